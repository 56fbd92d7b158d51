import type { LawFacts } from "../../law/index.js";
import { factsOn, traceFacts } from "../../law/index.js";
import type { ClaimKind, ClaimRecord } from "../../model/index.js";
import { findGapsInPieces, type Gap } from "../gaps/find-gaps.js";
import type { ViolationAnswers } from "../violations/answers-of-violation.js";
import { type AssessedViolation, assessSituation } from "../violations/compute-matrix.js";
import { deriveViolations, violationId } from "../violations/derive-violations.js";
import type { Scope, World } from "./answers-of.js";
import {
  type AnsweredQuestion,
  AnswersAfter,
  GroupNumbers,
  hasRead,
  type StoredBefore,
  TracedAnswers,
} from "./traced-answers.js";

/** Kinds of claims that make up conduct; the law is read from its facts. */
export const CONDUCT_KINDS: ReadonlySet<ClaimKind> = new Set([
  "characterization",
  "attribution",
  "occurrence",
  "conflict-class",
]);

/** What of a scope coverage is asked about. */
export type Asked = Pick<Scope, "asOf" | "incidents" | "nameOf">;

/** Alleged violations by incident, each with what mechanisms say of it. */
export type Assessed = ReadonlyMap<string, readonly AssessedViolation[]>;

/** What a conduct takes with its outcomes, beside what they were read from. */
const ONE_CONDUCT = 20_000;

/** Incidents of the same situations: they are assessed together, as one table would. */
interface Group {
  readonly incidents: ReadonlySet<string>;
  readonly situations: readonly string[];
}

/** What differs without a claim: groups of facts as `differenceOf` names them, and incidents whose own claims differ. */
export interface Change {
  readonly facts: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
}

/** What the answers to everything alleged become, and where they can differ from what they were. */
export interface After {
  readonly assessed: Assessed;
  /** Incidents whose violations or conduct can be other ones. */
  readonly redone: ReadonlySet<string>;
  /** Mechanisms that can say something else of the others. */
  readonly mechanisms: ReadonlySet<string>;
  /** Situations in which there can be other gaps. */
  readonly situations: ReadonlySet<string>;
}

/**
 * What all mechanisms make of all conduct of one revision as it looks from one day, with what each answer was read from:
 * worked out once, so that of a claim that is withdrawn only those answers are asked for again that read it.
 */
export class CoverageBefore {
  private readonly numbers = new GroupNumbers();
  private readonly opened: ReturnType<typeof traceFacts>;
  /** Answers by the conduct they are about. */
  private readonly answers = new Map<string, TracedAnswers>();
  private readonly groups: { readonly group: Group; readonly reads: Uint32Array }[] = [];
  private readonly found = new Map<string, readonly AssessedViolation[]>();
  private readonly columns: ReadonlyMap<string, Uint32Array>;
  readonly gaps = new Map<string, readonly Gap[]>();

  private constructor(
    readonly world: World,
    private readonly asked: Asked,
    private readonly stored: StoredBefore | null,
  ) {
    this.opened = traceFacts(world.facts);
    this.columns = new Map(
      [...(stored?.columns ?? [])].map(([mechanism, groups]) => [
        mechanism,
        this.numbers.of({ groups: new Set(groups) }),
      ]),
    );
  }

  private assess(group: Group): void {
    const { facts, trace } = this.opened;
    const { result, reads } = trace.during(() =>
      assessGroup(group, { facts, claims: this.world.claims }, this.asked, (key, question) =>
        this.traced(key, question),
      ),
    );
    for (const [incident, assessed] of result) this.found.set(incident, assessed);
    this.groups.push({ group, reads: this.numbers.of(reads) });
  }

  /**
   * Work that yields wherever it may be interrupted.
   *
   * @param stored outcomes that need not be worked out; null where nothing is stored for the record and day asked about
   */
  static *of(world: World, asked: Asked, stored: StoredBefore | null = null): Generator<unknown, CoverageBefore> {
    const before = new CoverageBefore(world, asked, stored);
    yield;
    for (const group of groupsOf(asked.incidents.keys(), asked)) {
      before.assess(group);
      yield;
    }
    for (const answers of before.answers.values())
      for (const mechanism of answers.mechanisms) {
        yield* answers.workOut("outcome", mechanism);
        yield;
      }
    const gapFacts = factsOn(world.facts, asked.asOf);
    for (const situation of situationsOf(asked))
      before.gaps.set(situation, yield* findGapsInPieces(assessedIn(situation, before.found, asked), gapFacts));
    return before;
  }

  /** About how many bytes it takes by now; it grows with what is asked of it. */
  get bytes(): number {
    return this.numbers.bytes + this.answers.size * ONE_CONDUCT;
  }

  get assessed(): Assessed {
    return this.found;
  }

  /** What becomes of all that in another state of the record, and where to look for differences. */
  *after(world: World, change: Change): Generator<unknown, After> {
    const changed = this.numbers.known(change.facts);
    const redone = new Set(change.incidents);
    for (const { group, reads } of this.groups)
      if (hasRead(reads, changed)) for (const incident of group.incidents) redone.add(incident);
    const assessed = new Map<string, readonly AssessedViolation[]>();
    const others = new Map<ViolationAnswers, ViolationAnswers>();
    const becomes = (before: TracedAnswers): ViolationAnswers => {
      if (changed.size === 0) return before;
      const known = others.get(before) ?? new AnswersAfter(before, world.facts, changed);
      others.set(before, known);
      return known;
    };
    for (const [incident, list] of this.found)
      assessed.set(
        incident,
        list.map((one) => ({ ...one, answers: becomes(one.answers as TracedAnswers) })),
      );
    for (const group of groupsOf(redone, this.asked)) {
      yield;
      for (const [incident, list] of assessGroup(group, world, this.asked, (key) => {
        const known = this.answers.get(key);
        return known && becomes(known);
      }))
        assessed.set(incident, list);
    }
    return {
      assessed,
      redone,
      mechanisms: yield* this.mechanismsTouched(changed),
      situations: yield* this.situationsTouched(redone, changed),
    };
  }

  private *mechanismsTouched(changed: ReadonlySet<number>): Generator<unknown, ReadonlySet<string>> {
    const touched = new Set<string>();
    for (const answers of this.answers.values())
      for (const mechanism of answers.mechanisms) {
        yield;
        if (touched.has(mechanism)) continue;
        yield* answers.readOutcome(mechanism, changed);
        if (answers.hasReadOutcome(mechanism, changed)) touched.add(mechanism);
      }
    return touched;
  }

  private *situationsTouched(
    redone: ReadonlySet<string>,
    changed: ReadonlySet<number>,
  ): Generator<unknown, ReadonlySet<string>> {
    const touched = new Set([...redone].flatMap((incident) => this.asked.incidents.get(incident) ?? []));
    for (const [incident, list] of this.found) {
      const situations = (this.asked.incidents.get(incident) ?? []).filter((situation) => !touched.has(situation));
      for (const { answers } of situations.length > 0 ? list : [])
        if (yield* (answers as TracedAnswers).hasRead(changed))
          for (const situation of situations) touched.add(situation);
    }
    return touched;
  }

  private traced(key: string, question: AnsweredQuestion): TracedAnswers {
    const { facts, trace } = this.opened;
    const { incident, category, allegedActor } = question.violation;
    const outcomes = this.stored?.outcomes.get(violationId(incident, category, allegedActor));
    const known =
      this.answers.get(key) ??
      new TracedAnswers(facts, trace, this.numbers, question, outcomes ? { outcomes, columns: this.columns } : null);
    this.answers.set(key, known);
    return known;
  }
}

/** Every situation that an incident of the scope belongs to. */
export const situationsOf = ({ incidents }: Asked): string[] => [...new Set([...incidents.values()].flat())].sort();

/** Every violation of a situation. */
export const assessedIn = (situation: string, assessed: Assessed, { incidents }: Asked): AssessedViolation[] =>
  [...assessed].flatMap(([incident, list]) => (incidents.get(incident)?.includes(situation) ? list : []));

function assessGroup(
  { incidents, situations }: Group,
  { facts, claims }: World,
  { nameOf, asOf }: Asked,
  answersOf: (key: string, question: AnsweredQuestion) => ViolationAnswers | undefined,
): Map<string, AssessedViolation[]> {
  const about = claims.filter((claim) => CONDUCT_KINDS.has(claim.kind) && incidents.has(claim.subject ?? ""));
  const found = new Map<string, AssessedViolation[]>([...incidents].map((incident) => [incident, []]));
  const alleged = [...new Set(deriveViolations(about).flatMap((one) => one.allegedActor ?? []))];
  const assessed = assessSituation(facts, {
    claims: [...about, ...ofActors(alleged, facts), ...situations.flatMap((id) => facts.conflictClasses.get(id) ?? [])],
    actors: new Map(alleged.map((id) => [id, nameOf(id)])),
    mechanisms: [...facts.mechanisms.keys()],
    asOf,
    answersOf,
  });
  for (const one of assessed) found.get(one.violation.incident)?.push(one);
  return found;
}

const ofActors = (alleged: readonly string[], facts: LawFacts): ClaimRecord[] =>
  alleged.flatMap((id) => [...(facts.nationalityOf.get(id) ?? []), ...(facts.structureOf.get(id) ?? [])]);

function groupsOf(wanted: Iterable<string>, { incidents }: Asked): Group[] {
  const groups = new Map<string, { incidents: Set<string>; situations: readonly string[] }>();
  for (const incident of wanted) {
    const situations = incidents.get(incident);
    if (!situations) continue;
    const key = [...situations].sort().join("\n");
    const group = groups.get(key) ?? { incidents: new Set<string>(), situations };
    groups.set(key, group);
    group.incidents.add(incident);
  }
  return [...groups.values()];
}
