import type { Named } from "../../../assessment/index.js";
import { type AnswerableError, fail, nearestNames } from "../../../base/index.js";
import { DISPUTING_RESPONSES } from "../../../law/index.js";
import type { QuestionContext } from "../../context.js";
import { viewActor } from "../../hydrate/actors.js";
import { type ClaimView, viewClaimNode } from "../../hydrate/claims.js";
import { viewNode } from "../../hydrate/nodes.js";
import { fromCursor, toCursor } from "../../navigation/index.js";
import { askStore, type Clocks, type Moment } from "../moment.js";

interface Paged {
  readonly first: number;
  readonly after?: string | null;
}
/** A claim as a statement returns it, with the kind of answer where it is one. */
interface Said {
  readonly response: string | null;
  readonly claim: Record<string, any>;
}
const position = ({ response, claim }: Said): object => ({ ...viewClaimNode(claim), kind: response });

/** A page as a connection, from one record more than it holds. */
function connection<T>(
  found: readonly T[],
  { size, total, goesOn }: { readonly size: number; readonly total: number; readonly goesOn: boolean },
  cursorOf: (one: T) => string,
  view: (one: T) => unknown,
) {
  const edges = found.slice(0, size).map((one) => ({ cursor: cursorOf(one), node: view(one) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: goesOn,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total,
  };
}
function unknown(what: string, id: string, { record }: Moment): AnswerableError {
  return fail("ID_UNKNOWN", { what, id, nearest: nearestNames(id, record.entities.keys()) });
}
function sizeOf({ first }: Paged): number {
  if (first < 1 || first > 200) throw fail("PAGE_SIZE", { size: first });
  return first;
}

/** `disputes`: what a speaker rejects. @throws ID_UNKNOWN, PAGE_SIZE, CURSOR_INVALID */
export async function disputes(
  _: unknown,
  asked: Clocks & Paged & { by: string; with: "ALONE" | "ORGANS"; subject?: string | null },
  context: QuestionContext,
): Promise<unknown> {
  const size = sizeOf(asked);
  const place = fromCursor("disputes", asked.after);
  const parameters = {
    by: asked.by,
    organs: asked.with !== "ALONE",
    subject: asked.subject ?? null,
    responses: [...DISPUTING_RESPONSES],
    after: place ? String(place.values[0]) : "",
    limit: size + 1,
  };
  return askStore(
    context,
    asked,
    "read/record/disputes",
    () => parameters,
    ({ known, total, positions }, moment) => {
      if (!known.includes(asked.by)) throw unknown("speaker", asked.by, moment);
      if (asked.subject && !known.includes(asked.subject)) throw unknown("subject", asked.subject, moment);
      return connection(
        positions as Said[],
        { size, total, goesOn: place !== null },
        ({ claim }) => toCursor("disputes", { rev: moment.rev, values: [claim.id] }),
        position,
      );
    },
  );
}

const COLUMNS: Readonly<Record<string, string>> = {
  characterization: "characterizations",
  attribution: "attributions",
  figure: "figures",
  "element-finding": "elements",
};

/** `compare`: what several speakers say of one subject. @throws ID_UNKNOWN */
export async function compare(
  _: unknown,
  { subject, speakers, ...clocks }: Clocks & { subject: string; speakers: readonly string[] },
  context: QuestionContext,
): Promise<unknown> {
  return askStore(
    context,
    clocks,
    "read/record/compare",
    () => ({ subject, speakers }),
    ({ known, claims }, moment) => {
      const missing = [subject, ...speakers].find((id) => !known.includes(id));
      if (missing !== undefined) throw unknown(missing === subject ? "subject" : "speaker", missing, moment);
      const columns = [...new Set(speakers)].map((id) => {
        const column: Record<string, unknown[]> = {
          characterizations: [],
          attributions: [],
          figures: [],
          elements: [],
          responses: [],
          others: [],
        };
        for (const said of claims as Said[]) {
          const claim: ClaimView = viewClaimNode(said.claim);
          if (claim.speaker.id !== id) continue;
          if (said.response) column.responses?.push(position(said));
          else column[COLUMNS[claim.kind] ?? "others"]?.push(claim);
        }
        return { speaker: viewActor(moment.named(id)), ...column };
      });
      return { columns };
    },
  );
}

const KINDS: Readonly<Record<string, string>> = {
  retraction: "WITHDRAWN",
  rank: "RANKED",
  verification: "VERIFIED",
  identity: "IDENTIFIED",
};
/** After every day on which anything was said. */
const EVER = { asOf: "9999-12-31" };

/** A change as the statement returns it: a claim that came, or a judgement with what it is on. */
interface Change {
  readonly id: string;
  readonly rev: number;
  readonly act: { readonly act: string; readonly by: string; readonly reason: string } | null;
  readonly claim: Record<string, any> | null;
  readonly compared: readonly Named[];
}

/** Where a page of changes goes on: the revision in which the one before ended, and the id in it. */
function placeAfter(cursor: string | null | undefined, since: number): { atRev: number; after: string } {
  const [rev, id] = fromCursor("recordedSince", cursor)?.values ?? [since, AFTER_ALL];
  if (typeof rev !== "number" || typeof id !== "string") throw fail("CURSOR_INVALID", { cursor });
  return rev <= since ? { atRev: since, after: AFTER_ALL } : { atRev: rev, after: id };
}
/** Comes after every id. */
const AFTER_ALL = "\uffff";

/** `recordedSince`: what later revisions brought. @throws PAGE_SIZE, CURSOR_INVALID */
export async function recordedSince(
  _: unknown,
  asked: Paged & { rev?: number | null; moment?: string | null },
  context: QuestionContext,
): Promise<unknown> {
  const size = sizeOf(asked);
  return askStore(
    context,
    EVER,
    "read/record/recorded-since",
    ({ snapshot }) => {
      const until = asked.moment ? Date.parse(asked.moment) : Number.NEGATIVE_INFINITY;
      const known = snapshot.changesets.filter(({ recordedAt }) => Date.parse(recordedAt) <= until);
      const since = Math.max(asked.rev ?? 0, ...known.map(({ seq }) => seq));
      return { since, ...placeAfter(asked.after, since), limit: size + 1 };
    },
    ({ total, changes }, { snapshot, knownAt }) =>
      connection(
        changes as Change[],
        { size, total, goesOn: (asked.after ?? null) !== null },
        ({ rev, id }) => toCursor("recordedSince", { rev: snapshot.changesetAt(null).seq, values: [rev, id] }),
        ({ rev, act, claim, compared }) => ({
          kind: act ? KINDS[act.act] : "RECORDED",
          rev,
          recordedAt: snapshot.changesets.find(({ seq }) => seq === rev)?.recordedAt ?? knownAt,
          claim: claim ? viewClaimNode(claim) : null,
          compared: compared.map(viewNode),
          by: act?.by ?? null,
          reason: act?.reason ?? null,
        }),
      ),
  );
}
