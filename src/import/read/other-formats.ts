import { extname } from "node:path";

/** What people have instead of seed files, by the ends of its names, and what to do with it. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [
    /^\.(?:csv|tsv)$/,
    "For research tables say `--format sfm`, for tables of any columns `--format table --map MAP`; what else stands in a table is written as YAML, see seed/README.md.",
  ],
  [
    /^\.(?:xlsx?|xlsm|ods|numbers)$/,
    "A workbook is not read: save each sheet as CSV in UTF-8 and import the folder with `--format sfm` or `--format table`.",
  ],
  [
    /^\.(?:geojson|gpkg|kml|kmz|shp|topojson)$/,
    "A map is not read: write places as entities of type Place, and where they lie as claims; see seed/README.md.",
  ],
  [
    /^\.(?:jsonl?|ndjson|jsonld|xml|ttl|nt)$/,
    "This format is not read: write the records as YAML, see seed/README.md.",
  ],
  [/^\.(?:pdf|docx?|odt|rtf|txt|md|html?)$/, "Text is not read: write what it says as claims, see seed/README.md."],
  [/^\.(?:zip|gz|tgz|tar|7z|rar)$/, "An archive is not read: unpack it and name the folder."],
];

/** What to do where no seed file is found, by what is there instead. */
export function remedyFor(files: readonly string[]): string {
  const ends = files.map((file) => extname(file).toLowerCase());
  const fits = OTHERS.find(([pattern]) => ends.some((end) => pattern.test(end)));
  return fits?.[1] ?? "Name a folder of seed files; seed/README.md shows how one is written.";
}
