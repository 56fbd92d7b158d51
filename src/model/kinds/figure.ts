import { z } from "zod";
import { inWords } from "../../base/index.js";
import { BOUNDS, FIGURE_UNITS, Slug } from "../vocabulary.js";
import { CONDUCT, defineKind, does } from "./kind.js";

/** A claimed count with its bound, population and window. `nestsIn` names the figures that contain it. */
export const figure = defineKind(
  "figure",
  "Figure",
  {
    subject: Slug,
    bound: z.enum(BOUNDS),
    value: z.int().min(0).max(2_147_483_647),
    unit: z.enum(FIGURE_UNITS),
    population: Slug,
    nestsIn: z.array(Slug).default([]),
  },
  {
    tells: "statement",
    references: { subject: [...CONDUCT, "Situation", "Event"], population: ["Population"], nestsIn: ["Claim"] },
    roles: { subject: "subject", object: "population" },
    relationships: { nestsIn: "NESTS_IN" },
    thread: { fields: ["unit"], place: 7 },
    sentence: (c, name) =>
      `${name(c.speaker)} ${does(name, c.speaker, "states", "state")} ${inWords(c.bound)} ${Number(c.value).toLocaleString("en-GB")} ${inWords(c.unit)} (${name(c.population)}) in ${name(c.subject)}.`,
  },
);
