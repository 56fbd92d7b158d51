import { FaultList } from "../faults.js";
import { type Conversion, idOf, type Step, say } from "./conversion.js";
import { readDate } from "./read-dates.js";
import { idColumns } from "./read-tables.js";
import type { Row } from "./row.js";
import { open } from "./why-not.js";

const ID = idColumns("units");

/** The country that a row gives a unit: its forces, as far as the tables go. */
export function sayCountry(conversion: Conversion, step: Step, unit: string): void {
  const { row } = step;
  const code = row.get("unit:country");
  if (code === "") return;
  const found = conversion.stateOf(code, daysOfRow(row));
  if ("why" in found) return void step.why.push(`the country "${code}" ${found.why}`);
  const { state } = found;
  const [key] = say(conversion, step, { kind: "nationality", subject: unit, state }, "unit:country");
  if (key && !conversion.countries.has(unit)) conversion.countries.set(unit, { state, key, row });
  if (conversion.severalCountries.has(unit))
    step.why.push("rows give the unit several countries, so that whose organ it is does not follow");
}

/** Notes the units that rows give several countries: none of them is the one whose organ a unit is. */
export function noteSeveral({ tables, stateOf, severalCountries, options }: Conversion): void {
  const states = new Map<string, string>();
  for (const row of open(tables.units)) {
    const [unit, country] = [idOf(options, "unit", row.get(...ID)), row.get("unit:country")];
    const found = country === "" ? null : stateOf(country, daysOfRow(row));
    if (!found || "why" in found) continue;
    if ((states.get(unit) ?? found.state) !== found.state) severalCountries.add(unit);
    states.set(unit, found.state);
  }
}

const SEEN = ["", "related_unit_", "location_"].flatMap((of) =>
  ["first", "last"].map((end) => `unit:${of}${end}_cited_date`),
);
/** All days between the first and the last that a row speaks of. What is no date is told where it is read. */
function daysOfRow(row: Row): { from: string; to: string } | undefined {
  const untold = new FaultList();
  const read = row.unwatched(() => SEEN.flatMap((column) => readDate(row, column, untold) ?? []));
  const [from, to] = [
    read.map((one) => one.from).sort()[0],
    read
      .map((one) => one.to)
      .sort()
      .at(-1),
  ];
  return from === undefined || to === undefined ? undefined : { from, to };
}
