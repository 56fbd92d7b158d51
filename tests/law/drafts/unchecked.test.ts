import fc from "fast-check";
import { expect, test } from "vitest";
import { uncheckedIn } from "../../../src/law/index.js";

const words = fc.constantFrom("Sudan", "a party", "was", "in 2005", "art. 7", "the Court", "Dr. A", "not");
const sentence = fc.array(words, { minLength: 1, maxLength: 6 }).map((all) => `${all.join(" ")}.`);
const draft = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((all) => all.join("  "));

test("a text's sentences are checked or told as not checked, whatever was found in it", () => {
  fc.assert(
    fc.property(
      draft,
      fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })), { maxLength: 4 }),
      (text, found) => {
        const assertions = found.map(([start, length]) => ({ start, end: start + length }));
        const unchecked = uncheckedIn(text, assertions);
        const all = uncheckedIn(text, []);
        // With nothing found it is all of them, and they hold every word of the text.
        expect(
          all
            .map((one) => one.text)
            .join("")
            .replaceAll(/\s/g, ""),
        ).toBe(text.replaceAll(/\s/g, ""));
        for (const one of all) {
          expect(text.slice(one.start, one.end)).toBe(one.text);
          const touched = assertions.some(({ start, end }) => start < one.end && end > one.start);
          expect(unchecked.some(({ start }) => start === one.start)).toBe(!touched);
        }
      },
    ),
  );
});
