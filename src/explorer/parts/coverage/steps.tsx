import type { JSX } from "preact";
import { pathTo } from "../../address.js";
import { readDay } from "../../words/dates.js";
import { Isolated } from "../name.js";
import { A } from "../place.js";

/** Steps of proceedings, each with a link to the claim it is. */
export const Steps = ({ of }: { of: readonly { id: string; on: string | null; sentence: string }[] }): JSX.Element =>
  of.length === 0 ? (
    <p class="none">None is recorded here.</p>
  ) : (
    <ul class="plain">
      {of.map((step) => (
        <li>
          {step.on && !step.sentence.startsWith(readDay(step.on)) && (
            <time dateTime={step.on}>{readDay(step.on)}: </time>
          )}
          <A to={pathTo.claim(step.id)}>
            <Isolated text={step.sentence} />
          </A>
        </li>
      ))}
    </ul>
  );
