import { type Day, hashId, type Json, nearestNames, OPEN_START, tryParseDay } from "../../base/index.js";
import { firstSeen } from "../../law/index.js";
import {
  type ClaimKind,
  type ClaimRecord,
  commonFields,
  kindOf,
  type Names,
  NOT_IDENTITY,
  type RefType,
  rolesOf,
  type TimeSpec,
  toTimeRange,
} from "../../model/index.js";
import { type FaultList, MAX_FAULTS } from "../faults.js";
import { checkReference, type KnownRecords, SPEAKERS } from "../read/known-records.js";
import type { Located } from "../read/parse-files.js";

type RawClaim = Record<string, unknown>;

/**
 * Gives every claim its id and its record. An id is the hash of the fields that make the claim the same claim, so the
 * order of files, the wording of notes and the names of keys do not matter; a claim that answers others or nests in
 * them has their ids in its own identity. Returns the claims, and by their ids where they are written.
 */
export function buildClaims(
  inputs: readonly Located<RawClaim>[],
  known: KnownRecords,
  nameOf: Names,
  daysOf: (source: string) => SourceDays,
  faults: FaultList,
): { claims: ClaimRecord[]; places: ReadonlyMap<string, Located<RawClaim>> } {
  const byKey = new Map<string, Located<RawClaim>>();
  for (const input of inputs) {
    const key = input.value.key as string | undefined;
    if (key === undefined) continue;
    const other = byKey.get(key);
    if (other)
      faults.add(
        input.at(["key"]),
        "SEED_DUPLICATE_KEY",
        `The key "${key}" is taken by the claim in ${other.at().file}:${other.at().line}.`,
      );
    else byKey.set(key, input);
  }

  const resolved = resolveInOrder(inputs, byKey, faults);
  const subjects = new Map([...resolved.values()].map(({ id, claim }) => [id, subjectOf(claim)]));
  const named: Names = Object.assign((id: string) => nameOf(id), nameOf, {
    subjectOf: (claim: string) => subjects.get(claim) ?? undefined,
  });
  const seen = new Map<string, Located<RawClaim>>();
  const records: ClaimRecord[] = [];
  for (const input of inputs) {
    const { id, claim } = resolved.get(input) as Resolved;
    const leaveOut = (): unknown => input.value.key !== undefined && faults.leftOut.add(input.value.key as string);
    if (!checkClaimReferences(input, known, faults)) {
      leaveOut();
      continue;
    }
    const twin = seen.get(id);
    if (twin) {
      faults.add(input.at(), "SEED_DUPLICATE_CLAIM", `The same claim stands in ${twin.at().file}:${twin.at().line}.`);
      leaveOut();
      continue;
    }
    seen.set(id, input);
    records.push(toRecord(id, claim, named, daysOf(claim.source as string)));
  }
  return { claims: sinceAnswered(sincePublic(records), resolved), places: seen };
}

/** When a source came out, and from when it was public where it had been kept from the public. */
export interface SourceDays {
  readonly publishedOn: Day | null;
  readonly publicFrom: Day | null;
}

/** Steps by which what was under seal becomes public. */
const LETS_OUT: ReadonlySet<string> = new Set(["warrant-unsealed", "made-public"]);

/** Steps that were under seal, with the day on which another step let them out. */
function sincePublic(records: readonly ClaimRecord[]): ClaimRecord[] {
  const days = new Map<string, Day>();
  for (const record of records) {
    if (record.kind !== "procedural-step" || !LETS_OUT.has(record.fields.step) || record.actOn === null) continue;
    for (const id of record.fields.affects) days.set(id, Math.min(days.get(id) ?? record.actOn, record.actOn));
  }
  return records.map((record) => {
    const letOut = days.get(record.id);
    return letOut === undefined ? record : { ...record, publicFrom: Math.max(letOut, record.publicFrom ?? letOut) };
  });
}

/** Answers with the first day on which one of what they answer is there: `resolved` has what is answered before the answer. */
function sinceAnswered(records: readonly ClaimRecord[], resolved: ReadonlyMap<unknown, Resolved>): ClaimRecord[] {
  const done = new Map(records.map((record) => [record.id, record]));
  for (const { id } of resolved.values()) {
    const record = done.get(id);
    if (record?.kind !== "response") continue;
    const days = record.fields.answers.flatMap((answered) => {
      const claim = done.get(answered);
      return claim ? [firstSeen(claim)] : [];
    });
    const first = Math.min(...days);
    if (Number.isFinite(first) && first > OPEN_START) done.set(id, { ...record, answersFrom: first });
  }
  return records.map((record) => done.get(record.id) ?? record);
}

interface Resolved {
  readonly id: string;
  /** The claim with the keys of other claims replaced by their ids. */
  readonly claim: RawClaim;
}

/**
 * Gives every claim its id, those that it names first. Reports keys that no claim has and claims that name themselves by
 * way of others. With a stack of its own: a chain of claims can be longer than the machine's.
 */
function resolveInOrder(
  inputs: readonly Located<RawClaim>[],
  byKey: ReadonlyMap<string, Located<RawClaim>>,
  faults: FaultList,
): Map<Located<RawClaim>, Resolved> {
  const done = new Map<Located<RawClaim>, Resolved>();
  const open = new Set<Located<RawClaim>>();
  const trail: { input: Located<RawClaim>; rest: Located<RawClaim>[] }[] = [];
  const enter = (input: Located<RawClaim>): void => {
    if (done.has(input)) return;
    if (open.has(input)) {
      const name = input.value.key ?? "";
      faults.add(input.at(), "SEED_CYCLE", `The claim "${name}" answers, affects or nests in itself.`);
      return;
    }
    open.add(input);
    trail.push({ input, rest: claimsNamedBy(input, byKey, faults).reverse() });
  };
  for (const input of inputs) {
    enter(input);
    for (let step = trail.at(-1); step; step = trail.at(-1)) {
      const next = step.rest.pop();
      if (next) {
        enter(next);
        continue;
      }
      const claim = { ...step.input.value };
      for (const field of claimFields(step.input)) {
        const targets = keysIn(step.input, field).map((key) => done.get(byKey.get(key) as Located<RawClaim>)?.id);
        claim[field] = targets.filter((target) => target !== undefined).sort();
      }
      const identity = Object.entries(claim).filter(([field, value]) => !NOT_IDENTITY.has(field) && !isEmpty(value));
      done.set(step.input, { id: hashId("c", Object.fromEntries(identity) as Json), claim });
      open.delete(step.input);
      trail.pop();
    }
  }
  return done;
}

const claimFields = (input: Located<RawClaim>): string[] =>
  Object.entries(kindOf(input.value.kind as ClaimKind).references).flatMap(([field, types]) =>
    types.includes("Claim") ? [field] : [],
  );
const keysIn = (input: Located<RawClaim>, field: string): string[] => [input.value[field] ?? []].flat() as string[];

function claimsNamedBy(
  input: Located<RawClaim>,
  byKey: ReadonlyMap<string, Located<RawClaim>>,
  faults: FaultList,
): Located<RawClaim>[] {
  return claimFields(input).flatMap((field) =>
    keysIn(input, field).flatMap((key, index) => {
      const target = byKey.get(key);
      if (target) return [target];
      if (faults.leftOut.has(key)) return [];
      const nearest = faults.count < 10 * MAX_FAULTS ? nearestKeys(key, byKey) : [];
      const hint = nearest.length ? ` Nearest known: ${nearest.join(", ")}.` : "";
      faults.add(input.at([field, index]), "SEED_UNKNOWN_REFERENCE", `No claim has the key "${key}".${hint}`);
      return [];
    }),
  );
}

function nearestKeys(key: string, byKey: ReadonlyMap<string, unknown>): string[] {
  const near = nearestNames(key, byKey.keys());
  if (near.length > 0) return near;
  const tail = key.split(".").at(-1) ?? key;
  return [...byKey.keys()].filter((one) => one.includes(tail)).slice(0, 3);
}

function checkClaimReferences(input: Located<RawClaim>, known: KnownRecords, faults: FaultList): boolean {
  const claim = input.value;
  const common: [string, readonly RefType[]][] = [
    ["speaker", SPEAKERS],
    ["source", ["Source"]],
    ["standard", ["StandardOfProof"]],
  ];
  const own = Object.entries(kindOf(claim.kind as ClaimKind).references).filter(
    ([, types]) => !types.includes("Claim"),
  );
  let good = true;
  for (const [field, types] of [...common, ...own]) {
    const value = claim[field];
    if (value === undefined) continue;
    if (Array.isArray(value))
      value.forEach(
        (id, index) => (good = checkReference(known, types, id as string, input.at([field, index]), faults) && good),
      );
    else good = checkReference(known, types, value as string, input.at([field]), faults) && good;
  }
  return good;
}

const COMMON: ReadonlySet<string> = new Set(["kind", ...Object.keys(commonFields)]);

const subjectOf = (claim: RawClaim): string | null => rolesOf(claim.kind as ClaimKind, claim).subject;

function toRecord(id: string, claim: RawClaim, nameOf: Names, days: SourceDays): ClaimRecord {
  const kind = claim.kind as ClaimKind;
  const definition = kindOf(kind);
  const fields = Object.fromEntries(Object.entries(claim).filter(([field]) => !COMMON.has(field)));
  const { subject, object, scope } = rolesOf(kind, fields);
  const day = (field: string, shift = 0): number | null => {
    const iso = claim[field] as string | undefined;
    const parsed = iso === undefined ? null : tryParseDay(iso);
    return parsed === null ? null : parsed + shift;
  };
  const record = {
    id,
    kind,
    key: (claim.key as string | undefined) ?? null,
    rev: 0,
    speaker: claim.speaker as string,
    source: claim.source as string,
    at: claim.at as string,
    standard: (claim.standard as string | undefined) ?? null,
    verification: claim.verification as ClaimRecord["verification"],
    handling: claim.handling as ClaimRecord["handling"],
    time: toTimeRange(claim.time as TimeSpec | undefined),
    timeAsWritten: (claim.time as TimeSpec | undefined) ?? null,
    actOn: day("on"),
    publishedOn: days.publishedOn,
    ...(days.publicFrom === null ? {} : { publicFrom: days.publicFrom }),
    effectFrom: day("effectFrom"),
    effectTo: day("effectTo", 1),
    subject,
    object,
    scope,
    thread: hashId("t", threadIdentity(kind, subject, object, scope, fields)),
    fields,
    sentence: definition.sentence(claim, nameOf).replace(/^the /, "The "),
    note: (claim.note as string | undefined) ?? null,
  };
  // The schema of the kind has read the fields: they are those of the kind.
  return record as ClaimRecord;
}

/** What makes claims of different speakers claims about the same thing: subject, predicate, object and scope. */
function threadIdentity(
  kind: ClaimKind,
  subject: string | null,
  object: string | null,
  scope: string | null,
  fields: RawClaim,
): Json {
  const { fields: own, place } = kindOf(kind).thread ?? NO_FIELDS;
  const predicate: Json[] = Array.from({ length: Math.max(PLACES, place + own.length) }, () => null);
  own.forEach((field, index) => (predicate[place + index] = (fields[field] ?? null) as Json));
  return [kind, subject, object, scope, ...predicate];
}
const NO_FIELDS = { fields: [], place: 0 };
/** How many places the digest of a thread has for fields: all ids of threads rest on it. */
const PLACES = 10;

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
