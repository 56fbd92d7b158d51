import { unique, writeDay } from "../../base/index.js";
import type { MechanismInput } from "../../model/index.js";
import type { Outcome } from "../facts/index.js";
import { cite, conductDays, insideSentence, inText, listed, nameOf, sentence, span, theName } from "../words/index.js";
import type { Part } from "./assess-parts.js";
import { layersText } from "./layers.js";
import { limitOfBasis } from "./limbs/reach.js";
import type { Question } from "./question.js";

type Nature = MechanismInput["nature"];

/** What a mechanism of each nature does with conduct: a fact-finding body never tries, a court of States judges no person. */
const VERB: Record<Nature, string> = {
  "criminal-court": "take up this conduct",
  "hybrid-court": "take up this conduct",
  "national-court": "take up this conduct",
  "court-of-states": "decide whether a State broke its duties by this conduct",
  advisory: "give an opinion on the law of this conduct",
  "fact-finding": "look into this conduct and report on it",
  "evidence-mechanism": "collect and keep evidence of this conduct",
  "treaty-body": "examine this conduct under its treaty",
  "special-procedure": "examine this conduct and report on it",
  "human-rights-court": "decide whether a State broke its duties by this conduct",
  fund: "act for those harmed by this conduct",
  "political-organ": "act on this conduct by political means",
};

/** What the sentence says beside the part whose basis decides. */
interface Around {
  readonly covered: readonly Part[];
  readonly parts: readonly Part[];
  /** Ways in are on record, and none is open on the day asked: competent over the days is not the same as open. */
  readonly isOutOfReach: boolean;
}

/** One sentence a lawyer could quote. `part` is the part whose basis decides; `covered` are the covered parts of them all. */
export function summarise(
  q: Question,
  mechanism: MechanismInput,
  outcome: Outcome,
  part: Part,
  { covered, parts, isOutOfReach }: Around,
): string {
  const name = asSubject(theName(mechanism));
  const verb = VERB[mechanism.nature];
  const only = isOutOfReach ? ` only if it came in while a way was open, as none is on ${writeDay(q.asOf)}` : "";
  const result = part.results[part.deciding];
  if (!result) return sentence(`${name} has no basis on which to ${verb}`);
  const { sentence: text, provision } = result.answer.basis;
  // A regime that replaces the plain rule of the basis (aggression) is the reason, not the rule it replaces.
  const own = result.link.provisions[0];
  const replaced = own !== undefined && own !== provision && result.link.provisions.indexOf(provision) > 0;
  const because =
    replaced && isAggression(q, part.category)
      ? `${becauseOf(q, lower(q, result.link.sentence), own)}; ${conductDays(part.from, part.to, q.conduct)}`
      : becauseOf(q, text, provision, throughWhom(q, part));
  // What is covered for some of its kinds alone is never told as covered whole.
  const basis = mechanism.bases[part.deciding];
  const limit = basis ? limitOfBasis({ facts: q.facts, mechanism, basis, category: part.category }) : "";
  // Where no limb carries what is open, the link does.
  const limb = (state: string): string =>
    listed(
      withoutRepeats(result.answer.limbs.filter((one) => one.state === state).map((one) => lower(q, one.sentence))),
    ) || lower(q, result.link.reason ?? result.link.sentence);
  switch (outcome) {
    case "COVERED":
      return sentence(`${name} could ${verb}${only}, if the facts are as alleged${limit}, because ${because}`);
    case "PARTIAL":
      return sentence(
        `${name} could ${verb} in part (${whichPart(q, covered)})${only}, if the facts are as alleged${limit}, because ${because}; ${restOf(parts)}`,
      );
    case "CONTESTED":
      return sentence(`Whether ${name} could ${verb}${only && `${only},`} is open in law: ${limb("CONTESTED")}`);
    case "UNKNOWN":
      return sentence(
        `Whether ${name} could ${verb}${only && `${only},`} depends on facts that are not recorded: ${limb("UNKNOWN").replace(NOT_RECORDED, "")}`,
      );
    default:
      return notCovered(q, mechanism, part, name);
  }
}

/** What a limb begins with that the sentence around it has just said. */
const NOT_RECORDED = /^not recorded: /;

/** A name with something set off by a comma in it is closed by one before the verb: "Israeli courts, civil and military, could". */
const asSubject = (name: string): string => (/^[^(,]*, [a-z][^(,]*$/.test(name) ? `${name},` : name);

/** What is said of the parts that are not covered: only what is outside is called so. */
function restOf(parts: readonly Part[]): string {
  const has = (outcome: Outcome): boolean => parts.some((one) => one.outcome === outcome);
  const open = [
    ...(has("CONTESTED") ? ["is open in law"] : []),
    ...(has("UNKNOWN") ? ["depends on facts that are not recorded"] : []),
  ];
  if (open.length === 0) return "the rest lies outside";
  return has("NOT_COVERED")
    ? `of the rest some lies outside, and some ${listed(open, "or")}`
    : `whether it could take up the rest ${listed(open, "or")}`;
}

function notCovered(q: Question, mechanism: MechanismInput, part: Part, name: string): string {
  const result = part.results[part.deciding];
  if (!result) return sentence(`${name} has no basis`);
  const failing = result.answer.limbs.filter((limb) => limb.state === "NOT_MET");
  const person = failing.find((limb) => limb.kind === "PERSON");
  if (person && result.wrongAddressee) {
    const instead =
      mechanism.addressee === "STATE" ? " What its State owes can be asked as a question between States" : "";
    return `${sentence(withCitation(q, person.sentence, person.provisions))}${instead ? `${instead}.` : ""}`;
  }
  const layers = layersText(q, mechanism, part);
  if (layers) return sentence(`${name} could not ${VERB[mechanism.nature]}: ${layers}`);
  const noLink = aboutTheCrime(part).every((one) => one.answer.linkState === "NOT_MET");
  const others = failing.filter((limb) => limb.kind !== "TERRITORY" || !noLink);
  if (noLink && others.length === 0) {
    const reasons = unique(part.results.flatMap((one) => (one.link.reason ? [one.link.reason] : [])));
    // Only one that is called a court is "the Court"; a tribunal goes by its name.
    const to =
      mechanism.nature === "criminal-court" && /\bCourt$/.test(mechanism.name) ? "the Court" : theName(mechanism);
    return sentence(
      `No link ties this conduct to ${to}: ${listed(reasons.length > 0 ? reasons : [lower(q, result.link.sentence)])}`,
    );
  }
  const said = (others.length > 0 ? others : failing).map((limb) =>
    withCitation(q, lower(q, limb.sentence), limb.provisions),
  );
  return sentence(`${name} could not ${VERB[mechanism.nature]}: ${listed(unique(said))}`);
}

/** The bases that are about the crime at all; where none is, every one. */
function aboutTheCrime(part: Part): Part["results"] {
  const about = part.results.filter(
    (one) => !one.answer.limbs.some((limb) => limb.kind === "SUBJECT_MATTER" && limb.state === "NOT_MET"),
  );
  return about.length > 0 ? about : part.results;
}

/** What the covered part is: its days where time decides, otherwise the categories or actors it is about. */
function whichPart(q: Question, covered: readonly Part[]): string {
  const [from, to] = [Math.min(...covered.map((part) => part.from)), Math.max(...covered.map((part) => part.to))];
  const said: string[] = [];
  if (from > q.conduct.from || to < q.conduct.to) said.push(span(from, to));
  const categories = unique(covered.map((part) => part.category));
  const outside = q.conduct.categories.filter((one) => !categories.includes(one));
  if (outside.length > 0) said.push(whichCategories(q, categories, outside));
  const actors = unique(covered.map((part) => part.actorIndex));
  if (actors.length < q.conduct.allegedActors.length)
    said.push(
      `alleged actor ${actors.map((index) => (index ?? 0) + 1).join(", ")} of ${q.conduct.allegedActors.length}`,
    );
  return said.length > 0 ? said.join("; ") : "as the parts show";
}

/** How many categories a sentence names; of more it says how many. */
const MOST_NAMED = 4;

/** Of a long list the few that fall out are named, of a short one those that are covered. */
function whichCategories(q: Question, covered: readonly string[], outside: readonly string[]): string {
  const names = (ids: readonly string[]): string => listed(ids.map((id) => inText(nameOf(q.facts, id))));
  if (covered.length <= Math.min(MOST_NAMED, outside.length)) return names(covered);
  if (outside.length <= MOST_NAMED) return `all but ${names(outside)}`;
  return `${covered.length} of ${covered.length + outside.length} categories, as the parts show`;
}

/** One limb may repeat what another says at more length. */
function withoutRepeats(texts: readonly string[]): string[] {
  return unique(texts).filter((text) => !texts.some((other) => other !== text && other.includes(text)));
}

/** Whether a category, or one it is narrower than, has the regime of aggression. */
function isAggression(q: Question, category: string): boolean {
  return [category, ...(q.facts.broader.get(category) ?? [])].some(
    (id) => q.facts.categories.get(id)?.regime === "aggression",
  );
}

function becauseOf(q: Question, text: string, provision: string, through = ""): string {
  const [first, ...rest] = text.replace(/\.$/, "").split(";");
  return [`${first} (${cite(q.facts, provision)})${through}`, ...rest].join(";");
}

/** Whose act or tie links, and from which day, where the basis names no State itself; and the days it is held against. */
function throughWhom(q: Question, part: Part): string {
  const { link, answer } = part.results[part.deciding] as Part["results"][number];
  const byAct = link.windows !== null || answer.link === "REFERRAL" || answer.link === "ACCUSED_NATIONALITY";
  return `${byAct ? `: ${lower(q, link.sentence)}` : ""}; ${conductDays(part.from, part.to, q.conduct)}`;
}

function withCitation(q: Question, text: string, provisions: readonly string[]): string {
  const bare = text.replace(/\.$/, "");
  const first = provisions[0];
  return first ? `${bare} (${cite(q.facts, first)})` : bare;
}

const lower = (q: Question, text: string): string => insideSentence(q.facts, text);
