import { formatDay, type Json } from "../../base/index.js";
import { type ClaimRecord, type Dataset, expandMechanism, kindOf, namedIn } from "../../model/index.js";

/** Sections of a record, in the order in which seed files hold them; participation tables are claims here. */
export const RECORD_SECTIONS = [
  "sources",
  "passages",
  "entities",
  "instruments",
  "provisions",
  "categories",
  "elements",
  "modes",
  "remedies",
  "standards",
  "mechanisms",
  "claims",
  "acts",
] as const;
export type RecordSection = (typeof RECORD_SECTIONS)[number];

/** A record as a seed file would hold it, with what a seed file does not say: its id and the changeset that brought it. */
export interface FormedRecord {
  readonly section: RecordSection;
  readonly id: string;
  readonly rev: number;
  readonly value: { readonly [field: string]: Json };
}

/**
 * Every record as a seed file would hold it: what formats without loss carry, so that reading back is checked as a seed
 * is. Claims that a mechanism's rules become are not among them: they follow from the mechanism.
 */
export function recordForms(data: Dataset): FormedRecord[] {
  const made = new Set(data.mechanisms.flatMap((mechanism) => expandMechanism(mechanism).map(({ key }) => key)));
  const keyOf = new Map(data.claims.map(({ id, key }) => [id, key ?? id]));
  return RECORD_SECTIONS.flatMap((section): FormedRecord[] => {
    if (section === "claims")
      return data.claims
        .filter(({ kind, key }) => kind !== "mandate" || !made.has(key ?? ""))
        .map((claim) => ({ section, id: claim.id, rev: claim.rev, value: claimForm(claim, keyOf) }));
    if (section === "acts")
      return data.acts.map(({ id, rev, ...act }) => ({ section, id, rev, value: withoutNull(act) }));
    if (section === "passages")
      return data.passages.map(({ id, rev, ...passage }) => ({ section, id, rev, value: withoutNull(passage) }));
    return data[section].map(({ rev, ...record }) => ({ section, id: record.id, rev, value: withoutNull(record) }));
  });
}

function claimForm(claim: ClaimRecord, keyOf: ReadonlyMap<string, string>): { readonly [field: string]: Json } {
  const { kind, key, speaker, source, at, standard, verification, handling, note, timeAsWritten, actOn } = claim;
  const fields: Record<string, unknown> = { ...claim.fields };
  for (const [field, types] of Object.entries(kindOf(kind).references))
    if (types.includes("Claim") && Array.isArray(fields[field]))
      fields[field] = namedIn(claim, field).map((id) => keyOf.get(id) ?? id);
  return withoutNull({
    kind,
    key,
    speaker,
    source,
    at,
    standard,
    time: timeAsWritten,
    on: actOn === null ? null : formatDay(actOn),
    verification,
    handling,
    note,
    ...fields,
  });
}

const withoutNull = (record: object): { readonly [field: string]: Json } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined));
