import { describe, expect, test } from "vitest";
import { languageOf } from "../../../src/explorer/parts/name.js";
import { lower, words } from "../../../src/explorer/words/vocabulary.js";

describe("A code of a closed vocabulary", () => {
  test.each([
    ["NOT_COVERED", "not covered", "Not covered"],
    ["STATE_ORGAN", "State organ", "State organ"],
    ["ArmedGroup", "armed group", "Armed group"],
    ["procedural-step", "procedural step", "Procedural step"],
    ["court-of-states", "court for disputes between States", "Court for disputes between States"],
    ["COUNCIL_REFERRAL", "Security Council referral", "Security Council referral"],
    ["BOTH_STATES_PARTY", "both States are parties", "Both States are parties"],
    ["NON_INTERNATIONAL", "non-international", "Non-international"],
    ["NGO", "non-governmental organization", "Non-governmental organization"],
  ])("%s reads well within a sentence and at its beginning", (code, within, first) => {
    expect(lower(code)).toBe(within);
    expect(words(code)).toBe(first);
  });
});

describe("A name in another script", () => {
  test.each([
    ["حماس", "ar"],
    ["ישראל", "he"],
    ["Київ", "uk"],
    ["Крым", "ru"],
    ["Донецк", "und-Cyrl"],
    ["Côte d’Ivoire", undefined],
  ])("%s is marked as %s", (name, language) => {
    expect(languageOf(name)).toBe(language);
  });
});
