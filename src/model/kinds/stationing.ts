import { z } from "zod";
import { Slug } from "../vocabulary.js";
import { defineKind, does } from "./kind.js";

/** That a unit, group or organ had its base at a place or operated in an area. It says nothing of what was done there. */
export const stationing = defineKind(
  "stationing",
  "Stationing",
  {
    subject: Slug,
    place: Slug,
    extent: z.enum(["site", "area"]),
    /** The claims it follows from, where a rule and no source says it. */
    derivedFrom: z.array(Slug).optional(),
  },
  {
    tells: "state",
    references: {
      subject: ["Unit", "ArmedGroup", "StateOrgan", "Organization"],
      place: ["Place", "State"],
      derivedFrom: ["Claim"],
    },
    roles: { subject: "subject", object: "place" },
    relationships: { derivedFrom: "FOLLOWS_FROM" },
    sentence: (c, name) =>
      c.extent === "site"
        ? `According to ${name(c.speaker)}, ${name(c.subject)} ${does(name, c.subject, "was", "were")} based in ${name(c.place)}.`
        : `According to ${name(c.speaker)}, ${name(c.subject)} operated in ${name(c.place)}.`,
  },
);
