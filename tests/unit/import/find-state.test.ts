import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldState, stateFinder } from "../../../src/import/layers/find-state.js";
import { stateList } from "../../../src/import/layers/state-list.js";
import { FIRST_SEED } from "../../fuzz/settings.js";
import { bundled } from "../../support/bundled.js";

const { dataset } = bundled();
const STATES = dataset.entities.filter(({ type }) => type === "State");
const find = stateFinder(STATES);
const NAMES = STATES.flatMap(({ id, name, names }) =>
  [name, ...names.map(({ text }) => text)].map((text) => ({ id, text })),
);
const borne = new Set([
  ...[...NAMES.map(({ text }) => text), ...Object.values(stateList().spellings).flat()].map(foldState),
  ...Object.keys(stateList().byDay).map(foldState),
]);

describe("The State that a cell names", () => {
  test("is found by every id, former code and name that the record has, in any script", () => {
    for (const { id } of STATES) expect(find(id)).toEqual({ state: id });
    for (const { id, text } of NAMES) expect([text, find(text)]).toEqual([text, { state: id }]);
  });

  test("is none where nothing bears the name, whatever its letters", () => {
    const letters = fc.stringMatching(/^[а-яα-ωぁ-ん一-龥ا-ي0-9?.,;() —-]{0,12}$/u);
    const marked = fc
      .tuple(fc.constantFrom(...NAMES), fc.constantFrom("1", "?1", "(x)", "Ж"))
      .map(([{ text }, more]) => `${text} ${more}`);
    fc.assert(
      fc.property(fc.oneof(letters, marked), (cell) => {
        expect("state" in find(cell) && !borne.has(foldState(cell))).toBe(false);
      }),
      { seed: FIRST_SEED, numRuns: 500 },
    );
    for (const cell of ["", "?", "-", "—", "123", "99", "()", "the"])
      expect([cell, find(cell)]).toEqual([cell, { why: expect.any(String) }]);
  });

  test.each([
    ["Congo (the Democratic Republic of the)", "cod"],
    ["Congo (Democratic Republic of the)", "cod"],
    ["Congo, The Democratic Republic of the", "cod"],
    ["Congo (the)", "cog"],
    ["Sudan (South)", "ssd"],
    ["Sudan (the)", "sdn"],
    ["Germany (East)", "ddr"],
    ["Guinea (Bissau)", "gnb"],
    ["Korea, Republic of", "kor"],
    ["Korea (the Democratic People's Republic of)", "prk"],
    ["IRAN (ISLAMIC REPUBLIC OF)", "irn"],
    ["Viet-Nam", "vnm"],
    ["gb", "gbr"],
    ["PS", "pse"],
    ["ZAR", "cod"],
  ])("%s is %s", (cell, state) => expect(find(cell)).toEqual({ state }));

  test.each([
    "Ireland (Northern)",
    "China (Taiwan)",
    "Sudan (old)",
    "VD1",
    "VDR",
    "FX",
    "AN",
    "NT",
    "Korea",
    "CS",
    "YU",
    "Yugoslavia",
  ])("%s is doubtful, and none is found", (cell) => expect(find(cell)).toEqual({ why: expect.any(String) }));

  test.each([
    ["YU", "1975-06-01", "yug"],
    ["YU", "1999-06-01", "scg"],
    ["CS", "1975-06-01", "csk"],
    ["CS", "2004-06-01", "scg"],
    ["SU", "1975-06-01", "sun"],
    ["DD", "1975-06-01", "ddr"],
    ["YD", "1975-06-01", "ymd"],
    ["ZR", "1975-06-01", "cod"],
    ["BU", "1975-06-01", "mmr"],
    ["Yugoslavia", "1975-06-01", "yug"],
    ["Russia (Soviet Union)", "1975-06-01", "sun"],
    ["Russia (Soviet Union)", "2000-06-01", "rus"],
    ["SU", "2020-06-01", null],
    ["DD", "2020-06-01", null],
    ["YU", "2020-06-01", null],
  ])("%s on %s is %s: a former State answers for its own time", (cell, day, state) =>
    expect(find(cell, { from: day, to: day })).toEqual(state ? { state } : { why: expect.any(String) }));

  test("is in doubt where two States bear one name", () => {
    const two = [
      { id: "aaa", name: "Northland", names: [] },
      { id: "bbb", name: "Other", names: [{ text: "the Northland" }] },
    ];
    expect(stateFinder(two)("Northland")).toEqual({ why: "is a name of several States (Northland, Other)" });
  });

  test("every State that the list of spellings and codes names is of the record", () => {
    const { codes, withdrawn, unclear, spellings, byDay } = stateList();
    const known = new Set(STATES.map(({ id }) => id));
    const named = [
      ...Object.values(codes),
      ...Object.values(withdrawn).flat(),
      ...unclear,
      ...Object.keys(spellings),
      ...Object.values(byDay).flat(),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    for (const [id, all] of Object.entries(spellings))
      for (const one of all) expect([one, find(one)]).toEqual([one, { state: id }]);
  });
});
