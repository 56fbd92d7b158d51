import {
  CoverageBefore,
  PosturesBefore,
  type Scope,
  type Snapshot,
  type StoredBefore,
  storedOutcomes,
  toClaimRecords,
  type World,
} from "../../../assessment/index.js";
import { bytesOf, inPieces, type Recent } from "../../../base/index.js";
import type { StatementRows } from "../../../graph/index.js";
import { type ChainFacts, factsAround } from "../../../law/index.js";
import type { ClaimRecord } from "../../../model/index.js";
import type { Moment } from "../../asking/moment.js";

type Row = StatementRows["read/record/impact-facts"];

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
  readonly claims: readonly ClaimRecord[];
}

interface Coverage {
  work?: Promise<CoverageBefore>;
  done?: CoverageBefore;
}
interface Chains {
  readonly of: (subject: string) => ChainFacts;
  readonly bytes: number;
}
/** What is kept for the record it is of. */
interface Kept {
  readonly incidents: Recent<number, Incidents>;
  readonly coverage: Recent<string, Coverage>;
  readonly postures: Recent<string, PosturesBefore>;
  readonly chains: Recent<number, Chains>;
}
const kept = new WeakMap<Snapshot, Kept>();
function keptFor(snapshot: Snapshot): Kept {
  const cache = <K, V>(bytes: (value: V) => number) =>
    snapshot.cache<K, V>({ entries: MOST_KEPT, bytesOf: (value) => bytes(value) });
  const known = kept.get(snapshot) ?? {
    incidents: cache<number, Incidents>(({ incidents, claims }) => bytesOf(incidents) + bytesOf(claims)),
    coverage: cache<string, Coverage>(({ done }) => done?.bytes ?? 0),
    postures: cache<string, PosturesBefore>(({ bytes }) => bytes),
    chains: cache<number, Chains>(({ bytes }) => bytes),
  };
  kept.set(snapshot, known);
  return known;
}

/** The incidents of a revision where they need not be read again. */
export const knownIncidents = ({ snapshot, rev }: Moment): Incidents | null => {
  const { incidents } = keptFor(snapshot);
  return incidents.has(rev) ? incidents.get(rev, () => ({ incidents: [], claims: [] })) : null;
};

/** The incidents of a revision, read for the first time; kept from now on. */
export const incidentsOf = ({ snapshot, rev }: Moment, row: Row): Incidents =>
  keptFor(snapshot).incidents.get(rev, () => ({
    incidents: [...row.incidents]
      .map((one) => ({ ...one, situations: [...one.situations].sort() }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    claims: toClaimRecords(row.around),
  }));

/** Whether what all mechanisms make of everything alleged is worked out for a moment, or under way. */
export const isCoverageKept = ({ snapshot, asOf, rev }: Moment): boolean =>
  keptFor(snapshot).coverage.has(`${asOf} ${rev}`);

/**
 * What all mechanisms make of everything alleged: worked out once for a moment, however many ask at the same time.
 *
 * @param row where stored outcomes are read from, if it holds any
 */
export async function coverageBefore(
  world: World,
  scope: Scope,
  { snapshot, asOf, rev }: Moment,
  row: Row,
): Promise<CoverageBefore> {
  const { coverage } = keptFor(snapshot);
  const key = `${asOf} ${rev}`;
  const entry = coverage.get(key, (): Coverage => ({}));
  entry.work ??= inPieces(CoverageBefore.of(world, scope, storedBefore(row))).catch((error) => {
    delete entry.work;
    throw error;
  });
  entry.done = await entry.work;
  // It has grown with what was asked since, too.
  coverage.weigh(key);
  return entry.done;
}

function storedBefore({ letters, stored, columns }: Row): StoredBefore | null {
  const outcomes = storedOutcomes({ letters, stored });
  if (!outcomes || columns.length === 0) return null;
  return { outcomes, columns: new Map(columns.map((one) => [one.mechanism, one.groups])) };
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
