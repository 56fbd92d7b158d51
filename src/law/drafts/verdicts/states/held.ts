import type { Day } from "../../../../base/index.js";
import type { ParticipationClaim } from "../../../../model/index.js";
import type { FactsOn } from "../../../facts/index.js";
import type { Window } from "../../../participation/index.js";
import type { Reading } from "../../reading/read-draft.js";
import type { Finding, NamedDays } from "../../types.js";
import { type Fit, fitOf, fitOfAct } from "../telling.js";

export const JOINING = ["ratification", "accession", "succession", "acceptance", "membership"];
/** Acts that had no effect: they do not make what a text says of them. */
export const VOID = new Set(["never-lodged", "never-effective", "not-adopted"]);

/** What one State did towards one instrument, as the record has it on a day. */
export interface Held {
  readonly facts: FactsOn;
  readonly asOf: Day;
  readonly reading: Reading;
  readonly state: string;
  readonly instrument: string;
  /** Acts by which the court that the text names is accepted beside declarations: joining, or an act apart from it. */
  readonly acceptedBy: readonly string[];
  readonly acts: readonly ParticipationClaim[];
  readonly windows: readonly Window[];
  readonly completeTo: Day | null;
  readonly who: string;
  readonly what: string;
}

export const isOpen =
  (day: Day) =>
  (one: Window): boolean =>
    one.from <= day && day < one.to;
export const sentenceOf = (windows: readonly Window[]): string =>
  windows.map(({ says }) => `${says.charAt(0).toUpperCase()}${says.slice(1)}.`).join(" ");
export const claimsOf = ({ facts }: Held, windows: readonly Window[]): ParticipationClaim[] =>
  windows.flatMap(({ claims }) =>
    claims.map((id) => facts.claims.get(id)).filter((claim): claim is ParticipationClaim => claim !== undefined),
  );

/** Of an act since a day its effect may be meant. */
export const fitsAct = (act: ParticipationClaim, day: NamedDays): Fit =>
  day.how === "since" && fitsEffect(act, day) === "YES" ? "YES" : fitOfAct(act, day);
export const fitsEffect = ({ effectFrom }: ParticipationClaim, day: NamedDays): Fit =>
  effectFrom === null ? "NO" : fitOf(effectFrom, effectFrom, day);

export function finding(verdict: Finding["verdict"], sentence: string, acts: readonly ParticipationClaim[]): Finding {
  const wording = [...new Set(acts)].map((act) => act.sentence).join(" ");
  return { verdict, sentence, exactWording: wording || null, claims: [...new Set(acts)].map(({ id }) => id) };
}
