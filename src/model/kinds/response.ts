import { z } from "zod";
import { inWords } from "../../base/index.js";
import { Prose, RESPONSE_KINDS, Slug } from "../vocabulary.js";
import { defineKind, listOf, type Names } from "./kind.js";

interface Answered {
  readonly answers: readonly string[];
  readonly says: string;
  readonly speaker: string;
}

/**
 * What the claims that are answered are about, unless the answer names it itself: one denial is often made of many
 * things, and stands beside each.
 */
function onWhat({ answers, says, speaker }: Answered, name: Names): string {
  const subjects = new Set(answers.flatMap((claim) => name.subjectOf?.(claim) ?? []));
  subjects.delete(speaker);
  const left = [...subjects]
    .filter((id) => !says.includes((name.bare ?? name)(id)))
    .map((id) => name(id))
    .sort();
  if (left.length === 0) return "";
  const told = left.length > 3 ? [...left.slice(0, 2), `${left.length - 2} others`] : left;
  return `, on ${listOf(told)}`;
}

/** What somebody answers to claims of others: a denial, an acknowledgement, a counter-claim; shown beside them. */
export const response = defineKind(
  "response",
  "Position",
  { answers: z.array(Slug).min(1), response: z.enum(RESPONSE_KINDS), says: Prose },
  {
    tells: "statement",
    references: { answers: ["Claim"] },
    roles: {},
    relationships: { answers: "ANSWERS" },
    thread: { fields: ["answers"], place: 9 },
    readByLaw: true,
    sentence: (c, name) => `${name(c.speaker)} (${inWords(c.response)}${onWhat(c, name)}): ${c.says}`,
  },
);
