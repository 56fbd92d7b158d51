import {
  type ChangedAnswer,
  chainAnswers,
  compareAnswers,
  disputedBy,
  toClaimRecords,
} from "../../../assessment/index.js";
import { inPieces } from "../../../base/index.js";
import { type ChainFacts, dayOfChains, factsAround, type LawFacts, placesAround } from "../../../law/index.js";
import type { ClaimRecord } from "../../../model/index.js";
import type { ReadMore } from "../../asking/moment.js";
import { NO_CHAIN_STARTS } from "../responsibility-chains/index.js";
import { ChainReader, remembered } from "./chain-facts.js";
import { incidentsReached } from "./chain-reach.js";
import { CHAIN_KINDS, type ChainQuestions, commandAt, standingAnswers } from "./chain-record.js";

/** Incidents whose chains are read at once. */
const AT_ONCE = 10;
/** How much is walked over for one answer, in chains: of what is left, it says so. */
const MOST_WALKED = 10_000;
/** Claims that take as long to lay out for a walk as a chain to put into words. */
const CLAIMS_FOR_ONE_CHAIN = 10;

/** What chains of one answer are compared: all that it has room for, and how many incidents are left. */
export interface ChainImpact {
  readonly changed: readonly ChangedAnswer[];
  /** How many incidents were left out, and the last one that was not; null where none were. */
  readonly more: { readonly incidents: number; readonly after: string } | null;
}

const isOnChains = (claim: ClaimRecord | null): claim is ClaimRecord => claim !== null && CHAIN_KINDS.has(claim.kind);

/**
 * The chains of responsibility that fall or change without a claim: from the incidents whose chains can reach it, and
 * from what the claim itself names. They are those that `responsibilityChains` gives with the same clocks.
 *
 * @param lawAfter facts of the law without the claim
 * @param after incidents up to this one, in order, were compared before; null for none
 */
export async function chainImpact(
  claim: ClaimRecord | null,
  lawAfter: LawFacts,
  questions: ChainQuestions,
  after: string | null,
  readMore: ReadMore,
): Promise<ChainImpact> {
  if (!isOnChains(claim)) return { changed: [], more: null };
  const command = commandAt(questions.moment);
  const incidents = await incidentsReached(await targetsOf(claim, readMore), command, questions, readMore);
  const own = [...new Set([claim.subject, claim.object])].filter(
    (id): id is string => id !== null && !incidents.includes(id) && !NO_CHAIN_STARTS.has(questions.nameOf(id).type),
  );
  const answers = standingAnswers(questions.moment);
  const reader = new ChainReader(command, questions, disputedBy(answers), readMore);
  const walk = new Walk(claim, lawAfter, answers, questions, questions.mostWalked ?? MOST_WALKED);
  // What the claim itself names is one thing or two: it takes nothing of the room that there is for incidents.
  if (after === null && own.length > 0) await inPieces(walk.over(own, await reader.factsFor(own)));
  walk.beginCounting();
  const subjects = after === null ? incidents : incidents.filter((id) => id > after);
  let done = 0;
  while (done < subjects.length && !walk.isFull) {
    const some = subjects.slice(done, done + AT_ONCE);
    done += await inPieces(walk.over(some, await reader.factsFor(some)));
  }
  const left = subjects.length - done;
  return { changed: walk.changed, more: left > 0 ? { incidents: left, after: subjects[done - 1] as string } : null };
}

/** What is no longer in dispute, or not there, without the claim: itself, or what it answers. */
async function targetsOf(claim: ClaimRecord, readMore: ReadMore): Promise<readonly ClaimRecord[]> {
  if (claim.kind !== "response") return [claim];
  const rows = await readMore("read/impact/chain-targets", { claim: claim.id, kinds: [...CHAIN_KINDS] });
  return toClaimRecords(rows.map((row) => row.claim));
}

/** Walks chains with and without a claim, subject by subject, until enough has been walked over. */
class Walk {
  readonly changed: ChangedAnswer[] = [];
  private walked = Number.NEGATIVE_INFINITY;
  private readonly disputedAfter: ReadonlySet<string>;
  private readonly withinAfter: (place: string) => ReadonlySet<string>;

  constructor(
    private readonly claim: ClaimRecord,
    lawAfter: LawFacts,
    answers: readonly ClaimRecord[],
    private readonly asked: ChainQuestions,
    private readonly most: number,
  ) {
    this.disputedAfter = disputedBy(answers.filter((answer) => answer.id !== claim.id));
    this.withinAfter = remembered((place) => placesAround(lawAfter, place));
  }

  /** From here on it counts what is walked over. */
  beginCounting(): void {
    this.walked = 0;
  }

  get isFull(): boolean {
    return this.walked >= this.most;
  }

  /** How many of the subjects were walked from. Yields wherever it may be interrupted. */
  *over(subjects: readonly string[], facts: ChainFacts): Generator<unknown, number> {
    const around = factsAround(facts);
    for (const [index, subject] of subjects.entries()) {
      // One is walked from however much there is: who asks for more gets further.
      if (this.isFull) return index;
      yield;
      const near = around(subject);
      if (!canMiss(this.claim, near)) continue;
      const was = this.chainsOf(near, subject);
      this.walked += was.size + near.claims.length / CLAIMS_FOR_ONE_CHAIN;
      yield;
      this.changed.push(...compareAnswers(was, this.chainsOf(this.without(near), subject)));
    }
    return subjects.length;
  }

  private chainsOf(facts: ChainFacts, subject: string) {
    return chainAnswers(facts, subject, this.asked.day ?? dayOfChains(facts, subject, this.asked.today));
  }

  /** Without the claim there is nothing more among what chains can rest on, and what is too much leads nowhere. */
  private without(facts: ChainFacts): ChainFacts {
    return {
      ...facts,
      claims: facts.claims
        .filter((one) => one.id !== this.claim.id)
        .map((one) => ({ ...one, disputed: this.disputedAfter.has(one.id) })),
      within: this.withinAfter,
    };
  }
}

/** Whether chains that rest on these facts can be other ones without the claim. */
function canMiss({ id, kind, fields }: ClaimRecord, { claims }: ChainFacts): boolean {
  if (kind === "territory") return claims.some((claim) => claim.kind === "stationing");
  const read = new Set([id, ...(kind === "response" ? (fields.answers as string[]) : [])]);
  return claims.some((claim) => read.has(claim.id));
}
