import { join } from "node:path";
import { answerableHome, type Graph } from "../../graph/index.js";
import { readLayers } from "../../import/index.js";
import { asFinding, type Finding } from "./finding.js";

/**
 * Whose private imports a store says are in it, held against those that are kept at home. Who may be served is decided by
 * both, so that neither alone opens what the other holds back.
 * A folder of imports that cannot be read is a finding of its own: the database answers all the same.
 */
export async function examinePrivateImports(
  graph: Pick<Graph, "read">,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Finding[]> {
  const [seal] = await graph.read("read/record/seal");
  let kept: string[];
  try {
    kept = readLayers(join(answerableHome(env), "imports")).flatMap((layer) => (layer.private ? [layer.name] : []));
  } catch (error) {
    return [asFinding("Private", error)];
  }
  const stored = seal?.privateImports ?? [];
  const [here, there] = [kept.sort(), stored].map((names) => names.join(", ") || "none");
  if (here === there)
    return here === "none" ? [] : [{ what: "Private", found: `${here}: served on this machine alone`, state: "ok" }];
  const remedies = [
    "`answerable verify --store` says in what they differ.",
    ...(kept.some((name) => !stored.includes(name)) ? ["`answerable import` brings in what is kept at home."] : []),
    ...(stored.some((name) => !kept.includes(name))
      ? [
          "What the store alone holds is imported again from where it came, with --private, or let go with `answerable import --replace`.",
        ]
      : []),
  ];
  return [
    {
      what: "Private",
      found: `the store says that it holds ${there}; kept at home: ${here}`,
      state: "warning",
      remedy: remedies.join(" "),
    },
  ];
}
