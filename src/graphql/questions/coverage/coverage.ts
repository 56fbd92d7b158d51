import type { GraphQLResolveInfo } from "graphql";
import { fail, inPieces, nearestIds } from "../../../base/index.js";
import {
  assessCoverageInPieces,
  type ConductInput,
  checkConduct,
  type FactsOn,
  type LawFacts,
} from "../../../law/index.js";
import { type Arrangement, arrange } from "../../asking/arrange-coverage.js";
import { refuseUnknown } from "../../asking/connection.js";
import { askSnapshot, type Clocks } from "../../asking/moment.js";
import { wantsWhyNot } from "../../asking/wants-why-not.js";
import type { QuestionContext } from "../../context.js";
import { ClaimViews } from "../../hydrate/claims.js";
import { viewCoverage } from "../../hydrate/coverage.js";

interface Arguments extends Clocks, Arrangement {
  readonly conduct: ConductInput;
  readonly mechanisms?: readonly string[] | null;
}

/** `coverage`: which mechanisms cover described conduct. Read from the snapshot alone; the store is asked for its digest. */
export async function coverage(
  _: unknown,
  { conduct, mechanisms, outcomes, orderBy, ...clocks }: Arguments,
  context: QuestionContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  return askSnapshot(context, clocks, async (moment) => {
    const checked = checkConduct(moment.facts, conduct, moment.asOf);
    const answers = await inPieces(
      assessCoverageInPieces(moment.facts, checked, {
        mechanisms: knownMechanisms(moment.facts, mechanisms),
        asOf: moment.asOf,
        flips: wantsWhyNot(info),
      }),
    );
    const claims = new ClaimViews(moment);
    return arrange(answers, { outcomes, orderBy }).map((answer) => viewCoverage(answer, moment, claims, () => conduct));
  });
}

/** The mechanisms asked for, checked; undefined for all. Throws `ID_UNKNOWN` with the nearest known. */
export function knownMechanisms(
  facts: LawFacts | FactsOn,
  ids: readonly string[] | null | undefined,
): readonly string[] | undefined {
  if (!ids) return undefined;
  refuseUnknown(
    ids,
    (id) => facts.mechanisms.has(id),
    (id) => fail("ID_UNKNOWN", { what: "mechanism", id, nearest: nearestIds(id, facts.mechanisms.values()) }),
  );
  return [...new Set(ids)];
}
