import { basename } from "node:path";
import type { GraphQLSchema } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { buildSchema } from "../../src/graphql/index.js";
import { runningServer } from "../support/running-server.js";
import { variablesOf, workedFiles, workedQuestions } from "../support/worked-questions.js";
import { COMPETENCY } from "./competency.js";
import { enriched, faultsIn } from "./invariants.js";
import { type Answer, ORACLES } from "./oracles/index.js";

const QUESTIONS = workedQuestions();

const server = runningServer();

/** Asks the running server as the playground does. */
async function ask(query: string, variables: object = {}): Promise<Answer> {
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await reply.json()) as { data?: Answer; errors?: Answer };
  expect(errors, query).toBeUndefined();
  return data;
}

describe("A worked question", () => {
  test.each(QUESTIONS.map((question) => [question.title, question] as const))("%s", async (_title, question) => {
    const { id, query } = question;
    const given = variablesOf(question);
    const answer = await ask(query, given);
    await ORACLES[id]?.(answer, ask);
    // A question that nothing answers teaches nothing.
    for (const [field, value] of Object.entries<Answer>(answer))
      expect(value?.edges?.length ?? value?.nodes?.length ?? value?.length ?? value, field).toBeTruthy();
    expect(JSON.stringify(await ask(query, given))).toBe(JSON.stringify(answer)); // the order of keys, too
  });

  test("is never without an oracle, and no oracle without its question", () => {
    expect(Object.keys(ORACLES).sort()).toEqual(QUESTIONS.map(({ id }) => id).sort());
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(15);
  });

  test("answers each of the twenty-five that analysts ask", () => {
    expect(Object.keys(COMPETENCY)).toEqual(Array.from({ length: 25 }, (_, index) => String(index + 1)));
    const known = new Set(QUESTIONS.map(({ id }) => id));
    for (const [number, worked] of Object.entries(COMPETENCY)) {
      expect(worked.length, number).toBeGreaterThan(0);
      for (const id of worked) expect(known, number).toContain(id);
    }
  });

  test("has a title and variables of its own, and no file beside it that nothing reads", () => {
    expect(new Set(QUESTIONS.map(({ title }) => title)).size).toBe(QUESTIONS.length);
    const read = QUESTIONS.flatMap(({ id, variables }) => [`${id}.graphql`, ...(variables ? [`${id}.json`] : [])]);
    expect(
      workedFiles()
        .map((file) => basename(file))
        .sort(),
    ).toEqual(read.sort());
  });

  test("states nobody's guilt", () => {
    for (const { title, about, group } of QUESTIONS)
      expect(`${title} ${about} ${group}`).not.toMatch(/perpetrator|guilty|criminals?\b|responsible for|committed by/i);
  });
});

describe("The answer to a worked question", () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildSchema();
  });

  test.each(
    QUESTIONS.map((question) => [question.id, question] as const),
  )("%s shows every statement with its speaker and source, every person with the caution, and nobody's guilt", async (_id, {
    query,
    variables,
  }) => {
    const data = await ask(enriched(query, schema), variables ? JSON.parse(variables) : {});
    expect(faultsIn(data)).toEqual([]);
  });

  test("would be refused if it broke one of these", () => {
    const bad = [
      { __typename: "Claim", sentence: "a", pinpoint: "1", speaker: { name: "" }, source: { title: "t" } },
      { __typename: "Person", caution: null },
      { __typename: "ChainNode", kind: "Person", caution: null },
      { status: "CONVICTED" },
      { __typename: "ResponsibilityChain", hypothetical: false, hops: [{ kind: "HYPOTHESIS" }] },
      { accused: 3 },
      { sentence: "He is guilty." },
    ];
    for (const one of bad) expect(faultsIn([one]), JSON.stringify(one)).toHaveLength(1);
  });
});
