import type { JSX } from "preact";
import { Isolated } from "../../parts/name.js";
import type { ClaimRecord } from "./claim-record.js";

/** The three levels: the document exists, the passage says it, at this place; each as far as somebody checked it. */
export function Levels({ of: { verification, verifiedIn, pinpoint, passage } }: { of: ClaimRecord }): JSX.Element {
  const checked = verification === "verified";
  const read = verifiedIn !== null;
  const levels = [
    ["The document exists", checked],
    ["The passage says it", checked && (read || passage.sha256 !== "" || pinpoint !== "not checked")],
    ["At this place in it", checked && pinpoint !== "not checked"],
  ] as const;
  return (
    <ul class="levels">
      {levels.map(([level, known]) => (
        <li class={known ? undefined : "unsure"}>
          {level}: {known ? "checked" : "not checked"}
        </li>
      ))}
      {read && (
        <li>
          Verified: <Isolated text={verifiedIn} />
        </li>
      )}
      {!checked && (
        <li class="quiet">Recorded from memory or a secondary report; the document named above would settle it.</li>
      )}
    </ul>
  );
}
