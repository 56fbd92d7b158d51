import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import type { Asked } from "../../../src/explorer/page.js";
import { Here } from "../../../src/explorer/parts/place.js";
import { SituationWays } from "../../../src/explorer/parts/situation-ways.js";

const asked = { clocks: { asOf: "2020-01-01", inAddress: { asOf: "2020-01-01" } } } as unknown as Asked;
const waysFrom = (at?: string): readonly { readonly to: string; readonly here: boolean }[] =>
  [
    ...renderToString(h(Here.Provider, { value: asked }, h(SituationWays, { situation: "isles", at }))).matchAll(
      /<a [^>]*>/g,
    ),
  ].map(([link]) => ({
    to: (/href="(?<to>[^"]*)"/.exec(link)?.groups?.to ?? "").replaceAll("&amp;", "&"),
    here: link.includes('aria-current="page"'),
  }));

describe("The ways to all that is told of a situation", () => {
  test("are the same from each of its pages, keep the day, and lead back to its table", () => {
    const from = waysFrom("/gaps");
    expect(from.map(({ to }) => to)).toEqual([
      "/situations/isles?asOf=2020-01-01",
      "/situations/isles/changes?asOf=2020-01-01",
      "/situations/isles/gaps?asOf=2020-01-01",
      "/situations/isles/timeline?asOf=2020-01-01",
      "/situations/isles/calls?asOf=2020-01-01",
      "/horizons?subject=isles&asOf=2020-01-01",
    ]);
    expect(from.filter(({ here }) => here).map(({ to }) => to)).toEqual(["/situations/isles/gaps?asOf=2020-01-01"]);
    expect(waysFrom("/calls").map(({ to }) => to)).toEqual(from.map(({ to }) => to));
  });

  test("from the table itself are the others, none of them the page that is shown", () => {
    expect(waysFrom().map(({ to }) => to)).toEqual(
      waysFrom("/gaps")
        .slice(1)
        .map(({ to }) => to),
    );
    expect(waysFrom().some(({ here }) => here)).toBe(false);
  });
});
