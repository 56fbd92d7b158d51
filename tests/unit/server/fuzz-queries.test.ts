import { type GraphQLSchema, parse, validate } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { buildSchema } from "../../../src/graphql/index.js";
import { guardQueries } from "../../../src/server/guard/index.js";
import { Random } from "../../fuzz/random.js";
import { randomQuery } from "../../fuzz/random-query.js";
import { type Words, wordsOf } from "../../fuzz/words.js";
import { bundled } from "../../support/bundled.js";

const HOW_MANY = 1_500;
let schema: GraphQLSchema;
let words: Words;
beforeAll(async () => {
  schema = await buildSchema();
  words = wordsOf(bundled().dataset);
});

test("The API can be asked, and changes nothing: it has no mutation and no subscription", () => {
  expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined]);
});

describe("A random query", () => {
  test("is valid, and between them they ask everything there is in every way", () => {
    const asked = new Set<string>();
    const ways = new Map<string, number>();
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    for (let seed = 1; seed <= HOW_MANY; seed++) {
      const { query, variables } = randomQuery(schema, new Random(seed), words);
      const faults = validate(schema, parse(query));
      expect(
        faults.map(({ message }) => message),
        `seed ${seed}: ${query}`,
      ).toEqual([]);
      expect(Object.keys(variables).every((name) => query.includes(`$${name}:`))).toBe(true);
      for (const field of fields) if (new RegExp(`\\b${field}\\b`).test(query)) asked.add(field);
      const WAYS = {
        variable: /\(\$v0/,
        default: /\$v\d+: [^,)]*=/,
        alias: /\ba\w_\w+: /,
        spread: /\.\.\.F0/,
        twice: /(\.\.\.F0)\b.*\1/s,
      };
      const more = {
        inPlace: /\.\.\. on /,
        directive: /@(?:skip|include)/,
        null: /: null/,
        nested: /\{[^{}]*: \$v/,
        two: /query Other/,
      };
      for (const [way, pattern] of Object.entries({ ...WAYS, ...more }))
        if (pattern.test(query)) ways.set(way, (ways.get(way) ?? 0) + 1);
    }
    expect(fields.filter((field) => !asked.has(field))).toEqual([]);
    expect([...ways].filter(([, times]) => times < 10)).toEqual([]);
    expect(ways.size).toBe(10);
  });

  test("is the same for the same seed, and passes the guard but for the size of a page and the rows it may touch", () => {
    const check = guardQueries(schema);
    let passed = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const asked = randomQuery(schema, new Random(seed), words);
      expect(randomQuery(schema, new Random(seed), words)).toEqual(asked);
      try {
        check(asked);
        passed += 1;
      } catch (error) {
        const { code, details } = error as { code?: string; details?: { name?: string } };
        expect(code === "PAGE_SIZE" ? code : details?.name, asked.query).toMatch(/^(rows|pageSize|PAGE_SIZE)$/);
      }
    }
    expect(passed).toBeGreaterThan(200);
  });
});
