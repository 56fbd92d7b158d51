import { atMoment, type ErrorDefinition, near, nor, quote } from "./definition.js";

/** What a question can ask that has no answer. */
export const ofQuestions = {
  DATE_INVALID: {
    sentence: (d) => `${d.argument ? `\`${d.argument}\`: ` : ""}${quote(d.value)} is not a day of the calendar.`,
    remedy: "Write the day as YYYY-MM-DD.",
  },
  DATE_TIME_INVALID: {
    sentence: (d) => `${d.argument ? `\`${d.argument}\`: ` : ""}${quote(d.value)} is not a moment with an offset.`,
    remedy: "Write the moment as 2026-01-31T12:00:00Z.",
  },
  RANGE_REVERSED: {
    sentence: (d) => `The range ends (${d.to}) before it starts (${d.from}).`,
    remedy: "Swap the days or correct one of them.",
  },
  ID_UNKNOWN: {
    sentence: (d) => `No ${d.what ?? "record"} has the id ${quote(d.id)}${atMoment(d)}.${near(d)}${nor(d)}`,
    remedy:
      "Use one of the known ids. `search` finds what has a name; `violations` lists alleged violations, `claims` and `figures` what was said.",
  },
  CHAIN_DEPTH_INVALID: {
    sentence: (d) => `A chain cannot be followed for ${d.depth} levels.`,
    remedy: "Ask for a depth from 1 to 12.",
  },
  RECORD_NOT_OPEN: {
    sentence: () => "What this server holds is not open to everybody at present.",
    remedy: "Ask whoever runs this server: its log says why.",
  },
  RECORD_NOT_BEGUN: {
    sentence: (d) => `Nothing was recorded at that moment: the record begins on ${d.begins}.`,
    remedy: "Ask with a later `knownAt`, or without it.",
  },
  RECORD_CHANGING: {
    sentence: (d) => `The record changed while this was answered, ${d.times} times in a row.`,
    remedy: "Ask again in a moment: an import is being written.",
    retryable: true,
  },
  ANSWER_TOO_LARGE: {
    sentence: (d) => `The answer would rest on ${d.found} records of one kind; one answer carries up to ${d.most}.`,
    remedy:
      "Ask about less: one incident instead of a situation, one unit of a count, an earlier day, `minHolds: CERTAIN`; or page through `claims`, which has no such limit.",
  },
  DRAFT_TOO_LONG: {
    sentence: (d) => `The text has ${d.length} characters; one question takes up to ${d.most}.`,
    remedy: "Ask about it in parts. `answerable check-draft FILE` does so by itself.",
  },
  PAGE_SIZE: {
    sentence: (d) => `A page of ${d.size} is not possible.`,
    remedy: "Ask for 1 to 200; for a count alone ask for 1 and its `totalCount`.",
  },
  PAGE_OFFSET: {
    sentence: (d) => `A page cannot begin ${d.offset} records in.`,
    remedy: "Give an `offset` of 0 or more, or go on with `after`.",
  },
  FILTER_INVALID: {
    sentence: (d) => `\`${d.path}\` ${d.why}.`,
    remedy:
      "Leave the condition out where none is wanted; `exists: false` asks for records without a value. An order names one field in each object.",
  },
  FILTER_TOO_COSTLY: {
    sentence: (d) =>
      `The conditions of this question lead through some ${d.found} records, most of them by \`${d.path}\`; one question may lead through ${d.most}.`,
    remedy:
      "Ask in two steps: first for what the inner condition names, then with the ids it gives, as `where: {id: {in: […]}}` where they are few; or begin at the other end, with the shorter list.",
  },
  QUERY_LISTS_TOO_DEEP: {
    sentence: (d) =>
      `The lists within lists of this question lead through some ${d.found} records, most of them by \`${d.path}\`; one question may lead through ${d.most}. A list within another is read whole before its limit cuts it.`,
    remedy:
      "Ask in two steps: first for the outer list with the ids of the inner one, then for those ids, as `where: {id: {in: […]}}`; or name the records of the outermost list.",
  },
  SEARCH_KIND_UNKNOWN: {
    sentence: (d) => `There is no kind ${quote(d.kind)} of thing to find.${near(d)}`,
    remedy:
      "Use labels such as Person, State, ArmedGroup, Incident, Mechanism, LegalCategory, Provision, Source or Claim.",
  },
  SEARCH_NO_KIND: {
    sentence: () => "`kinds` is an empty list: nothing could be found.",
    remedy: "Name at least one kind, or leave `kinds` out to search among all.",
  },
  FIGURES_TOO_MANY: {
    sentence: (d) => `A sum of ${d.count} figures is not possible.`,
    remedy: "Name at most 50 figures.",
  },
  DEPTH_OUT_OF_RANGE: {
    sentence: (d) => `A path of up to ${d.depth} steps cannot be looked for.`,
    remedy: "Ask for 1 to 8 steps.",
  },
  PIN_QUESTION_INVALID: {
    sentence: (d) => `The question of this pin cannot be asked: ${d.why}.`,
    remedy: "Give `question` as a pin of this API returned it, with its two dates.",
  },
  CURSOR_INVALID: {
    sentence: (d) => `${quote(d.cursor)} is no cursor of this list.`,
    remedy: "Pass an `endCursor` as this list returned it, or start without one.",
  },
  CURSOR_OF_ANOTHER_LIST: {
    sentence: (d) => `The cursor is one of ${quote(d.of)}; this page would be of ${quote(d.list)}.`,
    remedy: "Go on in the list and order that gave the cursor, or start without one.",
  },
  CURSOR_OF_ANOTHER_RECORD: {
    sentence: (d) => `The cursor goes on in revision ${d.rev} of the record, which \`knownAt\` leaves out.`,
    remedy: "Ask every page with the same `knownAt`, or start without a cursor.",
  },
  INSTRUMENT_WITHOUT_FORUM: {
    sentence: (d) => `No forum for cases between States is recorded under ${quote(d.instrument)}.`,
    remedy: "Ask about a treaty whose dispute clause names a forum; the navigation API lists the instruments.",
  },
} as const satisfies Record<string, ErrorDefinition>;
