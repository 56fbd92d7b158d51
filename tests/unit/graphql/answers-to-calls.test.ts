import { expect, test } from "vitest";
import type { ShownNode } from "../../../src/graphql/hydrate/claims.js";
import { answersTo, viewCall } from "../../../src/graphql/questions/calls/index.js";

const SPEAKER = { id: "a", name: "A", type: "State" };
const SOURCE = { id: "s", title: "S" };
const said = (id: string, more: object) =>
  ({
    ...{
      id,
      kind: "response",
      sentence: id,
      pinpoint: "1",
      verification: "unverified",
      recordedAt: "2026-01-01T00:00:00Z",
    },
    ...{ speaker: SPEAKER, source: SOURCE, data: "{}", acts: [], positions: [], ...more },
  }) as unknown as ShownNode;
const denial = (id: string) => said(id, { response: "denial" });

test("An answer to a call is shown as the claim it is, with who disputes it and its standard, and read once", async () => {
  const call = (id: string, answer: string) => ({
    claim: said(id, { kind: "call", data: '{"asks":"x","addressees":["a"]}', positions: [denial(answer)] }),
    addressees: [SPEAKER],
  });
  const calls = [call("c1", "r1"), call("c2", "r2")];
  const asked: unknown[] = [];
  const read = async (_statement: string, { ids }: { ids: readonly string[] }) => {
    asked.push(ids);
    const standard = { id: "std", name: "Standard" };
    return ids.map((id) => ({ id, claim: said(id, { standard, positions: [denial("d")] }) }));
  };
  const answersOf = answersTo(calls as never, { rev: 1, asOf: 0 }, { store: { read } as never });
  const views = calls.map(
    (one) => viewCall(one as never, answersOf, () => false) as { answers: () => Promise<object[]> },
  );
  expect(asked).toEqual([]);
  const answers = await Promise.all(views.map((view) => view.answers()));
  expect(answers).toMatchObject([
    [{ id: "r1", disputed: true, positions: [{ id: "d" }], standard: { id: "std" } }],
    [{ id: "r2", disputed: true }],
  ]);
  expect(asked).toEqual([["r1", "r2"]]);
});
