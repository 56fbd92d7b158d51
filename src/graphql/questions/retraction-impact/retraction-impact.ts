import {
  type ChangedAnswer,
  CONDUCT_KINDS,
  compareAnswers,
  differenceOf,
  otherAnswers,
  type Scope,
  toClaimRecords,
  type World,
} from "../../../assessment/index.js";
import { fail, inPieces, nearestNames, parseDay } from "../../../base/index.js";
import type { StatementRows } from "../../../graph/index.js";
import { type FactsOn, factsWithout } from "../../../law/index.js";
import { type ClaimRecord, recordedBy } from "../../../model/index.js";
import { askStore, type Clocks, type Moment } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { speaksForAt } from "../calls/index.js";
import { answeredClaims } from "./answered-claims.js";
import { type ChainImpact, chainImpact } from "./chain-impact.js";
import { coverageAround } from "./coverage-around.js";
import { incidentsAt, posturesBefore } from "./impact-world.js";

type Row = StatementRows["read/impact/impact-facts"];

/** Actors whose posture is worth a line even where nothing is recorded of them: one step fewer can change it. */
const STAND_IN_COURTS: ReadonlySet<string> = new Set(["Person", "State"]);

/**
 * `retractionImpact`: which answers fall or change when a claim is withdrawn: the difference between the record with it
 * and without it. Throws `ID_UNKNOWN` for a claim that is not recorded or was withdrawn already.
 */
export async function retractionImpact(
  _: unknown,
  { claim, chainsAfter, ...clocks }: Clocks & { claim: string; chainsAfter?: string | null },
  context: QuestionContext,
): Promise<unknown> {
  return askStore(
    context,
    clocks,
    "read/impact/impact-facts",
    () => ({ claim }),
    async (row, moment, readMore) => {
      if (!row.known)
        throw fail("ID_UNKNOWN", {
          what: "claim that stands",
          id: claim,
          nearest: nearestNames(claim, moment.facts.claims.keys()),
        });
      const own: ClaimRecord[] = toClaimRecords(row.claims);
      // A claim that no longer counts stands all the same; what it said of others than the law is not brought along.
      const target = own.find((one) => one.id === claim) ?? moment.snapshot.claims.get(claim) ?? null;
      const facts = factsWithout(moment.record, claim, moment.snapshot.records);
      const changed = differenceOf(moment.record, facts);
      const incidents = isOfConduct(target) ? row.touched : [];
      const isOnCoverage = isOfLaw(target, moment) || isOfConduct(target);
      const scope = scopeOf(target, row, moment);
      const before: World = { facts: moment.record, claims: own };
      const after: World = { facts, claims: own.filter((one) => one.id !== claim) };
      const chains = await chainImpact(
        target,
        after.facts,
        {
          moment,
          nameOf: scope.nameOf,
          day: clocks.asOf ? moment.asOf : null,
          today: parseDay(context.today()),
          mostWalked: context.mostWalked,
        },
        chainsAfter ?? null,
        readMore,
      );
      const chained = [...chains.changed, ...leftOut(chains)];
      // Of what was told before, nothing is told again.
      if (chainsAfter != null) return chained;
      const postures = await inPieces(posturesBefore(moment).around(actorsOf(target, row, moment), facts, changed));
      const coverage = isOnCoverage
        ? await coverageAround({ claim, facts, changed, incidents }, scope, moment, readMore)
        : [];
      return [
        ...inOrder([
          ...coverage,
          ...compareAnswers(postures.before, postures.after),
          ...compareAnswers(otherAnswers(before, scope), otherAnswers(after, scope)),
        ]),
        ...chained,
        ...answeredClaims(claim, row.answered, speaksForAt(moment.facts)),
      ];
    },
  );
}

const inOrder = (changed: readonly ChangedAnswer[]): ChangedAnswer[] => {
  const key = ({ kind, id }: ChangedAnswer): string => `${kind}\n${id}`;
  return [...changed].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

/** That there is more to compare than one answer has room for, and how to ask for it. */
const leftOut = ({ more }: ChainImpact): ChangedAnswer[] =>
  more
    ? [
        {
          kind: "MoreChains",
          id: more.after,
          sentence: `Chains from ${more.incidents} more ${more.incidents === 1 ? "incident" : "incidents"} can rest on this claim; they are not compared here.`,
          becomes: "Ask again with this id as chainsAfter.",
        },
      ]
    : [];

const isOfConduct = (claim: ClaimRecord | null): boolean => claim !== null && CONDUCT_KINDS.has(claim.kind);
const isOfLaw = (claim: ClaimRecord | null, { snapshot }: Moment): boolean => snapshot.claims.has(claim?.id ?? "");

/** Actors whose postures the claim may bear on. */
const actorsOf = (target: ClaimRecord | null, row: Row, moment: Moment): readonly string[] =>
  target?.kind === "procedural-step" ? standing(moment.facts) : isOfLaw(target, moment) ? row.actors : [];

function scopeOf(target: ClaimRecord | null, row: Row, moment: Moment): Scope {
  const incidents = incidentsAt(moment);
  const element =
    target?.kind === "element-finding" &&
    recordedBy(moment.snapshot.records.elements, moment.rev).find((one) => one.id === target.object);
  const names = new Map(incidents.map((one) => [one.id, one.name]));
  return {
    asOf: moment.asOf,
    incidents: new Map(incidents.map((one) => [one.id, one.situations])),
    mechanisms: target?.kind === "mandate" ? [target.fields.mechanism] : [],
    threads: new Set(target?.thread ? [target.thread] : []),
    cells: element
      ? row.subjects.map((subject) => ({
          element,
          subject: subject.id,
          within: new Set(subject.within),
        }))
      : [],
    nameOf: (id) => (names.has(id) ? { id, name: names.get(id) as string, type: "Incident" } : moment.named(id)),
  };
}

const standing = (facts: FactsOn): string[] =>
  [...facts.entities.values()].filter((entity) => STAND_IN_COURTS.has(entity.type)).map((entity) => entity.id);
