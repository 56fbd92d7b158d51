import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printFaults } from "../../../src/cli/printing/print-faults.js";
import { FAULTS, type Fault, FILE_LIMITS, type FileLimits, loadSeed, printFault } from "../../../src/import/index.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const HERE = fileURLToPath(new URL("../../fixtures/import/", import.meta.url));
const WORLD = readFileSync(join(HERE, "world.yaml"), "utf8");
const folders = temporaryFolders();
const cases = readdirSync(HERE, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const faultsOf = (files: Record<string, string | Uint8Array>): readonly Fault[] =>
  loadSeed(folders.make({ "world.yaml": WORLD, ...files })).faults;
const codes = (faults: readonly Fault[]): string[] => [...new Set(faults.map((fault) => fault.code))];

describe("A world without a fault", () => {
  test("is read without one", () => expect(faultsOf({})).toEqual([]));
});

describe("A fault is reported at its line and column, with what to do:", () => {
  test.each(cases)("%s", (name) => {
    const printed = faultsOf({ "fault.yaml": readFileSync(join(HERE, name, "fault.yaml")) }).map(printFault);
    expect(`${printed.join("\n")}\n`).toBe(readFileSync(join(HERE, name, "faults.txt"), "utf8"));
  });
});

describe("Every fault in the list", () => {
  test("has a remedy that says what to do", () => {
    for (const remedy of Object.values(FAULTS)) expect(remedy).toMatch(/^[A-Z].{10,}\.$/);
  });
});

describe("Input that is meant to break the reader", () => {
  // The readers are the same with any limits; these are so low that nothing here would trouble a reader without them.
  const limits = { ...FILE_LIMITS, depth: 6, aliases: 3, bytes: 2_000 };
  const breaking: Record<string, string> = {
    "nested brackets": `entities: ${"[".repeat(8)}`,
    "nested brackets that close": `entities: ${"[".repeat(7)}${"]".repeat(7)}`,
    "nested mappings": `entities: [${"{a: ".repeat(7)}`,
    "aliases of aliases": "a0: &a0 [x, x]\na1: &a1 [*a0, *a0]\nentities: *a1",
    "an anchor that holds itself": "entities: &a [*a]",
    "more aliases than are allowed": "a: &a x\nentities: [*a, *a, *a, *a]",
    "a long id": `entities:\n  - { id: ${"x".repeat(1_500)}, type: Place, name: X }`,
    "a long kind": `claims:\n  - { kind: ${"x".repeat(1_500)} }`,
    "a long field": `entities:\n  - { id: x, type: Place, name: X, ? ${"x".repeat(1_500)} : y }`,
    "a tag that names a class": "entities: !!js/function 'function () {}'",
    "a null byte": "entities: \u0000",
    "more bytes than are allowed": `# ${"x".repeat(2_000)}\nentities: []`,
  };
  test.each(Object.entries(breaking))("ends in faults, none of them long: %s", (_name, text) => {
    const { faults } = loadSeed(folders.make({ "world.yaml": WORLD, "fault.yaml": text }), { limits });
    expect(faults.filter(({ file }) => file === "fault.yaml").length).toBeGreaterThan(0);
    for (const fault of faults) expect(printFault(fault).length).toBeLessThan(1_000);
  });

  test("such as one level, one alias or one byte more than is allowed is refused, and what is allowed is read", () => {
    const codesOf = (text: string, more: Partial<FileLimits>): string[] =>
      codes(loadSeed(folders.make({ "one.yaml": text }), { limits: { ...FILE_LIMITS, ...more } }).faults);
    const nested = (levels: number): string => `sources: ${"[".repeat(levels)}${"]".repeat(levels)}`;
    expect(codesOf(nested(1), { depth: 3 })).toEqual([]);
    expect(codesOf(nested(3), { depth: 3 })).toEqual(["YAML_INVALID"]);
    const text = "entities: []\n";
    expect(codesOf(text, { bytes: text.length })).toEqual([]);
    expect(codesOf(text, { bytes: text.length - 1 })).toEqual(["FILE_TOO_LARGE"]);
    const aliases = (count: number): string => `a: &a x\nentities: [${Array(count).fill("*a").join(", ")}]`;
    expect(codesOf(aliases(2), { aliases: 2 })).not.toContain("YAML_INVALID");
    expect(codesOf(aliases(3), { aliases: 2 })).toEqual(["YAML_INVALID"]);
  });

  test("such as a chain of 20,000 categories or claims is read like any other, and its circle is found", () => {
    const chain = (last: string): string =>
      `categories:\n${Array.from({ length: 20_000 }, (_, i) => `  - { id: c${i}, name: C, broader: [${i === 19_999 ? last : `c${i + 1}`}] }`).join("\n")}\n`;
    expect(faultsOf({ "chain.yaml": chain("crimes") })).toEqual([]);
    expect(codes(faultsOf({ "chain.yaml": chain("c0") }))).toEqual(["SEED_CYCLE"]);
    const claims = Array.from(
      { length: 6_000 },
      (_, i) =>
        `  - { key: k${i}, kind: response, answers: [${i === 5_999 ? "raid.crime" : `k${i + 1}`}], response: denial, says: "${i}", speaker: aaa, source: report, at: "1" }`,
    );
    expect(faultsOf({ "chain.yaml": `claims:\n${claims.join("\n")}\n` })).toEqual([]);
  });

  test("such as any value in any place never throws", () => {
    const scalars = [
      "''",
      "null",
      "0",
      "-1",
      ".nan",
      "[]",
      "{}",
      "[[]]",
      '"\\u202e"',
      "2020-01-01",
      "true",
      "constructor",
    ];
    const places = [...WORLD.matchAll(/(?<=: )(?:"[^"]*"|[\w./-]+)(?=[,} ])/g)];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(places.length - 1), fc.constantFrom(...scalars)), { minLength: 1, maxLength: 3 }),
        (changes) => {
          let text = WORLD;
          for (const [at, value] of [...changes].sort((a, b) => b[0] - a[0])) {
            const place = places[at] as RegExpExecArray;
            text = text.slice(0, place.index) + value + text.slice(place.index + place[0].length);
          }
          for (const fault of loadSeed(folders.make({ "world.yaml": text })).faults) {
            expect(fault.file).toBe("world.yaml");
            expect(fault.line).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test("such as bytes that are no text never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        expect(faultsOf({ "bytes.yaml": bytes }).every((fault) => fault.file === "bytes.yaml")).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe("A folder", () => {
  test("that is not there, or holds no file of ours, is a fault", () => {
    expect(codes(loadSeed(join(HERE, "no-such-folder")).faults)).toEqual(["FILE_UNREADABLE"]);
    expect(codes(loadSeed(folders.make({ "notes.txt": "x" })).faults)).toEqual(["FILE_EMPTY"]);
  });

  test("with more than a hundred faults reports a hundred in order and counts the rest", () => {
    const line = (i: number): string => `  - { id: x${i}, type: Place, name: X, situations: [none-${i}] }`;
    const faults = faultsOf({
      "many.yaml": `entities:\n${Array.from({ length: 130 }, (_, i) => line(i)).join("\n")}\n`,
    });
    let printed = "";
    printFaults(faults, (text) => (printed += text));
    const lines = printed.trimEnd().split("\n");
    expect(lines).toHaveLength(102);
    expect(lines[0]).toMatch(/^many\.yaml:2:\d+ SEED_UNKNOWN_REFERENCE: /);
    expect(lines[99]).toMatch(/^many\.yaml:101:/);
    expect(lines.slice(100)).toEqual(["… and 30 more.", "130 faults; nothing was written."]);
  });
});

describe("Importing files", () => {
  const [first, ...rest] = WORLD.split(/^(?=\w+:$)/m) as [string, ...string[]];
  test("in another order, under other names, or twice gives the same ids and the same digest", () => {
    const whole = loadSeed(folders.make({ "world.yaml": WORLD }));
    fc.assert(
      fc.property(fc.shuffledSubarray(rest, { minLength: rest.length }), (sections) => {
        const files = Object.fromEntries(
          sections.map((section, i) => [`${i % 2 ? "a" : "b"}/${i}.yaml`, first + section]),
        );
        expect(loadSeed(folders.make(files)).dataset).toEqual(whole.dataset);
      }),
      { numRuns: 10 },
    );
    expect(loadSeed(folders.make({ "world.yaml": WORLD })).dataset).toEqual(whole.dataset);
  });

  test("with other words of ours, keys or verification gives the same ids", () => {
    const ids = (text: string): string[] =>
      loadSeed(folders.make({ "world.yaml": text })).dataset.claims.map((claim) => claim.id);
    const before = ids(WORLD);
    expect(ids(WORLD.replace("key: raid.crime", 'note: "ours", verification: unverified, key: other.key'))).toEqual(
      before,
    );
    expect(ids(WORLD.replace('at: "1.2"', 'at: "1.3"'))).not.toEqual(before);
    expect(ids(WORLD.replace("speaker: river-watch, source", "speaker: aaa, source"))).not.toEqual(before);
  });
});
