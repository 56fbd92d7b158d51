import { Slug } from "../vocabulary.js";
import { CONDUCT, defineKind, does } from "./kind.js";

/** That an alleged incident or pattern (or an event) happened at a place over a stretch of time, as alleged. */
export const occurrence = defineKind(
  "occurrence",
  "Occurrence",
  { subject: Slug, place: Slug },
  {
    tells: "statement",
    references: { subject: [...CONDUCT, "Event"], place: ["Place", "State"] },
    roles: { subject: "subject", object: "place" },
    sentence: (c, name) =>
      `${name(c.speaker)} ${does(name, c.speaker, "places", "place")} ${name(c.subject)} in ${name(c.place)}.`,
  },
);
