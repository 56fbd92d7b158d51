import { type Day, Recent } from "../../base/index.js";
import type { ClaimOf, StepClaim } from "../../model/index.js";
import { existsOn, foldSteps, inCourse, type Standing, splitCases } from "../time/index.js";
import type { LawClaim, LawFacts } from "./law-facts.js";
import { GroupsOn, MapOn } from "./maps-on.js";
import { Memory, remembering } from "./remember.js";
import { stepsAbout } from "./steps-of.js";
import { asTheyStood } from "./undone-acts.js";

/**
 * The facts as they look from one day: the second clock, resolved once. What does not exist yet is not there, in any list
 * and under any id; what has become of each step by then is folded. Rules are given these facts and no others, so that
 * none can look ahead.
 */
export interface FactsOn extends Omit<LawFacts, "asOf"> {
  readonly asOf: Day;
  /** What has become of a step by then. */
  readonly standing: (step: StepClaim) => Standing;
  /**
   * Rules under a key that came later: told as still to come. A rule is law and no act; that it was not made yet is
   * what an answer about the days before it has to say.
   */
  readonly rulesToCome: (key: string) => readonly ClaimOf<"mandate">[];
  /** The step that set a mechanism up, where every such step lies ahead; null where it is there, or none is recorded. */
  readonly setUpLater: (mechanism: string) => StepClaim | null;
  /** The same facts from an earlier day. */
  readonly from: (day: Day) => FactsOn;
}

/** How many days looked from are kept for each record. */
const KEPT = 12;
const opened = new WeakMap<LawFacts, Recent<Day, FactsOn>>();

/** Opens facts as they look from `asOf`. Facts that are open already are opened at an earlier day, never at a later one. */
export function factsOn(facts: LawFacts | FactsOn, asOf: Day): FactsOn {
  if (facts.asOf !== undefined) return facts.asOf <= asOf ? facts : facts.from(asOf);
  const days = opened.get(facts) ?? new Recent<Day, FactsOn>(KEPT);
  opened.set(facts, days);
  return days.get(asOf, () => open(facts, asOf));
}

const standings = new Memory<Standing>();

function open(facts: LawFacts, asOf: Day): FactsOn {
  const there = (claim: LawClaim): boolean => existsOn(claim, asOf);
  const groups = <C extends LawClaim>(map: ReadonlyMap<string, readonly C[]>): GroupsOn<C> => new GroupsOn(map, there);
  const steps = groups(facts.steps);
  const affecting = groups(facts.affecting);
  const self: FactsOn = {
    ...facts,
    asOf,
    claims: new MapOn(facts.claims, (claim) => (there(claim) ? claim : undefined)),
    mandates: groups(facts.mandates),
    rules: groups(facts.rules),
    participation: new MapOn(facts.participation, (acts) => new GroupsOn(acts, there, (one) => asTheyStood(one, asOf))),
    participationBy: groups(facts.participationBy),
    territoryOf: groups(facts.territoryOf),
    territoryWithin: groups(facts.territoryWithin),
    nationalityOf: groups(facts.nationalityOf),
    postingsOf: groups(facts.postingsOf),
    structureOf: groups(facts.structureOf),
    steps,
    affecting,
    stepsBy: groups(facts.stepsBy),
    endedByDeath: groups(facts.endedByDeath),
    answers: groups(facts.answers),
    obstructions: groups(facts.obstructions),
    cooperation: groups(facts.cooperation),
    conflictClasses: groups(facts.conflictClasses),
    standing: (step) => {
      // What a fold has read must be noted for every step anew: it is kept with its reads.
      if (facts.trace) return standings.of(self, self, [step.id], () => foldSteps(record)(step));
      fold ??= foldSteps(record);
      return fold(step);
    },
    rulesToCome: (key) => (facts.rules.get(key) ?? []).filter((claim) => !there(claim)),
    setUpLater: (mechanism) => {
      const created = stepsAbout(facts, mechanism, mechanism).filter(
        (step) => step.fields.step === "mandate-created" && step.actOn !== null,
      );
      return created.some(there) ? null : (created[0] ?? null);
    },
    from: (day) => factsOn(facts, Math.min(day, asOf)),
  };
  let fold: ReturnType<typeof foldSteps> | null = null;
  const record = {
    affecting: (step: StepClaim) => affecting.get(step.id) ?? [],
    proceedingOf: (step: StepClaim) =>
      casesAbout(self, step.fields.mechanism, step.fields.subject).find((one) => one.includes(step)) ?? [],
  };
  return self;
}

/** The proceedings before a forum that exist on the day: steps about one subject, or one case about it, oldest first. */
export function proceedingsOf(facts: FactsOn, forum: string): readonly (readonly StepClaim[])[] {
  const subjects = new Set((facts.steps.get(forum) ?? []).map((step) => step.fields.subject));
  return [...subjects].flatMap((subject) => casesAbout(facts, forum, subject));
}

const casesAbout = remembering((facts: FactsOn, forum: string, subject: string): readonly (readonly StepClaim[])[] =>
  splitCases([...stepsAbout(facts, forum, subject)].sort(inCourse)),
);

/** Whether a step is there and stands on the day looked from. */
export const stepStands = (facts: FactsOn, step: StepClaim): boolean => facts.standing(step).state === "STANDS";
