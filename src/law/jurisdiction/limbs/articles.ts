import { unique } from "../../../base/index.js";
import type { RuleByLimb } from "../../../model/index.js";
import type { ConflictClass } from "../../facts/index.js";
import { best } from "../../findings/index.js";
import { regimeRule } from "../../rules/index.js";
import { cite, listed } from "../../words/index.js";
import type { Link } from "../links/link.js";
import type { Case } from "../question.js";
import { isAggression } from "../regimes/aggression.js";
import { type Answer, amendmentAccepted } from "../regimes/amendment.js";

import { usedBefore } from "./used-before.js";

export type Found = Answer;

const none: Omit<Found, "state" | "says"> = { claims: [], provisions: [], assumptions: [] };

/** Which articles define the category, for the class of the conflict and the amendments that bind. */
export function articles(c: Case, leaf: string, rule: RuleByLimb["SUBJECT_MATTER"]): Found {
  const isWarCrime = c.facts.categories.get(leaf)?.entries.some((entry) => entry.conflict.length > 0) ?? false;
  const classes = c.conduct.conflictClasses;
  if (isInPeace(c, leaf))
    return {
      ...none,
      state: "NOT_MET",
      says: "it is a crime of armed conflicts alone, and there is said to have been none",
    };
  const limited = rule.conflict as ConflictClass[] | undefined;
  if (limited && limited.length > 0 && isWarCrime) {
    const fits = classes.filter((one) => limited.includes(one));
    const wanted = limited.map((one) => one.toLowerCase().replaceAll("_", " ")).join(" or ");
    if (classes.length === 0)
      return {
        ...none,
        state: "UNKNOWN",
        says: `it is covered only in a conflict classed as ${wanted}, and the class is not known`,
      };
    if (fits.length === 0)
      return { ...none, state: "NOT_MET", says: `it is covered only in a conflict classed as ${wanted}` };
    if (fits.length < classes.length)
      return {
        ...none,
        state: "CONTESTED",
        says: `it is covered only in a conflict classed as ${wanted}, and the class is disputed`,
      };
  }
  if (rule.definedBy && isWarCrime) return asTakenOver(c, leaf, rule.definedBy);
  const amendments = regimeRule(c, "amendment-acceptance");
  if (amendments.kind === "none") return { ...none, state: "MET", says: "" };
  if (amendments.kind !== "rule")
    return { ...none, state: "UNKNOWN", says: "whether an amendment has to be accepted is not recorded" };
  const entries = entriesOf(c, leaf);
  if (entries.length === 0) return { ...none, state: "MET", says: "" };
  const ask = (entry: Entry): Found =>
    entry.amendment && !isAggression(c)
      ? withArticle(amendmentAccepted(c, entry, amendments), entry.provision)
      : { ...none, state: "MET", says: cite(c.facts, entry.provision), provisions: [entry.provision] };

  const used = usedBefore(c);
  if (used.length > 0 && classes.length !== 1) {
    // The mechanism itself has applied the crime to such conduct: under the article it named, or one of them.
    const ruled = used.flatMap((step) => step.fields.provisions);
    const applied = entries.filter((entry) => ruled.includes(entry.provision));
    return merge((applied.length > 0 ? applied : entries).map(ask));
  }
  if (classes.length === 0) {
    const found = entries.map(ask);
    const states = unique(found.map((one) => one.state));
    if (states.length === 1) return withClass(merge(found), entries);
    const open = best(states) === "MET" ? "UNKNOWN" : best(states);
    return {
      ...merge(found),
      state: open,
      says: `${listed(found.map((one) => one.says))}; which article applies depends on the class of the conflict, which is not known`,
    };
  }
  return byClass(classes, entries, ask);
}

/** Every war crime asks for an armed conflict, also in a law that does not go by its class. */
function isInPeace(c: Case, leaf: string): boolean {
  const { conflictClasses } = c.conduct;
  if (conflictClasses.length === 0 || conflictClasses.some((one) => one !== "NONE")) return false;
  const kinds = [leaf, ...(c.facts.narrower.get(leaf) ?? [])];
  return kinds.some((id) => c.facts.categories.get(id)?.entries.some(({ conflict }) => conflict.length > 0));
}

/** The article of each class the conflict is said to have; where the classes differ in their answer, it is open. */
function byClass(classes: readonly ConflictClass[], entries: readonly Entry[], ask: (entry: Entry) => Found): Found {
  const perClass = classes.map((one) => {
    const matching = entries.filter((entry) => entry.conflict.length === 0 || entry.conflict.includes(one));
    const says = `no article covers it in a conflict classed as ${one.toLowerCase().replaceAll("_", " ")}`;
    return matching.length === 0
      ? { ...none, state: "NOT_MET" as const, says, provisions: entries.map((entry) => entry.provision) }
      : pickBest(matching.map(ask));
  });
  const states = unique(perClass.map((one) => one.state));
  if (states.length === 1) return merge(perClass);
  const open = states.includes("MET") ? "CONTESTED" : best(states);
  return {
    ...merge(perClass),
    state: open,
    says: `${listed(unique(perClass.map((one) => one.says)))}; the class of the conflict is disputed`,
  };
}

/** A law that takes articles of a treaty over has its crimes as they stand there, without what amendments added later. */
function asTakenOver(c: Case, leaf: string, definedBy: readonly string[]): Found {
  const isTaken = ({ provision, amendment }: Entry): boolean =>
    definedBy.includes(c.facts.provisions.get(provision)?.instrument ?? "") &&
    (amendment === undefined || definedBy.includes(amendment));
  const all = (c.facts.categories.get(leaf)?.entries ?? []) as Entry[];
  const entries = all.filter(isTaken);
  if (entries.length === 0)
    return {
      ...none,
      state: "NOT_MET",
      says: "an amendment added it to the articles that this law takes over, and the law does not have it",
      provisions: all.map(({ provision }) => provision),
    };
  const classes = c.conduct.conflictClasses;
  const ask = ({ provision }: Entry): Found => ({
    ...none,
    state: "MET",
    says: cite(c.facts, provision),
    provisions: [provision],
  });
  return classes.length === 0 ? withClass(merge(entries.map(ask)), entries) : byClass(classes, entries, ask);
}

/** Where only one class of conflict has an article for the crime, alleging the crime alleges that class: it is said. */
function withClass(found: Found, entries: readonly Entry[]): Found {
  const classes = unique(entries.flatMap((entry) => entry.conflict)).map((one) =>
    one.toLowerCase().replaceAll("_", " "),
  );
  const always = entries.some((entry) => entry.conflict.length === 0);
  const international = classes.some((one) => one !== "non international");
  if (found.state !== "MET" || always || (international && classes.includes("non international"))) return found;
  const kind = international ? "international, or an occupation" : "one not of an international character";
  return { ...found, assumptions: unique([...found.assumptions, `The conflict is ${kind}, as this crime needs.`]) };
}

const withArticle = (answer: Answer, article: string): Answer => ({
  ...answer,
  provisions: answer.state === "MET" ? [article, ...answer.provisions] : [...answer.provisions, article],
});

type Entry = { provision: string; conflict: ConflictClass[]; amendment?: string | undefined };

const isNamed = (c: Case, provision: string): boolean =>
  c.conduct.articles.some((article) => provision === article || provision.startsWith(`${article}-`));

function entriesOf(c: Case, leaf: string): Entry[] {
  for (const id of [leaf, ...[...(c.facts.broader.get(leaf) ?? [])].filter((one) => one !== leaf)]) {
    const all = c.facts.categories.get(id)?.entries ?? [];
    // One category may be defined in several treaties; here the one that gives the jurisdiction counts.
    const own = all.filter((entry) => {
      const instrument = c.facts.provisions.get(entry.provision)?.instrument;
      return instrument !== undefined && instrument === c.basis.acceptance?.instrument;
    });
    const named = c.conduct.articles.length > 0 ? all.filter((entry) => isNamed(c, entry.provision)) : [];
    const entries = named.length > 0 ? named : own.length > 0 ? own : all;
    if (entries.length > 0) return entries as Entry[];
  }
  return [];
}

const pickBest = (found: readonly Found[]): Found =>
  found.find((one) => one.state === best(found.map((each) => each.state))) as Found;

export function merge(found: readonly Found[]): Found {
  const state: Link["state"] = best(found.map((one) => one.state));
  const same = found.filter((one) => one.state === state);
  return {
    state,
    says: unique(same.map((one) => one.says))
      .filter(Boolean)
      .join("; "),
    claims: unique(same.flatMap((one) => one.claims)),
    provisions: unique(same.flatMap((one) => one.provisions)),
    assumptions: unique(same.flatMap((one) => one.assumptions)),
  };
}
