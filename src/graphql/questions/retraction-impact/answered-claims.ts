import { viewClaimNode } from "../../hydrate/claims.js";
import { viewCall } from "../calls/index.js";

type Row = Record<string, any>;

/** Claims that are no longer disputed without their answer, and calls whose follow-up changes. */
export function answeredClaims(claim: string, claims: readonly Row[]): object[] {
  // The order of the store is no part of an answer.
  const answered = [...claims].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  return answered.flatMap(({ claim: node, addressees }) => {
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
