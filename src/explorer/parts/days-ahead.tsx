import type { JSX } from "preact";
import { addressOf, pathTo } from "../address.js";
import { writeConduct } from "../conduct/write-conduct.js";
import type { ConductInput } from "../pages/coverage/operation.js";
import type { HorizonsAnswer } from "../pages/horizons/operation.js";
import { readDay } from "../words/dates.js";
import { A, useHere } from "./place.js";
import { ShortClaims } from "./short-claim.js";
import { Status } from "./status.js";

export type Horizon = HorizonsAnswer["horizons"][number];

/** Days ahead on which an answer opens or ends, the nearest first, each with the acts and rules that bear it. */
export const DaysAhead = ({ of }: { of: readonly Horizon[] }): JSX.Element =>
  of.length === 0 ? (
    <p class="none">
      The record holds no future date on which an answer opens or ends. Acts still to come may bring one.
    </p>
  ) : (
    <ul class="lines">
      {of.map((one) => (
        <li>
          <p class="said">
            <time dateTime={one.on}>{readDay(one.on)}</time>:{" "}
            <A to={pathTo.mechanism(one.mechanism.id)}>{one.mechanism.name}</A>
          </p>
          <p>
            {one.before === one.after ? (
              <>
                <Status of={one.after} small /> on both days; from this one on a trial there may be barred
              </>
            ) : (
              <>
                <Status of={one.before} small /> until the day before, <Status of={one.after} small /> from that day on
              </>
            )}
          </p>
          <p class="summary">{one.sentence}</p>
          <p>
            <AskThen about={one} />
          </p>
          <details class="more" open={of.length <= 3}>
            <summary>Acts and rules that bear the day ({one.because.length})</summary>
            <ShortClaims of={one.because} />
          </details>
        </li>
      ))}
    </ul>
  );

/** The same question, asked of the day itself: the one link of a page that leaves the day looked from. */
function AskThen({ about: { conduct, mechanism, on } }: { about: Horizon }): JSX.Element {
  const { knownAt } = useHere().clocks.inAddress;
  const values = writeConduct(JSON.parse(conduct) as ConductInput);
  return (
    <a href={addressOf("/coverage", { ...values, mechanisms: mechanism.id, asOf: on, knownAt })}>
      Ask about conduct of that day
    </a>
  );
}
