import type { JSX } from "preact";
import { valuesOf } from "../address.js";
import { A, useHere } from "../parts/place.js";
import { Title } from "../parts/section.js";
import { readDay } from "../words/dates.js";

/** A page in place of one that takes long: it goes on being made, and stands at the same address when it is done. */
export function UnderWay(): JSX.Element {
  const { path, query, clocks } = useHere();
  const { asOf: _asOf, knownAt: _knownAt, ...values } = valuesOf(query);
  return (
    <>
      <Title kind="Still being worked out">This answer takes a little longer</Title>
      <p class="notice" role="status">
        The answer as of {readDay(clocks.asOf)} at <code>{path}</code> is being worked out, and will appear at this
        address. It is worked out once and then kept. This page looks for it again every five seconds.
      </p>
      <p>
        <A to={path} with={values} class="button">
          Look now
        </A>
      </p>
      <p class="quiet">
        After a server is started for the first time, answers are prepared in the background; until that is done, the
        first visit to a page can take a minute.
      </p>
    </>
  );
}
