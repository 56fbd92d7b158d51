import { listOf, type ParticipationClaim } from "../../../../model/index.js";
import type { FactsOn } from "../../../facts/index.js";
import type { ActWords } from "../../reading/vocabulary/index.js";
import type { Finding } from "../../types.js";
import { articleOf } from "../articles.js";
import { bare, daysOf, onOtherDays } from "../telling.js";
import { finding, fitsAct, type Held, isOpen, JOINING, VOID } from "./held.js";
import { endingsOf, stands, tenseOf } from "./lasting.js";
import { silence } from "./silence.js";

/** Holds against the record that a State did something towards a treaty, or that what it did still stands. */
export function onAct(held: Held, words: ActWords): Finding {
  const { reading, acts, asOf, facts } = held;
  const kinds = [...words.acts, ...held.acceptedBy];
  const ofKind = acts.filter((one) => kinds.includes(one.fields.act));
  const done = ofKind.filter((one) => !VOID.has(one.fields.status));
  const said = words.words;
  const { article } = reading;
  const about = done.filter(
    ({ fields }) => article === null || !fields.provision || articleFits(facts, fields.provision, article),
  );
  const before = reading.sentence.plain.slice(Math.max(0, reading.predicate.start - 40), reading.predicate.start);
  if (UNDOES.test(before)) return onUndone(held, words, about);
  if (reading.predicate.negated) return onDenied(held, words, done, about);
  if (done.length > 0) {
    if (about.length === 0) {
      const provisions = [...new Set(done.flatMap((act) => act.fields.provision ?? []))];
      // Whoever joins a treaty may say so of an article without joining under it.
      return finding(
        words.acts.some((one) => one === "signature" || JOINING.includes(one)) ? "NOT_RECORDED" : "CONTRADICTED",
        `The record has it under ${listOf(provisions.map((provision) => facts.provisions.get(provision)?.citation ?? provision))}.`,
        done,
      );
    }
    const other = onOtherDays(said, about, reading.days, asOf, fitsAct);
    if (other) return finding(other.verdict, other.sentence, about);
    const standing = about.filter((act) => stands(held, act));
    const shown = [...about, ...about.flatMap((act) => endingsOf(held, act))];
    if (tenseOf(held) !== "DONE" && standing.length === 0)
      return finding("OUT_OF_DATE", `The record has ${said} ${daysOf(about, asOf)}, which no longer stands.`, shown);
    return about.every((act) => act.fields.status === "contested")
      ? finding("CONTESTED", `The record has ${said} ${daysOf(about, asOf)}, and holds open what it does.`, shown)
      : finding("SUPPORTED", `The record has ${said} ${daysOf(about, asOf)}.`, shown);
  }
  const idle = ofKind.filter(({ fields }) => fields.status === "never-effective");
  // What was done and taken back before it had effect was done, on its day; that it had effect a day does not say.
  if (idle.length > 0 && reading.days.length > 0 && idle.length === ofKind.length) return onIdle(held, words, idle);
  if (ofKind.length > 0)
    return finding("CONTRADICTED", "The record has that this act was not done or had no effect.", ofKind);
  return withoutAct(held, words);
}

/** An act that was made on its day and never had effect. */
function onIdle(held: Held, { words }: ActWords, idle: readonly ParticipationClaim[]): Finding {
  const { reading, asOf } = held;
  const other = onOtherDays(words, idle, reading.days, asOf, fitsAct);
  if (other) return finding(other.verdict, other.sentence, idle);
  return finding("SUPPORTED", `The record has ${words} ${daysOf(idle, asOf)}, which never took effect.`, idle);
}

/** What is done to an act after it: it was withdrawn, revoked, ended. */
const UNDOES =
  /\b(?:withdr[ae]w(?:n|s|ing|al of)?|revok(?:ed|es|ing)|retract(?:ed|s|ing)|terminat(?:ed|es|ing)|cancell?(?:ed|s|ing)|annul(?:led|s)|took back|unsigned)(?: (?:its|their|the|a|an|\p{L}+)){0,2} $/iu;
function onUndone(held: Held, { words }: ActWords, about: readonly ParticipationClaim[]): Finding {
  const shown = [...about, ...about.flatMap((act) => endingsOf(held, act))];
  const isOver = about.length > 0 && !about.some((act) => stands(held, act));
  return isOver && !held.reading.predicate.negated && held.reading.days.length === 0
    ? finding("SUPPORTED", `The record has ${words} ${daysOf(about, held.asOf)}, which no longer stands.`, shown)
    : finding("NOT_RECORDED", `That ${words} was taken back is not recorded in these words.`, shown);
}

/** What speaks for or against an act of which none of the kind is recorded. */
function withoutAct(held: Held, words: ActWords): Finding {
  const { acts, asOf } = held;
  const said = words.words;
  if (!words.acts.some((one) => JOINING.includes(one))) return silence(held, words.acts, said, false);
  const kin = acts.filter((one) => JOINING.includes(one.fields.act) && !VOID.has(one.fields.status));
  if (kin.length > 0)
    return finding(
      // To accept a treaty is said of every way of joining it.
      words.acts.length === 1 && words.acts[0] === "acceptance" ? "NOT_RECORDED" : "CONTRADICTED",
      `The record has another act: ${kin.map((one) => one.fields.act).join(", ")} ${daysOf(kin, asOf)}.`,
      kin,
    );
  const signed = acts.filter((one) => one.fields.act === "signature");
  if (signed.length > 0)
    return finding(
      "CONTRADICTED",
      `${held.who} has signed, and the record has no ${bare(said)}; a signatory is no party.`,
      signed,
    );
  return silence(held, words.acts, said, false);
}

/** That a State did not do something, or that what it did stands no more. */
function onDenied(
  held: Held,
  words: ActWords,
  done: readonly ParticipationClaim[],
  about: readonly ParticipationClaim[],
): Finding {
  const { reading, asOf } = held;
  const told = `The record has ${words.words} by ${held.who} ${daysOf(done, asOf)}.`;
  if (about.length > 0) {
    const shown = [...about, ...about.flatMap((act) => endingsOf(held, act))];
    if (!reading.days.every((day) => about.some((act) => fitsAct(act, day) === "YES")))
      return finding("NOT_RECORDED", told, shown);
    const standing = about.filter((act) => stands(held, act));
    const tense = tenseOf(held);
    if (standing.length > 0) return finding("CONTRADICTED", told, standing);
    if (tense === "NOW") return finding("SUPPORTED", `${told} It no longer stands.`, shown);
    // Has not accepted: said of now or of ever, which the words leave open.
    return tense === "PERFECT"
      ? finding("NOT_RECORDED", `${told} It no longer stands.`, shown)
      : finding("CONTRADICTED", told, shown);
  }
  if (done.length > 0) return finding("NOT_RECORDED", told, done);
  if (reading.predicate.ceased)
    return finding("NOT_RECORDED", `The record has no ${bare(words.words)} by ${held.who} that could have ended.`, []);
  const joined = words.acts.some((one) => JOINING.includes(one)) ? held.windows.filter(isOpen(asOf)) : [];
  if (joined.length > 0) return finding("NOT_RECORDED", `${held.who} became a party by another act.`, held.acts);
  return silence(held, words.acts, words.words, true);
}

/** Whether a provision is the article that a text names, or within it, or the other way round. */
export function articleFits(facts: FactsOn, provision: string, article: string): boolean {
  const number = articleOf(facts.provisions.get(provision)?.citation ?? "");
  return (
    number !== null && (number === article || number.startsWith(`${article}(`) || article.startsWith(`${number}(`))
  );
}
