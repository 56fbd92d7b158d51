import type { JSX } from "preact";
import { counted, lower, words } from "../../words/vocabulary.js";
import { Claims } from "../claims.js";
import { Provisions } from "../name.js";
import { Status } from "../status.js";
import type { Limb } from "./answer.js";
import { Rejections } from "./rejections.js";
import { Steps } from "./steps.js";

/** One limb: its state, why, the rule, the claims, on whose word, and who rejects it. */
export function LimbView({ limb }: { limb: Limb }): JSX.Element {
  return (
    <li class="limb">
      <p class="limb-head">
        <strong>{words(limb.kind)}</strong> <Status of={limb.state} small />
      </p>
      <p class="said">{limb.sentence}</p>
      <p class="where">
        {limb.provisions.length > 0 && (
          <>
            <Provisions of={limb.provisions} /> ·{" "}
          </>
        )}
        rests on {lower(limb.authority)}
      </p>
      <Rejections of={limb.contestedBy} />
      {limb.pendingChallenges.length > 0 && (
        <>
          <p class="quiet">Challenges still to be decided</p>
          <Steps of={limb.pendingChallenges} />
        </>
      )}
      {limb.rulings.length > 0 && (
        <>
          <p class="quiet">Rulings it stands on</p>
          <Steps of={limb.rulings} />
        </>
      )}
      {limb.claims.length > 0 && (
        <details class="more" open={limb.claims.length <= 2}>
          <summary>{counted(limb.claims.length, "claim")} it rests on</summary>
          <Claims of={limb.claims} open={8} />
        </details>
      )}
    </li>
  );
}
