import type { JSX } from "preact";
import { pathTo } from "../../address.js";
import { words } from "../../words/vocabulary.js";
import { SourceLine } from "../claims.js";
import { Isolated } from "../name.js";
import { A } from "../place.js";
import type { Limb } from "./answer.js";

/** Who rejects what was said above, in the same size. */
export const Rejections = ({ of }: { of: Limb["contestedBy"] }): JSX.Element | null =>
  of.length === 0 ? null : (
    <ul class="answers" aria-label="Who rejects it">
      {of.map((position) => (
        <li class="answer">
          <p class="said">
            <span class="kind">{words(position.kind)}</span>{" "}
            <A to={pathTo.claim(position.id)}>
              <Isolated text={position.sentence} />
            </A>
          </p>
          <p class="where">
            <SourceLine of={position} />
          </p>
        </li>
      ))}
    </ul>
  );
