import { type GraphQLSchema, parse, validate } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { AnswerableError } from "../../../src/base/index.js";
import { FAN_OUT, readWays } from "../../../src/graphql/navigation/filters/fan-out.js";
import { refuseCostly, stepsOf } from "../../../src/graphql/navigation/filters/refuse-costly.js";
import { generateNavigation } from "../../../src/graphql/navigation/generate.js";
import { enums } from "../../../src/graphql/schema/enums.js";

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await generateNavigation(enums);
});

function steps(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  return stepsOf(document, schema, variables);
}
/** A condition through each of these lists, one within the other. */
const through = (...lists: string[]): string =>
  lists.reduceRight((inner, list) => `{${list}: {some: ${inner}}}`, '{sentence: {eq: "x"}}');

describe("What a condition leads through", () => {
  test("is multiplied by each list within a list, and added up beside it", () => {
    const one = steps('{ entityRecords(where: {claimsAbout: {some: {sentence: {eq: "x"}}}}) { id } }').total;
    const twice = steps(
      '{ entityRecords(where: {OR: [{claimsAbout: {some: {sentence: {eq: "x"}}}}, {claimsAbout: {some: {sentence: {eq: "x"}}}}]}) { id } }',
    ).total;
    const within = steps(
      '{ entityRecords(where: {claimsAbout: {some: {objects: {some: {claimsNaming: {some: {sentence: {eq: "x"}}}}}}}}) { id } }',
    ).total;
    expect(twice).toBe(2 * one);
    expect(within).toBeGreaterThan(5 * one);
  });

  test("is little where the records are named, in the query or by a variable", () => {
    const named = '(where: {id: {in: $ids}, claims: {some: {sentence: {eq: "x"}}}}) { id } }';
    const few = steps(`query ($ids: [ID!]) { threadRecords${named}`, { ids: ["t-1", "t-2"] }).total;
    expect(few).toBeLessThan(20);
  });

  test("counts as much in a fragment as written in line, and beneath a list", () => {
    const inner = 'claimsAbout(where: {objects: {some: {name: {eq: "x"}}}}) { id }';
    const plain = steps(`{ entityRecords(limit: 5) { ${inner} } }`);
    expect(steps(`{ entityRecords(limit: 5) { ...F } } fragment F on Entity { ${inner} }`)).toEqual(plain);
    expect(steps(`{ entityRecords(limit: 5) { ... on Entity { ${inner} } } }`)).toEqual(plain);
    expect(steps(`{ entityRecords(limit: 50) { ${inner} } }`).worst.steps).toBe(10 * plain.worst.steps);
  });

  test("refuses the question where it is more than the database reads in its time, naming the way", () => {
    let refused: unknown;
    try {
      refuseCostly(
        steps(
          `{ entityRecords(where: ${through("claimsNaming", "objects", "claimsNaming", "objects", "claimsNaming")}) { id } }`,
        ),
      );
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(AnswerableError);
    expect((refused as AnswerableError).code).toBe("FILTER_TOO_COSTLY");
    expect((refused as AnswerableError).message).toContain(
      "`entityRecords(where).claimsNaming.some.objects.some.claimsNaming.some.objects.some.claimsNaming.some`",
    );
    expect(() => refuseCostly(steps("{ claimRecords(limit: 200) { id } }"))).not.toThrow();
  });
});

describe("What lists within lists lead through", () => {
  const deep = (limit: number): string =>
    `{ institutions(limit: 5) { claimsMade(limit: ${limit}) { subjects(limit: ${limit}) { claimsAbout(limit: ${limit}) { id } } } } }`;

  test("is what they hold and not what is shown of them: only the outermost list is cut before it is read", () => {
    expect(steps(deep(1))).toEqual(steps(deep(200)));
    const outer = (limit: number): number => steps(`{ institutions(limit: ${limit}) { claimsMade { id } } }`).total;
    expect(outer(50)).toBeGreaterThan(outer(5));
  });

  test("is multiplied by each list within a list, and added up beside it", () => {
    const inner = "claimsMade(limit: 1) { id }";
    const one = steps(`{ institutions(limit: 5) { ${inner} } }`).total;
    const both = steps(`{ institutions(limit: 5) { ${inner} more: ${inner} } }`).total;
    const within = steps(`{ institutions(limit: 5) { claimsMade(limit: 1) { saidBy(limit: 1) { ${inner} } } } }`).total;
    expect(both).toBe(2 * one);
    expect(within).toBeGreaterThan(20 * one);
  });

  test("refuses the question where it is too much, naming the list that holds most", () => {
    let refused: unknown;
    try {
      refuseCostly(steps(deep(1)), 100);
    } catch (error) {
      refused = error;
    }
    expect((refused as AnswerableError).code).toBe("QUERY_LISTS_TOO_DEEP");
    expect((refused as AnswerableError).message).toContain("`institutions.claimsMade.subjects.claimsAbout`");
    expect(() => refuseCostly(steps(deep(200)))).not.toThrow();
  });
});

describe("The ways that lead to many", () => {
  test("are ways of the model", () => {
    const ways = new Set(readWays().keys());
    expect(Object.keys(FAN_OUT).filter((way) => !ways.has(way))).toEqual([]);
  });
});
