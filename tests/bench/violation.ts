import { overHttp } from "./support/over-http.js";
import type { Stand } from "./support/stand.js";

const ONE = `query ($id: ID!) {
  violationCoverage(violation: $id, mechanisms: ["icc", "icj", "coi-opt-israel"]) {
    mechanism { id } outcome summary
    limbs { kind state sentence authority claims { id } }
    pin { hash }
  }
}`;

/** Which mechanisms cover one alleged violation, limb by limb. */
export async function violation(stand: Stand): Promise<number> {
  const { coverageMatrix } = await stand.ask(
    '{ coverageMatrix(situation: "israel-opt", mechanisms: ["icc"]) { rows { cells { example } } } }',
  );
  const id = coverageMatrix.rows[0].cells[0].example as string;
  return overHttp(stand, {
    title: "Which mechanisms cover one alleged violation",
    query: ONE,
    variables: { id },
    limit: 1.3,
  });
}
