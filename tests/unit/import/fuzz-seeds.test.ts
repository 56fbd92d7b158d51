import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { printFaults } from "../../../src/cli/printing/print-faults.js";
import { FAULTS, loadSeed } from "../../../src/import/index.js";
import { Random } from "../../fuzz/random.js";
import { FIRST_SEED, runs } from "../../fuzz/settings.js";
import { temporaryFolders } from "../../support/temporary-folder.js";

const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url)), "utf8");
/** Small worlds with every section between them. */
const WORLDS = ["import/world.yaml", "navigation/world.yaml", "command/world.yaml", "law-world/world.yaml"].map(read);
const folders = temporaryFolders();

/** What stands in the place of something else: of other types, of no meaning, of the edges of what is allowed. */
const VALUES = [
  "''",
  "null",
  "0",
  "-1",
  "1e999",
  ".nan",
  "[]",
  "{}",
  "[[]]",
  "true",
  '"2020-02-30"',
  '"9999-12-31"',
].concat([
  '"0001-01-01"',
  '"\\u202e"',
  '"\\u200b"',
  '"\\u001b[2J"',
  "constructor",
  "__proto__",
  '"javascript:x"',
  "not checked",
  "x".repeat(130),
]);

/** One change of a text: a value, a line, a letter; nothing that would trouble a reader of YAML. */
function mutate(text: string, random: Random): string {
  const values = [...text.matchAll(/(?<=: )(?:"[^"\n]*"|[\w./-]+)(?=[,} \n])/g)];
  const lines = text.split("\n");
  const place = random.int(0, lines.length - 1);
  switch (random.int(0, 6)) {
    case 0:
      return lines.filter((_line, index) => index !== place).join("\n");
    case 1:
      return [...lines.slice(0, place), lines[place], ...lines.slice(place)].join("\n");
    case 2: {
      const other = random.int(0, lines.length - 1);
      const swapped = [...lines];
      [swapped[place], swapped[other]] = [lines[other] as string, lines[place] as string];
      return swapped.join("\n");
    }
    case 3: {
      const at = random.int(0, text.length - 1);
      return text.slice(0, at) + random.pick([..."{}[]:,\"'#&*!|>- \t\n"]) + text.slice(at + random.int(0, 1));
    }
    default: {
      const found = values[random.int(0, values.length - 1)];
      if (!found) return text;
      const value = random.chance(0.6) ? random.pick(VALUES) : (random.pick(values)[0] as string);
      return text.slice(0, found.index) + value + text.slice(found.index + found[0].length);
    }
  }
}

describe("A seed file that was changed anywhere", () => {
  test("is read or refused, never with a failure of the program; each fault has its place, its code and what to do", () => {
    let refused = 0;
    const many = runs(250);
    for (let seed = FIRST_SEED; seed < FIRST_SEED + many; seed++) {
      const random = new Random(seed);
      let text = random.pick(WORLDS);
      for (let change = random.int(1, 3); change > 0; change--) text = mutate(text, random);
      const folder = folders.make({ "world.yaml": text });
      const { faults, dataset } = loadSeed(folder);
      const lines = text.split("\n").length;
      for (const { file, line, column, code, message, remedy } of faults) {
        expect(
          [file === "world.yaml" || file === folder, code in FAULTS, remedy.length > 5],
          `seed ${seed}: ${message}`,
        ).toEqual([true, true, true]);
        expect(line >= 1 && line <= lines + 1 && column >= 1, `seed ${seed}: ${line}:${column} ${message}`).toBe(true);
      }
      let printed = "";
      printFaults(faults, (part) => (printed += part));
      expect(printed.replaceAll("\n", ""), `seed ${seed}`).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
      // Read again, it is judged in the same way.
      expect(loadSeed(folder).faults, `seed ${seed}`).toEqual(faults);
      if (faults.length > 0) refused += 1;
      else expect(dataset.entities.length, `seed ${seed}`).toBeGreaterThan(0);
    }
    expect(refused).toBeGreaterThan(many / 4);
    expect(refused).toBeLessThan(many);
  });
});
