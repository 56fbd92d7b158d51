import { atOnce } from "../../base/index.js";
import {
  type ActRecord,
  type CategoryInput,
  type ClaimOf,
  type ClaimRecord,
  type EntityInput,
  instrumentOf,
  isReadByLaw,
  Judgements,
  LAW_CLAIM_KINDS,
  type LawClaimKind,
  ofKind,
  type ProvisionInput,
  type Recorded,
  recordedBy,
} from "../../model/index.js";
import { firstDone } from "../time/index.js";
import { actKeys, firstEffect, isReferral } from "./acts-of.js";
import type { LawClaim, LawFacts, LawRecords } from "./law-facts.js";
import { mechanismsAt } from "./mechanisms-at.js";
import { keyOfRule } from "./rule-claims.js";
import { stepKeys } from "./steps-of.js";

/**
 * Indexes the records of a dataset for the law, as they stood at revision `rev`. A claim that was retracted or
 * deprecated by then is not there: it takes its fact away. Where a claim is preferred, others of its thread on the same
 * act step back. In: plain records (see `LawRecords`). Nothing is read from files, a store or the clock.
 */
export const buildLawFacts = (records: LawRecords, rev?: number): LawFacts =>
  atOnce(buildLawFactsInPieces(records, rev));

/** The same as work that yields between its parts. */
export function* buildLawFactsInPieces(
  records: LawRecords,
  rev: number = Number.MAX_SAFE_INTEGER,
): Generator<unknown, LawFacts> {
  const known = <T extends Recorded>(items: readonly T[]): T[] => items.filter((item) => item.rev <= rev);
  const claims = standingClaims(known(records.claims), records.acts, rev);
  yield;
  const entities = recordedBy(records.entities, rev);
  const categories = recordedBy(records.categories, rev);
  const instruments = recordedBy(records.instruments, rev);
  const ids = new Set(instruments.map(({ id }) => id));
  const mechanisms = byId(yield* mechanismsAt(known(records.mechanisms), known(records.claims), claims));
  yield;
  const indexes: Partial<ClaimIndexes> = {};
  for (const kind of LAW_CLAIM_KINDS) {
    Object.assign(indexes, indexesOf(kind, claims));
    yield;
  }
  return {
    rev,
    entities: byId(entities),
    instruments: byId(instruments),
    provisions: byId(recordedBy(records.provisions, rev).map((one) => inItsInstrument(one, ids))),
    categories: byId(categories),
    standards: byId(recordedBy(records.standards, rev)),
    mechanisms,
    claims: byId(claims),
    ...(indexes as ClaimIndexes),
    ...categoryTree(categories),
    amending: new Map(instruments.flatMap(({ id, amendment }) => (amendment ? [[amendment, id] as const] : []))),
    predecessors: idsBy(entities, ({ successors }) => successors),
    stateOfCode: codesOfStates(entities),
  };
}

/** A provision that says in which instrument it stands, whether or not its record names it. */
function inItsInstrument<P extends ProvisionInput>(provision: P, instruments: ReadonlySet<string>): P {
  const instrument = instrumentOf(provision, (id) => instruments.has(id));
  return instrument === null || instrument === provision.instrument ? provision : { ...provision, instrument };
}

/**
 * The facts as they would be if one more claim had been retracted by their revision: equal to those built of records that
 * hold the retraction. Everything the claim is no part of is shared with `facts`.
 */
export function factsWithout(facts: LawFacts, id: string, records: LawRecords): LawFacts {
  const claim = facts.claims.get(id);
  if (!claim) return facts;
  // One that was preferred lets others of its thread step forward again.
  if (new Judgements(records.acts).rankOf(id, facts.rev) === "PREFERRED")
    return buildLawFacts({ ...records, acts: [...records.acts, retraction(id, facts.rev)] }, facts.rev);
  const claims = [...facts.claims.values()].filter((one) => one.id !== id);
  const indexes = isReadByLaw(claim.kind) ? indexesOf(claim.kind, claims) : {};
  return { ...facts, claims: byId(claims), ...indexes };
}

const retraction = (on: string, rev: number): ActRecord => ({
  id: "supposed",
  act: "retraction",
  on,
  by: "",
  reason: "",
  rank: null,
  verification: null,
  same: null,
  judgement: null,
  rev,
});

type ClaimIndexes = Pick<
  LawFacts,
  | "mandates"
  | "rules"
  | "rulesEver"
  | "forumsOf"
  | "participation"
  | "participationBy"
  | "referring"
  | "joining"
  | "territoryOf"
  | "territoryWithin"
  | "nationalityOf"
  | "postingsOf"
  | "structureOf"
  | "steps"
  | "stepsBy"
  | "endedByDeath"
  | "affecting"
  | "answers"
  | "obstructions"
  | "cooperation"
  | "conflictClasses"
>;
/** The indexes that claims of one kind stand in, and no others. */
const INDEXES: { readonly [K in LawClaimKind]?: (claims: readonly ClaimOf<K>[]) => Partial<ClaimIndexes> } = {
  mandate: (claims) => {
    const rules = group(claims, (claim) => [keyOfRule(claim)]);
    return {
      mandates: group(claims, (claim) => [claim.fields.mechanism]),
      rules,
      rulesEver: rules,
      forumsOf: forumsIndex(claims),
    };
  },
  participation: (claims) => ({
    participation: participationIndex(claims),
    participationBy: group(claims, actKeys),
    referring: referringIndex(claims),
    joining: joiningIndex(claims),
  }),
  territory: (claims) => ({
    territoryOf: group(claims, (claim) => [claim.fields.subject]),
    territoryWithin: group(claims, (claim) => (claim.fields.within ? [claim.fields.within] : [])),
  }),
  nationality: (claims) => ({ nationalityOf: group(claims, (claim) => [claim.fields.subject]) }),
  posting: (claims) => ({ postingsOf: group(claims, (claim) => [claim.fields.subject]) }),
  structure: (claims) => ({ structureOf: group(claims, (claim) => [claim.fields.subject]) }),
  "procedural-step": (claims) => ({
    steps: group(claims, (claim) => [claim.fields.mechanism]),
    stepsBy: group(claims, stepKeys),
    affecting: group(claims, (claim) => claim.fields.affects ?? []),
    endedByDeath: group(claims, (claim) => (claim.fields.step === "terminated-by-death" ? [claim.fields.subject] : [])),
  }),
  response: (claims) => ({ answers: group(claims, (claim) => claim.fields.answers) }),
  obstruction: (claims) => ({ obstructions: group(claims, (claim) => [claim.fields.mechanism]) }),
  cooperation: (claims) => ({ cooperation: group(claims, (claim) => [claim.fields.mechanism]) }),
  "conflict-class": (claims) => ({ conflictClasses: group(claims, (claim) => [claim.fields.subject]) }),
};
const indexesOf = <K extends LawClaimKind>(kind: K, claims: readonly LawClaim[]): Partial<ClaimIndexes> =>
  INDEXES[kind]?.(ofKind(claims, kind)) ?? {};

/** Claims that stand: without the retracted and the deprecated, and without those a preferred claim sets aside. */
function standingClaims(claims: readonly ClaimRecord[], acts: readonly ActRecord[], rev: number): ClaimRecord[] {
  const judged = new Judgements(acts);
  const isPreferred = (claim: ClaimRecord): boolean => judged.rankOf(claim.id, rev) === "PREFERRED";
  const standing = claims.filter((claim) => judged.standsAt(claim, rev));
  const preferred = new Set(standing.filter(isPreferred).map(sameAct));
  return standing.filter((claim) => isPreferred(claim) || !preferred.has(sameAct(claim))).sort(inOrder);
}

/** Claims of one thread about one act: a State that withdrew twice has two acts in one thread. */
const sameAct = (claim: ClaimRecord): string => `${claim.thread}@${claim.actOn ?? ""}`;

/**
 * One order of claims that does not depend on how ids are spelt or files are read: by day of the act, then by what is
 * said and where.
 */
function inOrder(a: LawClaim, b: LawClaim): number {
  return firstDone(a) - firstDone(b) || byText(a.sentence, b.sentence) || byText(a.at, b.at) || byText(a.id, b.id);
}
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function group<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const members = groups.get(key);
      if (members) members.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function participationIndex(
  claims: readonly ClaimOf<"participation">[],
): Map<string, Map<string, ClaimOf<"participation">[]>> {
  const byInstrument = group(claims, (claim) => [claim.fields.instrument]);
  return new Map([...byInstrument].map(([id, members]) => [id, group(members, (claim) => [claim.fields.subject])]));
}

function referringIndex(claims: readonly ClaimOf<"participation">[]): Map<string, string[]> {
  const byInstrument = group(claims.filter(isReferral), (claim) => [claim.fields.instrument]);
  return new Map([...byInstrument].map(([id, acts]) => [id, [...new Set(acts.map((act) => act.fields.subject))]]));
}

function joiningIndex(claims: readonly ClaimOf<"participation">[]): Map<string, ClaimOf<"participation">[]> {
  const ordered = [...claims].sort((one, other) => firstEffect(one) - firstEffect(other));
  return group(ordered, (claim) => [claim.fields.instrument]);
}

function forumsIndex(claims: readonly ClaimOf<"mandate">[]): Map<string, string[]> {
  const links = claims.filter(({ fields }) => fields.limb === "LINK" && fields.rule.link === "BOTH_STATES_PARTY");
  const byInstrument = group(links, ({ fields }) => [
    (fields.rule.acceptance as { instrument?: string } | undefined)?.instrument ?? "",
  ]);
  return new Map(
    [...byInstrument].map(([id, rules]) => [id, [...new Set(rules.map(({ fields }) => fields.mechanism))]]),
  );
}

/** Ids of records by keys of theirs. */
const idsBy = <T extends { id: string }>(items: readonly T[], keysOf: (item: T) => readonly string[]) =>
  new Map([...group(items, keysOf)].map(([key, members]) => [key, members.map(({ id }) => id)]));

function categoryTree(categories: readonly CategoryInput[]): Pick<LawFacts, "narrower" | "broader"> {
  const parents = new Map(categories.map((category) => [category.id, category.broader]));
  const broader = new Map<string, Set<string>>();
  const above = (id: string): Set<string> => {
    const done = broader.get(id);
    if (done) return done;
    const all = new Set([id]);
    // Entered before the walk goes up, so that a circle ends instead of turning.
    broader.set(id, all);
    for (const parent of parents.get(id) ?? []) for (const one of above(parent)) all.add(one);
    return all;
  };
  const narrower = new Map<string, Set<string>>(categories.map((category) => [category.id, new Set([category.id])]));
  for (const category of categories) for (const one of above(category.id)) narrower.get(one)?.add(category.id);
  return { broader, narrower };
}

function codesOfStates(entities: readonly EntityInput[]): Map<string, string> {
  const states = entities.filter((entity) => entity.type === "State");
  const codes = new Map<string, string>();
  for (const state of states) for (const code of state.formerCodes) codes.set(code.toLowerCase(), state.id);
  for (const state of states) codes.set(state.id, state.id);
  return codes;
}
