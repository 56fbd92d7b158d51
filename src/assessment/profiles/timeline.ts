import { type Day, OPEN_END, OPEN_START, parseDay } from "../../base/index.js";
import {
  type Conduct,
  type ConductInput,
  checkConduct,
  type FactsReads,
  type LawFacts,
  nextDayOf,
  type Outcome,
  outcomeOnly,
  type Trace,
  traceFacts,
} from "../../law/index.js";
import type { MechanismInput } from "../../model/index.js";
import type { JurisdictionProfile } from "./profile-of.js";

/** An outcome for every day looked from, half open. */
export interface Stretch {
  readonly asOfFrom: Day;
  readonly asOfTo: Day;
  readonly outcome: Outcome;
}

interface Traced {
  readonly facts: LawFacts;
  readonly trace: Trace;
}
/** Facts opened with `traceFacts`, for conduct that has its end and for conduct that goes on. */
export interface Opened {
  readonly ended: Traced;
  readonly ongoing: Traced;
}
/** Opens facts for timelines. */
export const openFacts = (facts: LawFacts): Opened => ({
  ended: traceFacts(facts),
  ongoing: traceFacts(facts, "ongoing"),
});

/** So many conducts are kept as they were checked; each takes with it what was worked out for all mechanisms. */
const AT_HAND = 60;
/** Conducts as they were checked on one day, each with what was read for it. */
type Checked = Map<ConductInput, { readonly result: Conduct; readonly reads: FactsReads }>;

/** The outcomes of one mechanism for a profile over days looked from. */
export class Timeline {
  readonly stretches: Stretch[] = [];

  /** @param groups where the names of what is read are noted: one set for many timelines, since each reads hundreds */
  constructor(
    readonly profile: JurisdictionProfile,
    readonly mechanism: MechanismInput,
    private readonly groups: Set<string> = new Set(),
  ) {}

  /**
   * Asks the engine from one day on; returns the first later day on which it may say something else.
   *
   * @param checked conducts as they were checked for the same day, which all mechanisms are asked about
   */
  ask(opened: Opened, day: Day, checked: Checked = new Map()): Day {
    const { mechanism } = this;
    const conduct = this.profile.conducts[mechanism.addressee];
    const { facts, trace } = conduct.ongoing ? opened.ongoing : opened.ended;
    const { result: outcome, reads } = trace.during(() => {
      const known = checked.get(conduct) ?? trace.during(() => checkConduct(facts, conduct, day));
      if (checked.has(conduct)) trace.replay(known.reads);
      // Mechanisms are asked about one conduct after another: of thousands only the last few are needed again.
      else if (checked.size >= AT_HAND) checked.clear();
      checked.set(conduct, known);
      return outcomeOnly(facts, known.result, mechanism, day);
    });
    for (const group of reads.groups) this.groups.add(group);
    const next = nextDayOf(reads, day);
    const last = this.stretches.at(-1);
    if (last?.outcome === outcome) this.stretches[this.stretches.length - 1] = { ...last, asOfTo: next };
    else this.stretches.push({ asOfFrom: day, asOfTo: next, outcome });
    return next;
  }
}

/**
 * Works out timelines from the first day on which each conduct is visible, without end, under the law as recorded. The
 * engine is asked on the first day of each stretch: the stretch ends on the first later day that the answer looked at,
 * since until then nothing it compared has changed. All are taken forward together, day by day: what the law looks like
 * from a day is opened once for all that have to be asked on it. Yields after each answer how far it has come.
 *
 * @param since the first day looked from, where fewer days are wanted; the last stretch reaches beyond `until`
 */
export function* workOutTimelines(
  opened: Opened,
  timelines: readonly Timeline[],
  since: Day = OPEN_START,
  until: Day = OPEN_END - 1,
): Generator<Day, void> {
  const due = new Map<Day, Timeline[]>();
  const ask = (timeline: Timeline, day: Day): void => {
    const others = due.get(day);
    if (others) others.push(timeline);
    else due.set(day, [timeline]);
  };
  for (const timeline of timelines) {
    const { profile, mechanism } = timeline;
    ask(timeline, Math.max(parseDay(profile.conducts[mechanism.addressee].from), since));
  }
  for (;;) {
    const day = [...due.keys()].reduce((first, one) => Math.min(first, one), OPEN_END);
    if (day > until || day >= OPEN_END) return;
    const asked = due.get(day) as Timeline[];
    due.delete(day);
    const checked: Checked = new Map();
    for (const timeline of asked) {
      ask(timeline, timeline.ask(opened, day, checked));
      yield day;
    }
  }
}
