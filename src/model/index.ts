export { isEveryone } from './audience.ts';
export type { BranchLog, Merge, Version } from './branch-log.ts';
export type { AffixTest, Condition, EqualityTest, OrderTest, Test, VersionTest } from './condition.ts';
export { ALWAYS } from './condition.ts';
export {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  daysInMilliseconds,
  isCalendarDay,
  startOf,
} from './day.ts';
export type { Arm, Branch, Decision, Draw, Requirement, Rollout, Serve } from './decision.ts';
export { drawLiterals, drawText } from './decision.ts';
export { equal } from './equal.ts';
export type { Fix, FixValue } from './fix.ts';
export type { Flag, FlagSet, Segment } from './flag-set.ts';
export type { BaselineDefinition } from './generated/baseline.ts';
export type { CleanupReport, Due, FlagCleanup, OwnerCleanup } from './generated/cleanup.ts';
export type { FlagDefinition } from './generated/flag.ts';
export type { PolicyDefinition } from './generated/policy.ts';
export type {
  Audience,
  AudienceChange,
  Change,
  Count,
  Finding,
  FindingFix,
  Move,
  MoveKind,
  NewException,
  Outcome,
  PlacedEdit,
  PolicyChange,
  Report,
  Risk,
  RiskLevel,
  Severity,
  Share,
  Side,
  SkippedRule,
  VariantValues,
} from './generated/report.ts';
export type { SegmentDefinition } from './generated/segment.ts';
export { type GivenByFile, givenByFile } from './given.ts';
export { groupBy } from './group-by.ts';
export type {
  FlagPast,
  History,
  Moment,
  PastDecision,
  PastExpiry,
  Removal,
  Shape,
} from './history.ts';
export { HIDDEN, HIDDEN_IN_TEXT } from './invisible.ts';
export { type LoweredFlag, lowerFlags } from './lower/flags.ts';
export { lowerPolicy } from './lower/policy.ts';
export { lowerSegment } from './lower/segments.ts';
export { variantsOf } from './lower/variants.ts';
export { MOST_REQUIRED } from './most-required.ts';
export { segmentsNamedBy } from './named-segments.ts';
export { nearest } from './nearest.ts';
export { byCodeUnit, sortedEntries } from './order.ts';
export { own } from './own.ts';
export { percentageNumber, percentageText } from './percentage-text.ts';
export type { PlacedProblem } from './placed-problem.ts';
export type {
  CustomCondition,
  DrawStep,
  Gate,
  Plan,
  PlanBranch,
  PlanCondition,
  PlanStep,
  Slice,
  TextDraw,
} from './plan.ts';
export type { Policy } from './policy.ts';
export { MAX_PROBLEMS_PER_FILE, type Path, type Problem } from './problem.ts';
export { byRisk } from './risk-level.ts';
export { shapeOf } from './shape.ts';
export { percentage, type Thousandths, WHOLE } from './thousandths.ts';
export { UsageError } from './usage-error.ts';
export type { JsonValue, ObjectValue, Value, ValueType } from './value.ts';
export { valueType } from './value.ts';
