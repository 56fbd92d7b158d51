import { setImmediate as breathe } from "node:timers/promises";
import {
  type Answers,
  compareAnswers,
  coverageAnswers,
  otherAnswers,
  type Scope,
  toClaimRecords,
  type World,
} from "../../../assessment/index.js";
import { fail, nearestNames } from "../../../base/index.js";
import { buildLawFacts, type LawFacts } from "../../../law/index.js";
import type { ActRecord, ClaimRecord } from "../../../model/index.js";
import type { QuestionContext } from "../../context.js";
import { viewClaimNode } from "../../hydrate/claims.js";
import { viewCall } from "../calls.js";
import { askStore, type Clocks, type Moment } from "../moment.js";

type Row = Record<string, any>;

/** Kinds of law that bear on one mechanism only, the one they name. */
const OF_ONE_MECHANISM: ReadonlySet<string> = new Set(["mandate", "procedural-step", "obstruction", "cooperation"]);

/**
 * `retractionImpact`: which answers fall or change when a claim is withdrawn, worked out with it and without it. Throws
 * `ID_UNKNOWN` for a claim that is not recorded or was withdrawn already.
 */
export async function retractionImpact(
  _: unknown,
  { claim, ...clocks }: Clocks & { claim: string },
  context: QuestionContext,
): Promise<unknown> {
  const isLaw = ({ snapshot }: Moment): boolean =>
    snapshot.claims.has(claim) && snapshot.claims.get(claim)?.kind !== "response";
  return askStore(
    context,
    clocks,
    "read/record/impact-facts",
    (moment) => ({ claim, wide: isLaw(moment) }),
    async (row, moment) => {
      if (!row.known)
        throw fail("ID_UNKNOWN", {
          what: "claim that stands",
          id: claim,
          nearest: nearestNames(claim, moment.facts.claims.keys()),
        });
      const scope = scopeOf(claim, row, moment);
      const claims: ClaimRecord[] = toClaimRecords(row.claims);
      const before = await answersOf({ facts: moment.facts, claims }, scope);
      const after = await answersOf(
        { facts: factsWithout(claim, moment), claims: claims.filter((one) => one.id !== claim) },
        scope,
      );
      return [...compareAnswers(before, after), ...answeredClaims(claim, row)];
    },
  );
}

/** Every answer of the scope, incident by incident: others are served in between. */
async function answersOf(world: World, scope: Scope): Promise<Answers> {
  const answers = new Map(otherAnswers(world, scope));
  for (const incident of scope.incidents) {
    await breathe();
    for (const [key, answer] of coverageAnswers(world, { ...scope, incidents: new Map([incident]) }))
      answers.set(key, answer);
  }
  return answers;
}

function scopeOf(claim: string, row: Row, moment: Moment): Scope {
  const record = moment.snapshot.claims.get(claim);
  const mechanism = record && OF_ONE_MECHANISM.has(record.kind) ? (record.fields.mechanism as string) : null;
  const element = moment.snapshot.records.elements.find(
    (one) => one.id === (row.claims as Row[]).find((one) => one.id === claim && one.kind === "element-finding")?.object,
  );
  const names = new Map((row.incidents as Row[]).map((one) => [one.id as string, one.name as string]));
  return {
    asOf: moment.asOf,
    incidents: new Map((row.incidents as Row[]).map((one) => [one.id, one.situations])),
    mechanisms: mechanism ? [mechanism] : [...moment.facts.mechanisms.keys()],
    actors: record ? row.actors : [],
    cells: element
      ? (row.subjects as Row[]).map((subject) => ({
          element,
          subject: subject.id,
          within: new Set(subject.within as string[]),
        }))
      : [],
    nameOf: (id) => (names.has(id) ? { id, name: names.get(id) as string, type: "Incident" } : moment.named(id)),
  };
}

/** The law as it would be if the claim were retracted now. Facts of a claim that is none of law stay as they are. */
function factsWithout(claim: string, { snapshot, facts, rev }: Moment): LawFacts {
  if (!snapshot.claims.has(claim)) return facts;
  const retraction: ActRecord = {
    id: "supposed",
    act: "retraction",
    on: claim,
    by: "",
    reason: "",
    rank: null,
    verification: null,
    same: null,
    judgement: null,
    rev,
  };
  return buildLawFacts({ ...snapshot.records, acts: [...snapshot.records.acts, retraction] }, rev);
}

/** Claims that are no longer disputed without their answer, and calls whose follow-up changes. */
function answeredClaims(claim: string, row: Row): object[] {
  return (row.answered as Row[]).flatMap(({ claim: node, addressees }) => {
    const without = { ...node, positions: (node.positions as Row[]).filter((one) => one.id !== claim) };
    const [is, becomes] = [node, without].map((one) => stateOf(one, addressees));
    return is === becomes
      ? []
      : [
          {
            kind: node.kind === "call" ? "Call" : "Claim",
            id: node.id,
            sentence: `${node.sentence} (${is})`,
            becomes: `${node.sentence} (${becomes})`,
          },
        ];
  });
}

function stateOf(node: Row, addressees: readonly Row[]): string {
  const { disputed, positions } = viewClaimNode(node);
  const followUp =
    node.kind === "call" ? `, ${(viewCall({ claim: node, addressees }) as { followUp: string }).followUp}` : "";
  return `${disputed ? "disputed" : "not disputed"}, ${positions.length} ${positions.length === 1 ? "answer" : "answers"}${followUp}`;
}
