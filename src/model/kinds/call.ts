import { z } from "zod";
import { Prose, REMEDY_FORMS, Slug } from "../vocabulary.js";
import { ACTORS, CONDUCT, defineKind, does, listOf } from "./kind.js";

/** What a speaker asks of whom. `followUp` claims are responses of the addressee. */
export const call = defineKind(
  "call",
  "Call",
  {
    addressees: z.array(Slug).min(1),
    asks: Prose,
    subject: Slug.optional(),
    remedies: z.array(z.enum(REMEDY_FORMS)).default([]),
    mechanisms: z.array(Slug).default([]),
    /** Conduct or plan the call is about. */
    about: z.array(Slug).default([]),
  },
  {
    tells: "statement",
    references: {
      addressees: ACTORS,
      subject: ["Situation", ...CONDUCT, "Plan"],
      mechanisms: ["Mechanism"],
      about: [...CONDUCT, "Plan", "LegalCategory", "Event", "Population"],
    },
    roles: { subject: "subject" },
    relationships: { addressees: "ASKS", mechanisms: "NAMES", about: "IS_ABOUT" },
    thread: { fields: ["addressees"], place: 8 },
    sentence: (c, name) =>
      `${name(c.speaker)} ${does(name, c.speaker, "calls", "call")} on ${listOf(c.addressees.map(name))} to ${c.asks}${c.asks.endsWith(".") ? "" : "."}`,
  },
);
