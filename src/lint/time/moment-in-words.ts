/** A moment as people and programs read it, to the minute: `2026-11-30 08:00 UTC`. */
export function momentInWords(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
