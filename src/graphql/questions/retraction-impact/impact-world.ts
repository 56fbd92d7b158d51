import {
  CONDUCT_KINDS,
  CoverageBefore,
  PosturesBefore,
  type Scope,
  type Snapshot,
  type StoredBefore,
  storedOutcomes,
  type World,
} from "../../../assessment/index.js";
import type { Recent } from "../../../base/index.js";
import { bytesOf, inPieces } from "../../../base/index.js";
import type { ClaimRecord } from "../../../model/index.js";
import { recordedBy } from "../../../model/index.js";
import type { Moment, ReadMore } from "../../asking/moment.js";
import { begunOnce, readClaims } from "../../asking/read-claims.js";

/** As many days or revisions as are kept for one record: each takes some ten million bytes of the bundled one. */
const MOST_KEPT = 3;

/** An incident with what it is called and the situations it belongs to. */
export interface KnownIncident {
  readonly id: string;
  readonly name: string;
  readonly situations: readonly string[];
}

interface Coverage {
  work?: Promise<CoverageBefore>;
  done?: CoverageBefore;
}
interface Conduct {
  work?: Promise<readonly ClaimRecord[]>;
  done?: readonly ClaimRecord[];
}
/** What is kept for the record it is of. */
interface Kept {
  readonly incidents: Recent<number, readonly KnownIncident[]>;
  readonly conduct: Recent<number, Conduct>;
  readonly coverage: Recent<string, Coverage>;
  readonly postures: Recent<string, PosturesBefore>;
}
const kept = new WeakMap<Snapshot, Kept>();
function keptFor(snapshot: Snapshot): Kept {
  const cache = <K, V>(bytes: (value: V) => number) =>
    snapshot.cache<K, V>({ entries: MOST_KEPT, bytesOf: (value) => bytes(value) });
  const known = kept.get(snapshot) ?? {
    incidents: cache<number, readonly KnownIncident[]>((incidents) => bytesOf(incidents)),
    conduct: cache<number, Conduct>(({ done }) => (done ? bytesOf(done) : 0)),
    coverage: cache<string, Coverage>(({ done }) => done?.bytes ?? 0),
    postures: cache<string, PosturesBefore>(({ bytes }) => bytes),
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
 * What is said of the conduct in all incidents of a revision, in the order of ids: read once, however many ask at the
 * same time, and kept while there is room.
 */
export async function allConduct({ snapshot, rev }: Moment, readMore: ReadMore): Promise<readonly ClaimRecord[]> {
  const { conduct } = keptFor(snapshot);
  const entry = conduct.get(rev, (): Conduct => ({}));
  entry.done = await begunOnce(entry, () => readClaims(readMore, [...CONDUCT_KINDS]));
  conduct.weigh(rev);
  return entry.done;
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
  const rows = await readMore("read/impact/impact-outcomes", {});
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
