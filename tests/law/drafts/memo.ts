import { formatDay, parseDay, writeDay } from "../../../src/base/index.js";
import { type FactsOn, posturesOf } from "../../../src/law/index.js";
import { ofKind, type ParticipationClaim } from "../../../src/model/index.js";
import type { Random } from "../../fuzz/random.js";

/** A sentence as a lawyer's memo has it, made from the record and, where it was changed, what was swapped. */
export interface MemoSentence {
  readonly text: string;
  readonly swapped: "status" | "day" | "State" | "court" | "article" | null;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
/** A day in one of the ways in which memos write days. */
function write(random: Random, day: number): string {
  const [year, month, date] = formatDay(day).split("-").map(Number) as [number, number, number];
  const name = MONTHS[month - 1] as string;
  return random.pick([
    `${date} ${name} ${year}`,
    `${date} ${name.slice(0, 3)} ${year}`,
    `${name} ${date}, ${year}`,
    formatDay(day),
  ]);
}
const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Fact {
  readonly kind: "step" | "status" | "act" | "party" | "article" | "own" | "reach";
  /** The sentence with these values, or with others in their place. */
  readonly say: (with_: Values) => string;
  readonly values: Values;
  /** Values that make another sentence, which the record does not hold. */
  readonly others: Partial<Record<"status" | "day" | "State" | "court" | "article", () => Values | null>>;
}
interface Values {
  readonly who: string;
  readonly day?: string;
  readonly court?: string;
  readonly treaty?: string;
  readonly said?: string;
  readonly article?: string;
}

const ACTS: Readonly<Record<string, readonly [past: string, noun: string]>> = {
  signature: ["signed", "signature"],
  ratification: ["ratified", "ratification"],
  accession: ["acceded to", "accession"],
};
/** What a step is in words, and what it is not. */
const STEPS: Readonly<Record<string, readonly [said: readonly string[], not: readonly string[]]>> = {
  "warrant-issued": [
    [
      "{court} issued a warrant of arrest for {who} on {day}.",
      "On {day}, {court} issued an arrest warrant against {who}.",
      "A warrant for the arrest of {who} was issued by {court} on {day}.",
    ],
    [
      "{court} convicted {who} on {day}.",
      "On {day}, {who} was found guilty by {court}.",
      "{who} was acquitted by {court} on {day}.",
    ],
  ],
  "summons-issued": [
    ["{court} issued a summons to appear to {who} on {day}.", "{who} was summoned by {court} on {day}."],
    ["{court} issued a warrant of arrest for {who} on {day}.", "{who} was convicted by {court} on {day}."],
  ],
  "charges-confirmed": [
    [
      "{court} confirmed the charges against {who} on {day}.",
      "The charges against {who} were confirmed by {court} on {day}.",
    ],
    ["{who} was convicted by {court} on {day}.", "{court} acquitted {who} on {day}."],
  ],
  "charges-not-confirmed": [
    [
      "{court} declined to confirm the charges against {who}; on {day} the charges against {who} were not confirmed.",
      "The charges against {who} were not confirmed on {day}.",
    ],
    ["The charges against {who} were confirmed on {day}.", "{who} was acquitted by {court} on {day}."],
  ],
  "trial-opened": [
    ["The trial of {who} before {court} opened on {day}.", "{court} opened the trial of {who} on {day}."],
    ["{court} convicted {who} on {day}.", "{who} was acquitted on {day}."],
  ],
  "convicted-first-instance": [
    [
      "{court} convicted {who} at first instance on {day}.",
      "{who} was convicted by {court} on {day}.",
      "On {day}, {who} was found guilty by {court}.",
    ],
    [
      "{court} acquitted {who} on {day}.",
      "The conviction of {who} became final on {day}.",
      "{who} was acquitted on {day}.",
    ],
  ],
  "warrant-applied-for": [
    [
      "The Prosecutor applied to {court} for a warrant of arrest against {who} on {day}.",
      "On {day} the Prosecutor of {court} applied for a warrant against {who}.",
    ],
    ["{who} was convicted by {court} on {day}.", "{court} confirmed the charges against {who} on {day}."],
  ],
  "measures-ordered": [
    [
      "{court} ordered provisional measures in the case against {who} on {day}.",
      "On {day}, {court} indicated provisional measures against {who}.",
    ],
    [
      "{court} found on {day} that {who} had violated its obligations.",
      "{court} found that {who} was responsible on {day}.",
    ],
  ],
};

/** Everything the bundled record says that a memo would say, as sentences that can be written again with other values. */
export function factsOfRecord(facts: FactsOn, asOf: number, random: Random): Fact[] {
  const claims = [...facts.claims.values()];
  const name = (id: string): string =>
    facts.mechanisms.get(id)?.name ??
    facts.entities.get(id)?.name ??
    facts.instruments.get(id)?.short ??
    facts.instruments.get(id)?.name ??
    id;
  const persons = [...facts.entities.values()].filter(({ type }) => type === "Person").map(({ id }) => id);
  const states = [...facts.entities.values()]
    .filter(({ type, existsTo }) => type === "State" && !existsTo)
    .map(({ id }) => id);
  const courts = [...facts.mechanisms.values()].filter(({ nature }) => /court/.test(nature)).map(({ id }) => id);
  const otherDay = (from: number, taken: readonly number[]): string | null => {
    const day = from + random.pick([-400, -365, -31, -7, -1, 1, 7, 31, 365, 400]);
    return taken.includes(day) || day > asOf ? null : write(random, day);
  };
  const fill =
    (pattern: string) =>
    ({ who, day = "", court = "", treaty = "" }: Values): string =>
      cap(
        pattern
          .replaceAll("{who}", who)
          .replaceAll("{day}", day)
          .replaceAll("{court}", court)
          .replaceAll("{treaty}", treaty),
      );
  const found: Fact[] = [];

  for (const step of ofKind(claims, "procedural-step").filter(
    ({ fields, actOn }) => actOn !== null && fields.step in STEPS && fields.publicity === "public-record",
  )) {
    const subject = step.fields.subject;
    const isPerson = persons.includes(subject);
    if (!isPerson && step.fields.step !== "measures-ordered") continue;
    if (facts.standing(step).state === "VACATED") continue;
    const [said, not] = STEPS[step.fields.step] as (typeof STEPS)[string];
    const same = (facts.steps.get(step.fields.mechanism) ?? []).filter(
      (one) => one.fields.subject === subject && one.fields.step === step.fields.step,
    );
    const court = `the ${name(step.fields.mechanism)}`.replace("the The", "the");
    const values = { who: name(subject), day: write(random, step.actOn as number), court };
    const pattern = random.pick(said);
    const wrong = random.pick(not);
    const others = persons.filter(
      (one) =>
        one !== subject &&
        ![...facts.steps.values()]
          .flat()
          .some(
            ({ fields, actOn }) => fields.subject === one && fields.step === step.fields.step && actOn === step.actOn,
          ),
    );
    found.push({
      kind: "step",
      say: ({ said: status, ...rest }) => fill(status ?? pattern)(rest),
      values,
      others: {
        status: () => ({ ...values, said: wrong }),
        day: () => {
          if (!pattern.includes("{day}")) return null;
          const day = otherDay(
            step.actOn as number,
            same.map(({ actOn }) => actOn as number),
          );
          return day ? { ...values, day } : null;
        },
        court: () =>
          pattern.includes("{court}")
            ? { ...values, court: `the ${name(random.pick(courts.filter((one) => one !== step.fields.mechanism)))}` }
            : null,
        State: () =>
          isPerson || others.length === 0
            ? null
            : {
                ...values,
                who: name(
                  random.pick(
                    states.filter((one) => one !== subject && !same.some(({ fields }) => fields.subject === one)),
                  ),
                ),
              },
      },
    });
  }
  for (const person of persons) {
    for (const { status, forum } of posturesOf(facts, person, asOf)) {
      const said: Readonly<Record<string, readonly [string, string]>> = {
        WARRANT_IN_FORCE: ["{who} is wanted by {court}.", "{who} is on trial before {court}."],
        CONVICTED_NOT_FINAL: [
          "{who} has been convicted by {court}; the conviction is not final.",
          "{who} is on trial before {court}.",
        ],
        CHARGES_NOT_CONFIRMED: ["{court} has not convicted {who}.", "{who} is on trial before {court}."],
        TERMINATED_BY_DEATH: [
          "The proceedings against {who} before {court} ended with his death.",
          "{who} is wanted by {court}.",
        ],
      };
      const [pattern, wrong] = said[status] ?? [];
      if (!pattern || !wrong) continue;
      const values = { who: name(person), court: `the ${name(forum)}` };
      found.push({
        kind: "status",
        values,
        say: ({ said: one, ...rest }) => fill(one ?? pattern)(rest),
        others: { status: () => ({ ...values, said: wrong }) },
      });
    }
  }
  const acts = ofKind(claims, "participation").filter(
    ({ fields, actOn }) => actOn !== null && fields.act in ACTS && fields.status === "accepted",
  );
  const done = new Map<string, ParticipationClaim[]>();
  for (const act of acts)
    done.set(`${act.fields.instrument} ${act.fields.act}`, [
      ...(done.get(`${act.fields.instrument} ${act.fields.act}`) ?? []),
      act,
    ]);
  for (const act of acts) {
    const { instrument, subject } = act.fields;
    const kind = act.fields.act;
    const complete = facts.instruments.get(instrument)?.participationCompleteTo;
    if (!complete || parseDay(complete) < asOf - 900) continue;
    const [past, noun] = ACTS[kind] as (typeof ACTS)[string];
    const all = done.get(`${instrument} ${kind}`) ?? [];
    const own = all.filter(({ fields }) => fields.subject === subject);
    const values = {
      who: name(subject),
      day: write(random, act.actOn as number),
      treaty: `the ${name(instrument)}`.replace("the The", "the"),
    };
    const patterns = [
      `{who} ${past} {treaty} on {day}.`,
      `On {day}, {who} ${past} {treaty}.`,
      `The ${noun} of {treaty} by {who} dates from {day}.`.replace("accession of", "accession to"),
    ];
    if (act.effectFrom !== null && kind !== "signature")
      patterns.push(`{who} ${past} {treaty} on {day}, and it has been bound by it since.`);
    const pattern = random.pick(patterns);
    const wrongAct = kind === "signature" ? "acceded to" : kind === "ratification" ? "acceded to" : "ratified";
    const hasWrong = (
      done.get(`${instrument} ${kind === "signature" || kind === "ratification" ? "accession" : "ratification"}`) ?? []
    ).some(({ fields }) => fields.subject === subject);
    found.push({
      kind: "act",
      values,
      say: ({ said, ...rest }) => fill(said ?? pattern)(rest),
      others: {
        day: () => {
          const day = otherDay(
            act.actOn as number,
            own.map(({ actOn }) => actOn as number),
          );
          return day ? { ...values, day } : null;
        },
        State: () => ({
          ...values,
          who: name(
            random.pick(
              states.filter(
                (one) =>
                  one !== subject && !all.some(({ fields, actOn }) => fields.subject === one && actOn === act.actOn),
              ),
            ),
          ),
        }),
        status: () => (hasWrong ? null : { ...values, said: `{who} ${wrongAct} {treaty} on {day}.` }),
      },
    });
  }
  for (const instrument of new Set(acts.map(({ fields }) => fields.instrument))) {
    const complete = facts.instruments.get(instrument)?.participationCompleteTo;
    if (!complete || parseDay(complete) < asOf) continue;
    const joined = ofKind(claims, "participation").filter(
      ({ fields, effectFrom, effectTo }) =>
        fields.instrument === instrument &&
        ["ratification", "accession", "succession", "acceptance"].includes(fields.act) &&
        fields.status === "accepted" &&
        effectFrom !== null &&
        effectFrom <= asOf &&
        (effectTo === null || effectTo > asOf),
    );
    const left = ofKind(claims, "participation").filter(
      ({ fields }) => fields.instrument === instrument && /withdraw|exclusion/.test(fields.act),
    );
    const treaty = `the ${name(instrument)}`;
    const stayed = joined.filter(({ fields }) => !left.some((one) => one.fields.subject === fields.subject));
    for (const act of stayed) {
      const values = { who: name(act.fields.subject), treaty };
      const pattern = random.pick([
        "{who} is a party to {treaty}.",
        "{who} is a State Party to {treaty}.",
        "As a party to {treaty}, {who} is bound by it.",
      ]);
      found.push({
        kind: "party",
        values,
        say: ({ said, ...rest }) => fill(said ?? pattern)(rest),
        others: {
          status: () => ({
            ...values,
            said: random.pick([
              "{who} is not a party to {treaty}.",
              "{who} has never ratified or joined {treaty} and is not bound by it.",
            ]),
          }),
        },
      });
    }
    const out = states.filter(
      (one) =>
        !claims.some(
          ({ kind, fields }) =>
            kind === "participation" &&
            fields.instrument === instrument &&
            fields.subject === one &&
            fields.act !== "signature",
        ),
    );
    for (const state of out) {
      const values = { who: name(state), treaty };
      const pattern = random.pick([
        "{who} is not a party to {treaty}.",
        "{who} has not become a party to {treaty}.",
        "{who} is not a State Party to {treaty}.",
      ]);
      found.push({
        kind: "party",
        values,
        say: ({ said, ...rest }) => fill(said ?? pattern)(rest),
        others: {
          status: () => ({
            ...values,
            said: random.pick(["{who} is a party to {treaty}.", "{who} is a State Party to {treaty}."]),
          }),
          State: () => ({ ...values, who: name((random.pick(stayed).fields as { subject: string }).subject) }),
        },
      });
    }
  }
  for (const category of facts.categories.values()) {
    const cited = category.entries
      .map(({ provision }) => facts.provisions.get(provision))
      .filter((one) => one?.citation.startsWith("Rome Statute, art "));
    const [first] = cited;
    if (!first || cited.length !== 1) continue;
    const article = first.citation.replace("Rome Statute, art ", "");
    const others = [...facts.provisions.values()].filter(
      (one) =>
        one.citation.startsWith("Rome Statute, art ") &&
        !one.citation.startsWith(first.citation) &&
        !first.citation.startsWith(one.citation),
    );
    const values = { who: category.name, article };
    const pattern = random.pick([
      "{who} (article {article} of the Rome Statute) is among the crimes alleged.",
      "{who} is defined in article {article} of the Rome Statute.",
    ]);
    found.push({
      kind: "article",
      values,
      say: ({ who, article: number = "" }) => pattern.replaceAll("{who}", who).replaceAll("{article}", number),
      others: {
        article: () => ({ ...values, article: random.pick(others).citation.replace("Rome Statute, art ", "") }),
      },
    });
  }
  return [
    ...found,
    ...ownWordings(facts, asOf, { name, otherDay, states, courts, random }),
    ...reachOfCourts(facts, name),
  ];
}

interface Tools {
  readonly name: (id: string) => string;
  readonly otherDay: (from: number, taken: readonly number[]) => string | null;
  readonly states: readonly string[];
  readonly courts: readonly string[];
  readonly random: Random;
}

/** The sentences of claims and postures as they stand in the record, with one value of them swapped. */
function ownWordings(facts: FactsOn, asOf: number, { name, states, random }: Tools): Fact[] {
  const found: Fact[] = [];
  const shifted = (day: number): string => writeDay(day + random.pick([-366, -30, -1, 1, 30, 366]));
  for (const claim of ofKind([...facts.claims.values()], "participation")) {
    const { act, status, instrument, subject } = claim.fields;
    if (claim.actOn === null || status !== "accepted") continue;
    if (!["signature", "ratification", "accession", "succession", "reservation", "membership"].includes(act)) continue;
    const same = [...(facts.participation.get(instrument)?.values() ?? [])]
      .flat()
      .filter(({ fields }) => fields.act === act);
    const text = claim.sentence;
    const onDay = writeDay(claim.actOn);
    const values = { who: name(subject), said: text };
    found.push({
      kind: "own",
      values,
      say: ({ said = "" }) => said,
      others: {
        day: () => {
          const day = shifted(claim.actOn as number);
          return text.includes(`on ${onDay}`) &&
            !same.some((one) => one.fields.subject === subject && one.actOn !== null && writeDay(one.actOn) === day)
            ? { ...values, said: text.replace(`on ${onDay}`, `on ${day}`) }
            : null;
        },
        State: () => {
          const other = random.pick(states.filter((one) => !same.some(({ fields }) => fields.subject === one)));
          return other && text.includes(`records for ${values.who} under`)
            ? {
                who: name(other),
                said: text.replace(`records for ${values.who} under`, `records for ${name(other)} under`),
              }
            : null;
        },
      },
    });
  }
  for (const { type, id } of facts.entities.values()) {
    if (type !== "Person") continue;
    for (const { status, wording, since } of posturesOf(facts, id, asOf)) {
      if (status === "NONE_KNOWN" || since === null) continue;
      const values = { who: name(id), said: wording };
      const stronger = wording
        .replace("is in force; a warrant is not a conviction", "ended with his conviction")
        .replace("are in force; a warrant is not a conviction", "ended with his acquittal")
        .replace("were not confirmed", "were confirmed")
        .replace("is not final", "is final");
      found.push({
        kind: "own",
        values,
        say: ({ said = "" }) => said,
        others: {
          day: () =>
            wording.includes(writeDay(since))
              ? { ...values, said: wording.replaceAll(writeDay(since), writeDay(since + random.pick([-40, 3, 90]))) }
              : null,
          status: () => (stronger === wording ? null : { ...values, said: stronger }),
        },
      });
    }
  }
  return found;
}

/** Whom a court of several States judges, in the words of its record. */
function reachOfCourts(facts: FactsOn, name: (id: string) => string): Fact[] {
  return [...facts.mechanisms.values()]
    .filter(
      ({ nature, addressee }) =>
        ["criminal-court", "hybrid-court", "court-of-states"].includes(nature) && addressee !== "ANY_DUTY_BEARER",
    )
    .filter(
      ({ id }) =>
        !(facts.steps.get(id) ?? []).some(({ fields }) => fields.step === "mandate-ended" && fields.subject === id),
    )
    .map(({ id, addressee }) => {
      const values = { who: `The ${name(id)}`.replace("The The", "The") };
      const [right, wrong] =
        addressee === "STATE" ? ["disputes between States", "individuals"] : ["individuals", "States"];
      return {
        kind: "reach" as const,
        values,
        say: ({ who, said = right as string }: Values) => `${who} has jurisdiction over ${said}.`,
        others: { status: () => ({ ...values, said: wrong as string }) },
      };
    });
}

/** Sentences whose every value is the record's, and sentences in which one was swapped for what it does not hold. */
export function memoSentences(facts: readonly Fact[], random: Random, count: number, swap: boolean): MemoSentence[] {
  const byKind = [...new Set(facts.map(({ kind }) => kind))].map((kind) => facts.filter((fact) => fact.kind === kind));
  const made: MemoSentence[] = [];
  const seen = new Set<string>();
  for (let tries = 0; made.length < count && tries < count * 40; tries += 1) {
    const fact = random.pick(random.pick(byKind));
    const kinds = Object.keys(fact.others) as (keyof Fact["others"])[];
    const kind = swap ? random.pick(kinds) : null;
    const values = kind ? (fact.others[kind]?.() ?? null) : fact.values;
    if (!values) continue;
    const text = fact.say(values);
    if (seen.has(text)) continue;
    seen.add(text);
    made.push({ text, swapped: kind });
  }
  return made;
}
