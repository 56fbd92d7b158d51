import {
  type ChangedAnswer,
  chainAnswers,
  chainFactsOf,
  compareAnswers,
  disputedBy,
  type Named,
  toClaimRecordsInPieces,
} from "../../../assessment/index.js";
import { type Day, inPieces } from "../../../base/index.js";
import { type ChainFacts, dayOfChains, factsAround, type LawFacts, placesAround } from "../../../law/index.js";
import { type ClaimKind, type ClaimRecord, recordedBy } from "../../../model/index.js";
import type { Moment, ReadMore } from "../../asking/moment.js";
import { NO_CHAIN_STARTS } from "../responsibility-chains/index.js";

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
const isOnChains = (claim: ClaimRecord | null): claim is ClaimRecord => claim !== null && CHAIN_KINDS.has(claim.kind);

/** What the chains of two states of the record are asked about. */
export interface ChainQuestions {
  readonly moment: Moment;
  /** The day of every hop; null: for an incident its own last day. */
  readonly day: Day | null;
  readonly today: Day;
  readonly nameOf: (id: string) => Named;
}

/**
 * The chains of responsibility that fall or change without a claim: from the incidents whose chains can reach it, and
 * from what the claim itself names. They are those that `responsibilityChains` gives with the same clocks.
 *
 * @param lawAfter facts of the law without the claim
 */
export async function chainImpact(
  claim: ClaimRecord | null,
  lawAfter: LawFacts,
  questions: ChainQuestions,
  readMore: ReadMore,
): Promise<ChangedAnswer[]> {
  if (!isOnChains(claim)) return [];
  const [starts] = await readMore("read/impact/chain-starts", { claim: claim.id, kinds: [...CHAIN_KINDS] });
  const subjects = [...new Set([...(starts?.incidents ?? []).toSorted(), ...namedBy(claim, questions.nameOf)])];
  if (subjects.length === 0) return [];
  const rows = await readMore("read/impact/chain-claims", { subjects });
  const claims = await inPieces(toClaimRecordsInPieces(rows.map((row) => row.claim)));
  return inPieces(changedChains(claim, lawAfter, { ...questions, subjects, claims }));
}

/** Work that yields wherever it may be interrupted. */
function* changedChains(
  claim: ClaimRecord,
  lawAfter: LawFacts,
  asked: ChainQuestions & { readonly subjects: readonly string[]; readonly claims: readonly ClaimRecord[] },
): Generator<unknown, ChangedAnswer[]> {
  const { moment, subjects, today, nameOf } = asked;
  const claims = [...asked.claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const answers = standingAnswers(moment);
  const around = factsAround(
    chainFactsOf({ facts: moment.record, claims }, answers, {
      nodes: nodesOf(subjects, claims, nameOf),
      modes: recordedBy(moment.snapshot.records.modes, moment.rev),
    }),
  );
  const disputed = disputedBy(answers.filter((answer) => answer.id !== claim.id));
  // Without the claim there is nothing more among what chains can rest on, and what is too much leads nowhere.
  const without = (facts: ChainFacts): ChainFacts => ({
    ...facts,
    claims: facts.claims
      .filter((one) => one.id !== claim.id)
      .map((one) => ({ ...one, disputed: disputed.has(one.id) })),
    within: (place) => placesAround(lawAfter, place),
  });
  const chainsOf = (facts: ChainFacts, subject: string) =>
    chainAnswers(facts, subject, asked.day ?? dayOfChains(facts, subject, today));

  const changed: ChangedAnswer[] = [];
  for (const subject of subjects) {
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

function nodesOf(
  subjects: readonly string[],
  claims: readonly ClaimRecord[],
  nameOf: ChainQuestions["nameOf"],
): Map<string, Named> {
  const ids = claims.flatMap(({ subject, object, kind, fields }) => [
    subject,
    object ?? (kind === "appraisal" ? (fields.about as string | undefined) : null),
  ]);
  return new Map([...subjects, ...ids].flatMap((id) => (id ? [[id, nameOf(id)] as const] : [])));
}

/** Answers to claims that are recorded and not withdrawn. */
function standingAnswers({ snapshot: { records }, rev }: Moment): ClaimRecord[] {
  const withdrawn = new Set(
    records.acts.filter((act) => act.act === "retraction" && act.rev <= rev).map((act) => act.on),
  );
  return records.claims.filter((claim) => claim.kind === "response" && claim.rev <= rev && !withdrawn.has(claim.id));
}
