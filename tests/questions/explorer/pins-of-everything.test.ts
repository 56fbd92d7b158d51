import { type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { ownSchema } from "../../support/own-database.js";
import { runningServer } from "../../support/running-server.js";

const server = runningServer();

async function ask(query: string, variables: object = {}): Promise<any> {
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await reply.json();
  if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return data;
}

/** Where pins stand in the schema: a question, and the fields from it down to the pin. */
function placesOfPins(schema: GraphQLSchema): string[] {
  const places: string[] = [];
  const walk = (name: string, path: readonly string[], seen: readonly string[]): void => {
    const type = schema.getType(name);
    if (!isObjectType(type) || seen.includes(name)) return;
    for (const field of Object.values(type.getFields())) {
      const below = getNamedType(field.type).name;
      if (below === "Pin") places.push([...path, field.name].join("."));
      else walk(below, [...path, field.name], [...seen, name]);
    }
  };
  walk("Query", [], []);
  return places.filter((place) => !place.startsWith("answer."));
}

const PIN = "pin { asOf knownAt rules dataset hash content question link }";
const CONDUCT = `conduct: {categories: ["war-crimes.hostage-taking"], places: ["southern-israel"], from: "2023-10-07",
  allegedActors: [{kind: PERSON, nationalities: ["pse"]}]}`;
/** Each place of a pin, and a question with an answer there. */
const ASKED: Readonly<Record<string, string>> = {
  "coverage.pin": `coverage(${CONDUCT}, mechanisms: ["icc", "icj"]) { ${PIN} }`,
  "coverageMatrix.pin": `coverageMatrix(situation: "sudan-darfur", mechanisms: ["icc"]) { ${PIN} }`,
  "accountabilityGaps.nearest.pin": `accountabilityGaps(situation: "israel-opt", mechanisms: ["icj"]) { nearest { ${PIN} } }`,
};

describe("Every pin of the schema", () => {
  let places: string[] = [];
  beforeAll(async () => {
    places = placesOfPins(await ownSchema());
  });

  test("stands in a place that is asked about here", () => {
    expect(places.sort()).toEqual(Object.keys(ASKED).sort());
  });

  test.each(Object.entries(ASKED))("%s is replayed, and its link leads to a page", async (place, query) => {
    const { asked } = await ask(`{ asked: ${query} }`);
    const path = place.split(".").slice(1);
    let found = [asked].flat();
    for (const field of path) found = found.flatMap((one) => one?.[field] ?? []);
    expect(found.length).toBeGreaterThan(0);
    for (const { link, ...pin } of found.slice(0, 4)) {
      const { answer } = await ask("query ($pin: PinInput!) { answer(pin: $pin) { same pin { hash } } }", { pin });
      expect([pin.question, answer]).toEqual([pin.question, { same: true, pin: { hash: pin.hash } }]);
      expect([link, (await fetch(server.url + link, { headers: { accept: "text/html" } })).status]).toEqual([link, 200]);
    }
  });
});
