import { expect } from "vitest";

/** An answer, as loose as JSON is. */
export type Answer = any;
/** Asks another question of the same server, where an oracle needs one to compare with. */
export type Ask = (query: string, variables?: object) => Promise<Answer>;
export type Oracle = (answer: Answer, ask: Ask) => void | Promise<void>;
export const names = (list: readonly Answer[]): string[] => list.map(({ name }) => name);
export const limb = (coverage: Answer, kind: string): Answer => coverage.limbs.find((one: Answer) => one.kind === kind);
export const LIMBS = ["SUBJECT_MATTER", "TIME", "TERRITORY", "PERSON", "PRECONDITION"];
/** Five limbs, each with a sentence, and every limb that is met with the rule and the claim it stands on. */
export function expectReasons(coverage: Answer): void {
  expect(coverage.limbs.map(({ kind }: Answer) => kind)).toEqual(LIMBS);
  for (const { state, kind, provisions, claims, sentence } of coverage.limbs) {
    expect(sentence, kind).toMatch(/\.$/);
    if (state !== "MET") continue;
    expect(provisions.length, kind).toBeGreaterThan(0);
    expect(claims.length, kind).toBeGreaterThan(0);
  }
}
export const figure = (figures: readonly Answer[], value: number): Answer => figures.find((one) => one.value === value);
export const ids = (list: readonly Answer[]): string[] => list.map(({ id }) => id);
/** Every claim shown says who says it, where it is read and at which place. */
export function expectSpeakers(claims: readonly Answer[]): void {
  for (const { sentence, speaker, source, pinpoint } of claims)
    expect([speaker.name, source.title, pinpoint].every(Boolean), sentence).toBe(true);
}
/** By the id of a worked question: what must hold of its answer. */
export type Oracles = Readonly<Record<string, Oracle>>;
