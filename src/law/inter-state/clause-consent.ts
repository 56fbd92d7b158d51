import { positionsAgainst } from "../facts/index.js";
import {
  type Act,
  actsOf,
  beginsOn,
  claimsOf,
  concerns,
  standingReservations,
  supposed,
} from "../participation/index.js";
import { dayText } from "../words/index.js";
import { groupClaims, groupText, holdsTowards } from "./reserved-towards.js";
import type { ForumRules, Reason, Remedy } from "./types.js";
import type { View } from "./view.js";

/**
 * Does this State accept the clause towards the other on the day of filing? A reservation works both ways (VCLT, article
 * 21; CAT, article 30(2)): its author can neither be sued nor sue under the clause. An objection creates no consent.
 */
export function consentOf(
  view: View,
  rules: ForumRules,
  state: string,
  other: string,
  role: "applicant" | "respondent",
): Reason {
  const rows = actsOf(view, rules.instrument, state).filter((row) => concerns(row, rules.clause));
  const standing = standingReservations(view.facts, rows, rules.clause).filter((row) => holdsTowards(view, row, other));
  const lapsed = rows.filter((row) => row.act === "reservation" && row.towards === null && !standing.includes(row));
  const withdrawn = rows.filter((row) => row.act === "reservation-withdrawn" && beginsOn(row) <= view.asOf);
  const base = { provisions: [rules.clause, ...rules.reservation.provisions] };
  const name = view.name(state);
  const citation = view.citation(rules.clause);
  const objections = actsOf(view, rules.instrument, other).filter(
    (row) => row.act === "objection" && row.against === state && row.provision === rules.clause,
  );
  const objected =
    objections.length > 0 ? ` ${view.name(other)} objected to it, but an objection creates no consent.` : "";
  const effective = standing.filter((row) => row.status === "accepted" && !isBeside(row, state, other, role));
  const claims = [
    ...claimsOf(effective),
    ...claimsOf(objections),
    ...(effective.length > 0 ? rules.reservation.claims : []),
  ];

  const barring = effective.find(
    (row) => row.clauseEffect === "excludes" || row.clauseEffect === "consent-case-by-case",
  );
  if (barring) {
    const caseByCase = barring.clauseEffect === "consent-case-by-case";
    if (barring.towards)
      return {
        ...base,
        state: "NOT_MET",
        claims: [...claims, ...groupClaims(view, barring.towards.membersOf, other)],
        sentence: `${name} left out of ${citation}${onText(barring)} disputes with ${groupText(view, barring.towards)}, of which ${view.name(other)} is one.${both(role)}`,
        remedy: withdrawal(view, rules, state, false),
      };
    return {
      ...base,
      state: "NOT_MET",
      claims,
      sentence: caseByCase
        ? `${name} made a reservation to ${citation}${onText(barring)}: each case needs its consent, and none is recorded.${both(role)}${objected}`
        : `${name} made a reservation to ${citation}${onText(barring)} that excludes the clause.${both(role)}${objected}`,
      remedy: withdrawal(view, rules, state, caseByCase),
    };
  }
  const doubtful = [...effective, ...standing.filter((row) => row.status === "contested")];
  const open = doubtful[0];
  if (open) {
    return {
      ...base,
      state: "CONTESTED",
      claims: [...new Set([...claims, ...claimsOf(doubtful), ...rules.reservation.claims])],
      contestedBy: positionsAgainst(view.facts, claimsOf(doubtful)),
      sentence: `What the reservation of ${name} to ${citation}${onText(open)} does here supports two answers.${open.note ? ` ${open.note}` : ""}${objected}`,
      remedy: withdrawal(view, rules, state, false),
    };
  }
  const beside = standing.filter((row) => isBeside(row, state, other, role));
  return {
    ...base,
    state: "MET",
    claims: [...claimsOf(withdrawn), ...claimsOf(beside)],
    sentence:
      withdrawn.length > 0
        ? `${name} withdrew its reservation to ${citation} on ${dayText(beginsOn(withdrawn.at(-1) as Act))}.`
        : `No reservation of ${name} to ${citation} is in force.`,
    assumptions: [
      ...withdrawn.flatMap((row) => (row.note ? [`The withdrawal by ${name} reached this clause. ${row.note}`] : [])),
      ...beside.map((row) =>
        `The dispute does not touch the territories to which the reservation of ${name} is limited. ${row.note ?? ""}`.trim(),
      ),
      ...lapsed
        .filter((row) => row.status === "never-effective" && row.note)
        .map((row) => `A reservation of ${name} never took effect. ${row.note}`),
    ],
  };
}

/** Limited to territories that the question does not bring in: taken to lie beside the dispute, in the open. */
function isBeside(row: Act, state: string, other: string, role: "applicant" | "respondent"): boolean {
  if (!row.reaches.includes("territory") || row.clauseEffect !== "other") return false;
  if (row.against === other) return false;
  return !(row.territory === state && role === "respondent");
}

const onText = (row: Act): string => (row.on === null ? "" : ` on ${dayText(row.on)}`);
const both = (role: "applicant" | "respondent"): string =>
  role === "applicant" ? " A reservation works both ways: its author cannot rely on the clause either." : "";

function withdrawal(view: View, rules: ForumRules, state: string, caseByCase: boolean): Remedy {
  const { asOf } = view;
  return {
    kind: "LEGAL_ACT",
    missing: caseByCase
      ? `consent of ${view.name(state)} to this case, or withdrawal of its reservation to ${view.citation(rules.clause)}`
      : `withdrawal by ${view.name(state)} of its reservation to ${view.citation(rules.clause)}`,
    apply: { suppose: [supposed("RESERVATION_WITHDRAWN", asOf, asOf, { state, instrument: rules.instrument })] },
  };
}
