import { groupBy } from "../../../base/index.js";
import { ofKind } from "../../../model/index.js";
import type { FactsOn } from "../../facts/index.js";
import type { Mention, MentionType } from "../types.js";
import { beginsAnothers, wordsOfNames } from "./anothers.js";
import { type Word, wordsOf } from "./words.js";

interface Named {
  readonly id: string;
  readonly type: MentionType;
  readonly keys: readonly string[];
  readonly calledBy?: readonly string[];
  /** Other treaties of that name: `the four Geneva Conventions`. */
  readonly also?: readonly string[];
  /** The treaty that a body's name stands for where somebody joins or leaves it: its constitution, or one of that short name. */
  readonly treaty?: string;
  /** Of a natural person the words of all their names. */
  readonly own?: ReadonlySet<string>;
}

/** In place of an id: somebody of whom the record says nothing. */
export const NOBODY = "";

/** Names of the record, by their first word, longest first. */
export type NameBook = ReadonlyMap<string, readonly Named[]>;

/** What a text can say nothing of, or what judges: neither is joined. */
const BODIES: ReadonlySet<MentionType> = new Set(["Other", "Mechanism"]);
/** A treaty that makes an organisation, and what the organisation is called. */
const CONSTITUTION = /^(?:Charter|Constitutive Act|Statute|Treaty)(?: for the Establishment)? of the (.{4,60})$/;
/** What is done to a treaty, or in an organisation as its member: with these before it, a name that both bear is the treaty's. */
const AS_TREATY =
  /\b(?:part(?:y|ies) (?:to|of)|(?:members?|member states?|membership) (?:of|in)|ratif\w+|ratification of|acced\w+ to|accession to|adher\w+ to|sign(?:ed|s|ing)|signator(?:y|ies) (?:to|of)|join(?:ed|s|ing)?|left|leaves?|withdr\w+ from|denounc\w+|denunciation of|reservations? to|quit|articles? [\d()]+ (?:of|under)|bound by)(?: the)? $/iu;

const books = new WeakMap<object, NameBook>();
/** Types of entities that a text can say something of; whatever else has a name only keeps its place. */
const TYPES: Readonly<Record<string, MentionType>> = {
  Person: "Person",
  State: "State",
  Situation: "Situation",
  Place: "Place",
  ArmedGroup: "Group",
};

/**
 * Every name by which the record, or somebody in it, knows something; made once for each revision and day. Work that yields
 * after each thing that has a name: a large record has tens of thousands.
 */
export function* nameBookOf(facts: FactsOn): Generator<unknown, NameBook> {
  const known = books.get(facts.claims);
  if (known) return known;
  const made = yield* makeBook(facts);
  books.set(facts.claims, made);
  return made;
}

function* makeBook(facts: FactsOn): Generator<unknown, NameBook> {
  const book = new Map<string, Map<string, Named>>();
  const add = (id: string, type: MentionType, name: string, calledBy?: readonly string[]): void => {
    const keys = wordsOf(name).map(({ key }) => key);
    const told = keys[0] === "the" && keys.length > 1 ? keys.slice(1) : keys;
    const [first] = told;
    if (!first || (told.length === 1 && first.length < 3)) return;
    const under = book.get(first) ?? new Map<string, Named>();
    book.set(first, under);
    const key = told.join(" ");
    // The first to have a name keeps it: mechanisms come before the institutions they are.
    const has = under.get(key);
    if (!has) under.set(key, { id, type, keys: told, ...(calledBy && { calledBy }) });
    // Treaties made together go by one name.
    else if (type === "Instrument" && has.type === type && ![has.id, ...(has.also ?? [])].includes(id))
      under.set(key, { ...has, also: [...(has.also ?? []), id] });
    // A committee goes by the short name of its treaty, an organisation by the name in the title of its own.
    else if (type === "Instrument" && BODIES.has(has.type) && !has.treaty) under.set(key, { ...has, treaty: id });
  };
  for (const one of facts.mechanisms.values()) {
    yield;
    const short = /^(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) of the United Nations$/u.exec(one.name)?.[1];
    for (const name of [one.name, ...(one.names ?? []).map(({ text }) => text), short])
      if (name) add(one.id, "Mechanism", name);
  }
  const namesOfBody = new Map(
    [...facts.entities.values()].flatMap((one) =>
      TYPES[one.type] ? [] : [[one.name, one.names.map(({ text }) => text)] as const],
    ),
  );
  // Of two States of one name the one that is there has it.
  const entities = [...facts.entities.values()].sort((a, b) => Number(!!a.existsTo) - Number(!!b.existsTo));
  for (const one of entities) {
    yield;
    const type = TYPES[one.type] ?? "Other";
    for (const name of [one.name, ...one.names.map(({ text }) => text)]) {
      add(one.id, type, name);
      // A State is called by what its long name is formed of: `State of X`, `X (Republic of)`.
      if (type === "State") for (const short of shorterNames(name)) add(one.id, type, short);
    }
  }
  for (const [id, adjective] of adjectivesOf(facts))
    for (const what of OF_A_STATE) add(id, "State", `${adjective} ${what}`);
  for (const one of facts.instruments.values()) {
    yield;
    for (const name of [one.name, one.short, ...(one.names ?? []).map(({ text }) => text)])
      if (name) add(one.id, "Instrument", name);
  }
  for (const { instrument, citation } of facts.provisions.values()) {
    yield;
    const [head] = citation.split(/, (?:arts?|rule|section|s|para|principle)\b/i);
    if (instrument && head && head !== citation) add(instrument, "Instrument", head);
  }
  for (const one of facts.instruments.values()) {
    const body = CONSTITUTION.exec(one.name)?.[1];
    if (body) for (const name of [body, ...(namesOfBody.get(body) ?? [])]) add(one.id, "Instrument", name);
  }
  for (const one of facts.categories.values()) {
    yield;
    for (const name of [one.name, plainCategory(one.name)]) add(one.id, "Category", name);
  }
  // What somebody calls another comes last: no name of the record gives way to it.
  const aliases = groupBy(
    ofKind([...facts.claims.values()], "alias"),
    ({ fields }) => `${fields.subject} ${fields.name}`,
  );
  for (const same of aliases.values()) {
    yield;
    const { subject, name } = (same[0] as (typeof same)[number]).fields;
    const type = TYPES[facts.entities.get(subject)?.type ?? ""] ?? "Other";
    add(subject, type, name, same.map(({ id }) => id).sort());
  }
  const ownWords = wordsOfPersons([...book.values()].flatMap((names) => [...names.values()]));
  const longestFirst = new Map<string, readonly Named[]>();
  for (const [first, names] of book) {
    yield;
    longestFirst.set(
      first,
      [...names.values()]
        .map((one) => (one.type === "Person" ? { ...one, own: ownWords.get(one.id) ?? new Set<string>() } : one))
        .sort((a, b) => b.keys.length - a.keys.length),
    );
  }
  return longestFirst;
}

/** The words of every natural person's names, by their ids. */
const wordsOfPersons = (names: readonly Named[]): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    [
      ...groupBy(
        names.filter(({ type }) => type === "Person"),
        ({ id }) => id,
      ),
    ].map(([id, of]) => [id, wordsOfNames(of.map(({ keys }) => keys.join(" ")))]),
  );

/** A crime as it is spoken of: `Apartheid as a crime against humanity` → `Apartheid`. */
export const plainCategory = (name: string): string =>
  name
    .replace(/^(?:The )?Crime of /i, "")
    .replace(/ (?:as an? .*|\([^)]*\)|in (?:international|other|non-international) .*)$/i, "");

/** What is a State's own, by the adjective of its name: on Ugandan soil. */
const OF_A_STATE = ["territory", "soil"];
const COURTS = /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:federal )?courts\b/u;
/** As many letters of an adjective as its State's name has too. */
const STEM = 4;

/**
 * The adjective of a State, as the name of its courts has it. Where several States' names begin alike (of two Congos, of
 * Niger and Nigeria), no adjective says which is meant; nor does one in which another's name ends (of South Sudan).
 */
function adjectivesOf(facts: FactsOn): [state: string, adjective: string][] {
  const names = [...facts.entities.values()].filter(({ type }) => type === "State");
  return [...facts.mechanisms.values()].flatMap(({ name, forum }): [string, string][] => {
    const adjective = COURTS.exec(name)?.[1];
    const state = forum ? facts.entities.get(forum) : undefined;
    if (!adjective || !state) return [];
    const stem = adjective.slice(0, STEM).toLowerCase();
    const alike = names.filter(({ name: of }) => wordsOf(of).some(({ key }) => key.startsWith(stem)));
    const longer = alike.filter(
      (one) => one.id !== state.id && (state.name.includes(" ") || !one.name.endsWith(` ${state.name}`)),
    );
    return longer.length > 0
      ? []
      : [
          [state.id, adjective],
          ...alike
            .filter(({ id }) => id !== state.id)
            .map((one): [string, string] => [one.id, `${one.name.slice(0, -state.name.length)}${adjective}`]),
        ];
  });
}

const shorterNames = (name: string): string[] =>
  [
    /^State of (.+)$/.exec(name)?.[1],
    /^(.+?) \([^)]*\)$/.exec(name)?.[1],
    /^(?:Republic|Kingdom) of (.+)$/.exec(name)?.[1],
    /^(?:Islamic|Democratic|Syrian) (?:Republic of )?(\p{Lu}\p{L}+)$/u.exec(name)?.[1],
  ].filter((short): short is string => short !== undefined && short.length > 3);

/** What of the record a sentence names, in order; of names within names the longest. */
export function mentionsIn(text: string, book: NameBook): Mention[] {
  const words = wordsOf(text);
  const found: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const named = nameAt(words, at, book);
    if (!named) {
      at += 1;
      continue;
    }
    const last = words[at + named.keys.length - 1] as Word;
    const begins = named.own ? beginsAnothers(text, words, at, named.own, found.at(-1)?.end ?? 0) : null;
    if (begins !== null) {
      found.push({ id: NOBODY, type: named.type, start: begins, end: last.end });
      at += named.keys.length;
      continue;
    }
    const { start } = words[at] as Word;
    const joined = named.treaty && AS_TREATY.test(text.slice(Math.max(0, start - 40), start));
    const meant = joined
      ? { id: named.treaty as string, type: "Instrument" as const }
      : { id: named.id, type: named.type };
    found.push({
      ...{ ...meant, start, end: last.end },
      ...(named.calledBy && { calledBy: named.calledBy }),
      ...(named.also && { also: named.also }),
    });
    at += named.keys.length;
  }
  return found;
}

function nameAt(words: readonly Word[], at: number, book: NameBook): Named | undefined {
  const first = words[at] as Word;
  return book.get(first.key)?.find(({ keys, type }) => {
    if (!keys.every((key, index) => words[at + index]?.key === key)) return false;
    // Names are written with a capital; what is a common word without one is no name. Crimes are common words.
    return type === "Category" || keys.some((_, index) => words[at + index]?.capital);
  });
}
