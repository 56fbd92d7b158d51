import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { pathTo } from "../../../src/explorer/address.js";
import type { RecordAt } from "../../../src/explorer/frame/record/record-at.js";
import type { Asked } from "../../../src/explorer/page.js";
import { JudgedOne, judgedBy } from "../../../src/explorer/parts/judged-one.js";
import { Here } from "../../../src/explorer/parts/place.js";

const made = (judgement: string, rev: number) => ({
  ...{ act: "identity", by: "an editor", reason: "The same commander and the same base.", judgement, rev },
  comparesWith: [{ id: "second-brigade", name: "Second Brigade" }],
});
const asked = { clocks: { asOf: "2020-01-01", inAddress: { asOf: "2020-01-01" } } } as unknown as Asked;
const shown = (judgement: string): string =>
  renderToString(
    h(Here.Provider, { value: asked }, h(JudgedOne, { of: [made(judgement, 3)], path: pathTo.chains })),
  ).replaceAll(/<(?!a )[^>]*>/g, "");

describe("Judgements on whether two records are about one thing", () => {
  test("are there from the revision that brought them, and no other acts with them", () => {
    const acts = [made("positive", 2), made("negative", 4), { ...made("positive", 1), act: "rank" }];
    const at = (seq: number) => judgedBy(acts, { seq } as RecordAt).map(({ rev }) => rev);
    expect([at(1), at(2), at(3), at(4)]).toEqual([[], [2], [2], [2, 4]]);
  });

  test.each([
    ["positive", "Judged to be about the same thing as"],
    ["negative", "Judged to be about something else than"],
    ["unsure", "Not sure whether it is about the same thing as"],
  ])("that are %s say so, lead to the same kind of page of the other, and keep the day", (judgement, words) => {
    expect(shown(judgement)).toContain(`${words} <a href="/chains/second-brigade?asOf=2020-01-01">Second Brigade`);
  });
});
