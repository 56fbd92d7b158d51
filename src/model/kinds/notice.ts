import { z } from "zod";
import { inWords } from "../../base/index.js";
import { NOTICE_CHANNELS, NOTICE_FORMS, Prose, Slug } from "../vocabulary.js";
import { ACTORS, CONDUCT, defineKind, does, listOf } from "./kind.js";

/**
 * That a report, warning or order was given or addressed to an actor or office (`by` whom, if the speaker says so). Its
 * time is that of the notice; `on` is when the speaker said it was given. It does not say that anybody read it.
 */
export const notice = defineKind(
  "notice",
  "Notice",
  {
    subject: Slug,
    form: z.enum(NOTICE_FORMS),
    /** Given inside the subject's own chain or administration, or in the open. */
    channel: z.enum(NOTICE_CHANNELS),
    by: z.array(Slug).default([]),
    about: z.array(Slug).default([]),
    says: Prose,
  },
  {
    tells: "act",
    references: { subject: [...ACTORS, "Office"], by: [...ACTORS, "Office"], about: CONDUCT },
    roles: { subject: "subject" },
    relationships: { by: "MOVED_BY", about: "IS_ABOUT" },
    sentence: (c, name) => {
      const what = `${c.channel === "internal" ? "an" : "a"} ${inWords(c.channel)} ${inWords(c.form)}`;
      const givers = listOf(c.by.map(name));
      const says = c.says.endsWith(".") ? c.says : `${c.says}.`;
      if (c.form === "acknowledgement")
        return c.speaker === c.subject
          ? `${name(c.speaker)} in ${what}: ${says}`
          : `According to ${name(c.speaker)}, ${what} by ${name(c.subject)}: ${says}`;
      if (c.by.length === 1 && c.by[0] === c.speaker) return `${givers} gave ${name(c.subject)} ${what}: ${says}`;
      return givers
        ? `According to ${name(c.speaker)}, ${givers} gave ${name(c.subject)} ${what}: ${says}`
        : `According to ${name(c.speaker)}, ${name(c.subject)} ${does(name, c.subject, "was", "were")} given ${what}: ${says}`;
    },
  },
);
