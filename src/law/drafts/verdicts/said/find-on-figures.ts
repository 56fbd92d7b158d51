import type { Day } from "../../../../base/index.js";
import { listOf } from "../../../../model/index.js";
import type { FactsOn } from "../../../facts/index.js";
import { type Count, countsIn, mayCount } from "../../reading/counts.js";
import { daysBeside } from "../../reading/days.js";
import type { ReadSentence } from "../../reading/read-draft.js";
import { bodiesOf } from "../../reading/speakers.js";
import type { CheckedAssertion, Finding, NamedDays } from "../../types.js";
import { nameIn, whoIn } from "../names.js";
import { claimsBy } from "./claims-by.js";
import { implies, isAsExact, isElsewhere, isOfDays, isOneWindow, isSame, later, onTopic } from "./compare-figures.js";
import { isReported, type Stated, speakersOf, topicOf } from "./figure-told.js";
import { type Figure, figureWords, unitWords } from "./figure-words.js";
import { blotted } from "./told-words.js";
import { voicesOf } from "./voices.js";

/** Who is counted, where it is fewer than all people: told of all, a figure of these says more than the record. */
const PARTS =
  /\b(child|civilian|women|woman|girl|soldier|fighter|peacekeeper|personnel|settler|detainee|returnee|refugee)/iu;

/** Numbers of people harmed, with whoever states them: a figure is recorded as what somebody says, and of a day. */
export function findOnFigures(
  facts: FactsOn,
  asOf: Day,
  { sentence, mentions, force }: ReadSentence,
): CheckedAssertion[] {
  const { plain } = sentence;
  if (!mayCount(plain)) return [];
  const days = daysBeside(plain, mentions, facts.asOf);
  const counts = countsIn(plain, mentions, days);
  if (counts.length === 0) return [];
  const undated = blotted(plain, days);
  return counts.flatMap((count) => {
    const speakers = speakersOf(undated, count, { mentions, bodies: bodiesOf(facts) });
    // What somebody says is theirs; that they say it is the text's own.
    const stated = speakers ?? count;
    if (!force.isAsserted(stated.start, stated.end, true)) return [];
    if (!speakers && isReported(plain, count)) return [];
    const about: About = { count, days, speakers, topic: topicOf(undated, count, speakers) };
    const finding = speakers ? onStated(facts, asOf, about) : onUnstated(facts, about);
    const [start, end] = [
      Math.min(speakers?.start ?? count.start, count.start, count.unitStart),
      Math.max(speakers?.end ?? 0, count.end, count.unitEnd),
    ];
    return [
      {
        ...finding,
        text: sentence.text.slice(start, end),
        start: sentence.start + start,
        end: sentence.start + end,
        about: [...new Set([...(speakers?.ids ?? []), ...finding.about])],
      },
    ];
  });
}

interface About {
  readonly count: Count;
  readonly days: readonly NamedDays[];
  readonly speakers: Stated | null;
  /** Words that say of what and whom. */
  readonly topic: readonly string[];
}
type Found = Finding & { readonly about: readonly string[] };

function onStated(facts: FactsOn, asOf: Day, { count, days, speakers, topic }: About): Found {
  const voices = voicesOf(facts, speakers?.ids ?? []);
  const all = claimsBy(facts, voices, ["figure"]);
  const ofUnit = all.filter(({ fields }) => fields.unit === count.unit);
  const { on, rest } = onTopic(facts, ofUnit, topic);
  const tellers = on.length > 0 ? on.map(({ speaker }) => speaker) : (speakers?.ids ?? []);
  const who = listOf([...new Set(tellers.map((id) => whoIn(facts, id)))]);
  if (on.length === 0 || isElsewhere(rest, topic)) return others(facts, { count, topic, who, all });
  const same = on.filter(({ fields }) => isSame(count, fields));
  const dated = days.length === 0 ? same : same.filter((figure) => isOfDays(figure, days));
  const told = dated[0];
  if (told) {
    const latest = later(on, told).at(-1);
    if (latest && days.length === 0)
      return result(
        "OUT_OF_DATE",
        `The record has this of ${who}, and a later figure: ${figureWords(facts, latest, asOf)}.`,
        [told, latest],
      );
    const exact = dated.find(({ fields }) => isAsExact(count, fields.bound));
    if (!exact)
      return result("STRONGER_THAN_RECORD", `The record has it as ${figureWords(facts, told, asOf)}.`, [told]);
    const part = PARTS.exec(nameIn(facts, exact.fields.population))?.[1];
    if (part && !topic.some((word) => PARTS.exec(word)?.[1]?.toLowerCase() === part.toLowerCase()))
      return result(
        "STRONGER_THAN_RECORD",
        `The record has the figure of some only: ${nameIn(facts, exact.fields.population)}.`,
        [exact],
      );
    if (rest.length > 0)
      return result(
        "STRONGER_THAN_RECORD",
        `The record has the figure of ${who}; that it was of all that is said here, it does not have: ${listOf(rest.map((one) => `“${one}”`))}.`,
        [exact],
      );
    return result(
      "SUPPORTED",
      `The record has this figure as what ${who} states. Whether it is right, the record does not say.`,
      [exact],
    );
  }
  const ofDay = days.length === 0 ? (isOneWindow(on) ? on : []) : on.filter((figure) => isOfDays(figure, days));
  // More than a thousand is no other figure than at least 1,200: it says less.
  const more = ofDay.filter(({ fields }) => implies(fields, count));
  if (more.length > 0 && rest.length === 0)
    return result(
      "SUPPORTED",
      `The record has of ${who}: ${listOf(more.map((one) => figureWords(facts, one, asOf)))}, which says as much and more. Whether it is right, the record does not say.`,
      more,
    );
  if (ofDay.length > 0 && rest.length === 0)
    return result(
      "CONTRADICTED",
      `The record has of ${who}: ${listOf(ofDay.map((one) => figureWords(facts, one, asOf)))}; not this figure.`,
      ofDay,
    );
  return result(
    "NOT_RECORDED",
    `The record has figures of ${who} on this, and not this one${days.length > 0 ? " of that day" : ""}. That is no finding that it was not stated.`,
    on,
    null,
  );
}

/** A figure told without who states it: the record holds none as a fact. */
function onUnstated(facts: FactsOn, { count, topic }: About): Found {
  const figures = claimsBy(facts, [...new Set(bodiesOf(facts).map(({ id }) => id))], ["figure"]).filter(
    ({ fields }) => fields.unit === count.unit,
  );
  const { on, rest } = onTopic(facts, figures, topic);
  const same = isElsewhere(rest, topic) ? [] : on.filter(({ fields }) => fields.value === count.value);
  if (same.length === 0)
    return result(
      "NOT_RECORDED",
      "The text does not say who states this figure. Figures are recorded as what somebody states; this one is not recorded.",
      [],
      null,
    );
  return result(
    "STRONGER_THAN_RECORD",
    `The text does not say who states this figure. The record has it as what ${listOf([...new Set(same.map(({ speaker }) => whoIn(facts, speaker)))])} states, and as no fact.`,
    same,
  );
}

/** What is recorded instead where a speaker has no figure of the unit on what the text speaks of. */
function others(
  facts: FactsOn,
  { count, topic, who, all }: { count: Count; topic: readonly string[]; who: string; all: readonly Figure[] },
): Found {
  const own = onTopic(
    facts,
    all.filter(({ fields }) => fields.value === count.value),
    topic,
  );
  if (own.on.length > 0 && own.rest.length === 0)
    return result(
      "CONTRADICTED",
      `The record has this number of ${who} as ${unitWords[own.on[0]?.fields.unit as Count["unit"]]}, not as ${unitWords[count.unit]}.`,
      own.on,
    );
  return result(
    "NOT_RECORDED",
    `The record has no figure of ${who} on this. That is no finding that none was stated.`,
    [],
    null,
  );
}

const result = (
  verdict: Finding["verdict"],
  sentence: string,
  claims: readonly Figure[],
  wording: string | null = claims.map((one) => one.sentence).join(" "),
): Found => ({
  verdict,
  sentence,
  exactWording: wording,
  claims: claims.map(({ id }) => id),
  about: [...new Set(claims.map(({ fields }) => fields.subject))],
});
