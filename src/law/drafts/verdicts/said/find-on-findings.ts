import { type Day, writeDay } from "../../../../base/index.js";
import { type ClaimOf, listOf } from "../../../../model/index.js";
import { type FactsOn, positionsAgainst } from "../../../facts/index.js";
import { countsIn } from "../../reading/counts.js";
import { daysIn } from "../../reading/days.js";
import type { ReadSentence } from "../../reading/read-draft.js";
import { bodiesOf, speakersBefore } from "../../reading/speakers.js";
import { wordsOf } from "../../reading/words.js";
import type { CheckedAssertion, Finding, Mention, NamedDays } from "../../types.js";
import { whoIn } from "../names.js";
import { claimsBy } from "./claims-by.js";
import { limitsOf, type Qualified, qualifiedIn, standsBehind, withoutQualifiers } from "./qualified.js";
import { blotted, daysOfSaying, endOfSaid, isOfDay, untold, wordsSaid } from "./told-words.js";
import { stemsOfNames, stemsTold, voicesOf } from "./voices.js";

type Crime = ClaimOf<"characterization"> | ClaimOf<"element-finding">;
type Found =
  | Crime
  | ClaimOf<"attribution">
  | ClaimOf<"appraisal">
  | ClaimOf<"conflict-class">
  | ClaimOf<"pattern">
  | ClaimOf<"call">;

export const FINDS =
  /\b(?:found|finds|concluded|concludes|determined|determines|held|holds|established|establishes|characteri[sz](?:es|ed)|qualified|qualifies)\b/giu;
const OPINION = /\b(?:advisory )?opinion\b/iu;
/** Words of finding and of doing, which say nothing of what was found or done. */
const IDLE = new Set(
  `that there grounds reasonable substantial believe basis it some its forces troops authorities officials leaders members military security
  practises practices practising practised committing perpetrated perpetrating carried carrying out engaged engaging being amount amounts amounted
  constitute constitutes constituted crime crimes act acts conduct policy pursued pursuing continues continued continuing what whether
  was is are were has have had did would against people advisory opinion`.split(/\s+/),
);
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
    const days = daysIn(plain).filter((day) => !mentions.some((one) => one.start < day.end && day.start < one.end));
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
    const negated = [...`${plain.slice(speakers.end, start)} ${text}`.matchAll(NOTS)].length % 2 === 1;
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
interface Told {
  readonly claim: Found;
  readonly rest: readonly string[];
}
interface Asked {
  readonly facts: FactsOn;
  readonly name: string;
  readonly qualified: Qualified | null;
  readonly negated: boolean;
  readonly days: readonly NamedDays[];
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

/** Whoever a text says did it: before the verb, or behind “by”; null where it says nobody. */
function agentOf(said: string, mentions: readonly Mention[], offset: number): Agent | null {
  const active =
    /\b(?:that|believe(?: that)?) (?<who>[^,;]*?) ?\b(?:has|have|had|is|are|was|were|did|does|may|might|could|commit\p{L}*|practi[sc]\p{L}*|perpetrat\p{L}*|engag\p{L}*|pursu\p{L}*|violat\p{L}*|carr\p{L}*|inten\p{L}*|used|impos\p{L}*)\b/u.exec(
      said,
    );
  const passive = /\b(?:committed|perpetrated|carried out|done) by (?:the )?(?<who>[^,;]{2,60})/u.exec(said);
  const spanOf = (match: RegExpExecArray): Agent => {
    const from = offset + match.index + match[0].indexOf(match.groups?.who ?? "");
    const who = match.groups?.who ?? "";
    return {
      words: wordsSaid(who, IDLE),
      named: mentions.filter((one) => one.start >= from && one.end <= from + who.length),
    };
  };
  const agent = active && spanOf(active);
  if (agent && agent.words.length > 0 && !agent.named.some(({ type }) => type === "Category")) return agent;
  return passive ? spanOf(passive) : null;
}
interface Agent {
  readonly words: readonly string[];
  readonly named: readonly Mention[];
}

/** Whom a claim means: whoever it names, else those to whom the same speaker attributes the conduct. */
const doersOf = (facts: FactsOn, claim: Found): readonly (string | null)[] =>
  claim.kind === "attribution"
    ? [claim.object]
    : claim.scope !== null
      ? [claim.scope]
      : claimsBy(facts, [claim.speaker], ["attribution"])
          .filter(({ subject }) => subject === claim.subject)
          .map(({ object }) => object);

const ACTING: ReadonlySet<Mention["type"]> = new Set(["State", "Group", "Person", "Other"]);
/** A collective of this name is of the State whose name it bears; an armed group, or a people, is not. */
const OF_A_STATE = /\b(?:authorities|Government)\b/u;
/** Whoever is named as having done it must be one whom the claim means; of words alone, one of them. */
function isAgent(facts: FactsOn, { words, named }: Agent, doers: readonly (string | null)[]): boolean {
  const nameOfOne = (id: string | null): string => facts.entities.get(id ?? "")?.name ?? "";
  const isNamed = (id: string, of: readonly (string | null)[]): boolean => {
    const stems = stemsOfNames(facts, of);
    return wordsOf(nameOfOne(id)).every(({ key }) => untold([key], stems).length === 0);
  };
  const isDoer = ({ id, type }: Mention): boolean => {
    if (doers.includes(id)) return true;
    if (type === "State")
      return (
        doers.some((one) => one !== null && voicesOf(facts, [id]).has(one)) ||
        isNamed(
          id,
          doers.filter((one) => OF_A_STATE.test(nameOfOne(one))),
        )
      );
    return facts.entities.get(id)?.type !== "Population" && isNamed(id, doers);
  };
  const actors = named.filter(({ type }) => ACTING.has(type));
  if (actors.length > 0) return actors.every(isDoer);
  const stems = stemsOfNames(facts, doers);
  return words.some((word) => untold([word], stems).length === 0);
}

const sameConduct = (claim: Found, claims: readonly Found[]): Found[] =>
  claims.filter(
    (one) =>
      one !== claim && one.kind === "attribution" && one.subject === claim.subject && one.speaker === claim.speaker,
  );

function verdictOf({ facts, name, qualified, negated, days }: Asked, best: readonly Told[]): Finding {
  const rest = [...new Set(best.flatMap((one) => one.rest))];
  const claims = best.map(({ claim }) => claim);
  const dated = claims.filter((claim) => days.every((day) => isOfDay(claim, day)));
  if (dated.length === 0) {
    const known = [...new Set(claims.flatMap(({ actOn, publishedOn }) => actOn ?? publishedOn ?? []))].sort(
      (a, b) => a - b,
    );
    return known.length > 0
      ? result(
          facts,
          "CONTRADICTED",
          `The record has this of ${name} ${listOf(known.map((day: Day) => `on ${writeDay(day)}`))}, not of the day told here.`,
          claims,
        )
      : result(facts, "NOT_RECORDED", `The record has this of ${name} without a day.`, claims);
  }
  const crimes = dated.filter((one): one is Crime => one.kind === "characterization" || one.kind === "element-finding");
  const affirmed = dated.filter((one) => one.kind !== "element-finding" || one.fields.finding === "supported");
  const denied = crimes.filter((one) => one.kind === "element-finding" && one.fields.finding === "contradicted");
  if (negated) {
    if (denied.length > 0 && rest.length === 0)
      return result(facts, "SUPPORTED", `The record has this of ${name}.`, denied);
    if (affirmed.length > 0 && rest.length === 0)
      return result(facts, "CONTRADICTED", `The record has of ${name} that it found it.`, affirmed);
    return nothing(name);
  }
  if (affirmed.length === 0)
    return denied.length > 0
      ? result(facts, "CONTRADICTED", `The record has of ${name} that it found the contrary.`, denied)
      : result(facts, "STRONGER_THAN_RECORD", `The record has of ${name} that it left this open.`, crimes);
  const behind = affirmed.filter((one) => standsBehind(one.standard, qualified));
  if (behind.length === 0)
    return result(
      facts,
      "STRONGER_THAN_RECORD",
      `The record has this of ${name} at a standard that goes less far: ${limitsOf(affirmed.map(({ standard }) => standard))}.`,
      affirmed,
    );
  if (rest.length > 0)
    return result(
      facts,
      "STRONGER_THAN_RECORD",
      `The record has a finding of ${name}; that it was of all that is said here, it does not have: ${listOf(rest.map((one) => `“${one}”`))}.`,
      behind,
    );
  return result(
    facts,
    "SUPPORTED",
    `The record has this as what ${name} found. Whether it is so, the record does not say.`,
    behind,
  );
}

const nothing = (name: string): Finding => ({
  verdict: "NOT_RECORDED",
  sentence: `The record has no such finding of ${name}. That is no finding that there was none.`,
  exactWording: null,
  claims: [],
});

function result(facts: FactsOn, verdict: Finding["verdict"], sentence: string, claims: readonly Found[]): Finding {
  const against = positionsAgainst(
    facts,
    claims.map(({ id }) => id),
  );
  const speakers = [...new Set(against.flatMap((id) => facts.claims.get(id)?.speaker ?? []))];
  return {
    verdict,
    sentence: `${sentence}${speakers.length > 0 ? ` Against it stand answers of ${listOf(speakers.map((id) => whoIn(facts, id)))}.` : ""}`,
    exactWording: claims.map((one) => one.sentence).join(" "),
    claims: [...claims.map(({ id }) => id), ...against],
  };
}
