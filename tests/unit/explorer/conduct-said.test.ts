import { describe, expect, test } from "vitest";
import { factsOf, inALine } from "../../../src/explorer/conduct/changed-facts.js";
import { drawChain } from "../../../src/explorer/pages/chains/draw-chain.js";

const nameOf = (id: string): string => ({ raid: "Raid", avalon: "Avalon" })[id] ?? id;
const conduct = { categories: ["raid"], places: ["avalon"], from: "2020-01-02", ongoing: false };

describe("Described conduct, where its form is not seen", () => {
  test("says every fact that was given, by name", () => {
    const allegedActors = [{ kind: "PERSON" as const, nationalities: ["avalon"] }];
    expect(factsOf({ ...conduct, to: "2020-01-05", allegedActors, suppose: [] }, nameOf)).toEqual([
      ["Alleged as", "Raid"],
      ["Where", "Avalon"],
      ["First day", "2 Jan 2020"],
      ["Last day", "5 Jan 2020"],
      ["Alleged actor", "Person, nationality: Avalon"],
    ]);
  });

  test("tells several alleged actors apart", () => {
    const allegedActors = [{ kind: "PERSON" as const }, { kind: "STATE" as const, actor: "avalon" }];
    expect(factsOf({ ...conduct, allegedActors }, nameOf).slice(-2)).toEqual([
      ["Alleged actor 1", "Person"],
      ["Alleged actor 2", "State, actor of the record: Avalon"],
    ]);
  });

  test("has a title of its own, with its days", () => {
    expect(inALine(conduct, nameOf)).toBe("Raid; Avalon; 2 Jan 2020");
    expect(inALine({ ...conduct, to: "2020-01-05" }, nameOf)).toBe("Raid; Avalon; 2 Jan 2020 to 5 Jan 2020");
    expect(inALine({ ...conduct, ongoing: true }, nameOf)).toBe("Raid; Avalon; since 2 Jan 2020");
  });
});

describe("A drawing that is gone through by Tab", () => {
  const node = (id: string) => ({ id, name: id, kind: "Unit" });
  const hop = (from: string, to: string) => ({
    from: node(from),
    to: node(to),
    label: ["under"],
    holds: "CERTAIN",
    disputed: false,
  });

  test("goes from the top down, and from left to right within a level", () => {
    const { boxes } = drawChain([hop("a", "m"), hop("b", "m"), hop("m", "z"), hop("c", "z")]);
    const middle = boxes.map(({ x, y, height }) => [Math.round(y + height / 2), x] as const);
    expect(middle).toEqual([...middle].sort(([a, left], [b, right]) => a - b || left - right));
    expect(boxes[0]?.id).toBe("z");
  });
});
