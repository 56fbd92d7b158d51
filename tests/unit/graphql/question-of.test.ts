import { buildSchema as buildSdl, type GraphQLResolveInfo, graphql } from "graphql";
import { expect, test } from "vitest";
import { pinResolvers } from "../../../src/graphql/pins/pin-resolvers.js";

const PIN = { asOf: "2026-06-30", knownAt: "2026-01-01T00:00:00Z", rules: "r", dataset: "d", hash: "h", content: "c" };

/** What a pin says of its question and page, where it belongs to an answer about one mechanism. */
async function pinIn(query: string, more: object = {}) {
  const schema = buildSdl(`
    type Pin { question: String! link: String! }
    type Answer { pin: Pin! }
    type Gap { nearest: Answer! }
    type Query { wide(place: ID!, mechanisms: [ID!]): [Answer!]! between(applicant: ID!): [Answer!]! gaps(situation: ID!): [Gap!]! }
  `);
  const fields = schema.getType("Pin") as unknown as { getFields(): Record<string, { resolve?: unknown }> };
  for (const [name, field] of Object.entries(fields.getFields()))
    field.resolve = (pin: never, _: unknown, __: unknown, info: GraphQLResolveInfo) =>
      pinResolvers[name as "question" | "link"](pin, _, __, info);
  const answer = { pin: { ...PIN, about: { mechanisms: ["a"] }, ...more } };
  const rootValue = { wide: [answer], between: [answer], gaps: [{ nearest: answer }] };
  const { data, errors } = await graphql({ schema, source: query, rootValue });
  expect(errors).toBeUndefined();
  const [first] = Object.values(data as Record<string, { pin: object; nearest?: { pin: object } }[]>).flat();
  return (first?.nearest ?? first)?.pin;
}
const PARTS = "pin { question link }";

test("A pin's question names what singles its answer out where the question takes it, and nothing that it does not take", async () => {
  expect(await pinIn(`{ wide(place: "p") { ${PARTS} } }`)).toMatchObject({
    question: '{"wide":{"mechanisms":["a"],"place":"p"}}',
  });
  expect(await pinIn(`{ between(applicant: "x") { ${PARTS} } }`)).toMatchObject({
    question: '{"between":{"applicant":"x"}}',
  });
});

test("A pin's page knows by its content which of several answers it is", async () => {
  const pin = (await pinIn(`{ between(applicant: "x") { ${PARTS} } }`)) as { link: string };
  expect(new URL(pin.link, "http://x").searchParams.get("content")).toBe("c");
});

test("A pin within an answer to another question is that of the question which gives it by itself", async () => {
  const asked = { field: "violationCoverage", arguments: { violation: "v", mechanisms: ["a"] } };
  expect(await pinIn(`{ gaps(situation: "s") { nearest { ${PARTS} } } }`, { asked })).toEqual({
    question: '{"violationCoverage":{"mechanisms":["a"],"violation":"v"}}',
    link: expect.stringMatching(/^\/violations\/v\?mechanism=a&/),
  });
});
