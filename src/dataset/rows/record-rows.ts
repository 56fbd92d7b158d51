import { findableBy } from "../../base/index.js";
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
  const entities = dataset.entities.map(({ names, situations, successors, ...entity }) => ({
    id: entity.id,
    labels: labelsOfEntity(entity.type),
    properties: {
      ...toProperties(entity),
      otherNames: names.map((name) => name.text),
      ...findableBy([entity.name, ...names.map((name) => name.text), entity.id, ...entity.formerCodes], {
        sound: true,
      }),
      data: JSON.stringify({ ...entity, names, situations, successors }),
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
      ...findableBy([mechanism.name, ...(mechanism.names ?? []).map((name) => name.text), mechanism.id], {
        sound: true,
      }),
      data: JSON.stringify(mechanism),
    },
  }));
  return [...entities, ...mechanisms];
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

/** Law records and how they are found: by name or citation, by the short name of an instrument, by id. */
export function lawRows(
  records: readonly {
    readonly id: string;
    readonly name?: string;
    readonly names?: readonly { readonly text: string }[];
    readonly citation?: string;
    readonly short?: string;
  }[],
): { id: string; properties: Record<string, unknown> }[] {
  return records.map(({ names, ...record }) => {
    const otherNames = (names ?? []).map(({ text }) => text);
    return {
      id: record.id,
      properties: {
        ...toProperties(record),
        otherNames,
        ...findableBy([record.name, record.citation, record.short, ...otherNames, record.id]),
        data: JSON.stringify(names ? { ...record, names } : record),
      },
    };
  });
}
