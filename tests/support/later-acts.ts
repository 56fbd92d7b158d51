import { type Day, OPEN_END, OPEN_START, parseDay } from "../../src/base/index.js";
import type { ClaimRecord, Dataset } from "../../src/model/index.js";

// Written down here once more, so that the rule of the program is held against a second reading of it.
export const ACTS: ReadonlySet<string> = new Set([
  "participation",
  "procedural-step",
  "obstruction",
  "cooperation",
  "notice",
]);
const STATES_OF_AFFAIRS = new Set([
  "mandate",
  "territory",
  "nationality",
  "structure",
  "posting",
  "stationing",
  "alias",
  "identifier",
]);

/** The first day from which a claim can be known of; null where that is from the beginning. */
export function seenFrom(
  claim: ClaimRecord,
  published: ReadonlyMap<string, string | undefined>,
  claims: ReadonlyMap<string, ClaimRecord>,
): Day | null {
  const done = doneFrom(claim, published, claims);
  return done === null || claim.publicFrom == null || claim.publicFrom < done ? done : claim.publicFrom;
}

/** The same for whoever knows what was kept from the public. */
function doneFrom(
  claim: ClaimRecord,
  published: ReadonlyMap<string, string | undefined>,
  claims: ReadonlyMap<string, ClaimRecord>,
): Day | null {
  if (claim.actOn !== null) return claim.actOn;
  if (STATES_OF_AFFAIRS.has(claim.kind)) return null;
  const day = published.get(claim.source);
  if (!ACTS.has(claim.kind) && day) return parseDay(day);
  const { possFrom, possTo, certFrom, certTo } = claim.time;
  const first = possFrom < possTo || certFrom < certTo ? Math.min(possFrom, certFrom) : null;
  if (ACTS.has(claim.kind)) return first;
  if (claim.kind === "response") {
    const answered = claim.fields.answers.map((id) => claims.get(id)).filter((one) => one !== undefined);
    const days = answered.map((one) => seenFrom(one, published, claims));
    return days.length === 0 || days.includes(null)
      ? first
      : Math.max(first ?? OPEN_START, Math.min(...(days as Day[])));
  }
  return certFrom < certTo && certTo < OPEN_END ? Math.max(first ?? OPEN_START, certTo - 1) : first;
}

/**
 * A record without what nobody can have known of by a day, and without what is said of it.
 *
 * @param kinds which kinds are taken out; all where none are named
 */
export function withoutLater<D extends Pick<Dataset, "claims" | "sources" | "acts">>(
  dataset: D,
  asOf: Day,
  kinds: ReadonlySet<string> | null = null,
): D {
  const published = new Map(dataset.sources.map(({ id, publishedOn }) => [id, publishedOn]));
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  // Law that is still to come is said to be still to come: rules, and the act that sets a mechanism up.
  const isToCome = (claim: ClaimRecord): boolean =>
    claim.kind === "mandate" || (claim.kind === "procedural-step" && claim.fields.step === "mandate-created");
  const isLater = (claim: ClaimRecord): boolean =>
    (kinds === null || kinds.has(claim.kind)) &&
    !isToCome(claim) &&
    (seenFrom(claim, published, claims) ?? asOf) > asOf;
  const gone = new Set(dataset.claims.filter(isLater).map(({ id }) => id));
  return {
    ...dataset,
    claims: dataset.claims.filter(({ id }) => !gone.has(id)),
    acts: dataset.acts.filter(({ on }) => !gone.has(on)),
  };
}
