import type { JSX } from "preact";
import { supposedOf } from "../days-to-come.js";
import type { About, Asked } from "../page.js";
import { readDay } from "../words/dates.js";
import { counted } from "../words/vocabulary.js";

/** Both clocks, as a form that leads back to the same page; and what would differ on other days. */
export function ClockBar({ asked, about }: { asked: Asked; about: About }): JSX.Element {
  const { clocks, record, query, path, today } = asked;
  const others = [...query.entries()].filter(([name]) => name !== "asOf" && name !== "knownAt");
  const chosen = clocks.knownAt;
  const isListed = chosen === undefined || record.all.some((one) => one.recordedAt === chosen);
  return (
    <form class="clocks" action={path} method="get" aria-label="The two clocks">
      <div class="bar">
        {others.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <p class="clock">
          <label for="as-of">As of</label>
          <input id="as-of" type="date" name="asOf" value={clocks.inAddress.asOf ?? ""} aria-describedby="as-of-says" />
          <span id="as-of-says">{clocks.inAddress.asOf ? readDay(clocks.asOf) : `today, ${readDay(today)}`}</span>
        </p>
        <p class="clock">
          <label for="known-at">As recorded by</label>
          <select id="known-at" name="knownAt">
            <option value="" selected={chosen === undefined}>
              the newest record ({readDay(record.all.at(-1)?.recordedAt.slice(0, 10) ?? "")})
            </option>
            {!isListed && (
              <option value={chosen} selected>
                {chosen}
              </option>
            )}
            {[...record.all].reverse().map((one) => (
              <option value={one.recordedAt} selected={chosen === one.recordedAt}>
                {one.seq} · {readDay(one.recordedAt.slice(0, 10))} · {short(one.title)}
              </option>
            ))}
          </select>
        </p>
        <button type="submit">Apply</button>
        <Differs asked={asked} about={about} />
      </div>
    </form>
  );
}

function Differs({ asked, about }: { asked: Asked; about: About }): JSX.Element {
  const { record, clocks } = asked;
  const supposed = supposedOf(asked);
  const { recordedLater = 0, ofLaterDays = 0 } = about.hidden ?? {};
  const parts = [
    recordedLater > 0 &&
      `${counted(recordedLater, "claim")} on this page ${recordedLater === 1 ? "was" : "were"} recorded after this moment`,
    ofLaterDays > 0 &&
      `${counted(ofLaterDays, "claim")} ${ofLaterDays === 1 ? "belongs" : "belong"} to later days than ${readDay(clocks.asOf)}`,
    recordedLater === 0 &&
      record.later.length > 0 &&
      `${counted(record.later.length, "revision")} of the record came after this moment`,
  ].filter((part) => part !== false);
  return (
    <>
      {parts.length > 0 && (
        <p class="differs" role="status">
          {parts.join("; ")}. Not shown here.
        </p>
      )}
      {supposed && <p class="differs">{supposed}.</p>}
    </>
  );
}

const short = (title: string): string => (title.length > 60 ? `${title.slice(0, 58)}…` : title);
