import { asLongAs, cutTo } from "../build/as-long-as.js";
import type { Row } from "../sfm/index.js";
import { idOf, type Work } from "./work.js";
import { written } from "./written.js";

/** What stands for sources that a table does not name: no cell holds it. */
const UNNAMED = ["", "unnamed"] as const;

/** Who says it, where: once for each source of the row. */
export function basesOf(work: Work, row: Row, why: string[]): Record<string, unknown>[] {
  const { map, records, title } = work;
  const { column, split, kind, publisher, url } = map.source;
  const cells = column
    ? row
        .get(column)
        .split(split ?? "\u0000")
        .map((one) => one.trim())
        .filter((one) => one !== "")
    : [""];
  const named = [...new Set(cells)].map((cell) => {
    const told = column ? cell : written(map.source.title, row);
    const id = idOf(work, "source", [told]);
    const value = {
      id,
      title: asLongAs(300, told, "the title", why),
      kind,
      ...(publisher ? { publisher } : {}),
      ...(url ? { url } : {}),
    };
    return records.add("sources", value, row, column ?? (map.key[0] as string));
  });
  const sources =
    named.length > 0
      ? named
      : [
          records.add(
            "sources",
            { id: idOf(work, "source", UNNAMED), title: `Sources that ${title} does not name`, kind },
            row,
            column ?? (map.key[0] as string),
          ),
        ];
  const speaker = speakerOf(work, row, why);
  const at = cutTo(160, written(map.at, row), "the place in the source", why);
  return sources.map((source) => ({
    ...{ source, speaker, at, verification: map.verification },
    ...(map.standard ? { standard: map.standard } : {}),
  }));
}

function speakerOf(work: Work, row: Row, why: string[]): string {
  const { speaker } = work.map;
  if ("id" in speaker) return speaker.id;
  const name = "name" in speaker ? speaker.name : row.get(speaker.column);
  const column = "column" in speaker ? speaker.column : (work.map.key[0] as string);
  if (name === "") {
    work.faults.add(row.at(column), "CELL_INVALID", `\`${column}\` is empty: nobody says what the row says.`);
    return work.name;
  }
  return work.records.add(
    "entities",
    { id: idOf(work, "speaker", [name]), type: speaker.type, name: asLongAs(200, name, "the name", why) },
    row,
    column,
  );
}
