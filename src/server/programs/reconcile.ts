import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { fail } from "../../base/index.js";
import { type Ask, pathOfKind } from "../../explorer/index.js";
import { oneValue } from "./one-value.js";
import { addRecordServices, extend, recordServices } from "./reconcile-records.js";
import { KINDS, TYPES } from "./reconcile-types.js";
import { asRefusal, passingOn } from "./refused.js";
import { AMONG, bearersOf, searchRecords } from "./search-records.js";

/** By what a hit is found that is only like what was typed: a letter off may be another body. */
const ONLY_LIKE: ReadonlySet<string> = new Set(["SLIP", "SIMILAR_WORDS", "SOME_WORDS"]);

const Query = z.object({
  query: z.string().max(400),
  type: z.union([z.string(), z.array(z.string()), z.object({ id: z.string() })]).optional(),
  limit: z.int().min(1).max(50).optional(),
});
/** A request of the draft of version 1.0; conditions on other properties narrow nothing here. */
const Match = z.object({
  queries: z
    .array(
      z.object({
        type: z.string().optional(),
        limit: z.int().min(1).max(50).optional(),
        conditions: z.array(z.object({ matchType: z.string(), propertyValue: z.string().max(400) })).min(1),
      }),
    )
    .max(50),
});
/** As many names as one request may bring; clients send ten. */
const MOST = 50;
/** Adds `/reconcile`: the Reconciliation Service API 0.2 and the draft of 1.0, with suggestions, previews and values for further columns, for OpenRefine and its kin. */
export function addReconciliation(
  app: FastifyInstance,
  askFor: (request: FastifyRequest, reply: FastifyReply) => Ask,
): void {
  app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const given = { ...(request.query as object), ...((request.body as object | undefined) ?? {}) } as Record<
      string,
      unknown
    >;
    const { queries } = given;
    if (queries === undefined && given.extend !== undefined) return extend(askFor(request, reply), given.extend);
    if (queries === undefined) return manifest(`${request.protocol}://${request.host}`);
    const parsed = readQueries(queries);
    const ask = askFor(request, reply);
    const results: Record<string, unknown> = {};
    for (const [key, one] of Object.entries(parsed))
      results[key] = await candidatesOf(ask, one).then(
        (result) => ({ result }),
        (error) => ({ result: [], error: asRefusal(error) }),
      );
    return results;
  };
  app.get("/reconcile", async (request, reply) => passingOn(reply, () => answer(request, reply)));
  app.post("/reconcile", async (request, reply) => passingOn(reply, () => answer(request, reply)));
  addRecordServices(app, askFor);
  // The draft of version 1.0: the same candidates, asked for as JSON and answered in the order of the queries.
  app.post("/reconcile/match", async (request, reply) => passingOn(reply, () => match(request, reply)));
  const match = async (request: FastifyRequest, reply: FastifyReply): Promise<object> => {
    const parsed = Match.safeParse(request.body);
    if (!parsed.success)
      throw fail("RECONCILE_INVALID", { why: `\`${parsed.error.issues[0]?.path.join(".")}\` is not as it should be` });
    const ask = askFor(request, reply);
    const results: object[] = [];
    for (const { type, limit, conditions } of parsed.data.queries) {
      const name = conditions.find(({ matchType }) => matchType === "name")?.propertyValue ?? "";
      results.push(
        await candidates(ask, { query: name, type, limit }).then(
          (found) => ({ candidates: found }),
          (error) => ({ candidates: [], error: asRefusal(error) }),
        ),
      );
    }
    return { results };
  };
  // Where a matched record is looked at: its own page, by its kind and id.
  app.get("/reconcile/view", async (request, reply) => {
    const id = oneValue(request, "id");
    const [, kind = "", own = ""] = /^([A-Z][A-Za-z]*)\/(.+)$/.exec(id) ?? [];
    if (!TYPES.some((type) => type.id === kind))
      throw fail("RECONCILE_INVALID", { why: `\`${id}\` is no id of this service, which are written as Kind/id` });
    return reply.redirect(pathOfKind(kind, own), 302);
  });
  const suggest = async (request: FastifyRequest, reply: FastifyReply): Promise<object> => {
    const prefix = oneValue(request, "prefix");
    const found = prefix.trim() === "" ? [] : await searchRecords(askFor(request, reply), prefix, [...KINDS], 10);
    return {
      result: found.map(({ id, name, kind, snippet }) => ({
        id: `${kind}/${id}`,
        name,
        description: snippet ?? "",
        notable: TYPES.filter((type) => type.id === kind),
      })),
    };
  };
  for (const path of ["/reconcile/suggest", "/reconcile/suggest/entity"])
    app.get(path, async (request, reply) => passingOn(reply, () => suggest(request, reply)));
}

const manifest = (origin: string) => ({
  versions: ["0.2", "1.0-draft"],
  name: "Answerable: who is answerable, for what, before whom, and who says so",
  identifierSpace: "https://w3id.org/answerable/record/",
  schemaSpace: "https://w3id.org/answerable/vocabulary#",
  defaultTypes: TYPES,
  view: { url: `${origin}/reconcile/view?id={{id}}` },
  suggest: { entity: { service_url: origin, service_path: "/reconcile/suggest" } },
  ...recordServices(origin),
});

/** Clients send a missing name as the bare word NaN, which is no JSON. */
function readQueries(queries: unknown): Record<string, unknown> {
  let raw: unknown = queries;
  if (typeof queries === "string")
    try {
      raw = JSON.parse(queries.replaceAll(/:\s*NaN(?=\s*[,}])/g, ": null"));
    } catch (cause) {
      throw fail("RECONCILE_INVALID", { why: "`queries` is not JSON" }, cause);
    }
  if (typeof raw !== "object" || raw === null || Array.isArray(raw))
    throw fail("RECONCILE_INVALID", { why: "`queries` is not an object with a key for each query" });
  const entries = Object.entries(raw);
  if (entries.length > MOST)
    throw fail("RECONCILE_INVALID", { why: `there are ${entries.length} queries, and ${MOST} at most` });
  return Object.fromEntries(entries);
}

/** The candidates of one query of a request. @throws RECONCILE_INVALID, Refused */
async function candidatesOf(ask: Ask, one: unknown): Promise<object[]> {
  if ((one as { query?: unknown } | null)?.query == null) return [];
  const parsed = Query.safeParse(one);
  if (!parsed.success)
    throw fail("RECONCILE_INVALID", { why: `\`${parsed.error.issues[0]?.path.join(".")}\` is not as it should be` });
  return candidates(ask, parsed.data);
}

async function candidates(ask: Ask, query: z.infer<typeof Query>): Promise<object[]> {
  if (query.query.trim() === "") return [];
  const type = typeof query.type === "object" && !Array.isArray(query.type) ? query.type.id : query.type;
  const kinds = type === undefined ? [...KINDS] : [type].flat();
  // Whether a name is one record's alone does not turn on how many candidates are wanted.
  const found = await searchRecords(ask, query.query, kinds, AMONG);
  const exact = bearersOf(found, query.query);
  const hits = found.slice(0, query.limit ?? 10);
  return hits.map((hit, index) => ({
    id: `${hit.kind}/${hit.id}`,
    name: hit.name,
    description: hit.snippet ?? "",
    score: exact.includes(hit) ? 100 : Math.max(1, (ONLY_LIKE.has(hit.match) ? 40 : 80) - index),
    // Only a name that one record alone has is a match; everything else is for the person at the screen.
    match: exact.length === 1 && exact[0] === hit,
    type: TYPES.filter(({ id }) => id === hit.kind),
    features: [],
  }));
}
