import { constants } from "node:zlib";
import compress from "@fastify/compress";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type DocumentNode, execute, type GraphQLSchema, parse, validate } from "graphql";
import { fail } from "../base/index.js";
import {
  type Ask,
  type CitationWriters,
  explore,
  FILES,
  FORM_ENDINGS,
  formOf,
  isForReading,
  meantBy,
  PAGES,
  type Page,
  type PageRequest,
  robots,
  sitemapIndex,
  sitemapOf,
  type TakeOut,
  underWay,
  vocabularyPage,
} from "../explorer/index.js";
import {
  biblatexText,
  cslItems,
  exportRecord,
  risText,
  viewRecord,
  vocabularyTerms,
  writeShapes,
  writeVocabulary,
} from "../export/index.js";
import type { Dataset } from "../model/index.js";
import type { Stamp } from "./answer-tags.js";
import { type AskedBy, askedBy } from "./asked-by.js";
import { publicError } from "./errors/index.js";
import type { MakeContext } from "./graphql-endpoint.js";
import { type Budget, guardQueries, unitsOf } from "./guard/index.js";
import type { Probe, Version } from "./health.js";
import { inOneRecord } from "./in-one-record.js";
import { PageShelf } from "./page-shelf.js";
import { addMcpByHttp } from "./programs/mcp-by-http.js";
import { addQuestionsByAddress } from "./programs/questions-by-address.js";
import { addReconciliation } from "./programs/reconcile.js";
import type { Openness } from "./watch-openness.js";
import { whileDatabaseAnswers } from "./while-database-answers.js";

export interface ExplorerOptions {
  readonly schema: GraphQLSchema;
  readonly context: MakeContext;
  readonly health: Probe;
  /** Told to programs that ask what they speak to. */
  readonly version: Version;
  readonly budget?: Budget | undefined;
  /** Throws where what the store holds may not be passed on. */
  readonly openness?: Openness | undefined;
  /** The part of the record that ids stand for, for pages in the formats of other tools; absent: there are none. */
  readonly part?: PartOfRecord | undefined;
  /** Tells what pages rest on: the same page is made once for each. Absent: pages are made anew for each reader. */
  readonly stamp?: Stamp | undefined;
  /** For how long a reader waits for a page, in milliseconds, before being told that it is under way; absent: for as long as it takes. */
  readonly patience?: number | undefined;
  /** Today as YYYY-MM-DD in UTC: the day pages look from where their address names none. */
  readonly today: () => string;
}

/** Reads the part of the record that some ids stand for: claims, entities, sources and law; others are passed over. */
export type PartOfRecord = (ids: readonly string[], request: { readonly signal: AbortSignal }) => Promise<Dataset>;

const XML = "application/xml; charset=utf-8";
const CITE: CitationWriters = {
  bib: (citation) => biblatexText([citation]),
  ris: (citation) => risText([citation]),
  csl: (citation) => `${JSON.stringify(cslItems([citation]), null, 1)}\n`,
};

/** A page is small, and made anew for each reader: the quickest setting that still halves it twice over. */
const QUICK = { [constants.BROTLI_PARAM_QUALITY]: 4 };

/**
 * Adds every page of the explorer, and answers for whatever has no page. Pages ask the public API in this process:
 * through the same guard, the same executor and the same budget as everybody.
 */
export async function addExplorer(app: FastifyInstance, options: ExplorerOptions): Promise<void> {
  const askFor = createAsk(options);
  // Its form parser is its own: in a scope, so that no other address takes forms.
  await app.register(async (programs) => {
    const byRequest = (request: FastifyRequest, reply: FastifyReply): Ask =>
      askFor(request.ip, askedBy(request, reply));
    addReconciliation(programs, byRequest);
    const forPrograms = { askFor: byRequest, today: options.today, version: options.version.version ?? "" };
    addQuestionsByAddress(programs, forPrograms);
    addMcpByHttp(programs, { ...forPrograms, openness: options.openness });
  });
  await app.register(async (pages) => {
    await pages.register(compress, { encodings: ["br", "gzip"], brotliOptions: { params: QUICK }, threshold: 1024 });
    for (const [path, { type, text }] of Object.entries(FILES))
      pages.get(path, async (_request, reply) =>
        reply.type(type).header("cache-control", "public, max-age=3600").send(text),
      );
    const shelf = new PageShelf();
    const ofOneRecord = inOneRecord(options.stamp);
    const make = (page: Page | undefined, asked: PageRequest) => ofOneRecord(() => explore(page, asked));
    app.addHook("preClose", async () => shelf.stop());
    const answer = (page: Page | undefined) => async (request: FastifyRequest, reply: FastifyReply) => {
      const by = askedBy(request, reply);
      const asked = (signal: AbortSignal): PageRequest => ({
        params: request.params as Record<string, string>,
        url: request.url,
        accept: request.headers.accept,
        origin: originOf(request),
        ask: askFor(request.ip, { ...by, signal }),
        today: options.today(),
        cite: CITE,
        ...(options.part && { takeOut: takeOutOf(options.part, options, request.ip, { ...by, signal }) }),
      });
      const here = asked(by.signal);
      const stamp = await options.stamp?.().catch(() => null);
      const key = [stamp, here.today, here.origin, formOf(here), here.url].join("\n");
      const made = stamp
        ? ((await shelf.get(
            key,
            by.signal,
            (signal) => make(page, asked(signal)),
            isForReading(here) ? options.patience : undefined,
          )) ?? (await underWay(here)))
        : await make(page, here);
      // Browsers follow Refresh and programs Retry-After; neither needs a script.
      if (made.status === 202) reply.header("retry-after", "5").header("refresh", "5");
      if (made.fileName) reply.header("content-disposition", `attachment; filename="${made.fileName}"`);
      if (made.manifestAt) reply.header("link", `<${made.manifestAt}>; rel="describedby"; type="application/json"`);
      reply.header("etag", made.tag).header("vary", "accept, accept-encoding").header("cache-control", "no-cache");
      if (made.status === 200 && request.headers["if-none-match"]?.includes(made.tag)) return reply.code(304).send();
      return reply.code(made.status).type(made.type).send(made.body);
    };
    for (const page of PAGES) for (const path of pathsOf(page)) pages.get(path, answer(page));
    addVocabulary(pages, answer(vocabularyPage(vocabularyTerms())));
    pages.get("/robots.txt", async (request, reply) =>
      reply.type("text/plain; charset=utf-8").send(robots(originOf(request))),
    );
    pages.get("/sitemap.xml", async (request, reply) =>
      reply.type(XML).send(await sitemapIndex(askFor(request.ip, askedBy(request, reply)), originOf(request))),
    );
    pages.get<{ Params: { list: string } }>("/sitemap-:list.xml", async (request, reply) => {
      const map = await sitemapOf(request.params.list, askFor(request.ip, askedBy(request, reply)), originOf(request));
      if (!map) throw fail("REQUEST_NOT_FOUND");
      return reply.type(XML).send(map);
    });
    // Whatever else a browser asks for with GET is a page that is not there; programs get the error as JSON.
    pages.get("/*", async (request, reply) => {
      const meant = meantBy(request.url);
      if (meant !== undefined) return reply.redirect(meant, 302);
      if (!request.headers.accept?.includes("text/html")) throw fail("REQUEST_NOT_FOUND");
      return answer(undefined)(request, reply);
    });
  });
}

/**
 * The vocabulary of the record in RDF: a page for readers, Turtle for programs, which ask for it at the same address or
 * with `.ttl`, and the shapes of an export.
 */
function addVocabulary(pages: FastifyInstance, page: Handler): void {
  const [vocabulary, shapes] = [writeVocabulary(), writeShapes()];
  const turtle = (text: string) => async (_request: FastifyRequest, reply: FastifyReply) =>
    reply.type(TURTLE).header("cache-control", "public, max-age=3600").send(text);
  pages.get("/vocabulary", async (request, reply) =>
    formOf({ url: request.url, accept: request.headers.accept }) === "turtle"
      ? turtle(vocabulary)(request, reply.header("vary", "accept, accept-encoding"))
      : page(request, reply),
  );
  for (const ending of [".json", ".csv", ".bib", ".ris", ".csl.json"]) pages.get(`/vocabulary${ending}`, page);
  pages.get("/vocabulary.ttl", turtle(vocabulary));
  pages.get("/shapes.ttl", turtle(shapes));
}

const TURTLE = "text/turtle; charset=utf-8";
type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Ids for which taking the record out costs as much as one unit of questions. */
const IDS_PER_UNIT = 100;

/** Takes out what a page rests on. It was asked for by address, so it is counted against the same budget. */
const takeOutOf =
  (part: PartOfRecord, { budget, health }: ExplorerOptions, address: string, by: AskedBy): TakeOut =>
  async (format, { ids, asOf, knownAt, part: of }) => {
    budget?.spend(address, Math.ceil(ids.length / IDS_PER_UNIT));
    const dataset = await whileDatabaseAnswers(part(ids, by), health);
    const { files, manifest } = exportRecord(viewRecord(dataset, { asOf, knownAt }, of), format);
    return { text: files[0]?.text ?? "", manifest: `${JSON.stringify(manifest, null, 2)}\n` };
  };

const originOf = (request: FastifyRequest): string => `${request.protocol}://${request.headers.host}`;

/** A page's own path and, where it ends in no parameter that could hold a form's ending, one for each other form. */
function pathsOf({ path }: Page): string[] {
  if (/\/:[^/]*$/.test(path)) return [path];
  const bare = path === "/" ? "/index" : path;
  return [path, ...FORM_ENDINGS.map((ending) => `${bare}${ending}`)];
}

/** Makes what pages ask with, for the address that a request comes from and the request itself. */
export function createAsk({
  schema,
  context,
  health,
  budget,
}: Omit<ExplorerOptions, "version" | "stamp" | "patience">): (address: string, by: AskedBy) => Ask {
  const check = guardQueries(schema);
  const documents = new Map<string, DocumentNode>();
  const read = (text: string): DocumentNode => {
    const document = parse(text);
    const [error] = validate(schema, document);
    if (error) throw error;
    documents.set(text, document);
    return document;
  };
  return (address, by) => async (operation, variables) => {
    const asked = variables as Record<string, unknown>;
    // Refused here as over HTTP, whether or not anybody counts: a page must not work on this machine alone.
    const measured = check({ query: operation.text, variables: asked });
    budget?.spend(address, unitsOf(measured));
    const document = documents.get(operation.text) ?? read(operation.text);
    const running = execute({ schema, document, variableValues: asked, contextValue: await context(by) });
    const { data, errors } = await whileDatabaseAnswers(Promise.resolve(running), health);
    return {
      data: data as never,
      ...(errors && { errors: errors.map((error) => publicError(error, error.toJSON(), by)) }),
    };
  };
}
