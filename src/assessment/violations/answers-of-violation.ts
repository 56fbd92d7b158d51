import { atOnce, SharedWork } from "../../base/index.js";
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
  outcomeInPieces,
  stepsAbout,
} from "../../law/index.js";
import { assessViolationInPieces, type ViolationQuestion } from "./assess-violation.js";
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
  /** What is recorded of proceedings there. */
  motionOf(mechanism: string): Motion;
  /** The answer with its reasons. Its outcome is that of `outcomeOf`. */
  of(mechanism: string): CoverageAnswer | undefined;
  /** Work that yields, after which what it is about costs nothing to ask for; without it, asking does it at one go. */
  workOut(about: About, mechanism: string): Generator<unknown, void>;
}

/**
 * Whether something recorded has set a mechanism in motion, or it has at least dealt with whoever is alleged to have
 * acted: what it ended is its own all the same.
 */
export type Motion = "IN_MOTION" | "DEALT_WITH" | "NONE";

/** What may be asked of one mechanism. */
export type About = "outcome" | "open" | "moved" | "reasons";

/** Answers that were given one mechanism at a time, as one. */
export function together(all: readonly ViolationAnswers[]): ViolationAnswers {
  const by = new Map(all.flatMap((answers) => answers.mechanisms.map((id) => [id, answers] as const)));
  return {
    mechanisms: [...by.keys()],
    outcomeOf: (mechanism) => by.get(mechanism)?.outcomeOf(mechanism),
    openLimbsOf: (mechanism) => by.get(mechanism)?.openLimbsOf(mechanism),
    motionOf: (mechanism) => by.get(mechanism)?.motionOf(mechanism) ?? "NONE",
    of: (mechanism) => by.get(mechanism)?.of(mechanism),
    *workOut(about, mechanism) {
      yield* by.get(mechanism)?.workOut(about, mechanism) ?? [];
    },
  };
}

/**
 * What mechanisms say of one alleged violation. Outcomes are read from what is stored or worked out alone; reasons, which
 * cost most, only when they are asked for. Each is worked out once.
 */
export class AnswersWhenAsked implements ViolationAnswers {
  private readonly outcomes = new Map<string, Outcome | undefined>();
  private readonly open = new Map<string, number | undefined>();
  private readonly moved = new Map<string, Motion | undefined>();
  private readonly whole = new Map<string, CoverageAnswer | undefined>();
  private readonly works = new SharedWork<string>();
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
    return this.knownOutcome(mechanism) ?? this.told(this.outcomes, "outcome", mechanism);
  }

  of(mechanism: string): CoverageAnswer | undefined {
    return this.told(this.whole, "reasons", mechanism);
  }

  openLimbsOf(mechanism: string): number | undefined {
    return this.told(this.open, "open", mechanism);
  }

  motionOf(mechanism: string): Motion {
    return this.told(this.moved, "moved", mechanism) ?? "NONE";
  }

  *workOut(about: About, id: string): Generator<unknown, void> {
    if (!this.mechanisms.includes(id) || (about === "outcome" && this.knownOutcome(id))) return;
    yield* this.works.take(
      `${about} ${id}`,
      () => this.keptOf(about).has(id),
      () => this.begin(about, id),
    );
  }

  private *begin(about: About, id: string): Generator<unknown, void> {
    if (about === "reasons") this.whole.set(id, yield* this.withReasons(id));
    else if (about === "outcome") this.outcomes.set(id, yield* this.asked(id, outcomeInPieces));
    else if (about === "open") this.open.set(id, yield* this.asked(id, openLimbs));
    else this.moved.set(id, yield* this.asked(id, motion));
  }

  private keptOf(about: About): ReadonlyMap<string, unknown> {
    return { outcome: this.outcomes, open: this.open, moved: this.moved, reasons: this.whole }[about];
  }

  /** Outcomes that need not be worked out: those known before, and those of answers with reasons. */
  private knownOutcome(mechanism: string): Outcome | undefined {
    return this.known.get(mechanism) ?? this.whole.get(mechanism)?.outcome;
  }

  /** What is kept of a mechanism, worked out at one go where it is not. */
  private told<T>(kept: ReadonlyMap<string, T | undefined>, about: About, mechanism: string): T | undefined {
    if (!kept.has(mechanism)) atOnce(this.workOut(about, mechanism));
    return kept.get(mechanism);
  }

  private *withReasons(mechanism: string): Generator<unknown, CoverageAnswer | undefined> {
    const question = { ...this.question, mechanisms: [mechanism], flips: false };
    const answers = yield* assessViolationInPieces(this.facts, question);
    return "missing" in answers ? undefined : answers[0];
  }

  private *asked<T>(id: string, ask: (asked: Asked) => Generator<unknown, T>): Generator<unknown, T | undefined> {
    const mechanism = this.facts.mechanisms.get(id);
    const conduct = mechanism && this.conductFor(mechanism.addressee);
    return conduct && (yield* ask({ facts: this.facts, conduct, mechanism, asOf: this.question.asOf }));
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

function* motion(asked: Asked): Generator<unknown, Motion> {
  if (yield* isSetInMotion(asked)) return "IN_MOTION";
  const { facts, mechanism, conduct } = asked;
  const hasDealt = conduct.allegedActors.some(
    ({ actor }) => actor && stepsAbout(facts, mechanism.id, actor).length > 0,
  );
  return hasDealt ? "DEALT_WITH" : "NONE";
}

/** Works out every outcome that is not known yet, as work that yields after each. */
export function* workOutOutcomes(all: readonly { readonly answers: ViolationAnswers }[]): Generator<unknown, void> {
  for (const { answers } of all)
    for (const mechanism of answers.mechanisms) {
      yield* answers.workOut("outcome", mechanism);
      yield;
    }
}
