import type { CoverageAnswer, FactsReads, FactsTrace, LawFacts, Outcome } from "../../law/index.js";
import { AnswersWhenAsked, type ViolationAnswers } from "../violations/answers-of-violation.js";
import type { ViolationQuestion } from "../violations/assess-violation.js";

export type AnsweredQuestion = ViolationQuestion & { readonly mechanisms: readonly string[] };

/** Groups of facts by number: a name stands in the reads of thousands of answers. */
export class GroupNumbers {
  private readonly numbers = new Map<string, number>();

  /** The numbers of what was read, in a form that takes little room. */
  of({ groups }: FactsReads): Uint32Array {
    return Uint32Array.from(groups, (group) => {
      const known = this.numbers.get(group) ?? this.numbers.size;
      this.numbers.set(group, known);
      return known;
    });
  }

  /** The numbers of those groups that anybody has read. */
  known(groups: Iterable<string>): ReadonlySet<number> {
    return new Set([...groups].flatMap((group) => this.numbers.get(group) ?? []));
  }
}

/** Whether anything of what was read is among the groups. */
export const hasRead = (reads: Uint32Array | undefined, groups: ReadonlySet<number>): boolean =>
  reads?.some((group) => groups.has(group)) ?? false;

/** What mechanisms say of one conduct, with what each answer was read from. Each is worked out once. */
export class TracedAnswers implements ViolationAnswers {
  private readonly answers: AnswersWhenAsked;
  private readonly outcomes = new Map<string, Uint32Array>();
  private readonly reasons = new Map<string, Uint32Array>();

  constructor(
    facts: LawFacts,
    private readonly trace: FactsTrace,
    private readonly numbers: GroupNumbers,
    readonly question: AnsweredQuestion,
  ) {
    this.answers = new AnswersWhenAsked(facts, question);
  }

  get mechanisms(): readonly string[] {
    return this.answers.mechanisms;
  }

  outcomeOf(mechanism: string): Outcome | undefined {
    return this.noted(this.outcomes, mechanism, () => this.answers.outcomeOf(mechanism));
  }

  of(mechanism: string): CoverageAnswer | undefined {
    // The outcome first: with the reasons it would be read from them.
    this.outcomeOf(mechanism);
    return this.noted(this.reasons, mechanism, () => this.answers.of(mechanism));
  }

  /** What the outcome was read from; undefined while nobody has asked for it. */
  readsOfOutcome(mechanism: string): Uint32Array | undefined {
    return this.outcomes.get(mechanism);
  }
  /** What the reasons were read from; undefined while nobody has asked for them. */
  readsOfReasons(mechanism: string): Uint32Array | undefined {
    return this.reasons.get(mechanism);
  }

  /** Whether any answer that was asked for has read one of the groups. */
  hasRead(groups: ReadonlySet<number>): boolean {
    return [...this.outcomes.values(), ...this.reasons.values()].some((reads) => hasRead(reads, groups));
  }

  private noted<T>(kept: Map<string, Uint32Array>, mechanism: string, answer: () => T): T {
    if (kept.has(mechanism)) return answer();
    const { result, reads } = this.trace.during(answer);
    kept.set(mechanism, this.numbers.of(reads));
    return result;
  }
}

/** The same conduct before other facts: what was read from none of the changed groups is said as it was. */
export class AnswersAfter implements ViolationAnswers {
  private readonly anew: AnswersWhenAsked;

  constructor(
    private readonly before: TracedAnswers,
    after: LawFacts,
    private readonly changed: ReadonlySet<number>,
  ) {
    this.anew = new AnswersWhenAsked(after, before.question);
  }

  get mechanisms(): readonly string[] {
    return this.before.mechanisms;
  }

  outcomeOf(mechanism: string): Outcome | undefined {
    const said = this.before.outcomeOf(mechanism);
    return hasRead(this.before.readsOfOutcome(mechanism), this.changed) ? this.anew.outcomeOf(mechanism) : said;
  }

  of(mechanism: string): CoverageAnswer | undefined {
    const said = this.before.of(mechanism);
    return hasRead(this.before.readsOfReasons(mechanism), this.changed) ? this.anew.of(mechanism) : said;
  }
}
