import { describe, expect, test } from "vitest";
import { provisionRows } from "../../../src/dataset/rows/record-rows.js";
import type { Dataset } from "../../../src/model/index.js";

const provision = { id: "charter/art-3", citation: "Charter, art 3", gist: "Bridges stay open.", rev: 2 };
const mode = { id: "closing", name: "Closing a gate", provision: provision.id, openQuestions: [], rev: 2 };
const remedy = { id: "toll", name: "Return of tolls", provisions: [provision.id], rev: 2 };
const wordsOf = (more: Partial<Dataset>): string => {
  const [row] = provisionRows({ provisions: [provision], modes: [], remedies: [], ...more } as unknown as Dataset);
  return row?.properties.searchText as string;
};

describe("A provision is found", () => {
  test("by the words of its gist, of its other names, and of the modes of liability and remedies it sets", () => {
    const named = { ...provision, names: [{ language: "en", text: "Freedom of passage" }] };
    const words = wordsOf({ provisions: [named], modes: [mode], remedies: [remedy] } as unknown as Partial<Dataset>);
    for (const word of ["bridges", "passage", "gate", "tolls"]) expect(words.split(" ")).toContain(word);
  });

  test("never by what was recorded later than itself: an earlier record would be searched by it", () => {
    expect(wordsOf({ modes: [{ ...mode, rev: 3 }] } as unknown as Partial<Dataset>)).not.toContain("gate");
  });

  test("without its gist being one of its names", () => {
    const [row] = provisionRows({ provisions: [provision], modes: [], remedies: [] } as unknown as Dataset);
    expect(row?.properties.nameKeys).not.toContainEqual(expect.stringContaining("bridges"));
  });
});
