import { isDeepStrictEqual } from "node:util";
import { fromDatabase } from "../../../src/graph/index.js";
import { interleave, type Side } from "./interleave.js";
import { report } from "./report.js";
import type { Stand } from "./stand.js";

export interface Asked {
  readonly title: string;
  readonly query: string;
  readonly variables: object;
  /** The most that HTTP may cost over the same Cypher through the driver. */
  readonly limit: number;
  /** More sides to time beside the others. */
  readonly beside?: readonly Side[];
}

/**
 * A question over HTTP beside the same Cypher through the driver, with the two floors: `RETURN 1` over Bolt, and a
 * static body of the size of the answer. Before that, the rows the driver gives are compared with those the question
 * was answered from, and the answer with itself when it is asked again.
 */
export async function overHttp(stand: Stand, { title, query, variables, limit, beside = [] }: Asked): Promise<number> {
  const first = await stand.ask(query, variables);
  stand.sent.length = 0;
  const again = await stand.ask(query, variables);
  const sent = [...stand.sent];
  if (!isDeepStrictEqual(first, again)) throw new Error(`${title}: the same question has two answers.`);
  if (sent.length !== 1) throw new Error(`${title}: it took ${sent.length} round trips.`);
  const [one] = sent as [(typeof sent)[number]];
  const [rows, driven] = [await stand.graph.read(one.statement, one.parameters), await stand.drive(one)];
  if (!isDeepStrictEqual(rows, driven.map(fromDatabase))) throw new Error(`${title}: the rows are not the same.`);
  const bytes = Buffer.byteLength(JSON.stringify({ data: first }));
  const timings = await interleave([
    { name: "over HTTP", run: () => stand.ask(query, variables) },
    { name: "the same Cypher through the driver", run: () => stand.drive(one) },
    ...beside,
    { name: "floor: RETURN 1 over Bolt", run: () => stand.drive({ statement: "read/ping", parameters: {} }) },
    { name: `floor: a static body of ${bytes} bytes`, run: await stand.serveStatic(bytes) },
  ]);
  return report(title, timings, [
    { of: "over HTTP", to: "the same Cypher through the driver", limit },
    ...beside.map(({ name }) => ({ of: name, to: "the same Cypher through the driver" })),
  ]);
}
