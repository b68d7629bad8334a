/** A note to show and test a rule with. Invented, like everyone in it. */
export interface Example {
  readonly text: string;
  /** Why it lands as it does, in at most 140 characters. */
  readonly because: string;
  /** The same note mended: it reads as “ready to send”, and the rule no longer has anything to say. */
  readonly better?: string;
  readonly recipient?: string;
}

export interface RuleExamples {
  readonly flagged: readonly Example[];
  /** Notes the rule leaves alone; at least one is a near miss. */
  readonly passing: readonly Example[];
}
