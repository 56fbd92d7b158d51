import { COURT_NATURES, type EntityInput, type MechanismInput, type SourceInput } from "../../model/index.js";
import type { FaultList } from "../faults.js";
import type { Located, Parsed } from "../read/parse-files.js";

/** How courts call people whom they protect, and words for people who are in no record of this project. */
const PROTECTED = /^(?:(?:protected )?witness|victim|minor|child)\b|^[A-Z]{1,3}[-/ ]?\d{2,5}(?:[-/][A-Z]+)?$/i;

/**
 * Natural persons enter only where a public decision of a court names them, and the kind of the source says that it is
 * one: with its court, its day and a symbol or address by which anyone finds it. Victims, witnesses and minors do not
 * enter at all.
 */
export function checkPersons(parsed: Parsed, faults: FaultList): void {
  const sources = new Map(parsed.sources.map((item) => [item.value.id, item.value]));
  const natureOf = new Map(parsed.mechanisms.map(({ value }) => [value.name, value.nature]));
  for (const person of parsed.entities) {
    const { id, type, handling, namedIn } = person.value;
    if (type !== "Person") continue;
    refuseProtected(person, faults);
    if (handling !== "public") continue;
    const source = namedIn === undefined ? undefined : sources.get(namedIn);
    // A source that is not there at all is a fault of the reference.
    const why =
      namedIn === undefined ? "without a court decision that names them" : source && whyNone(source, natureOf);
    if (why)
      faults.add(
        person.at(namedIn === undefined ? [] : ["namedIn"]),
        "SEED_PERSON_WITHOUT_DECISION",
        `The person "${id}" is public ${why}.`,
      );
  }
}

function refuseProtected(person: Located<EntityInput>, faults: FaultList): void {
  const { id, name, names } = person.value;
  const shown = [name, ...names.map(({ text }) => text)].find((text) => PROTECTED.test(text));
  if (shown !== undefined)
    faults.add(
      person.at(["name"]),
      "SEED_PERSON_PROTECTED",
      `"${shown}" (${id}) is what a victim, witness or minor is called.`,
    );
}

/** Why a source is no public decision of a court that can be found; null where it is one. */
function whyNone(source: SourceInput, natureOf: ReadonlyMap<string, MechanismInput["nature"]>): string | null {
  const { id, kind, handling, publisher, publishedOn, symbol, url } = source;
  if (kind !== "decision") return `by a source of kind ${kind}: "${id}" is no decision of a court`;
  if (handling !== "public") return `by "${id}", which is not public itself`;
  const nature = publisher === undefined ? undefined : natureOf.get(publisher);
  if (nature !== undefined && !COURT_NATURES.has(nature)) return `by "${id}", and ${publisher} is no court`;
  const lacks = [
    ...(publisher === undefined ? ["the court (`publisher`)"] : []),
    ...(publishedOn === undefined ? ["the day (`publishedOn`)"] : []),
    ...(symbol === undefined && url === undefined ? ["a `symbol` or `url` by which it is found"] : []),
  ];
  return lacks.length > 0 ? `by a decision that cannot be found: "${id}" lacks ${lacks.join(", ")}` : null;
}
