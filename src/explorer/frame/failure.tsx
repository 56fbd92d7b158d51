import type { JSX } from "preact";
import { addressOf, pathOfKind, valuesOf } from "../address.js";
import { NothingThere } from "../nearest.js";
import { NoPage } from "../no-page.js";
import { Lists } from "../parts/lists.js";
import { Isolated } from "../parts/name.js";
import { A, useHere } from "../parts/place.js";
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
  const here = useHere();
  const nearest = error instanceof NothingThere ? error.nearest : [];
  const noPage = error instanceof NoPage ? error : undefined;
  const { asOf: _asOf, knownAt: _knownAt, ...values } = valuesOf(here.query);
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
      {noPage && (
        <ul class="hits">
          {noPage.near.map((address) => (
            <li>
              <A to={address}>{address}</A>
            </li>
          ))}
          <li>
            <A to="/search" with={{ q: noPage.named }}>
              Search for “{noPage.named}”
            </A>
          </li>
        </ul>
      )}
      {CLOCKS.has(failure.code) && (
        <p>
          <a href={addressOf(here.path, values)}>The same page as of today</a>
        </p>
      )}
      {status === 404 && (
        <section>
          <h2>Where to begin</h2>
          <Lists />
        </section>
      )}
      <p>
        <A to="/">Start page</A>
      </p>
    </>
  );
}

/** What an address is refused with whose clocks could not be read. */
const CLOCKS: ReadonlySet<string> = new Set(["DATE_INVALID", "DATE_TIME_INVALID"]);
