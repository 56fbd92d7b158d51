import { setImmediate as breathe } from "node:timers/promises";
import {
  type ChangedAnswer,
  chainAnswers,
  chainFactsOf,
  compareAnswers,
  type Named,
  type World,
} from "../../../assessment/index.js";
import type { Day } from "../../../base/index.js";
import { type ChainFacts, dayOfChains, factsAround } from "../../../law/index.js";
import type { ClaimRecord } from "../../../model/index.js";
import type { Moment } from "../moment.js";
import { NO_CHAIN_STARTS } from "../responsibility-chains.js";

/** Kinds of claims that a chain can rest on, follow from, or be in dispute by. */
const CHAIN_KINDS: ReadonlySet<string> = new Set([
  "structure",
  "posting",
  "stationing",
  "attribution",
  "occurrence",
  "appraisal",
  "territory",
  "response",
]);

/** What the chains of two states of the record are asked about. */
export interface ChainQuestions {
  readonly moment: Moment;
  readonly incidents: readonly string[];
  /** The day of every hop; null: for an incident its own last day. */
  readonly day: Day | null;
  readonly today: Day;
  readonly nameOf: (id: string) => Named;
}

/**
 * The chains of responsibility that fall or change without a claim: from incidents, and from what the claim itself names.
 * They are those that `responsibilityChains` gives with the same clocks. One subject at a time: others are served in between.
 */
export async function chainImpact(
  { before, after }: { readonly before: World; readonly after: World },
  claim: ClaimRecord | null,
  questions: ChainQuestions,
): Promise<ChangedAnswer[]> {
  if (!claim || !CHAIN_KINDS.has(claim.kind)) return [];
  const { moment, incidents, today } = questions;
  const nodes = nodesOf([...before.claims, claim], questions);
  const modes = moment.snapshot.records.modes.filter((mode) => mode.rev <= moment.rev);
  const answers = standingAnswers(moment);
  const others = answers.filter((answer) => answer.id !== claim.id);
  const around = factsAround(chainFactsOf(before, answers, { nodes, modes }));
  const aroundAfter = factsAround(chainFactsOf(after, others, { nodes, modes }));
  const chainsOf = (facts: ChainFacts, subject: string) =>
    chainAnswers(facts, subject, questions.day ?? dayOfChains(facts, subject, today));

  const changed: ChangedAnswer[] = [];
  for (const subject of new Set([...incidents, ...namedBy(claim, questions)])) {
    await breathe();
    const facts = around(subject);
    if (canMiss(claim, facts))
      changed.push(...compareAnswers(chainsOf(facts, subject), chainsOf(aroundAfter(subject), subject)));
  }
  return changed;
}

/** Whether chains that rest on these facts can be other ones without the claim. */
function canMiss({ id, kind, fields }: ClaimRecord, { claims }: ChainFacts): boolean {
  if (kind === "territory") return claims.some((claim) => claim.kind === "stationing");
  const read = new Set([id, ...(kind === "response" ? (fields.answers as string[]) : [])]);
  return claims.some((claim) => read.has(claim.id));
}

const namedBy = ({ subject, object }: ClaimRecord, { nameOf }: ChainQuestions): string[] =>
  [subject, object].flatMap((id) => (id && !NO_CHAIN_STARTS.has(nameOf(id).type) ? [id] : []));

function nodesOf(claims: readonly ClaimRecord[], { incidents, nameOf }: ChainQuestions): Map<string, Named> {
  const ids = claims.flatMap(({ subject, object }) => [subject, object]);
  return new Map([...incidents, ...ids].flatMap((id) => (id ? [[id, nameOf(id)] as const] : [])));
}

/** Answers to claims that are recorded and not withdrawn. */
function standingAnswers({ snapshot: { records }, rev }: Moment): ClaimRecord[] {
  const withdrawn = new Set(
    records.acts.filter((act) => act.act === "retraction" && act.rev <= rev).map((act) => act.on),
  );
  return records.claims.filter((claim) => claim.kind === "response" && claim.rev <= rev && !withdrawn.has(claim.id));
}
