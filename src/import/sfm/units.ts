import { asLongAs } from "../build/as-long-as.js";
import { type Conversion, type Dated, idOf, mayImport, runRow, type Step, say } from "./conversion.js";
import { noteSeveral, sayCountry } from "./countries.js";
import { placeOf } from "./places.js";
import { readAttestations } from "./read-dates.js";
import { idColumns } from "./read-tables.js";
import type { Row } from "./row.js";
import { open } from "./why-not.js";

const ID = idColumns("units");
const PLACEHOLDER = /^(unknown|placeholder)\b/i;

/** The units of the tables: what each is called, what it stands under or belongs to, and where it was. */
export function convertUnits(conversion: Conversion): void {
  const names = namesOf(open(conversion.tables.units));
  noteSeveral(conversion);
  for (const row of conversion.tables.units)
    runRow(conversion, row, (step) => {
      if (!mayImport(step)) return;
      const raw = row.get(...ID);
      if (raw === "")
        return conversion.faults.add(
          row.at(ID[0] as string),
          "CELL_INVALID",
          `\`${ID[0]}\` is empty: the row is of no unit.`,
        );
      const unit = addUnit(conversion, raw, names.get(raw) ?? [], row);
      // The names of all rows were read before: what is cut of them is told where they stand.
      for (const name of [row.get("unit:name"), ...row.list("unit:other_names")])
        asLongAs(200, name, "the name", step.why);
      if (
        [row.get("unit:name"), ...row.list("unit:other_names"), ...row.list("unit:classification")].some(
          isInternational,
        )
      )
        conversion.international.add(unit);
      sayCountry(conversion, step, unit);
      sayBranch(conversion, step, unit);
      sayRelation(conversion, step, unit, names);
      sayPlace(conversion, step, unit);
    });
}

/** Peace operations, joint forces of several States and the like; a joint task force may be of one. */
const INTERNATIONAL =
  /\bmulti-?national|\binternational\b|\bpeace[ -]?(?:keep|support|operation|enforce)|\bcoalition\b|\bjoint (?:force|operation)s?\b(?! command)/i;
const isInternational = (name: string): boolean => INTERNATIONAL.test(name);

/** Every name that rows which may be imported give a unit, the first first. */
function namesOf(rows: readonly Row[]): Map<string, string[]> {
  const names = new Map<string, Set<string>>();
  const note = (id: string, found: readonly string[]): void => {
    const known = names.get(id) ?? new Set();
    for (const name of found) if (name !== "") known.add(asLongAs(200, name, "the name", []));
    names.set(id, known);
  };
  for (const row of rows) note(row.get(...ID), [row.get("unit:name")]);
  for (const row of rows) note(row.get(...ID), row.list("unit:other_names"));
  for (const row of rows) {
    const related = row.get("unit:related_unit_id:admin");
    if (related !== "" && !names.get(related)?.size) note(related, [row.get("unit:related_unit")]);
  }
  return new Map([...names].map(([id, found]) => [id, [...found]]));
}

/** Adds a unit under the first of its names. One without a name is called unnamed; one called unknown is a placeholder. */
export function addUnit(
  { records, options, placeholders }: Conversion,
  raw: string,
  names: readonly string[],
  row: Row,
): string {
  const id = idOf(options, "unit", raw);
  const [name, ...others] = names;
  records.add(
    "entities",
    {
      id,
      type: "Unit",
      name: name ?? `Unnamed unit ${raw.slice(0, 8)}`,
      names: others.map((text) => ({ language: "und", text })),
      situations: [options.name],
    },
    row,
    "unit:name",
  );
  // What an earlier row calls it counts: another row that knows no name of it makes nothing unknown.
  if (PLACEHOLDER.test(String(records.get("entities", id)?.name))) placeholders.add(id);
  return id;
}

/** A classification is a branch of the forces of a country; the unit was of it on the days on which it was seen. */
function sayBranch(conversion: Conversion, step: Step, unit: string): void {
  for (const name of step.row.list("unit:classification")) {
    const branch = addBranch(conversion, name, step.row.get("unit:country"), step, "unit:classification");
    const flags = { start: "unit:first_cited_date_start" };
    for (const seen of readAttestations(
      step.row,
      "unit:first_cited_date",
      "unit:last_cited_date",
      flags,
      conversion.faults,
    ))
      say(
        conversion,
        step,
        { kind: "structure", subject: unit, superior: branch, relation: "MEMBER_OF" },
        "unit:classification",
        seen,
      );
  }
}

/** The branch of a country that tables name by a classification ("Army"). */
export function addBranch(
  conversion: Conversion,
  name: string,
  country: string,
  { row, why }: Step,
  column: string,
): string {
  const { records, options } = conversion;
  const id = idOf(options, "branch", country, name);
  const shown = `${name}${country ? ` (${country})` : ""}, a classification of ${options.title}`;
  return records.add(
    "entities",
    { id, type: "Organization", name: asLongAs(200, shown, "the name", why), situations: [options.name] },
    row,
    column,
  );
}

const RELATIONS: Readonly<Record<string, string>> = { child: "SUBORDINATE_TO", member: "MEMBER_OF" };

function sayRelation(
  conversion: Conversion,
  step: Step,
  unit: string,
  names: ReadonlyMap<string, readonly string[]>,
): void {
  const { row, why } = step;
  const raw = row.get("unit:related_unit_id:admin");
  if (raw === "") {
    if (row.get("unit:related_unit") !== "") why.push("the related unit has no id");
    return;
  }
  const type = row.get("unit:relation_type").toLowerCase();
  const relation = RELATIONS[type];
  if (!relation) return void why.push(`the relation type "${type}" is neither child nor member`);
  const superior = addUnit(conversion, raw, names.get(raw) ?? [], row);
  if (superior === unit) return void why.push("the unit is related to itself");
  if (type === "child") conversion.below.add(unit);
  const flags = { start: "unit:related_unit_first_cited_date_start" };
  const seen = readAttestations(
    row,
    "unit:related_unit_first_cited_date",
    "unit:related_unit_last_cited_date",
    flags,
    conversion.faults,
  );
  for (const one of seen) {
    const [key] = say(
      conversion,
      step,
      { kind: "structure", subject: unit, superior, relation },
      "unit:related_unit",
      one,
    );
    if (key) conversion.relations.push({ from: unit, to: superior, extent: type, key, row, span: one.span });
  }
}

/** Where a unit was: at a site, or in an area; `aoo` is an area of operations. */
const EXTENTS: Readonly<Record<string, string>> = { site: "site", area: "area", aoo: "area" };

function sayPlace(conversion: Conversion, step: Step, unit: string): void {
  const { row, why } = step;
  const place = placeOf(conversion, step, "unit:location");
  if (place === null) {
    if (row.get("unit:base_name") !== "") why.push("a base without a location is no place");
    return;
  }
  const type = row.get("unit:location_type").toLowerCase();
  const extent = EXTENTS[type];
  if (!extent) return void why.push(`the location type "${type}" is neither site nor area`);
  const base = row.get("unit:base_name");
  const claim = {
    kind: "stationing",
    subject: unit,
    place,
    extent,
    note: base ? asLongAs(1200, `Base: ${base}`, "the base", why) : undefined,
  };
  const flags = { start: "unit:location_first_cited_date_founding" };
  const seen = readAttestations(
    row,
    "unit:location_first_cited_date",
    "unit:location_last_cited_date",
    flags,
    conversion.faults,
  );
  for (const one of seen) {
    const [key] = say(conversion, step, claim, "unit:location", one);
    if (key && conversion.records.noteOf(key) !== claim.note)
      why.push("the name of the base is not taken: another row says the same place of the same days");
    if (key) conversion.areas.push({ from: unit, to: place, extent, key, row, span: one.span } satisfies Dated);
  }
}
