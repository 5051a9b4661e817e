import type { Edit } from './edit.ts';
import {
  addRequirement,
  behindRequirement,
  editDefault,
  editKilled,
  editRequirement,
  editSafe,
  editValue,
  removeRequirement,
} from './flag.ts';
import { addMixedRule } from './mixed.ts';
import { editBucketBy, editSalt, editServe, editShare, editSplit } from './rollouts.ts';
import { addRule, editRule, removeRule, splitRule, swapRules } from './rules.ts';

type NamedEdits = readonly (readonly [name: string, edit: Edit])[];

/** What people do to flags, by name; what they do most often stands in twice. */
export const REALISTIC_EDITS: NamedEdits = [
  ['share', editShare],
  ['share', editShare],
  ['split', editSplit],
  ['split', editSplit],
  ['salt', editSalt],
  ['bucketBy', editBucketBy],
  ['serve', editServe],
  ['rule added', addRule],
  ['rule removed', removeRule],
  ['rule moved', swapRules],
  ['rule edited', editRule],
  ['rule edited', editRule],
  ['rule split', splitRule],
  ['killed', editKilled],
  ['default', editDefault],
  ['safe', editSafe],
  ['value', editValue],
  ['requirement added', addRequirement],
  ['requirement removed', removeRequirement],
  ['requirement edited', editRequirement],
  ['required share', behindRequirement(editShare)],
  ['required split', behindRequirement(editSplit)],
  ['required rule', behindRequirement(editRule)],
  ['required kill', behindRequirement(editKilled)],
  ['required salt', behindRequirement(editSalt)],
];

/** And what nobody does. */
export const EDITS: NamedEdits = [
  ...REALISTIC_EDITS,
  ['mixed rule added', addMixedRule],
  ['mixed rule added', addMixedRule],
  ['required mixed rule', behindRequirement(addMixedRule)],
];
