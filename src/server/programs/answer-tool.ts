import type { Ask } from "../../explorer/index.js";
import { type ReadName, readNames } from "./read-names.js";
import type { Tool } from "./tools.js";

/** An answer for a program: plain JSON, whole items only, and how to cite it. */
export interface ToolAnswer {
  readonly ok: boolean;
  readonly value: Record<string, unknown>;
  /** The moment the answer is of. */
  readonly pin: Clocks;
}

/** The most characters of one answer: some eight thousand tokens. The rest is asked for with `skip`. */
const MOST = 24_000;
/** Said with every answer; it is never cut away. */
const CAUTION =
  "Claims are what their speakers say. Everyone is presumed innocent. COVERED means that a mechanism could take conduct up if the facts are as alleged. What is not recorded is not known, and is no 'no'.";

/**
 * Asks one question. A name is taken for the record that alone bears it, and the answer says so. A refusal comes with its
 * code and remedy and, for what no record or more than one bears, with what has such a name.
 */
export async function answerTool(ask: Ask, tool: Tool, input: object, now: string): Promise<ToolAnswer> {
  const { skip = 0, ...given } = input as Record<string, unknown> & { skip?: number };
  const first = await asked(ask, tool, given, now);
  if (first.data || !tool.names || !UNKNOWN.test(first.refused.code)) return toldOf(tool, first, given, { skip });
  const { given: put, read, candidates } = await readNames(ask, tool.names, given);
  // What bears no name may be an id of another kind: whether it is, the question itself tells.
  const again = read.length > 0 ? await asked(ask, tool, put, now) : first;
  return toldOf(tool, again, put, { skip, read, candidates });
}

/** Codes of refusals of an id that nothing has. */
const UNKNOWN = /ID_UNKNOWN$|UNKNOWN_ID$/;

/** What the public API said. */
type Asked = { readonly wanted: Clocks } & (
  | { readonly data: Record<string, unknown>; readonly refused?: never }
  | {
      readonly data?: never;
      readonly refused: { readonly code: string; readonly message: unknown; readonly remedy: unknown };
    }
);

async function asked(ask: Ask, { query, variables, ownDay }: Tool, given: object, now: string): Promise<Asked> {
  const byDay = query.includes("$asOf") && !ownDay;
  const wanted = { ...(byDay && { asOf: now }), ...given } as Clocks & Record<string, unknown>;
  const { data, errors } = await ask({ text: withRecord(query) } as never, variables(wanted) as never);
  if (data && !errors?.length) return { wanted, data: data as Record<string, unknown> };
  const [error] = errors ?? [];
  const { code = "INTERNAL", remedy } = error?.extensions ?? {};
  return { wanted, refused: { code: String(code), message: error?.message, remedy: asCalledHere(remedy) } };
}

/** What is told beside an answer of how its question was read. */
interface Reading {
  readonly skip: number;
  readonly read?: readonly ReadName[];
  readonly candidates?: readonly object[];
}

function toldOf(
  { items, remarks, name, assumes }: Tool,
  { wanted, data, refused }: Asked,
  given: Record<string, unknown>,
  { skip, read = [], candidates = [] }: Reading,
): ToolAnswer {
  if (!data)
    return {
      ok: false,
      pin: clocksOf(wanted),
      value: { ...refused, ...(candidates.length > 0 ? { candidates } : {}) },
    };
  const all = items(data as Record<string, unknown>);
  const pin = clocksOf({ ...recordOf(data), ...wanted, ...pinIn(data) });
  const shown: unknown[] = [];
  let size = 0;
  for (const item of all.slice(skip)) {
    size += JSON.stringify(item).length;
    // One item is always shown, however long: none of it may be cut, a denial least of all.
    if (size > MOST && shown.length > 0) break;
    shown.push(item);
  }
  const next = skip + shown.length < all.length ? skip + shown.length : null;
  const { asOf: _asOf, knownAt: _knownAt, ...question } = given;
  const days = [pin.asOf && `as of ${pin.asOf}`, pin.knownAt && `known at ${pin.knownAt}`];
  const cite = [`Answerable, ${name} of ${JSON.stringify(question)}`, ...days].filter(Boolean).join(", ");
  const assumed = assumes?.(given);
  const value = {
    answer: shown,
    of: all.length,
    ...remarks?.(data as Record<string, unknown>),
    ...(assumed && { assumed }),
    ...(read.length > 0 ? { read } : {}),
    ...(next === null ? {} : { next, more: `Ask again with skip: ${next}.` }),
    caution: CAUTION,
    cite,
  };
  return { ok: true, pin, value: JSON.parse(JSON.stringify(value)) };
}

/** A remedy as programs can follow it: what the API calls `search` is the question `find` here. */
const asCalledHere = (remedy: unknown): unknown =>
  typeof remedy === "string" ? remedy.replaceAll("`search`", "`find`") : remedy;

interface Clocks {
  readonly asOf?: string;
  readonly knownAt?: string;
}
const clocksOf = ({ asOf, knownAt }: Clocks): Clocks => ({ ...(asOf && { asOf }), ...(knownAt && { knownAt }) });

/** The question with the newest changeset beside it: the moment that its answer is of, where none was asked for. */
export const withRecord = (query: string): string =>
  query.replace(/\}\s*$/, "newest: changesets(sort: [{ seq: DESC }], limit: 1) { recordedAt } }");

function recordOf(data: object): Clocks {
  const [newest] = (data as { newest?: readonly { recordedAt: string }[] }).newest ?? [];
  return newest ? { knownAt: newest.recordedAt } : {};
}

/** The clocks of the first pin of an answer: what it says of itself goes before what was asked. */
function pinIn(data: object): Clocks {
  const { answer } = data as { answer?: { pin?: Clocks } | readonly { pin?: Clocks }[] };
  const first = Array.isArray(answer) ? answer[0] : answer;
  return clocksOf((first as { pin?: Clocks } | undefined)?.pin ?? {});
}
