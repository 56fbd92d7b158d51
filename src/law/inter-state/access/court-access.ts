import { actsAgainst, positionsAgainst, rulingsOf } from "../../facts/index.js";
import {
  type Act,
  actsOf,
  beginsOn,
  claimsOf,
  EFFECTIVE,
  isComplete,
  isInEffect,
  SUPPOSED_DECLARATION,
  supposed,
} from "../../participation/index.js";
import { dayText } from "../../words/index.js";
import type { ForumRules, Reason } from "../types.js";
import type { View } from "../view.js";

const MEMBER = new Set(["membership", "acceptance", "accession", "ratification"]);
const ACCESS = "court-declaration-35-2";

/**
 * May this State appear before the forum on the day of filing? The instruments that open the forum are those of its
 * person rule other than the treaty in dispute: membership in one of them, or a declaration of access that reaches the
 * clause (ICJ Statute, article 35). A forum whose rule names no other instrument is open to every party.
 */
export function accessOf(view: View, rules: ForumRules, state: string): Reason {
  const person = rules.person;
  if (!person) {
    return {
      state: "UNKNOWN",
      sentence: `Who may appear before the ${view.name(rules.mechanism)} is not recorded.`,
      provisions: [rules.clause],
      claims: [],
    };
  }
  const name = view.name(state);
  const provisions: string[] = person.fields.provisions;
  const named = [...new Set(provisions.map(instrumentOf))];
  // A forum whose rule names the treaty in dispute alone is open to its parties; the Court's own Statute is a door beside
  // the Charter, also where the dispute is brought under its optional clause (ICJ Statute, article 36(2); Charter, article 93(2)).
  const instruments = named.every((id) => id === rules.instrument)
    ? []
    : // Before anybody has acted under it, it says nothing of who has access.
      named.filter((id) => view.facts.participation.get(id)?.keys().next().done === false);
  const base = { provisions, claims: [person.id] };
  if (instruments.length === 0)
    return { ...base, state: "MET", sentence: `${name} is a State, and the procedure is open to every party.` };

  const rows = instruments.flatMap((instrument) => actsOf(view, instrument, state));
  const seats = rows.filter((row) => MEMBER.has(row.act) && inForce(row, view));
  const declarations = rows.filter((row) => isDeclaration(row) && inForce(row, view));
  const reaching = declarations.filter((row) => row.provision === null || row.provision === rules.clause);
  const cite = (chosen: readonly Act[]) => [...base.claims, ...claimsOf(chosen)];

  const seat = seats.find((row) => row.status === "accepted");
  if (seat)
    return {
      ...base,
      state: "MET",
      claims: cite([seat]),
      sentence: `${name} has had access to the Court since ${dayText(beginsOn(seat))}.`,
    };
  const declaration = reaching.find((row) => row.status === "accepted");
  if (declaration && declaration.claim === null && isStatehoodContested(view, rules, state, declarations)) {
    return {
      ...base,
      state: "CONTESTED",
      sentence: `A declaration of access by ${name} would be contested, as its statehood is.`,
    };
  }
  if (declaration) {
    return {
      ...base,
      state: "MET",
      claims: cite([declaration]),
      sentence: `${name} has access to the Court by a declaration of ${dayText(beginsOn(declaration))}.`,
    };
  }
  const doubtful = [...seats, ...reaching].find((row) => row.status === "contested");
  if (doubtful) {
    const steps = rulingsOnAccess(view, rules.mechanism, state);
    const what = isDeclaration(doubtful)
      ? `the declaration of access of ${dayText(beginsOn(doubtful))}`
      : `the seat claimed since ${dayText(beginsOn(doubtful))}`;
    return {
      ...base,
      state: "CONTESTED",
      claims: cite([doubtful]),
      rulings: steps,
      contestedBy: positionsAgainst(view.facts, claimsOf([doubtful])),
      sentence: `Whether ${name} has access to the Court is contested: it rests on ${what}.${doubtful.note ? ` ${doubtful.note}` : ""}`,
    };
  }
  // A declaration recorded without its day, under the general article, may have reached anything or nothing.
  const vague = declarations.find((row) => row.on === null && instruments.includes(instrumentOf(row.provision ?? "/")));
  if (vague)
    return {
      ...base,
      claims: cite([vague]),
      state: "UNKNOWN",
      sentence: `${name} declared before it joined that it accepts the Court; on which day and for which disputes is not recorded.`,
      assumptions: vague.note ? [vague.note] : [],
    };
  const other = declarations[0];
  const complete = instruments.every((instrument) => isComplete(view, instrument));
  const doors = instruments.map((instrument) => view.treaty(instrument)).join(" or the ");
  return {
    ...base,
    claims: cite(declarations),
    state: complete ? "NOT_MET" : "UNKNOWN",
    sentence: other
      ? `${name} is ${complete ? "" : "not known to be "}${complete ? "no" : "a"} party to the ${doors}, and its declaration of access of ${dayText(beginsOn(other))} does not reach ${view.citation(rules.clause)}.`
      : `${name} is ${complete ? "no" : "not known to be a"} party to the ${doors}, and no declaration of access is recorded.`,
    remedy: {
      kind: "LEGAL_ACT",
      missing: `a declaration of access by ${name} that reaches ${view.citation(rules.clause)}`,
      apply: {
        suppose: [
          supposed("ACCEPTANCE_BY_DECLARATION", view.asOf, view.asOf, {
            state,
            instrument: accessInstrument(instruments, view),
          }),
        ],
      },
    },
  };
}

/** Rulings of this forum that speak to who may appear, for this State. */
export function rulingsOnAccess(view: View, mechanism: string, state: string): string[] {
  return rulingsOf(view.facts, mechanism)
    .filter((step) => step.fields.ruling?.limb === "PERSON" && (step.fields.ruling.of ?? []).includes(state))
    .map((step) => step.id);
}

/** Others deny that it is a State: they refused its joining the treaty, or what it declared before is contested. */
function isStatehoodContested(view: View, rules: ForumRules, state: string, declarations: readonly Act[]): boolean {
  if (declarations.some((row) => row.status === "contested")) return true;
  return actsAgainst(view.facts, rules.instrument, state).some(
    ({ fields }) => fields.act === "objection" && !fields.provision,
  );
}

const instrumentOf = (provision: string): string => provision.slice(0, provision.indexOf("/"));
const inForce = (row: Act, view: View): boolean => isInEffect(row, view.asOf) && EFFECTIVE.has(row.status);
/** A declaration of access; a supposed one must say under which instrument it is made. */
const isDeclaration = (row: Act): boolean =>
  row.act === ACCESS || (row.act === SUPPOSED_DECLARATION && row.of !== null);

/** The instrument that declarations of access are recorded under; the first one where none is recorded yet. */
function accessInstrument(instruments: readonly string[], view: View): string {
  const used = instruments.find((instrument) =>
    [...(view.facts.participation.get(instrument)?.values() ?? [])].some((claims) =>
      claims.some((claim) => claim.fields.act === ACCESS),
    ),
  );
  return used ?? (instruments[0] as string);
}
