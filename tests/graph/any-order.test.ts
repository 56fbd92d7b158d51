import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  graphql,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { SnapshotHolder, violationsOverRevisions } from "../../src/assessment/index.js";
import { groupBy } from "../../src/base/index.js";
import { planWrite } from "../../src/dataset/index.js";
import { loadSeed } from "../../src/import/index.js";
import { ownSchema } from "../support/own-database.js";
import { ask, everyQuestion } from "./support/every-question.js";
import { quickly } from "./support/quickly.js";
import { clearStore, useGraph } from "./support/use-graph.js";

const store = useGraph();
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await ownSchema();
});

type Backwards = "forwards" | "backwards";

/** Writes a record with each kind of node and relationship in the order of the plan, or the last first. */
async function writeIn(order: Backwards, folder: string): Promise<void> {
  await clearStore(store.graph);
  const { steps } = planWrite(loadSeed(folder).dataset);
  await quickly(store.graph).transact(async (run) => {
    for (const { statement, rows } of steps) {
      // The turns of one claim follow one another.
      const turned = order === "forwards" || statement === "write/records/turn-claims" ? rows : [...rows].reverse();
      await run(statement, { rows: turned });
    }
  });
}
const contextOf = () => {
  const graph = quickly(store.graph);
  return { store: graph, snapshots: new SnapshotHolder(graph), today: () => "2022-01-01" };
};

/** As many lists as the database plans at once in a moment. */
const MOST_LISTS = 6;
/** As many questions of one kind as are asked: about each thing they can be asked of, they take minutes. */
const MOST_OF_A_KIND = 8;

/** For each list that navigation begins with, a query for the lists of things that lead on from it. */
function everyList(): string[] {
  const listed = (type: GraphQLObjectType) =>
    Object.values(type.getFields()).flatMap((field) => {
      const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
      const named = getNamedType(field.type);
      return isListType(bare) &&
        isObjectType(named) &&
        "id" in named.getFields() &&
        field.args.some(({ name }) => name === "sort")
        ? [{ name: field.name, of: named }]
        : [];
    });
  const roots = listed(schema.getQueryType() as GraphQLObjectType);
  return roots.map(({ name, of }) => {
    const next = listed(of).map((one) => `${one.name} { id }`);
    return `{ ${name}(limit: 200) { id ${next.slice(0, MOST_LISTS).join(" ")} } }`;
  });
}

async function listsOf(folder: string, order: Backwards): Promise<ReadonlyMap<string, string>> {
  await writeIn(order, folder);
  const answers = new Map<string, string>();
  for (const source of everyList()) {
    const { data, errors } = await graphql({ schema, source, contextValue: contextOf() });
    expect(errors, source).toBeUndefined();
    answers.set(source, JSON.stringify(data));
  }
  return answers;
}
async function answersOf(order: Backwards): Promise<ReadonlyMap<string, string>> {
  await writeIn(order, "tests/fixtures/clocks");
  const { dataset } = loadSeed("tests/fixtures/clocks");
  const violations = violationsOverRevisions(dataset).map(({ id }) => id);
  const context = contextOf();
  const answers = new Map<string, string>();
  for (const questions of groupBy(everyQuestion(dataset, violations), ({ field }) => field).values()) {
    const step = Math.ceil(questions.length / MOST_OF_A_KIND);
    for (const question of questions.filter((_, at) => at % step === 0))
      answers.set(JSON.stringify(question), await ask(schema, context, question, null));
  }
  return answers;
}
/** The questions whose answers differ, with where they begin to. */
function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...one].flatMap(([question, answer]) => {
    const found = other.get(question) ?? "";
    const at = [...answer].findIndex((letter, index) => letter !== found[index]);
    return answer === found ? [] : [`${question}: …${answer.slice(Math.max(0, at - 120), at + 60)}…`];
  });
}

describe("The order in which a store was written", () => {
  test("is no part of the answer to any question", async () => {
    const answers = await answersOf("forwards");
    expect(answers.size).toBeGreaterThan(60);
    expect(differing(answers, await answersOf("backwards"))).toEqual([]);
  });

  test("is no part of any list that navigation leads to", async () => {
    const answers = await listsOf("tests/fixtures/clocks", "forwards");
    expect(answers.size).toBeGreaterThan(20);
    // There are lists in which an order can show.
    expect(
      [...answers.values()].filter((answer) => /\[\{"id":"[^"]+"[^\]]*\},\{"id"/.test(answer)).length,
    ).toBeGreaterThan(8);
    expect(differing(answers, await listsOf("tests/fixtures/clocks", "backwards"))).toEqual([]);
  });
});
