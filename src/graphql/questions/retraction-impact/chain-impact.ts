import {
  type ChangedAnswer,
  chainAnswers,
  chainFactsOf,
  compareAnswers,
  disputedBy,
  type Named,
  type World,
} from "../../../assessment/index.js";
import type { Day } from "../../../base/index.js";
import { type ChainFacts, dayOfChains, placesAround } from "../../../law/index.js";
import { type ClaimKind, type ClaimRecord, recordedBy } from "../../../model/index.js";
import type { Moment } from "../../asking/moment.js";
import { NO_CHAIN_STARTS } from "../responsibility-chains/index.js";
import { chainsBefore, type Incidents } from "./impact-world.js";

/** Kinds of claims that a chain can rest on, follow from, or be in dispute by. */
const CHAIN_KINDS: ReadonlySet<ClaimKind> = new Set([
  "structure",
  "posting",
  "stationing",
  "attribution",
  "occurrence",
  "appraisal",
  "territory",
  "response",
]);

/** Whether chains can be other ones without a claim of this kind. */
export const isOnChains = (claim: ClaimRecord | null): boolean => claim !== null && CHAIN_KINDS.has(claim.kind);

/** What the chains of two states of the record are asked about. */
export interface ChainQuestions {
  readonly moment: Moment;
  readonly known: Incidents;
  /** The day of every hop; null: for an incident its own last day. */
  readonly day: Day | null;
  readonly today: Day;
  readonly nameOf: (id: string) => Named;
}

/**
 * The chains of responsibility that fall or change without a claim: from incidents, and from what the claim itself names.
 * They are those that `responsibilityChains` gives with the same clocks. Work that yields wherever it may be interrupted.
 */
export function* chainImpact(
  claim: ClaimRecord | null,
  after: World,
  questions: ChainQuestions,
): Generator<unknown, ChangedAnswer[]> {
  if (!claim || !isOnChains(claim)) return [];
  const { moment, known, today, nameOf } = questions;
  const answers = standingAnswers(moment);
  const around = chainsBefore(moment, known, () => {
    const modes = recordedBy(moment.snapshot.records.modes, moment.rev);
    return chainFactsOf({ facts: moment.record, claims: known.claims }, answers, {
      nodes: nodesOf(known, nameOf),
      modes,
    });
  });
  const disputed = disputedBy(answers.filter((answer) => answer.id !== claim.id));
  // Without the claim there is nothing more among what chains can rest on, and what is too much leads nowhere.
  const without = (facts: ChainFacts): ChainFacts => ({
    ...facts,
    claims: facts.claims
      .filter((one) => one.id !== claim.id)
      .map((one) => ({ ...one, disputed: disputed.has(one.id) })),
    within: (place) => placesAround(after.facts, place),
  });
  const chainsOf = (facts: ChainFacts, subject: string) =>
    chainAnswers(facts, subject, questions.day ?? dayOfChains(facts, subject, today));

  const changed: ChangedAnswer[] = [];
  for (const subject of new Set([...known.incidents.map(({ id }) => id), ...namedBy(claim, nameOf)])) {
    yield;
    const facts = around(subject);
    if (!canMiss(claim, facts)) continue;
    const was = chainsOf(facts, subject);
    yield;
    changed.push(...compareAnswers(was, chainsOf(without(facts), subject)));
  }
  return changed;
}

/** Whether chains that rest on these facts can be other ones without the claim. */
function canMiss({ id, kind, fields }: ClaimRecord, { claims }: ChainFacts): boolean {
  if (kind === "territory") return claims.some((claim) => claim.kind === "stationing");
  const read = new Set([id, ...(kind === "response" ? (fields.answers as string[]) : [])]);
  return claims.some((claim) => read.has(claim.id));
}

const namedBy = ({ subject, object }: ClaimRecord, nameOf: ChainQuestions["nameOf"]): string[] =>
  [subject, object].flatMap((id) => (id && !NO_CHAIN_STARTS.has(nameOf(id).type) ? [id] : []));

function nodesOf({ incidents, claims }: Incidents, nameOf: ChainQuestions["nameOf"]): Map<string, Named> {
  const ids = claims.flatMap(({ subject, object }) => [subject, object]);
  return new Map([...incidents.map(({ id }) => id), ...ids].flatMap((id) => (id ? [[id, nameOf(id)] as const] : [])));
}

/** Answers to claims that are recorded and not withdrawn. */
function standingAnswers({ snapshot: { records }, rev }: Moment): ClaimRecord[] {
  const withdrawn = new Set(
    records.acts.filter((act) => act.act === "retraction" && act.rev <= rev).map((act) => act.on),
  );
  return records.claims.filter((claim) => claim.kind === "response" && claim.rev <= rev && !withdrawn.has(claim.id));
}
