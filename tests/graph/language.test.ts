import { beforeAll, describe, expect, test } from "vitest";
import { expectVersion, listStatements, loadStatement, readMigrations } from "../../src/graph/index.js";
import { useGraph } from "./support/use-graph.js";

const store = useGraph();
/** Languages that the server has; one before the calendar versions has the first alone. */
let languages: readonly string[] = ["5"];

beforeAll(async () => {
  await store.graph.verify();
  const { records } = await store.graph.driver.executeQuery(
    "CALL dbms.components() YIELD name, versions WITH name, versions WHERE name = 'Cypher' RETURN versions",
  );
  languages = records[0]?.get("versions") ?? ["5"];
});

const explain = async (text: string): Promise<string | null> => {
  const session = store.graph.driver.session({ database: store.graph.database });
  try {
    await session.run(`EXPLAIN ${text}`);
    return null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await session.close();
  }
};

describe("Every statement", () => {
  test("says its language, save the one that asks which server it is", () => {
    const silent = listStatements().filter((path) => !loadStatement(path).text.startsWith("CYPHER 5\n"));
    expect(silent).toEqual(["read/server"]);
  });

  // In the language it says, each is planned by the tests of statements; on a server of before 2025 there is no other.
  test("is understood also in every other language that the server has", async () => {
    const texts = [
      ...listStatements().map((path) => [path, loadStatement(path).text] as const),
      ...readMigrations().flatMap(({ name, statements }) =>
        statements.map((text) => [`schema/${name}`, `CYPHER 5\n${text}`] as const),
      ),
    ];
    const faults: string[] = [];
    for (const language of languages.filter((one) => one !== "5")) {
      for (const [path, text] of texts) {
        const fault = await explain(text.replace(/^CYPHER 5\n/, `CYPHER ${language}\n`));
        if (fault) faults.push(`${path} under ${language}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe("The server", () => {
  test("says which it is, once, and is new enough", () => {
    expect(store.graph.server?.edition).toMatch(/^(community|enterprise)$/);
    expect(store.graph.server?.version).toMatch(/^\d+\.\d+/);
    expect(() => expectVersion(store.graph.server ?? { version: "0.0", edition: "" })).not.toThrow();
  });
});
