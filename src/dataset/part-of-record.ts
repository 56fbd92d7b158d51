import { type LawRecords, type ReadStore, type SnapshotHolder, toClaimRecords } from "../assessment/index.js";
import { fail } from "../base/index.js";
import { linksOf } from "../export/index.js";
import type { StatementRows } from "../graph/index.js";
import type { ClaimRecord, Dataset, EntityInput, PassageRecord, Recorded, SourceInput } from "../model/index.js";

/** As many claims as one page may be taken out with; no page shows nearly as many. */
const MOST_CLAIMS = 20_000;

/**
 * The part of a store's record that some ids stand for: the claims among them with what they answer and what answers
 * them, the claims these name, and the record of whatever any of them names. Records of every revision: the clocks are
 * for whoever looks at it.
 *
 * @param ids ids of claims, entities, sources and law; what is none of these is passed over
 * @throws ANSWER_TOO_LARGE, DATABASE_UNAVAILABLE, DATASET_EMPTY
 */
export async function partOfRecord(
  store: ReadStore,
  snapshots: SnapshotHolder,
  ids: readonly string[],
): Promise<Dataset> {
  return snapshots.consistent(async ({ records, head }) => {
    const newest = records.changesets.at(-1)?.seq ?? 0;
    const claimsOf = async (wanted: readonly string[]): Promise<ClaimRecord[]> => {
      if (wanted.length === 0) return [];
      const [row] = await store.read("read/record/claims-and-answers", { ids: wanted, rev: newest });
      return toClaimRecords(row?.claims ?? []);
    };
    const asked = await claimsOf(ids);
    const known = new Set(asked.map(({ id }) => id));
    const named = asked.flatMap((claim) =>
      linksOf(claim).flatMap(({ namespace, id }) => (namespace === "claim" && !known.has(id) ? [id] : [])),
    );
    const both = [...asked, ...(await claimsOf([...new Set(named)]))];
    const claims = [...new Map(both.map((claim) => [claim.id, claim])).values()].sort(byId);
    if (claims.length > MOST_CLAIMS) throw fail("ANSWER_TOO_LARGE", { found: claims.length, most: MOST_CLAIMS });
    const wanted = wantedBy(claims, ids, records);
    const [behind] = await store.read("read/record/records-behind", {
      claims: claims.map(({ id }) => id),
      ids: [...wanted],
    });
    const result = assemble(records, claims, wanted, behind ?? {});
    const [seal] = await store.read("read/record/seal", {});
    return { head: String(behind?.head ?? head), result: withPrivate(result, seal?.privateRevisions ?? []) };
  });
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** Everything that claims name and that was asked for, with the law that a record of law cannot be read without. */
function wantedBy(claims: readonly ClaimRecord[], ids: readonly string[], law: LawRecords): Set<string> {
  const wanted = new Set(ids);
  for (const claim of claims) {
    for (const { id } of linksOf(claim)) wanted.add(id);
    if (claim.standard) wanted.add(claim.standard);
  }
  for (const { id, bases } of law.mechanisms) if (bases.some((basis) => wanted.has(basis.id))) wanted.add(id);
  for (const { id, provision } of law.elements) if (wanted.has(id)) wanted.add(provision);
  for (const { id, provisions } of law.remedies) if (wanted.has(id)) for (const one of provisions) wanted.add(one);
  for (const { id, instrument } of law.provisions) if (wanted.has(id) && instrument) wanted.add(instrument);
  return wanted;
}

/** A source as the store holds it: its other titles are one text there. */
function sourceOf(node: object): SourceInput & Recorded {
  const { names, ...source } = withoutNulls(node) as Recorded & Omit<SourceInput, "names"> & { names?: string };
  return names === undefined ? source : { ...source, names: JSON.parse(names) };
}

function assemble(
  law: LawRecords,
  claims: readonly ClaimRecord[],
  wanted: ReadonlySet<string>,
  behind: Partial<StatementRows["read/record/records-behind"]>,
): Dataset {
  const of = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
    records.filter(({ id }) => wanted.has(id));
  const mechanisms = of(law.mechanisms);
  const entities: (EntityInput & Recorded)[] = (behind.entities ?? []).map((one) => ({
    ...JSON.parse(one.data),
    rev: one.rev,
  }));
  const sources: (SourceInput & Recorded)[] = (behind.sources ?? []).map(sourceOf);
  const passages: PassageRecord[] = [...(behind.passages ?? [])];
  const shown = new Set(claims.map(({ id }) => id));
  return {
    changesets: law.changesets,
    sources: sources.sort(byId),
    passages: passages.sort(byId),
    entities: entities.sort(byId),
    instruments: of(law.instruments),
    provisions: of(law.provisions),
    categories: of(law.categories),
    elements: of(law.elements),
    modes: of(law.modes),
    remedies: of(law.remedies),
    standards: of(law.standards),
    mechanisms,
    claims,
    // Judgements of identity are told where both entities are shown: on their own pages.
    acts: law.acts.filter(({ act, on }) => act !== "identity" && shown.has(on)),
  };
}

/**
 * The same part, whose changesets say of which private import they are, where something that one brought is in it. The
 * store notes them with its seal: what is private is a matter of this machine, and no part of the record.
 */
function withPrivate(part: Dataset, revisions: readonly string[]): Dataset {
  if (revisions.length === 0) return part;
  const importOf = new Map(revisions.map((one) => one.split(" ") as [string, string]));
  const { changesets, ...sections } = part;
  const there = new Set(Object.values(sections).flatMap((records) => records.map(({ rev }) => rev)));
  return {
    ...part,
    changesets: changesets.map((one) => {
      const name = there.has(one.seq) ? importOf.get(String(one.seq)) : undefined;
      return name === undefined ? one : { ...one, privateImport: name };
    }),
  };
}

const withoutNulls = (record: object): never =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)) as never;
