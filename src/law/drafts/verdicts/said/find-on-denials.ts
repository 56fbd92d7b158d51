import { inWords } from "../../../../base/index.js";
import { type ClaimOf, listOf } from "../../../../model/index.js";
import type { FactsOn } from "../../../facts/index.js";
import { daysBeside } from "../../reading/days.js";
import type { ReadSentence } from "../../reading/read-draft.js";
import { bodiesOf, gapOf, speakersBefore } from "../../reading/speakers.js";
import { wordsOf } from "../../reading/words.js";
import type { CheckedAssertion, Finding, Mention, NamedDays } from "../../types.js";
import { whoIn } from "../names.js";
import { claimsBy } from "./claims-by.js";
import { blotted, daysOfSaying, endOfSaid, isOfDay, untold, wordsSaid } from "./told-words.js";
import { stemsTold, voicesOf } from "./voices.js";

type Answer = ClaimOf<"response">;

export const DENIES =
  /\b(?<denies>den(?:y|ies|ied|ying)|pleaded not guilty)\b|\b(?<rejects>reject(?:s|ed)?|disput(?:es?|ed)|repudiat(?:es?|ed)|contest(?:s|ed)?|dismiss(?:es|ed)(?= (?:the|these|those|all|any|such) (?:\p{L}+ )?(?:allegations?|accusations?|findings?|reports?)))\b|\b(?<ignores>(?:(?:does|do|did) not|refuses? to|refused to) recogni[sz]e)\b(?! (?:the |its )?(?:compulsory |court['’]s )?(?:jurisdiction|competence))/giu;
/** What is refused to somebody, or decided, and no allegation: access, an application. */
const REFUSED =
  /^(?: \p{L}+(?:['’]s?)?){0,4}? (?:access|entry|aid|food|water|bail|visas?|leave|applications?|requests?|motions?|appeals?|objections?|petitions?|cease-?fires?|proposals?|offers?|plans?|bids?|challenges?|submissions?|bills?|amendments?|passage|permission|permits?)\b/iu;
/** Words of denying, which say nothing of what is denied. */
const IDLE = new Set(
  `allegation allegations accusation accusations claim claims finding findings report reports conclusion conclusions responsibility involvement
  wrongdoing any every ever false falsely categorically entirely outright baseless unfounded untrue fabricated committing commits
  forces troops carried out carrying taking taken part engaged engaging what alleges all of having being outcome characterisation characterization
  that there against itself own view describe described amount amounts guilty levelled constitute constitutes constituted validity legitimacy`.split(
    /\s+/,
  ),
);
/** The answers that each way of denying is. A counter-claim denies nothing. */
const AS: Readonly<Record<string, ReadonlySet<string>>> = {
  denies: new Set(["denial"]),
  rejects: new Set(["denial", "rejection", "non-recognition", "dissent"]),
  ignores: new Set(["rejection", "non-recognition"]),
};
const AGAINST: ReadonlySet<string> = new Set(["denial", "rejection", "non-recognition", "dissent"]);
const PARTLY: ReadonlySet<string> = new Set(["partial-acknowledgement", "acknowledgement"]);
/** What is denied must be denied of these, where the text names them. */
const STRICT: ReadonlySet<Mention["type"]> = new Set(["Category", "Place", "Group", "Person", "State"]);

/** That somebody denies or rejects something, held against the answers that are on record of them: the same for everybody. */
export function* findOnDenials(
  facts: FactsOn,
  { sentence, mentions, force }: ReadSentence,
): Generator<unknown, CheckedAssertion[]> {
  const { plain } = sentence;
  const found: CheckedAssertion[] = [];
  for (const { index: start, 0: verb, groups } of plain.matchAll(DENIES)) {
    const end = start + verb.length;
    const to = endOfSaid(plain, end);
    const said = plain.slice(end, to);
    const how = Object.keys(AS).find((one) => groups?.[one]) as keyof typeof AS;
    if (!/^ that\b/u.test(said) && REFUSED.test(said)) continue;
    const days = daysBeside(plain, mentions, facts.asOf);
    const speakers = speakersBefore(blotted(plain, days), start, mentions, bodiesOf(facts));
    if (!speakers || !force.isAsserted(speakers.start, start, false)) continue;
    const gap = gapOf(plain, speakers, start);
    const negated = /\b(?:never|not)\b|n['’]t\b/iu.test(gap);
    const { head, inside } = daysOfSaying(plain, days, { start: speakers.start, verb: end, to });
    const words = [
      ...wordsSaid(blotted(plain, days).slice(end, to), IDLE),
      ...inside.flatMap(({ text }) => wordsOf(text).map(({ key }) => key)),
    ];
    const strict = mentions
      .filter((one) => one.start >= end && one.end <= to && STRICT.has(one.type) && !speakers.ids.includes(one.id))
      .map((one) => plain.slice(one.start, one.end));
    const answers = claimsBy(facts, voicesOf(facts, speakers.ids), ["response"]);
    const told: Told[] = [];
    for (const answer of answers) {
      yield;
      const stems = stemsOf(facts, answer);
      if (strict.every((name) => untold(wordsSaid(name, IDLE), stems).length === 0))
        told.push({ answer, rest: untold(words, stems) });
    }
    const name = listOf([...new Set(speakers.ids.map((id) => whoIn(facts, id)))]);
    const finding = onDenial({ name, how, negated, words, days: head }, told);
    found.push({
      ...finding,
      text: sentence.text.slice(speakers.start, to).trimEnd(),
      start: sentence.start + speakers.start,
      end: sentence.start + speakers.start + sentence.text.slice(speakers.start, to).trimEnd().length,
      about: [
        ...new Set([
          ...speakers.ids,
          ...mentions.filter((one) => one.start >= end && one.end <= to && one.id).map(({ id }) => id),
        ]),
      ],
    });
  }
  return found;
}

interface Denial {
  readonly name: string;
  readonly how: keyof typeof AS;
  readonly negated: boolean;
  readonly words: readonly string[];
  readonly days: readonly NamedDays[];
}
interface Told {
  readonly answer: Answer;
  readonly rest: readonly string[];
}

const known = new WeakMap<object, Map<string, ReadonlySet<string>>>();
/** What an answer tells: its own words, and those of the claims it answers. */
function stemsOf(facts: FactsOn, answer: Answer): ReadonlySet<string> {
  const book = known.get(facts.claims) ?? new Map<string, ReadonlySet<string>>();
  known.set(facts.claims, book);
  const stems =
    book.get(answer.id) ??
    stemsTold(facts, [answer, ...answer.fields.answers.flatMap((id) => facts.claims.get(id) ?? [])]);
  book.set(answer.id, stems);
  return stems;
}

function onDenial({ name, how, negated, words, days }: Denial, all: readonly Told[]): Finding {
  const touching = all.filter(({ rest }) => words.length === 0 || rest.length < words.length);
  const least = Math.min(...touching.map(({ rest }) => rest.length));
  const best = touching.filter(({ rest }) => rest.length === least);
  const against = best.filter(({ answer }) => AGAINST.has(answer.fields.response));
  const same = against.filter(({ answer }) => AS[how]?.has(answer.fields.response));
  const isDated = ({ answer }: Told): boolean => days.every((day) => isOfDay(answer, day));
  if (negated)
    return same.length > 0 && least === 0
      ? result("CONTRADICTED", `The record has a ${kindsOf(same)} by ${name}.`, same)
      : nothing(name);
  const dated = same.filter(isDated);
  if (dated.length > 0 && least === 0)
    return result("SUPPORTED", `The record has a ${kindsOf(dated)} by ${name}. Who is right, it does not say.`, dated);
  if (same.length > 0 && least === 0)
    return result("STRONGER_THAN_RECORD", `The record has a ${kindsOf(same)} by ${name}, and not of that day.`, same);
  if (same.length > 0)
    return result(
      "STRONGER_THAN_RECORD",
      `The record has a ${kindsOf(same)} by ${name}; that it was of all that is said here, it does not have: ${listOf([...new Set(same.flatMap(({ rest }) => rest))].map((one) => `“${one}”`))}.`,
      same,
    );
  if (against.length > 0 && least === 0)
    return result(
      "STRONGER_THAN_RECORD",
      `The record has a ${kindsOf(against)} by ${name}, which goes less far.`,
      against,
    );
  const partly = best.filter(({ answer }) => PARTLY.has(answer.fields.response));
  if (partly.length > 0 && least === 0)
    return result(
      "STRONGER_THAN_RECORD",
      `The record has a ${kindsOf(partly)} by ${name}, and no denial of this.`,
      partly,
    );
  return nothing(name);
}

const kindsOf = (told: readonly Told[]): string =>
  listOf([...new Set(told.map(({ answer }) => inWords(answer.fields.response)))]);

const nothing = (name: string): Finding => ({
  verdict: "NOT_RECORDED",
  sentence: `The record has no such answer by ${name}. That is no finding that there was none.`,
  exactWording: null,
  claims: [],
});

const result = (verdict: Finding["verdict"], sentence: string, told: readonly Told[]): Finding => ({
  verdict,
  sentence,
  exactWording: told.map(({ answer }) => answer.sentence).join(" "),
  claims: told.map(({ answer }) => answer.id),
});
