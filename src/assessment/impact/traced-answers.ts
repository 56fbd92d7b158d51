import { atOnce, SharedWork } from "../../base/index.js";
import type { CoverageAnswer, FactsReads, FactsTrace, LawFacts, Outcome } from "../../law/index.js";
import {
  type About,
  AnswersWhenAsked,
  type KnownOutcomes,
  type Motion,
  type ViolationAnswers,
} from "../violations/answers-of-violation.js";
import type { ViolationQuestion } from "../violations/assess-violation.js";

export type AnsweredQuestion = ViolationQuestion & { readonly mechanisms: readonly string[] };

/** What a list of numbers takes beside them, with its place among others, and a name with its number. */
const LIST = 200;
const NAME = 100;

/** Groups of facts by number: a name stands in the reads of thousands of answers. */
export class GroupNumbers {
  private readonly numbers = new Map<string, number>();
  private taken = 0;

  /** About how many bytes all that was read takes, by what it was given so far. */
  get bytes(): number {
    return this.taken + this.numbers.size * NAME;
  }

  /** The numbers of what was read, in a form that takes little room. */
  of({ groups }: Pick<FactsReads, "groups">): Uint32Array {
    this.taken += LIST + groups.size * Uint32Array.BYTES_PER_ELEMENT;
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

/** Outcomes that were worked out and stored before, of the same record, rules and day, with what they were read from. */
export interface StoredBefore {
  /** Outcomes by alleged violation. */
  readonly outcomes: ReadonlyMap<string, KnownOutcomes>;
  /** By mechanism, everything that any of its stored outcomes was read from. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

/** What each of several things that are said of a conduct was read from, by mechanism. */
class Reads extends Map<string, Uint32Array> {}

/**
 * What mechanisms say of one conduct, with what each answer was read from. Each is worked out once. An outcome that is
 * stored is worked out only where something its mechanism's column was read from has changed: only then does it matter
 * what this one was read from.
 */
export class TracedAnswers implements ViolationAnswers {
  private readonly answers: AnswersWhenAsked;
  private readonly outcomes = new Reads();
  private readonly open = new Reads();
  private readonly moved = new Reads();
  private readonly reasons = new Reads();
  private readonly works = new SharedWork<string>();

  /** @param stored outcomes of this conduct that are known, and the numbers of what each column was read from */
  constructor(
    facts: LawFacts,
    private readonly trace: FactsTrace,
    private readonly numbers: GroupNumbers,
    readonly question: AnsweredQuestion,
    private readonly stored: {
      readonly outcomes: KnownOutcomes;
      readonly columns: ReadonlyMap<string, Uint32Array>;
    } | null,
  ) {
    this.answers = new AnswersWhenAsked(facts, question);
  }

  get mechanisms(): readonly string[] {
    return this.answers.mechanisms;
  }

  outcomeOf(mechanism: string): Outcome | undefined {
    return this.storedOutcome(mechanism) ?? this.worked(mechanism);
  }

  openLimbsOf(mechanism: string): number | undefined {
    return this.noted("open", mechanism, () => this.answers.openLimbsOf(mechanism));
  }

  motionOf(mechanism: string): Motion {
    return this.noted("moved", mechanism, () => this.answers.motionOf(mechanism));
  }

  of(mechanism: string): CoverageAnswer | undefined {
    // The outcome first: with the reasons it would be read from them.
    this.worked(mechanism);
    return this.noted("reasons", mechanism, () => this.answers.of(mechanism));
  }

  *workOut(about: About, mechanism: string): Generator<unknown, void> {
    // The outcome before the reasons: with them it would be read from them.
    if (about === "reasons" || (about === "outcome" && !this.storedOutcome(mechanism)))
      yield* this.noting("outcome", mechanism);
    if (about !== "outcome") yield* this.noting(about, mechanism);
  }

  /** Whether the outcome was read from one of the groups. */
  hasReadOutcome(mechanism: string, groups: ReadonlySet<number>): boolean {
    if (this.storedOutcome(mechanism)) {
      if (!hasRead(this.stored?.columns.get(mechanism), groups)) return false;
      this.worked(mechanism);
    }
    return hasRead(this.outcomes.get(mechanism), groups);
  }

  /** Work that yields, after which `hasReadOutcome` costs nothing. */
  *readOutcome(mechanism: string, groups: ReadonlySet<number>): Generator<unknown, void> {
    if (!this.storedOutcome(mechanism) || hasRead(this.stored?.columns.get(mechanism), groups))
      yield* this.noting("outcome", mechanism);
  }

  /** Whether what was asked besides the outcome was read from one of the groups. */
  hasReadMore(about: Exclude<About, "outcome">, mechanism: string, groups: ReadonlySet<number>): boolean {
    return hasRead(this[about].get(mechanism), groups);
  }

  /** Whether any answer that was asked for has read one of the groups: work that yields wherever it may be interrupted. */
  *hasRead(groups: ReadonlySet<number>): Generator<unknown, boolean> {
    for (const reads of [this.open, this.moved, this.reasons])
      for (const one of reads.values()) if (hasRead(one, groups)) return true;
    for (const mechanism of this.mechanisms) {
      yield;
      yield* this.readOutcome(mechanism, groups);
      if (this.hasReadOutcome(mechanism, groups)) return true;
    }
    return false;
  }

  private storedOutcome(mechanism: string): Outcome | undefined {
    return this.stored?.columns.has(mechanism) ? this.stored.outcomes.get(mechanism) : undefined;
  }

  private worked(mechanism: string): Outcome | undefined {
    return this.noted("outcome", mechanism, () => this.answers.outcomeOf(mechanism));
  }

  private noted<T>(about: About, mechanism: string, answer: () => T): T {
    atOnce(this.noting(about, mechanism));
    return answer();
  }

  /** Whoever takes the work further, all that it reads is read by it. */
  private noting(about: About, mechanism: string): Generator<unknown, void> {
    const kept = about === "outcome" ? this.outcomes : this[about];
    return this.works.take(
      `${about} ${mechanism}`,
      () => kept.has(mechanism),
      () => this.note(kept, about, mechanism),
    );
  }

  private *note(kept: Reads, about: About, mechanism: string): Generator<unknown, void> {
    const { reads } = yield* this.trace.duringWork(this.answers.workOut(about, mechanism));
    kept.set(mechanism, this.numbers.of(reads));
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
    return this.before.hasReadOutcome(mechanism, this.changed) ? this.anew.outcomeOf(mechanism) : said;
  }

  openLimbsOf(mechanism: string): number | undefined {
    const said = this.before.openLimbsOf(mechanism);
    return this.before.hasReadMore("open", mechanism, this.changed) ? this.anew.openLimbsOf(mechanism) : said;
  }

  motionOf(mechanism: string): Motion {
    const said = this.before.motionOf(mechanism);
    return this.before.hasReadMore("moved", mechanism, this.changed) ? this.anew.motionOf(mechanism) : said;
  }

  of(mechanism: string): CoverageAnswer | undefined {
    const said = this.before.of(mechanism);
    return this.before.hasReadMore("reasons", mechanism, this.changed) ? this.anew.of(mechanism) : said;
  }

  *workOut(about: About, mechanism: string): Generator<unknown, void> {
    yield* this.before.workOut(about, mechanism);
    if (about === "outcome") yield* this.before.readOutcome(mechanism, this.changed);
    const isOther =
      about === "outcome"
        ? this.before.hasReadOutcome(mechanism, this.changed)
        : this.before.hasReadMore(about, mechanism, this.changed);
    if (isOther) yield* this.anew.workOut(about, mechanism);
  }
}
