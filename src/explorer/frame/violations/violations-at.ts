import { answerOf } from "../../answer-of.js";
import { claimsAt } from "../../claims-at.js";
import type { Asked } from "../../page.js";
import { wholeOf } from "../../whole-of.js";
import { FormerViolationsBy } from "./former/operation.js";
import { ViolationsBy, type ViolationsByAnswer } from "./operation.js";
import { standing } from "./standing.js";
import { WholeViolation } from "./whole/operation.js";

/** An alleged violation as pages list it, with what it is founded on. */
export type ViolationAt = ViolationsByAnswer["violations"]["nodes"][number];

/** What its alleged violations are asked for: one of these. Of a claim, `ids` are those that are founded on it now. */
export interface Of {
  readonly ids?: readonly string[];
  readonly situation?: string;
  readonly incident?: string;
  readonly category?: string;
  readonly actor?: string;
  readonly claim?: string;
}

/** An alleged violation of its own page. */
export interface OneViolation {
  /** With every claim that it was founded on by the moment, but for those that were taken back by then. */
  readonly violation: ViolationAt;
  /** How many were. */
  readonly takenBack: number;
  /** Whether somebody had alleged it by the day looked from. */
  readonly isAlleged: boolean;
}

/** As many founding claims as the lists ask for of each. */
const CLAIMS_IN_LIST = 60;
/** As many situations of an incident. */
const SITUATIONS_IN_LIST = 10;

/**
 * The alleged violations of something as the record held them at the moment, those withdrawn since among them, and as far
 * as somebody had alleged them by the day looked from; all of them, in the order of their ids.
 */
export async function violationsAt(asked: Asked, of: Of): Promise<readonly ViolationAt[]> {
  const all = await Promise.all((await atTheMoment(asked, of)).map((one) => (isWhole(one) ? one : whole(asked, one))));
  return all
    .map((one) => onTheDay(asked, { ...one, claims: standing(one.claims, asked) }))
    .filter(isAlleged)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The alleged violation of an id, as the record held it at the moment. On a day by which nobody had alleged it too: the
 * questions answer what is asked of its conduct on that day, and what they answer is cited by its page.
 */
export async function violationNamed(asked: Asked, id: string): Promise<OneViolation | undefined> {
  const [found] = await atTheMoment(asked, { ids: [id] });
  if (!found) return undefined;
  const one = await whole(asked, found);
  const violation = { ...one, claims: standing(one.claims, asked) };
  return {
    violation,
    takenBack: one.claims.length - violation.claims.length,
    isAlleged: isAlleged(onTheDay(asked, violation)),
  };
}

const isWhole = ({ claims, incident }: ViolationAt): boolean =>
  claims.length < CLAIMS_IN_LIST && incident.situations.length < SITUATIONS_IN_LIST;

const onTheDay = (asked: Asked, one: ViolationAt): ViolationAt => ({
  ...one,
  claims: claimsAt(one.claims, asked).shown,
});

const atTheMoment = async (asked: Asked, of: Of): Promise<readonly ViolationAt[]> => [
  ...(of.ids?.length === 0 ? [] : await recorded(asked, of)),
  ...(await withdrawnSince(asked, of)),
];

/** The same with its lists whole. */
async function whole(asked: Asked, one: ViolationAt): Promise<ViolationAt> {
  const { allegedViolations, formerViolations } = await wholeOf(asked, WholeViolation, { id: one.id });
  const lists = allegedViolations[0] ?? formerViolations[0];
  if (!lists) return one;
  return { ...one, claims: lists.claims, incident: { ...one.incident, situations: lists.incident.situations } };
}

async function recorded(asked: Asked, of: Of): Promise<readonly ViolationAt[]> {
  const found: ViolationAt[] = [];
  const { claim: _founded, ...where } = of;
  for (let after: string | null = null; ; ) {
    const { knownAt } = asked.clocks;
    const { violations }: ViolationsByAnswer = await answerOf(asked, ViolationsBy, { ...where, after, knownAt });
    found.push(...violations.nodes);
    after = violations.pageInfo.endCursor;
    if (!violations.pageInfo.hasNextPage || after === null) return found;
  }
}

/** Violations of the moment looked back to that the latest revision gives no rise to. */
async function withdrawnSince(
  asked: Asked,
  { ids, situation, incident, category, actor, claim }: Of,
): Promise<readonly ViolationAt[]> {
  if (asked.clocks.knownAt === undefined) return [];
  const listed = (id: string | undefined): string[] => (id === undefined ? [] : [id]);
  const { formerViolations } = await wholeOf(
    asked,
    FormerViolationsBy,
    {
      ids: ids ?? [],
      situations: listed(situation),
      incidents: listed(incident),
      categories: listed(category),
      actors: listed(actor),
      claims: listed(claim),
    },
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
