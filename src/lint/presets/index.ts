import { import1 } from './import-1.ts';
import type { Preset } from './preset.ts';
import { recommended1 } from './recommended-1.ts';
import { solo1 } from './solo-1.ts';
import { strict1 } from './strict-1.ts';

export type { Preset } from './preset.ts';

/** Every version of every preset, for good. */
export const presets: readonly Preset[] = [recommended1, strict1, solo1, import1];
