import { Slug } from "../vocabulary.js";
import { defineKind } from "./kind.js";

/** That an actor is a national of a State or, for a group, that its members are said to be its nationals. */
export const nationality = defineKind(
  "nationality",
  "Nationality",
  { subject: Slug, state: Slug },
  {
    tells: "state",
    references: {
      subject: ["Person", "ArmedGroup", "Collective", "Unit", "Organization", "StateOrgan", "Population"],
      state: ["State"],
    },
    roles: { subject: "subject", object: "state" },
    readByLaw: true,
    sentence: (c, name) => {
      const type = name.typeOf?.(c.subject);
      if (type === "Person")
        return `According to ${name(c.speaker)}, ${name(c.subject)} is a national of ${name(c.state)}.`;
      const who = type === "Population" ? name(c.subject) : `the members of ${name(c.subject)}`;
      return `According to ${name(c.speaker)}, ${who} are nationals of ${name(c.state)}.`;
    },
  },
);
