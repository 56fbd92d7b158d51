import { isWebLink } from "../../model/index.js";
import { asLongAs } from "../build/as-long-as.js";
import { type Conversion, idOf, researchersOf, runRow, undescribedOf } from "./conversion.js";
import { readDate } from "./read-dates.js";
import { idColumns } from "./read-tables.js";
import type { Row } from "./row.js";

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/news|press|media|broadcast/i, "press"],
  [/report/i, "report"],
  [/government|official|gazette|record/i, "official-record"],
  [/book|academic|journal|article/i, "literature"],
  [/statement|speech/i, "statement"],
];

/** Those who drew the tables up, and the sources the tables describe. */
export function convertSources(conversion: Conversion, first: Row): void {
  const { records, options, tables, faults } = conversion;
  const column = "source:title";
  records.add("entities", { id: options.name, type: "Situation", name: options.title }, first, column);
  records.add(
    "entities",
    { id: researchersOf(conversion), type: "Organization", name: `Researchers of ${options.title}`.slice(0, 200) },
    first,
    column,
  );
  records.add(
    "entities",
    {
      id: undescribedOf(conversion),
      type: "Collective",
      name: `Sources that ${options.title} does not describe`.slice(0, 200),
    },
    first,
    column,
  );
  for (const row of tables.sources)
    runRow(conversion, row, (step) => {
      // Claims name the point of access; where a table has none, the source itself.
      const raw = row.get(...idColumns("sources"));
      if (raw === "")
        return faults.add(row.at(idColumns("sources")[0] as string), "CELL_INVALID", "The source has no id.");
      const restricted = /^(1|y|true)/i.test(row.get("source:restricted:admin"));
      if (restricted) {
        step.skipped = true;
        step.why.push("the source is marked restricted");
      }
      const published = readDate(row, "source:published_timestamp", faults);
      row.pass(...idColumns("sources"));
      if (published && published.from !== published.to)
        step.why.push("`source:published_timestamp` is no single day, and is not taken");
      const url = row.get("source:url");
      const type = row.get("source:type");
      const source = {
        id: idOf(options, "source", raw),
        title: asLongAs(300, row.get("source:title") || `Source ${raw}`, "the title", step.why),
        kind: KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? "unspecified",
        ...(row.get("source:publication_name")
          ? { publisher: asLongAs(160, row.get("source:publication_name"), "the publisher", step.why) }
          : {}),
        ...(published && published.from === published.to ? { publishedOn: published.from } : {}),
        ...(isWebLink(url) ? { url } : {}),
      };
      if (url !== "" && !isWebLink(url)) step.why.push("its address is not one of a page on the web");
      // A restricted source is known here, so that nothing rests on it, and is written nowhere.
      if (restricted) conversion.restricted.add(source.id);
      else records.add("sources", source, row, column);
    });
}
