import { BUNDLED_FOLDER, planWrite, writeDataset } from "../../src/dataset/index.js";
import { loadSeed } from "../../src/import/index.js";
import { interleave } from "./support/interleave.js";
import { report } from "./support/report.js";
import type { Stand } from "./support/stand.js";

/** Loading the bundled dataset, by its parts. */
export async function importing(stand: Stand): Promise<number> {
  const { dataset } = loadSeed(BUNDLED_FOLDER);
  const { steps } = planWrite(dataset);
  const rows = steps.reduce((sum, step) => sum + step.rows.length, 0);
  const timings = await interleave(
    [
      { name: "reading and checking the files", run: async () => loadSeed(BUNDLED_FOLDER) },
      { name: "planning what is written", run: async () => planWrite(dataset) },
      { name: "writing, checking and committing", run: () => writeDataset(stand.graph, dataset) },
    ],
    { rounds: 7, warmUp: 1, stint: 0 },
  );
  const written = timings.get("writing, checking and committing")?.median ?? 0;
  const above = report(`Importing the bundled dataset (${dataset.claims.length} claims, ${rows} rows)`, timings, []);
  process.stdout.write(`  ${Math.round((rows / written) * 1000)} rows a second\n`);
  return above;
}
