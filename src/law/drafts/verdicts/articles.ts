import type { FactsOn } from "../../facts/index.js";
import { ARTICLE, numberOf } from "../reading/article-number.js";
import { plainCategory } from "../reading/mentions.js";
import type { ReadSentence } from "../reading/read-draft.js";
import { keyOf } from "../reading/words.js";
import type { CheckedAssertion, Finding, Mention } from "../types.js";

/** The number of the article in a citation: `Rome Statute, art 12(2)(b)` → `12(2)(b)`; null where it cites none. */
export function articleOf(citation: string): string | null {
  const [match] = [...citation.matchAll(ARTICLE)];
  return match ? numberOf(match) : null;
}

interface Cited {
  readonly id: string;
  readonly instrument: string;
  readonly number: string;
  readonly citation: string;
  readonly gist: ReadonlySet<string>;
  readonly gistText: string;
  /** The words of each of its names of two words or more: `command responsibility`. */
  readonly names: readonly ReadonlySet<string>[];
  readonly namesText: readonly string[];
}
const books = new WeakMap<object, readonly Cited[]>();

const SMALL = new Set(
  "a an the of in on to for by with or and as at is are be that which it its not no other than from any all may must shall such who whom what when if".split(
    " ",
  ),
);
const contentOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.match(/[\p{L}]{3,}/gu) ?? [])
      .map((word) => keyOf(word).replace(/(?:ies|es|s|ed|ing)$/u, ""))
      .filter((word) => word.length > 2 && !SMALL.has(word)),
  );

function citedOf(facts: FactsOn): readonly Cited[] {
  const known = books.get(facts.provisions);
  if (known) return known;
  const made = [...facts.provisions.values()].flatMap(({ id, instrument, citation, gist, names }) => {
    const number = articleOf(citation);
    return number === null || !instrument
      ? []
      : [
          {
            id,
            instrument,
            number,
            citation,
            gist: contentOf(gist ?? ""),
            gistText: gist ?? "",
            names: namesOf(names),
            namesText: (names ?? []).map(({ text }) => text),
          },
        ];
  });
  books.set(facts.provisions, made);
  return made;
}

const namesOf = (names: readonly { readonly text: string }[] | undefined): readonly ReadonlySet<string>[] =>
  (names ?? []).map(({ text }) => contentOf(text)).filter(({ size }) => size > 1);

/** How much of a gist a sentence must hold to be about it, and how few words tell nothing. */
const ENOUGH = 0.75;
const FEWEST = 3;

/** Assertions about articles: that one defines a crime, or says what our gist of one says. */
export function findOnArticles(
  facts: FactsOn,
  { sentence, mentions, force, treaty }: ReadSentence,
): CheckedAssertion[] {
  const { plain } = sentence;
  const all = citedOf(facts);
  return [...plain.matchAll(ARTICLE)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const number = numberOf(match);
    // An article in the name of a crime cites nothing.
    if (mentions.some((one) => one.type === "Category" && one.start <= start && end <= one.end)) return [];
    const instrument =
      instrumentAt(mentions, start, end, plain) ??
      (treaty && !mentions.some(({ type }) => type === "Instrument") ? { id: treaty, start, end } : undefined);
    if (!instrument || !force.isAsserted(start, end, true)) return [];
    // That an article itself entered into force is not what it says, nor what the one on entry into force does.
    if (ITS_OWN_FORCE.test(plain.slice(Math.max(end, instrument.end)))) return [];
    const here = all.filter((one) => one.instrument === instrument.id);
    const same = here.filter((one) => isWithin(one.number, number) || isWithin(number, one.number));
    const found =
      onCategory(facts, { plain, mentions, start, end, number, instrument: instrument.id }) ??
      onGist(plain, here, number) ??
      onTopic(plain.slice(Math.max(end, instrument.end)), here, number);
    // Of what somebody did under an article, that the article says something else is no contradiction.
    const isOfSomebody = mentions.some(({ type }) => type === "State" || type === "Person");
    if (!found || (isOfSomebody && found.verdict === "CONTRADICTED" && found.at === undefined)) return [];
    const from = Math.min(start, instrument.start, found.at ?? start);
    const to = Math.max(end, instrument.end, found.to ?? end);
    const { at: _at, to: _to, about, ...finding } = found;
    return [
      {
        ...finding,
        ...{ start: sentence.start + from, end: sentence.start + to, text: sentence.text.slice(from, to) },
        about: [
          ...new Set([...about, ...same.filter((one) => one.number === number).map(({ id }) => id), instrument.id]),
        ],
      },
    ];
  });
}

type Found = Finding & { readonly about: readonly string[]; readonly at?: number; readonly to?: number };

interface Place {
  readonly plain: string;
  readonly mentions: readonly Mention[];
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly instrument: string;
}

/** `apartheid (article 7(1)(j))`, `article 6 defines genocide`: the article is one of the crime's own. */
function onCategory(facts: FactsOn, { plain, mentions, start, end, number, instrument }: Place): Found | null {
  const category = mentions.find(
    (one) =>
      one.type === "Category" &&
      ((one.end <= start && LINKS_BEFORE.test(plain.slice(one.end, start))) ||
        (one.start >= end && LINKS_BEHIND.test(plain.slice(end, one.start)))),
  );
  if (!category) return null;
  // One word names several crimes: under one treaty a crime of its own, under another one of several.
  const name = keyOf(plain.slice(category.start, category.end));
  const alike = [...facts.categories.values()].filter(
    (one) => one.id === category.id || keyOf(plainCategory(one.name)) === name,
  );
  const provisions = alike
    .flatMap(({ entries }) => entries)
    .map(({ provision }) => facts.provisions.get(provision))
    .filter((one) => one?.instrument === instrument);
  if (provisions.length === 0) return null;
  const fits = provisions.some((one) => {
    const own = articleOf(one?.citation ?? "");
    return own !== null && (isWithin(own, number) || isWithin(number, own));
  });
  const exact = `${facts.categories.get(category.id)?.name}: ${provisions.map((one) => one?.citation).join("; ")}.`;
  return {
    verdict: fits ? "SUPPORTED" : "CONTRADICTED",
    sentence: fits ? "The record has this article for it." : "The record has another article for it.",
    exactWording: exact,
    claims: [],
    about: [category.id],
    at: category.start,
    to: category.end,
  };
}
const LINKS_BEFORE =
  /^[ ,]*(?:\(|\[|under |in |by |pursuant to |within the meaning of |as defined (?:in|by) |defined (?:in|by) |prohibited by |is (?:defined|listed|set out|prohibited|punishable) (?:in|by|under) |is an? (?:crime against humanity|war crime|crime|violation|breach)(?: punishable| defined)? (?:under|in|by|pursuant to) )(?:the )?[^;.]{0,60}$/iu;
const LINKS_BEHIND =
  /^[^;.]{0,60}?\b(?:defines|define|lists|prohibits|concerns|covers|criminali[sz]es|deals with|is about|provides for|on|names)\b(?: the| the crime of| war crime of| crime against humanity of)*[ ,]*$/iu;

/** A sentence that holds nearly every word of our gist of one article, and cites another. */
function onGist(plain: string, here: readonly Cited[], number: string): Found | null {
  const words = contentOf(plain);
  const score = ({ gist, names }: Cited): number =>
    names.some((name) => [...name].every((word) => words.has(word)))
      ? 1
      : gist.size < FEWEST
        ? 0
        : [...gist].filter((word) => words.has(word)).length / gist.size;
  const ranked = here
    .map((one) => ({ one, value: score(one) }))
    .filter(({ value }) => value >= ENOUGH)
    .sort((a, b) => b.value - a.value || b.one.gist.size - a.one.gist.size);
  const [best] = ranked;
  if (!best) return null;
  const fits = ranked.some(
    ({ one, value }) => value >= best.value - 0.1 && (isWithin(one.number, number) || isWithin(number, one.number)),
  );
  return {
    verdict: fits ? "SUPPORTED" : "CONTRADICTED",
    sentence: fits ? "The record has this for the article." : "The record has this for another article.",
    exactWording: `${best.one.citation}: ${best.one.gistText}`,
    claims: [],
    about: [best.one.id],
  };
}

const TOPIC =
  /^ (?:(?:only|also|itself) )?(?:concerns|covers|deals with|governs|regulates|is about|allows|permits|provides for|says that|provides that|sets out|addresses)\b(?<topic>[^;.:]{3,120})/iu;
/** Words that are of every article. */
const OF_ALL = new Set(["court", "article", "statute", "treaty", "convention", "question", "matter", "issue"]);
/** Enough of a word to know it in another form. */
const HEAD = 6;
const headOf = (word: string): string => word.substring(0, HEAD);

/**
 * What an article is said to concern, in words all of which are in our gist of it or in its names. Of others nothing
 * follows: a gist is short, and an article says more.
 */
function onTopic(behind: string, here: readonly Cited[], number: string): Found | null {
  const topic = [...contentOf(TOPIC.exec(behind)?.groups?.topic ?? "")].filter((word) => !OF_ALL.has(word)).map(headOf);
  const own = here.filter((one) => isWithin(one.number, number));
  const [cited] = own;
  if (topic.length === 0 || !cited) return null;
  const told = new Set(own.flatMap((one) => [...contentOf([one.gistText, ...one.namesText].join(" "))]).map(headOf));
  const fits = topic.every((word) => told.has(word));
  return {
    verdict: fits ? "SUPPORTED" : "NOT_RECORDED",
    sentence: fits
      ? "The record has this for the article."
      : "The record tells the article in other words; that it says this, it does not have.",
    exactWording: `${cited.citation}: ${cited.gistText}`,
    claims: [],
    about: [cited.id],
  };
}

const ITS_OWN_FORCE = /^ (?:(?:only|first|itself) )?(?:entered|came) into force\b/iu;

const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}(`);

/** The treaty of an article: named right behind it or right before it. */
function instrumentAt(mentions: readonly Mention[], start: number, end: number, plain: string): Mention | undefined {
  const ones = mentions.filter(({ type }) => type === "Instrument");
  return (
    ones.find(
      (one) =>
        one.start >= end &&
        one.start - end < 30 &&
        /^[^;.]*\b(?:of|to|in)(?: the)? $/iu.test(plain.slice(end, one.start)),
    ) ??
    ones.findLast((one) => one.end <= start && start - one.end < 40) ??
    (ones.length === 1 ? ones[0] : undefined)
  );
}
