import { type Day, tryParseDay, writeDay } from "../../../base/index.js";
import { listOf, type ParticipationClaim } from "../../../model/index.js";
import { type FactsOn, shutOut } from "../../facts/index.js";
import { acceptanceOf, silenceOf, type Window } from "../../participation/index.js";
import type { Reading } from "../reading/read-draft.js";
import type { ActWords, MembershipWords } from "../reading/vocabulary.js";
import type { Finding, NamedDays } from "../types.js";
import { articleOf } from "./articles.js";
import { nameIn } from "./names.js";
import { bare, daysOf, isWithin, onOtherDays } from "./telling.js";

const JOINING = ["ratification", "accession", "succession", "acceptance", "membership"];
/** Acts of which a table declared complete holds all. */
const IN_TABLE = new Set(["signature", ...JOINING]);
/** Acts that had no effect: they do not make what a text says of them. */
const VOID = new Set(["never-lodged", "never-effective", "not-adopted"]);

/** What one State did towards one instrument, as the record has it on a day. */
interface Held {
  readonly facts: FactsOn;
  readonly asOf: Day;
  readonly reading: Reading;
  readonly state: string;
  readonly instrument: string;
  readonly acts: readonly ParticipationClaim[];
  readonly windows: readonly Window[];
  readonly completeTo: Day | null;
  readonly who: string;
  readonly what: string;
}

/** Holds what a text says of a State and a treaty against the record of its acts. Null where the text names no treaty. */
export function findOnState(
  facts: FactsOn,
  asOf: Day,
  reading: Reading,
  words: ActWords | MembershipWords,
): Finding | null {
  const instrument = instrumentOf(facts, reading);
  if (!instrument) return null;
  const state = reading.subject;
  const completeTo = tryParseDay(facts.instruments.get(instrument)?.participationCompleteTo ?? "");
  const acts = [...(facts.participation.get(instrument)?.get(state) ?? [])].filter(
    (one) => one.fields.act !== "not-party" && (!one.fields.against || words.says === "act"),
  );
  const conduct = { suppose: [], from: asOf };
  const kinds = acts.some((one) => one.fields.act === "membership") ? ["membership"] : [];
  const { windows } = acceptanceOf({ facts, conduct, memo: {} }, instrument, state, kinds);
  const held: Held = {
    ...{ facts, asOf, reading, state, instrument, acts, completeTo },
    windows: windows.filter(({ membership }) => membership),
    who: nameIn(facts, state),
    what: nameIn(facts, instrument),
  };
  return words.says === "act" ? onAct(held, words) : onMembership(held, words);
}

/** The treaty that is named; for a court, the one that its jurisdiction rests on. */
function instrumentOf(facts: FactsOn, { instrument, forum }: Reading): string | null {
  if (instrument) return instrument;
  const bases = forum ? (facts.mechanisms.get(forum)?.bases ?? []) : [];
  return bases.find((basis) => basis.acceptance)?.acceptance?.instrument ?? null;
}

function onAct(held: Held, words: ActWords): Finding {
  const { reading, acts, asOf, facts } = held;
  const ofKind = acts.filter((one) => words.acts.includes(one.fields.act));
  const done = ofKind.filter((one) => !VOID.has(one.fields.status));
  const said = words.words;
  if (reading.predicate.negated) {
    if (done.length > 0)
      return finding("CONTRADICTED", `The record has ${said} by ${held.who} ${daysOf(done, asOf)}.`, done);
    const joined = words.acts.some((one) => JOINING.includes(one)) && held.windows.some(isOpen(asOf));
    if (joined) return finding("CONTRADICTED", `${held.who} became a party all the same.`, acts);
    return silence(held, words.acts, said, true);
  }
  if (done.length > 0) {
    const missed = reading.days.filter((day) => !done.some((act) => fitsAct(act, day)));
    if (missed.length > 0) {
      const { verdict, sentence } = onOtherDays(said, done, missed, asOf);
      return finding(verdict, sentence, done);
    }
    if (reading.article !== null) {
      const article = reading.article;
      const cited = done.filter((act) => act.fields.provision);
      const provisions = cited.flatMap((act) => act.fields.provision ?? []);
      const fits = provisions.filter((provision) => articleFits(facts, provision, article));
      if (cited.length > 0 && fits.length === 0)
        return finding(
          "CONTRADICTED",
          `The record has it under ${listOf([...new Set(provisions.map((provision) => facts.provisions.get(provision)?.citation ?? provision))])}.`,
          cited,
        );
    }
    const open = done.every((act) => act.fields.status === "contested");
    return open
      ? finding("CONTESTED", `The record has ${said} ${daysOf(done, asOf)}, and holds open what it does.`, done)
      : finding("SUPPORTED", `The record has ${said} ${daysOf(done, asOf)}.`, done);
  }
  if (ofKind.length > 0)
    return finding("CONTRADICTED", `The record has that this act was not done or had no effect.`, ofKind);
  const kin = acts.filter((one) => JOINING.includes(one.fields.act) && words.acts.some((act) => JOINING.includes(act)));
  if (kin.length > 0)
    return finding(
      "CONTRADICTED",
      `The record has another act: ${kin.map((one) => one.fields.act).join(", ")} ${daysOf(kin, asOf)}.`,
      kin,
    );
  const signed = acts.filter((one) => one.fields.act === "signature");
  if (signed.length > 0 && words.acts.some((one) => JOINING.includes(one)))
    return finding(
      "CONTRADICTED",
      `${held.who} has signed, and the record has no ${bare(said)}; a signatory is no party.`,
      signed,
    );
  return silence(held, words.acts, said, false);
}

function onMembership(held: Held, words: MembershipWords): Finding {
  const { reading, windows, asOf } = held;
  const { negated, past } = reading.predicate;
  if (words.how === "ends") return onLeaving(held);
  if (words.how === "becomes" && !negated) return onBecoming(held);
  const day = reading.days[0];
  const on = day && day.how === "on" ? Math.min(day.to - 1, asOf) : asOf;
  const since = day?.how === "since" ? day : null;
  const open = windows.filter(isOpen(on));
  const ever = windows.filter((one) => one.from <= on);
  if (negated) {
    const firm = open.filter(({ accepted }) => accepted === "MET");
    if (firm.length > 0) return finding("CONTRADICTED", sentenceOf(firm), claimsOf(held, firm));
    if (open.length > 0) return finding("CONTESTED", `${sentenceOf(open)} That is not settled.`, claimsOf(held, open));
    if (ever.length > 0) return finding("SUPPORTED", sentenceOf(ever), claimsOf(held, ever));
    return silence(held, JOINING, "party", true, on);
  }
  if (open.length > 0) {
    if (since && !open.some((one) => one.from >= since.from && one.from < since.to))
      return finding("CONTRADICTED", sentenceOf(open), claimsOf(held, open));
    return open.every(({ accepted }) => accepted === "CONTESTED")
      ? finding("CONTESTED", `${sentenceOf(open)} That is not settled.`, claimsOf(held, open))
      : finding("SUPPORTED", sentenceOf(open), claimsOf(held, open));
  }
  if (ever.length > 0)
    return past && !day
      ? finding("SUPPORTED", sentenceOf(ever), claimsOf(held, ever))
      : finding(day ? "CONTRADICTED" : "OUT_OF_DATE", sentenceOf(ever), claimsOf(held, ever));
  const later = windows.filter((one) => one.from > on);
  if (later.length > 0) return finding("CONTRADICTED", sentenceOf(later), claimsOf(held, later));
  const signed = held.acts.filter((one) => one.fields.act === "signature");
  if (signed.length > 0)
    return finding(
      "CONTRADICTED",
      `${held.who} signed ${daysOf(signed, asOf)} and has not become a party; a signatory is no party.`,
      signed,
    );
  return silence(held, JOINING, "party", false, on);
}

/** Entry into force, and becoming a party: the first day of a membership, or of the effect of another act. */
function onBecoming(held: Held): Finding {
  const { windows, reading, acts } = held;
  if (windows.length === 0 && acts.every((one) => one.effectFrom === null)) {
    const signed = acts.filter((one) => one.fields.act === "signature");
    if (signed.length > 0)
      return finding("CONTRADICTED", `${held.who} signed and has not become a party; a signatory is no party.`, signed);
    return silence(held, JOINING, "party", false);
  }
  const first = (day: NamedDays): boolean =>
    windows.some((one) => one.from >= day.from && one.from < day.to) ||
    acts.some((one) => one.effectFrom !== null && one.effectFrom >= day.from && one.effectFrom < day.to);
  const last = (day: NamedDays): boolean =>
    acts.some((one) => one.effectTo !== null && one.effectTo - 1 >= day.from && one.effectTo - 1 < day.to);
  const missed = reading.days.filter((day) => !first(day) && !last(day) && day.how !== "before" && day.how !== "until");
  if (missed.length > 0)
    return finding(
      "CONTRADICTED",
      `${sentenceOf(windows)} The record does not have ${listOf(missed.map(({ text }) => text))} for it.`,
      claimsOf(held, windows),
    );
  const ended = windows.length > 0 && windows.every((one) => one.to <= held.asOf);
  if (ended && reading.days.length === 0 && /in force for/iu.test(reading.sentence.plain))
    return finding("OUT_OF_DATE", sentenceOf(windows), claimsOf(held, windows));
  return windows.length > 0 && windows.every(({ accepted }) => accepted === "CONTESTED")
    ? finding("CONTESTED", `${sentenceOf(windows)} That is not settled.`, claimsOf(held, windows))
    : finding("SUPPORTED", sentenceOf(windows), claimsOf(held, windows));
}

function onLeaving(held: Held): Finding {
  const { acts, asOf, reading } = held;
  const left = acts.filter(
    (one) => ["withdrawal", "membership-ended"].includes(one.fields.act) && !VOID.has(one.fields.status),
  );
  const rescinded = acts.filter((one) => one.fields.act === "withdrawal-rescinded");
  if (reading.predicate.negated)
    return left.length > 0
      ? finding("CONTRADICTED", `The record has a withdrawal ${daysOf(left, asOf)}.`, left)
      : noWithdrawal(held, true);
  if (left.length === 0) {
    const said = acts.filter((one) => ["withdrawal-announced", "withdrawal"].includes(one.fields.act));
    if (rescinded.length > 0 || said.length > 0)
      return finding(
        rescinded.length > 0 ? "CONTRADICTED" : "STRONGER_THAN_RECORD",
        "What the record has of a withdrawal took no effect.",
        [...said, ...rescinded],
      );
    return noWithdrawal(held, false);
  }
  const missed = reading.days.filter((day) => !left.some((act) => fitsAct(act, day) || fitsEffect(act, day)));
  if (missed.length > 0) {
    const { verdict, sentence } = onOtherDays("a withdrawal", left, missed, asOf);
    return finding(verdict, sentence, left);
  }
  const ahead = left.filter((act) => act.effectFrom !== null && act.effectFrom > asOf);
  if (ahead.length === left.length && /no longer|ceased|stopped/iu.test(reading.sentence.plain))
    return finding("CONTRADICTED", "The withdrawal has no effect yet.", left);
  return left.every((act) => act.fields.status === "contested")
    ? finding("CONTESTED", `The record has a withdrawal ${daysOf(left, asOf)}, and holds open what it does.`, left)
    : finding("SUPPORTED", `The record has a withdrawal ${daysOf(left, asOf)}.`, left);
}

/** That no withdrawal is recorded says something of a State that joined, up to the day to which the table of acts is complete. */
function noWithdrawal(held: Held, denied: boolean): Finding {
  const { windows, reading, completeTo, asOf, what } = held;
  if (windows.length === 0) return silence(held, ["withdrawal"], "a withdrawal", denied);
  const last = reading.days.find(({ how }) => how === "on" || how === "before");
  const day = last ? Math.min(last.how === "before" ? last.from - 1 : last.to - 1, asOf) : asOf;
  const known = claimsOf(held, windows);
  if (completeTo !== null && day <= completeTo)
    return finding(denied ? "SUPPORTED" : "CONTRADICTED", "The record has no withdrawal.", known);
  const reach =
    completeTo === null
      ? `acts towards the ${what} are not said to be recorded completely`
      : `acts towards the ${what} are recorded completely to ${writeDay(completeTo)}, and not for the days after`;
  return finding("NOT_RECORDED", `The record has no withdrawal; ${reach}.`, known);
}

/** What silence says: no up to the day to which the table is declared complete, and nothing after it. */
function silence(held: Held, kinds: readonly string[], what: string, denied: boolean, on: Day = held.asOf): Finding {
  // A signature and a letter against becoming a party are what the record has where it has no more.
  const told = held.acts.filter((one) =>
    ["signature", "no-intent-letter", "accession-withdrawn"].includes(one.fields.act),
  );
  const named = held.reading.days.find(({ how }) => how === "on");
  const day = named ? Math.min(named.to - 1, on) : on;
  const shut = shutOut(held.facts.instruments, held.instrument, held.state);
  if (shut && told.length === 0 && kinds.some((kind) => IN_TABLE.has(kind)))
    return finding(
      denied ? "SUPPORTED" : "CONTRADICTED",
      `The ${held.what} is open to ${shut.who}, and the record has ${none(what)} ${held.who}.`,
      [],
    );
  const outside = silenceOf(held, held.instrument, held.state);
  if (outside.claims.length > 0 && outside.to !== null && kinds.some((kind) => JOINING.includes(kind))) {
    const own = held.facts.participation.get(held.instrument)?.get(held.state) ?? [];
    const known = [...told, ...own.filter(({ id }) => outside.claims.includes(id))];
    return day <= outside.to
      ? finding(
          denied ? "SUPPORTED" : "CONTRADICTED",
          `The record has ${held.who} as no party to the ${held.what} to ${writeDay(outside.to)}.`,
          known,
        )
      : finding(
          "NOT_RECORDED",
          `The record has ${held.who} as no party to the ${held.what} to ${writeDay(outside.to)}; it does not speak of the days after.`,
          known,
        );
  }
  const speaks = held.completeTo !== null && kinds.some((kind) => IN_TABLE.has(kind));
  if (!speaks || held.completeTo === null)
    return finding("NOT_RECORDED", `The record has no such act of ${held.who}, and is not said to be complete.`, told);
  const until = writeDay(held.completeTo);
  if (day <= held.completeTo)
    return finding(
      denied ? "SUPPORTED" : "CONTRADICTED",
      `The record of acts towards the ${held.what} is complete to ${until} and has ${none(what)} ${held.who}.`,
      told,
    );
  // That a signatory is no party is on record, and is so until another act is.
  const signed =
    denied && told.some((one) => one.fields.act === "signature") && kinds.some((kind) => JOINING.includes(kind));
  return finding(
    signed ? "SUPPORTED" : "NOT_RECORDED",
    `The record of acts towards the ${held.what} is complete to ${until} and has ${none(what)} ${held.who} by then; it does not speak of the days after.`,
    told,
  );
}

const none = (what: string): string => (what === "party" ? "no act that makes a party of" : `no ${bare(what)} by`);
const isOpen =
  (day: Day) =>
  (one: Window): boolean =>
    one.from <= day && day < one.to;
const sentenceOf = (windows: readonly Window[]): string =>
  windows.map(({ says }) => `${says.charAt(0).toUpperCase()}${says.slice(1)}.`).join(" ");
const claimsOf = ({ facts }: Held, windows: readonly Window[]): ParticipationClaim[] =>
  windows.flatMap(({ claims }) =>
    claims.map((id) => facts.claims.get(id)).filter((claim): claim is ParticipationClaim => claim !== undefined),
  );
function fitsAct(act: ParticipationClaim, day: NamedDays): boolean {
  const { how } = day;
  if (how === "since" && fitsEffect(act, day)) return true;
  // What a State was bound until a day it did before that day.
  return isWithin(act, how === "until" ? { ...day, how: "before" } : day);
}
const fitsEffect = (act: ParticipationClaim, { from, to }: NamedDays): boolean =>
  act.effectFrom !== null && act.effectFrom >= from && act.effectFrom < to;

function articleFits(facts: FactsOn, provision: string, article: string): boolean {
  const number = articleOf(facts.provisions.get(provision)?.citation ?? "");
  return (
    number !== null && (number === article || number.startsWith(`${article}(`) || article.startsWith(`${number}(`))
  );
}

function finding(verdict: Finding["verdict"], sentence: string, acts: readonly ParticipationClaim[]): Finding {
  const wording = [...new Set(acts)].map((act) => act.sentence).join(" ");
  return { verdict, sentence, exactWording: wording || null, claims: [...new Set(acts)].map(({ id }) => id) };
}
