import type { AllegedActorInput, ConductInput, SupposedActInput } from "../pages/coverage/operation.js";
import { readDay } from "../words/dates.js";
import { words } from "../words/vocabulary.js";
import type { Choices } from "./read-conduct.js";

/** One fact of described conduct that is another than before, in words. */
export interface ChangedFact {
  readonly fact: string;
  readonly before: string;
  readonly now: string;
}
type NameOf = (id: string) => string;
type Say<Of> = readonly (readonly [fact: string, say: (of: Of, nameOf: NameOf) => string | null | undefined])[];

const list = (ids: readonly string[] | null | undefined, nameOf: NameOf): string | undefined =>
  ids && ids.length > 0 ? ids.map(nameOf).join(", ") : undefined;
const day = (iso: string | null | undefined): string | undefined => (iso ? readDay(iso) : undefined);
const truth = (value: boolean | null | undefined): string | undefined =>
  value === undefined || value === null ? undefined : value ? "yes" : "no";

const FACTS: Say<ConductInput> = [
  ["Alleged as", ({ categories }, nameOf) => list(categories, nameOf)],
  ["Where", ({ places }, nameOf) => list(places, nameOf)],
  ["First day", ({ from }) => day(from)],
  ["Last day", ({ to, ongoing, from }) => (ongoing ? "it has not ended" : (day(to) ?? day(from)))],
  ["State of the ship or aircraft", ({ flagState }, nameOf) => flagState && nameOf(flagState)],
  ["Nationality of those harmed", ({ victimNationalities }, nameOf) => list(victimNationalities, nameOf)],
  ["Where those harmed lived", ({ victimResidences }, nameOf) => list(victimResidences, nameOf)],
  ["Remedies at home exhausted", ({ remediesExhausted }) => truth(remediesExhausted)],
  ["Seat of the company", ({ seatOfCompany }, nameOf) => seatOfCompany && nameOf(seatOfCompany)],
  ["Class of the conflict", ({ conflictClasses }) => list(conflictClasses, words)],
  ["Supposed", ({ suppose }, nameOf) => suppose?.map((act) => sayAct(act, nameOf)).join("; ") || undefined],
];

const ACTOR_FACTS: Say<AllegedActorInput> = [
  ["Kind of alleged actor", ({ kind }) => kind && words(kind)],
  ["Actor of the record", ({ actor }, nameOf) => actor && nameOf(actor)],
  ["Nationality", ({ nationalities }, nameOf) => list(nationalities, nameOf)],
  ["Present in", ({ presentIn }, nameOf) => list(presentIn, nameOf)],
  ["Living in", ({ residentIn }, nameOf) => list(residentIn, nameOf)],
  ["Age at the time", ({ ageAtConduct }) => ageAtConduct?.toString()],
  ["Eighteenth birthday", ({ turned18On }) => day(turned18On)],
  ["In a position to direct a State", ({ inLeadership }) => truth(inLeadership)],
  ["In an authorised operation", ({ inAuthorizedOperation }) => truth(inAuthorizedOperation)],
];

/** What is supposed to have been done, in words. */
export const sayAct = (act: SupposedActInput, nameOf: NameOf): string =>
  [
    words(act.kind),
    act.state && `by ${nameOf(act.state)}`,
    act.territory && `for ${nameOf(act.territory)}`,
    act.instrument && `under ${nameOf(act.instrument)}`,
    act.on && `on ${readDay(act.on)}`,
    act.from && `with effect from ${readDay(act.from)}`,
    act.to && `until ${readDay(act.to)}`,
  ]
    .filter(Boolean)
    .join(" ");

/** An alleged actor in words. */
export const sayActor = (actor: AllegedActorInput, nameOf: NameOf): string =>
  ACTOR_FACTS.flatMap(([fact, say]) => {
    const said = say(actor, nameOf);
    return said ? [fact === "Kind of alleged actor" ? said : `${fact.toLowerCase()}: ${said}`] : [];
  }).join(", ");

/** Every fact that a description of conduct says, in words. */
export function factsOf(conduct: ConductInput, nameOf: NameOf): (readonly [fact: string, said: string])[] {
  const actors = conduct.allegedActors ?? [];
  return [
    ...FACTS.flatMap(([fact, say]) => {
      const said = say(conduct, nameOf);
      return said ? [[fact, said] as const] : [];
    }),
    ...actors.map(
      (actor, at) =>
        [actors.length > 1 ? `Alleged actor ${at + 1}` : "Alleged actor", sayActor(actor, nameOf)] as const,
    ),
  ];
}

/** The conduct in a line, as a title has it: what is alleged, where and when. */
export const inALine = ({ categories, places, from, to, ongoing }: ConductInput, nameOf: NameOf): string =>
  [
    list(categories, nameOf),
    list(places, nameOf),
    ongoing ? `since ${readDay(from)}` : to && to !== from ? `${readDay(from)} to ${readDay(to)}` : readDay(from),
  ]
    .filter(Boolean)
    .join("; ");

/** A name of the form's boxes for an id; the id where they hold none. */
export const nameIn = ({ categories, places, mechanisms }: Choices): NameOf => {
  const names = new Map([...mechanisms, ...categories, ...places].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
};

/** Every fact that two descriptions of conduct do not share; a fact that one of them leaves open is "not known" there. */
export function changedFacts(before: ConductInput, now: ConductInput, nameOf: NameOf): ChangedFact[] {
  const actors = Math.max(before.allegedActors?.length ?? 0, now.allegedActors?.length ?? 0);
  return [
    ...differing(FACTS, before, now, nameOf),
    ...Array.from({ length: actors }).flatMap((_, index) =>
      differing(ACTOR_FACTS, before.allegedActors?.[index], now.allegedActors?.[index], nameOf).map((change) =>
        actors > 1 ? { ...change, fact: `${change.fact} (alleged actor ${index + 1})` } : change,
      ),
    ),
  ];
}

const differing = <Of>(facts: Say<Of>, before: Of | undefined, now: Of | undefined, nameOf: NameOf): ChangedFact[] =>
  facts.flatMap(([fact, say]) => {
    const [was, is] = [before && say(before, nameOf), now && say(now, nameOf)];
    return was === is ? [] : [{ fact, before: was ?? "not known", now: is ?? "not known" }];
  });
