/** A Wednesday at noon, on which most tests play. */
export const NOW = Date.parse('2026-11-25T12:00:00Z');
