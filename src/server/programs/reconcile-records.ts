import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { fail } from "../../base/index.js";
import type { Ask } from "../../explorer/index.js";
import { oneValue } from "./one-value.js";
import { KINDS, TYPES } from "./reconcile-types.js";
import { dataOf, passingOn } from "./refused.js";

/** What a matched record can tell a table about itself, by the names the service gives it. */
const PROPERTIES = [
  { id: "name", name: "Name" },
  { id: "otherNames", name: "Other names" },
  { id: "type", name: "Kind of record" },
  { id: "description", name: "Description" },
  { id: "situations", name: "Situations" },
  { id: "existsFrom", name: "Exists from" },
  { id: "existsTo", name: "Exists to" },
] as const;
type Property = (typeof PROPERTIES)[number]["id"];

const Extend = z.object({
  ids: z.array(z.string().max(200)).min(1).max(200),
  properties: z
    .array(z.object({ id: z.string() }))
    .min(1)
    .max(20),
});
type Extend = z.infer<typeof Extend>;

interface EntityRecord {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly otherNames: readonly string[] | null;
  readonly description: string | null;
  readonly situations: readonly { readonly id: string; readonly name: string }[];
  readonly existsFrom: string | null;
  readonly existsTo: string | null;
  readonly actor: { readonly caution?: string | null } | null;
}
const RECORDS = `query ($ids: [ID!]!) { answer: entities(where: { matches: { id: { in: $ids } } }, first: 200) { nodes {
  id name type otherNames description existsFrom existsTo situations { id name } actor { caution } } }
  sources(where: { ids: $ids }, first: 200) { nodes { id title publisher publishedOn symbol otherTitles } }
  categories: legalCategories(where: { id: { in: $ids } }, limit: 200) { id name otherNames note } }`;

/** What the query finds: a name can be matched with a record of any of the three lists. */
interface Found {
  readonly answer: { readonly nodes: readonly EntityRecord[] };
  readonly sources?: {
    readonly nodes: readonly {
      readonly id: string;
      readonly title: string;
      readonly publisher: string | null;
      readonly publishedOn: string | null;
      readonly symbol: string | null;
      readonly otherTitles: readonly string[] | null;
    }[];
  };
  readonly categories?: readonly {
    readonly id: string;
    readonly name: string;
    readonly otherNames: readonly string[] | null;
    readonly note: string | null;
  }[];
}

/** What sources and categories have none of. */
const TIMELESS = { situations: [], existsFrom: null, existsTo: null, actor: null };

const told = ({ answer, sources, categories }: Found): EntityRecord[] => [
  ...answer.nodes,
  ...(sources?.nodes ?? []).map(({ id, title, otherTitles, symbol, publisher, publishedOn }) => ({
    ...{ id, name: title, type: "Source", otherNames: otherTitles, ...TIMELESS },
    description: [publisher, symbol, publishedOn].filter((part) => part !== null).join(", ") || null,
  })),
  ...(categories ?? []).map(({ id, name, otherNames, note }) => ({
    ...{ id, name, type: "LegalCategory", otherNames, description: note, ...TIMELESS },
  })),
];

type Value = { readonly str: string } | { readonly date: string } | { readonly id: string; readonly name: string };
type AskFor = (request: FastifyRequest, reply: FastifyReply) => Ask;

/** What a manifest says of previews and of columns to be filled. */
export const recordServices = (origin: string) => ({
  preview: { url: `${origin}/reconcile/preview?id={{id}}`, width: 430, height: 220 },
  extend: {
    propose_properties: { service_url: origin, service_path: "/reconcile/properties" },
    property_settings: [],
  },
});

/** Adds what is told of a matched record: a preview to look at, and values for further columns. */
export function addRecordServices(app: FastifyInstance, askFor: AskFor): void {
  for (const path of ["/reconcile/properties", "/reconcile/extend/propose"])
    app.get(path, async (request) => {
      const type = oneValue(request, "type");
      // A kind that there is none of has none.
      return type ? { type, properties: KINDS.has(type) ? PROPERTIES : [] } : { properties: PROPERTIES };
    });
  app.post("/reconcile/extend", async (request, reply) => passingOn(reply, () => extended(request, reply)));
  const extended = async (request: FastifyRequest, reply: FastifyReply): Promise<object> => {
    const asked = readExtend(request.body);
    const rows = await valuesOf(askFor(request, reply), asked);
    return {
      meta: metaOf(asked),
      rows: asked.ids.map((id) => ({
        id,
        properties: asked.properties.map((property) => ({
          id: property.id,
          values: rows.get(id)?.[property.id] ?? [],
        })),
      })),
    };
  };
  app.get("/reconcile/preview", async (request, reply) => passingOn(reply, () => preview(request, reply)));
  const preview = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const id = oneValue(request, "id");
    const record = (await recordsOf(askFor(request, reply), [id])).find((one) => isOfKind(one, id));
    // It is shown inside the client's own page, which runs on the reader's machine; it holds text and nothing that runs.
    return reply
      .removeHeader("x-frame-options")
      .header(
        "content-security-policy",
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors http://127.0.0.1:* http://localhost:*",
      )
      .code(record ? 200 : 404)
      .type("text/html; charset=utf-8")
      .send(previewOf(id, record));
  };
}

/** The answer to `extend` of version 0.2: rows by id. */
export async function extend(ask: Ask, body: unknown): Promise<object> {
  let given = body;
  if (typeof body === "string")
    try {
      given = JSON.parse(body);
    } catch (cause) {
      throw fail("RECONCILE_INVALID", { why: "`extend` is not JSON", remedy: EXTEND }, cause);
    }
  const asked = readExtend(given);
  const rows = await valuesOf(ask, asked);
  return { meta: metaOf(asked), rows: Object.fromEntries(asked.ids.map((id) => [id, rows.get(id) ?? {}])) };
}

const EXTEND =
  'Send {"ids": ["Kind/id"], "properties": [{"id": "name"}]}, with properties as /reconcile/properties lists them.';

function readExtend(body: unknown): Extend {
  const parsed = Extend.safeParse(body);
  if (!parsed.success)
    throw fail("RECONCILE_INVALID", {
      why: `\`${parsed.error.issues[0]?.path.join(".")}\` is not as it should be`,
      remedy: EXTEND,
    });
  const known = new Set<string>(PROPERTIES.map(({ id }) => id));
  const other = parsed.data.properties.find(({ id }) => !known.has(id));
  if (other)
    throw fail("RECONCILE_INVALID", {
      why: `there is no property \`${other.id}\`; known: ${[...known].join(", ")}`,
      remedy: EXTEND,
    });
  return parsed.data;
}

const metaOf = ({ properties }: Extend) => PROPERTIES.filter(({ id }) => properties.some((one) => one.id === id));

/** Whether a record is of the kind that stands before an id; an id alone is whatever has it. */
function isOfKind({ type }: EntityRecord, id: string): boolean {
  const kind = /^([A-Z][A-Za-z]*)\//.exec(id)?.[1];
  if (kind === undefined) return true;
  const isApart = (one: string): boolean => one === "Source" || one === "LegalCategory";
  return isApart(kind) || isApart(type) ? kind === type : KINDS.has(kind);
}

/** `Kind/id` as the service gives ids, or the id alone. */
const bareId = (id: string): string => id.replace(/^[A-Z][A-Za-z]*\//, "");

async function recordsOf(ask: Ask, ids: readonly string[]): Promise<EntityRecord[]> {
  return told(dataOf<Found>(await ask({ text: RECORDS } as never, { ids: ids.map(bareId) } as never)));
}

async function valuesOf(ask: Ask, { ids, properties }: Extend): Promise<Map<string, Record<string, readonly Value[]>>> {
  const records = await recordsOf(ask, ids);
  return new Map(
    ids.map((id) => {
      const record = records.find((one) => one.id === bareId(id) && isOfKind(one, id));
      return [
        id,
        Object.fromEntries(properties.map((one) => [one.id, record ? toldOf(record, one.id as Property) : []])),
      ];
    }),
  );
}

function toldOf(record: EntityRecord, property: Property): readonly Value[] {
  if (property === "situations") return record.situations.map(({ id, name }) => ({ id: `Situation/${id}`, name }));
  if (property === "otherNames") return (record.otherNames ?? []).map((str) => ({ str }));
  const value = record[property];
  if (!value) return [];
  return property === "existsFrom" || property === "existsTo" ? [{ date: value }] : [{ str: value }];
}

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

function previewOf(id: string, record: EntityRecord | undefined): string {
  const lines = record
    ? [
        `<h1><bdi>${escaped(record.name)}</bdi></h1>`,
        `<p>${escaped(TYPES.find(({ id: type }) => type === record.type)?.name ?? record.type)}${record.description ? `. <bdi>${escaped(record.description)}</bdi>` : ""}</p>`,
        ...(record.otherNames?.length
          ? [`<p>${record.otherNames.map((one) => `<bdi>${escaped(one)}</bdi>`).join(" · ")}</p>`]
          : []),
        ...(record.actor?.caution ? [`<p><strong>${escaped(record.actor.caution)}</strong></p>`] : []),
      ]
    : [`<p>Nothing in the record has the id <bdi>${escaped(id)}</bdi>.</p>`];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(record?.name ?? id)}</title><style>body{font:14px/1.45 sans-serif;margin:.6rem}h1{font-size:1.1rem;margin:0}p{margin:.3rem 0}</style>${lines.join("")}</html>\n`;
}
