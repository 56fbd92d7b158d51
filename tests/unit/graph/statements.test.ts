import { describe, expect, test } from "vitest";
import {
  checkParameters,
  listStatements,
  loadStatement,
  parseStatement,
  pickParameters,
  readMigrations,
} from "../../../src/graph/index.js";

const HEADER = `// facts
// What is claimed?
// @param   id       STRING NOT NULL   id of the incident
// @param   rows     LIST<MAP>
// @returns claimId  STRING NOT NULL
// @key     claimId
// @index   incident_id, claim_id
// @access  READ
// @budget  120 db hits on the bundled dataset
MATCH (c:Claim {id: $id}) RETURN c.id AS claimId
`;

const typed = (type: string): string => HEADER.replace("LIST<MAP>", type);

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
      budget: 120,
      text: "CYPHER 5\nMATCH (c:Claim {id: $id}) RETURN c.id AS claimId",
    });
  });
  test("says what a map holds, member by member, or by the shape of a part", () => {
    const types = [
      "LIST<{id: STRING, note?: STRING}>",
      "{of: LIST<LIST<INTEGER>>, in: {id: STRING}}",
      "LIST<claim-view>",
    ];
    for (const type of types) {
      const { parameters } = parseStatement("read/facts", typed(`${type} NOT NULL   what is asked`));
      expect(parameters[1]).toEqual({ name: "rows", type, nullable: false, note: "what is asked" });
    }
  });
  test.each([
    ["another name than its file", HEADER.replace("// facts", "// other"), /first line/],
    ["no access", HEADER.replace(/.*@access.*\n/, ""), /@access/],
    ["a budget of something else", HEADER.replace("the bundled dataset", "another"), /no budget/],
    ["a line of its own invention", HEADER.replace("@key", "@keys"), /@keys/],
    ["no statement", HEADER.replace(/MATCH.*\n/, ""), /nothing else/],
    ["a type that is none", HEADER.replace("LIST<MAP>", "LIST<THING>"), /no type LIST<THING>/],
    ["a map that names a member twice", typed("{id: STRING, id: STRING}"), /no type/],
    ["a map that holds nothing", typed("{}"), /no type/],
    ["a member without its type", typed("LIST<{id: STRING, name}>"), /no type/],
    ["a shape that no part makes", typed("LIST<claim-vieu>"), /no type LIST<claim-vieu>/],
    ["a shape of a part that makes none", typed("found-by-text"), /no type found-by-text/],
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
    expect(statement.budget !== null, "every read has a budget").toBe(path.startsWith("read/"));
    expect(statement.access).toBe(/^(read|check)\//.test(path) ? "READ" : "WRITE");
  });
});

describe("Parameters", () => {
  const statement = parseStatement(
    "read/facts",
    `// facts
// What is claimed?
// @param id    STRING NOT NULL
// @param day   INTEGER
// @param share FLOAT NOT NULL
// @param all   BOOLEAN NOT NULL
// @param who   MAP NOT NULL
// @param kinds LIST<STRING>
// @param rows  LIST<MAP> NOT NULL
// @param links LIST<{id: STRING, target?: STRING, of: {rev: INTEGER}}> NOT NULL
// @access READ
RETURN $id, $day, $share, $all, $who, $kinds, $rows, $links
`,
  );
  const right = {
    ...{ id: "a", day: 1, share: 0.5, all: true, who: {}, kinds: ["a"] },
    rows: [{ any: [1, "x", null] }],
    links: [{ id: "a", target: null, of: { rev: 1 } }],
  };
  const refused = (parameters: Record<string, unknown>): string => {
    try {
      checkParameters(statement, parameters);
    } catch (error) {
      expect(error).toMatchObject({ code: "STATEMENT_PARAMETERS", details: { path: "read/facts" } });
      return (error as { details: { why: string } }).details.why;
    }
    return "";
  };

  test("that are as the header says are let in", () => {
    expect(refused(right)).toBe("");
    expect(refused({ ...right, day: null, kinds: undefined, rows: [] })).toBe("");
  });
  test.each([
    ["an id that is a number", { id: 7 }, "$id does not fit STRING NOT NULL"],
    ["an id that is null", { id: null }, "$id does not fit STRING NOT NULL"],
    ["a day with hours", { day: 1.5 }, "$day does not fit INTEGER"],
    ["a share in words", { share: "half" }, "$share does not fit FLOAT NOT NULL"],
    ["a flag in words", { all: "yes" }, "$all does not fit BOOLEAN NOT NULL"],
    ["a list for a map", { who: [] }, "$who does not fit MAP NOT NULL"],
    ["a text for a list", { kinds: "a" }, "$kinds does not fit LIST<STRING>"],
    ["a row that is no map", { rows: [{}, null] }, "$rows[1] does not fit LIST<MAP> NOT NULL"],
    [
      "a member of another type",
      { links: [{ id: "a", target: "b", of: { rev: "1" } }] },
      "$links[0][of][rev] does not fit LIST<{id: STRING, target?: STRING, of: {rev: INTEGER}}> NOT NULL",
    ],
    [
      "a member too many",
      { links: [{ id: "a", target: "b", of: { rev: 1 }, secret: "x" }] },
      "$links[0] holds no secret",
    ],
    ["a name of nothing", { rest: 1, more: 2 }, "it takes no $rest; it takes no $more"],
  ])("with %s are refused, by name and without their values", (_what, wrong, why) => {
    expect(refused({ ...right, ...wrong })).toBe(why);
  });
  test("that are left out are named, those that may be null too", () => {
    const { id: _id, day: _day, ...rest } = right;
    expect(refused(rest)).toBe("$id is left out; $day is left out");
  });
  test("are picked from what is at hand by the header", () => {
    expect(pickParameters("write/store/record-migration", { number: 1, name: undefined, other: 2 })).toEqual({
      number: 1,
      name: undefined,
    });
  });
});

describe("Migrations", () => {
  test("are numbered without gaps, and each of their statements can be repeated", () => {
    for (const [index, migration] of readMigrations().entries()) {
      expect(migration.number).toBe(index + 1);
      // Of the schema, or of what is still as an older version left it, or a day that follows from what is answered: worked
      // out again it is the same.
      for (const statement of migration.statements)
        expect(statement).toMatch(
          /^(CREATE|DROP) .*IF (NOT )?EXISTS|^MATCH .*\nWHERE .*( IS NULL| <> )|^MATCH \(answer:Claim\)-\[:ANSWERS\]->/,
        );
    }
  });
});
