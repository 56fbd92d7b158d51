import { buildLawFacts, type LawFacts } from "../../law/index.js";
import type { LawRecords } from "../snapshot/law-records.js";
import { GroupDigests } from "./group-digest.js";
import { daysUpTo, lawDays } from "./law-days.js";
import type { JurisdictionProfile, ProfiledViolation } from "./profile-of.js";
import { profileViolations } from "./profile-violations.js";
import { type AssessmentSlice, fromSlices, toSlices } from "./slices.js";
import { foldTallies, type Tally } from "./tallies.js";
import { openFacts, type Stretch, Timeline, workOutTimelines } from "./timeline.js";

/** What the answers of one mechanism were read from, over all profiles: while its digest is the same, they stand. */
export interface AssessmentColumn {
  readonly mechanism: string;
  readonly groups: readonly string[];
  readonly digest: string;
}
export interface AssessedProfile {
  readonly profile: string;
  readonly slices: readonly AssessmentSlice[];
}
/** What is stored of assessments; `columns` are in the order of the letters in each slice. */
export interface Assessments {
  readonly columns: readonly AssessmentColumn[];
  readonly profiles: readonly (AssessedProfile & { readonly conducts: JurisdictionProfile["conducts"] })[];
  readonly tallies: readonly Tally[];
  readonly violations: readonly { readonly violation: string; readonly profile: string }[];
  /** How many timelines were worked out, and how many an earlier build had right. */
  readonly worked: number;
  readonly kept: number;
}
/**
 * As many profiles are taken forward together: what the law looks like from a day is opened once for all of them, and what
 * is held of their timelines until they are packed is some hundred million bytes.
 */
const AT_ONCE = 2_000;
/** How many answers are worked out between two rests: some ten milliseconds of work. */
const ASKED_AT_ONCE = 16;

/** Assessments as an earlier build left them, by the same program. */
export interface EarlierAssessments {
  readonly columns: readonly AssessmentColumn[];
  readonly profiles: readonly AssessedProfile[];
}

/**
 * Assesses every alleged violation of the newest revision, once for each profile, for every day looked from. Of an
 * earlier build those timelines are kept that nothing they were read from has changed since: a changed rule costs its
 * mechanism, a new statement costs its profile. The result is the same as without one. Pure.
 *
 * @param rest called between a few answers with how many of how many days are done; a program that serves at the same time
 *   can breathe there
 * @param atOnce how many profiles are taken forward together; the result is the same for any
 */
export async function buildAssessments(
  records: LawRecords,
  earlier: EarlierAssessments | null = null,
  rest: (done: number, of: number) => Promise<void> | void = () => {},
  atOnce: number = AT_ONCE,
): Promise<Assessments> {
  const facts = buildLawFacts(records);
  const opened = openFacts(facts);
  const digests = new GroupDigests(facts);
  const mechanisms = [...facts.mechanisms.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const violations = profileViolations(records, facts);
  const profiles = new Map(violations.map(({ profile }) => [profile.id, profile]));
  const standing = stillStanding(earlier, digests);
  const old = new Map((earlier?.profiles ?? []).map(({ profile, slices }) => [profile, slices]));
  const groups = new Map(mechanisms.map(({ id }) => [id, new Set(standing.get(id)?.groups)]));

  const days = lawDays(facts);
  const ordered = [...profiles.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const assessed: Assessments["profiles"][number][] = [];
  let [asked, worked, kept] = [0, 0, 0];
  for (let from = 0; from < ordered.length; from += atOnce) {
    const lines = ordered.slice(from, from + atOnce).map((profile) => {
      const slices = old.get(profile.id);
      const timelines = mechanisms.map((mechanism): Timeline | readonly Stretch[] => {
        const column = standing.get(mechanism.id);
        if (slices && column) return fromSlices(slices, column.index);
        return new Timeline(profile, mechanism, groups.get(mechanism.id));
      });
      return { profile, timelines };
    });
    const all = lines.flatMap(({ timelines }) => timelines);
    const anew = all.filter((line): line is Timeline => line instanceof Timeline);
    worked += anew.length;
    kept += all.length - anew.length;
    // Of how many days, for the profiles of all parts: those that come later have as many.
    const [before, of] = [(from / atOnce) * days.length, Math.ceil(ordered.length / atOnce) * days.length];
    for (const day of workOutTimelines(opened, anew))
      if (asked++ % ASKED_AT_ONCE === 0) await rest(before + daysUpTo(days, day), of);
    for (const { profile, timelines } of lines)
      assessed.push({
        profile: profile.id,
        conducts: profile.conducts,
        slices: toSlices(timelines.map((line) => (line instanceof Timeline ? line.stretches : line))),
      });
  }
  return {
    columns: mechanisms.map(({ id }) => {
      const read = [...(groups.get(id) as Set<string>)].sort();
      return { mechanism: id, groups: read, digest: digests.over(read) };
    }),
    profiles: assessed,
    tallies: foldTallies(violations, situationsOf(facts)),
    violations: violations.map(({ violation, profile }) => ({ violation: violation.id, profile: profile.id })),
    worked,
    kept,
  };
}

/** Columns of an earlier build whose groups hold what they held, by mechanism, with their place in the slices. */
function stillStanding(
  earlier: EarlierAssessments | null,
  digests: GroupDigests,
): ReadonlyMap<string, AssessmentColumn & { readonly index: number }> {
  return new Map(
    (earlier?.columns ?? []).flatMap((column, index) =>
      digests.over(column.groups) === column.digest ? [[column.mechanism, { ...column, index }] as const] : [],
    ),
  );
}

const situationsOf =
  (facts: LawFacts) =>
  ({ violation }: ProfiledViolation): readonly string[] =>
    facts.entities.get(violation.incident)?.situations ?? [];
