import { formatDay, formatDayOrOpen } from "../../base/index.js";
import { ACTOR_LISTS } from "./model/index.js";

type Parent = Readonly<Record<string, unknown>>;

/** Said wherever a natural person is shown. */
export const CAUTION =
  "Presumed innocent, as everyone is until a court has finally decided otherwise (Rome Statute, art 66). What is recorded of this person is what others say, and no finding unless a judgment is named.";

const SCREAMING = /(?<=[a-z])(?=[A-Z])/g;

/** Fields of actors that follow from the type alone, asked of no store. */
const actors = Object.fromEntries(
  Object.keys(ACTOR_LISTS).map((type) => [
    type,
    { kind: () => type.replace(SCREAMING, "_").toUpperCase(), caution: () => (type === "Person" ? CAUTION : null) },
  ]),
);

/** The day stored in a property, null where it is open; `after` where the property holds the first day after. */
const day =
  (property: string, after = 0) =>
  (parent: Parent): string | null => {
    const stored = parent[property];
    if (stored === null || stored === undefined || formatDayOrOpen(Number(stored)) === null) return null;
    return formatDay(Number(stored) - after);
  };

/** Fields whose value the program makes from what the store holds: days are kept there as numbers, ranges half open. */
export const localResolvers = {
  ...actors,
  Claim: {
    on: day("actOn"),
    seenFrom: day("seenFromDay"),
    effectFrom: day("effectFromDay"),
    effectTo: day("effectToDay", 1),
    certainFrom: day("certFrom"),
    certainTo: day("certTo", 1),
    possibleFrom: day("possFrom"),
    possibleTo: day("possTo", 1),
  },
};

/** Fields that only feed one of the above; they are not shown. */
export const STORED_DAYS = [
  "actOn",
  "seenFromDay",
  "effectFromDay",
  "effectToDay",
  "certFrom",
  "certTo",
  "possFrom",
  "possTo",
] as const;
