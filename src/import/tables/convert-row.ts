import type { Row, RowFate } from "../sfm/index.js";
import { bring } from "./bring.js";
import { allHold, holds } from "./conditions.js";
import { findContradiction } from "./find-contradiction.js";
import { fieldsOf } from "./read-fields.js";
import { dayOf, daysOf, timeOf } from "./read-times.js";
import { columnsOfTime } from "./table-map.js";
import { basesOf } from "./who-says.js";
import { placeOf, type Work } from "./work.js";

/** Converts one row: what it brings, who says it, and what is said; what became of it, and what of it was not taken. */
export function convertRow(work: Work, row: Row): RowFate {
  const { map, leftOut } = work;
  const place = { file: row.file, line: row.line };
  const refused = leftOut.get(placeOf(row));
  if (refused !== undefined) return { ...place, fate: "skipped", why: [refused], claims: [] };
  const out = map.leaveOut.find((one) => holds(one, row));
  if (out) return { ...place, fate: "skipped", why: [out.why], claims: [] };
  const before = work.faults.count;
  if (map.key.every((column) => row.get(column) === ""))
    work.faults.add(
      row.at(map.key[0] as string),
      "CELL_INVALID",
      `\`${map.key.join("`, `")}\`: nothing tells this row from others.`,
    );
  const same = repeated(work, row);
  if (same !== null) return { ...place, fate: "skipped", why: [same], claims: [] };
  const why: string[] = [];
  const brought = bring(work, row, why);
  const bases = basesOf(work, row, why);
  const claims: string[] = [];
  const figures: Record<string, unknown>[] = [];
  for (const said of map.says) {
    if (!allHold(said.when, row, why)) continue;
    const time = said.time ? timeOf(work, row, said.time) : null;
    if (
      said.time &&
      "from" in said.time &&
      said.time.to &&
      row.get(said.time.from) === "" &&
      row.get(said.time.to) !== ""
    )
      why.push(`\`${said.time.to}\` is not read: there is no \`${said.time.from}\``);
    const on = said.on ? dayOf(work, row, said.on) : null;
    const fields = fieldsOf(work, row, said.fields, brought, on ? { from: on, to: on } : daysOf(time));
    if (fields === null) {
      why.push(`nothing is said of \`${said.kind}\`: a cell it needs is empty`);
      continue;
    }
    const value = said.fields.value;
    if (said.kind === "figure" && typeof value === "object" && "column" in value) {
      const against = findContradiction(figures, fields);
      if (against !== null)
        work.faults.add(row.at(value.column), "CELL_INVALID", `\`${value.column}\`: ${against}.`, FIGURES_REMEDY);
      figures.push(fields);
    }
    if (work.faults.count > before) continue;
    for (const base of bases)
      claims.push(
        work.records.claim(
          { kind: said.kind, ...fields, ...base, ...(time ? { time } : {}), ...(on ? { on } : {}) },
          row,
          said.on ?? (said.time ? columnsOfTime(said.time)[0] : undefined) ?? (map.key[0] as string),
        ),
      );
  }
  for (const column of row.names())
    if (row.get(column) !== "" && Object.hasOwn(map.unread, column))
      why.push(`\`${column}\` is not read: ${map.unread[column]}`);
  const fate = claims.length === 0 ? "skipped" : why.length > 0 ? "partly" : "imported";
  return { ...place, fate, why: [...new Set(why)], claims: [...new Set(claims)] };
}

const FIGURES_REMEDY =
  "Correct the cells; the map may have the column of the lowest number and that of the highest the wrong way round.";

/** That a row repeats another of its key: what to tell of it. Where rows of one key say different things, each is a fault. */
function repeated({ map, alike, faults }: Work, row: Row): string | null {
  const same = alike.get(row);
  if (same === undefined) return null;
  if ("repeats" in same) return `it says what ${placeOf(same.repeats)} says`;
  const { against, column } = same;
  faults.add(
    row.at(column),
    "CELL_INVALID",
    `\`${column}\`: "${row.get(column)}" is not what ${placeOf(against)} has there ("${against.get(column)}"), and both have the same \`${map.key.join("`, `")}\`.`,
    "Name under `key` the columns that tell the rows apart, or take out the row that does not count.",
  );
  return null;
}
