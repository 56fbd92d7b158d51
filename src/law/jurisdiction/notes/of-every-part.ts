import { canonicalJson, groupBy, unique } from "../../../base/index.js";
import type { MechanismInput } from "../../../model/index.js";
import type { Knowledge, LegalNote } from "../../facts/index.js";
import { strength } from "../../findings/index.js";
import { oldestFirst } from "../../time/index.js";
import type { Part } from "../assess-parts.js";
import type { Question } from "../question.js";
import { type Notes, notesOn } from "./notes-on.js";
import { wordsOfParts } from "./words-of-parts.js";

/** What a lawyer asks next of the whole conduct. */
export interface AllNotes extends Omit<Notes, "triggers"> {
  readonly triggers: readonly string[];
  readonly triggerKnowledge: Knowledge;
}

/**
 * The notes of every part of a conduct put together: of each crime, actor and stretch of days, whichever of them the
 * outcome is shown for. Where the answer to a question is not one for them all, each answer says what it is of.
 */
export function notesOfEveryPart(q: Question, mechanism: MechanismInput, parts: readonly Part[]): AllNotes {
  const each = parts.map((part) => notesOn(q, mechanism, part));
  const notes = (of: (one: Notes) => readonly LegalNote[]): LegalNote[] => together(q, parts, each.map(of));
  const triggers = oldestFirst(unique(each.flatMap((one) => one.triggers)));
  return {
    triggers: unique(triggers.map(({ id }) => id)),
    triggerKnowledge: triggers.length > 0 ? "RECORDED" : "NOT_LOOKED_FOR",
    triggerNotes: notes((one) => one.triggerNotes),
    admissibility: notes((one) => one.admissibility),
    immunities: notes((one) => one.immunities),
    bars: notes((one) => one.bars),
    civilClaims: notes((one) => one.civilClaims),
    cooperation: notes((one) => one.cooperation),
    obstructions: unique(each.flatMap((one) => one.obstructions)),
  };
}

interface Told {
  readonly note: LegalNote;
  readonly part: Part;
}

function together(q: Question, parts: readonly Part[], notes: readonly (readonly LegalNote[])[]): LegalNote[] {
  if (parts.length === 1) return [...(notes[0] ?? [])];
  const told = notes.flatMap((of, index) => of.map((note): Told => ({ note, part: parts[index] as Part })));
  return [...groupBy(told, ({ note }) => note.question).values()].flatMap((answers) => {
    // Two parts may give one answer for reasons of their own: then all of these are its reasons.
    const alike = [...groupBy(answers, ({ note }) => canonicalJson([note.state, note.sentence])).values()];
    return alike.map((group) => asOne(q, parts, group)).sort((a, b) => strength(a.state) - strength(b.state));
  });
}

function asOne(q: Question, parts: readonly Part[], group: readonly Told[]): LegalNote {
  const { question, state, sentence } = (group[0] as Told).note;
  const of = wordsOfParts(q, parts, new Set(group.map(({ part }) => part)));
  return {
    ...{ question, state, sentence: of === null ? sentence : `Of ${of}: ${sentence}` },
    provisions: unique(group.flatMap(({ note }) => note.provisions)),
    claims: unique(group.flatMap(({ note }) => note.claims)),
    contestedBy: unique(group.flatMap(({ note }) => note.contestedBy)),
  };
}
