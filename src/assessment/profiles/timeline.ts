import { type Day, OPEN_END, OPEN_START, parseDay } from "../../base/index.js";
import { checkConduct, type LawFacts, type Outcome, outcomeOnly, type Trace } from "../../law/index.js";
import type { MechanismInput } from "../../model/index.js";
import type { JurisdictionProfile } from "./profile-of.js";

/** An outcome for every day looked from, half open. */
export interface Stretch {
  readonly asOfFrom: Day;
  readonly asOfTo: Day;
  readonly outcome: Outcome;
}

/** Facts opened with `traceFacts`. */
export interface Opened {
  readonly facts: LawFacts;
  readonly trace: Trace;
}

/**
 * The outcomes of one mechanism for a profile, from the first day on which the conduct is visible, without end, under the law as
 * recorded; and the groups of facts they were read from. The engine is asked on the first day of each stretch: the
 * stretch ends on the first later day that the answer looked at, since until then nothing it compared has changed.
 *
 * @param since the first day looked from, where fewer days are wanted; the last stretch reaches beyond `until`
 */
export function timelineOf(
  { facts, trace }: Opened,
  profile: JurisdictionProfile,
  mechanism: MechanismInput,
  since: Day = OPEN_START,
  until: Day = OPEN_END - 1,
): { readonly stretches: readonly Stretch[]; readonly groups: ReadonlySet<string> } {
  const conduct = profile.conducts[mechanism.addressee];
  const stretches: Stretch[] = [];
  const groups = new Set<string>();
  let day = Math.max(parseDay(conduct.from), since);
  while (day <= until) {
    const from = day;
    const { result: outcome, reads } = trace.during(() =>
      outcomeOnly(facts, checkConduct(facts, conduct, from), mechanism, from),
    );
    for (const group of reads.groups) groups.add(group);
    let next = OPEN_END;
    for (const read of reads.days) if (read > from && read < next) next = read;
    const last = stretches.at(-1);
    if (last?.outcome === outcome) stretches[stretches.length - 1] = { ...last, asOfTo: next };
    else stretches.push({ asOfFrom: from, asOfTo: next, outcome });
    day = next;
  }
  return { stretches, groups };
}
