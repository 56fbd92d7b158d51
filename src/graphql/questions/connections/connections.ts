import { fail, inWords, nearestNames } from "../../../base/index.js";
import { askStore, type Clocks, type Moment } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { viewShown } from "../../hydrate/claims.js";
import { kindOfLabels } from "../../hydrate/nodes.js";

/**
 * What ties things together without saying anything of them: two parties of whom the same element, category or court is
 * named are not linked by it. The labels of each kind.
 */
const TIES_NOBODY = {
  CATEGORY: ["LegalCategory"],
  ELEMENT: ["Element"],
  MECHANISM: ["Mechanism"],
  LAW: ["Instrument", "Provision", "ModeOfLiability", "Remedy", "StandardOfProof", "JurisdictionBasis"],
} as const;
/** Whoever is named together and belongs to no situation, such as all States: a call to everybody links nobody. */
type ConnectionKind = keyof typeof TIES_NOBODY | "EVERYBODY";

interface Arguments extends Clocks {
  readonly from: string;
  readonly to: string;
  readonly maxDepth?: number | null;
  readonly through?: readonly ConnectionKind[] | null;
}
interface Thing {
  readonly id: string;
  readonly name: string;
  readonly labels: readonly string[];
}

const DEEPEST = 8;

/** `connections`: shortest paths over claims, through law and courts only where that is asked for. Throws `ID_UNKNOWN`, `DEPTH_OUT_OF_RANGE`. A thing has no path to itself. */
export async function connections(
  _: unknown,
  { from, to, maxDepth, through, ...clocks }: Arguments,
  context: QuestionContext,
): Promise<unknown> {
  const depth = maxDepth ?? 6;
  if (depth < 1 || depth > DEEPEST) throw fail("DEPTH_OUT_OF_RANGE", { depth, most: DEEPEST });
  return askStore(
    context,
    clocks,
    "read/record/connections",
    () => ({
      from,
      to,
      maxDepth: depth,
      without: withoutKinds(through ?? []),
      everybody: through?.includes("EVERYBODY") ?? false,
    }),
    (row, moment) => {
      for (const [id, found] of [
        [from, row.from],
        [to, row.to],
      ] as const) {
        if (!found)
          throw fail("ID_UNKNOWN", { what: "thing of the record", id, nearest: nearestNames(id, idsOf(moment)) });
      }
      return row.paths.map(({ steps, many }) => ({
        pathsInAll: many,
        steps: steps.map((step) => ({
          from: viewNode(step.from),
          to: viewNode(step.to),
          relation: [...new Set(step.claims.map((claim) => inWords(String(claim.kind))))].sort().join(", "),
          claims: step.claims.map(viewShown),
          claimsInAll: step.many,
        })),
      }));
    },
  );
}

const withoutKinds = (through: readonly ConnectionKind[]): string[] =>
  Object.entries(TIES_NOBODY).flatMap(([kind, labels]) => (through.includes(kind as ConnectionKind) ? [] : labels));

const viewNode = ({ id, name, labels }: Thing): object => ({
  id,
  name,
  kind: kindOfLabels(labels),
});

const idsOf = ({ facts }: Moment): string[] =>
  [facts.entities, facts.categories, facts.instruments, facts.provisions].flatMap((records) => [...records.keys()]);
