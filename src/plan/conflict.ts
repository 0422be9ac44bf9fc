/** A cadence rule that a minute would break. */
export interface Conflict {
  readonly rule: 'taken' | 'gap' | 'per-day' | 'same-link';
  /** The pin that is in the way; of the pins of a full day the first. */
  readonly otherMs: number;
  /** The soonest later moment at which the rule may hold. */
  readonly until: number;
}
