import { atMoment, type ErrorDefinition, near, nor, quote } from "./definition.js";

/** What a description of conduct can lack or contradict. */
export const ofConduct = {
  CONDUCT_UNKNOWN_ID: {
    sentence: (d) =>
      `No ${d.what} has the id ${quote(d.id)}${d.field === undefined ? "" : ` (in \`${d.field}\`)`}${atMoment(d)}.${near(d)}${nor(d)}`,
    remedy: "Use one of the known ids; `search` finds them by name.",
  },
  CONDUCT_WORD_UNKNOWN: {
    sentence: (d) => `${quote(d.value)} (in \`${d.field}\`) is neither yes nor no.`,
    remedy: "Write yes or no, or leave it out: what is not said is not known.",
  },
  CONDUCT_ONE_ALONE: {
    sentence: (d) => `\`${d.field}\` takes one, and several were given (${d.values}).`,
    remedy: "Name one of them, and ask again for the other.",
  },
  CONDUCT_TOO_MANY: {
    sentence: (d) => `${d.found} ids or names stand in one box, and it takes ${d.limit} at most.`,
    remedy: "Ask about some of them, and again about the others.",
  },
  CONDUCT_RANGE_REVERSED: {
    sentence: (d) => `The conduct ends (${d.to}) before it starts (${d.from}).`,
    remedy: "Swap the days or correct one of them.",
  },
  CONDUCT_END_TWICE: {
    sentence: (d) => `The conduct is marked \`ongoing\` but also has an end date (${d.to}).`,
    remedy: "Leave out `to` for conduct that has not ended, or leave out `ongoing`.",
  },
  CONDUCT_NO_PLACE: {
    sentence: () => "The conduct names no place.",
    remedy: "Name at least one State or other place; on the open sea `high-seas` with `flagState`.",
  },
  CONDUCT_NO_DAY: {
    sentence: () => "The conduct has no first day.",
    remedy: "Say from which day on; for a single day leave the last one out.",
  },
  CONDUCT_NO_CATEGORY: {
    sentence: () => "The conduct names no category.",
    remedy: "Name at least one legal category or provision that is alleged.",
  },
  CONDUCT_AGE_IMPOSSIBLE: {
    sentence: (d) => `An age of ${d.age} is not possible for a person who acts.`,
    remedy: "Give the age in whole years at the time of the conduct (0 to 120), or leave it out.",
  },
  CONDUCT_AGE_CONTRADICTORY: {
    sentence: (d) =>
      `An age of ${d.age} does not fit an eighteenth birthday on ${d.turned18On}: ${d.youngest === d.oldest ? `${d.youngest}` : `${d.youngest} to ${d.oldest}`} at the time of the conduct.`,
    remedy: "Give the age at the time or the eighteenth birthday, or make them agree.",
  },
  CONDUCT_STATE_NOT_EXISTING: {
    sentence: (d) =>
      `${d.name} did not exist on ${d.day}${d.existed ? ` (${d.existed})` : ""}.${(d.successors as readonly string[] | undefined)?.length ? ` Its successors: ${(d.successors as readonly string[]).join(", ")}.` : ""}${(d.predecessors as readonly string[] | undefined)?.length ? ` Before it: ${(d.predecessors as readonly string[]).join(", ")}.` : ""}`,
    remedy: "Name the State that existed on the day of the conduct.",
  },
  CONDUCT_AFTER_AS_OF: {
    sentence: (d) => `The conduct begins on ${d.from}, after the date of the question (\`asOf\`, ${d.asOf}).`,
    remedy: "Ask with a later `asOf`, or correct the day of the conduct.",
  },
  CONDUCT_ACT_INCOMPLETE: {
    sentence: (d) => `A supposed ${d.kind} needs \`${d.field}\`.`,
    remedy: "Say which State acts, and for a referral which territory it covers.",
  },
  CONDUCT_STATE_MAY_NOT_JOIN: {
    sentence: (d) => `${d.name} cannot become a party to ${quote(d.instrument)}: it is open to ${d.who}.`,
    remedy: "Suppose the act of a State to which the treaty is open, or of another treaty.",
  },
  VIOLATION_NOT_ASSESSABLE: {
    sentence: (d) => `The alleged violation ${quote(d.id)} cannot be assessed: no claim gives its ${d.missing}.`,
    remedy: "Describe the conduct yourself with `coverage`, or record a claim of kind occurrence.",
  },
} as const satisfies Record<string, ErrorDefinition>;
