import type { Day } from "../../base/index.js";
import { type LawFacts, traceFacts } from "../../law/index.js";
import { profileViolations, type ViolationRecords } from "../profiles/profile-violations.js";
import { foldTallies } from "../profiles/tallies.js";
import { timelineOf } from "../profiles/timeline.js";
import type { AssessedGroup } from "./changes-between.js";

/**
 * The alleged violations of a situation in groups of one answer, each with its outcomes over the days from `from` to `to`
 * before the mechanisms named: what stored assessments hold of the newest record, worked out for any. Pure.
 */
export function workOutGroups(
  facts: LawFacts,
  records: ViolationRecords,
  mechanisms: readonly string[],
  from: Day,
  to: Day,
): AssessedGroup[] {
  const opened = traceFacts(facts);
  const violations = profileViolations(records, facts);
  const profiles = new Map(violations.map(({ profile }) => [profile.id, profile]));
  const timelines = new Map(
    [...profiles.values()].map((profile) => [
      profile.id,
      new Map(
        mechanisms.flatMap((id) => {
          const mechanism = facts.mechanisms.get(id);
          return mechanism ? [[id, timelineOf(opened, profile, mechanism, from, to).stretches] as const] : [];
        }),
      ),
    ]),
  );
  return foldTallies(violations, () => ["asked"]).map(({ category, allegedActor, begins, profile }) => ({
    category,
    allegedActor,
    begins,
    conducts: (profiles.get(profile) as { conducts: AssessedGroup["conducts"] }).conducts,
    timelines: timelines.get(profile) as AssessedGroup["timelines"],
  }));
}
