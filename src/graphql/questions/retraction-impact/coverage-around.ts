import {
  type ChangedAnswer,
  CONDUCT_KINDS,
  CoverageBefore,
  coverageImpact,
  narrowChange,
  type Scope,
  type StoredBefore,
  storedOutcomes,
  toClaimRecords,
  type World,
} from "../../../assessment/index.js";
import { inPieces } from "../../../base/index.js";
import type { LawFacts } from "../../../law/index.js";
import type { ClaimRecord } from "../../../model/index.js";
import type { Moment, ReadMore } from "../../asking/moment.js";
import { allConduct, coverageBefore } from "./impact-world.js";

/** What differs without the claim. */
export interface Difference {
  readonly claim: string;
  /** Facts of the law without it. */
  readonly facts: LawFacts;
  /** Groups of facts that differ, as `differenceOf` names them. */
  readonly changed: ReadonlySet<string>;
  /** Incidents whose own claims differ. */
  readonly incidents: readonly string[];
}

/**
 * What changes of everything alleged and of what mechanisms say of it. Where it can bear on some incidents alone, those
 * are read with what stands in the same rows of the tables of their situations; else all that is alleged.
 */
export async function coverageAround(
  difference: Difference,
  scope: Scope,
  moment: Moment,
  readMore: ReadMore,
): Promise<ChangedAnswer[]> {
  const { claim, facts, changed } = difference;
  if (changed.size + difference.incidents.length === 0) return [];
  const narrow = narrowChange(changed, moment.record, difference.incidents);
  const change = { facts: changed, incidents: new Set(difference.incidents) };
  /** What changes of some incidents, of which all that is said is given. */
  const impactOn = async (looked: Looked): Promise<ChangedAnswer[]> => {
    if (looked.scope.incidents.size === 0) return [];
    const before: World = { facts: moment.record, claims: looked.claims };
    const after: World = { facts, claims: looked.claims.filter((one) => one.id !== claim) };
    const known = narrow
      ? await inPieces(CoverageBefore.of(before, looked.scope, await storedNear(looked.scope, narrow, readMore)))
      : await coverageBefore(before, scope, moment, readMore);
    return inPieces(coverageImpact(known, after, change, looked.scope));
  };
  if (!narrow) return impactOn({ scope, claims: await allConduct(moment, readMore) });
  // One incident has one alleged violation in a row. Where it counts there as it did, so does the whole row.
  if (narrow.size === 0 && difference.incidents.length === 1) {
    const alone = await impactOn(await conductOf(change.incidents, scope, readMore));
    if (!alone.some(({ kind }) => kind === "AccountabilityGap")) return alone;
  }
  return impactOn(await nearby(difference, narrow, scope, readMore));
}

/** Incidents that are looked at, and all that is said of the conduct in them. */
interface Looked {
  readonly scope: Scope;
  readonly claims: readonly ClaimRecord[];
}

/** The scope cut to what can differ, and what is said of its incidents. */
async function nearby(
  { incidents }: Difference,
  actors: ReadonlySet<string>,
  scope: Scope,
  readMore: ReadMore,
): Promise<Looked> {
  if (incidents.length + actors.size === 0) return { scope: { ...scope, incidents: new Map() }, claims: [] };
  const [found] = await readMore("read/impact/conduct-incidents", { incidents, actors: [...actors] });
  return conductOf(new Set(found?.incidents ?? []), scope, readMore);
}

async function conductOf(incidents: ReadonlySet<string>, scope: Scope, readMore: ReadMore): Promise<Looked> {
  const rows = await readMore("read/impact/conduct-claims", { incidents: [...incidents], kinds: [...CONDUCT_KINDS] });
  const claims = toClaimRecords(rows.map(({ claim }) => claim)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { scope: { ...scope, incidents: new Map([...scope.incidents].filter(([id]) => incidents.has(id))) }, claims };
}

/** Outcomes that are stored of the incidents looked at; none where something that they were read from differs. */
async function storedNear(
  { incidents }: Scope,
  actors: ReadonlySet<string>,
  readMore: ReadMore,
): Promise<StoredBefore | null> {
  if (actors.size > 0) return null;
  const [row] = await readMore("read/impact/conduct-outcomes", { incidents: [...incidents.keys()] });
  const outcomes = row && storedOutcomes(row);
  return outcomes ? { outcomes, columns: new Map((row.letters ?? []).map((mechanism) => [mechanism, []])) } : null;
}
