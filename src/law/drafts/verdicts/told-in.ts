import { writeDay } from "../../../base/index.js";
import { namedIn } from "../../../model/index.js";
import type { FactsOn } from "../../facts/index.js";
import { ARTICLE, numberOf } from "../reading/article-number.js";
import { daysIn } from "../reading/days.js";
import { wordsOf } from "../reading/words.js";
import type { NamedDays } from "../types.js";
import { documentsOf } from "./documents.js";
import { stemOf } from "./words-that-limit-nothing.js";

/** What claims tell, in their own words and by what they name. */
export interface Told {
  readonly ids: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Whether a day that a text names is in them. */
  readonly isDay: (day: NamedDays) => boolean;
  /** Whether an article is among those they cite. */
  readonly isArticle: (number: string) => boolean;
  /** Whether a name stands in them as a whole. */
  readonly names: (name: string) => boolean;
  /** Who asked for what they tell. */
  readonly askers: ReadonlySet<string>;
}

/** Fields in which a claim names what it is about. */
const FIELDS = ["subject", "mechanism", "by", "instrument", "provision", "provisions", "categories"];

/** Gathers what the claims tell, with the posts that the one they are about held. */
export function toldIn(facts: FactsOn, subject: string, claimIds: readonly string[]): Told {
  const claims = claimIds.flatMap((id) => facts.claims.get(id) ?? []);
  const named = claims.flatMap((claim) => [claim.speaker, ...FIELDS.flatMap((field) => namedIn(claim, field))]);
  const posts = (facts.postingsOf.get(subject) ?? []).map(({ fields }) => fields.post);
  const documents = claims.flatMap((claim) => documentsOf(facts, claim));
  const ids = new Set(
    [subject, ...named, ...posts, ...documents].flatMap((id) => [
      id,
      ...(facts.broader.get(id) ?? []),
      ...(facts.provisions.get(id)?.instrument ? [facts.provisions.get(id)?.instrument as string] : []),
    ]),
  );
  const texts = [
    ...claims.map(({ sentence }) => sentence),
    ...[...ids].flatMap((id) => namesOf(facts, id)),
    ...claims.flatMap(({ actOn }) => (actOn === null ? [] : [writeDay(actOn)])),
  ];
  const days = texts.flatMap((text) => daysIn(text));
  return {
    ids,
    stems: new Set(texts.flatMap((text) => wordsOf(text).map(({ key }) => stemOf(key)))),
    names: (name) => {
      const bare = name.replace(/^(?:The|On|In|By) (?:the )?/u, "").toLowerCase();
      return texts.some((text) => text.toLowerCase().includes(bare));
    },
    askers: new Set(claims.flatMap((claim) => namedIn(claim, "by"))),
    isArticle: (number) =>
      texts.some((text) =>
        [...text.matchAll(ARTICLE)].map(numberOf).some((one) => one === number || one.startsWith(`${number}(`)),
      ),
    isDay: (day) =>
      day.how !== "before" && day.how !== "after" && days.some(({ from, to }) => day.from <= from && to <= day.to),
  };
}

function namesOf(facts: FactsOn, id: string): string[] {
  const [entity, forum, treaty] = [facts.entities.get(id), facts.mechanisms.get(id), facts.instruments.get(id)];
  return [
    ...[entity, forum, treaty].flatMap((one) => (one ? [one.name, ...(one.names ?? []).map(({ text }) => text)] : [])),
    ...(treaty?.short ? [treaty.short] : []),
    facts.categories.get(id)?.name ?? "",
    facts.provisions.get(id)?.citation ?? "",
  ].filter((name) => name !== "");
}
