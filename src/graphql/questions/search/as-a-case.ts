import { foldName, foldWords, inWords, unique, writeDay } from "../../../base/index.js";
import type { LawFacts } from "../../../law/index.js";
import type { StepClaim } from "../../../model/index.js";

/** A case that a text names by its sides, and where it begins in the record. */
export interface NamedCase {
  /** The sources of its first steps, as keys of names. */
  readonly keys: readonly string[];
  /** What is said of what is shown first. */
  readonly told: string;
}

/** What stands between the sides of a case, in the languages of courts. */
const AGAINST = /(?<![\p{L}\p{N}.])(?:v|vs|versus|contre|contra|gegen|против|ضد|נגד|נ׳|c(?=\.))(?![\p{L}\p{N}])\.?/iu;

/** What the names of a record are looked up in. */
interface Book {
  /** Who bears a name, by its key. */
  readonly bearers: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words of the names of States, between spaces, each with whose they are. */
  readonly states: readonly (readonly [string, string])[];
  /** The words of every citation, between spaces, each with the id of its provision. */
  readonly citations: readonly (readonly [string, string])[];
}
const books = new WeakMap<LawFacts, Book>();

/**
 * The case that a text names by who brought it and against whom (`Aria v. Boria`), also beside its title, a forum or a year.
 * A case is no record of its own: it begins with the step by which it was brought, or, where none is recorded, with the
 * first that is. A decision that is recorded as law under that name is what is named, by whichever of its names the
 * State is called. Null where a side is nobody's name or that of several, and where the record has nothing between the two.
 */
export function caseIn(text: string, record: LawFacts): NamedCase | null {
  const [before = [], after = [], ...further] = text.split(AGAINST).map((side) => foldWords(side));
  if (after.length === 0 || before.length === 0 || further.length > 0) return null;
  const book = bookOf(record);
  if (citedAs(`${before.join(" ")} v ${after.join(" ")}`, book).length > 0) return null;
  const against = starting(after).flatMap((words) => bearerOf(words, book) ?? [])[0];
  if (!against) return null;
  const by = ending(before).flatMap((words) => bearerOf(words, book) ?? [])[0];
  if (!by) {
    const decisions = called(against, record).flatMap((name) =>
      citedAs(`${before.join(" ")} v ${foldWords(name).join(" ")}`, book),
    );
    return decisions.length > 0 ? { keys: unique(decisions.map(foldName)), told: "" } : null;
  }
  const steps = [...record.steps.values()]
    .flat()
    .filter(({ fields }) => fields.subject === against && ((fields.by ?? []) as readonly string[]).includes(by));
  const brought = steps.filter(({ fields }) => fields.step === BROUGHT);
  const first = brought.length > 0 ? brought : steps.slice(0, 1);
  if (first.length === 0) return null;
  return {
    keys: unique(first.map(({ source }) => foldName(source))),
    told: `A case has no record of its own; what comes first is the source of the first step${first.length > 1 ? "s" : ""} recorded (${unique(first.map(stepInWords)).join("; ")}).`,
  };
}

/** The ids of decisions that are recorded as law under the name of the case. */
const citedAs = (name: string, { citations }: Book): string[] =>
  citations.filter(([words]) => words.includes(` ${name} `)).map(([, id]) => id);

/** Words from the first of them, the longest run first; and up to the last. */
const starting = (words: readonly string[]): string[] =>
  words.map((_, at) => words.slice(0, words.length - at).join(" "));
const ending = (words: readonly string[]): string[] => words.map((_, at) => words.slice(at).join(" "));

const called = (id: string, record: LawFacts): string[] => {
  const one = record.entities.get(id);
  return one ? [one.name, ...one.names.map(({ text }) => text)] : [];
};

const BROUGHT = "case-filed";

const stepInWords = ({ fields, actOn }: StepClaim): string =>
  `${inWords(fields.step)}${actOn === null ? "" : `, ${writeDay(actOn)}`}`;

/** Whoever alone bears a name; where nobody does, the only State whose name begins with it (`Bosnia`). */
function bearerOf(words: string, { bearers, states }: Book): string | undefined {
  const found =
    bearers.get(words.replaceAll(" ", "")) ??
    new Set(states.flatMap(([key, id]) => (key.startsWith(` ${words} `) ? [id] : [])));
  return found.size === 1 ? [...found][0] : undefined;
}

const wordsBetweenSpaces = (text: string): string => ` ${foldWords(text).join(" ")} `;

function bookOf(record: LawFacts): Book {
  const known = books.get(record);
  if (known) return known;
  const bearers = new Map<string, Set<string>>();
  const states: [string, string][] = [];
  for (const { id, type, name, names } of record.entities.values())
    for (const one of [name, ...names.map(({ text }) => text)]) {
      bearers.set(foldName(one), (bearers.get(foldName(one)) ?? new Set()).add(id));
      if (type === "State") states.push([wordsBetweenSpaces(one), id]);
    }
  const citations = [...record.provisions.values()].map(
    ({ id, citation }) => [wordsBetweenSpaces(citation), id] as const,
  );
  const made = { bearers, states, citations };
  books.set(record, made);
  return made;
}
