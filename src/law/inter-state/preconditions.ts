import { type Day, formatDay, tryParseDay } from "../../base/index.js";
import type { LawClaim } from "../facts/index.js";
import { rulingsOn } from "./case-record.js";
import { forumsOf } from "./forum-rules.js";
import type { ForumRules, InterStateQuestion, Precondition, Reason } from "./types.js";
import { dayText, type View } from "./view.js";

interface Dispute {
  readonly view: View;
  readonly rules: ForumRules;
  readonly question: InterStateQuestion;
  /** Steps of this forum between the two, oldest first. */
  readonly steps: readonly LawClaim[];
}

/**
 * What must have happened before the forum may be seised. A dispute is assumed in the open; negotiation and arbitration
 * are UNKNOWN until the question, a recorded step or a ruling speaks to them.
 */
export function preconditionReasons(dispute: Dispute): Reason[] {
  const ruled = ruledOn(dispute);
  return dispute.rules.preconditions.map((condition) => {
    const base = { provisions: condition.provisions, claims: [condition.claim] };
    if (condition.assumed)
      return { ...base, state: "MET", sentence: `${condition.what}: assumed.`, assumptions: [`${condition.what}.`] };
    if (condition.id === "joint-consent") return jointConsent(dispute, condition);
    if (ruled) return { ...ruled, provisions: condition.provisions, claims: [condition.claim] };
    if (condition.id === ARBITRATION) return arbitration(dispute, condition);
    return negotiation(dispute, condition);
  });
}

/** A ruling between the two that the conditions were fulfilled; measures find so at first sight only. */
function ruledOn({ view, steps }: Dispute): Reason | null {
  const ruling = steps.filter((step) => ["jurisdiction-upheld", "measures-ordered"].includes(step.fields.step)).at(-1);
  const declined = steps.some(
    (step) => step.fields.step === "jurisdiction-declined" && (step.actOn ?? 0) > (ruling?.actOn ?? 0),
  );
  if (!ruling || declined) return null;
  const firstSight = ruling.fields.step === "measures-ordered";
  return {
    state: "MET",
    provisions: [],
    claims: [],
    authority: "CHAMBER_RULING",
    rulings: [ruling.id],
    contestedBy: view.answersTo([ruling.id]),
    sentence: `The ${view.name(ruling.fields.mechanism)} held on ${dayText(ruling.actOn ?? 0)}${firstSight ? ", at first sight," : ""} that the conditions for seising it were fulfilled.`,
    assumptions: ["The dispute is the one the ruling dealt with."],
  };
}

function negotiation(dispute: Dispute, condition: Precondition): Reason {
  const { question, steps } = dispute;
  const base = { provisions: condition.provisions, claims: [condition.claim] };
  const since = question.negotiatedSince ?? null;
  if (since !== null) {
    return since <= question.asOf
      ? {
          ...base,
          state: "MET",
          sentence: `Negotiations since ${dayText(since)} are taken as pursued until they failed.`,
          assumptions: [`Negotiations since ${dayText(since)} failed or became futile before filing.`],
        }
      : { ...base, state: "NOT_MET", sentence: `Negotiations began only on ${dayText(since)}, after filing.` };
  }
  const procedure = condition.id === "negotiation-or-treaty-procedure" ? treatyProcedure(dispute) : null;
  if (procedure) {
    return {
      ...base,
      state: "MET",
      claims: [condition.claim, procedure.id],
      sentence: `The treaty's own procedure between the two ended with a report on ${dayText(procedure.actOn ?? 0)}.`,
      assumptions: ["That procedure did not settle the dispute."],
    };
  }
  const notice = firstNotice(dispute);
  if (notice) {
    return {
      ...base,
      state: "MET",
      claims: [condition.claim, notice.id],
      sentence: `Negotiation was sought on ${dayText(notice.actOn ?? 0)}.`,
      assumptions: ["The negotiations that were sought failed or became futile before filing."],
    };
  }
  const refused = rulingsOn(steps, "PRECONDITION")
    .filter((step) => step.fields.step === "jurisdiction-declined")
    .at(-1);
  return {
    ...base,
    state: "UNKNOWN",
    ...(refused ? { rulings: [refused.id] } : {}),
    sentence: `${condition.what}: nothing is recorded${refused ? ` since the ruling of ${dayText(refused.actOn ?? 0)} that this had not been fulfilled` : ""}.`,
    remedy: {
      kind: "FACT",
      missing: "negotiations between the two that failed or became futile",
      apply: { question: { negotiatedSince: question.asOf } },
    },
  };
}

/** Six calendar months between the request for arbitration and filing; the months run to the same day of the month. */
function arbitration(dispute: Dispute, condition: Precondition): Reason {
  const { view, question } = dispute;
  const base = { provisions: condition.provisions, claims: [condition.claim] };
  const request = arbitrationRequest(dispute);
  const on = question.arbitrationRequestedOn ?? request?.actOn ?? null;
  const remedy = {
    kind: "FACT" as const,
    missing: "a request for arbitration made at least six months before filing, without agreement on its organisation",
    apply: { question: { arbitrationRequestedOn: sixMonths(question.asOf, -1) } },
  };
  if (on === null) return { ...base, state: "UNKNOWN", sentence: `${condition.what}: nothing is recorded.`, remedy };
  const claims = request && question.arbitrationRequestedOn == null ? [condition.claim, request.id] : [condition.claim];
  const ripe = sixMonths(on, 1);
  return ripe <= view.asOf
    ? {
        ...base,
        claims,
        state: "MET",
        sentence: `Arbitration was asked for on ${dayText(on)}, and six months passed.`,
        assumptions: ["No agreement on the organisation of the arbitration was reached."],
      }
    : {
        ...base,
        claims,
        state: "NOT_MET",
        sentence: `Arbitration was asked for on ${dayText(on)}; the six months end only on ${dayText(ripe)}.`,
        remedy,
      };
}

function jointConsent({ question }: Dispute, condition: Precondition): Reason {
  return {
    provisions: condition.provisions,
    claims: [condition.claim],
    state: question.rulings ? "MET" : "CONTESTED",
    sentence: `${condition.what}.`,
    remedy: {
      kind: "RULING",
      missing: "a ruling that one party to the dispute may ask alone",
      apply: { rulings: true },
    },
  };
}

/** A report that ended the treaty's own procedure between the two, whatever forum of the same treaty it was before. */
function treatyProcedure({ view, rules, question }: Dispute): LawClaim | null {
  for (const [id, mechanism] of view.facts.mechanisms) {
    if (id === rules.mechanism || mechanism.nature !== "treaty-body") continue;
    const report = view
      .steps(id)
      .filter(
        (step) => step.fields.step === "report-published" && isBetween(step, question) && namesTreaty(step, rules),
      )
      .at(-1);
    if (report) return report;
  }
  return null;
}

const ARBITRATION = "arbitration-six-months";

/** The first recorded notice under the clause between the two, in any of its forums: a call to negotiate, or more. */
const firstNotice = (dispute: Dispute): LawClaim | null => notices(dispute, () => true)[0] ?? null;

/** A request for arbitration: a notice in the forum of this clause that needs no earlier arbitration. */
const arbitrationRequest = (dispute: Dispute): LawClaim | null =>
  notices(dispute, (forum) => !forum.preconditions.some((condition) => condition.id === ARBITRATION))[0] ?? null;

function notices({ view, rules, question }: Dispute, isWanted: (forum: ForumRules) => boolean): LawClaim[] {
  return forumsOf(view.facts, rules.instrument)
    .filter((forum) => forum.clause === rules.clause && isWanted(forum))
    .flatMap((forum) => view.steps(forum.mechanism))
    .filter((step) => step.fields.step === "notice-given" && isBetween(step, question) && namesTreaty(step, rules))
    .sort((a, b) => (a.actOn ?? 0) - (b.actOn ?? 0));
}

const isBetween = (step: LawClaim, question: InterStateQuestion): boolean =>
  step.fields.subject === question.respondent && (step.fields.by ?? []).includes(question.applicant);
const namesTreaty = (step: LawClaim, rules: ForumRules): boolean =>
  (step.fields.provisions ?? []).some((provision: string) => provision.startsWith(`${rules.instrument}/`));

function sixMonths(day: Day, direction: 1 | -1): Day {
  const [year, month, dayOfMonth] = formatDay(day).split("-").map(Number) as [number, number, number];
  const months = year * 12 + (month - 1) + 6 * direction;
  for (let last = dayOfMonth; last > 27; last--) {
    const found = tryParseDay(iso(months, last));
    if (found !== null) return found;
  }
  return tryParseDay(iso(months, Math.min(dayOfMonth, 27))) as Day;
}
const iso = (months: number, day: number): string =>
  `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
