import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../../src/base/index.js";
import { readKept } from "../../../src/explorer/index.js";
import { runningServer } from "../../support/running-server.js";

const server = runningServer();

interface Pin {
  readonly question: string;
  readonly asOf: string;
  readonly knownAt: string;
  readonly rules: string;
  readonly hash: string;
  readonly content: string;
}
interface Again {
  readonly same: boolean;
  readonly because: readonly string[];
  readonly pin: { readonly rules: string; readonly content: string };
}

/** Fifty answers that another clone kept from a store of its own, at the time and by the rules that their pins say. */
const KEPT: readonly Pin[] = JSON.parse(readFileSync(join(PACKAGE_ROOT, "tests/fixtures/kept/answers.json"), "utf8"));

async function ask(query: string, variables: object = {}): Promise<any> {
  const reply = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await reply.json();
  if (errors) throw new Error(`${JSON.stringify(variables)}: ${JSON.stringify(errors)}`);
  return data;
}
const AGAIN = "query ($pin: PinInput!) { answer(pin: $pin) { same because pin { rules content } } }";
const again = async (pin: Partial<Pin>): Promise<Again> => (await ask(AGAIN, { pin })).answer;
const newest = async (): Promise<string> =>
  (await ask("{ changesets(limit: 1, sort: [{ seq: DESC }]) { recordedAt } }")).changesets[0].recordedAt;

describe("Fifty answers that another clone kept", () => {
  test("are of both situations, of several kinds, and of several revisions of the record", () => {
    expect(KEPT).toHaveLength(50);
    expect(new Set(KEPT.map(({ question }) => Object.keys(JSON.parse(question))[0])).size).toBeGreaterThan(3);
    expect(new Set(KEPT.map(({ knownAt }) => knownAt)).size).toBeGreaterThan(2);
  });

  test("are each worked out again, and are the same or say what is otherwise: the rules, or a revision of the record", async () => {
    const last = await newest();
    const wrong: string[] = [];
    let revised = 0;
    for (const pin of KEPT) {
      const answer = await again(pin);
      const today = await again({ question: pin.question, asOf: pin.asOf, knownAt: last });
      const told = answer.because.join("\n");
      const rulesChanged = answer.pin.rules !== pin.rules;
      const recordChanged = answer.pin.content !== today.pin.content;
      if (recordChanged) revised += 1;
      if (rulesChanged !== told.includes("PIN_RULES_CHANGED")) wrong.push(`${pin.question}: rules, ${told}`);
      if (recordChanged !== /With revision \d+ of the record \(/.test(told))
        wrong.push(`${pin.question}: record, ${told}`);
      if (!answer.same && !rulesChanged) wrong.push(`${pin.question}: another at its own dates, by the same rules`);
      if (!rulesChanged && answer.pin.content !== pin.content) wrong.push(`${pin.question}: other content`);
    }
    expect(wrong).toEqual([]);
    expect(revised).toBeGreaterThan(0);
  });
});

describe("An answer that is kept now", () => {
  test.each([
    "/elements?category=genocide&subject=gaza-conditions-of-life",
    "/chains/hostage-taking-7-october?asOf=2024-06-01",
    "/coverage?categories=war-crimes.hostage-taking&places=southern-israel&from=2023-10-07&kind=PERSON&nationality=pse&mechanisms=icc",
  ])("%s is the same when it is worked out again from its file alone", async (address) => {
    const reply = await fetch(`${server.url}${address}&keep=yes`, { headers: { accept: "text/html" } });
    const pins = readKept(await reply.text()) ?? [];
    expect(pins.length).toBeGreaterThan(0);
    for (const { link: _link, ...pin } of pins) expect(await again(pin)).toMatchObject({ same: true, because: [] });
  });
});
