import { fail, nearestNames } from "../../base/index.js";
import type { CoverageChoicesAnswer } from "../pages/coverage/choices/operation.js";
import type { AllegedActorInput, ConductInput, SupposedActInput } from "../pages/coverage/operation.js";

interface Named {
  readonly id: string;
  readonly name: string;
}
/** What the form's boxes know by name. */
export interface Choices {
  readonly categories: readonly Named[];
  readonly places: readonly Named[];
  readonly mechanisms: readonly Named[];
}

export const choicesOf = ({ legalCategories, places, mechanisms }: CoverageChoicesAnswer): Choices => ({
  categories: legalCategories,
  places,
  mechanisms,
});

/** The values of one field: repeated, or several in one box with commas between; without the empty ones. */
export const listOf = (query: URLSearchParams, name: string): string[] =>
  query
    .getAll(name)
    .flatMap((value) => value.split(","))
    .map((value) => value.trim())
    .filter((value) => value !== "");

const one = (query: URLSearchParams, name: string): string | undefined => query.get(name)?.trim() || undefined;
const some = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined);
const truth = (query: URLSearchParams, name: string): boolean | undefined => {
  const value = one(query, name);
  if (value === undefined) return undefined;
  const word = value.toLowerCase();
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  // What nobody understood is not known: to take it for "no" would be a fact against somebody.
  throw fail("CONDUCT_WORD_UNKNOWN", { field: name, value });
};
const YES: ReadonlySet<string> = new Set(["true", "yes", "on", "1"]);
const NO: ReadonlySet<string> = new Set(["false", "no", "off", "0"]);

/** The value of a box that takes one. */
function alone(values: readonly string[], field: string): string | undefined {
  if (values.length > 1) throw fail("CONDUCT_ONE_ALONE", { field, values: values.join(", ") });
  return values[0];
}

/**
 * The conduct that an address describes, in the words of `ConductInput`; undefined where it describes none. Boxes take ids
 * and names alike. Further alleged actors stand as `also=KIND;nationality=…`, acts to suppose as `suppose=KIND;state=…`.
 * Throws CONDUCT_UNKNOWN_ID with the nearest known where a box holds neither, CONDUCT_WORD_UNKNOWN where one that takes
 * yes or no holds another word, CONDUCT_ONE_ALONE where one that takes one holds several, and CONDUCT_NO_DAY.
 */
export function readConduct(query: URLSearchParams, choices: Choices): ConductInput | undefined {
  const from = one(query, "from");
  const categories = listOf(query, "categories").map((value) => idOf(value, "category", choices.categories));
  if (from === undefined && categories.length === 0) return undefined;
  if (from === undefined) throw fail("CONDUCT_NO_DAY");
  const places = (name: string): string[] => listOf(query, name).map((value) => idOf(value, "place", choices.places));
  const first = readActor(query, choices);
  return defined({
    categories,
    places: places("places"),
    flagState: alone(places("flagState"), "flagState"),
    from,
    to: one(query, "to"),
    ongoing: truth(query, "ongoing") ?? false,
    allegedActors: [...(first ? [first] : []), ...query.getAll("also").flatMap((text) => readAlso(text, choices))],
    victimNationalities: some(places("victimNationalities")),
    victimResidences: some(places("victimResidences")),
    remediesExhausted: truth(query, "remediesExhausted"),
    seatOfCompany: alone(places("seatOfCompany"), "seatOfCompany"),
    conflictClasses: some(listOf(query, "conflictClasses")) as ConductInput["conflictClasses"],
    suppose: readSupposed(query, choices),
  });
}

/** The names under which an address describes conduct. */
export const NAMES_OF_CONDUCT: readonly string[] = [
  ...["categories", "places", "flagState", "from", "to", "ongoing", "kind", "also"],
  ...["victimNationalities", "victimResidences", "remediesExhausted", "seatOfCompany", "conflictClasses"],
  ...["suppose", "supposeState", "supposeInstrument", "supposeOn"],
  ...["actor", "nationality", "presentIn", "residentIn", "ageAtConduct", "turned18On"],
  ...["inLeadership", "inAuthorizedOperation"],
];

const OF_ACTOR = [
  ...["actor", "nationality", "presentIn", "residentIn", "ageAtConduct", "turned18On"],
  ...["inLeadership", "inAuthorizedOperation"],
];

/** Whether something is said of an alleged actor but not of what kind it is: it is then taken for a natural person. */
export const takesForPerson = (query: URLSearchParams): boolean =>
  one(query, "kind") === undefined && OF_ACTOR.some((name) => one(query, name) !== undefined);

/** The alleged actor in the fields of the form, or in those of `also`; undefined where they say nothing of one. */
function readActor(query: URLSearchParams, choices: Choices): AllegedActorInput | undefined {
  const actor = one(query, "actor");
  const kind = one(query, "kind") ?? (takesForPerson(query) ? "PERSON" : undefined);
  if (!kind) return undefined;
  const places = (name: string): string[] => listOf(query, name).map((value) => idOf(value, "place", choices.places));
  const age = one(query, "ageAtConduct");
  return defined({
    kind: kind as AllegedActorInput["kind"],
    actor,
    nationalities: places("nationality"),
    presentIn: some(places("presentIn")),
    residentIn: some(places("residentIn")),
    ageAtConduct: age === undefined ? undefined : Number(age),
    turned18On: one(query, "turned18On"),
    inLeadership: truth(query, "inLeadership"),
    inAuthorizedOperation: truth(query, "inAuthorizedOperation"),
  });
}

function readAlso(text: string, choices: Choices): AllegedActorInput[] {
  const [kind = "", fields] = headAndFields(text);
  const actor = readActor(new URLSearchParams([["kind", kind], ...fields]), choices);
  return actor ? [actor] : [];
}

/** The acts to suppose: one in the fields of the form, or several written as `KIND;state=…;on=…`. */
function readSupposed(query: URLSearchParams, choices: Choices): SupposedActInput[] {
  return query
    .getAll("suppose")
    .filter((value) => value !== "")
    .map((text) => {
      const [kind, fields] = headAndFields(text);
      const act: Record<string, string | undefined> = Object.fromEntries(fields);
      if (fields.length === 0) {
        act.state = one(query, "supposeState");
        act.instrument = one(query, "supposeInstrument");
        act.on = one(query, "supposeOn") ?? one(query, "from");
      }
      if (act.state) act.state = idOf(act.state, "State", choices.places);
      return { ...defined(act), kind } as unknown as SupposedActInput;
    });
}

/** `KIND;name=value;name=value` in its parts. */
function headAndFields(text: string): [head: string, fields: [name: string, value: string][]] {
  const [head = "", ...fields] = text.split(";");
  return [
    head,
    fields.flatMap((field): [string, string][] => {
      const at = field.indexOf("=");
      return at > 0 ? [[field.slice(0, at), field.slice(at + 1)]] : [];
    }),
  ];
}

/** Without what is not said: the API tells "not said" from "none". */
const defined = <T extends object>(of: T): T =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined && value !== "")) as T;

function idOf(value: string, what: string, among: readonly Named[]): string {
  const wanted = value.toLowerCase();
  const found = among.find(({ id }) => id === wanted) ?? among.find(({ name }) => name.toLowerCase() === wanted);
  // An id that is no record of the list may still be one the question knows: a provision, a wider place.
  if (found) return found.id;
  if (/^[a-z0-9][a-z0-9./-]*$/.test(value)) return value;
  const nearest = nearestNames(
    value,
    among.map(({ name }) => name),
  );
  throw fail("CONDUCT_UNKNOWN_ID", { what, id: value, nearest });
}
