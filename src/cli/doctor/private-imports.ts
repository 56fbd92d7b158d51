import { join } from "node:path";
import { answerableHome, type Graph } from "../../graph/index.js";
import { readLayers } from "../../import/index.js";
import type { Finding } from "./finding.js";

/**
 * Whose private imports a store says are in it, held against those that are kept at home. Who may be served is decided by
 * both, so that neither alone opens what the other holds back.
 *
 * @throws DATASET_REFUSED, IMPORT_TABLES_CHANGED where what is kept cannot be read
 */
export async function examinePrivateImports(
  graph: Pick<Graph, "read">,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Finding[]> {
  const kept = readLayers(join(answerableHome(env), "imports")).flatMap((layer) => (layer.private ? [layer.name] : []));
  const [seal] = await graph.read("read/record/seal");
  const [here, there] = [kept.sort(), seal?.privateImports ?? []].map((names) => names.join(", ") || "none");
  if (here === there)
    return here === "none" ? [] : [{ what: "Private", found: `${here}: served on this machine alone`, state: "ok" }];
  return [
    {
      what: "Private",
      found: `the store says that it holds ${there}; kept at home: ${here}`,
      state: "warning",
      remedy:
        "`answerable verify --store` says in what they differ; `answerable import` brings in what is kept at home.",
    },
  ];
}
