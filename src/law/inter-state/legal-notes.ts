import type { LegalNote } from "../facts/index.js";
import type { ForumRules } from "./types.js";
import type { View } from "./view.js";

/** The forum's own notes on one topic: what a lawyer asks beside jurisdiction. None of it is part of the outcome. */
export function notesOn(view: View, rules: ForumRules, topic: string): LegalNote[] {
  return rules.notes
    .filter((claim) => claim.fields.rule.topic === topic)
    .map((claim) => ({
      question: claim.fields.rule.question,
      state: claim.fields.rule.state,
      sentence: claim.fields.rule.sentence,
      provisions: claim.fields.provisions,
      claims: [claim.id],
      contestedBy: view.answersTo([claim.id]),
    }));
}
