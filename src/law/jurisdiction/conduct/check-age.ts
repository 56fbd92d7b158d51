import { type Day, fail, formatDay, tryParseDay } from "../../../base/index.js";
import type { ConductActorInput } from "../../facts/index.js";

const OLDEST = 120;

/**
 * The age of an alleged actor as the question gives it, in years at the time or as the day of the eighteenth birthday.
 * Throws `AnswerableError` for an age nobody can have, and where the two cannot both be true. `to` is half open.
 */
export function checkAge(input: ConductActorInput, from: Day, to: Day): { age: number | null; turned: Day | null } {
  const age = input.ageAtConduct ?? null;
  if (age !== null && (!Number.isInteger(age) || age < 0 || age > OLDEST))
    throw fail("CONDUCT_AGE_IMPOSSIBLE", { age });
  const written = input.turned18On ?? null;
  if (written === null) return { age, turned: null };
  const turned = tryParseDay(written);
  if (turned === null) throw fail("DATE_INVALID", { value: written });
  const [youngest, oldest] = [ageOn(turned, from), ageOn(turned, to - 1)];
  if (oldest < 0 || youngest > OLDEST) throw fail("CONDUCT_AGE_IMPOSSIBLE", { age: oldest < 0 ? oldest : youngest });
  if (age !== null && (age < youngest || age > oldest))
    throw fail("CONDUCT_AGE_CONTRADICTORY", { age, turned18On: formatDay(turned), youngest, oldest });
  return { age, turned };
}

/** Whole years on a day of a person whose eighteenth birthday is known; below nought before birth. */
function ageOn(turned18: Day, on: Day): number {
  const [birthday, day] = [new Date(turned18 * 86_400_000), new Date(on * 86_400_000)];
  const before =
    day.getUTCMonth() < birthday.getUTCMonth() ||
    (day.getUTCMonth() === birthday.getUTCMonth() && day.getUTCDate() < birthday.getUTCDate());
  return 18 + day.getUTCFullYear() - birthday.getUTCFullYear() - (before ? 1 : 0);
}
