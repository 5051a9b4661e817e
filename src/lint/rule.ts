import type { Severity } from '../model/index.ts';
import type { Complaint, PlacedComplaint } from './complaint.ts';
import type { BoundCheck, OptionSchema, OptionsOf, RawOptions } from './option.ts';
import { bindOptions } from './option.ts';
import type { DiffView, FileView, HistoryView, PullRequestView, SetView } from './view.ts';

/** What `flaghoist explain` and the rule reference say about one rule. */
export interface RuleInfo {
  /** Stable: it appears in findings, exceptions and links. */
  readonly id: string;
  /** What it finds, in a few words without a full stop. */
  readonly title: string;
  /** Why that matters, in a sentence or two; where a threshold comes from. */
  readonly why: string;
  /** How bad it is where a policy turns it on without saying more. */
  readonly severity: Severity;
  /**
   * Files it finds something in, as docs/contributing says how to write them; a line of `^` marks the place. Null
   * where files cannot show it.
   */
  readonly bad: string | null;
  /** The same, put right. */
  readonly good: string | null;
}

/** Why a rule may have nothing to say about a change. */
export type Skip = 'only-lowers' | 'restoration';

interface CheckedInfo extends RuleInfo {
  readonly options: OptionSchema;
  /**
   * Whether it gives way to a pull request that only lowers, or to a return to what was live a few days ago: nobody
   * has to wait, or to write documentation, before taking something back.
   */
  readonly skippedBy: readonly Skip[];
  /** Whether `acknowledge` in the pull request that does it on purpose makes the finding a notice. */
  readonly acknowledged: boolean;
  /** Whether it says more where the past is known; a rule about the past has nothing to say without it. */
  readonly usesHistory: boolean;
  /** Whether what it finds wants to be removed or confirmed, so that `flaghoist cleanup` tells the owner. */
  readonly cleanup: boolean;
  /** Whether `baseline.yaml` may keep quiet about it: not about what is dangerous wherever it stands. */
  readonly baselined: boolean;
}

/** Found while the files are read: without what it asks for, a flag means nothing. It cannot be turned off. */
export interface ReadingRule extends RuleInfo {
  readonly needs: 'reading';
}

interface Checked<Needs extends string, View, Found> extends CheckedInfo {
  readonly needs: Needs;
  readonly bind: (raw: RawOptions) => BoundCheck<View, Found>;
}

/** Looks at one flag of the head. */
export type FileRule = Checked<'file', FileView, Complaint>;
/** Looks at all flags of the head. */
export type SetRule = Checked<'set', SetView, PlacedComplaint>;
/** Looks at one flag that the comparison touches, on both sides. */
export type DiffRule = Checked<'diff', DiffView, Complaint>;
/** Looks at one pull request as a whole; off in a merge group, which holds several. */
export type PullRequestRule = Checked<'pull-request', PullRequestView, PlacedComplaint>;
/** Looks at one flag and its past. */
export type HistoryRule = Checked<'history', HistoryView, Complaint>;

/** A rule that a policy may turn on and off. */
export type CheckedRule = FileRule | SetRule | DiffRule | PullRequestRule | HistoryRule;

export type Rule = ReadingRule | CheckedRule;

/** A rule as its file defines it. */
interface Definition<View, Found, Schema extends OptionSchema> extends RuleInfo {
  readonly options?: Schema;
  readonly skippedBy?: readonly Skip[];
  readonly acknowledged?: boolean;
  readonly usesHistory?: boolean;
  readonly cleanup?: boolean;
  readonly baselined?: boolean;
  readonly check: (view: View, options: OptionsOf<Schema>) => Iterable<Found>;
}

/** A rule that looks at one flag of the head. */
export function fileRule<Schema extends OptionSchema = Record<never, never>>(
  definition: Definition<FileView, Complaint, Schema>,
): FileRule {
  return checked('file', definition);
}

/** A rule that looks at all flags of the head. */
export function setRule<Schema extends OptionSchema = Record<never, never>>(
  definition: Definition<SetView, PlacedComplaint, Schema>,
): SetRule {
  return checked('set', definition);
}

/** A rule that looks at one touched flag on both sides. */
export function diffRule<Schema extends OptionSchema = Record<never, never>>(
  definition: Definition<DiffView, Complaint, Schema>,
): DiffRule {
  return checked('diff', definition);
}

/** A rule that looks at one pull request as a whole. */
export function pullRequestRule<Schema extends OptionSchema = Record<never, never>>(
  definition: Definition<PullRequestView, PlacedComplaint, Schema>,
): PullRequestRule {
  return checked('pull-request', definition);
}

/** A rule that looks at one flag and its past. */
export function historyRule<Schema extends OptionSchema = Record<never, never>>(
  definition: Definition<HistoryView, Complaint, Schema>,
): HistoryRule {
  return checked('history', definition);
}

function checked<Needs extends string, View, Found, Schema extends OptionSchema>(
  needs: Needs,
  definition: Definition<View, Found, Schema>,
): Checked<Needs, View, Found> {
  const { check, options, skippedBy = [], acknowledged = false, ...others } = definition;
  const { usesHistory = false, cleanup = false, baselined = true, ...info } = others;
  const schema: OptionSchema = options ?? {};
  return {
    ...info,
    needs,
    options: schema,
    skippedBy,
    acknowledged,
    usesHistory: usesHistory || needs === 'history',
    cleanup,
    baselined,
    bind: (raw) => bindOptions<View, Found, Schema>(schema, raw, check),
  };
}
