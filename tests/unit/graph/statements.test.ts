import { describe, expect, test } from "vitest";
import { listStatements, loadStatement, parseStatement, readMigrations } from "../../../src/graph/index.js";

const HEADER = `// facts
// What is claimed?
// @param   id       STRING NOT NULL   id of the incident
// @param   rows     LIST<MAP>
// @returns claimId  STRING NOT NULL
// @key     claimId
// @index   incident_id, claim_id
// @access  READ
// @budget  120 db hits on fixture contested-claim
MATCH (c:Claim {id: $id}) RETURN c.id AS claimId
`;

describe("A statement file", () => {
  test("says what it takes, returns, needs and may cost", () => {
    expect(parseStatement("read/facts", HEADER)).toEqual({
      path: "read/facts",
      name: "facts",
      purpose: "What is claimed?",
      parameters: [
        { name: "id", type: "STRING", nullable: false, note: "id of the incident" },
        { name: "rows", type: "LIST<MAP>", nullable: true, note: "" },
      ],
      returns: [{ name: "claimId", type: "STRING", nullable: false, note: "" }],
      key: ["claimId"],
      indexes: ["incident_id", "claim_id"],
      access: "READ",
      budget: { hits: 120, fixture: "contested-claim" },
      text: "MATCH (c:Claim {id: $id}) RETURN c.id AS claimId",
    });
  });
  test.each([
    ["another name than its file", HEADER.replace("// facts", "// other"), /first line/],
    ["no access", HEADER.replace(/.*@access.*\n/, ""), /@access/],
    ["a line of its own invention", HEADER.replace("@key", "@keys"), /@keys/],
    ["no statement", HEADER.replace(/MATCH.*\n/, ""), /nothing else/],
    ["no purpose", HEADER.replace("// What is claimed?\n", ""), /what it is for/],
  ])("with %s is refused", (_what, text, why) => expect(() => parseStatement("read/facts", text)).toThrow(why));
});

describe("Every statement in cypher/", () => {
  const paths = listStatements();
  test("can be loaded", () => expect(paths.length).toBeGreaterThan(0));
  test.each(paths)("%s has a header in order, and takes what it says", (path) => {
    const statement = loadStatement(path);
    const used = new Set([...statement.text.matchAll(/\$(\w+)/g)].map((match) => match[1]));
    expect([...used].sort()).toEqual(statement.parameters.map((parameter) => parameter.name).sort());
    expect(statement.access).toBe(/^(read|check)\//.test(path) ? "READ" : "WRITE");
  });
});

describe("Migrations", () => {
  test("are numbered without gaps, and each of their statements can be repeated", () => {
    for (const [index, migration] of readMigrations().entries()) {
      expect(migration.number).toBe(index + 1);
      // Of the schema, or of what is still as an older version left it.
      for (const statement of migration.statements)
        expect(statement).toMatch(/^(CREATE|DROP) .*IF (NOT )?EXISTS|^MATCH .*\nWHERE \w+\.\w+ IS NULL/);
    }
  });
});
