// Generated from src/lint/rules by `npm run generate`. Do not edit.
import type { Rule } from '../rule.ts';
import { attributeFormat } from '../rules/reading/attribute-format.ts';
import { attributeType } from '../rules/reading/attribute-type.ts';
import { baseUnreadable } from '../rules/reading/base-unreadable.ts';
import { baselineGrown } from '../rules/reading/baseline-grown.ts';
import { environmentUnknown } from '../rules/reading/environment-unknown.ts';
import { expiresInvalid } from '../rules/reading/expires-invalid.ts';
import { expiresOrPermanent } from '../rules/reading/expires-or-permanent.ts';
import { fileEncoding } from '../rules/reading/file-encoding.ts';
import { fileKind } from '../rules/reading/file-kind.ts';
import { fileLimit } from '../rules/reading/file-limit.ts';
import { fileName } from '../rules/reading/file-name.ts';
import { fileTooLarge } from '../rules/reading/file-too-large.ts';
import { flagTooLarge } from '../rules/reading/flag-too-large.ts';
import { flagdInvalid } from '../rules/reading/flagd-invalid.ts';
import { historyMissing } from '../rules/reading/history-missing.ts';
import { invisibleCharacter } from '../rules/reading/invisible-character.ts';
import { keyDuplicate } from '../rules/reading/key-duplicate.ts';
import { keyFormat } from '../rules/reading/key-format.ts';
import { keyNearDuplicate } from '../rules/reading/key-near-duplicate.ts';
import { policyChanged } from '../rules/reading/policy-changed.ts';
import { policyMissing } from '../rules/reading/policy-missing.ts';
import { requiresCycle } from '../rules/reading/requires-cycle.ts';
import { requiresDepth } from '../rules/reading/requires-depth.ts';
import { requiresUnknown } from '../rules/reading/requires-unknown.ts';
import { reservedField } from '../rules/reading/reserved-field.ts';
import { ruleUnreachable } from '../rules/reading/rule-unreachable.ts';
import { schemaInvalid } from '../rules/reading/schema-invalid.ts';
import { segmentNested } from '../rules/reading/segment-nested.ts';
import { segmentUnknown } from '../rules/reading/segment-unknown.ts';
import { splitSum } from '../rules/reading/split-sum.ts';
import { tooManyProblems } from '../rules/reading/too-many-problems.ts';
import { unknownField } from '../rules/reading/unknown-field.ts';
import { variantTypeMixed } from '../rules/reading/variant-type-mixed.ts';
import { variantUnknown } from '../rules/reading/variant-unknown.ts';
import { weightPrecision } from '../rules/reading/weight-precision.ts';
import { yamlAlias } from '../rules/reading/yaml-alias.ts';
import { yamlDepth } from '../rules/reading/yaml-depth.ts';
import { yamlDocuments } from '../rules/reading/yaml-documents.ts';
import { yamlDuplicateKey } from '../rules/reading/yaml-duplicate-key.ts';
import { yamlKey } from '../rules/reading/yaml-key.ts';
import { yamlSyntax } from '../rules/reading/yaml-syntax.ts';
import { yamlTag } from '../rules/reading/yaml-tag.ts';
import { yamlTrap } from '../rules/reading/yaml-trap.ts';
import { descriptionMissing } from '../rules/documentation/description-missing.ts';
import { keyReused } from '../rules/lifecycle/key-reused.ts';
import { segmentUnused } from '../rules/targeting/segment-unused.ts';
import { severalRaises } from '../rules/rollout/several-raises.ts';
import { valueTypeChanged } from '../rules/rollout/value-type-changed.ts';
import { exceptionEnded } from '../rules/policy/exception-ended.ts';

/** The rules of each family, by id. */
export const families = {
  reading: [
    attributeFormat,
    attributeType,
    baseUnreadable,
    baselineGrown,
    environmentUnknown,
    expiresInvalid,
    expiresOrPermanent,
    fileEncoding,
    fileKind,
    fileLimit,
    fileName,
    fileTooLarge,
    flagTooLarge,
    flagdInvalid,
    historyMissing,
    invisibleCharacter,
    keyDuplicate,
    keyFormat,
    keyNearDuplicate,
    policyChanged,
    policyMissing,
    requiresCycle,
    requiresDepth,
    requiresUnknown,
    reservedField,
    ruleUnreachable,
    schemaInvalid,
    segmentNested,
    segmentUnknown,
    splitSum,
    tooManyProblems,
    unknownField,
    variantTypeMixed,
    variantUnknown,
    weightPrecision,
    yamlAlias,
    yamlDepth,
    yamlDocuments,
    yamlDuplicateKey,
    yamlKey,
    yamlSyntax,
    yamlTag,
    yamlTrap,
  ],
  documentation: [
    descriptionMissing,
  ],
  ownership: [
  ],
  lifecycle: [
    keyReused,
  ],
  targeting: [
    segmentUnused,
  ],
  privacy: [
  ],
  rollout: [
    severalRaises,
    valueTypeChanged,
  ],
  policy: [
    exceptionEnded,
  ],
} as const satisfies Readonly<Record<string, readonly Rule[]>>;
