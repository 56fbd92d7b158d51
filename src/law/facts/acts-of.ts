import { type Day, OPEN_END } from "../../base/index.js";
import type { ClaimOf } from "../../model/index.js";
import type { LawFacts } from "./law-facts.js";

type Act = ClaimOf<"participation">;
type Acts = Pick<LawFacts, "participationBy">;

/** The keys under which an act towards an instrument is found, whoever did it. */
export const actKeys = ({ fields }: Act): readonly string[] => [
  ofType(fields.instrument, fields.act),
  ...(fields.against ? [against(fields.instrument, fields.against)] : []),
];

const ofType = (instrument: string, act: string): string => `${instrument}|act|${act}`;
const against = (instrument: string, state: string): string => `${instrument}|against|${state}`;

/** Acts of one type towards an instrument, of whatever State, oldest first. */
export const actsOfType = ({ participationBy }: Acts, instrument: string, act: string): readonly Act[] =>
  participationBy.get(ofType(instrument, act)) ?? [];

/** Acts towards an instrument that are directed against a State, oldest first. */
export const actsAgainst = ({ participationBy }: Acts, instrument: string, state: string): readonly Act[] =>
  participationBy.get(against(instrument, state)) ?? [];

/** Whether an act towards an instrument refers a situation under it, or refuses to. */
export const isReferral = ({ fields }: Act): boolean => fields.act.includes("referral");

/** The first day on which an act can have effect; an open end where none is recorded. */
export const firstEffect = ({ effectFrom, actOn }: Act): Day => effectFrom ?? actOn ?? OPEN_END;
