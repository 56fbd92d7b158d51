import type { Day } from "../../base/index.js";
import { type LawFacts, traceFacts } from "../../law/index.js";
import { profileViolations, type ViolationRecords } from "../profiles/profile-violations.js";
import { foldTallies } from "../profiles/tallies.js";
import { type Stretch, timelineOf } from "../profiles/timeline.js";
import type { AssessedGroup } from "./changes-between.js";

/**
 * The alleged violations of a situation in groups of one answer, each with its outcomes over the days from `from` to `to`
 * before the mechanisms named: what stored assessments hold of the newest record, worked out for any: work that yields after each. Pure.
 */
export function* workOutGroups(
  facts: LawFacts,
  records: ViolationRecords,
  mechanisms: readonly string[],
  from: Day,
  to: Day,
): Generator<unknown, AssessedGroup[]> {
  const opened = traceFacts(facts);
  const violations = profileViolations(records, facts);
  const profiles = new Map(violations.map(({ profile }) => [profile.id, profile]));
  const timelines = new Map<string, Map<string, readonly Stretch[]>>();
  for (const profile of profiles.values()) {
    const lines = new Map<string, readonly Stretch[]>();
    timelines.set(profile.id, lines);
    for (const id of mechanisms) {
      const mechanism = facts.mechanisms.get(id);
      if (mechanism) lines.set(id, timelineOf(opened, profile, mechanism, from, to).stretches);
      yield;
    }
  }
  return foldTallies(violations, () => ["asked"]).map(({ category, allegedActor, begins, profile }) => ({
    category,
    allegedActor,
    begins,
    conducts: (profiles.get(profile) as { conducts: AssessedGroup["conducts"] }).conducts,
    timelines: timelines.get(profile) as AssessedGroup["timelines"],
  }));
}
