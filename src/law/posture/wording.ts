import { type Day, inWords, writeDay } from "../../base/index.js";
import { type ClaimCore, listOf, type StepClaim } from "../../model/index.js";
import { isFiling, mayFollow, onDay } from "../time/index.js";
import type { StandingStep } from "./standing-step.js";
import { STATUS_OF_STEP } from "./step-status.js";
import type { PostureContext, PostureStatus, Publicity } from "./types.js";

export interface PostureWords {
  readonly status: PostureStatus;
  readonly publicity: Publicity;
  readonly since: Day | null;
  /** The steps the status rests on, oldest first. */
  readonly turns: readonly StepClaim[];
  readonly folded: readonly StandingStep[];
  readonly seen: readonly StepClaim[];
  readonly asOf: Day;
  readonly context: PostureContext;
}

/** The day of a step; its possible days where only a stretch of time is known, with a mark where these reach past `asOf`. */
function day({ asOf }: PostureWords, step: ClaimCore | undefined): string {
  const on = step ? onDay(step, asOf) : null;
  if (on === null) return "a day not recorded";
  return step?.actOn === null ? `a day ${on.replace(/^by /, "not later than ")}` : on.replace(/^on /, "");
}
const days = (p: PostureWords, steps: readonly StepClaim[]): string => listOf(steps.map((step) => day(p, step)));

/** The sentence that is exact, and no stronger: what the forum did and when, what it did not do, and what was undone. */
export function writePosture(p: PostureWords): string {
  const parts = [core(p), sealed(p), besides(p), custody(p), undone(p), reported(p)];
  return parts.filter((part) => part !== "").join(" ");
}

function core(p: PostureWords): string {
  const { actor, forum } = p.context;
  const on = day(p, p.turns[0]);
  const many = p.turns.length > 1;
  const find = (step: string): StepClaim | undefined => standing(p, step).at(-1);
  switch (p.status) {
    case "NONE_KNOWN":
      if (p.turns.length > 0)
        return `${forum.name}: it judges natural persons and has no proceeding against ${actor.name}; an inquiry into a situation that concerns ${actor.name} was opened on ${on}${concluded(p)}.`;
      if (p.seen.length > 0)
        return `${forum.name}: no proceeding against ${actor.name} on what this record is about is known to it as of ${writeDay(p.asOf)}; that is not a finding that there is none. Other steps are recorded, the newest of ${day(p, p.seen.at(-1))}.`;
      return `${forum.name}: no proceeding against ${actor.name} is known to this record as of ${writeDay(p.asOf)}; that is not a finding that there is none.`;
    case "UNDER_INVESTIGATION":
      return `${forum.name}: an inquiry that concerns ${actor.name} ${concluded(p) ? `was opened on ${on}${concluded(p)}` : `has been open since ${on}`}.`;
    case "APPLICATION_PENDING":
      return `${forum.name}: ${many ? "applications" : "an application"} concerning ${actor.name} of ${days(p, p.turns)}, not granted by ${writeDay(p.asOf)}. An application is not a warrant.`;
    case "APPLICATION_REFUSED":
      return `${forum.name}: the application concerning ${actor.name} was refused on ${on}; no warrant is in force.`;
    case "SUMMONED":
      return `${forum.name}: summons to appear issued to ${actor.name} on ${on}${find("first-appearance") ? `, followed by an appearance on ${day(p, find("first-appearance"))}` : ""}. A summons is not a warrant, and no charges have been confirmed.`;
    case "WARRANT_IN_FORCE":
      return `${forum.name}: ${many ? `warrants of ${days(p, p.turns)} against ${actor.name} are` : `the warrant of ${on} against ${actor.name} is`} in force${isSuspended(p) ? " but suspended" : ""}; a warrant is not a conviction.`;
    case "WARRANT_ENDED":
      return `${forum.name}: no warrant against ${actor.name} has been in force since ${on}; nothing was decided on the allegations.`;
    case "CHARGES_CONFIRMED":
      return `${forum.name}: charges against ${actor.name} were confirmed on ${on}; no trial is recorded as open.`;
    case "CHARGES_NOT_CONFIRMED":
      return `${forum.name}: the charges against ${actor.name} were not confirmed on ${on}; they do not go to trial, which is no acquittal.`;
    case "ON_TRIAL":
      return `${forum.name}: the trial of ${actor.name} opened on ${on}; no judgment is recorded.`;
    case "CONVICTED_NOT_FINAL":
      return `${forum.name}: ${actor.name} was convicted at first instance on ${on}; the conviction is not final${find("appeal-lodged") ? `, an appeal was lodged on ${day(p, find("appeal-lodged"))}` : ""}${find("sentence") ? `, and the sentence of ${day(p, find("sentence"))} is not final either` : ""}.`;
    case "CONVICTED":
      return `${forum.name}: the conviction of ${actor.name} has been final since ${on}.`;
    case "ACQUITTED_NOT_FINAL":
      return `${forum.name}: ${actor.name} was acquitted at first instance on ${on}; the acquittal is not final.`;
    case "ACQUITTED":
      return `${forum.name}: the acquittal of ${actor.name} has been final since ${on}.`;
    case "CONVICTION_ANNULLED":
      return `${forum.name}: the conviction of ${actor.name} was set aside on ${on}; it does not stand, and that is no acquittal.`;
    case "TERMINATED":
      return `${forum.name}: the proceedings concerning ${actor.name} ended on ${on} without a judgment.`;
    case "TERMINATED_BY_DEATH":
      return `${forum.name}: the proceedings against ${actor.name} ended on ${on} because of death as the forum took it; there was no judgment.`;
    case "CASE_PENDING":
      return `${forum.name}: ${caseOf(p)} has been pending since ${on}; ${reportOn(p.seen) ? `a report on it was published on ${day(p, reportOn(p.seen))}, and no judgment is recorded` : "nothing is decided on the merits"}.`;
    case "MEASURES_ORDERED":
      return `${forum.name}: measures ordered on ${days(p, p.turns)}${hasCase(p) ? ` in ${caseOf(p)}; nothing is decided on the merits` : ` concerning ${actor.name}; no court has decided anything by them`}.`;
    case "BREACH_FOUND":
      return `${forum.name}: a breach by ${actor.name} was found on ${on}${hasCase(p) ? ` in ${caseOf(p)}` : ""}.${decided(p)}`;
    case "NO_BREACH_FOUND":
      return `${forum.name}: no breach by ${actor.name} was found on ${on}${hasCase(p) ? ` in ${caseOf(p)}` : ""}.${decided(p)}`;
    case "JURISDICTION_DECLINED":
      if (p.turns.at(-1)?.fields.step === "declared-inadmissible")
        return `${forum.name}: ${hasCase(p) ? caseOf(p) : `what was brought against ${actor.name}`} was declared inadmissible on ${on}; the merits were not reached.`;
      return `${forum.name}: jurisdiction was declined on ${on}${hasCase(p) ? ` in ${caseOf(p)}` : ` over ${actor.name}`}; the merits were not reached.`;
    case "DISCONTINUED":
      return p.turns.at(-1)?.fields.step === "application-withdrawn"
        ? `${forum.name}: the application concerning ${actor.name} was withdrawn on ${on}; it became neither a warrant nor a refusal.`
        : `${forum.name}: ${hasCase(p) ? caseOf(p) : `what concerned ${actor.name}`} was discontinued on ${on} without a decision on the merits.`;
  }
}

/** What was decided, in the words of the record: a breach of one duty is none of another. */
function decided(p: PostureWords): string {
  const said = [...new Set(p.turns.flatMap(({ fields }) => (fields.says ? [fields.says] : [])))];
  return said.length > 0 ? ` What was decided: ${said.join(" ")}` : "";
}

/** A report that the forum, or who it set to work, has made in the case. */
export const reportOn = (seen: readonly StepClaim[]): StepClaim | undefined =>
  seen.filter((step) => step.fields.step === "report-published").at(-1);

/** That the inquiry opened last is over, where no later one was opened. */
function concluded(p: PostureWords): string {
  const over = standing(p, "investigation-concluded").at(-1);
  const later = over && p.turns.some((turn) => mayFollow(turn, over) && turn.actOn !== over.actOn);
  return over && !later ? `, and its investigation phase was concluded on ${day(p, over)}` : "";
}

/** Steps that the status rests on and that nobody was to know of at first. */
function sealed(p: PostureWords): string {
  const kept = p.turns.flatMap(({ publicFrom, actOn }) =>
    publicFrom != null && actOn !== null && publicFrom > actOn ? [{ publicFrom, actOn }] : [],
  );
  return kept
    .map(({ actOn, publicFrom }) => `What was done on ${writeDay(actOn)} was not public until ${writeDay(publicFrom)}.`)
    .join(" ");
}

/** Standing steps beside the deciding one that a reader must know: confirmed charges under a warrant, a part refused. */
function besides(p: PostureWords): string {
  const said: string[] = [];
  const confirmed = standing(p, "charges-confirmed").at(-1);
  if (p.status === "WARRANT_IN_FORCE" && confirmed)
    said.push(`Charges were confirmed on ${day(p, confirmed)}; no trial is recorded as open.`);
  const refused = standing(p, "application-refused").at(-1);
  if (p.status === "WARRANT_IN_FORCE" && refused)
    said.push(`Another part of what was applied for was refused on ${day(p, refused)}.`);
  const found = [...standing(p, "non-compliance-found"), ...(p.context.findings ?? [])].map((claim) => day(p, claim));
  const days = [...new Set(found)];
  if (days.length > 0)
    said.push(
      days.length > 1
        ? `Findings that it did not cooperate are recorded (${listOf(days)}).`
        : `A finding that it did not cooperate is recorded (${listOf(days)}).`,
    );
  const challenged = standing(p, "jurisdiction-challenged").at(-1);
  if (challenged) said.push(`A challenge to jurisdiction is recorded (${day(p, challenged)}).`);
  return said.join(" ");
}

const CUSTODY: Readonly<Record<string, string>> = {
  surrendered: "surrendered to the forum",
  "in-custody": "held in custody",
  released: "released",
};

/** The latest words on custody, with a mark where others say otherwise. */
function custody(p: PostureWords): string {
  const steps = p.seen.filter((step) => step.fields.step in CUSTODY);
  const last = steps.at(-1);
  if (!last || ENDED.has(p.status)) return "";
  // What has no day of its own may have come after the last that has one: both are told.
  const told = [last, ...steps.filter((step) => step !== last && step.actOn === null && mayFollow(step, last))];
  const words = told.map((step) => {
    const disputed = p.context.isDisputed?.(step) ? "; this is disputed" : "";
    return `${CUSTODY[step.fields.step]} (${p.context.nameOf(step.speaker)}, ${day(p, step)}${disputed})`;
  });
  return `Last recorded on custody: ${words.join("; ")}.`;
}

const ENDED: ReadonlySet<PostureStatus> = new Set([
  "TERMINATED",
  "TERMINATED_BY_DEATH",
  "CHARGES_NOT_CONFIRMED",
  "ACQUITTED",
]);

/** Steps whose setting aside a reader must know: those that give a status, and findings against a State. */
const MATTERS: ReadonlySet<string> = new Set([...Object.keys(STATUS_OF_STEP), "non-compliance-found", "notice-given"]);

/** Steps that were set aside: they count neither for nor against anybody. */
function undone(p: PostureWords): string {
  return p.folded
    .filter((step) => step.state === "VACATED" && step.undoneBy && MATTERS.has(step.claim.fields.step))
    .map(
      (step) =>
        `The step of ${day(p, step.claim)} (${inWords(step.claim.fields.step)}) was set aside on ${day(p, step.undoneBy as StepClaim)} and no longer counts.`,
    )
    .join(" ");
}

function reported(p: PostureWords): string {
  const press = p.seen.filter((step) => step.fields.publicity === "reported-only");
  if (press.length === 0) return "";
  return p.publicity === "REPORTED_ONLY"
    ? "All of this is reported by the press only; no step is on the public record."
    : `Beside the record, the press reports: ${listOf(press.map((step) => `${inWords(step.fields.step)} (${day(p, step)})`))}; no such step is on the public record.`;
}

const standing = (p: PostureWords, step: string): StepClaim[] =>
  p.folded.filter((item) => item.claim.fields.step === step && item.state === "STANDS").map((item) => item.claim);

const isSuspended = (p: PostureWords): boolean =>
  p.turns.every((turn) => p.folded.some((step) => step.claim.id === turn.id && step.state === "SUSPENDED"));

const filing = (p: PostureWords): StepClaim | undefined => p.seen.find(isFiling);
const hasCase = (p: PostureWords): boolean => filing(p) !== undefined;

/** `the case of South Africa against Israel`. */
function caseOf(p: PostureWords): string {
  const by = (filing(p)?.fields.by ?? []) as readonly string[];
  const applicants = by.filter((id) => id !== p.context.actor.id).map(p.context.nameOf);
  // Who brings counter-claims was sued by the one they are against.
  if (filing(p)?.fields.step === "counter-claims-filed")
    return `what ${listOf(applicants)} claims in turn in a case that ${p.context.actor.name} brought`;
  return applicants.length > 0
    ? `the case of ${listOf(applicants)} against ${p.context.actor.name}`
    : `a case against ${p.context.actor.name}`;
}
