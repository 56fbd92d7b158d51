import { type Day, hashId } from "../../base/index.js";
import type { ProfiledViolation } from "./profile-of.js";

/** How many alleged violations of a situation share a category, an alleged actor and a profile. */
export interface Tally {
  readonly id: string;
  readonly situation: string;
  readonly category: string;
  readonly allegedActor: string | null;
  readonly profile: string;
  /** First days of conduct, ascending: of those after the day looked from nothing is seen. */
  readonly begins: readonly Day[];
  /** The violation that begins first, of several the one with the smallest id. */
  readonly example: string;
}

/** Counts violations; one whose incident belongs to several situations is counted in each. */
export function foldTallies(
  violations: readonly ProfiledViolation[],
  situationsOf: (one: ProfiledViolation) => readonly string[],
): Tally[] {
  const groups = new Map<string, { key: Omit<Tally, "begins" | "example">; members: ProfiledViolation[] }>();
  for (const one of violations) {
    const { category, allegedActor } = one.violation;
    for (const situation of situationsOf(one)) {
      const id = hashId("t", [situation, category, allegedActor, one.profile.id]);
      const group = groups.get(id) ?? {
        key: { id, situation, category, allegedActor, profile: one.profile.id },
        members: [],
      };
      groups.set(id, group);
      group.members.push(one);
    }
  }
  return [...groups.values()]
    .map(({ key, members }) => {
      const ordered = members.sort((a, b) => a.begins - b.begins || (a.violation.id < b.violation.id ? -1 : 1));
      return {
        ...key,
        begins: ordered.map((one) => one.begins),
        example: (ordered[0] as ProfiledViolation).violation.id,
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
