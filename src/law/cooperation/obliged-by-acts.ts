import { type Day, OPEN_END, OPEN_START, writeDay } from "../../base/index.js";
import type { FactsOn } from "../facts/index.js";
import { acceptanceOf, departureAhead, type Window } from "../participation/index.js";
import { belongTogether } from "./obstructions-of.js";
import type { ObligedParty } from "./types.js";

/**
 * States that have accepted a mechanism by acts in force on the day: those of the instruments its bases name, for
 * mechanisms that say of themselves that their parties have to cooperate (a note on cooperation). Rome Statute, art 86.
 */
export function obligedByActs(facts: FactsOn, mechanism: string, about: string | null): ObligedParty[] {
  const { asOf } = facts;
  const begun = firstStep(facts, mechanism, about);
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
      .flatMap((state) => {
        const { windows } = acceptanceOf(scope, instrument, state, [...kinds]);
        const left =
          begun && outlasts(facts, mechanism, duty.fields.provisions) ? leftAfter(windows, begun, asOf) : null;
        const party = (window: Window): ObligedParty => ({
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
        });
        if (left && begun) return [afterLeaving(party(left.window), left.effective, left.claim, begun)];
        // A declaration reaches back to conduct before it; the duty begins with the act.
        return windows
          .filter((window) => window.from <= asOf && asOf < window.to)
          .filter((window) => window.membership || isOwnMatter(facts, state, about))
          .map(party);
      }),
  );
}

/** Who accepts jurisdiction for its own matter owes cooperation in that one: Rome Statute, art 12(3), second sentence. */
const isOwnMatter = (facts: FactsOn, state: string, about: string | null): boolean =>
  about === null ||
  belongTogether(facts, state, about) ||
  (facts.nationalityOf.get(about) ?? []).some(({ fields }) => fields.state === state);

/** The first step on a matter, and its day. */
interface Begun {
  readonly day: Day;
  readonly claim: string;
}

/** Steps with which an investigation or proceedings begin; what comes before (a referral, an examination) is none yet. */
const BEGINS: ReadonlySet<string> = new Set([
  ...["investigation-authorised", "investigation-opened", "warrant-applied-for", "warrant-issued", "summons-issued"],
]);

/** When an investigation or proceedings on a matter began; null where no matter is asked about, or no step on it has a day. */
function firstStep(facts: FactsOn, mechanism: string, about: string | null): Begun | null {
  if (about === null) return null;
  const days = (facts.steps.get(mechanism) ?? []).flatMap(({ id, actOn, subject, fields }) =>
    BEGINS.has(fields.step) && actOn !== null && subject !== null && belongTogether(facts, subject, about)
      ? [{ day: actOn, claim: id }]
      : [],
  );
  return days.sort((a, b) => a.day - b.day || (a.claim < b.claim ? -1 : 1))[0] ?? null;
}

/** Whether the duty is said to rest, too, on the rule that keeps what was begun before a withdrawal. */
const outlasts = (facts: FactsOn, mechanism: string, provisions: readonly string[]): boolean =>
  (facts.mandates.get(mechanism) ?? []).some(
    ({ fields }) => fields.rule.regime === "withdrawal" && fields.provisions.some((one) => provisions.includes(one)),
  );

/** The membership that had ended by the day, where proceedings had begun in it. */
function leftAfter(
  windows: readonly Window[],
  { day }: Begun,
  asOf: Day,
): { readonly window: Window; readonly effective: Day; readonly claim: string | null } | null {
  for (const window of windows) {
    const end = window.membership ? window.endedBy : null;
    if (end && end.effective <= asOf && window.from < end.effective && day < end.effective)
      return { window, effective: end.effective, claim: end.claim };
  }
  return null;
}

/** A withdrawal leaves the duty in proceedings that had begun before it took effect: Rome Statute, art 127(2). */
const afterLeaving = (party: ObligedParty, effective: Day, withdrawal: string | null, begun: Begun): ObligedParty => ({
  ...party,
  state: "MET",
  until: null,
  sentence: `${party.sentence.replace(/\.$/u, "")}; a withdrawal with effect from ${writeDay(effective)} leaves the duty in proceedings that had begun before, and here the first step is of ${writeDay(begun.day)}.`,
  claims: [...party.claims, ...(withdrawal === null ? [] : [withdrawal]), begun.claim],
});

const dayOf = (day: Day): Day | null => (day <= OPEN_START || day >= OPEN_END ? null : day);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
