export interface InitFacts {
  /** For one person with one small app: no team, no issue, a short ladder. */
  readonly solo: boolean;
  /** `owner/name` on GitHub, or null when nobody knows. */
  readonly repository: string | null;
  /** The day `init` runs. */
  readonly today: Date;
}
