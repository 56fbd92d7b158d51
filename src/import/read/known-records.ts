import { type KnownRecord, nearestIds } from "../../base/index.js";
import { ACTOR_TYPES, type EntityType, type LawType, type RefType } from "../../model/index.js";
import { type FaultList, MAX_FAULTS } from "../faults.js";
import type { Located, Parsed } from "./parse-files.js";

/** Every record an input may name, by type, so that references can be checked and those meant be told by any of their names. */
export class KnownRecords {
  private readonly byType = new Map<string, Map<string, KnownRecord>>();

  add(type: EntityType | LawType | "Source", record: KnownRecord): void {
    const records = this.byType.get(type) ?? new Map<string, KnownRecord>();
    records.set(record.id, record);
    this.byType.set(type, records);
  }
  has(types: readonly RefType[], id: string): boolean {
    return types.some((type) => this.byType.get(type)?.has(id));
  }
  /** The types among some that an id is declared of. */
  typesOf(id: string, among: readonly RefType[]): RefType[] {
    return among.filter((type) => this.byType.get(type)?.has(id));
  }
  hasAny(id: string): string[] {
    return [...this.byType].filter(([, ids]) => ids.has(id)).map(([type]) => type);
  }
  nearest(types: readonly RefType[], id: string): string[] {
    return nearestIds(
      id,
      types.flatMap((type) => [...(this.byType.get(type)?.values() ?? [])]),
    );
  }
}

/** Reports a reference that names nothing, or a record of another type. Returns whether it is good. */
export function checkReference(
  known: KnownRecords,
  types: readonly RefType[],
  id: string,
  place: ReturnType<Located<unknown>["at"]>,
  faults: FaultList,
): boolean {
  if (known.has(types, id)) return true;
  if (faults.leftOut.has(id)) return false;
  const wrong = known.hasAny(id);
  if (wrong.length > 0) {
    faults.add(
      place,
      "SEED_WRONG_REFERENCE",
      `"${id}" is of the type ${wrong.join(" and ")}; this field takes ${types.join(", ")}.`,
    );
  } else {
    // Looking for near names costs; nobody reads past the first hundred faults.
    const nearest = faults.count < 10 * MAX_FAULTS ? known.nearest(types, id) : [];
    faults.add(
      place,
      "SEED_UNKNOWN_REFERENCE",
      `No ${types.length > 4 ? "record" : types.join(" or ")} has the id "${id}".${nearest.length ? ` Nearest known: ${nearest.join(", ")}.` : ""}`,
    );
  }
  return false;
}

/** Collects all declared ids; two declarations of one id in one namespace are a fault. */
export function collectKnown(parsed: Parsed, faults: FaultList): KnownRecords {
  const known = new KnownRecords();
  const declare = (namespace: Map<string, Located<unknown>>, id: string, item: Located<unknown>): boolean => {
    const other = namespace.get(id);
    if (other) {
      const place = other.at();
      faults.add(item.at(["id"]), "SEED_DUPLICATE_ID", `"${id}" is declared already in ${place.file}:${place.line}.`);
      return false;
    }
    namespace.set(id, item);
    return true;
  };
  const world = new Map<string, Located<unknown>>();
  for (const item of parsed.entities) if (declare(world, item.value.id, item)) known.add(item.value.type, item.value);
  for (const item of parsed.mechanisms) {
    if (!declare(world, item.value.id, item)) continue;
    known.add("Mechanism", item.value);
    known.add(item.value.actorType, item.value);
  }
  const bases = new Map<string, Located<unknown>>();
  for (const item of parsed.mechanisms)
    for (const basis of item.value.bases) if (declare(bases, basis.id, item)) known.add("JurisdictionBasis", basis);
  const sections = [
    ["sources", "Source"],
    ["instruments", "Instrument"],
    ["provisions", "Provision"],
    ["categories", "LegalCategory"],
    ["elements", "Element"],
    ["modes", "ModeOfLiability"],
    ["remedies", "Remedy"],
    ["standards", "StandardOfProof"],
  ] as const;
  for (const [section, type] of sections) {
    const namespace = new Map<string, Located<unknown>>();
    for (const item of parsed[section])
      if (declare(namespace, item.value.id, item)) known.add(type, called(item.value));
  }
  return known;
}

/** Documents have titles where others have names. */
const called = (record: KnownRecord & { readonly title?: string }): KnownRecord =>
  record.title === undefined ? record : { ...record, name: record.title };

/** What a speaker may be. */
export const SPEAKERS: readonly RefType[] = ACTOR_TYPES;
