import { createDefaultExecutor, type SubschemaConfig } from "@graphql-tools/delegate";
import type { GraphQLSchema } from "graphql";
import type { Graph } from "../../graph/index.js";
import { exactRequest, type Recorded } from "./filters/index.js";

/**
 * The generated schema as the rest asks it: every request is first written so that its conditions, orders and pages mean
 * what they say.
 */
export function subschemaOf(generated: GraphQLSchema, graph: Graph | undefined): SubschemaConfig {
  const execute = createDefaultExecutor(generated);
  const readRecord = async (): Promise<readonly Recorded[]> =>
    (await graph?.read<{ seq: number; recordedAt: string }>("read/record/revisions")) ?? [];
  return {
    schema: generated,
    executor: async (request) => execute({ ...request, ...(await exactRequest(request, generated, readRecord)) }),
  };
}
