import { writeDay } from "../../../base/index.js";
import type { LinkRule } from "../../../model/index.js";
import { actsOfType, type FactsOn, shutOut } from "../../facts/index.js";
import {
  type Acceptance,
  acceptanceOf,
  claimsOf,
  isKnown,
  silenceOf,
  withoutAcceptance,
} from "../../participation/index.js";
import { regimeRule } from "../../rules/index.js";
import { instrumentName, listed, nameOf } from "../../words/index.js";
import { containment } from "../places.js";
import type { Case } from "../question.js";
import { article124 } from "../regimes/article-124.js";
import { laterBeginningsOnly } from "../regimes/later-beginnings.js";
import { withoutExcluded } from "../regimes/territorial-exclusion.js";
import type { StateLink } from "./link.js";

/**
 * The link through one State's acceptance (Rome Statute, article 12(2) and (3), and treaties alike): MET when it is known
 * on `asOf` to have accepted at any time, for this kind of link and, for a declaration limited to a territory, this place.
 * Article 124 is applied here, since it removes links and nothing else.
 */
export function stateLink(
  c: Case,
  rule: LinkRule,
  state: string,
  via: "territory" | "nationals",
  place: string | null,
): StateLink {
  const acceptance = rule.acceptance as { instrument: string; acts?: string[] };
  const found = acceptanceOf(c, acceptance.instrument, state, acceptance.acts);
  const reach =
    via === "territory" && place !== null
      ? withoutExcluded(c, acceptance.instrument, state, place, found.windows)
      : { windows: found.windows, claims: [], provisions: [] };
  const windows = laterBeginningsOnly(c, acceptance.instrument, state, reach.windows).filter(
    (window) =>
      (via === "territory" ? window.reachesTerritory : window.reachesNationals) &&
      (window.territory === null || (place !== null && containment(c, place, window.territory).relation === "inside")),
  );
  const accepted = windows.some((window) => window.accepted === "MET");
  // Of several windows those that meet the conduct are told, or all where none does.
  const meeting = windows.filter((window) => window.from < c.to && c.from < window.to);
  const told = meeting.length > 0 ? meeting : windows;
  const claims = [
    ...new Set(
      told.length > 0
        ? told.flatMap((window) => window.claims)
        : [...reach.claims, ...claimsOf(found.without), ...found.silence.claims],
    ),
  ];
  const provisions = [
    ...new Set(
      told.length > 0 ? told.flatMap((window) => (window.provision ? [window.provision] : [])) : reach.provisions,
    ),
  ];
  const base: StateLink = {
    state: accepted ? "MET" : windows.length > 0 ? "CONTESTED" : isKnown(c, found) ? "NOT_MET" : "UNKNOWN",
    of: state,
    windows,
    claims,
    provisions,
    says:
      windows.length > 0
        ? listed([...new Set(told.map((window) => window.says))])
        : sayNothing(c, found, via, acceptance.acts),
    assumptions: windows.length > 0 ? [] : silence(c, acceptance.instrument, state),
  };
  const regime = regimeRule(c, "article-124");
  if (regime.kind === "unrecorded") return { ...base, state: base.state === "NOT_MET" ? "NOT_MET" : "UNKNOWN" };
  return regime.kind === "rule" && windows.length > 0 ? article124(c, regime, base, via) : base;
}

function sayNothing(
  c: Case,
  found: Acceptance,
  via: "territory" | "nationals",
  acts: readonly string[] | undefined,
): string {
  const state = nameOf(c.facts, found.state);
  if (found.windows.length > 0) {
    return via === "nationals"
      ? `${state} has accepted jurisdiction for a territory only, which reaches no nationals elsewhere`
      : `${state} has accepted jurisdiction, but not for this place`;
  }
  // Where jurisdiction is accepted by an act of its own, being a party to the treaty says nothing.
  if (isKnown(c, found) && acts?.length === 1 && acts[0] === "acceptance" && !isShutOut(c, found))
    return `${state} has not accepted its jurisdiction`;
  const declared = found.without.some((act) => act.act === "declaration-12-3");
  const knows = knowsDeclarations(c.facts, found.instrument);
  return withoutAcceptance(c.facts, found, isKnown(c, found), declared || !knows ? "" : " and has made no declaration");
}

const isShutOut = (c: Case, { without, instrument, state }: Acceptance): boolean =>
  without.length === 0 && shutOut(c.facts.instruments, instrument, state) !== null;

/** What silence of the table takes for granted when we look from a day beyond the one it is complete to. */
function silence(c: Case, instrument: string, state: string): string[] {
  if (shutOut(c.facts.instruments, instrument, state)) return [];
  const { to, claims } = silenceOf(c, instrument, state);
  if (to === null || c.asOf <= to || c.from > to) return [];
  const [name, day] = [instrumentName(c.facts, instrument), writeDay(to)];
  return [
    claims.length > 0
      ? `No act of ${nameOf(c.facts, state)} under the ${name} after ${day}, the day to which it is recorded as no party.`
      : `No act under the ${name} after ${day}, the day to which its record is complete.`,
  ];
}

/** Whether States accept under this instrument by declaration too (Rome Statute, article 12(3)). */
const knowsDeclarations = (facts: FactsOn, instrument: string): boolean =>
  actsOfType(facts, instrument, "declaration-12-3").length > 0;
