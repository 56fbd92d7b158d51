import type { FaultList } from "../faults.js";
import { type NamedText, TABLES_WANTED, type TextLimits, textsOf, type Wanted } from "../read/read-texts.js";
import { readPlainRows, type Spoiled } from "../sfm/index.js";

/** One value of one property, as a data set states it. */
export interface Statement {
  readonly file: string;
  readonly line: number;
  /** The entity it is of, after those that were found to be one. */
  readonly entity: string;
  /** The entity as its data set calls it, by which others of the file may name it. */
  readonly calledBefore: string;
  readonly schema: string;
  readonly prop: string;
  readonly value: string;
  /** The data set that states it; empty where the format does not say. */
  readonly dataset: string;
  /** Its own id, or what else it can be found by. */
  readonly id: string;
  /** ISO 639-3; empty where none is named. */
  readonly lang: string;
  /** What was found by comparing, and that nobody has judged to be of this entity. */
  readonly isCandidate: boolean;
  /** The data sets of an entity, where there are several: which of them states a value is lost. */
  readonly oneOf: readonly string[];
}

/** A judgement that two ids are of one, or are not. */
export interface Judgement {
  readonly file: string;
  readonly line: number;
  readonly one: string;
  readonly other: string;
  readonly judgement: "positive" | "negative" | "unsure";
  readonly by: string;
}

/** Columns without which a statement says nothing. */
const NEEDED = ["entity_id", "prop", "schema", "value", "dataset"] as const;

/** Statements as tables: a line for each value. */
export function readStatements(
  folder: string,
  faults: FaultList,
  label: string,
  limits?: TextLimits,
  spoiled?: Spoiled,
): Statement[] {
  return textsOf(folder, TABLES_WANTED, faults, label, limits).flatMap((text) => {
    const rows = readPlainRows(text, faults, spoiled);
    const [first] = rows;
    if (!first) return [];
    const missing = NEEDED.filter((column) => !first.has(column));
    for (const column of missing)
      faults.add(
        { file: text.file, line: 1, column: 1 },
        "TABLE_COLUMN_MISSING",
        `Statements have a column \`${column}\`, and this table has none.`,
        `A table of statements has the columns ${NEEDED.join(", ")}.`,
      );
    if (missing.length > 0) return [];
    return rows.map((row) => ({
      file: row.file,
      line: row.line,
      entity: row.get("canonical_id") || row.get("entity_id"),
      calledBefore: row.get("entity_id"),
      schema: row.get("schema"),
      prop: row.get("prop"),
      value: row.get("value"),
      dataset: row.get("dataset"),
      id: row.get("id"),
      lang: row.get("lang"),
      isCandidate: /^(?:t|true|y|yes|1)$/i.test(row.get("external")),
      oneOf: [],
    }));
  });
}

export const ENTITIES_WANTED: Wanted = { pattern: /\.(json|jsonl|ndjson|ijson)$/i, what: ".json file of entities" };
/** As long as one line may be: an entity of a data set, and not a data set of one entity. */
const LINE_CHARACTERS = 1_000_000;

/** Entities as lines of JSON: whoever states a value is lost in them. Lines of a resolver's file are its judgements. */
export function readEntities(
  folder: string,
  faults: FaultList,
  label: string,
  limits?: TextLimits,
): { readonly statements: Statement[]; readonly judgements: Judgement[] } {
  const statements: Statement[] = [];
  const judgements: Judgement[] = [];
  for (const { file, text } of textsOf(folder, ENTITIES_WANTED, faults, label, limits))
    for (const { line, value } of linesOf({ file, text }, faults)) {
      if (Array.isArray(value)) {
        const judged = judgementOf(value, file, line);
        if (judged) judgements.push(judged);
        else
          faults.add({ file, line, column: 1 }, "ENTITY_INVALID", "A resolver's line holds two ids and a judgement.");
      } else statements.push(...statementsOf(value, file, line, faults));
    }
  return { statements, judgements };
}

function* linesOf({ file, text }: NamedText, faults: FaultList): Generator<{ line: number; value: unknown }> {
  for (const [index, raw] of text
    .replace(/^\ufeff/, "")
    .split("\n")
    .entries()) {
    const line = index + 1;
    if (raw.trim() === "") continue;
    if (raw.length > LINE_CHARACTERS) {
      faults.add({ file, line, column: 1 }, "ENTITY_INVALID", `The line is longer than ${LINE_CHARACTERS} characters.`);
      continue;
    }
    try {
      yield { line, value: JSON.parse(raw) };
    } catch {
      faults.add({ file, line, column: 1 }, "ENTITY_INVALID", "The line is no JSON: each line holds one entity.");
    }
  }
}

function statementsOf(value: unknown, file: string, line: number, faults: FaultList): Statement[] {
  const { id, schema, properties, datasets } = (typeof value === "object" && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (typeof id !== "string" || typeof schema !== "string" || typeof properties !== "object" || properties === null) {
    faults.add({ file, line, column: 1 }, "ENTITY_INVALID", "An entity has an `id`, a `schema` and `properties`.");
    return [];
  }
  const statements: Statement[] = [];
  const sets = [...new Set([datasets].flat())].filter((one) => typeof one === "string").sort();
  const of = { file, line, entity: id, calledBefore: id, schema, dataset: "", lang: "" };
  const known = { ...of, isCandidate: false, oneOf: sets.length > 1 ? sets : [] };
  const state = (prop: string, one: string): number =>
    statements.push({ ...known, prop, value: one, id: `${id} ${prop}` });
  for (const [prop, values] of Object.entries(properties as Record<string, unknown>))
    for (const one of [values].flat()) {
      if (typeof one === "string") state(prop, one);
      else {
        faults.add({ file, line, column: 1 }, "ENTITY_INVALID", `A value of \`${prop}\` is no text.`);
        return [];
      }
    }
  // What says nothing of itself is told of, too.
  if (statements.length === 0) state("id", id);
  return statements;
}

const JUDGEMENTS = ["positive", "negative", "unsure"] as const;

/** `[one, other, judgement, score, user, moment]`; a suggestion that nobody judged is no judgement. */
function judgementOf(value: readonly unknown[], file: string, line: number): Judgement | null {
  const [one, other, judged, , by] = value;
  const judgement = JUDGEMENTS.find((known) => known === judged);
  if (typeof one !== "string" || typeof other !== "string" || !judgement) return null;
  return { file, line, one, other, judgement, by: typeof by === "string" && by !== "" ? by : "the resolver's file" };
}
