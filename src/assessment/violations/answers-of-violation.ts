import {
  type Addressee,
  type Conduct,
  type CoverageAnswer,
  checkConduct,
  type FactsOn,
  isSetInMotion,
  type LawFacts,
  type Outcome,
  openLimbs,
  outcomeOnly,
} from "../../law/index.js";
import { assessViolation, type ViolationQuestion } from "./assess-violation.js";
import { conductOfViolation } from "./conduct-of-violation.js";

/** Outcomes that were worked out before, by mechanism. */
export type KnownOutcomes = Pick<ReadonlyMap<string, Outcome>, "get">;

/** What mechanisms say of one alleged violation, by mechanism; undefined where one was not asked. */
export interface ViolationAnswers {
  /** The mechanisms that answer, in the order asked for. */
  readonly mechanisms: readonly string[];
  outcomeOf(mechanism: string): Outcome | undefined;
  /** How many limbs stand in the way of a yes. */
  openLimbsOf(mechanism: string): number | undefined;
  /** Whether anything recorded has set the mechanism in motion. */
  isSetInMotion(mechanism: string): boolean;
  /** The answer with its reasons. Its outcome is that of `outcomeOf`. */
  of(mechanism: string): CoverageAnswer | undefined;
}

/** Answers that were given one mechanism at a time, as one. */
export function together(all: readonly ViolationAnswers[]): ViolationAnswers {
  const by = new Map(all.flatMap((answers) => answers.mechanisms.map((id) => [id, answers] as const)));
  return {
    mechanisms: [...by.keys()],
    outcomeOf: (mechanism) => by.get(mechanism)?.outcomeOf(mechanism),
    openLimbsOf: (mechanism) => by.get(mechanism)?.openLimbsOf(mechanism),
    isSetInMotion: (mechanism) => by.get(mechanism)?.isSetInMotion(mechanism) ?? false,
    of: (mechanism) => by.get(mechanism)?.of(mechanism),
  };
}

/**
 * What mechanisms say of one alleged violation. Outcomes are read from what is stored or worked out alone; reasons, which
 * cost most, only when they are asked for. Each is worked out once.
 */
export class AnswersWhenAsked implements ViolationAnswers {
  private readonly outcomes = new Map<string, Outcome | undefined>();
  private readonly open = new Map<string, number | undefined>();
  private readonly moved = new Map<string, boolean | undefined>();
  private readonly whole = new Map<string, CoverageAnswer | undefined>();
  private readonly conducts = new Map<Addressee, Conduct | undefined>();

  /**
   * @param question about conduct that can be assessed; its `mechanisms` are those that answer
   * @param known outcomes that need not be worked out: of the same record, rules and day
   */
  constructor(
    private readonly facts: LawFacts | FactsOn,
    private readonly question: ViolationQuestion & { readonly mechanisms: readonly string[] },
    private readonly known: KnownOutcomes = new Map(),
  ) {}

  get mechanisms(): readonly string[] {
    return this.question.mechanisms;
  }

  outcomeOf(mechanism: string): Outcome | undefined {
    const known = this.known.get(mechanism) ?? this.whole.get(mechanism)?.outcome;
    if (known || !this.mechanisms.includes(mechanism)) return known;
    if (!this.outcomes.has(mechanism)) this.outcomes.set(mechanism, this.workOutOutcome(mechanism));
    return this.outcomes.get(mechanism);
  }

  of(mechanism: string): CoverageAnswer | undefined {
    if (!this.mechanisms.includes(mechanism)) return undefined;
    if (!this.whole.has(mechanism)) {
      const answers = assessViolation(this.facts, { ...this.question, mechanisms: [mechanism], flips: false });
      this.whole.set(mechanism, "missing" in answers ? undefined : answers[0]);
    }
    return this.whole.get(mechanism);
  }

  openLimbsOf(mechanism: string): number | undefined {
    return this.ofStates(this.open, mechanism, openLimbs);
  }

  isSetInMotion(mechanism: string): boolean {
    return this.ofStates(this.moved, mechanism, isSetInMotion) ?? false;
  }

  private workOutOutcome(id: string): Outcome | undefined {
    return this.asked(id, ({ facts, conduct, mechanism, asOf }) => outcomeOnly(facts, conduct, mechanism, asOf));
  }

  private ofStates<T>(known: Map<string, T | undefined>, id: string, ask: (asked: Asked) => T): T | undefined {
    if (!this.mechanisms.includes(id)) return undefined;
    if (!known.has(id)) known.set(id, this.asked(id, ask));
    return known.get(id);
  }

  private asked<T>(id: string, ask: (asked: Asked) => T): T | undefined {
    const mechanism = this.facts.mechanisms.get(id);
    const conduct = mechanism && this.conductFor(mechanism.addressee);
    return conduct && ask({ facts: this.facts, conduct, mechanism, asOf: this.question.asOf });
  }

  private conductFor(addressee: Addressee): Conduct | undefined {
    if (!this.conducts.has(addressee)) {
      const { violation, claims, actor, asOf } = this.question;
      const found = conductOfViolation(violation, claims, actor, addressee, this.facts);
      this.conducts.set(addressee, "missing" in found ? undefined : checkConduct(this.facts, found.conduct, asOf));
    }
    return this.conducts.get(addressee);
  }
}

type Asked = Parameters<typeof openLimbs>[0];

/** Works out every outcome that is not known yet, as work that yields after each. */
export function* workOutOutcomes(all: readonly { readonly answers: ViolationAnswers }[]): Generator<unknown, void> {
  for (const { answers } of all)
    for (const mechanism of answers.mechanisms) {
      answers.outcomeOf(mechanism);
      yield;
    }
}
