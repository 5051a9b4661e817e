import { load } from 'js-yaml';

/**
 * Writes a value as people would write it in a flag file, on one line.
 *
 * @param value plain JSON data
 */
export function yamlExample(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlExample).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, item]) => `${yamlExample(name)}: ${yamlExample(item)}`);
    return `{ ${entries.join(', ')} }`;
  }
  return typeof value === 'string' && !isPlain(value) ? JSON.stringify(value) : String(value);
}

/** Whether the text reads as itself without quotes, also inside brackets. */
function isPlain(text: string): boolean {
  try {
    const read: unknown = load(`[${text}]`);
    return Array.isArray(read) && read.length === 1 && read[0] === text;
  } catch {
    return false;
  }
}
