/**
 * One command: everything that parsing, `--help` and the reference page need, and what it runs. This is the only
 * place that names its arguments and options.
 */
export interface Command {
  readonly name: string;
  /** What it does, in one sentence without a full stop. */
  readonly summary: string;
  /** More about it, in whole sentences; empty when the summary says it all. */
  readonly details: string;
  readonly parameters: readonly Parameter[];
  readonly options: readonly Option[];
  /** At least one. */
  readonly examples: readonly Example[];
  readonly run: (input: Input, terminal: Terminal) => Output;
}

/** An argument that is known by its position. */
interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
}

export interface Option {
  /** Without the dashes. */
  readonly name: string;
  readonly description: string;
  /** What stands for the value in the help, or null for a switch that takes none. */
  readonly value: string | null;
  /** The only values it takes; any when left out. */
  readonly allowed?: readonly string[];
  readonly default?: string;
  readonly required?: boolean;
  /** Whether it may be given several times. */
  readonly repeatable?: boolean;
}

interface Example {
  /** What follows `flaghoist `. */
  readonly command: string;
  readonly does: string;
}

/** What was given, checked against the command's description; defaults are filled in. */
export interface Input {
  /** Parameters and options by name; a required one is always there. */
  readonly values: ReadonlyMap<string, string>;
  /** The values of repeatable options, in the order given. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly switches: ReadonlySet<string>;
}

/** Where the command runs. */
export interface Terminal {
  readonly directory: string;
  /** Whether standard output shows ANSI colours. */
  readonly colours: boolean;
  readonly now: Date;
}

export interface Output {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: ExitCode;
}

/** 0: nothing at or above `--fail-on`; 1: findings; 2: usage, configuration or internal error. */
type ExitCode = 0 | 1 | 2;

/** The output of a command that did what it was asked. */
export function success(stdout: string): Output {
  return { stdout, stderr: '', exitCode: 0 };
}
