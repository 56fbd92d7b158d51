import { asLongAs } from "../build/as-long-as.js";
import { type Conversion, idOf, mayImport, runRow, type Step, say } from "./conversion.js";
import { placeName, placeOf } from "./places.js";
import { type PartialDate, readDate } from "./read-dates.js";
import { idColumns } from "./read-tables.js";
import { addBranch, addUnit } from "./units.js";
import { open } from "./why-not.js";

const ID = idColumns("incidents");
const FROM = "incident:perpetrator";

/** The incidents of the tables: allegations of their sources, and nothing more. Descriptions are not taken over. */
export function convertIncidents(conversion: Conversion): void {
  const categories = new Map(
    conversion.tables.categories.map((row) => [row.get("violation:type").toLowerCase(), row.get("category:id")]),
  );
  const countries = countriesOf(conversion);
  for (const row of conversion.tables.incidents)
    runRow(conversion, row, (step) => {
      if (!mayImport(step)) return;
      const raw = row.get(...ID);
      if (raw === "")
        return conversion.faults.add(
          row.at(ID[0] as string),
          "CELL_INVALID",
          `\`${ID[0]}\` is empty: the row is of no incident.`,
        );
      const [start, end] = [
        readDate(row, "incident:start_date", conversion.faults),
        readDate(row, "incident:end_date", conversion.faults),
      ];
      if (start && end && end.to < start.from)
        return conversion.faults.add(
          row.at("incident:end_date"),
          "RANGE_REVERSED",
          "`incident:end_date` lies before `incident:start_date`.",
        );
      if (end && !start) step.why.push("`incident:end_date` is not read: there is no `incident:start_date`");
      const incident = addIncident(conversion, step, raw, start);
      sayWhere(conversion, step, incident, start, end);
      sayWhat(conversion, step, incident, categories);
      sayWho(conversion, step, incident, (branch) => row.get("incident:country") || (countries.get(branch) ?? ""));
      if (row.get("incident:violation_description") !== "")
        step.why.push("the description is not taken over: it may name victims or witnesses");
    });
}

/** A neutral name: the day and place that are reported. */
function addIncident(
  { records, options }: Conversion,
  { row, why }: Step,
  raw: string,
  start: PartialDate | null,
): string {
  const where = asLongAs(120, placeName(row.get("incident:location")), "the location", why);
  const day = start
    ? start.from === start.to
      ? start.from
      : start.from.slice(0, start.from.slice(5, 7) === start.to.slice(5, 7) ? 7 : 4)
    : "";
  const name = ["Incident reported", day ? ` for ${day}` : "", where ? `, ${where}` : "", ` (${raw.slice(0, 8)})`].join(
    "",
  );
  const value = { id: idOf(options, "incident", raw), type: "Incident", name, situations: [options.name] };
  return records.add("entities", value, row, "incident:location");
}

function sayWhere(
  conversion: Conversion,
  step: Step,
  incident: string,
  start: PartialDate | null,
  end: PartialDate | null,
): void {
  const place = placeOf(conversion, step, "incident:location");
  if (place === null) return void step.why.push("no location is given, so when it is placed is not said either");
  const days = start ? { from: start.from, to: (end ?? start).to } : null;
  const exact = start !== null && start.from === start.to && (end === null || end.from === end.to);
  const time = days ? { time: exact ? { precise: days } : { imprecise: days } } : {};
  say(conversion, step, { kind: "occurrence", subject: incident, place, ...time }, "incident:location");
}

/** Kinds of violation as the tables spell them; a legal category only where the importing user has named one. */
function sayWhat(conversion: Conversion, step: Step, incident: string, categories: ReadonlyMap<string, string>): void {
  const types = step.row.list("incident:violation_type");
  if (types.length === 0) return;
  const whole = `is described, in the words of the tables, as: ${types.join("; ")}.`;
  const says = whole.slice(0, 1200);
  if (says !== whole) step.why.push("the kinds of violation are taken as far as 1,200 characters");
  say(conversion, step, { kind: "appraisal", subject: incident, says }, "incident:violation_type");
  for (const type of types) {
    const category = categories.get(type.toLowerCase());
    if (category)
      say(conversion, step, { kind: "characterization", subject: incident, category }, "incident:violation_type");
  }
}

/** Units and classifications the sources name. Persons, and placeholders for unknown units, are never alleged actors. */
function sayWho(conversion: Conversion, step: Step, incident: string, countryOf: (branch: string) => string): void {
  const { row, why } = step;
  const attribute = (allegedActor: string, column: string): void =>
    void say(
      conversion,
      step,
      { kind: "attribution", subject: incident, allegedActor, involvement: "unspecified" },
      column,
    );
  const [ids, names] = [row.parts(`${FROM}_unit_id:admin`), row.parts(`${FROM}_unit`)];
  const isPaired = ids.length === names.length;
  if (names.length > 0 && ids.length > 0 && !isPaired)
    why.push(`\`${FROM}_unit\` is not read: it has ${names.length} names for ${ids.length} ids`);
  for (const raw of new Set(ids.filter((one) => one !== ""))) {
    const name = isPaired ? names[ids.indexOf(raw)] : undefined;
    const unit = addUnit(conversion, raw, name ? [name] : [], row);
    if (conversion.placeholders.has(unit)) why.push("the unit named is a placeholder, which is never an alleged actor");
    else attribute(unit, `${FROM}_unit_id:admin`);
  }
  for (const name of row.list(`${FROM}_classification`))
    attribute(addBranch(conversion, name, countryOf(name), step, `${FROM}_classification`), `${FROM}_classification`);
  row.pass(`${FROM}_person`);
  if (row.list(`${FROM}_person_id:admin`).length > 0 || row.unwatched(() => row.get(`${FROM}_person`)) !== "")
    why.push("an alleged person is left out: what a table says of a person is no decision of a court");
}

/** The one country whose units have a classification; none where they are of several. */
function countriesOf({ tables }: Conversion): Map<string, string> {
  const found = new Map<string, string>();
  for (const row of open(tables.units)) {
    const country = row.get("unit:country");
    if (country === "") continue;
    for (const name of row.list("unit:classification"))
      found.set(name, found.has(name) && found.get(name) !== country ? "" : country);
  }
  return found;
}
