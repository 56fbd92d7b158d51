import { type Day, groupBy } from "../../base/index.js";
import type { ClaimCore, ClaimOf } from "../../model/index.js";
import { byDayOfAct, existsOn } from "../time/index.js";
import { requirementsOf } from "./requirements-of.js";
import type { ElementCell, ElementFacts, ElementGap, ElementsMatrix, Requirement } from "./types.js";

/**
 * Element by element, what is said for and against it on `asOf`. `subjects`: the incident or situation asked about and
 * all that lies within it (see `subjectsWithin`), or an alleged actor. A finding counts by its own speaker, standard
 * and day; an answer to it is shown beside it and changes neither. No cell says that anything is proved.
 */
export function buildElementsMatrix(
  facts: ElementFacts,
  question: { readonly category: string; readonly subjects: ReadonlySet<string>; readonly asOf: Day },
): ElementsMatrix {
  const about = (id: string | null): boolean => id !== null && question.subjects.has(id);
  const findings = inOrder(
    facts.findings.filter((claim) => (about(claim.subject) || about(claim.scope)) && existsOn(claim, question.asOf)),
  );
  const byElement = groupBy(findings, (claim) => claim.fields.element);
  return {
    category: question.category,
    requirements: requirementsOf(facts, question.category).map((requirement) =>
      cellOf(requirement, byElement.get(requirement.element.id) ?? [], facts, question.asOf),
    ),
  };
}

function cellOf(
  requirement: Requirement,
  findings: readonly ElementFinding[],
  facts: ElementFacts,
  asOf: Day,
): ElementCell {
  const answersTo = (claim: ElementFinding): ClaimOf<"response">[] =>
    (facts.answers.get(claim.id) ?? []).filter((answer) => existsOn(answer, asOf));
  // What a higher body has set aside is shown as that, and counts for neither side.
  const setAside = findings.filter((claim) => answersTo(claim).some(({ fields }) => fields.response === "reversal"));
  const found = (finding: ElementFinding["fields"]["finding"]): ElementFinding[] =>
    findings.filter((claim) => claim.fields.finding === finding && !setAside.includes(claim));
  const [supporting, contradicting, leftOpen] = [found("supported"), found("contradicted"), found("left-open")];
  const answers = findings.flatMap(answersTo);
  const { element, role, group, act } = requirement;
  return {
    element: element.id,
    kind: element.kind,
    role,
    group,
    act,
    supporting: ids(supporting),
    contradicting: ids(contradicting),
    leftOpen: ids(leftOpen),
    setAside: ids(setAside),
    positions: [...new Set(ids(inOrder(answers)))],
    standardsReached: supporting.flatMap((claim) =>
      claim.standard ? [{ speaker: claim.speaker, standard: claim.standard, on: claim.actOn, claim: claim.id }] : [],
    ),
    gap: gapOf(supporting, contradicting, leftOpen),
  };
}

function gapOf(
  supporting: readonly ElementFinding[],
  contradicting: readonly ElementFinding[],
  leftOpen: readonly ElementFinding[],
): ElementGap {
  if (contradicting.length > 0) return "CONTESTED";
  if (supporting.length === 0) return leftOpen.length > 0 ? "ONLY_HYPOTHESIS" : "NO_CLAIMS";
  const several = (of: (claim: ElementFinding) => string): boolean => new Set(supporting.map(of)).size > 1;
  // Two speakers read in one paper, or one speaker in two papers, are still one source.
  return several((claim) => claim.speaker) && several((claim) => claim.source) ? "NONE" : "SINGLE_SOURCE";
}

type ElementFinding = ClaimOf<"element-finding">;
const ids = (claims: readonly ClaimCore[]): string[] => claims.map((claim) => claim.id);
const inOrder = <C extends ClaimCore>(claims: readonly C[]): C[] => [...claims].sort(byDayOfAct);
