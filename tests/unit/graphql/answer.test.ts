import { makeExecutableSchema } from "@graphql-tools/schema";
import fc from "fast-check";
import { graphql } from "graphql";
import { describe, expect, test } from "vitest";
import { type AnswerableError, fail } from "../../../src/base/index.js";
import { answerQuestion } from "../../../src/graphql/questions/answer/index.js";

const ASKED = /* GraphQL */ `
  scalar Date
  scalar DateTime
  enum Shade { DARK PALE }
  type Pin { asOf: Date! knownAt: DateTime! rules: String! dataset: String! hash: String! content: String! }
  type Reply { pin: Pin! }
  type Query {
    reply(shade: Shade!, asOf: Date, knownAt: DateTime): Reply!
    replies(asOf: Date, knownAt: DateTime): [Reply!]!
  }
`;
const recordedAt = (rev: number): string => new Date(Date.UTC(2026, 0, rev)).toISOString();
const pinAt = (rev: number, content: string, asOf = "2026-06-30") => ({
  ...{ asOf, knownAt: recordedAt(rev), content },
  ...{ rules: "rules", dataset: `record ${rev}`, hash: `${content} of ${rev}` },
});

/** A record in which a question has these answers by each revision, the first being 1; and how often it was asked. */
function recordOf(answers: readonly (readonly string[])[]) {
  const asked: number[] = [];
  const at = (_: unknown, { asOf, knownAt }: { asOf: string; knownAt: string }) => {
    const rev = new Date(knownAt).getUTCDate();
    asked.push(rev);
    const found = answers[rev - 1] ?? [];
    if (found.includes("gone")) throw fail("ID_UNKNOWN", { what: "actor", id: "a", nearest: [] });
    return found.map((content) => ({ pin: pinAt(rev, content, asOf) }));
  };
  const schema = makeExecutableSchema({
    typeDefs: [ASKED, answerQuestion.schema],
    resolvers: {
      Query: { ...answerQuestion.resolvers, replies: at, reply: (...given: Parameters<typeof at>) => at(...given)[0] },
    },
  });
  const changesets = answers.map((_one, index) => ({ seq: index + 1, recordedAt: recordedAt(index + 1), title: "T" }));
  const contextValue = { snapshots: { get: async () => ({ changesets }) } };
  const replay = async (pin: object) => {
    const { data, errors } = await graphql({
      ...{ schema, contextValue, variableValues: { pin } },
      source: "query ($pin: PinInput!) { answer(pin: $pin) { same because pin { content } } }",
    });
    const [error] = errors ?? [];
    return { ...(data?.answer as object), code: (error?.originalError as AnswerableError | undefined)?.code } as {
      readonly same?: boolean;
      readonly because?: readonly string[];
      readonly pin?: { readonly content: string } | null;
      readonly code?: string;
    };
  };
  return { asked, replay };
}
const MANY = '{"replies":{}}';
const ONE = '{"reply":{"shade":"DARK"}}';

describe("A pin that is replayed", () => {
  test.each(["hash", "content", "rules", "dataset"])("is not the same where its %s is another", async (name) => {
    const { hash: _hash, ...pin } = pinAt(1, "a");
    const { replay } = recordOf([["a"]]);
    expect(await replay({ ...pin, question: ONE })).toMatchObject({ same: true, because: [] });
    const other = await replay({ ...pin, question: ONE, [name]: "0000" });
    expect(other.same).toBe(false);
    expect(other.because).toHaveLength(1);
  });

  test("of one answer among several is found by what it says, wherever it stands", async () => {
    const { replay } = recordOf([["b", "a"]]);
    expect(await replay({ ...pinAt(1, "a"), question: MANY })).toMatchObject({ same: true, pin: { content: "a" } });
  });

  test.each([
    [["b", "c"]],
    [["b"]],
    [[]],
  ])("of one answer among several is told to be gone, and none stands in its place: %j", async (others) => {
    const { replay } = recordOf([others, ["d"]]);
    const { same, pin, because } = await replay({ ...pinAt(1, "a"), question: MANY });
    expect({ same, pin }).toEqual({ same: false, pin: null });
    expect(because?.join()).toMatch(/^No answer of this question/);
    expect(because?.join()).not.toContain("revision");
  });

  test("without hash or content, of several answers, says that it is the first", async () => {
    const { asOf, knownAt } = pinAt(1, "");
    const { replay } = recordOf([["b", "c"]]);
    const told = await replay({ asOf, knownAt, question: MANY });
    expect(told).toMatchObject({
      pin: { content: "b" },
      because: ["The question has 2 answers; this is the first of them."],
    });
  });

  test("whose subject is not in the later record is the same at its dates, and names the revision", async () => {
    const { replay } = recordOf([["a"], ["a"], ["gone"]]);
    const told = await replay({ ...pinAt(1, "a"), question: ONE });
    expect(told.same).toBe(true);
    expect(told.because?.join()).toContain("With revision 3 ");
  });

  test.each([
    ["a value that is none", '{"reply":{"shade":"LOUD"}}'],
    ["an argument missing", '{"reply":{}}'],
    ["a value where there should be none within", '{"reply":{"shade":{"a":1}}}'],
  ])("with %s in its question is refused for that", async (_what, question) => {
    const { replay } = recordOf([["a"]]);
    expect((await replay({ ...pinAt(1, "a"), question })).code).toBe("PIN_QUESTION_INVALID");
  });
});

describe("What came since a pin", () => {
  test("is a revision with which the answer turned, found by asking as often as the revisions can be halved", async () => {
    const stretch = fc.record({ content: fc.integer({ min: 1, max: 3 }), length: fc.integer({ min: 1, max: 9 }) });
    const turns = fc
      .array(stretch, { minLength: 1, maxLength: 3 })
      .map((all) => all.flatMap(({ content, length }) => Array.from({ length }, () => content)));
    await fc.assert(
      fc.asyncProperty(turns, async (later) => {
        const contents = [1, ...later];
        const { asked, replay } = recordOf(contents.map((one) => [String(one)]));
        const { because } = await replay({ ...pinAt(1, "1"), question: ONE });
        const named = /With revision (\d+) /.exec(because?.join() ?? "")?.[1];
        if (contents.at(-1) === 1) expect(named).toBeUndefined();
        else expect([contents[Number(named) - 2], contents[Number(named) - 1] === 1]).toEqual([1, false]);
        expect(asked.length).toBeLessThanOrEqual(2 + Math.ceil(Math.log2(contents.length)));
      }),
    );
  });
});
