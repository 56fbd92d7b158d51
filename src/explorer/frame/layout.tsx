import type { ComponentChildren, JSX } from "preact";
import { addressOf, valuesOf } from "../address.js";
import { citationOf, plainCitation } from "../cite.js";
import { MANIFEST, TAKEN_FORMS } from "../forms/form.js";
import type { About, Asked } from "../page.js";
import { A, ClockFields } from "../parts/place.js";
import { Caution } from "../parts/section.js";
import { readDay, readMoment } from "../words/dates.js";
import { counted } from "../words/vocabulary.js";
import { ClockBar } from "./clock-bar.js";

/** Stands on every page that says nothing more exact: no list of kinds of page could be sure to name all with a person on them. */
const PRESUMED =
  "Nothing here says that anybody did anything. It says who alleges what, where it is read, and who disputes it. Everyone is presumed innocent until a court has finally decided otherwise (Rome Statute, art 66).";

/** Everything around a page's own content. */
export function Layout({
  asked,
  about,
  found,
  children,
}: {
  asked: Asked;
  about: About;
  /** Whether the page is there at all: what is not can be neither cited nor taken out. */
  found: boolean;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <body>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="site">
        <div class="bar">
          <A to="/" class="brand">
            Answerable
          </A>
          <search>
            <form action="/search" method="get" class="find">
              <label class="hidden" for="find">
                Search names, sources, provisions
              </label>
              <input id="find" type="search" name="q" placeholder="Names in any script, sources, provisions" />
              <ClockFields />
              <button type="submit">Search</button>
            </form>
          </search>
          <nav aria-label="Main">
            <A to="/coverage">Describe conduct</A>
            <A to="/check">Check a draft</A>
            <A to="/record">Record</A>
            <a href="/playground">Playground</a>
          </nav>
        </div>
        <div class="on-paper">
          <p class="bar">{daysOf(asked)}</p>
          {!about.showsWhatWasAsked && <AskedFor query={asked.query} />}
        </div>
        <ClockBar asked={asked} about={about} />
      </header>
      <main id="main" tabIndex={-1}>
        {found && asked.ignored && asked.ignored.length > 0 && (
          <p class="notice" role="status">
            Not looked at, since this page takes nothing under{" "}
            {asked.ignored.length === 1 ? "this name" : "these names"} in its address:{" "}
            <bdi>{asked.ignored.join(", ")}</bdi>. What is shown is not narrowed by it.
          </p>
        )}
        {children}
        {!about.cautionAtHead && <Caution>{about.caution ?? PRESUMED}</Caution>}
      </main>
      <Colophon asked={asked} about={about} found={found} />
    </body>
  );
}

/** The record behind the page, in the formats that other tools read. */
function TakenForms({ form }: { form: (ending: string) => string }): JSX.Element {
  return (
    <>
      {TAKEN_FORMS.map(([name, ending], index) => (
        <>
          {index > 0 && ", "}
          <a href={form(ending)}>{name}</a>
        </>
      ))}{" "}
      (<a href={form(`.nq${MANIFEST}`)}>manifest</a>), in this <A to="/vocabulary">vocabulary</A>.
    </>
  );
}

/** What stands in an address beside what is asked: the days are printed already, and the rest is how it is shown. */
const NO_QUESTION = new Set(["asOf", "knownAt", "cite", "keep", "before", "after", "first"]);

/** What the address asks for: the forms that hold it are not printed. */
function AskedFor({ query }: { query: URLSearchParams }): JSX.Element | null {
  const given = [...query].filter(([name, value]) => value !== "" && !NO_QUESTION.has(name));
  return given.length === 0 ? null : (
    <p class="bar">
      <span>
        Asked for:{" "}
        {given.map(([name, value], at) => (
          <>
            {at > 0 && "; "}
            {name} <bdi>{value}</bdi>
          </>
        ))}
        .
      </span>
    </p>
  );
}

/** The two days of a page and its revision, in words. */
const daysOf = ({ clocks, record }: Asked): string =>
  `As of ${readDay(clocks.asOf)}, as recorded by ${readMoment(clocks.knownAt ?? record.changeset.recordedAt)}, revision ${record.seq}`;

/** What the page rests on, how to keep and cite it, and what it does not say. */
function Colophon({ asked, about, found }: { asked: Asked; about: About; found: boolean }): JSX.Element {
  const { record } = asked;
  return (
    <footer class="site">
      <div class="bar">
        <p>
          {daysOf(asked)}
          {record.later.length > 0 && ` (${counted(record.later.length, "revision")} came later)`}.
          {about.pin && (
            <>
              {" "}
              Pin <code>{about.pin.hash.slice(0, 16)}</code>.
            </>
          )}
        </p>
        {found && <KeptForms asked={asked} about={about} />}
        <p>This is not legal advice, and not complete.</p>
      </div>
    </footer>
  );
}

/** How the page is cited, kept and taken out. */
function KeptForms({ asked, about }: { asked: Asked; about: About }): JSX.Element {
  const { path, query } = asked;
  const values = valuesOf(query);
  const form = (ending: string): string => addressOf(`${path === "/" ? "/index" : path}${ending}`, values);
  return (
    <>
      <p class="on-paper">{plainCitation(citationOf(about, asked))}</p>
      <details class="cite">
        <summary>Cite this page</summary>
        <p class="citation-text">{plainCitation(citationOf(about, asked))}</p>
        <p>
          As <a href={form(".bib")}>BibLaTeX</a>, <a href={form(".ris")}>RIS</a>,{" "}
          <a href={form(".csl.json")}>CSL-JSON</a>.
        </p>
      </details>
      {about.pin && (
        <p class="tools">
          <a href={addressOf(path, { ...values, keep: "yes" })}>Keep this answer</a> as one file that stands alone, and
          that <code>answerable verify-answer</code> works out again.
        </p>
      )}
      <p class="tools">
        Also as <a href={form(".json")}>JSON</a>, <a href={form(".csv")}>CSV</a>.
        {about.takenOut !== false && (
          <>
            {" "}
            What it rests on, for other tools: <TakenForms form={form} />
          </>
        )}
      </p>
    </>
  );
}
