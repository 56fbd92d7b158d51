import { csvText } from "../csv/table.js";
import type { Loss, RecordView } from "../view/index.js";
import type { Written } from "../written.js";
import { ftmClaims } from "./claims.js";
import { type FtmEntity, ftmEntities, wikidataItems } from "./entities.js";
import { PROPERTY_TYPES } from "./schemas.js";

/** Entities as lines of JSON, for the tools of FollowTheMoney. */
export function writeFtm(view: RecordView): Written {
  const entities = ftmEntities(view);
  const claims = ftmClaims(view);
  const line = ({ id, schema, properties }: FtmEntity): string => `${JSON.stringify({ id, schema, properties })}\n`;
  return {
    files: [{ name: "entities.ftm.json", text: [...entities, ...claims].map(line).join("") }],
    counts: { ...countsOf(entities, claims), claims: claims.length },
    lost: [
      {
        code: "L1",
        records: claims.length,
        instead: "each claim is an entity of its own with its speaker as publisher; `statements` keeps speakers whole",
      },
      ...lostDays(view),
      { code: "L4", records: countOf(view, "figure"), instead: "bound and count stand in the words of a note" },
      {
        code: "L5",
        records: countOf(view, "response"),
        instead: "answers are notes; what is denied has the status disputed",
      },
      { code: "L6", records: claims.length, instead: "`statements` has first_seen" },
      { code: "L7", records: claims.length, instead: "the source is named without the place in it" },
      { code: "L8", records: view.claims.filter(({ standard }) => standard !== null).length, instead: "not written" },
      {
        code: "L9",
        records: claims.filter(({ schema }) => schema === "Note" || schema === "UnknownLink").length,
        instead: "the kind of claim stands in the role or name, as a text",
      },
      {
        code: "L10",
        records: view.data.entities.filter(({ names }) => names.length > 0).length,
        instead: "`statements` has the languages",
      },
    ],
  };
}

const COLUMNS = [
  ...["canonical_id", "entity_id", "prop", "prop_type", "schema", "value", "dataset", "origin", "lang"],
  ...["original_value", "external", "first_seen", "last_seen", "id"],
];

/**
 * Statements, one line for each value: its data set is the speaker, its origin the claim. The line with a claim's
 * sentence has the claim's own id; computed ids would fold claims that say the same in another place.
 */
export function writeStatements(view: RecordView): Written {
  const release = view.pin.release.slice(0, 12);
  const dated = new Map(view.data.changesets.map(({ seq, recordedAt }) => [seq, recordedAt]));
  const seen = new Map(
    [...view.data.entities, ...view.data.mechanisms].map(({ id, rev }) => [
      id.replaceAll("/", "--"),
      dated.get(rev) ?? "",
    ]),
  );
  const items = wikidataItems(view);
  const saidBy = (entity: string, prop: string): { dataset: string; origin: string } => {
    const claim = prop === "wikidataId" ? items.get(entity.replaceAll("--", "/")) : undefined;
    return claim
      ? { dataset: `answerable-${claim.speaker.replaceAll("/", "--")}`, origin: claim.id }
      : { dataset: "answerable", origin: `release-${release}` };
  };
  const labels = ftmEntities(view).flatMap(({ id, schema, properties, languages = {} }) =>
    valuesOf(properties).map(([prop, value], index) => ({
      ...{ canonical_id: id, entity_id: id, prop, prop_type: PROPERTY_TYPES[prop] ?? "string", schema, value },
      ...{ ...saidBy(id, prop), lang: languages[value] ?? "" },
      first_seen: seen.get(id.replace(/-actor$/, "")) ?? view.data.changesets[0]?.recordedAt ?? "",
      id: `${id}.${prop}.${index}`,
    })),
  );
  const claims = ftmClaims(view).flatMap(({ id, schema, properties, claim, says }) =>
    valuesOf(properties).map(([prop, value], index) => ({
      ...{ canonical_id: id, entity_id: id, prop, prop_type: PROPERTY_TYPES[prop] ?? "string", schema, value },
      dataset: `answerable-${claim.speaker.replaceAll("/", "--")}`,
      ...{ origin: claim.id, lang: prop === says ? "eng" : "", first_seen: claim.recordedAt },
      id: prop === says ? claim.id : `${claim.id}.${prop}.${index}`,
    })),
  );
  const rows = [...labels, ...claims].map((row) =>
    COLUMNS.map((column) => {
      if (column === "original_value") return "";
      if (column === "external") return "f";
      if (column === "last_seen") return view.pin.knownAt;
      return row[column as keyof typeof row];
    }),
  );
  const columns = COLUMNS.map((name) => ({ name, type: "string" as const, derived: false }));
  return {
    files: [{ name: "statements.csv", text: csvText({ name: "statements", columns, rows }) }],
    counts: { statements: rows.length, claims: view.claims.length },
    lost: [
      ...lostDays(view),
      { code: "L4", records: countOf(view, "figure"), instead: "bound and count stand in the words of a note" },
      { code: "L7", records: view.claims.length, instead: "the source is named without the place in it" },
    ],
  };
}

const valuesOf = (properties: FtmEntity["properties"]): [string, string][] =>
  Object.entries(properties).flatMap(([prop, values]) => values.map((value): [string, string] => [prop, value]));

function countsOf(entities: readonly FtmEntity[], claims: readonly FtmEntity[]): Record<string, number> {
  const of = (schema: string): number => claims.filter((claim) => claim.schema === schema).length;
  const links = ["UnknownLink", "Membership", "Occupancy"].reduce((sum, schema) => sum + of(schema), 0);
  return { entities: entities.length, links, notes: of("Note") };
}

const countOf = (view: RecordView, kind: string): number => view.claims.filter((claim) => claim.kind === kind).length;

const lostDays = ({ claims }: RecordView): Loss[] => [
  {
    code: "L2",
    records: claims.filter(({ time }) => time.possFrom !== time.certFrom || time.possTo !== time.certTo).length,
    instead: "start and end are the certain days, else the possible ones; the days stand in words beside them",
  },
  {
    code: "L3",
    records: claims.filter(({ timeAsWritten }) => timeAsWritten?.ongoing).length,
    instead: "the days in words say that it had not ended",
  },
];
