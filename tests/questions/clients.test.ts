import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Answerable, AnswerableRefusal } from "../../clients/typescript/answerable.js";
import { PACKAGE_ROOT } from "../../src/base/index.js";
import { runningServer } from "../support/running-server.js";

const server = runningServer();
const QUESTIONS = join(PACKAGE_ROOT, "src/playground/questions");
const nameOf = (file: string): string =>
  file.replace(/^\d+-|\.graphql$/g, "").replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe("The typed client", () => {
  test("asks worked questions of a running server by their names", async () => {
    const client = new Answerable(server.url) as unknown as Record<string, (variables: object) => Promise<object>>;
    const files = readdirSync(QUESTIONS).filter((file) => file.endsWith(".graphql"));
    expect(files.filter((file) => typeof client[nameOf(file)] !== "function")).toEqual([]);
    for (const file of files.slice(1, 6)) {
      const variables = JSON.parse(readFileSync(join(QUESTIONS, file.replace(/graphql$/, "json")), "utf8"));
      expect(Object.values((await client[nameOf(file)]?.(variables)) ?? {})[0]).toBeTruthy();
    }
  });

  test("has the types of what is answered, and throws a refusal with its code and remedy", async () => {
    const client = new Answerable(`${server.url}/`);
    const { characterizations } = await client.whoCharacterisesConditionsOfLife({
      incident: "gaza-conditions-of-life",
    });
    expect(characterizations.map(({ speaker }) => speaker.name).length).toBeGreaterThan(0);
    await expect(client.whoCharacterisesConditionsOfLife({ incident: "nowhere" })).rejects.toThrow(AnswerableRefusal);
    await expect(client.ask("{ nothing }")).rejects.toMatchObject({
      code: expect.any(String),
      remedy: expect.any(String),
    });
  });
});
