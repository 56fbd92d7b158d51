import { describe, expect, test } from "vitest";
import { runningServer } from "../support/running-server.js";
import type { Answer } from "./oracles/index.js";

const server = runningServer();

async function send(query: string, variables: object = {}): Promise<{ data?: Answer; errors?: Answer }> {
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return (await reply.json()) as { data?: Answer; errors?: Answer };
}
async function ask(query: string, variables: object = {}): Promise<Answer> {
  const { data, errors } = await send(query, variables);
  expect(errors, query).toBeUndefined();
  return data;
}
async function refusal(query: string): Promise<{ code: string; message: string }> {
  const { errors } = await send(query);
  return { code: errors?.[0]?.extensions?.code, message: errors?.[0]?.message };
}
const SITUATIONS = ["israel-opt", "sudan-darfur"];

describe("A posture", () => {
  const status = async (actor: string, asOf: string, forum = "icc"): Promise<string[]> => {
    const { posture } = await ask(
      "query ($actor: ID!, $asOf: Date) { posture(actor: $actor, asOf: $asOf) { forum { id } status caution } }",
      { actor, asOf },
    );
    return posture.filter((one: Answer) => one.forum.id === forum).map((one: Answer) => one.status);
  };

  test.each([
    ["benjamin-netanyahu", "2024-05-19", "NONE_KNOWN"],
    ["benjamin-netanyahu", "2024-05-20", "APPLICATION_PENDING"],
    ["benjamin-netanyahu", "2024-11-20", "APPLICATION_PENDING"],
    ["benjamin-netanyahu", "2024-11-21", "WARRANT_IN_FORCE"],
    ["mohammed-deif", "2024-11-21", "WARRANT_IN_FORCE"],
    ["mohammed-deif", "2025-02-25", "WARRANT_IN_FORCE"],
    ["mohammed-deif", "2025-02-26", "TERMINATED_BY_DEATH"],
    ["ali-muhammad-ali-abd-al-rahman", "2022-04-04", "CHARGES_CONFIRMED"],
    ["ali-muhammad-ali-abd-al-rahman", "2022-04-05", "ON_TRIAL"],
    ["ali-muhammad-ali-abd-al-rahman", "2025-10-05", "ON_TRIAL"],
    ["ali-muhammad-ali-abd-al-rahman", "2025-10-06", "CONVICTED_NOT_FINAL"],
    ["bahar-idriss-abu-garda", "2010-02-07", "SUMMONED"],
    ["bahar-idriss-abu-garda", "2010-02-08", "CHARGES_NOT_CONFIRMED"],
  ])("of %s on %s is %s", async (actor, day, expected) => {
    expect(await status(actor, day)).toEqual([expected]);
  });

  test("has a caution for every person of the record, on any day, and a status only where a step is taken against that person", async () => {
    const { persons } = await ask("{ persons { id caution } }");
    expect(persons.length).toBeGreaterThanOrEqual(10);
    for (const person of persons) {
      expect(person.caution).toMatch(/presumed innocent/i);
      for (const asOf of ["2000-01-01", "2015-01-01", "2026-06-30"]) {
        const { posture } = await ask(
          "query ($actor: ID!, $asOf: Date) { posture(actor: $actor, asOf: $asOf) { status caution wording steps { id } restsOn { id kind claims { id } } } }",
          { actor: person.id, asOf },
        );
        for (const one of posture) {
          expect(one.caution).not.toBe("");
          expect(one.wording).not.toBe("");
          if (one.status !== "NONE_KNOWN") expect(one.restsOn.length, `${person.id} on ${asOf}`).toBeGreaterThan(0);
        }
      }
    }
  });

  test("does not give a status to a person to whom conduct is only attributed, or who only held a post", async () => {
    const { persons } = await ask("{ persons { id claimsAbout { kind id } } }");
    for (const { id, claimsAbout } of persons) {
      const steps = new Set(
        claimsAbout.filter(({ kind }: Answer) => kind === "procedural-step").map((claim: Answer) => claim.id),
      );
      const { posture } = await ask("query ($actor: ID!) { posture(actor: $actor) { status restsOn { id } } }", {
        actor: id,
      });
      for (const one of posture.filter(({ status: is }: Answer) => is !== "NONE_KNOWN"))
        for (const step of one.restsOn) expect(steps.has(step.id), `${id}: ${step.id}`).toBe(true);
    }
  });

  test("of an id that is near a known one is refused, naming it", async () => {
    const { code, message } = await refusal('{ posture(actor: "benjamin-netanyahy") { status } }');
    expect(code).toBe("ID_UNKNOWN");
    expect(message).toContain("benjamin-netanyahu");
  });
});

describe("An elements matrix", () => {
  const QUERY =
    "query ($category: ID!, $subject: ID!, $asOf: Date) { elementsMatrix(category: $category, subject: $subject, asOf: $asOf) { pin { hash } requirements { element { id } kind gap supporting { id speaker { id } source { id } } contradicting { id } leftOpen { id } standardsReached { speaker { id } standard { id } on claim { id } } } } }";

  test.each(
    SITUATIONS,
  )("lists every element of the category for %s, says NO_CLAIMS where nobody speaks, and proves nothing", async (subject) => {
    for (const category of ["genocide", "crimes-against-humanity", "war-crimes.hostage-taking"]) {
      const { elementsMatrix } = await ask(QUERY, { category, subject });
      expect(elementsMatrix.requirements.length).toBeGreaterThan(2);
      for (const cell of elementsMatrix.requirements) {
        const said = cell.supporting.length + cell.contradicting.length + cell.leftOpen.length;
        expect(cell.gap === "NO_CLAIMS", cell.element.id).toBe(said === 0);
        if (cell.gap === "NONE")
          expect(new Set(cell.supporting.map((one: Answer) => one.speaker.id)).size).toBeGreaterThan(1);
        expect(
          cell.standardsReached.every((one: Answer) =>
            cell.supporting.some((claim: Answer) => claim.id === one.claim.id),
          ),
        ).toBe(true);
      }
      expect((await ask(QUERY, { category, subject })).elementsMatrix.pin.hash).toBe(elementsMatrix.pin.hash);
    }
  });

  test("does not know a finding on the day before it was made", async () => {
    const speakers = async (asOf: string): Promise<string[]> => {
      const { elementsMatrix } = await ask(QUERY, { category: "genocide", subject: "israel-opt", asOf });
      return elementsMatrix.requirements
        .filter((cell: Answer) => cell.element.id === "genocide/mental-1")
        .flatMap((cell: Answer) => cell.standardsReached.map((one: Answer) => one.speaker.id));
    };
    expect(await speakers("2025-09-15")).not.toContain("coi-opt-israel");
    expect(await speakers("2025-09-16")).toContain("coi-opt-israel");
    expect(await speakers("2025-09-17")).toContain("coi-opt-israel");
  });

  test("refuses an unknown category or subject, naming the nearest", async () => {
    expect(
      await refusal('{ elementsMatrix(category: "genocid", subject: "israel-opt") { pin { hash } } }'),
    ).toMatchObject({ code: "ID_UNKNOWN", message: expect.stringContaining("genocide") });
    expect(
      await refusal('{ elementsMatrix(category: "genocide", subject: "gaza-conditions-of-lif") { pin { hash } } }'),
    ).toMatchObject({ code: "ID_UNKNOWN", message: expect.stringContaining("gaza-conditions-of-life") });
  });
});

describe("Remedies", () => {
  const QUERY =
    "query ($subject: ID!, $asOf: Date) { remedies(subject: $subject, asOf: $asOf) { form rights { id } sentence unreached { id kind } calls { asks } routes { mechanism { id } provision { id } stage open owedBy { id kind } claims { id kind } } } }";

  test.each([
    ...SITUATIONS,
    "hostages-held-in-gaza",
    "gaza-conditions-of-life",
  ])("always show all five forms for %s, each route with its rule as a claim", async (subject) => {
    const { remedies } = await ask(QUERY, { subject });
    expect(remedies.map((one: Answer) => one.form)).toEqual([
      "RESTITUTION",
      "COMPENSATION",
      "REHABILITATION",
      "SATISFACTION",
      "NON_REPETITION",
    ]);
    for (const { routes, rights, sentence } of remedies) {
      expect([rights.length > 0, sentence.length > 0]).toEqual([true, true]);
      for (const route of routes) expect(route.claims[0].kind).toBe("mandate");
    }
  });

  test("are owed by no person who has not been convicted", async () => {
    for (const subject of SITUATIONS) {
      const { remedies } = await ask(QUERY, { subject });
      const persons = remedies
        .flatMap((one: Answer) =>
          one.routes.flatMap((route: Answer) => route.owedBy.filter(({ kind }: Answer) => kind === "PERSON")),
        )
        .map(({ id }: Answer) => id);
      expect([...new Set(persons)]).toEqual(subject === "sudan-darfur" ? ["ali-muhammad-ali-abd-al-rahman"] : []);
    }
  });

  test("name calls that ask for the form from the day they are made public", async () => {
    const asked = async (asOf: string): Promise<number> =>
      (await ask(QUERY, { subject: "sudan-darfur", asOf })).remedies[1].calls.length;
    expect(await asked("2005-01-30")).toBe(0);
    expect(await asked("2005-01-31")).toBe(1);
  });

  test("of an unknown subject are refused, naming the nearest", async () => {
    expect(await refusal('{ remedies(subject: "israel-op") { form } }')).toMatchObject({
      code: "ID_UNKNOWN",
      message: expect.stringContaining("israel-opt"),
    });
  });
});

describe("Connections", () => {
  test("are shortest first, without turning back, and every step rests on claims that name both its ends", async () => {
    const { connections } = await ask(
      '{ connections(from: "hamas", to: "icc") { steps { from { id } to { id } relation claims { id speaker { id } source { id } } } } }',
    );
    expect(connections.length).toBeGreaterThan(1);
    for (const { steps } of connections) {
      const things = [steps[0].from.id, ...steps.map((step: Answer) => step.to.id)];
      expect(new Set(things).size).toBe(things.length);
      for (const step of steps) expect([step.claims.length > 0, step.relation.length > 0]).toEqual([true, true]);
    }
  });

  test("go no further than asked, and nowhere before anybody had said anything", async () => {
    expect(
      (await ask('{ connections(from: "rapid-support-forces", to: "hamas", maxDepth: 1) { steps { relation } } }'))
        .connections,
    ).toEqual([]);
    expect(
      (
        await ask(
          '{ connections(from: "rapid-support-forces", to: "genocide", asOf: "2000-01-01") { steps { relation } } }',
        )
      ).connections,
    ).toEqual([]);
    const shared = async (through: string): Promise<number> =>
      (await ask(`{ connections(from: "rapid-support-forces", to: "hamas"${through}) { steps { relation } } }`))
        .connections.length;
    expect(await shared(", through: [CATEGORY, ELEMENT, MECHANISM, LAW]")).toBeGreaterThan(0);
    const between = await ask('{ connections(from: "rapid-support-forces", to: "hamas") { steps { to { kind } } } }');
    for (const { steps } of between.connections)
      for (const { to } of steps) expect(["LegalCategory", "Element", "Mechanism", "Provision"]).not.toContain(to.kind);
    expect((await ask('{ connections(from: "hamas", to: "hamas") { steps { relation } } }')).connections).toEqual([]);
  });

  test("refuse an unknown end and a depth beyond reach", async () => {
    expect((await refusal('{ connections(from: "hammas", to: "icc") { steps { relation } } }')).message).toContain(
      "hamas",
    );
    expect((await refusal('{ connections(from: "hamas", to: "icc", maxDepth: 9) { steps { relation } } }')).code).toBe(
      "DEPTH_OUT_OF_RANGE",
    );
    expect((await refusal('{ connections(from: "hamas", to: "icc", maxDepth: 0) { steps { relation } } }')).code).toBe(
      "DEPTH_OUT_OF_RANGE",
    );
  });
});

describe("The impact of a retraction", () => {
  test("of an unknown claim is refused", async () => {
    expect((await refusal('{ retractionImpact(claim: "c-nothing") { id } }')).code).toBe("ID_UNKNOWN");
  });
});
