import {
  CONDUCT_KINDS,
  CoverageBefore,
  PosturesBefore,
  type Scope,
  type Snapshot,
  type StoredBefore,
  storedOutcomes,
  toClaimRecordsInPieces,
  type World,
} from "../../../assessment/index.js";
import { bytesOf, inPieces, type Recent } from "../../../base/index.js";
import { type ChainFacts, factsAround } from "../../../law/index.js";
import { type ClaimKind, type ClaimRecord, recordedBy } from "../../../model/index.js";
import type { Moment, ReadMore } from "../../asking/moment.js";

/** As many days or revisions as are kept for one record: each takes some ten million bytes of the bundled one. */
const MOST_KEPT = 3;

/** What is kept of one incident: the places of its claims among all, one for each that a chain from it can meet. */
const ONE_SUBJECT = 2_000;

/** An incident with what it is called and the situations it belongs to. */
export interface KnownIncident {
  readonly id: string;
  readonly name: string;
  readonly situations: readonly string[];
}
/** What is recorded of all incidents and of who stood above whom: the same whatever claim is asked about. */
export interface Incidents {
  readonly incidents: readonly KnownIncident[];
  /** In the order of their ids. */
  readonly claims: readonly ClaimRecord[];
}

/** Beside what conduct is made of, claims on who stood above whom and where: what chains rest on. */
const ABOVE: readonly ClaimKind[] = ["structure", "posting", "stationing", "appraisal"];

interface Coverage {
  work?: Promise<CoverageBefore>;
  done?: CoverageBefore;
}
interface Around {
  work?: Promise<readonly ClaimRecord[]>;
  done?: readonly ClaimRecord[];
}
interface Chains {
  readonly of: (subject: string) => ChainFacts;
  readonly bytes: number;
}
/** What is kept for the record it is of. */
interface Kept {
  readonly incidents: Recent<number, readonly KnownIncident[]>;
  readonly claims: Recent<number, Around>;
  readonly coverage: Recent<string, Coverage>;
  readonly postures: Recent<string, PosturesBefore>;
  readonly chains: Recent<number, Chains>;
}
const kept = new WeakMap<Snapshot, Kept>();
function keptFor(snapshot: Snapshot): Kept {
  const cache = <K, V>(bytes: (value: V) => number) =>
    snapshot.cache<K, V>({ entries: MOST_KEPT, bytesOf: (value) => bytes(value) });
  const known = kept.get(snapshot) ?? {
    incidents: cache<number, readonly KnownIncident[]>((incidents) => bytesOf(incidents)),
    claims: cache<number, Around>(({ done }) => (done ? bytesOf(done) : 0)),
    coverage: cache<string, Coverage>(({ done }) => done?.bytes ?? 0),
    postures: cache<string, PosturesBefore>(({ bytes }) => bytes),
    chains: cache<number, Chains>(({ bytes }) => bytes),
  };
  kept.set(snapshot, known);
  return known;
}

/** The incidents of a revision, as the snapshot has them. */
export function incidentsAt({ snapshot, rev }: Moment): readonly KnownIncident[] {
  const { incidents } = keptFor(snapshot);
  return incidents.get(rev, () => {
    const recorded = recordedBy(snapshot.records.entities, rev);
    const situations = new Set(recorded.filter(({ type }) => type === "Situation").map(({ id }) => id));
    return recorded
      .filter(({ type }) => type === "Incident")
      .map((one) => ({
        id: one.id,
        name: one.name,
        situations: one.situations.filter((id) => situations.has(id)).sort(),
      }));
  });
}

/**
 * All incidents of a revision and the claims about them, with those on who stood above whom: read once, however many ask
 * at the same time, and kept while there is room.
 */
export async function incidentsOf(moment: Moment, readMore: ReadMore): Promise<Incidents> {
  const { snapshot, rev } = moment;
  const { claims } = keptFor(snapshot);
  const around = claims.get(rev, (): Around => ({}));
  around.done = await begunOnce(around, () => readAround(readMore));
  claims.weigh(rev);
  return { incidents: incidentsAt(moment), claims: around.done };
}

/** Work that is begun by the first who needs it. Where that one goes away with it, one of those who wait begins anew. */
export async function begunOnce<T>(entry: { work?: Promise<T> }, begin: () => Promise<T>): Promise<T> {
  for (;;) {
    const isMine = entry.work === undefined;
    entry.work ??= begin().catch((error) => {
      delete entry.work;
      throw error;
    });
    try {
      return await entry.work;
    } catch (error) {
      if (isMine || (error as { code?: string }).code !== "REQUEST_ABANDONED") throw error;
    }
  }
}

async function readAround(readMore: ReadMore): Promise<readonly ClaimRecord[]> {
  const rows = await readMore("read/record/impact-claims", { kinds: [...CONDUCT_KINDS, ...ABOVE] });
  return inPieces(toClaimRecordsInPieces(rows.map(({ claim }) => claim)));
}

/**
 * What all mechanisms make of everything alleged: worked out once for a moment, however many ask at the same time.
 *
 * @param readMore how stored outcomes are read, if there are any
 */
export async function coverageBefore(
  world: World,
  scope: Scope,
  { snapshot, asOf, rev }: Moment,
  readMore: ReadMore,
): Promise<CoverageBefore> {
  const { coverage } = keptFor(snapshot);
  const key = `${asOf} ${rev}`;
  const entry = coverage.get(key, (): Coverage => ({}));
  entry.done = await begunOnce(entry, async () =>
    inPieces(CoverageBefore.of(world, scope, await storedBefore(readMore))),
  );
  // It has grown with what was asked since, too.
  coverage.weigh(key);
  return entry.done;
}

async function storedBefore(readMore: ReadMore): Promise<StoredBefore | null> {
  const rows = await readMore("read/record/impact-outcomes", {});
  const ofKind = (kind: string) => rows.filter((row) => row.kind === kind);
  const letters = ofKind("run")[0]?.value.letters ?? null;
  const stored = ofKind("profile").flatMap(({ value: { outcomes, violations } }) =>
    (violations ?? []).map((violation) => ({ violation, outcomes: outcomes ?? "" })),
  );
  const outcomes = storedOutcomes({ letters, stored });
  const columns = ofKind("column").map(({ id, value }) => [id, value.groups ?? []] as const);
  return outcomes && columns.length > 0 ? { outcomes, columns: new Map(columns) } : null;
}

/** Where actors stand at a moment, as far as anybody asked. */
export function posturesBefore({ snapshot, record, asOf, rev }: Moment): PosturesBefore {
  const { postures } = keptFor(snapshot);
  const key = `${asOf} ${rev}`;
  const found = postures.get(key, () => new PosturesBefore(record, asOf));
  postures.weigh(key);
  return found;
}

/** What chains from a subject can rest on at a revision; of incidents it is kept, since every claim is held against them. */
export function chainsBefore(
  { snapshot, rev }: Moment,
  { incidents }: Incidents,
  facts: () => ChainFacts,
): (subject: string) => ChainFacts {
  return keptFor(snapshot).chains.get(rev, () => {
    const whole = facts();
    const around = factsAround(whole);
    const held = new Map<string, ChainFacts>();
    const isIncident = new Set(incidents.map(({ id }) => id));
    const of = (subject: string): ChainFacts => {
      const known = held.get(subject) ?? around(subject);
      if (isIncident.has(subject)) held.set(subject, known);
      return known;
    };
    return { of, bytes: bytesOf(whole.claims) + incidents.length * ONE_SUBJECT };
  }).of;
}
