import { createDefaultExecutor, type SubschemaConfig } from "@graphql-tools/delegate";
import type { GraphQLSchema } from "graphql";
import { fail } from "../../base/index.js";
import type { Graph } from "../../graph/index.js";
import { exactRequest, type Recorded } from "./filters/index.js";

/**
 * The generated schema as the rest asks it: every request is first written so that its conditions, orders and pages mean
 * what they say. It knows no revisions, so it is not asked before the store holds its first: an import that writes in
 * stages may be under way.
 *
 * @throws DATASET_EMPTY from its executor
 */
export function subschemaOf(generated: GraphQLSchema, graph: Graph | undefined): SubschemaConfig {
  const execute = createDefaultExecutor(generated);
  const readRecord = async (): Promise<readonly Recorded[]> => (await graph?.read("read/record/revisions")) ?? [];
  let begun = graph === undefined;
  return {
    schema: generated,
    executor: async (request) => {
      if (!begun) {
        const [held] = (await graph?.read("read/record/head")) ?? [];
        if (held?.head == null) throw fail("DATASET_EMPTY");
        begun = true;
      }
      return execute({ ...request, ...(await exactRequest(request, generated, readRecord)) });
    },
  };
}
