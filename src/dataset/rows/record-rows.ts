import { type Findable, findableBy, groupBy, unique } from "../../base/index.js";
import { type Dataset, labelsOfEntity, type MechanismInput } from "../../model/index.js";

/** A node's properties: scalars and lists of strings; what is nested stands as JSON. */
export function toProperties(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([field, value]) => {
      if (Array.isArray(value))
        return [field, value.every((item) => typeof item === "string") ? value : JSON.stringify(value)];
      return [field, typeof value === "object" && value !== null ? JSON.stringify(value) : (value ?? null)];
    }),
  );
}

/** Entities and mechanisms as nodes: a mechanism is also the institution that speaks under the same id. */
export function entityRows(dataset: Dataset): { id: string; labels: string[]; properties: Record<string, unknown> }[] {
  const entities = dataset.entities.map(({ names, situations, successors, earlier, ...entity }) => ({
    id: entity.id,
    labels: labelsOfEntity(entity.type),
    properties: {
      ...toProperties(entity),
      otherNames: names.map((name) => name.text),
      ...findableBy([entity.name, ...names.map((name) => name.text), entity.id, ...entity.formerCodes], {
        sound: true,
      }),
      data: JSON.stringify({ ...entity, names, situations, successors, earlier }),
    },
  }));
  const mechanisms = dataset.mechanisms.map((mechanism) => ({
    id: mechanism.id,
    labels: [...labelsOfEntity(mechanism.actorType), "Mechanism"],
    properties: {
      ...mechanismProperties(mechanism),
      type: mechanism.actorType,
      handling: "public",
      rev: mechanism.rev,
      ...mechanismKeys(mechanism),
      data: JSON.stringify(mechanism),
    },
  }));
  return [...entities, ...mechanisms];
}

/**
 * A court or body is found by its names, and the courts of a State that may take up conduct which nothing ties to it, or
 * no more than that the suspect is there, by what lawyers call that.
 */
function mechanismKeys({ id, name, names = [], nature, bases }: MechanismInput): Findable {
  const keys = findableBy([name, ...names.map(({ text }) => text), id], { sound: true });
  const isUniversal = bases.some(({ link }) => link === "UNIVERSAL" || link === "PRESENCE");
  if (nature !== "national-court" || !isUniversal) return keys;
  return { ...keys, searchText: unique([...keys.searchText.split(" "), "universal", "jurisdiction"]).join(" ") };
}

function mechanismProperties(mechanism: MechanismInput): Record<string, unknown> {
  const { id, name, names, addressee, nature, forum, canOrder, cannot, standards, note } = mechanism;
  const otherNames = (names ?? []).map((one) => one.text);
  return {
    id,
    name,
    otherNames,
    addressee,
    nature,
    forum: forum ?? null,
    canOrder,
    cannot,
    standards,
    note: note ?? null,
  };
}

interface LawRecord {
  readonly id: string;
  readonly name?: string;
  readonly names?: readonly { readonly text: string }[];
  readonly citation?: string;
  readonly short?: string;
  readonly earlier?: unknown;
}
interface LawRow {
  readonly id: string;
  readonly properties: Record<string, unknown>;
}

/**
 * Law records and how they are found: by name or citation, by the short name of an instrument, by id.
 *
 * @param alsoHolds what else the words of a record are, where it says more than its names
 */
export function lawRows<R extends LawRecord>(
  records: readonly R[],
  alsoHolds: (record: R) => readonly string[] = () => [],
): LawRow[] {
  return records.map((record) => {
    const { names, earlier, ...plain } = record;
    const otherNames = (names ?? []).map(({ text }) => text);
    const called = [record.name, record.citation, record.short, ...otherNames, record.id];
    return {
      id: record.id,
      properties: {
        ...toProperties(plain),
        otherNames,
        nameKeys: findableBy(called).nameKeys,
        searchText: findableBy([...called, ...alsoHolds(record)]).searchText,
        data: JSON.stringify({ ...plain, names, earlier }),
      },
    };
  });
}

/** Provisions, found by the words of their gist too, and by those of the modes of liability and remedies they set. */
export function provisionRows({ provisions, modes, remedies }: Dataset): LawRow[] {
  // What was recorded later than the provision is no word of it: a search of an earlier record would find it by that.
  const set = groupBy(
    [
      ...modes.map(({ provision, name, rev }) => ({ provision, name, rev })),
      ...remedies.flatMap(({ provisions: all, name, rev }) => all.map((provision) => ({ provision, name, rev }))),
    ],
    ({ provision }) => provision,
  );
  return lawRows(provisions, ({ id, gist, rev }) => [
    ...(gist ? [gist] : []),
    ...(set.get(id) ?? []).filter((one) => one.rev <= rev).map(({ name }) => name),
  ]);
}
