import { type Day, OPEN_END, parseDay } from "../../base/index.js";
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
 * The outcomes of one mechanism for a profile, from the first day its conduct can be seen and for ever, as the law is
 * recorded; and the groups of facts they were read from. The engine is asked on the first day of each stretch: the
 * stretch ends on the first later day that the answer looked at, since until then nothing it compared has changed.
 */
export function timelineOf(
  { facts, trace }: Opened,
  profile: JurisdictionProfile,
  mechanism: MechanismInput,
): { readonly stretches: readonly Stretch[]; readonly groups: ReadonlySet<string> } {
  const conduct = profile.conducts[mechanism.addressee];
  const stretches: Stretch[] = [];
  const groups = new Set<string>();
  let day = parseDay(conduct.from);
  while (day < OPEN_END) {
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
