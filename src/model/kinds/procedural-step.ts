import { z } from "zod";
import { inWords } from "../../base/index.js";
import { IsoDay } from "../time.js";
import { AUTHORITIES, LIMB_KINDS, Prose, Slug, STEP_EFFECTS, STEPS } from "../vocabulary.js";
import { ACTORS, CONDUCT, dayInWords, defineKind } from "./kind.js";

/** What was done and decided; a step that no word of the list fits is told by what is said of it alone. */
function tell({ step, says }: { step: string; says?: string }): string {
  const named = step === "other" && says ? [] : [inWords(step)];
  return [...named, ...(says ? [says] : [])].join(". ");
}

/** One step of a proceeding before a mechanism, with its effect on earlier steps. */
export const proceduralStep = defineKind(
  "procedural-step",
  "ProceduralStep",
  {
    /** Whom or what the step concerns: a person, a State, an incident or a whole situation. */
    subject: Slug,
    mechanism: Slug,
    step: z.enum(STEPS),
    effect: z.enum(STEP_EFFECTS).default("NONE"),
    /** The earlier steps it acts on. */
    affects: z.array(Slug).default([]),
    publicity: z.enum(["public-record", "reported-only"]).default("public-record"),
    /** What was decided or asked, in our words. */
    says: Prose.optional(),
    provisions: z.array(Slug).default([]),
    /** Who set it in motion or is the other party (the referring or applicant State, the Council). */
    by: z.array(Slug).default([]),
    /** Categories a warrant, charge or judgment names. */
    categories: z.array(Slug).default([]),
    /**
     * The number of a criminal case, where what was decided speaks for the persons of that case alone and they are no
     * records of their own: its subject is then the place or State of the case, and nobody else is meant by it.
     */
    inCase: Prose.optional(),
    /** Of `scope-stated`: the first and last day of the conduct that the matter is about; one that is absent is open. */
    conductFrom: IsoDay.optional(),
    conductTo: IsoDay.optional(),
    /** For a ruling on jurisdiction: the limb and link it speaks to, what it decided, and its rank. */
    ruling: z
      .strictObject({
        limb: z.enum(LIMB_KINDS).optional(),
        authority: z.enum(AUTHORITIES),
        /** States whose acceptance, or places whose status, it ruled on. */
        of: z.array(Slug).default([]),
      })
      .optional(),
  },
  {
    tells: "act",
    references: {
      subject: [...ACTORS, ...CONDUCT, "Situation", "Event"],
      mechanism: ["Mechanism"],
      affects: ["Claim"],
      provisions: ["Provision"],
      by: ACTORS,
      categories: ["LegalCategory"],
    },
    roles: { subject: "subject", object: "mechanism" },
    relationships: { affects: "ACTS_ON", provisions: "RESTS_ON", by: "MOVED_BY", categories: "NAMES" },
    thread: { fields: ["step"], place: 3 },
    readByLaw: true,
    sentence: (c, name) =>
      `${c.on ? `${dayInWords(c.on)}: ` : ""}${[...new Set([c.mechanism, c.subject].map((id) => (name.bare ?? name)(id)))].join(", ")}: ${tell(c)}${c.publicity === "reported-only" ? " (reported by the press, not on the public record)" : ""}`,
  },
);
