import { unique, writeDay } from "../../../base/index.js";
import type { StepClaim } from "../../../model/index.js";
import { type LimbState, stepStands } from "../../facts/index.js";
import { oldestFirst } from "../../time/index.js";
import { theName } from "../../words/index.js";
import type { Case } from "../question.js";
import { concernsConduct } from "../relevance.js";
import { dayOfStep, saying, told } from "./told-steps.js";

/** What the record says of proceedings at home, as a note of a court that comes after them. */
export interface AtHome {
  readonly state: LimbState;
  readonly sentence: string;
  readonly claims: readonly string[];
}

/** Steps of a national court by which it says that it has not taken, or has not gone on with, a matter. */
const NOT_OPENED = new Set(["investigation-not-opened", "investigation-closed"]);

/**
 * Is a State genuinely investigating the same person for the same conduct (Rome Statute, articles 17 and 20(3))? A
 * standing decision of the court that asks answers it: one that ENDS a case finds such proceedings, any other finds none.
 * Otherwise the three questions are answered one by one from the steps of national courts on the day we look from.
 * Nothing recorded is not known; only a source that says so makes it a no.
 */
export function proceedingsAtHome(c: Case): AtHome {
  const rulings = oldestFirst(
    (c.facts.steps.get(c.mechanism.id) ?? []).filter(
      (step) => step.fields.step === "admissibility-decided" && stepStands(c.facts, step) && isAbout(c, step),
    ),
  );
  const ruling = rulings.findLast((step) => !isOfOthers(c, step));
  if (ruling) return ruled(ruling, rulings);
  const home = onRecord(c);
  const ofOthers = rulings.filter((step) => isOfOthers(c, step));
  if (ofOthers.length === 0) return home;
  return {
    state: home.state,
    sentence: `${home.sentence} What ${theName(c.mechanism)} decided in single cases speaks for the persons of those cases alone: ${ofOthers.map((step) => inCase(c, step)).join(" ")}`,
    claims: unique([...home.claims, ...ofOthers.map((step) => step.id)]),
  };
}

/** A ruling in the case of persons who are no records of their own: it settles nothing for anybody whom it does not name. */
const isOfOthers = (c: Case, { fields }: StepClaim): boolean =>
  fields.inCase !== undefined && fields.subject !== c.actor?.actor;

const inCase = (c: Case, step: StepClaim): string =>
  `${step.fields.inCase}${dayOfStep(c, step)}:${saying(step) || " decided."}`;

/** The three questions, answered from the steps of national courts. */
function onRecord(c: Case): AtHome {
  const steps = oldestFirst(
    [...c.facts.mechanisms.values()]
      .filter((mechanism) => mechanism.nature === "national-court")
      .flatMap((mechanism) => c.facts.steps.get(mechanism.id) ?? [])
      .filter((step) => step.fields.step !== "mandate-ended" && isAbout(c, step)),
  );
  if (steps.length === 0)
    return {
      state: "UNKNOWN",
      sentence: `No proceeding before a national court about this is recorded by ${writeDay(c.asOf)}, and no source is recorded that says there is none: not known.`,
      claims: [],
    };
  const claims = steps.map((step) => step.id);
  if (steps.every((step) => NOT_OPENED.has(step.fields.step)))
    return { state: "NOT_MET", sentence: `${told(c, steps)} No other proceeding is recorded.`, claims };
  const own = steps.filter((step) => step.fields.subject === c.actor?.actor);
  const conduct = best(own.map((step) => sameConduct(c, step)));
  return {
    state: "UNKNOWN",
    sentence: `Same person: ${own.length > 0 ? "yes" : "not known"}. Same conduct: ${WORD[conduct]}. Genuine: not known. ${told(c, steps)}`,
    claims,
  };
}

const WORD = { MET: "yes", NOT_MET: "no, as far as recorded", UNKNOWN: "not known" } as const;
type Three = keyof typeof WORD;
const best = (states: readonly Three[]): Three =>
  states.includes("MET")
    ? "MET"
    : states.length > 0 && states.every((one) => one === "NOT_MET")
      ? "NOT_MET"
      : "UNKNOWN";

/** A step that names its categories is about the same conduct if one of them reaches what is alleged, or the reverse. */
function sameConduct(c: Case, step: StepClaim): Three {
  const named = step.fields.categories as readonly string[];
  if (named.length === 0) return "UNKNOWN";
  const meets = named.some(
    (one) => c.facts.broader.get(one)?.has(c.category) || c.facts.broader.get(c.category)?.has(one),
  );
  return meets ? "MET" : "NOT_MET";
}

/** A person answers for itself; a situation stands for everybody in it. */
export function isAbout(c: Case, step: StepClaim): boolean {
  const subject = step.fields.subject as string;
  if (c.facts.entities.get(subject)?.type === "Person") return subject === c.actor?.actor;
  return concernsConduct(c, step);
}

function ruled(ruling: StepClaim, before: readonly StepClaim[]): AtHome {
  const inadmissible = endsCase(ruling, before);
  return {
    state: inadmissible ? "MET" : "NOT_MET",
    sentence: `Decided${ruling.actOn === null ? "" : ` on ${writeDay(ruling.actOn)}`}: ${inadmissible ? "the case is for a national court" : "the case is not for a national court"}.${saying(ruling)}`,
    claims: [ruling.id],
  };
}

/** Whether a case ended with a ruling: one that confirms another says what that one said. */
function endsCase({ fields }: StepClaim, rulings: readonly StepClaim[]): boolean {
  if (fields.effect !== "CONFIRMS") return fields.effect === "ENDS";
  const affected = rulings.find(({ id }) => (fields.affects as readonly string[]).includes(id));
  return (
    affected !== undefined &&
    endsCase(
      affected,
      rulings.filter((one) => one !== affected),
    )
  );
}
