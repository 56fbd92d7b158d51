import type { Located, Parsed } from "../read/parse-files.js";

/** Puts a remark after the one that is there. */
export const withNote = <C extends { readonly note?: unknown }>(claim: C, note: string | undefined): C =>
  note === undefined ? claim : { ...claim, note: claim.note ? `${claim.note} ${note}` : note };

/** What every claim of a private import says: whoever reads an answer sees what of it is not to be passed on. */
export const noteOfPrivate = (name: string): string => `Of the private import ${name}: not to be passed on.`;

/** Records of a private import, whose claims say so, also those that tables and courts become. */
export function markAll(parsed: Parsed, name: string): Parsed {
  const note = noteOfPrivate(name);
  const noted = <T>(items: readonly Located<T>[]): Located<T>[] => items.map((item) => ({ ...item, note }));
  return {
    ...parsed,
    claims: parsed.claims.map((claim) => ({ ...claim, value: withNote(claim.value, note) })),
    participation: noted(parsed.participation),
    mechanisms: noted(parsed.mechanisms),
  };
}
