import { describe, expect, it } from "vitest";
import { happened } from "../../../src/explorer/pages/timeline/page.js";

const said = (kind: string, from: string | null, to: string | null, retracted = false) => ({
  ...{ kind, retracted, certainFrom: from, certainTo: to },
  ...{ possibleFrom: from, possibleTo: to },
});

describe("The days of an incident on a timeline", () => {
  it("are those of claims that say when it happened, not of figures about it", () => {
    const claims = [said("occurrence", "2023-10-07", "2023-10-07"), said("figure", "2023-10-07", "2023-10-31")];
    expect(happened(claims)).toEqual({ from: "2023-10-07", to: "2023-10-07" });
  });

  it("stay open where one of them says no end, and are not known where none is said", () => {
    const open = [said("occurrence", "2023-10-07", null), said("figure", "2023-10-07", "2024-11-14")];
    expect(happened(open)).toEqual({ from: "2023-10-07", to: null });
    expect(happened([said("figure", "2023-10-07", "2024-11-14")])).toEqual({ from: null, to: null });
  });

  it("do not count a claim that was withdrawn", () => {
    const claims = [said("occurrence", "2003-02-01", "2003-02-02"), said("occurrence", "1999-01-01", null, true)];
    expect(happened(claims)).toEqual({ from: "2003-02-01", to: "2003-02-02" });
  });
});
