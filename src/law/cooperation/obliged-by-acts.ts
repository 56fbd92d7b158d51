import { type Day, OPEN_END, OPEN_START } from "../../base/index.js";
import type { FactsOn } from "../facts/index.js";
import { acceptanceOf, departureAhead } from "../participation/index.js";
import type { ObligedParty } from "./types.js";

/**
 * States that have accepted a mechanism by acts in force on the day: those of the instruments its bases name, for
 * mechanisms that say of themselves that their parties have to cooperate (a note on cooperation). Rome Statute, art 86.
 */
export function obligedByActs(facts: FactsOn, mechanism: string): ObligedParty[] {
  const { asOf } = facts;
  const duty = (facts.mandates.get(mechanism) ?? []).find(
    (claim) =>
      claim.fields.limb === "NOTE" && claim.fields.rule.topic === "cooperation" && claim.fields.rule.state === "MET",
  );
  if (!duty) return [];
  const bases = facts.mechanisms.get(mechanism)?.bases ?? [];
  const acts = new Map<string, Set<string>>();
  for (const { acceptance, link } of bases) {
    if (!acceptance || link === "REFERRAL" || link === "BOTH_STATES_PARTY") continue;
    acts.set(acceptance.instrument, new Set([...(acts.get(acceptance.instrument) ?? []), ...(acceptance.acts ?? [])]));
  }
  const scope = { facts, conduct: { from: OPEN_START, suppose: [] }, memo: {} };
  return [...acts].flatMap(([instrument, kinds]) =>
    [...(facts.participation.get(instrument)?.keys() ?? [])]
      .filter((state) => facts.entities.get(state)?.type === "State")
      .flatMap((state) =>
        acceptanceOf(scope, instrument, state, [...kinds])
          // A declaration reaches back to conduct before it; the duty begins with the act.
          .windows.filter((window) => window.from <= asOf && asOf < window.to)
          .map((window) => ({
            party: state,
            state: window.accepted,
            since: window.membership
              ? dayOf(window.from)
              : dayOf(facts.claims.get(window.claims[0] ?? "")?.actOn ?? OPEN_END),
            // Rome Statute, art 127(1).
            until: departureAhead(facts, instrument, state)?.effective ?? null,
            provisions: duty.fields.provisions as string[],
            sentence: `${capital(window.says)}.`,
            claims: [...window.claims, duty.id],
          })),
      ),
  );
}

const dayOf = (day: Day): Day | null => (day <= OPEN_START || day >= OPEN_END ? null : day);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
