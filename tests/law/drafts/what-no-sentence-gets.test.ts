import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay, writeDay } from "../../../src/base/index.js";
import { checkDraft, factsOn } from "../../../src/law/index.js";
import { ofKind } from "../../../src/model/index.js";
import { FIRST_SEED } from "../../fuzz/settings.js";
import { bundledFacts } from "../../support/bundled.js";

const DAY = parseDay("2026-06-30");
const record = bundledFacts();
const facts = factsOn(record, DAY);
const verdictsOf = (text: string): string[] => checkDraft(text, record, DAY).map(({ verdict }) => verdict);
const isOnly = (found: readonly string[], verdict: string): boolean =>
  found.length > 0 && found.every((one) => one === verdict);

const claims = [...facts.claims.values()];
const acts = ofKind(claims, "participation").filter(
  ({ fields }) => facts.entities.get(fields.subject)?.type === "State",
);
const named = (id: string): string => facts.entities.get(id)?.name ?? facts.mechanisms.get(id)?.name ?? id;
const treaty = (id: string): string => `the ${facts.instruments.get(id)?.short ?? facts.instruments.get(id)?.name}`;
const steps = ofKind(claims, "procedural-step");
const persons = [...new Set(steps.map(({ fields }) => fields.subject))].filter(
  (id) => facts.entities.get(id)?.type === "Person",
);
const findings = steps.filter(({ fields }) => ["breach-found", "no-breach-found"].includes(fields.step));

const anAct = fc.constantFrom(...acts);
/** A way to name a day, around one that the record has. */
const aDay = (day: number | null) =>
  fc
    .tuple(
      fc.constantFrom("", "on", "in", "before", "after", "since", "until"),
      fc.constantFrom(-400, -1, 0, 1, 400).map((shift) => (day ?? DAY) + shift),
    )
    .map(([how, at]) => (how === "" ? "" : how === "in" ? ` in ${writeDay(at).slice(-4)}` : ` ${how} ${writeDay(at)}`));

type Pair = readonly [said: string, denied: string];
const OF_STATES: readonly ((who: string, what: string, when: string) => Pair)[] = [
  (who, what, when) => [`${who} was a party to ${what}${when}.`, `${who} was not a party to ${what}${when}.`],
  (who, what) => [`${who} is a party to ${what}.`, `${who} is not a party to ${what}.`],
  (who, what, when) => [`${who} ratified ${what}${when}.`, `${who} did not ratify ${what}${when}.`],
  (who, what, when) => [`${who} acceded to ${what}${when}.`, `${who} did not accede to ${what}${when}.`],
  (who, what, when) => [`${who} signed ${what}${when}.`, `${who} did not sign ${what}${when}.`],
  (who, what, when) => [`${who} withdrew from ${what}${when}.`, `${who} did not withdraw from ${what}${when}.`],
  (who, what) => [`${who} has a reservation to ${what}.`, `${who} has no reservation to ${what}.`],
  (who, what) => [`${who} has a reservation to ${what}.`, `${who} no longer has a reservation to ${what}.`],
  (who, what) => [`${who} made a reservation to ${what}.`, `${who} did not make a reservation to ${what}.`],
  (who, _, when) => [
    `${who} accepted the jurisdiction of the ICC${when}.`,
    `${who} did not accept the jurisdiction of the ICC${when}.`,
  ],
  (who) => [
    `${who} accepts the compulsory jurisdiction of the ICJ.`,
    `${who} does not accept the compulsory jurisdiction of the ICJ.`,
  ],
  (who, what) => [`The ICJ found that ${who} violated ${what}.`, `The ICJ found that ${who} had not violated ${what}.`],
  (who) => [`The ICC has jurisdiction over crimes in ${who}.`, `The ICC has no jurisdiction over crimes in ${who}.`],
];
const ofStates = fc
  .tuple(anAct, fc.constantFrom(...OF_STATES))
  .chain(([{ actOn, fields }, pair]) =>
    aDay(actOn).map((when) => pair(named(fields.subject), treaty(fields.instrument), when)),
  );
const OF_PERSONS: readonly ((who: string, when: string) => Pair)[] = [
  (who, when) => [`The ICC issued a warrant for ${who}${when}.`, `The ICC did not issue a warrant for ${who}${when}.`],
  (who, when) => [`${who} was convicted by the ICC${when}.`, `${who} was not convicted by the ICC${when}.`],
  (who, when) => [`${who} was acquitted by the ICC${when}.`, `${who} was not acquitted by the ICC${when}.`],
  (who) => [`${who} was convicted of genocide.`, `${who} was not convicted of genocide.`],
  (who) => [`The charges against ${who} were confirmed.`, `The charges against ${who} were not confirmed.`],
  (who) => [`${who} is wanted by the ICC.`, `${who} is not wanted by the ICC.`],
];
const ofPersons = fc.tuple(fc.constantFrom(...persons), fc.constantFrom(...OF_PERSONS)).chain(([person, pair]) => {
  const days = steps
    .filter(({ fields, actOn }) => fields.subject === person && actOn !== null)
    .map(({ actOn }) => actOn);
  return fc
    .constantFrom(...(days.length > 0 ? days : [null]))
    .chain((day) => aDay(day).map((when) => pair(named(person), when)));
});

describe("No sentence", () => {
  test("keeps its verdict when it is denied", () => {
    fc.assert(
      fc.property(fc.oneof(ofStates, ofPersons), ([said, denied]) => {
        const [one, other] = [verdictsOf(said), verdictsOf(denied)];
        for (const verdict of ["SUPPORTED", "CONTRADICTED"])
          expect([said, denied, verdict, isOnly(one, verdict) && isOnly(other, verdict)]).toEqual([
            said,
            denied,
            verdict,
            false,
          ]);
      }),
      { seed: FIRST_SEED, numRuns: 400 },
    );
  });

  test("says with the record that a State did itself what it was found not to have prevented or punished", () => {
    const crimes = [...facts.categories.values()].map(({ name }) => name);
    fc.assert(
      fc.property(fc.constantFrom(...findings), fc.constantFrom(...crimes), ({ fields }, crime) => {
        const text = `The ${named(fields.mechanism)} found that ${named(fields.subject)} committed ${crime}.`;
        expect([text, verdictsOf(text)]).toEqual([text, expect.not.arrayContaining(["SUPPORTED"])]);
      }),
      { seed: FIRST_SEED, numRuns: 60 },
    );
  });

  test("is contradicted by what another forum did", () => {
    const courts = [...facts.mechanisms.values()].filter(({ addressee }) => addressee === "STATE");
    fc.assert(
      fc.property(fc.constantFrom(...findings), fc.constantFrom(...courts), ({ fields }, court) => {
        const isHere = steps.some(
          (step) => step.fields.subject === fields.subject && step.fields.mechanism === court.id,
        );
        const text = `The ${court.name} found that ${named(fields.subject)} violated its obligations.`;
        if (!isHere) expect([text, verdictsOf(text)]).toEqual([text, expect.not.arrayContaining(["CONTRADICTED"])]);
      }),
      { seed: FIRST_SEED, numRuns: 40 },
    );
  });

  test("is supported with the sides of a case turned round", () => {
    const cases = steps.filter(
      ({ fields }) =>
        fields.step === "case-filed" &&
        fields.by?.length === 1 &&
        [fields.subject, ...fields.by].every((id) => facts.entities.get(id)?.type === "State"),
    );
    fc.assert(
      fc.property(fc.constantFrom(...cases), ({ fields }) => {
        const [from, to, court] = [named(fields.by?.[0] as string), named(fields.subject), named(fields.mechanism)];
        const isBoth = cases.some(
          (one) => one.fields.by?.[0] === fields.subject && one.fields.subject === fields.by?.[0],
        );
        expect(verdictsOf(`${from} filed a case against ${to} before the ${court}.`)).toContain("SUPPORTED");
        const turned = `${to} filed a case against ${from} before the ${court}.`;
        if (!isBoth) expect([turned, verdictsOf(turned).includes("SUPPORTED")]).toEqual([turned, false]);
      }),
      { seed: FIRST_SEED, numRuns: 40 },
    );
  });

  test("is borne by an act of a day that it does not name", () => {
    const dated = acts.filter(
      ({ actOn, fields }) =>
        actOn !== null && ["ratification", "accession"].includes(fields.act) && fields.status === "accepted",
    );
    const verbs: Readonly<Record<string, string>> = { ratification: "ratified", accession: "acceded to" };
    fc.assert(
      fc.property(fc.constantFrom(...dated), fc.integer({ min: 0, max: 400 }), ({ actOn, fields }, shift) => {
        const who = `${named(fields.subject)} ${verbs[fields.act]} ${treaty(fields.instrument)}`;
        const others = dated.filter(
          (one) => one.fields.subject === fields.subject && one.fields.instrument === fields.instrument,
        );
        const last = Math.max(...others.map((one) => Number(one.actOn)));
        const first = Math.min(...others.map((one) => Number(one.actOn)));
        for (const text of [`${who} after ${writeDay(last + shift)}.`, `${who} before ${writeDay(first - shift)}.`])
          expect([text, verdictsOf(text)]).toEqual([text, expect.not.arrayContaining(["SUPPORTED"])]);
        expect(actOn).not.toBeNull();
      }),
      { seed: FIRST_SEED, numRuns: 40 },
    );
  });

  test("is supported with a chamber or a number that no step of its kind has", () => {
    const ofPersons = steps.filter(
      ({ fields }) => fields.step === "warrant-issued" && facts.entities.get(fields.subject)?.type === "Person",
    );
    const chambers = ["I", "II", "III", "IV"].flatMap((one) => [`Pre-Trial Chamber ${one}`, `Trial Chamber ${one}`]);
    const numbers = ["two", "three", "four", "seven", "12"];
    fc.assert(
      fc.property(
        fc.constantFrom(...ofPersons),
        fc.constantFrom(...chambers),
        fc.constantFrom(...numbers),
        ({ fields: { subject } }, chamber, number) => {
          const theirs = ofPersons.filter(({ fields }) => fields.subject === subject);
          const told = theirs.map((step) => `${named(step.speaker)}. ${step.fields.says}`);
          const issued = `${chamber} issued a warrant of arrest for ${named(subject)}.`;
          if (!told.some((one) => new RegExp(`(?<!-)\\b${chamber}\\b`, "u").test(one)))
            expect([issued, verdictsOf(issued)]).toEqual([issued, expect.not.arrayContaining(["SUPPORTED"])]);
          const many = `The ICC issued ${number} warrants of arrest for ${named(subject)}.`;
          if (numbers.indexOf(number) !== theirs.length - 2)
            expect([many, verdictsOf(many)]).toEqual([many, expect.not.arrayContaining(["SUPPORTED"])]);
        },
      ),
      { seed: FIRST_SEED, numRuns: 60 },
    );
  });

  test("is supported with a State that did not refer the situation", () => {
    const referrals = steps.filter(({ fields }) => fields.step === "referral" && (fields.by ?? []).length > 0);
    const states = [...facts.entities.values()].filter(({ type, existsTo }) => type === "State" && !existsTo);
    fc.assert(
      fc.property(fc.constantFrom(...referrals), fc.constantFrom(...states), ({ fields }, other) => {
        const didSo = referrals.some(({ fields: { by } }) => by?.includes(other.id));
        const text = `${other.name} referred the situation in ${named(fields.subject)} to the ${named(fields.mechanism)}.`;
        if (!didSo) expect([text, verdictsOf(text)]).toEqual([text, expect.not.arrayContaining(["SUPPORTED"])]);
      }),
      { seed: FIRST_SEED, numRuns: 60 },
    );
  });
});
