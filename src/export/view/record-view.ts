import { fail, groupBy, parseDay, tryParseMoment } from "../../base/index.js";
import { existsOn } from "../../law/index.js";
import {
  type ClaimOf,
  type ClaimRecord,
  type Dataset,
  DISPUTING_RESPONSES,
  Judgements,
  kindOf,
  namedIn,
  namingIn,
  type RefType,
  recordedBy,
} from "../../model/index.js";
import { mechanismsThen } from "./mechanisms-then.js";
import type { Namespace } from "./node-ids.js";

/** Which state of the record an export shows. */
export interface ExportPin {
  /** The day it is looked from; null: every statement, whatever its day. */
  readonly asOf: string | null;
  /** RFC 3339, UTC. */
  readonly knownAt: string;
  /** The number and digest of the newest changeset it holds. */
  readonly rev: number;
  readonly release: string;
}
export type YesNo = "yes" | "no";

/** A claim as every format shows it: as it is on record, and how it stands. */
export type ShownClaim = ClaimRecord & Standing;
interface Standing {
  /** Somebody rejects it: a position that stands at the same moment. */
  readonly disputed: YesNo;
  readonly retracted: YesNo;
  readonly rank: "PREFERRED" | "NORMAL" | "DEPRECATED";
  /** What was judged last about how far it was checked. */
  readonly checked: "verified" | "unverified";
  readonly recordedAt: string;
  /** Everything it names, by role: `speaker`, `subject`, `object`, `scope`, `source`, or the field of its kind. */
  readonly links: readonly Link[];
}
export interface Link {
  readonly role: string;
  readonly namespace: Namespace;
  readonly id: string;
}

/** What a part of the record was taken out for: the page that rests on it. */
export interface PartOf {
  /** Where the page is, with both its days. */
  readonly address: string;
  readonly title: string;
}

/** One state of the record: what was recorded by a moment and said by a day, without anything that is not public. */
export interface RecordView {
  readonly pin: ExportPin;
  readonly data: Dataset;
  readonly claims: readonly ShownClaim[];
  /** How many claims the clocks left out, and how many records because they are not public. */
  readonly left: { readonly later: number; readonly restricted: number };
  /** Absent: the whole record. */
  readonly part?: PartOf | undefined;
}

const NAMESPACE: Partial<Record<RefType, Namespace>> = {
  LegalCategory: "category",
  Provision: "provision",
  Element: "element",
  Instrument: "instrument",
  JurisdictionBasis: "basis",
  Claim: "claim",
  Source: "source",
  ModeOfLiability: "mode",
  Remedy: "remedy",
  StandardOfProof: "standard",
};

/**
 * The record at one moment. Pure: both clocks are arguments.
 *
 * @param part what the dataset is a part of the record for, where it is no whole one
 * @throws DATE_INVALID, DATE_TIME_INVALID; RECORD_NOT_BEGUN where nothing was recorded by `knownAt`; DATASET_EMPTY
 */
export function viewRecord(
  dataset: Dataset,
  clocks: { readonly asOf?: string | undefined; readonly knownAt?: string | undefined } = {},
  part?: PartOf,
): RecordView {
  const asOf = clocks.asOf === undefined ? null : parseDay(clocks.asOf);
  const { rev, knownAt, release } = momentOf(dataset, clocks.knownAt);
  const recorded = <T extends { readonly rev: number }>(records: readonly T[]): T[] =>
    records.filter((record) => record.rev <= rev);
  const isPublic = (record: { readonly handling?: string }): boolean => (record.handling ?? "public") === "public";
  const sources = recorded(dataset.sources).filter(isPublic);
  const shut = new Set(dataset.sources.filter((one) => !isPublic(one)).map(({ id }) => id));
  // A natural person is named by a public decision, or not at all.
  const mayShow = (one: Dataset["entities"][number]): boolean => isPublic(one) && !shut.has(one.namedIn ?? "");
  const entities = recordedBy(dataset.entities.filter(mayShow), rev);
  const shown = new Set(sources.map(({ id }) => id));
  const hidden = new Set([...shut, ...dataset.entities.filter((one) => !mayShow(one)).map(({ id }) => id)]);
  const here = new Set([...sources, ...entities].map(({ id }) => id));
  const absent = new Set([...dataset.sources, ...dataset.entities].flatMap(({ id }) => (here.has(id) ? [] : [id])));
  const then = recorded(dataset.claims);
  const mayBeShown = then.filter((claim) => isPublic(claim) && !namesAny(claim, hidden));
  const judged = new Judgements(recorded(dataset.acts));
  // A part has the rules that a page shows, and the form of no mechanism.
  const { mechanisms, claims: open } = part
    ? { mechanisms: recorded(dataset.mechanisms), claims: mayBeShown }
    : mechanismsThen(recorded(dataset.mechanisms), mayBeShown, (claim) => judged.standsAt(claim, rev));
  const seen = asOf === null ? open : open.filter((claim) => existsOn(claim, asOf));
  const kept = new Set(seen.map(({ id }) => id));
  const claims = withoutDangling(seen, kept);
  // A judgement that two records are one names both, in its reason too: it goes with either.
  const acts = recorded(dataset.acts).filter((act) =>
    act.act === "identity"
      ? !absent.has(act.on) && !absent.has(act.same ?? "")
      : kept.has(act.on) && !absent.has(act.source ?? ""),
  );
  // Where in a source somebody spoke goes with what was said there: a place that only hidden claims rest on is hidden.
  const shownPlaces = new Set(claims.map(placeOf));
  const allPlaces = new Set(dataset.claims.map(placeOf));
  const isOfHidden = (one: Dataset["passages"][number]): boolean =>
    allPlaces.has(placeOf(one)) && !shownPlaces.has(placeOf(one));
  const data: Dataset = {
    changesets: dataset.changesets.filter(({ seq }) => seq <= rev),
    sources: sources.map((one) => naming(one, absent, "reports")),
    passages: recorded(dataset.passages).filter((one) => shown.has(one.source) && !isOfHidden(one)),
    entities: entities.map((one) => naming(one, absent, "situations", "successors")),
    instruments: recordedBy(dataset.instruments, rev),
    provisions: recordedBy(dataset.provisions, rev),
    categories: recordedBy(dataset.categories, rev),
    elements: recordedBy(dataset.elements, rev),
    modes: recordedBy(dataset.modes, rev),
    remedies: recordedBy(dataset.remedies, rev),
    standards: recordedBy(dataset.standards, rev),
    mechanisms: mechanisms.map((one) => naming(one, absent, "situations")),
    claims,
    acts,
  };
  const restricted = [
    [recorded(dataset.sources).length, sources.length],
    [recorded(dataset.entities).length, entities.length],
    [then.length, open.length],
  ].reduce((sum, [all = 0, some = 0]) => sum + all - some, 0);
  return {
    pin: { asOf: clocks.asOf ?? null, knownAt, rev, release },
    data,
    claims: showClaims(data),
    left: { later: open.length - claims.length, restricted },
    part,
  };
}

const placeOf = ({ source, at }: { readonly source: string; readonly at: string }): string => `${source}\n${at}`;

function momentOf(dataset: Dataset, knownAt: string | undefined): { rev: number; knownAt: string; release: string } {
  const newest = dataset.changesets.at(-1);
  const first = dataset.changesets[0];
  if (!newest || !first) throw fail("DATASET_EMPTY");
  if (knownAt === undefined) return { rev: newest.seq, knownAt: newest.recordedAt, release: newest.digest };
  const moment = tryParseMoment(knownAt);
  if (moment === null) throw fail("DATE_TIME_INVALID", { value: knownAt });
  const last = dataset.changesets.filter(({ recordedAt }) => Date.parse(recordedAt) <= moment).at(-1);
  if (!last) throw fail("RECORD_NOT_BEGUN", { begins: first.recordedAt });
  const utc = new Date(moment).toISOString().replace(/\.000Z$/, "Z");
  return { rev: last.seq, knownAt: utc, release: last.digest };
}

/** A record whose lists name nothing that is left out. */
function naming<T extends object>(record: T, absent: ReadonlySet<string>, ...lists: readonly (keyof T)[]): T {
  const some = lists.filter((list) => ((record[list] ?? []) as readonly string[]).some((id) => absent.has(id)));
  if (some.length === 0) return record;
  const rest = (list: keyof T): readonly string[] =>
    (record[list] as readonly string[]).filter((id) => !absent.has(id));
  return { ...record, ...Object.fromEntries(some.map((list) => [list, rest(list)])) };
}

const namesAny = (claim: ClaimRecord, ids: ReadonlySet<string>): boolean =>
  ids.size > 0 && linksOf(claim).some(({ id }) => ids.has(id));

/**
 * Claims of a moment name no claim that is not there yet. What answers, among others, a later claim answers the rest; a
 * position that answers nothing else is left out with it, and what follows from others with the last of them.
 */
function withoutDangling(claims: readonly ClaimRecord[], kept: Set<string>): ClaimRecord[] {
  let rest = [...claims];
  for (;;) {
    const before = rest.length;
    rest = rest.flatMap((claim) => {
      let left = claim;
      for (const [field, types] of Object.entries(kindOf(claim.kind).references)) {
        const named = types.includes("Claim") ? namedIn(claim, field) : [];
        if (named.every((id) => kept.has(id))) continue;
        left = namingIn(
          left,
          field,
          named.filter((id) => kept.has(id)),
        );
        if (namedIn(left, field).length === 0 && (claim.kind === "response" || field === "derivedFrom")) {
          kept.delete(claim.id);
          return [];
        }
      }
      return [left];
    });
    if (rest.length === before) return rest;
  }
}

function showClaims(data: Dataset): ShownClaim[] {
  const judged = new Judgements(data.acts);
  const newest = data.changesets.at(-1)?.seq ?? 0;
  const stands = new Map(data.claims.map((claim) => [claim.id, judged.standsAt(claim, newest)]));
  const disputed = new Set(
    data.claims.flatMap((claim) =>
      claim.kind === "response" && DISPUTING_RESPONSES.has(claim.fields.response) && stands.get(claim.id)
        ? claim.fields.answers
        : [],
    ),
  );
  const entities = new Set([...data.entities, ...data.mechanisms].map(({ id }) => id));
  const dated = new Map(data.changesets.map(({ seq, recordedAt }) => [seq, recordedAt]));
  const acts = groupBy(data.acts, ({ on }) => on);
  return data.claims.map((claim) => {
    const own = acts.get(claim.id) ?? [];
    const checks = own.filter(({ verification }) => verification !== null).sort((a, b) => b.rev - a.rev);
    return {
      ...claim,
      disputed: disputed.has(claim.id) ? "yes" : "no",
      retracted: own.some(({ act }) => act === "retraction") ? "yes" : "no",
      rank: judged.rankOf(claim.id, newest),
      checked: checks[0]?.verification ?? claim.verification,
      recordedAt: dated.get(claim.rev) ?? "",
      links: linksOf(claim, (id) => entities.has(id)),
    };
  });
}

/** Identifiers of other lists that stand at the moment and that nobody rejects, with the claim that says so. */
export const identifiersIn = (view: Pick<RecordView, "claims">): IdentifierClaim[] =>
  view.claims.filter(
    (claim): claim is IdentifierClaim =>
      claim.kind === "identifier" && claim.disputed === "no" && claim.retracted === "no" && claim.rank !== "DEPRECATED",
  );
export type IdentifierClaim = Extract<ShownClaim, ClaimOf<"identifier">>;

/** Everything a claim names, in a fixed order, each role and target once. `isEntity` decides where namespaces share an id. */
export function linksOf(claim: ClaimRecord, isEntity: (id: string) => boolean = () => true): Link[] {
  const { references, roles } = kindOf(claim.kind);
  const roleOf = new Map(Object.entries(roles).map(([role, field]) => [field as string, role]));
  const own = Object.entries(references).flatMap(([field, types]) => {
    const law = types.map((type) => NAMESPACE[type]).find((one) => one !== undefined);
    return namedIn(claim, field).map((id): Link => {
      const entity = types.some((type) => !NAMESPACE[type]) && isEntity(id);
      return { role: roleOf.get(field) ?? field, namespace: entity ? "entity" : (law ?? "entity"), id };
    });
  });
  const all: Link[] = [
    { role: "speaker", namespace: "entity", id: claim.speaker },
    ...own,
    { role: "source", namespace: "source", id: claim.source },
  ];
  return [...new Map(all.map((link) => [`${link.role} ${link.namespace} ${link.id}`, link])).values()];
}
