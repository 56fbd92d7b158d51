import { type Day, tryParseDay } from "../../../../base/index.js";
import type { FactsOn } from "../../../facts/index.js";
import { acceptanceOf } from "../../../participation/index.js";
import type { Reading } from "../../reading/read-draft.js";
import { ACCEPTS_JURISDICTION, type ActWords, type MembershipWords } from "../../reading/vocabulary/index.js";
import type { Finding } from "../../types.js";
import { nameIn } from "../names.js";
import { onAct } from "./acts.js";
import { type Held, JOINING } from "./held.js";
import { onMembership } from "./membership.js";

/** Holds what a text says of a State and a treaty against the record of its acts. Null where the text names no treaty. */
export function findOnState(
  facts: FactsOn,
  asOf: Day,
  reading: Reading,
  words: ActWords | MembershipWords,
): Finding | null {
  if (words.says === "membership" && isOfSomethingElse(reading)) return null;
  const instrument = instrumentOf(facts, reading, words);
  if (!instrument) return null;
  const state = reading.subject;
  const completeTo = tryParseDay(facts.instruments.get(instrument)?.participationCompleteTo ?? "");
  const asksCourt = words.words === ACCEPTS_JURISDICTION && treatiesOf(facts, reading).length === 1;
  const apart = isAcceptedApart(facts, instrument);
  const acts = [...(facts.participation.get(instrument)?.get(state) ?? [])].filter(
    (one) =>
      one.fields.act !== "not-party" &&
      (!one.fields.against || words.says === "act") &&
      // Where a court is accepted by an act of its own, that act makes no party.
      (!apart || asksCourt || one.fields.act !== APART),
  );
  const conduct = { suppose: [], from: asOf };
  const kinds = acts.some((one) => one.fields.act === "membership")
    ? ["membership"]
    : apart
      ? JOINING.filter((one) => one !== APART)
      : [];
  const { windows } = acceptanceOf({ facts, conduct, memo: {} }, instrument, state, kinds);
  const held: Held = {
    ...{ facts, asOf, reading, state, instrument, acts, completeTo },
    acceptedBy: asksCourt ? (apart ? [APART] : JOINING) : [],
    windows: windows.filter(({ membership }) => membership),
    who: nameIn(facts, state),
    what: nameIn(facts, instrument),
  };
  return words.says === "act" ? onAct(held, words) : onMembership(held, words);
}

const APART = "acceptance";

/** Whether a court under a treaty is accepted by an act apart from joining it (American Convention, article 62). */
const isAcceptedApart = (facts: FactsOn, instrument: string): boolean =>
  [...facts.mechanisms.values()].some(({ bases }) =>
    bases.some(
      ({ acceptance }) =>
        acceptance?.instrument === instrument && acceptance.acts.length === 1 && acceptance.acts[0] === APART,
    ),
  );

/** A party to a case, a conflict or a talk is no party to a treaty. */
const isOfSomethingElse = ({ instrument, predicate, sentence }: Reading): boolean =>
  /^ ?(?:(?:to|of) )?(?:the|this|that|these|those|an?|its|any) (?!(?:rome )?(?:statute|convention|treaty|covenant|protocol|charter|court)\b)\p{Ll}/u.test(
    sentence.plain.slice(predicate.end),
  ) && !(instrument && sentence.plain.slice(predicate.end).search(/^[^;.]{0,20}(?:statute|convention|treaty)/iu) >= 0);

/** The treaties by which States accept the forum that is named. */
const treatiesOf = (facts: FactsOn, { forum }: Reading): string[] => [
  ...new Set(
    (forum ? (facts.mechanisms.get(forum)?.bases ?? []) : []).flatMap(({ acceptance }) => acceptance?.instrument ?? []),
  ),
];

/**
 * The treaty that is named. For a court, the one by which States accept it: of several the one under which the act is
 * done at all; to which of them a State would be a party, the text does not say.
 */
function instrumentOf(facts: FactsOn, reading: Reading, words: ActWords | MembershipWords): string | null {
  if (reading.instrument) return reading.instrument;
  const own = words.says === "act" ? byArticle(facts, reading, words) : null;
  if (own) return own;
  const treaties = treatiesOf(facts, reading);
  if (treaties.length <= 1) return treaties[0] ?? null;
  if (words.says === "membership") return null;
  const isDone = (treaty: string): boolean =>
    [...(facts.participation.get(treaty)?.values() ?? [])].some((acts) =>
      acts.some(({ fields }) => words.acts.includes(fields.act)),
    );
  const done = treaties.filter(isDone);
  return done.length === 1 || !words.acts.some((one) => one.includes("declaration"))
    ? (done[0] ?? null)
    : declared(facts, done);
}

/** A declaration is known by the article it is made under: only one treaty has one of that number. */
function byArticle(facts: FactsOn, { article }: Reading, words: ActWords): string | null {
  const number = article?.replaceAll(/[()]+/g, "-").replace(/-$/, "");
  const act = number ? words.acts.find((one) => one.endsWith(`declaration-${number}`)) : undefined;
  if (!act) return null;
  const of = [...facts.participation].filter(([, bySubject]) =>
    [...bySubject.values()].some((acts) => acts.some(({ fields }) => fields.act === act)),
  );
  return of.length === 1 ? ((of[0] as (typeof of)[number])[0] ?? null) : null;
}

/** Of several treaties that know declarations the one that the court's own declarations are under. */
const declared = (facts: FactsOn, treaties: readonly string[]): string | null =>
  treaties.find((treaty) =>
    [...(facts.participation.get(treaty)?.values() ?? [])].some((acts) =>
      acts.some(({ fields }) => fields.act.startsWith("court-declaration") || fields.act === "declaration-12-3"),
    ),
  ) ?? null;
