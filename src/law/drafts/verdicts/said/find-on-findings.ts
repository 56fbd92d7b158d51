import { listOf } from "../../../../model/index.js";
import type { FactsOn } from "../../../facts/index.js";
import { countsIn } from "../../reading/counts.js";
import { daysBeside } from "../../reading/days.js";
import type { ReadSentence } from "../../reading/read-draft.js";
import { bodiesOf, gapOf, speakersBefore } from "../../reading/speakers.js";
import { wordsOf } from "../../reading/words.js";
import type { CheckedAssertion, Mention } from "../../types.js";
import { whoIn } from "../names.js";
import { claimsBy } from "./claims-by.js";
import { agentOf, doersOf, IDLE, isAgent } from "./finding-agent.js";
import { type Asked, type Crime, type Found, nothing, type Told, verdictOf } from "./finding-verdict.js";
import { qualifiedIn, withoutQualifiers } from "./qualified.js";
import { blotted, daysOfSaying, endOfSaid, untold, wordsSaid } from "./told-words.js";
import { stemsOfNames, stemsTold, voicesOf } from "./voices.js";

export const FINDS =
  /\b(?:found|finds|concluded|concludes|determined|determines|held|holds|established|establishes|characteri[sz](?:es|ed)|qualified|qualifies)\b/giu;
const OPINION = /\b(?:advisory )?opinion\b/iu;
const NOTS = /\b(?:not|never|no|neither)\b|n['’]t\b/giu;

/** What a commission, experts or an organisation found, or a court in an opinion, held against the claims that record it. */
export function* findOnFindings(
  facts: FactsOn,
  { sentence, mentions, force }: ReadSentence,
): Generator<unknown, CheckedFinding[]> {
  const { plain } = sentence;
  const found: CheckedFinding[] = [];
  for (const { index: start, 0: verb } of plain.matchAll(FINDS)) {
    const end = start + verb.length;
    const to = endOfSaid(plain, end);
    const days = daysBeside(plain, mentions, facts.asOf);
    const undated = blotted(plain, days);
    const speakers = speakersBefore(undated, start, mentions, bodiesOf(facts));
    if (!speakers || !force.isAsserted(speakers.start, start, false)) continue;
    const said = undated.slice(end, to);
    if (countsIn(plain, mentions, days).some((one) => one.start >= end && one.end <= to)) continue;
    const qualified = qualifiedIn(said);
    // A judgment is a step of its case, and is read as one.
    if (isCourt(facts, speakers.ids) && !(qualified || OPINION.test(plain.slice(speakers.end, to)))) continue;
    const voices = voicesOf(facts, speakers.ids);
    const categories = mentions.filter((one) => one.type === "Category" && one.start >= end && one.end <= to);
    const crimes: Crime[] = [
      ...claimsBy(facts, voices, ["characterization"]),
      ...claimsBy(facts, voices, ["element-finding"]),
    ];
    const claims: Found[] = categories.length > 0 ? crimes : [...crimes, ...othersBy(facts, voices)];
    // Of somebody of whom no finding is on record nothing can be said here.
    if (crimes.length === 0 && claims.length === 0) continue;
    yield;
    const { head, inside } = daysOfSaying(plain, days, { start: speakers.start, verb: end, to });
    const text = withoutQualifiers(said);
    const words = [...wordsSaid(text, IDLE), ...inside.flatMap((day) => wordsOf(day.text).map(({ key }) => key))];
    const negated = [...`${gapOf(plain, speakers, start)} ${text}`.matchAll(NOTS)].length % 2 === 1;
    const agent = agentOf(said, mentions, end);
    const all: Told[] = [];
    for (const claim of claims) {
      yield;
      if (!categories.every((one) => isOfCrime(facts, claim, one, plain))) continue;
      const doers = doersOf(facts, claim);
      if (agent && !isAgent(facts, agent, doers)) continue;
      const rest = untold(words, stemsTold(facts, [claim, ...sameConduct(claim, claims)]));
      all.push({ claim, rest });
    }
    const name = listOf([
      ...new Set((all.length > 0 ? all.map(({ claim }) => claim.speaker) : speakers.ids).map((id) => whoIn(facts, id))),
    ]);
    const least = Math.min(...all.map(({ rest }) => rest.length));
    const asked: Asked = { facts, name, qualified, negated, days: head };
    const best = all.filter(({ rest }) => rest.length === least);
    const finding =
      best.length === 0 || (words.length > 0 && least >= words.length) ? nothing(name) : verdictOf(asked, best);
    const whole = sentence.text.slice(speakers.start, to).trimEnd();
    found.push({
      from: start,
      to,
      assertion: {
        ...finding,
        text: whole,
        start: sentence.start + speakers.start,
        end: sentence.start + speakers.start + whole.length,
        about: [
          ...new Set([
            ...speakers.ids,
            ...mentions.filter((one) => one.id && one.start >= end && one.end <= to).map(({ id }) => id),
          ]),
        ],
      },
    });
  }
  return found;
}

/** What else somebody may have found: who did something, what a conflict is, what is said of somebody. */
const othersBy = (facts: FactsOn, voices: ReadonlySet<string>): Found[] => [
  ...claimsBy(facts, voices, ["attribution"]),
  ...claimsBy(facts, voices, ["appraisal"]),
  ...claimsBy(facts, voices, ["conflict-class"]),
  ...claimsBy(facts, voices, ["pattern"]),
  ...claimsBy(facts, voices, ["call"]),
];

/** A finding told in a text, and the stretch of its sentence in which nothing else is read. */
export interface CheckedFinding {
  readonly from: number;
  readonly to: number;
  readonly assertion: CheckedAssertion;
}
const COURTLY = /\b(?:Court|Tribunal|Chambers?)\b/u;
const isCourt = (facts: FactsOn, ids: readonly string[]): boolean =>
  ids.some((id) => {
    const nature = facts.mechanisms.get(id)?.nature;
    return nature
      ? !["fact-finding", "special-procedure"].includes(nature)
      : COURTLY.test(facts.entities.get(id)?.name ?? "");
  });

/** Whether a claim is of the crime that a text names, or of a narrower one; an element is of its crime. */
function isOfCrime(facts: FactsOn, { kind, object }: Found, { id, start, end }: Mention, plain: string): boolean {
  const own = kind === "element-finding" ? (object ?? "").replace(/\/[^/]*$/u, "") : (object ?? "");
  if (own === id || facts.broader.get(own)?.has(id)) return true;
  return (
    untold(wordsSaid(plain.slice(start, end), new Set()), stemsOfNames(facts, [own])).length === 0 &&
    plain.slice(start, end).length > 0
  );
}

const sameConduct = (claim: Found, claims: readonly Found[]): Found[] =>
  claims.filter(
    (one) =>
      one !== claim && one.kind === "attribution" && one.subject === claim.subject && one.speaker === claim.speaker,
  );
