import type { Graph, RunInTransaction } from "../../../src/graph/index.js";

/** A store whose transactions after a number of them do not come about. */
export function failingAfter(graph: Graph, transactions: number): Graph {
  let left = transactions;
  return Object.assign(Object.create(graph), {
    transact: (work: (run: RunInTransaction) => Promise<unknown>, options?: object) => {
      if (left-- <= 0) throw new Error("as if it had been killed");
      return graph.transact(work, options);
    },
  }) as Graph;
}
