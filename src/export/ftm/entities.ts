import { CAUTION } from "../graphs/bipartite.js";
import { type IdentifierClaim, identifiersIn, nodeId, type RecordView } from "../view/index.js";
import { SCHEMA_OF } from "./schemas.js";

/** One entity of FollowTheMoney: texts by property. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  /** Languages (ISO 639-3) of values, where they are known. */
  readonly languages?: Readonly<Record<string, string>>;
}
type Name = { readonly language: string; readonly text: string };

/** A State as an actor: a territory and a public body are never one and the same there. */
export const actorId = (id: string, schema: string): string =>
  schema === "Territory" ? `${nodeId("entity", id)}-actor` : nodeId("entity", id);

/** What claims are about, who makes them, and the sources: names and no facts, so nothing that only a speaker says. */
export function ftmEntities(view: RecordView): FtmEntity[] {
  const { data } = view;
  const items = wikidataItems(view);
  const things = data.entities.flatMap(({ id, type, name, names, description }): FtmEntity[] => {
    const schema = SCHEMA_OF[type];
    if (schema === null) return [];
    const item = items.get(id);
    const own = {
      ...nameProperties(name, names),
      ...(description ? { description: [description] } : {}),
      ...(item ? { wikidataId: [item.fields.identifier] } : {}),
    };
    const entity = { id: nodeId("entity", id), schema, languages: languagesOf(names) };
    if (type === "State")
      return [
        { ...entity, properties: { ...own, territoryCode: [id] } },
        { ...entity, id: actorId(id, schema), schema: "PublicBody", properties: nameProperties(name, names) },
      ];
    if (type === "Person")
      return [{ ...entity, properties: { ...own, description: [`${description ?? ""} ${CAUTION}`.trim()] } }];
    if (type === "Unit")
      return [{ ...entity, properties: { ...own, topics: ["mil"], classification: ["military unit"] } }];
    return [{ ...entity, properties: own }];
  });
  const mechanisms = data.mechanisms.map(({ id, name, actorType }) => {
    const item = items.get(id);
    return {
      id: nodeId("entity", id),
      schema: SCHEMA_OF[actorType] ?? "PublicBody",
      properties: { name: [name], ...(item ? { wikidataId: [item.fields.identifier] } : {}) },
    };
  });
  return [...things, ...mechanisms, ...data.sources.map(documentOf)];
}

/** The claim under which Wikidata has an entity, where there is one and nobody rejects it. */
export const wikidataItems = (view: RecordView): ReadonlyMap<string, IdentifierClaim> =>
  new Map(
    identifiersIn(view).flatMap((claim) =>
      claim.fields.scheme === "wikidata" && claim.subject ? [[claim.subject, claim] as const] : [],
    ),
  );

function documentOf(source: RecordView["data"]["sources"][number]): FtmEntity {
  const { id, title, names = [], publisher, publishedOn, url, symbol, kind } = source;
  return {
    id: nodeId("source", id),
    schema: kind === "press" ? "Article" : "Document",
    properties: {
      ...nameProperties(title, names),
      title: [title],
      // Required there, and dropped with the entity where it is absent.
      fileName: [id],
      ...(publisher ? { author: [publisher] } : {}),
      ...(publishedOn ? { publishedAt: [publishedOn] } : {}),
      ...(url && /^https?:/.test(url) ? { sourceUrl: [url] } : {}),
      ...(symbol ? { keywords: [symbol] } : {}),
    },
  };
}

const nameProperties = (name: string, names: readonly Name[]): Record<string, readonly string[]> => {
  const others = [...new Set(names.map(({ text }) => text))].filter((text) => text !== name);
  return { name: [name], ...(others.length > 0 ? { alias: others } : {}) };
};

const THREE: Readonly<Record<string, string>> = { ar: "ara", he: "heb", en: "eng" };
const languagesOf = (names: readonly Name[]): Record<string, string> =>
  Object.fromEntries(names.flatMap(({ language, text }) => (THREE[language] ? [[text, THREE[language]]] : [])));
