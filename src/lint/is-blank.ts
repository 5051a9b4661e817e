/** Whether nothing is written, or nothing but blanks. */
export function isBlank(text: string | undefined): boolean {
  return (text ?? '').trim() === '';
}
