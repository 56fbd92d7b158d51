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

const SIDES =
  /^\s*(?:the )?(?:case (?:of )?)?(?<by>\p{L}.*?)\s+(?:v|vs|versus)\b\.?\s+(?<against>\p{L}.*?)(?:\s*\([^)]*\))?(?:\s+(?:genocide )?(?:case|proceedings|application))?\s*$/iu;

/** What the names of a record are looked up in. */
interface Book {
  /** Who bears a name, by its key. */
  readonly bearers: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words of the names of States, between spaces, each with whose they are. */
  readonly states: readonly (readonly [string, string])[];
  /** The words of every citation, between spaces. */
  readonly citations: readonly string[];
}
const books = new WeakMap<LawFacts, Book>();

/**
 * The case that a text names by who brought it and against whom (`Aria v. Boria`). A case is no record of its own: it begins
 * with the step by which it was brought, or, where none is recorded, with the first that is. Null where a side is nobody's
 * name or that of several, where the record has no step between the two, and where it has a decision as law
 * under that name.
 */
export function caseIn(text: string, record: LawFacts): NamedCase | null {
  const sides = SIDES.exec(text)?.groups;
  if (!sides || isCitedAs(text, record)) return null;
  const [by, against] = [sides.by, sides.against].map((name) => bearerOf(name ?? "", record));
  if (!by || !against) return null;
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

/** Whether a decision is recorded as law under the name of the case. */
const isCitedAs = (text: string, record: LawFacts): boolean => {
  const words = wordsBetweenSpaces(text);
  return bookOf(record).citations.some((citation) => citation.includes(words));
};
const wordsBetweenSpaces = (text: string): string => ` ${foldWords(text).join(" ")} `;

const BROUGHT = "case-filed";

const stepInWords = ({ fields, actOn }: StepClaim): string =>
  `${inWords(fields.step)}${actOn === null ? "" : `, ${writeDay(actOn)}`}`;

/** Whoever alone bears a name; where nobody does, the only State whose name begins with it (`Bosnia`). */
function bearerOf(name: string, record: LawFacts): string | undefined {
  const { bearers, states } = bookOf(record);
  const words = wordsBetweenSpaces(name);
  const found =
    bearers.get(foldName(name)) ?? new Set(states.flatMap(([key, id]) => (key.startsWith(words) ? [id] : [])));
  return found.size === 1 ? [...found][0] : undefined;
}

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
  const citations = [...record.provisions.values()].map(({ citation }) => wordsBetweenSpaces(citation));
  const made = { bearers, states, citations };
  books.set(record, made);
  return made;
}
