// Generated from src/lint/rules by `npm run generate`. Do not edit.
import type { Rule } from '../rule.ts';
import { attributeFormat } from '../rules/reading/attribute-format.ts';
import { attributeType } from '../rules/reading/attribute-type.ts';
import { baseMissing } from '../rules/reading/base-missing.ts';
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
import { descriptionWeak } from '../rules/documentation/description-weak.ts';
import { hypothesisMissing } from '../rules/documentation/hypothesis-missing.ts';
import { issueMissing } from '../rules/documentation/issue-missing.ts';
import { rollbackPlanMissing } from '../rules/documentation/rollback-plan-missing.ts';
import { runbookMissing } from '../rules/documentation/runbook-missing.ts';
import { variantUndescribed } from '../rules/documentation/variant-undescribed.ts';
import { ownerFormat } from '../rules/ownership/owner-format.ts';
import { ownerMissing } from '../rules/ownership/owner-missing.ts';
import { ownerUnknown } from '../rules/ownership/owner-unknown.ts';
import { expiresExtended } from '../rules/lifecycle/expires-extended.ts';
import { expiresExtendedInBulk } from '../rules/lifecycle/expires-extended-in-bulk.ts';
import { expiresExtendedRepeatedly } from '../rules/lifecycle/expires-extended-repeatedly.ts';
import { expiresPassed } from '../rules/lifecycle/expires-passed.ts';
import { expiresSoon } from '../rules/lifecycle/expires-soon.ts';
import { expiresTooFar } from '../rules/lifecycle/expires-too-far.ts';
import { keyReused } from '../rules/lifecycle/key-reused.ts';
import { killActiveLong } from '../rules/lifecycle/kill-active-long.ts';
import { neverEnabled } from '../rules/lifecycle/never-enabled.ts';
import { permanentReason } from '../rules/lifecycle/permanent-reason.ts';
import { permanentType } from '../rules/lifecycle/permanent-type.ts';
import { removedWhileLive } from '../rules/lifecycle/removed-while-live.ts';
import { removedWhileRequired } from '../rules/lifecycle/removed-while-required.ts';
import { reviewDue } from '../rules/lifecycle/review-due.ts';
import { rolloutStalled } from '../rules/lifecycle/rollout-stalled.ts';
import { staleOff } from '../rules/lifecycle/stale-off.ts';
import { staleOn } from '../rules/lifecycle/stale-on.ts';
import { typeLifespan } from '../rules/lifecycle/type-lifespan.ts';
import { attributeUnknown } from '../rules/targeting/attribute-unknown.ts';
import { bucketAttribute } from '../rules/targeting/bucket-attribute.ts';
import { planOrder } from '../rules/targeting/plan-order.ts';
import { requiresNarrower } from '../rules/targeting/requires-narrower.ts';
import { ruleDuplicateName } from '../rules/targeting/rule-duplicate-name.ts';
import { ruleNoEffect } from '../rules/targeting/rule-no-effect.ts';
import { ruleUnreachable } from '../rules/targeting/rule-unreachable.ts';
import { segmentUnused } from '../rules/targeting/segment-unused.ts';
import { variantSameValue } from '../rules/targeting/variant-same-value.ts';
import { piiEmail } from '../rules/privacy/pii-email.ts';
import { piiIdList } from '../rules/privacy/pii-id-list.ts';
import { secretInValue } from '../rules/privacy/secret-in-value.ts';
import { changeUndecided } from '../rules/rollout/change-undecided.ts';
import { defaultChanged } from '../rules/rollout/default-changed.ts';
import { defaultNotSafe } from '../rules/rollout/default-not-safe.ts';
import { environmentRemovedLive } from '../rules/rollout/environment-removed-live.ts';
import { environmentSkipped } from '../rules/rollout/environment-skipped.ts';
import { experimentEditedLive } from '../rules/rollout/experiment-edited-live.ts';
import { firstStep } from '../rules/rollout/first-step.ts';
import { freeze } from '../rules/rollout/freeze.ts';
import { keyRenamed } from '../rules/rollout/key-renamed.ts';
import { mixedDirections } from '../rules/rollout/mixed-directions.ts';
import { newFlagLive } from '../rules/rollout/new-flag-live.ts';
import { planSkipped } from '../rules/rollout/plan-skipped.ts';
import { rebucket } from '../rules/rollout/rebucket.ts';
import { safeChanged } from '../rules/rollout/safe-changed.ts';
import { severalRaises } from '../rules/rollout/several-raises.ts';
import { soakTooShort } from '../rules/rollout/soak-too-short.ts';
import { stepSize } from '../rules/rollout/step-size.ts';
import { valueTypeChanged } from '../rules/rollout/value-type-changed.ts';
import { variantRemovedServed } from '../rules/rollout/variant-removed-served.ts';
import { variantReshuffle } from '../rules/rollout/variant-reshuffle.ts';
import { variantValueChanged } from '../rules/rollout/variant-value-changed.ts';
import { suppressionUnjustified } from '../rules/policy/suppression-unjustified.ts';

/** The rules of each family, by id. */
export const families = {
  reading: [
    attributeFormat,
    attributeType,
    baseMissing,
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
    descriptionWeak,
    hypothesisMissing,
    issueMissing,
    rollbackPlanMissing,
    runbookMissing,
    variantUndescribed,
  ],
  ownership: [
    ownerFormat,
    ownerMissing,
    ownerUnknown,
  ],
  lifecycle: [
    expiresExtended,
    expiresExtendedInBulk,
    expiresExtendedRepeatedly,
    expiresPassed,
    expiresSoon,
    expiresTooFar,
    keyReused,
    killActiveLong,
    neverEnabled,
    permanentReason,
    permanentType,
    removedWhileLive,
    removedWhileRequired,
    reviewDue,
    rolloutStalled,
    staleOff,
    staleOn,
    typeLifespan,
  ],
  targeting: [
    attributeUnknown,
    bucketAttribute,
    planOrder,
    requiresNarrower,
    ruleDuplicateName,
    ruleNoEffect,
    ruleUnreachable,
    segmentUnused,
    variantSameValue,
  ],
  privacy: [
    piiEmail,
    piiIdList,
    secretInValue,
  ],
  rollout: [
    changeUndecided,
    defaultChanged,
    defaultNotSafe,
    environmentRemovedLive,
    environmentSkipped,
    experimentEditedLive,
    firstStep,
    freeze,
    keyRenamed,
    mixedDirections,
    newFlagLive,
    planSkipped,
    rebucket,
    safeChanged,
    severalRaises,
    soakTooShort,
    stepSize,
    valueTypeChanged,
    variantRemovedServed,
    variantReshuffle,
    variantValueChanged,
  ],
  policy: [
    suppressionUnjustified,
  ],
} as const satisfies Readonly<Record<string, readonly Rule[]>>;
