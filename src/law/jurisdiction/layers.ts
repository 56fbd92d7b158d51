import { type Day, OPEN_END, unique, writeDay } from "../../base/index.js";
import type { MechanismInput } from "../../model/index.js";
import { type BasisRecord, linkRule, ruleOn } from "../rules/index.js";
import { writtenDays } from "../time/index.js";
import { cite, conductDays, insideSentence, inText, listed, nameOf, span } from "../words/index.js";
import type { Part } from "./assess-parts.js";
import { beforeRecord } from "./limbs/before-record.js";
import { lifetime } from "./limbs/precondition.js";
import type { Question } from "./question.js";

/**
 * Why a forum of many layers does not cover the conduct. One layer never speaks for the whole forum: which rules name
 * the crime at all, on which days they reach, and which tie they lack is told of them together. Null where the forum
 * has no layers, so that its one rule speaks.
 */
export function layersText(q: Question, mechanism: MechanismInput, part: Part): string | null {
  if (mechanism.nature !== "national-court" || mechanism.bases.length < 2) return null;
  if (part.results.some((result) => result.wrongAddressee)) return null;
  const life = lifetime({ ...q, mechanism });
  if (life) return `${life.says} (${listed(life.provisions.map((one) => cite(q.facts, one)))})`;
  const known = beforeRecord({ ...q, mechanism, category: part.category, from: part.from });
  if (known)
    return `${insideSentence(q.facts, known.subject.sentence)} (${listed(known.subject.provisions.map((one) => cite(q.facts, one)))})`;
  const crime = inText(nameOf(q.facts, part.category));
  const layers = mechanism.bases.map((basis, index) => {
    const limbs = part.results[index]?.answer.limbs ?? [];
    const failing = limbs.filter((limb) => limb.state === "NOT_MET").map((limb) => limb.kind);
    return { basis, failing, link: part.results[index]?.link, limbs, window: windowOf(q, mechanism, basis) };
  });
  // Law that was repealed or not made yet on the day asked is no rule of the forum.
  const naming = layers.filter(
    (layer) => !layer.failing.includes("SUBJECT_MATTER") && isInForce(q, mechanism, layer.basis),
  );
  if (naming.length === 0) return `none of its rules in force on ${writeDay(q.asOf)} reaches ${crime}`;
  const inTime = naming.filter((layer) => !layer.failing.includes("TIME"));
  if (inTime.length === 0) {
    const byDays = new Map<string, string[]>();
    for (const { window, basis } of naming) {
      const days = span(window.from, window.to);
      byDays.set(days, unique([...(byDays.get(days) ?? []), cite(q.facts, basis.provision)]));
    }
    const spans = [...byDays].map(([days, laws]) => `${days} (${laws.join("; ")})`);
    return `its rules on ${crime} reach conduct of other days: ${listed(spans)}; ${conductDays(part.from, part.to, q.conduct)}`;
  }
  const elsewhere = inTime.filter((layer) => !layer.failing.some((kind) => kind === "PERSON"));
  const reasons = unique(
    elsewhere.flatMap((layer) => {
      const lacking = layer.limbs.find(
        ({ kind, state }) => state === "NOT_MET" && (kind === "PRECONDITION" || kind === "TERRITORY"),
      );
      // Of ships and aircraft nobody asks where none was named.
      if (layer.basis.link === "FLAG" && q.conduct.flagState === null && elsewhere.length > 1) return [];
      if (layer.link?.state === "NOT_MET") return insideSentence(q.facts, layer.link.reason ?? layer.link.sentence);
      return lacking ? insideSentence(q.facts, lacking.sentence) : [];
    }),
  );
  if (reasons.length === 0) return null;
  const laws = unique(inTime.map((layer) => cite(q.facts, layer.basis.provision)));
  return `the rules that reach ${crime} of ${writeDay(part.from)} ask for a tie that is missing (${listed(laws)}): ${listed(reasons)}`;
}

function isInForce(q: Question, mechanism: MechanismInput, basis: BasisRecord): boolean {
  const scope = { facts: q.facts, mechanism, basis };
  const rule = linkRule(scope);
  // Which days it reaches may have been said by a later law than what ties conduct to it.
  const isMade = rule.kind !== "not-yet" && ruleOn(scope, "TIME").kind !== "not-yet";
  const isLaw = isMade && !(rule.kind === "rule" && rule.data.repealed === true);
  // A rule for conduct of days to come says nothing of any conduct that can be asked about.
  return isLaw && windowOf(q, mechanism, basis).from <= q.asOf;
}

function windowOf(q: Question, mechanism: MechanismInput, basis: BasisRecord): { from: Day; to: Day } {
  const rule = ruleOn({ facts: q.facts, mechanism, basis }, "TIME");
  const days = writtenDays(rule.kind === "rule" ? rule.data : {});
  // That it was to end is a later act.
  return days.to > q.asOf ? { from: days.from, to: OPEN_END } : days;
}
