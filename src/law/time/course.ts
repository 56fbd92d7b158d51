/** Steps in the order in which proceedings run; what is not here stands before them on the same day. */
const COURSE: readonly string[] = [
  "preliminary-examination-opened",
  "investigation-authorised",
  "investigation-opened",
  "mandate-created",
  "mandate-ended",
  "warrant-applied-for",
  "application-refused",
  "application-withdrawn",
  "summons-issued",
  "warrant-issued",
  "warrant-ended",
  "charges-confirmed",
  "charges-not-confirmed",
  "trial-opened",
  "convicted-first-instance",
  "acquitted-first-instance",
  "conviction-annulled",
  "conviction-final",
  "acquittal-final",
  "proceedings-terminated",
  "terminated-by-death",
  "case-filed",
  "measures-ordered",
  "breach-found",
  "no-breach-found",
  "jurisdiction-declined",
  "discontinued",
];

/** Where a step stands among those of one day. */
export const courseOf = (step: string): number => COURSE.indexOf(step);
