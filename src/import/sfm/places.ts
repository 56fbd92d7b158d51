import { asLongAs } from "../build/as-long-as.js";
import { type Conversion, idOf, mayImport, nameless, runRow, type Step, say } from "./conversion.js";
import { idColumns, type TableName, type Tables } from "./read-tables.js";
import type { Row } from "./row.js";
import { open } from "./why-not.js";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** `Name (osm, point) id`: the name, where its shape comes from and what it is, and the id of the place. */
const CELL = /^(?<name>.*?)\s*\([^()]*,\s*(?:point|poly|polygon|line|area)\)\s*(?<id>\S*)$/i;

/** The name in a cell that names a place, without the ids and notes that stand beside it. */
export const placeName = (written: string): string =>
  (CELL.exec(written)?.groups?.name ?? written)
    .replace(UUID, "")
    .replace(/[\s;,|([\]-]+$/u, "")
    .replace(/\s*\(\s*\)$/u, "")
    .trim();

/** The place a cell names, by its id where there is one, otherwise by its name; null where it names none. */
export function placeOf(
  { records, options, describedPlaces }: Conversion,
  { row, why }: Step,
  column: string,
): string | null {
  const written = row.get(column);
  const name = placeName(written);
  const raw =
    row.get(`${column}_id:admin`, `${column}:id:admin`) ||
    (UUID.exec(written)?.[0] ?? CELL.exec(written)?.groups?.id ?? "");
  if (raw === "" && name === "") return null;
  const id = raw === "" ? nameless(options, "place", [name]) : idOf(options, "place", raw);
  const described = describedPlaces.get(raw);
  const shown = described?.get("location:name") || name || `Place ${raw.slice(0, 8)}`;
  return records.add(
    "entities",
    { id, type: "Place", name: asLongAs(200, shown, "the name", why), situations: [options.name] },
    row,
    column,
  );
}

/** Rows that describe a place and may be imported, by its id; of several the first. */
export function describedPlaces({ locations }: Tables): ReadonlyMap<string, Row<TableName>> {
  const found = new Map<string, Row<TableName>>();
  for (const row of open(locations)) {
    const raw = row.get(...idColumns("locations"));
    if (raw !== "" && !found.has(raw)) found.set(raw, row);
  }
  return found;
}

const LEVELS = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1] as const;

/** What the tables say of places: in which wider area, and at the top in which State, each lies. */
export function convertLocations(conversion: Conversion): void {
  const { records, options } = conversion;
  for (const row of conversion.tables.locations)
    runRow(conversion, row, (step) => {
      if (!mayImport(step)) return;
      const raw = row.get(...idColumns("locations"));
      if (raw === "")
        return conversion.faults.add(
          row.at("location:id:admin"),
          "CELL_INVALID",
          "`location:id:admin` is empty: the row is of no place.",
        );
      const name = row.get("location:name") || `Place ${raw.slice(0, 8)}`;
      const id = idOf(options, "place", raw);
      records.add(
        "entities",
        { id, type: "Place", name: asLongAs(200, name, "the name", step.why), situations: [options.name] },
        row,
        "location:name",
      );
      // From the narrowest area to the widest: each lies in the next.
      const areas = LEVELS.flatMap((level) => {
        const column = `location:admin_level_${level}`;
        const area = row.get(`${column}_name`, column);
        return area === "" || area === name ? [] : [{ area, level }];
      });
      // Where the country has no column of its own, it is the widest of the areas.
      const given = row.get("location:country");
      const widest = given === "" ? areas.at(-1) : undefined;
      const country = widest && "state" in conversion.stateOf(widest.area) ? widest.area : given;
      const around = areas
        .filter((one) => one !== widest || country === "")
        .map(({ area, level }) => ({ area, id: nameless(options, "area", [country, String(level), area]) }));
      let inner = id;
      for (const { area, id: outer } of around) {
        records.add(
          "entities",
          { id: outer, type: "Place", name: asLongAs(200, area, "the name", step.why), situations: [options.name] },
          row,
          "location:name",
        );
        say(
          conversion,
          step,
          { kind: "territory", subject: inner, within: outer, time: { precise: {}, ongoing: true } },
          "location:name",
        );
        inner = outer;
      }
      const found = country === "" ? null : conversion.stateOf(country);
      if (found && "state" in found)
        say(
          conversion,
          step,
          { kind: "territory", subject: inner, within: found.state, time: { precise: {}, ongoing: true } },
          "location:name",
        );
      else if (found) step.why.push(`the country "${country}" ${found.why}`);
    });
}
