import type { PostureStatus, PostureSubject, Publicity } from "./types.js";

const PRESUMED = "is presumed innocent";

/** What has to be kept in mind with each status of a person; the sentence before it names the presumption. */
const OF_PERSON: Readonly<Record<PostureStatus, (name: string) => string>> = {
  NONE_KNOWN: (n) => `${n} ${PRESUMED}. That nothing is known here says nothing about what was or was not done.`,
  UNDER_INVESTIGATION: (n) => `${n} ${PRESUMED}. An investigation accuses nobody.`,
  APPLICATION_PENDING: (n) => `${n} ${PRESUMED}. An application is a request; no judge has granted it.`,
  APPLICATION_REFUSED: (n) =>
    `${n} ${PRESUMED}. The refusal of an application decides nothing on the allegations either way.`,
  SUMMONED: (n) => `${n} ${PRESUMED}. A summons is an order to appear and no finding.`,
  WARRANT_IN_FORCE: (n) =>
    `${n} ${PRESUMED}. A warrant rests on the standard of suspicion that its forum asks for and is no finding.`,
  WARRANT_ENDED: (n) => `${n} ${PRESUMED}. The end of a warrant is neither a conviction nor an acquittal.`,
  CHARGES_CONFIRMED: (n) =>
    `${n} ${PRESUMED}. To confirm charges is to send them to trial; no court has decided on them.`,
  CHARGES_NOT_CONFIRMED: (n) =>
    `${n} ${PRESUMED}. Charges that were not confirmed do not go to trial; that is neither a conviction nor an acquittal.`,
  ON_TRIAL: (n) => `${n} ${PRESUMED}. A trial is open and no judgment is recorded.`,
  CONVICTED_NOT_FINAL: (n) =>
    `${n} ${PRESUMED} until a conviction is final. This one is of a first instance and can be reversed.`,
  CONVICTED: (n) =>
    `The presumption of innocence no longer applies to ${n} for the counts of this final conviction; for everything else ${n} ${PRESUMED}.`,
  ACQUITTED_NOT_FINAL: (n) => `${n} ${PRESUMED} and was acquitted at first instance; the acquittal is not final.`,
  ACQUITTED: (n) => `${n} was acquitted by a final judgment and ${PRESUMED}.`,
  CONVICTION_ANNULLED: (n) => `${n} ${PRESUMED}: the conviction does not stand. That is no acquittal either.`,
  TERMINATED: (n) =>
    `${n} ${PRESUMED}. Proceedings that end without a judgment are neither a conviction nor an acquittal.`,
  TERMINATED_BY_DEATH: (n) =>
    `${n} remains presumed innocent: the proceedings ended without a judgment, and nobody can answer the allegations any more.`,
  CASE_PENDING: (n) => `${n} ${PRESUMED}. A pending case decides nothing.`,
  MEASURES_ORDERED: (n) => `${n} ${PRESUMED}. Measures are no finding.`,
  BREACH_FOUND: (n) => `${n} ${PRESUMED}. A finding on duties of a State or body is no finding against a person.`,
  NO_BREACH_FOUND: (n) => `${n} ${PRESUMED}.`,
  JURISDICTION_DECLINED: (n) => `${n} ${PRESUMED}. Nothing was decided on the allegations.`,
  DISCONTINUED: (n) => `${n} ${PRESUMED}. What was withdrawn or given up decided nothing on the allegations.`,
};

const OF_OTHERS: Readonly<Partial<Record<PostureStatus, string>>> = {
  NONE_KNOWN: "That nothing is known here is no statement that nothing is pending.",
  UNDER_INVESTIGATION: "An inquiry is no finding.",
  CASE_PENDING: "The forum has decided nothing on the merits; what the applicant says is an allegation.",
  MEASURES_ORDERED: "Measures are no finding that a duty was breached.",
  BREACH_FOUND: "The finding concerns duties of the State or body named; it says nothing against any person.",
  NO_BREACH_FOUND: "The finding concerns the duties in this case only.",
  JURISDICTION_DECLINED: "The forum did not reach the merits: it found neither a breach nor that there was none.",
  DISCONTINUED: "The case ended without a decision on the merits.",
};

/** The caution that goes with a status; never empty. In: the status, how public it is, whom it is about, whether a report was made in the case. */
export function writeCaution(
  status: PostureStatus,
  publicity: Publicity,
  actor: PostureSubject,
  reported = false,
): string {
  const words = actor.isPerson
    ? OF_PERSON[status](actor.name)
    : status === "CASE_PENDING" && reported
      ? "A report finds and recommends; it is no judgment, and what the applicant says is an allegation."
      : (OF_OTHERS[status] ?? "A step in a proceeding is no finding unless a judgment says so.");
  return publicity === "REPORTED_ONLY"
    ? `${words} The step is reported by the press and is not on the public record.`
    : words;
}
