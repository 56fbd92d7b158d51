import type { Named } from "../../../assessment/index.js";
import { type ShownNode, viewShown } from "../../hydrate/claims.js";
import { followUpOf, type SpeaksFor } from "../calls/index.js";

/** A claim that the one asked about answers; of a call, with its addressees. */
export interface AnsweredRow {
  readonly claim: ShownNode;
  readonly addressees: readonly Named[];
}

/** Claims that are no longer disputed without their answer, and calls whose follow-up changes. */
export function answeredClaims(claim: string, claims: readonly AnsweredRow[], speaksFor: SpeaksFor): object[] {
  // The order of the store is no part of an answer.
  const answered = [...claims].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  return answered.flatMap(({ claim: node, addressees }) => {
    const without = { ...node, positions: node.positions.filter((one) => one.id !== claim) };
    const [is, becomes] = [node, without].map((one) => stateOf(one, addressees, speaksFor));
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

function stateOf(node: ShownNode, addressees: readonly Named[], speaksFor: SpeaksFor): string {
  const { disputed, positions } = viewShown(node);
  const asked = addressees.map(({ id }) => id);
  const followUp = node.kind === "call" ? `, ${followUpOf(positions, asked, speaksFor)}` : "";
  return `${disputed ? "disputed" : "not disputed"}, ${positions.length} ${positions.length === 1 ? "answer" : "answers"}${followUp}`;
}
