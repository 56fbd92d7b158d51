import type { RecordView } from "./record-view.js";

/** What a format cannot carry, by code. The same codes stand in the manifest, in the head of a file and on the screen. */
export const LOSSES = {
  L1: {
    code: "L1 speaker-per-value",
    what: "the format has one speaker for a whole record, and ours have one for each value",
  },
  L2: { code: "L2 date-range", what: "of the certain and the possible days the format keeps one" },
  L3: { code: "L3 open-end", what: "the format cannot say that something had not ended" },
  L4: { code: "L4 bound", what: "the format cannot say that a figure is a bound or an estimate" },
  L5: { code: "L5 dispute", what: "a denial does not stand beside what it denies" },
  L6: { code: "L6 record-time", what: "the format does not keep when the record learnt of it" },
  L7: { code: "L7 pinpoint", what: "the place within the source is not kept" },
  L8: { code: "L8 standard-of-proof", what: "the standard of proof is not kept" },
  L9: { code: "L9 typed-role", what: "the format has no type for what is said" },
  L10: { code: "L10 language", what: "the language or script of a name is not kept" },
} as const;
export type LossCode = keyof typeof LOSSES;

/** Something that was lost: its code, how many records it touches, and what was done instead. */
export interface Loss {
  readonly code: LossCode;
  readonly records: number;
  readonly instead: string;
}

/** One line for a head comment or the screen. */
export const sayLoss = ({ code, records, instead }: Loss): string =>
  `${LOSSES[code].code}: ${LOSSES[code].what} (${records} records); ${instead}`;

/** Of which page a part of the record is, for a head comment; nothing where it is whole. */
export const sayPart = ({ part }: Pick<RecordView, "part">): string[] =>
  part ? [`A part of the record: what the page “${part.title}” rests on, ${part.address}`] : [];
