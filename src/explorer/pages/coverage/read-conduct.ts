import { fail, nearestNames } from "../../../base/index.js";
import type { CoverageChoicesAnswer } from "./choices/operation.js";
import type { CoverageOverviewVariables } from "./operation.js";

type Conduct = CoverageOverviewVariables["conduct"];
type Supposed = NonNullable<Exclude<Conduct["suppose"], ReadonlyArray<never> | undefined | null>>;
type SupposedAct = Supposed extends ReadonlyArray<infer One> ? One : Supposed;
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

export const choicesOf = ({ legalCategories, places, more, mechanisms }: CoverageChoicesAnswer): Choices => ({
  categories: legalCategories,
  places: [...places, ...more],
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

/**
 * The conduct that an address describes, in the words of `ConductInput`; undefined where it describes none. Boxes take ids
 * and names alike. Throws CONDUCT_UNKNOWN_ID with the nearest known where a box holds neither.
 */
export function readConduct(query: URLSearchParams, choices: Choices): Conduct | undefined {
  const from = one(query, "from");
  if (from === undefined && listOf(query, "categories").length === 0) return undefined;
  const known = (name: string, what: string, among: readonly Named[]): string[] =>
    listOf(query, name).map((value) => idOf(value, what, among));
  const places = (name: string): string[] => known(name, "place", choices.places);
  const actor = one(query, "actor");
  const kind = one(query, "kind") ?? (actor ? "PERSON" : undefined);
  const some = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined);
  const leads = one(query, "inLeadership");
  return {
    categories: known("categories", "category", choices.categories),
    places: places("places"),
    flagState: places("flagState")[0],
    from: from ?? "",
    to: one(query, "to"),
    ongoing: query.get("ongoing") === "true" || query.get("ongoing") === "on",
    allegedActors: kind
      ? [
          {
            kind: kind as never,
            actor,
            nationalities: places("nationality"),
            presentIn: some(places("presentIn")),
            residentIn: some(places("residentIn")),
            ageAtConduct: one(query, "ageAtConduct") === undefined ? undefined : Number(one(query, "ageAtConduct")),
            inLeadership: leads === undefined ? undefined : leads === "true",
          },
        ]
      : [],
    victimNationalities: some(places("victimNationalities")),
    conflictClasses: some(listOf(query, "conflictClasses")) as never,
    suppose: readSupposed(query, choices),
  } as Conduct;
}

/** The acts to suppose: one in the fields of the form, or several written as `KIND;state=…;on=…`. */
function readSupposed(query: URLSearchParams, choices: Choices): SupposedAct[] {
  const acts = query.getAll("suppose").filter((value) => value !== "");
  return acts.map((text) => {
    const [kind, ...fields] = text.split(";");
    const act: Record<string, unknown> = Object.fromEntries(
      fields.map((field) => field.split("=") as [string, string]),
    );
    act.state ??= one(query, "supposeState");
    act.instrument ??= one(query, "supposeInstrument");
    act.on ??= one(query, "supposeOn") ?? one(query, "from");
    if (typeof act.state === "string") act.state = idOf(act.state, "State", choices.places);
    return Object.fromEntries(Object.entries({ ...act, kind }).filter(([, value]) => value)) as unknown as SupposedAct;
  });
}

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
