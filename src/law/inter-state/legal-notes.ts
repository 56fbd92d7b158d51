import { type LegalNote, positionsAgainst } from "../facts/index.js";
import type { ForumRules } from "./types.js";
import type { View } from "./view.js";

/** The forum's own notes on one topic: what a lawyer asks beside jurisdiction. None of it is part of the outcome. */
export function notesOn(view: View, rules: ForumRules, topic: string): LegalNote[] {
  return rules.notes.flatMap(({ id, fields: { rule, provisions } }) => {
    if (rule.topic === "filing" || rule.topic !== topic) return [];
    const { question, state, sentence } = rule;
    return [{ question, state, sentence, provisions, claims: [id], contestedBy: positionsAgainst(view.facts, [id]) }];
  });
}
