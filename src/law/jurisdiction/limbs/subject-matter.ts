import { unique, writeDay } from "../../../base/index.js";
import { best } from "../../findings/index.js";
import { ruleOn } from "../../rules/index.js";
import { inText, listed, nameOf } from "../../words/index.js";
import type { Case } from "../question.js";
import { statesTouched } from "../relevance.js";
import { type Bound, ofAddedRight } from "./added-rights.js";
import { articles, type Found } from "./articles.js";
import { finding, type LimbFinding } from "./finding.js";
import { ofMatter } from "./matter.js";
import { notRead } from "./not-read.js";
import { limitOf, reach } from "./reach.js";
import { rightsTouched, type TouchedRight } from "./rights.js";
import { usedBefore } from "./used-before.js";

/** SUBJECT_MATTER: is what is alleged within the categories of the basis, under an article that applies? */
export function subjectMatter(c: Case): LimbFinding {
  const silent = notRead(c);
  if (silent) return silent.subject;
  const rule = ruleOn(c, "SUBJECT_MATTER");
  const category = nameOf(c.facts, c.category);
  if (rule.kind === "none") return finding("NOT_APPLICABLE", "The mechanism is not limited to certain categories");
  if (rule.kind === "unrecorded") return finding("UNKNOWN", "Which categories the mechanism covers is not recorded");
  const base = {
    claims: [rule.claim.id],
    provisions: rule.claim.fields.provisions,
    authority: rule.data.authority,
  };
  if (rule.kind === "not-yet")
    return finding("NOT_MET", `The rule on what it covers did not exist yet on ${writeDay(c.asOf)}`, base);

  const matter = ofMatter(c, rule.data);
  const reached = reach(c, rule.data);
  const all = reached.leaves.length === 0 ? rightsTouched(c) : [];
  const touched = all.filter((one) => one.bound.state === best(all.map(({ bound }) => bound.state)));
  const isOtherCrime = reached.leaves.length === 0 && touched.length === 0;
  // Of a crime that the rule does not have, whether the conduct belongs to the one matter changes nothing.
  if (matter?.outside && !isOtherCrime)
    return finding(matter.state, matter.outside, {
      ...base,
      provisions: unique([...matter.provisions, ...base.provisions]),
    });
  if (touched.length > 0) {
    const { state } = (touched[0] as TouchedRight).bound;
    if (state !== "MET")
      return notBound(
        touched.map(({ bound }) => bound),
        base,
      );
    const rights = listed(unique(touched.map((one) => inText(nameOf(c.facts, one.right)))));
    const says = `it decides on rights and not on crimes; the same facts are looked at as ${rights}`;
    // Where it is disputed that the court decides on a right, it is so under whatever name the facts are put to it.
    const open = touched.every(({ right }) => isContested(c, rule.data.contested, right));
    const disputed = withReason(`${says}, and whether it decides on that is disputed`, rule.claim.note);
    return finding(open ? "CONTESTED" : "MET", open ? disputed : says, {
      ...base,
      claims: unique([...touched.flatMap((one) => one.claims), ...base.claims]),
      provisions: unique([...touched.flatMap((one) => one.provisions), ...base.provisions]),
      assumptions: [`The facts are put to it as ${rights}.`],
    });
  }
  if (isOtherCrime) {
    const covered = rule.data.categories.map((id) => inText(nameOf(c.facts, id)));
    return finding(
      "NOT_MET",
      rule.data.unmet ??
        `${category} is outside what ${c.basis.rules.subject && c.mechanism.bases.length > 1 ? "this rule" : "it"} covers (${listed(covered)})`,
      base,
    );
  }
  const added = ofAddedRight(c);
  if (added && added.state !== "MET") return notBound([added], base);
  const inPart = limitOf(c.facts, reached);
  const answers = reached.leaves.map((leaf) => articles(c, leaf, rule.data));
  const state = best([...answers.map((one) => one.state)]);
  const same = answers.filter((one) => one.state === state);
  const contested = reached.contested ? "CONTESTED" : state;
  const judged = state === "MET" ? contested : state;
  const isOpen = inPart !== "" && judged !== "NOT_MET" && c.facts.categories.get(c.category)?.isMoreThanItsKinds;
  const final = isOpen ? "UNKNOWN" : judged;
  const own = same[0] as Found;
  const text = isOpen
    ? `${category} is within what it covers only${inPart.slice(1)}; whether it is, is not said`
    : final === "MET"
      ? withReason(
          `${category} is within what it covers${inPart}${own.says ? `: ${own.says}` : ""}`,
          rule.data.authority === "TEXT_OF_THE_RULE" ? null : rule.claim.note,
        )
      : reached.contested && state === "MET"
        ? withReason(`Whether ${inText(category)} falls under what it covers is disputed`, rule.claim.note)
        : `${category}: ${own.says}`;
  const used = usedBefore(c);
  const assumed = matter && final !== "NOT_MET" ? [matter.assumed] : [];
  return finding(final, text, {
    ...base,
    claims: unique([...base.claims, ...same.flatMap((one) => one.claims), ...c.conduct.conflictClassClaims]),
    // What decides is cited first: the article that fails, or the list that covers.
    provisions:
      final === "MET"
        ? unique([...base.provisions, ...own.provisions, ...same.flatMap((one) => one.provisions)])
        : unique([...same.flatMap((one) => one.provisions), ...base.provisions]),
    rulings: used.map((step) => step.id),
    states: statesTouched(c),
    assumptions: unique([...same.flatMap((one) => one.assumptions), ...assumed]),
  });
}

/** What the record remarks on a rule that is open, or that a ruling has settled: what is objected, and who has ruled. */
const withReason = (text: string, note: string | null): string => (note ? `${text}. ${note}` : text);

const isContested = (c: Case, contested: readonly string[] = [], right: string): boolean =>
  contested.some((one) => c.facts.narrower.get(one)?.has(right) || one === right);

/** A right that only a protocol adds, where the protocol does not bind the State, or whether it does is open. */
function notBound(rights: readonly Bound[], base: { claims: string[]; provisions: readonly string[] }): LimbFinding {
  return finding(
    (rights[0] as Bound).state,
    `a right that a protocol adds: ${unique(rights.map(({ says }) => says)).join("; ")}`,
    {
      ...base,
      claims: unique([...rights.flatMap(({ claims }) => claims), ...base.claims]),
      provisions: unique([...rights.flatMap(({ provisions }) => provisions), ...base.provisions]),
    },
  );
}
