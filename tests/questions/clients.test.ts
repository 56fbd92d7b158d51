import { describe, expect, test } from "vitest";
import { Answerable, AnswerableRefusal } from "../../clients/typescript/answerable.js";
import type { WorkedQuestion } from "../../src/playground/question-file.js";
import { runningServer } from "../support/running-server.js";
import { variablesOf, workedQuestions } from "../support/worked-questions.js";

const server = runningServer();
const nameOf = ({ id }: WorkedQuestion): string =>
  id.replace(/^\d+-/, "").replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe("The typed client", () => {
  test("asks worked questions of a running server by their names", async () => {
    const client = new Answerable(server.url) as unknown as Record<string, (variables: object) => Promise<object>>;
    const questions = workedQuestions();
    expect(questions.filter((question) => typeof client[nameOf(question)] !== "function")).toEqual([]);
    for (const question of questions.slice(1, 6))
      expect(Object.values((await client[nameOf(question)]?.(variablesOf(question))) ?? {})[0]).toBeTruthy();
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
