import { beforeAll } from "vitest";
import { type Graph, parseStatement } from "../../../src/graph/index.js";
import { ownGraph } from "../../support/own-database.js";

/**
 * The worker's store for one test file, empty before the file's first test. Call it at the top level of the file and
 * read `.graph` inside tests.
 *
 * @example const store = useGraph();
 *          test("…", async () => { await store.graph.read("read/ping"); });
 */
export function useGraph(): { readonly graph: Graph } {
  beforeAll(() => clearStore(ownGraph()));
  return {
    get graph(): Graph {
      return ownGraph();
    },
  };
}

const UNSEAL = parseStatement(
  "write/test",
  `// test
// Lets the mark say nothing of a record that is no longer there.
// @access WRITE
MATCH (mark:AnswerableStore {id: 'store'})
REMOVE mark.head, mark.content, mark.origin, mark.privateImports`,
);
const CLEAR = parseStatement(
  "write/test",
  `// test
// Takes everything out of a store, whoever wrote it, save its mark and the record of its migrations.
// @access WRITE
MATCH (n)
WHERE NOT n:AnswerableStore AND NOT n:Migration
DETACH DELETE n`,
);

/** Removes every node but the mark and the record of migrations; constraints and indexes stay. */
export async function clearStore(graph: Graph): Promise<void> {
  await graph.write([{ statement: CLEAR }, { statement: UNSEAL }]);
}
