import type { JSX } from "preact";
import { pathOfKind } from "../address.js";
import { NothingThere } from "../nearest.js";
import { Lists } from "../parts/lists.js";
import { Isolated } from "../parts/name.js";
import { A } from "../parts/place.js";
import { Title } from "../parts/section.js";
import { words } from "../words/vocabulary.js";

/** A page for what could not be answered: the sentence, what to do, and what is nearest. */
export function Failure({
  failure,
  error,
  status,
}: {
  failure: { code: string; message: string; remedy: string };
  error: unknown;
  status: number;
}): JSX.Element {
  const nearest = error instanceof NothingThere ? error.nearest : [];
  return (
    <>
      <Title kind={`${status} · ${failure.code}`}>{status === 404 ? "Not found" : "That could not be answered"}</Title>
      <p class="notice">{failure.message}</p>
      {failure.remedy && <p>{failure.remedy}</p>}
      {nearest.length > 0 && (
        <>
          <h2>Nearest in the record</h2>
          <ul class="hits">
            {nearest.map((one) => (
              <li>
                <A to={pathOfKind(one.kind, one.id)}>
                  <Isolated text={one.name} />
                </A>{" "}
                <span class="quiet">{words(one.kind)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {status === 404 && (
        <>
          <h2>Where to begin</h2>
          <Lists />
        </>
      )}
      <p>
        <A to="/">Start page</A>
      </p>
    </>
  );
}
