import type { RuleInfo } from './rule-info.ts';
import { attributeFormat } from './rules/attribute-format.ts';
import { attributeType } from './rules/attribute-type.ts';
import { baseUnreadable } from './rules/base-unreadable.ts';
import { environmentUnknown } from './rules/environment-unknown.ts';
import { expiresInvalid } from './rules/expires-invalid.ts';
import { expiresOrPermanent } from './rules/expires-or-permanent.ts';
import { fileEncoding } from './rules/file-encoding.ts';
import { fileKind } from './rules/file-kind.ts';
import { fileLimit } from './rules/file-limit.ts';
import { fileName } from './rules/file-name.ts';
import { fileTooLarge } from './rules/file-too-large.ts';
import { flagTooLarge } from './rules/flag-too-large.ts';
import { flagdInvalid } from './rules/flagd-invalid.ts';
import { invisibleCharacter } from './rules/invisible-character.ts';
import { keyDuplicate } from './rules/key-duplicate.ts';
import { keyFormat } from './rules/key-format.ts';
import { keyNearDuplicate } from './rules/key-near-duplicate.ts';
import { policyChanged } from './rules/policy-changed.ts';
import { policyMissing } from './rules/policy-missing.ts';
import { requiresCycle } from './rules/requires-cycle.ts';
import { requiresDepth } from './rules/requires-depth.ts';
import { requiresUnknown } from './rules/requires-unknown.ts';
import { reservedField } from './rules/reserved-field.ts';
import { ruleUnreachable } from './rules/rule-unreachable.ts';
import { schemaInvalid } from './rules/schema-invalid.ts';
import { segmentNested } from './rules/segment-nested.ts';
import { segmentUnknown } from './rules/segment-unknown.ts';
import { splitSum } from './rules/split-sum.ts';
import { tooManyProblems } from './rules/too-many-problems.ts';
import { unknownField } from './rules/unknown-field.ts';
import { variantTypeMixed } from './rules/variant-type-mixed.ts';
import { variantUnknown } from './rules/variant-unknown.ts';
import { weightPrecision } from './rules/weight-precision.ts';
import { yamlAlias } from './rules/yaml-alias.ts';
import { yamlDepth } from './rules/yaml-depth.ts';
import { yamlDocuments } from './rules/yaml-documents.ts';
import { yamlDuplicateKey } from './rules/yaml-duplicate-key.ts';
import { yamlKey } from './rules/yaml-key.ts';
import { yamlSyntax } from './rules/yaml-syntax.ts';
import { yamlTag } from './rules/yaml-tag.ts';
import { yamlTrap } from './rules/yaml-trap.ts';

/** Every rule, in the order of the reference: files, YAML, fields, meaning, comparison. */
export const rules: readonly RuleInfo[] = [
  policyMissing,
  fileName,
  fileKind,
  fileLimit,
  fileTooLarge,
  fileEncoding,
  invisibleCharacter,
  tooManyProblems,
  keyFormat,
  keyDuplicate,
  keyNearDuplicate,
  yamlSyntax,
  yamlTrap,
  yamlAlias,
  yamlTag,
  yamlDocuments,
  yamlKey,
  yamlDuplicateKey,
  yamlDepth,
  schemaInvalid,
  unknownField,
  reservedField,
  expiresInvalid,
  expiresOrPermanent,
  variantUnknown,
  variantTypeMixed,
  environmentUnknown,
  splitSum,
  weightPrecision,
  segmentUnknown,
  segmentNested,
  attributeFormat,
  attributeType,
  ruleUnreachable,
  requiresUnknown,
  requiresCycle,
  requiresDepth,
  flagTooLarge,
  baseUnreadable,
  flagdInvalid,
  policyChanged,
];
