import type { Edits } from './edit.ts';
import { sameConditions } from './same-condition.ts';
import { sameFields } from './same-fields.ts';
import { sameRules } from './same-rules.ts';
import { sameServes } from './same-serve.ts';

/** Edits after which every flag serves everybody what it did, in every environment. */
export const preserving: Edits = { ...sameFields, ...sameServes, ...sameRules, ...sameConditions };
