import { type Day, groupBy } from "../../base/index.js";
import type { LawFacts } from "../../law/index.js";
import { profileViolations, type ViolationRecords } from "../profiles/profile-violations.js";
import { foldTallies } from "../profiles/tallies.js";
import { openFacts, Timeline, workOutTimelines } from "../profiles/timeline.js";
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
  const opened = openFacts(facts);
  const violations = profileViolations(records, facts);
  const profiles = new Map(violations.map(({ profile }) => [profile.id, profile]));
  const asked = mechanisms.flatMap((id) => facts.mechanisms.get(id) ?? []);
  const timelines = [...profiles.values()].flatMap((profile) => asked.map((one) => new Timeline(profile, one)));
  yield* workOutTimelines(opened, timelines, from, to);
  const byProfile = groupBy(timelines, ({ profile }) => profile.id);
  return foldTallies(violations, () => ["asked"]).map(({ category, allegedActor, begins, profile }) => ({
    category,
    allegedActor,
    begins,
    conducts: (profiles.get(profile) as { conducts: AssessedGroup["conducts"] }).conducts,
    timelines: new Map(byProfile.get(profile)?.map(({ mechanism, stretches }) => [mechanism.id, stretches])),
  }));
}
