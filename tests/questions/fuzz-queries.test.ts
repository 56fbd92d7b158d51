import { beforeAll, describe, expect, test } from "vitest";
import { Random } from "../fuzz/random.js";
import { type RandomQuery, randomQuery } from "../fuzz/random-query.js";
import { FIRST_SEED, runs } from "../fuzz/settings.js";
import { type Words, wordsOf } from "../fuzz/words.js";
import { bundled } from "../support/bundled.js";
import { ownSchema } from "../support/own-database.js";
import { runningServer } from "../support/running-server.js";

const server = runningServer();
let words: Words;
beforeAll(() => {
  words = wordsOf(bundled().dataset);
});

interface Answer {
  readonly status: number;
  readonly codes: readonly string[];
  readonly data: string;
}
async function ask(asked: RandomQuery): Promise<Answer> {
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(asked),
  });
  const { data, errors = [] } = (await reply.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  return { status: reply.status, codes: errors.map(({ extensions }) => extensions.code), data: JSON.stringify(data) };
}

/** Questions that take long with a machine to themselves are left to the long run. */
const QUICK = 40;

describe("A random valid query", () => {
  test("is answered or refused with a reason, never with a failure of the program, and asked again says the same", async () => {
    const schema = await ownSchema();
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    const slow = /^(accountability|retractionImpact|remedies|coverageChanges|sharedEvidence)/;
    const many = runs(QUICK);
    const questions = many <= QUICK ? fields.filter((name) => !slow.test(name)) : fields;
    let answered = 0;
    for (let seed = FIRST_SEED; seed < FIRST_SEED + many; seed++) {
      const asked = randomQuery(schema, new Random(seed), words, { questions, fields: 30 });
      const first = await ask(asked);
      const about = `seed ${seed}: ${JSON.stringify(asked)}`;
      expect(first.codes, about).not.toContain("INTERNAL");
      expect([200, 400], about).toContain(first.status);
      // A query that is asked again may be run in another way.
      if (first.codes.length === 0) expect(await ask(asked), about).toEqual(first);
      if (first.codes.length === 0) answered += 1;
    }
    expect(answered).toBeGreaterThan(many / 4);
  });
});
