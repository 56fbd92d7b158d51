import { type GraphQLInputObjectType, type GraphQLSchema, isInputObjectType } from "graphql";
import { beforeAll, expect, test } from "vitest";
import { buildSchema } from "../../../src/graphql/index.js";
import { generateNavigation } from "../../../src/graphql/navigation/generate.js";
import { pagedLists } from "../../../src/graphql/navigation/pages/lists.js";
import { keysOf } from "../../../src/graphql/navigation/pages/order.js";
import { enums } from "../../../src/graphql/schema/enums.js";

let served: GraphQLSchema;
let generated: GraphQLSchema;
beforeAll(async () => {
  [served, generated] = await Promise.all([buildSchema(), generateNavigation(enums)]);
});

test("Every order that a list can be asked for is one that the generated list knows, with the conditions that go on from it", () => {
  const unknown: string[] = [];
  let asked = 0;
  for (const { name, type, key } of pagedLists(generated)) {
    const fieldsOf = (schema: GraphQLSchema, input: string): ReturnType<GraphQLInputObjectType["getFields"]> => {
      const found = schema.getType(`${type}${input}`);
      return isInputObjectType(found) ? found.getFields() : {};
    };
    const [sorts, conditions] = [fieldsOf(generated, "Sort"), fieldsOf(generated, "Where")];
    for (const field of Object.keys(fieldsOf(served, "Sort")))
      for (const one of keysOf([{ [field]: "ASC" }], key)) {
        asked += 1;
        if (!(one.field in sorts && one.field in conditions)) unknown.push(`${name} by ${field}: ${one.field}`);
      }
  }
  expect(asked).toBeGreaterThan(100);
  expect(unknown).toEqual([]);
});
