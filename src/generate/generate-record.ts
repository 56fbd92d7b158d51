import { type LawToCite, madeUpClaims } from "./made-up-claims.js";
import { entitiesOf, madeUpWorld, sourcesOf } from "./made-up-world.js";
import { Random } from "./random.js";

/** What is asked of a made-up record. */
export interface GenerateOptions {
  /** How many claims, exactly; at least 100. */
  readonly claims: number;
  /** The same number makes the same record. */
  readonly seed: number;
  /** Begins every id, so that several lie side by side. */
  readonly prefix: string;
  readonly law: LawToCite;
}

/** Records in one file: small enough to be read at a glance by an editor. */
const IN_ONE_FILE = 2_000;

/**
 * A made-up record as seed files, one after another: deterministic, skewed as real records are (one source with 5 % of
 * all claims, one situation with over a fifth of the incidents, superiors that change, a quarter of all spells with an
 * end), of fictional things alone. It cites the categories, elements and standards it is given and lies beside the
 * record that holds them. The text is YAML; paths are relative.
 */
export function* generateRecord(options: GenerateOptions): Generator<{ readonly path: string; readonly text: string }> {
  const random = new Random(options.seed);
  const world = madeUpWorld(options.prefix, options.claims);
  yield* files("sources", "sources", sourcesOf(world));
  yield* files("world", "entities", entitiesOf(world, random));
  yield* files("claims", "claims", take(madeUpClaims(world, options.law, random), options.claims));
}

function* files(folder: string, section: string, records: Iterable<object>): Generator<{ path: string; text: string }> {
  let [lines, number]: [string[], number] = [[], 0];
  const file = (): { path: string; text: string } => ({
    path: `${folder}/${String(++number).padStart(4, "0")}.yaml`,
    text: `${section}:\n${lines.join("")}`,
  });
  for (const record of records) {
    // JSON is YAML too; a line for each record.
    lines.push(`  - ${JSON.stringify(record)}\n`);
    if (lines.length < IN_ONE_FILE) continue;
    yield file();
    lines = [];
  }
  if (lines.length > 0) yield file();
}

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const item of items) {
    if (left-- <= 0) return;
    yield item;
  }
}
