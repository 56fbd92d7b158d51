// Writes every format of the bundled record under a folder, and beside them what a reader has to find in each: worked out
// from the record, not from the files.    usage: tsx tests/peers/expected.ts FOLDER
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PACKAGE_ROOT, sha256 } from "../../src/base/index.js";
import { dateColumns, EXPORT_FORMATS, type ExportFormat, exportRecord, viewRecord } from "../../src/export/index.js";
import { loadSeed } from "../../src/import/index.js";

const [folder = ""] = process.argv.slice(2);
const { dataset } = loadSeed(join(PACKAGE_ROOT, "seed"));
const view = viewRecord(dataset);
for (const format of Object.keys(EXPORT_FORMATS) as ExportFormat[])
  for (const { name, text } of exportRecord(view, format).files) {
    const path = join(folder, format, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

const days = view.claims.map((claim) => ({ claim, days: dateColumns(claim.time, claim.actOn) }));
const { entities, mechanisms, categories, instruments, provisions, sources } = dataset;
const names = [entities, mechanisms, categories, instruments, provisions, sources].flatMap((all) =>
  all.flatMap((one) => one.names ?? []),
);
const inScript = (script: RegExp): string[] => names.map(({ text }) => text).filter((text) => script.test(text));
const roles = view.claims.flatMap(({ id, links }) => links.map(({ role, id: to }) => `${id} ${role} ${to}`));
/** A list as one digest, so that a reader can be compared whole. */
const digest = (lines: readonly string[]): string => sha256([...lines].sort().join("\n"));

const expected = {
  claims: view.claims.length,
  claimIds: digest(view.claims.map(({ id }) => id)),
  speakers: digest(view.claims.map(({ id, speaker }) => `${id} ${speaker}`)),
  days: digest(
    days.map(({ claim, days: d }) =>
      [claim.id, d.possibleFrom, d.possibleTo, d.certainFrom, d.certainTo, d.on].map((day) => day ?? "").join(" "),
    ),
  ),
  figures: digest(
    view.claims
      .filter((claim) => claim.kind === "figure")
      .map(({ id, fields }) => `${id} ${fields.bound} ${fields.value}`),
  ),
  disputed: view.claims.filter(({ disputed }) => disputed === "yes").length,
  roles: roles.length,
  twoRoles: new Set(
    view.claims.flatMap(({ id, links }) =>
      links
        .filter((link) => links.filter((one) => one.id === link.id && one.namespace === link.namespace).length > 1)
        .map((link) => `${id} ${link.namespace} ${link.id}`),
    ),
  ).size,
  positions: view.claims.filter(({ kind }) => kind === "response").length,
  answers: view.claims.reduce((sum, claim) => sum + (claim.kind === "response" ? claim.fields.answers.length : 0), 0),
  before: days.filter(({ days: d }) => d.possibleFrom !== null && d.possibleFrom < "2010-06-01").length,
  arabic: inScript(/\p{Script=Arabic}/u),
  hebrew: inScript(/\p{Script=Hebrew}/u),
  /** Names that statements of FollowTheMoney carry: those of entities, not of courts and bodies that are mechanisms alone. */
  ofEntities: dataset.entities
    .flatMap((one) => one.names.map(({ text }) => text))
    .filter((text) => /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text)),
  sources: view.data.sources.map(({ id, title, publisher, publishedOn, url }) => ({
    id,
    title,
    publisher,
    publishedOn,
    url,
  })),
};
writeFileSync(join(folder, "expected.json"), JSON.stringify(expected));
