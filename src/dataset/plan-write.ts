import { createHash } from "node:crypto";
import { type RecordedViolation, standsNow, VIOLATION_RULE, violationsOverRevisions } from "../assessment/index.js";
import { daysIn, type Findable, findableBy } from "../base/index.js";
import { waysUp } from "../law/index.js";
import { type Dataset, instrumentOf, Judgements } from "../model/index.js";
import { claimLinks, claimRow, type Family } from "./rows/claim-rows.js";
import { entityRows, lawRows, provisionRows, toProperties } from "./rows/record-rows.js";

/** One statement of `cypher/write` and the rows it is run with. */
export interface WriteStep {
  readonly statement: string;
  readonly rows: readonly object[];
}
/** All steps of a load, and the fingerprint of what they write. */
export interface WritePlan {
  readonly content: string;
  readonly steps: readonly WriteStep[];
}

type Linked = { id: string; target: string };

/**
 * Everything a dataset becomes in the store, as statements and rows, in the order they must run. The newest changeset
 * carries a fingerprint of it all as `content`: two stores that hold the same say the same. Pure.
 */
export function planWrite(dataset: Dataset): WritePlan {
  const records = planRecords(dataset);
  const newest = dataset.changesets.at(-1)?.seq;
  const revisions = dataset.changesets.map(({ privateImport: _noted, ...revision }) => revision);
  const content = fingerprint([{ statement: "write/records/write-changesets", rows: revisions }, ...records]);
  const changesets = revisions.map((one) => ({ ...one, content: one.seq === newest ? content : null }));
  const steps = [{ statement: "write/records/write-changesets", rows: changesets }, ...records];
  return { content, steps: steps.filter((step) => step.rows.length > 0) };
}

function fingerprint(steps: readonly WriteStep[]): string {
  const hash = createHash("sha256");
  for (const { statement, rows } of steps) {
    // In which room of `cypher/write` a statement stands is no part of what is said.
    hash.update(statement.replace(/^write\/.+\//, "write/"));
    for (const row of rows) hash.update(JSON.stringify(row));
  }
  return hash.digest("hex");
}

function planRecords(dataset: Dataset): WriteStep[] {
  const passageOf = new Map(dataset.passages.map((passage) => [`${passage.source}\n${passage.at}`, passage.id]));
  const entities = new Set([...dataset.entities, ...dataset.mechanisms].map((one) => one.id));
  const links = new Map<Family, object[]>();
  for (const claim of dataset.claims) {
    for (const { family, row } of claimLinks(claim, (id) => entities.has(id))) {
      const rows = links.get(family) ?? [];
      rows.push(row);
      links.set(family, rows);
    }
  }
  const instruments = new Set(dataset.instruments.map(({ id }) => id));
  const bases = dataset.mechanisms.flatMap((mechanism) =>
    mechanism.bases.map((basis) => ({ mechanism: mechanism.id, rev: mechanism.rev, basis })),
  );
  return [
    {
      statement: "write/records/write-sources",
      rows: dataset.sources.map(({ reports: _reports, ...source }) => ({
        id: source.id,
        properties: {
          ...toProperties(source),
          otherNames: textsOf(source.names),
          ...findableSource(source),
        },
      })),
    },
    { statement: "write/links/link-sources", rows: pairs(dataset.sources, (source) => source.reports) },
    {
      statement: "write/records/write-passages",
      rows: dataset.passages.map((passage) => ({
        id: passage.id,
        source: passage.source,
        properties: { id: passage.id, at: passage.at, sha256: passage.sha256, rev: passage.rev },
      })),
    },
    { statement: "write/records/write-instruments", rows: lawRows(dataset.instruments) },
    { statement: "write/records/write-provisions", rows: provisionRows(dataset) },
    { statement: "write/records/write-categories", rows: lawRows(dataset.categories) },
    { statement: "write/records/write-elements", rows: lawRows(dataset.elements) },
    { statement: "write/records/write-modes", rows: lawRows(dataset.modes) },
    { statement: "write/records/write-remedies", rows: lawRows(dataset.remedies) },
    { statement: "write/records/write-standards", rows: lawRows(dataset.standards) },
    {
      statement: "write/records/write-bases",
      rows: bases.map(({ basis, rev }) => ({
        id: basis.id,
        properties: {
          id: basis.id,
          link: basis.link,
          sentence: basis.sentence,
          provision: basis.provision,
          title: basis.title ?? null,
          rev,
        },
      })),
    },
    { statement: "write/records/write-entities", rows: entityRows(dataset) },
    { statement: "write/links/link-entities", rows: entityLinks(dataset) },
    {
      statement: "write/links/link-provisions-to-instruments",
      rows: pairs(dataset.provisions, (one) => {
        const instrument = instrumentOf(one, (id) => instruments.has(id));
        return instrument ? [instrument] : [];
      }),
    },
    { statement: "write/links/link-categories-to-categories", rows: pairs(dataset.categories, (one) => one.broader) },
    {
      statement: "write/links/link-categories-to-provisions",
      rows: pairs(dataset.categories, (one) => one.entries.map((entry) => entry.provision)),
    },
    { statement: "write/links/link-elements-to-categories", rows: pairs(dataset.elements, (one) => one.categories) },
    { statement: "write/links/link-elements-to-provisions", rows: pairs(dataset.elements, (one) => [one.provision]) },
    { statement: "write/links/link-modes-to-provisions", rows: pairs(dataset.modes, (one) => [one.provision]) },
    { statement: "write/links/link-remedies-to-provisions", rows: pairs(dataset.remedies, (one) => one.provisions) },
    {
      statement: "write/links/link-mechanisms-to-bases",
      rows: bases.map(({ mechanism, basis }) => ({ id: mechanism, target: basis.id })),
    },
    {
      statement: "write/links/link-bases-to-provisions",
      rows: bases.map(({ basis }) => ({ id: basis.id, target: basis.provision })),
    },
    { statement: "write/links/link-mechanisms-to-standards", rows: pairs(dataset.mechanisms, (one) => one.standards) },
    {
      statement: "write/records/write-threads",
      rows: [...new Set(dataset.claims.map((claim) => claim.thread))].map((id) => ({ id })),
    },
    {
      statement: "write/records/write-claims",
      rows: dataset.claims.map((claim) =>
        claimRow(claim, dataset, passageOf.get(`${claim.source}\n${claim.at}`) as string),
      ),
    },
    {
      statement: "write/links/link-claims-to-standards",
      rows: dataset.claims.flatMap((claim) => (claim.standard ? [{ id: claim.id, target: claim.standard }] : [])),
    },
    ...[...links].map(([family, linkRows]) => ({ statement: `write/links/link-claims-to-${family}`, rows: linkRows })),
    {
      statement: "write/records/write-acts-on-claims",
      rows: dataset.acts
        .filter((act) => act.act !== "identity")
        .map((act) => ({ id: act.id, on: act.on, properties: actProperties(act) })),
    },
    {
      statement: "write/records/write-acts-on-entities",
      rows: dataset.acts
        .filter((act) => act.act === "identity")
        .map((act) => ({ id: act.id, on: act.on, same: act.same, properties: actProperties(act) })),
    },
    {
      statement: "write/links/link-acts-to-sources",
      rows: dataset.acts.flatMap(({ id, source }) => (source ? [{ id, target: source }] : [])),
    },
    { statement: "write/records/turn-claims", rows: turnRows(dataset) },
    { statement: "write/records/write-violations", rows: violationRows(violationsOverRevisions(dataset)) },
    { statement: "derive/link-ways-up", rows: waysUp(dataset.claims) },
  ];
}

const pairs = <T extends { id: string }>(records: readonly T[], targets: (record: T) => readonly string[]): Linked[] =>
  records.flatMap((record) => [...new Set(targets(record))].map((target) => ({ id: record.id, target })));

const textsOf = (names: readonly { readonly text: string }[] = []): string[] => names.map(({ text }) => text);

/** A source is found by its titles, symbol and id; publisher and day are among its words and none of its names. */
function findableSource(source: Omit<Dataset["sources"][number], "reports">): Findable {
  const { id, title, names, symbol, publisher, publishedOn } = source;
  const called = [title, ...textsOf(names), symbol, id];
  const [day = []] = daysIn(publishedOn?.split("-") ?? []);
  return {
    nameKeys: findableBy(called).nameKeys,
    searchText: findableBy([...called, publisher, day.join(" ")]).searchText,
  };
}

function entityLinks(dataset: Dataset): object[] {
  const link = (type: string) => (row: Linked) => ({ ...row, type });
  return [
    ...pairs(dataset.entities, (one) => one.situations).map(link("BELONGS_TO")),
    ...pairs(dataset.mechanisms, (one) => one.situations).map(link("BELONGS_TO")),
    ...pairs(dataset.entities, (one) => one.successors).map(link("SUCCEEDED_BY")),
  ];
}

function turnRows({ claims, acts }: Dataset): object[] {
  const judged = new Judgements(acts);
  return claims.flatMap((claim) =>
    judged
      .turnsOf(claim)
      .slice(1)
      .map((turn) => ({ id: claim.id, turn })),
  );
}

function actProperties(act: Dataset["acts"][number]): Record<string, unknown> {
  const { id, act: what, by, reason, rank, verification, judgement, at, read, rev } = act;
  return { id, act: what, by, reason, rank, verification, judgement, at: at ?? null, read: read ?? null, rev };
}

function violationRows(violations: readonly RecordedViolation[]): object[] {
  return violations.map((violation) => {
    const { id, incident, category, allegedActor, claims, turns } = violation;
    return {
      id,
      label: standsNow(violation) ? "AllegedViolation" : "FormerViolation",
      incident,
      category,
      allegedActor,
      claims,
      properties: { id, derivedBy: VIOLATION_RULE, because: claims, turns },
    };
  });
}
