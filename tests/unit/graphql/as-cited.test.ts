import { describe, expect, test } from "vitest";
import { foldName } from "../../../src/base/index.js";
import { citedIn } from "../../../src/graphql/questions/search/as-cited.js";
import { bundledFacts } from "../../support/bundled.js";

const record = bundledFacts();

describe("An article that is looked for", () => {
  test.each([
    ["GC IV art 49(6)", "Geneva Convention IV, art 49(6)"],
    ["AP I art 51", "Additional Protocol I, art 51"],
    ["UNCAT art 7", "CAT, art 7"],
    ["article 7 of the Torture Convention", "CAT, art 7"],
    ["CERD article 22", "ICERD, art 22"],
    ["Article 22, Race Convention", "ICERD, art 22"],
    ["VCLT 18", "VCLT, art 18"],
    ["Genocide Convention article 9", "Genocide Convention, art IX"],
    ["Estatuto de Roma artículo 12", "Rome Statute, art 12"],
    ["Römisches Statut Artikel 8bis", "Rome Statute, art 8 bis"],
    ["статья 25 Римский статут", "Rome Statute, art 25"],
    ["نظام روما الأساسي المادة 27", "Rome Statute, art 27"],
    ["art 25(3)(a) RS", "Rome Statute, art 25(3)(a)"],
  ])("by another name of its treaty is the one: %s", (text, citation) =>
    expect(citedIn(text, record)).toEqual({ text: citation, missing: null }));

  test.each([
    ["common article 3", "Geneva Convention IV, art 3"],
    ["common art. 1 of the Geneva Conventions", "Geneva Convention IV, art 1"],
    ["Common Article 2 to the four Geneva Conventions", "Geneva Convention IV, art 2"],
    ["CA3", "Geneva Convention IV, art 3"],
  ])("that treaties have in common comes before what speaks of it: %s", (text, citation) =>
    expect(citedIn(text, record)).toEqual({ text, missing: null, first: foldName(citation) }));

  test("that other treaties of one name have in common too is nobody's without that name", () => {
    const [treaty] = [...record.instruments.values()];
    const [article] = [...record.provisions.values()];
    if (!treaty || !article) throw new Error("a record without law");
    const twins = ["aria", "boria"].map((id) => ({
      ...treaty,
      id,
      name: "Twin Treaties",
      short: `${id} treaty`,
      names: [],
    }));
    const theirs = twins.map(({ id }) => ({
      ...article,
      id: `${id}/art-3`,
      instrument: id,
      citation: `Treaty of ${id}, art 3`,
    }));
    const wider = {
      ...record,
      instruments: new Map([...record.instruments, ...twins.map((one) => [one.id, one] as const)]),
      provisions: new Map([...record.provisions, ...theirs.map((one) => [one.id, one] as const)]),
    };
    expect(citedIn("CA3", wider)).toBeNull();
    expect(citedIn("common article 3 of the Twin Treaties", wider)?.first).toBe(foldName("Treaty of aria, art 3"));
    expect(citedIn("common article 3 of the Geneva Conventions", wider)?.first).toBe(
      foldName("Geneva Convention IV, art 3"),
    );
  });

  test("and is not in the record leads to its treaty, and is said not to be there", () =>
    expect(citedIn("UN Charter 177", record)).toEqual({
      text: "Charter of the United Nations",
      missing: "article 177 of the Charter of the United Nations",
    }));

  test.each([
    ...[
      "article 8 bis",
      "Geneva Conventions art 3",
      "resolution 1593",
      "7 October 2023",
      "Kushayb",
      "art 5 of the Statute of Aria",
    ],
    ...["Rome Statute", "UNSCR 1593", "article 12 Rome Statute and article 9 Genocide Convention"],
  ])("of no treaty, of several, or beside other words is nothing of it: %s", (text) =>
    expect(citedIn(text, record)).toBeNull());

  test("as the record cites it is looked for as it was typed, in capitals and without commas too", () => {
    for (const { citation } of record.provisions.values())
      for (const typed of [citation, citation.toUpperCase().replaceAll(",", " ")])
        expect([typed, citedIn(typed, record)]).toEqual([typed, null]);
  });

  test("is found by every name that one treaty alone has", () => {
    for (const { id, name, names, short } of record.instruments.values())
      for (const called of [name, short, ...(names ?? []).map(({ text }) => text)]) {
        const found = called ? citedIn(`${called}, article 999`, record) : null;
        if (found)
          expect([called, record.instruments.get(id)?.name === found.text || found.text !== name]).toEqual([
            called,
            true,
          ]);
      }
  });
});
