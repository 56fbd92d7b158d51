import { groupBy, type Json } from "../../base/index.js";
import type { TimeSpec } from "../../model/index.js";
import {
  dateColumns,
  type FormedRecord,
  RECORD_SECTIONS,
  type RecordView,
  recordForms,
  type ShownClaim,
} from "../view/index.js";
import type { Written } from "../written.js";
import { csvText, formulasIn, makeTable, type Table } from "./table.js";

/** Fields that every claim has; those of its kind stand in the table of the kind, under the same id. */
const COMMON = ["kind", "key", "speaker", "source", "at", "standard", "on", "verification", "handling", "note"];
const DERIVED: ReadonlySet<string> = new Set([
  ...["subject", "object", "scope", "possibleFrom", "possibleTo", "certainFrom", "certainTo", "openEnd", "dateText"],
  ...["sentence", "disputed", "retracted", "rank", "checked", "recordedAt"],
]);
const NONE: ReadonlySet<string> = new Set();

/** The table of a kind of claim; positions have a name of their own. */
const tableOf = (kind: string): string => (kind === "response" ? "positions" : `claims-${kind}`);

/** The record as tables, one for each section and kind of claim, with a Data Package that says how cells are read. */
export function writeCsv(view: RecordView): Written {
  const tables = bundleTables(view);
  const count = (name: string): number => tables.find((table) => table.name === name)?.rows.length ?? 0;
  return {
    files: [
      ...tables.map((table) => ({ name: `${table.name}.csv`, text: csvText(table) })),
      { name: "datapackage.json", text: `${JSON.stringify(dataPackage(view, tables), null, 2)}\n` },
    ],
    counts: Object.fromEntries(
      ["claims", "positions", "sources", "entities", "names"].map((name) => [name, count(name)]),
    ),
    lost: [],
    formulas: tables.flatMap(formulasIn),
  };
}

function bundleTables(view: RecordView): Table[] {
  const forms = groupBy(recordForms(view.data), ({ section }) => section);
  const names = (forms.get("entities") ?? []).flatMap(({ id, value }) =>
    ((value.names ?? []) as { language: string; text: string }[]).map(({ language, text }) => ({
      entity: id,
      language,
      script: scriptOf(text),
      name: text,
    })),
  );
  const plain = RECORD_SECTIONS.filter((section) => section !== "claims").map((section) =>
    makeTable(section, (forms.get(section) ?? []).map(plainRow), ["id", "changeset"], NONE),
  );
  // Whose private import one is of stands in a column only where there is one.
  const changesets = view.data.changesets.map(({ seq, recordedAt, title, digest, privateImport }) => ({
    ...{ seq, recordedAt, title, digest },
    ...(privateImport === undefined ? {} : { privateImport }),
  }));
  return [
    makeTable("changesets", changesets, [], NONE),
    ...plain,
    makeTable("names", names, ["entity", "language", "script", "name"], new Set(["script"])),
    ...claimTables(view.claims, forms.get("claims") ?? []),
  ];
}

/** The names of entities have a table of their own. */
function plainRow({ section, id, rev, value }: FormedRecord): Record<string, Json> {
  const { names: _names, ...rest } = value;
  return { id, changeset: rev, ...(section === "entities" ? rest : value) };
}

function claimTables(claims: readonly ShownClaim[], forms: readonly FormedRecord[]): Table[] {
  const formOf = new Map(forms.map(({ id, value }) => [id, value]));
  const rows = claims.map((claim) => {
    const { kind, key, speaker, source, at, standard, verification, handling, note } = claim;
    // What follows from a mechanism's rules is not read back: the mechanism is.
    const common = formOf.get(claim.id) ?? { kind, key, speaker, source, at, standard, verification, handling, note };
    const { on, edtf: _edtf, ...days } = dateColumns(claim.time, claim.actOn);
    return {
      id: claim.id,
      changeset: claim.rev,
      // `no`: it follows from a mechanism's rules, which are in the table of mechanisms.
      written: formOf.has(claim.id) ? "yes" : "no",
      ...pick(common, COMMON),
      on,
      ...timeColumns(claim.timeAsWritten ?? undefined),
      subject: claim.subject,
      object: claim.object,
      scope: claim.scope,
      ...days,
      sentence: claim.sentence,
      disputed: claim.disputed,
      retracted: claim.retracted,
      rank: claim.rank.toLowerCase(),
      checked: claim.checked,
      recordedAt: claim.recordedAt,
    };
  });
  const kinds = [...groupBy(claims, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    makeTable("claims", rows, ["id", "changeset", "written", ...COMMON, ...TIME], DERIVED),
    ...kinds.map(([kind, ofKind]) =>
      makeTable(
        tableOf(kind),
        ofKind.map((claim) => ({ id: claim.id, ...ownFields(claim, formOf.get(claim.id)) })),
        ["id"],
        NONE,
      ),
    ),
  ];
}

function ownFields(claim: ShownClaim, form: FormedRecord["value"] | undefined): Record<string, Json> {
  const common = new Set([...COMMON, "time"]);
  return Object.fromEntries(Object.entries(form ?? claim.fields).filter(([field]) => !common.has(field)));
}

const pick = (record: object, fields: readonly string[]): Record<string, Json> =>
  Object.fromEntries(Object.entries(record).filter(([field]) => fields.includes(field)));

const TIME = ["preciseFrom", "preciseTo", "impreciseFrom", "impreciseTo", "starting", "ending", "ongoing"] as const;

/** When a claim holds as it was written. A span that names neither day is said to be open. */
function timeColumns(time: TimeSpec | undefined): Record<string, Json> {
  if (!time) return {};
  const { precise, imprecise, starting, ending, ongoing } = time;
  const from = (span: { from?: string; to?: string } | undefined): string | null =>
    span ? (span.from ?? (span.to ? null : "open")) : null;
  return {
    preciseFrom: from(precise),
    preciseTo: precise?.to ?? null,
    impreciseFrom: from(imprecise),
    impreciseTo: imprecise?.to ?? null,
    starting: starting ?? null,
    ending: ending ?? null,
    ongoing: ongoing ?? null,
  };
}

const SCRIPTS = ["Arabic", "Hebrew", "Cyrillic", "Greek", "Han", "Latin"] as const;
const scriptOf = (text: string): string =>
  SCRIPTS.find((script) => new RegExp(`\\p{Script=${script}}`, "u").test(text))?.toLowerCase() ?? "other";

function dataPackage({ pin }: RecordView, tables: readonly Table[]): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "answerable-record",
    title: "A legal record: who says what of whom, in which source",
    version: pin.release,
    created: pin.knownAt,
    licenses: [{ name: "CC-BY-4.0" }],
    // Our reader tells by it that this is no whole record.
    ...(pin.asOf === null ? {} : { answerable: { asOf: pin.asOf } }),
    resources: tables.map(({ name, columns, rows }) => ({
      name,
      path: `${name}.csv`,
      format: "csv",
      encoding: "utf-8",
      answerable: { rows: rows.length },
      schema: {
        primaryKey: name === "names" ? ["entity", "language", "name"] : [columns[0]?.name],
        fields: columns.map((column) => ({
          name: column.name,
          // A list is a text to other readers; `answerable` says how ours reads the cell.
          type: column.type === "list" ? "string" : column.type === "json" ? "any" : column.type,
          answerable: { cell: column.type, ...(column.derived ? { derived: true } : {}) },
        })),
        ...(name.startsWith("claims-") || name === "positions"
          ? { foreignKeys: [{ fields: ["id"], reference: { resource: "claims", fields: ["id"] } }] }
          : {}),
      },
    })),
  };
}
