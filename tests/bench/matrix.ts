import { isDeepStrictEqual } from "node:util";
import { assessSituation, foldMatrix } from "../../src/assessment/index.js";
import { parseDay } from "../../src/base/index.js";
import { assessStore, planWrite } from "../../src/dataset/index.js";
import type { Graph } from "../../src/graph/index.js";
import { buildLawFacts } from "../../src/law/index.js";
import type { ClaimRecord, Dataset } from "../../src/model/index.js";
import { interleave } from "./support/interleave.js";
import { manyViolations, SITUATION } from "./support/many-violations.js";
import { report } from "./support/report.js";
import { openStand } from "./support/stand.js";

const SIZES = [10_000, 100_000] as const;
/** What a store of the larger size takes, in megabytes. */
const HEAP = 4_096;
const AS_OF = "2026-06-30";
const MECHANISMS = ["icc", "icj", "icj-advisory", "national-deu", "national-fra"];
const MATRIX = `query ($situation: ID!, $mechanisms: [ID!]) {
  coverageMatrix(situation: $situation, mechanisms: $mechanisms) {
    rows { category { id } allegedActor { id } violations cells { mechanism { id } outcome violations example } }
  }
}`;

/**
 * The table of a situation with very many alleged violations, over HTTP from stored assessments, beside working it out;
 * and how it grows. Both give the same table, cell by cell. Working out gets its claims for nothing: what it would cost
 * to read them is not counted against it.
 */
export async function matrix(): Promise<number> {
  const timed = new Map<number, number>();
  let above = 0;
  for (const size of SIZES) {
    const dataset = manyViolations(size);
    const stand = await openStand((graph) => fill(graph, dataset), HEAP);
    try {
      const variables = { situation: SITUATION, mechanisms: MECHANISMS };
      const facts = buildLawFacts(dataset);
      const claims = claimsOfSituation(dataset);
      const actors = new Map(dataset.entities.map(({ id, name, type }) => [id, { id, name, type }]));
      const workOut = () =>
        foldMatrix(
          assessSituation(facts, { claims, actors, mechanisms: MECHANISMS, asOf: parseDay(AS_OF) }),
          MECHANISMS,
        );
      const shown = (await stand.ask(MATRIX, variables)).coverageMatrix.rows;
      const expected = workOut().map((row) => ({
        category: { id: row.category },
        allegedActor: row.allegedActor ? { id: row.allegedActor } : null,
        violations: row.violations,
        cells: row.cells.map((cell) => ({ ...cell, mechanism: { id: cell.mechanism } })),
      }));
      if (!isDeepStrictEqual(shown, expected)) throw new Error("The stored table is not the one that is worked out.");
      const timings = await interleave(
        [
          { name: "stored, over HTTP", run: () => stand.ask(MATRIX, variables) },
          { name: "worked out, claims at hand", run: async () => workOut() },
        ],
        { rounds: 7, warmUp: 1 },
      );
      timed.set(size, timings.get("stored, over HTTP")?.median ?? 0);
      above += report(`The table of a situation with ${size} alleged violations`, timings, [
        { of: "stored, over HTTP", to: "worked out, claims at hand", limit: 0.1 },
      ]);
    } finally {
      await stand.close();
    }
  }
  const growth = (timed.get(SIZES[1]) ?? 0) / (timed.get(SIZES[0]) ?? 1);
  process.stdout.write(`  ${SIZES[1]} : ${SIZES[0]} violations = ${growth.toFixed(2)} × (wanted: at most 1.5 ×)\n`);
  return above;
}

/** What a table of the situation is worked out from: the claims about its incidents and about those who are alleged. */
function claimsOfSituation({ entities, claims }: Dataset): ClaimRecord[] {
  const incidents = new Set(entities.flatMap(({ id, situations }) => (situations.includes(SITUATION) ? [id] : [])));
  const about = claims.filter(({ subject }) => incidents.has(subject ?? ""));
  const alleged = new Set(about.map(({ scope }) => scope));
  const ofActors = claims.filter(
    ({ kind, subject }) => (kind === "nationality" || kind === "structure") && alleged.has(subject),
  );
  return [...about, ...ofActors];
}

/** Writes in many transactions what an import writes in one: a store of this size needs more memory than a test has. */
async function fill(graph: Graph, dataset: Dataset): Promise<void> {
  for (const { statement, rows } of planWrite(dataset).steps)
    for (let from = 0; from < rows.length; from += 2_000)
      await graph.write([{ statement, parameters: { rows: rows.slice(from, from + 2_000) } }]);
  await assessStore(graph);
}
