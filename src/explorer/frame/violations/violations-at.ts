import { answerOf } from "../../answer-of.js";
import { claimsAt } from "../../claims-at.js";
import type { Asked } from "../../page.js";
import { wholeOf } from "../../whole-of.js";
import { FormerViolationsBy } from "./former/operation.js";
import { ViolationsBy, type ViolationsByAnswer } from "./operation.js";

/** An alleged violation as pages list it, with what it is founded on. */
export type ViolationAt = ViolationsByAnswer["violations"]["nodes"][number];

/** What its alleged violations are asked for: one of these. */
export interface Of {
  readonly ids?: readonly string[];
  readonly incident?: string;
  readonly category?: string;
  readonly actor?: string;
}

/**
 * The alleged violations of something as the record held them at the moment, those withdrawn since among them, and as far
 * as somebody had alleged them by the day looked from; all of them, in the order of their ids.
 */
export async function violationsAt(asked: Asked, of: Of): Promise<readonly ViolationAt[]> {
  if (of.ids?.length === 0) return [];
  const all = [...(await recorded(asked, of)), ...(await withdrawnSince(asked, of))];
  return all
    .map((one) => ({ ...one, claims: claimsAt(one.claims, asked).shown }))
    .filter(isAlleged)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function recorded(asked: Asked, of: Of): Promise<readonly ViolationAt[]> {
  const found: ViolationAt[] = [];
  for (let after: string | null = null; ; ) {
    const { knownAt } = asked.clocks;
    const { violations }: ViolationsByAnswer = await answerOf(asked, ViolationsBy, { ...of, after, knownAt });
    found.push(...violations.nodes);
    after = violations.pageInfo.endCursor;
    if (!violations.pageInfo.hasNextPage || after === null) return found;
  }
}

/** Violations of the moment looked back to that the latest revision gives no rise to. */
async function withdrawnSince(asked: Asked, { ids, incident, category, actor }: Of): Promise<readonly ViolationAt[]> {
  if (asked.clocks.knownAt === undefined) return [];
  const listed = (id: string | undefined): string[] => (id === undefined ? [] : [id]);
  const { formerViolations } = await wholeOf(
    asked,
    FormerViolationsBy,
    { ids: ids ?? [], incidents: listed(incident), categories: listed(category), actors: listed(actor) },
    50,
  );
  const { seq } = asked.record;
  return formerViolations.filter(({ turns }) => turns.filter((turn) => turn <= seq).length % 2 === 1);
}

/**
 * Whether one speaker had brought incident, category and actor together by the day: by a characterization that names the
 * actor, or by one and an attribution of the same speaker. `claims` are those that are there on that day.
 */
function isAlleged({ allegedActor, claims }: ViolationAt): boolean {
  const says = (kind: string, speaker: string | undefined): boolean =>
    claims.some((claim) => claim.kind === kind && claim.saidBy[0]?.id === speaker);
  return claims.some(
    ({ kind, scopes, saidBy }) =>
      kind === "characterization" && (allegedActor === null || scopes.length > 0 || says("attribution", saidBy[0]?.id)),
  );
}
