import { createHash } from "node:crypto";
import type { VNode } from "preact";
import { fail, statusAtAddress } from "../base/index.js";
import { withValues } from "./address.js";
import { failureOf } from "./answer-of.js";
import type { Ask } from "./ask.js";
import { type CitationWriters, citationOf } from "./cite.js";
import { readClocks } from "./clocks.js";
import { writeAtom, writeJsonFeed } from "./feeds/feed.js";
import { type Form, formFor, splitEnding, TYPES, takenFormat } from "./forms/form.js";
import { metadataOf } from "./forms/metadata.js";
import { writeCsv } from "./forms/write-csv.js";
import { writeSvg } from "./forms/write-svg.js";
import { documentOf } from "./frame/document.js";
import { Failure } from "./frame/failure.js";
import { Changesets } from "./frame/record/operation.js";
import { recordAt } from "./frame/record/record-at.js";
import { UnderWay } from "./frame/under-way.js";
import { fileNameOf, keptFile } from "./keep.js";
import { NoPage } from "./no-page.js";
import type { About, Asked, Page, Sheet } from "./page.js";
import { manifestOf, type TakeOut, whatIsTaken } from "./take-out.js";
import { wholeOf } from "./whole-of.js";
import { withWrittenDays } from "./words/written-day.js";

/** A request for a page, as the server hands it over. */
export interface PageRequest {
  readonly params: Readonly<Record<string, string>>;
  /** Path and query as sent, beginning with a stroke. */
  readonly url: string;
  readonly accept?: string | undefined;
  /** Where the server answers, without a stroke at the end. */
  readonly origin: string;
  readonly ask: Ask;
  readonly cite: CitationWriters;
  readonly takeOut?: TakeOut | undefined;
  /** Today, YYYY-MM-DD, UTC. */
  readonly today: string;
}

/** What goes back to the reader. */
export interface PageAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** The entity tag: the same for the same bytes. */
  readonly tag: string;
  /** What a browser should save it as, where it is a file to keep. */
  readonly fileName?: string;
  /** Where the manifest of a form that is the record itself stands. */
  readonly manifestAt?: string;
}

/**
 * Makes one page in the form that the address or the Accept header asks for. Whatever goes wrong is a page too, in the
 * same form, with the status that fits and the sentence and remedy of the API.
 */
export async function explore(page: Page | undefined, request: PageRequest): Promise<PageAnswer> {
  const { url, form, manifest, asked: before } = readRequest(request);
  let asked = before;
  try {
    const clocks = readClocks(asked.query, request.today);
    const { changesets } = await wholeOf(asked, Changesets, {});
    asked = { ...asked, record: recordAt(changesets, undefined) };
    asked = { ...asked, clocks, record: recordAt(changesets, clocks.knownAt) };
    if (!page) throw new NoPage(asked.path);
    asked = { ...asked, ignored: ignoredBy(page, asked.query) };
    // A file has no place to say that it is not what was asked for.
    if (form !== "html" && asked.ignored?.length)
      throw fail("REQUEST_PARAMETER_UNKNOWN", { names: asked.ignored.join(", "), known: takenBy(page).join(", ") });
    const format = takenFormat(form);
    if (form === "csv" || format) asked = { ...asked, whole: true };
    const data = await page.load(asked);
    const about = page.about(data, asked);
    const answer = (body: string): PageAnswer => ({ status: 200, type: TYPES[form], body, tag: tagOf(body) });
    if (form === "json" && page.feed && [...url.searchParams.keys()].length === 0)
      return answer(writeJsonFeed(page.feed(data, asked), asked.origin));
    if (form === "json") return answer(`${JSON.stringify({ metadata: metadataOf(about, asked), data }, null, 1)}\n`);
    if (format) {
      if (!request.takeOut) throw new NoPage(url.pathname);
      const all = [data, ...(await restOf(page, data, asked))];
      const further = (await page.restsOn?.(data, asked)) ?? [];
      const taken = await request.takeOut(format, whatIsTaken(all, about, asked, further));
      if (manifest) return { ...answer(taken.manifest), type: TYPES.json };
      return { ...answer(taken.text), manifestAt: manifestOf(form, asked.path, url.search) };
    }
    if (form === "csv") {
      const sheet = page.sheet(data, asked);
      const rest = (await restOf(page, data, asked)).flatMap((more) => page.sheet(more, asked).rows);
      return answer(writeCsv(withAddresses({ ...sheet, rows: [...sheet.rows, ...rest] }, asked)));
    }
    if (form === "bib" || form === "ris" || form === "csl") return answer(request.cite[form](citationOf(about, asked)));
    if (form === "svg") {
      const picture = page.picture?.(data, asked);
      if (!picture) throw new NoPage(url.pathname);
      return answer(writeSvg(picture, about, asked));
    }
    const feed = page.feed?.(data, asked);
    if (form === "atom") {
      if (!feed) throw new NoPage(url.pathname);
      return answer(writeAtom(feed, asked.origin));
    }
    const content = <page.View data={data} asked={asked} />;
    const pins = about.pins ?? (about.pin ? [about.pin] : []);
    if (url.searchParams.has("keep"))
      return {
        ...answer(keptFile(documentOf(content, about, asked), pins, asked)),
        fileName: fileNameOf(about, asked),
      };
    return answer(documentOf(content, about, asked, { feed }));
  } catch (error) {
    return failed(error, form, asked);
  }
}

/** The page that stands in place of one that takes long to make: it says so, and that it goes on being made. */
export async function underWay(request: PageRequest): Promise<PageAnswer> {
  const { form, asked: before } = readRequest(request);
  try {
    const clocks = readClocks(before.query, request.today);
    const { changesets } = await wholeOf(before, Changesets, {});
    const asked = { ...before, clocks, record: recordAt(changesets, clocks.knownAt) };
    const body = documentOf(<UnderWay />, { title: `Still being worked out: ${asked.path}` }, asked, { found: false });
    return { status: 202, type: TYPES.html, body, tag: tagOf(body) };
  } catch (error) {
    return failed(error, form, before);
  }
}

/** The form that an address and the Accept header ask for. */
export const formOf = (request: Pick<PageRequest, "url" | "accept">): Form =>
  splitEnding(new URL(`http://localhost${request.url}`).pathname).form ?? formFor(request.accept);

/** Whether a request is for a page to be read on a screen: whoever asks for a file or for data waits for the whole of it. */
export const isForReading = (request: Pick<PageRequest, "url" | "accept">): boolean =>
  formOf(request) === "html" && !new URL(`http://localhost${request.url}`).searchParams.has("keep");

interface ReadRequest {
  readonly url: URL;
  readonly form: Form;
  readonly manifest: boolean;
  readonly asked: Asked;
}

function readRequest(request: PageRequest): ReadRequest {
  const url = new URL(`http://localhost${request.url}`);
  const { path, form: ending, manifest } = splitEnding(url.pathname);
  const asked: Asked = {
    params: Object.fromEntries(
      Object.entries(request.params).map(([name, value]) => [name, ending ? splitEnding(value).path : value]),
    ),
    query: withWrittenDays(url.searchParams),
    path,
    origin: request.origin,
    today: request.today,
    ask: request.ask,
    clocks: { asOf: request.today, inAddress: {} },
    record: NO_RECORD,
  };
  return { url, form: ending ?? formFor(request.accept), manifest, asked };
}

const NO_RECORD = {
  all: [],
  seq: 0,
  changeset: { seq: 0, recordedAt: "1970-01-01T00:00:00Z", title: "", digest: "" },
  later: [],
} as const;

function failed(error: unknown, form: Form, asked: Asked): PageAnswer {
  const failure = failureOf(error);
  const status = statusAtAddress(failure.code);
  if (form !== "html") {
    const { code, message, remedy } = failure;
    const body = `${JSON.stringify({ errors: [{ message, extensions: { code, remedy } }] })}\n`;
    return { status, type: TYPES.json, body, tag: tagOf(body) };
  }
  const about: About = { title: status === 404 ? "Not found" : "That could not be answered" };
  const view: VNode = <Failure failure={failure} error={error} status={status} />;
  const body = documentOf(view, about, asked, { found: false });
  return { status, type: TYPES.html, body, tag: tagOf(body) };
}

const tagOf = (body: string): string => `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;

/** What every page takes. */
const OF_ALL = ["asOf", "knownAt", "keep"];
const takenBy = (page: Page): readonly string[] => [
  ...(page.takes ?? []),
  ...(page.goesOn ? ["after"] : []),
  ...OF_ALL,
];
const ignoredBy = (page: Page, query: URLSearchParams): readonly string[] =>
  [...new Set(query.keys())].filter((name) => !takenBy(page).includes(name));

/** What of a page's list comes after the part that it was loaded with, part by part, to the end of the list. */
async function restOf(page: Page, data: unknown, asked: Asked): Promise<unknown[]> {
  const rest: unknown[] = [];
  for (let after = page.goesOn?.(data); after; after = page.goesOn?.(rest.at(-1))) {
    const query = new URLSearchParams(asked.query);
    query.set("after", after);
    rest.push(await page.load({ ...asked, query }));
  }
  return rest;
}

/** Rows whose address column leads back here, to the two days that the rows are of, from wherever the file is read. */
function withAddresses(sheet: Sheet, { origin, clocks }: Asked): Sheet {
  const at = sheet.columns.indexOf("address");
  if (at < 0) return sheet;
  const whole = (cell: Sheet["rows"][number][number]) =>
    cell && `${origin}${withValues(String(cell), clocks.inAddress)}`;
  return { ...sheet, rows: sheet.rows.map((row) => row.map((cell, index) => (index === at ? whole(cell) : cell))) };
}
