import { describe, expect, test } from "vitest";
import { notUnderstood, refusals, STATEMENTS, understood } from "../../reference/languages.js";

describe("Under Cypher 25", () => {
  // Each takes the parser a quarter of a second: what was understood is written down by its hash, and only the rest read.
  test("every statement and every migration is understood, as under Cypher 5", () => {
    expect(STATEMENTS.length).toBeGreaterThan(150);
    expect(notUnderstood(understood())).toEqual([]);
  });

  test("what is none of the language is refused, and what it has taken out of Cypher 5 under it alone", () => {
    expect(refusals("MATCH (n:Claim) RETURN m.id AS id", "25")).not.toEqual([]);
    const former = "MATCH (n:Claim)-[r:AT]->(m:Passage) SET m = r";
    expect(refusals(former, "5")).toEqual([]);
    expect(refusals(former, "25")).not.toEqual([]);
  });
});
