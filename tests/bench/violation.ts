import { overHttp } from "./support/over-http.js";
import type { Stand } from "./support/stand.js";

const ONE = `query ($id: ID!, $asOf: Date) {
  violationCoverage(violation: $id, mechanisms: ["icc", "icj", "coi-opt-israel"], asOf: $asOf) {
    mechanism { id } outcome summary
    limbs { kind state sentence authority claims { id } }
  }
}`;
const DAY = 86_400_000;

/** Which mechanisms cover one alleged violation, limb by limb. */
export async function violation(stand: Stand): Promise<number> {
  const { coverageMatrix } = await stand.ask(
    '{ coverageMatrix(situation: "israel-opt", mechanisms: ["icc"]) { rows { cells { example } } } }',
  );
  const ids = coverageMatrix.rows.map((row: any) => row.cells[0].example as string);
  // One in the middle of the table: neither the longest nor the shortest stretch of time.
  const id = ids[ids.length >> 1];
  let asked = 0;
  const anotherDay = (): string => new Date(Date.UTC(2026, 0, 1) - asked++ * DAY).toISOString().slice(0, 10);
  return overHttp(stand, {
    title: "Which mechanisms cover one alleged violation",
    query: ONE,
    variables: { id },
    limit: 1.3,
    beside: [
      {
        name: "over HTTP, of another day each time",
        run: () => stand.ask(ONE, { id, asOf: anotherDay() }),
      },
    ],
  });
}
