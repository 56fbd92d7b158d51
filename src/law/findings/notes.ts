import type { NoteRule } from "../../model/index.js";
import { type FactsOn, type LegalNote, type MandateClaim, positionsAgainst, rulesOn } from "../facts/index.js";

/**
 * The notes of a mechanism on one topic that exist on the day looked from and speak of the case, by the question they
 * answer. Where answers to one question followed one another, the newest of them holds.
 */
export function notesAbout(
  facts: FactsOn,
  mechanism: string,
  topic: NoteRule["topic"],
  speaks: (rule: NoteRule) => boolean = () => true,
): MandateClaim<NoteRule>[] {
  const notes = rulesOn(facts.mandates.get(mechanism) ?? [], "NOTE")
    .filter(({ fields }) => fields.rule.topic === topic)
    .map((claim) => claim as MandateClaim<NoteRule>)
    .filter(({ fields }) => speaks(fields.rule));
  // Rules stand oldest first.
  const byQuestion = new Map(notes.map((note) => [note.fields.rule.question, note]));
  return [...byQuestion.values()].sort((a, b) => (a.fields.rule.question < b.fields.rule.question ? -1 : 1));
}

/** A note as its rule states it: what a lawyer asks beside jurisdiction. None of it is part of the outcome. */
export function plainNote(facts: FactsOn, { id, fields }: MandateClaim<NoteRule>): LegalNote {
  const { question, state, sentence } = fields.rule;
  return {
    ...{ question, state, sentence, provisions: fields.provisions, claims: [id] },
    contestedBy: positionsAgainst(facts, [id]),
  };
}
