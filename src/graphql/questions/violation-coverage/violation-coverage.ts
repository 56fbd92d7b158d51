import type { GraphQLResolveInfo } from "graphql";
import {
  assessViolationInPieces,
  conductOfViolation,
  type Named,
  type NotAssessable,
  toClaimRecords,
} from "../../../assessment/index.js";
import { fail, inPieces } from "../../../base/index.js";
import type { CoverageAnswer } from "../../../law/index.js";
import { type Arrangement, arrange } from "../../asking/arrange-coverage.js";
import { askStore, type Clocks } from "../../asking/moment.js";
import { wantsWhyNot } from "../../asking/wants-why-not.js";
import type { QuestionContext } from "../../context.js";
import { ClaimViews } from "../../hydrate/claims.js";
import { viewCoverage } from "../../hydrate/coverage.js";
import { knownMechanisms } from "../coverage/index.js";

interface Arguments extends Clocks, Arrangement {
  readonly violation: string;
  readonly mechanisms?: readonly string[] | null;
}

interface ViolationRow {
  readonly incident: string;
  readonly category: string;
  readonly allegedActor: Named | null;
}

/**
 * `violationCoverage`: which mechanisms cover an alleged violation of the graph. Throws `ID_UNKNOWN` for an unknown one,
 * `VIOLATION_NOT_ASSESSABLE` where nobody has placed or dated the conduct.
 */
export async function violationCoverage(
  _: unknown,
  { violation, mechanisms, outcomes, orderBy, ...clocks }: Arguments,
  context: QuestionContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const flips = wantsWhyNot(info);
  return askStore(
    context,
    clocks,
    "read/coverage/violation-facts",
    () => ({ violation }),
    async (row, moment) => {
      const found = row.violation as ViolationRow | null;
      if (!found) throw fail("ID_UNKNOWN", { what: "alleged violation", id: violation, nearest: [] });
      const { incident, category, allegedActor } = found;
      const columns = knownMechanisms(moment.facts, mechanisms);
      const named = { incident, category, allegedActor: allegedActor?.id ?? null };
      const records = () => toClaimRecords(row.claims);
      const key = JSON.stringify(["violation", violation, moment.asOf, moment.rev, columns ?? null, flips]);
      const kept = moment.snapshot.remember(key, (): { answers?: CoverageAnswer[] | NotAssessable } => ({}));
      if (!kept.answers) {
        kept.answers = await inPieces(
          assessViolationInPieces(moment.facts, {
            violation: named,
            claims: records(),
            actor: allegedActor,
            mechanisms: columns,
            asOf: moment.asOf,
            flips,
          }),
        );
        moment.snapshot.grown(key);
      }
      const { answers } = kept;
      if ("missing" in answers) throw fail("VIOLATION_NOT_ASSESSABLE", { id: violation, missing: answers.missing });
      const claims = new ClaimViews(moment, row.claims);
      return arrange(answers, { outcomes, orderBy }).map((answer) =>
        viewCoverage(answer, moment, claims, () => {
          const found = conductOfViolation(named, records(), allegedActor, answer.addressee, moment.facts);
          return "missing" in found ? null : found.conduct;
        }),
      );
    },
  );
}
