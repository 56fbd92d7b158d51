import { groupBy } from "../../base/index.js";
import { type ClaimKind, type EntityType, KINDS } from "../../model/index.js";
import { cutTo } from "../build/as-long-as.js";
import { ownId } from "../build/own-id.js";
import type { StateFinder } from "../build/state-found.js";
import type { FaultList } from "../faults.js";
import type { SeedFile } from "../read/read-folder.js";
import type { TextLimits } from "../read/read-texts.js";
import { type LeftOut, RecordSet, type RowFate, withoutLeftOut } from "../sfm/index.js";
import { type Judgement, readEntities, readStatements, type Statement } from "./read-statements.js";

export const FTM_FORMATS = ["ftm", "statements"] as const;
export type FtmFormat = (typeof FTM_FORMATS)[number];

export interface FtmOptions {
  /** A slug: the id of the import. */
  readonly name: string;
  readonly title: string;
  /** The id of whoever says it all, where the files do not say who does. */
  readonly speaker?: string | undefined;
  readonly leftOut?: LeftOut | undefined;
  /** For tests: files are read up to a size. */
  readonly limits?: TextLimits | undefined;
}

/** What the record below knows. */
export interface Below {
  readonly has: (id: string) => boolean;
  readonly stateOf: StateFinder;
}

/**
 * What each schema is here; what is not among them has no record of ours. A natural person needs a court's decision, and
 * so does what may be one: a `LegalEntity` is a person or a body, and nobody has said which.
 */
const TYPE_OF: Readonly<Record<string, EntityType>> = {
  PublicBody: "Institution",
  Organization: "Organization",
  Company: "Organization",
  Territory: "Place",
  Event: "Event",
};
const OTHER_NAMES: ReadonlySet<string> = new Set(["name", "alias", "weakAlias", "previousName", "abbreviation"]);
/** What something is linked to by residence, business or interest: no bond of nationality, and whose it is is not said. */
const LINKED_TO: ReadonlySet<string> = new Set(["country", "mainCountry"]);
/** ISO 639-3 as it stands in statements, to the codes that names carry here. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ara: "ar",
  heb: "he",
  eng: "en",
  fra: "fr",
  rus: "ru",
  spa: "es",
};
const OURS = /^answerable-(?<id>.+)$/;

/**
 * Entities and statements of FollowTheMoney become entities with their names, and claims: each by the data set that states
 * it, as its speaker. Nothing that is a verdict without a speaker (a topic) is taken, no text of a source, and no person.
 */
export function convertFtm(
  folder: string,
  format: FtmFormat,
  options: FtmOptions,
  below: Below,
  faults: FaultList,
  label = "",
): { readonly files: readonly SeedFile[]; readonly fates: readonly RowFate[] } {
  const spoiled = { leftOut: options.leftOut, fates: [] as RowFate[] };
  const read =
    format === "ftm"
      ? readEntities(folder, faults, label, options.limits)
      : { statements: readStatements(folder, faults, label, options.limits, spoiled), judgements: [] };
  const { rows, fates } = withoutLeftOut(read.statements, options.leftOut);
  const [candidates, statements] = [rows.filter((one) => one.isCandidate), rows.filter((one) => !one.isCandidate)];
  const left = [...fates, ...spoiled.fates, ...candidates.map((one) => fateOf(one, "skipped", [CANDIDATE]))];
  const judged = withoutLeftOut(read.judgements, options.leftOut);
  const [first] = statements;
  if (!first) return { files: [], fates: left };
  const records = new RecordSet(options.name);
  records.add("sources", { id: options.name, title: options.title, kind: "dataset" }, placeOf(first), "id");
  const work: Work = {
    format,
    options,
    below,
    faults,
    records,
    statements: groupBy(statements, ({ entity }) => entity),
    nowCalled: new Map(statements.map(({ calledBefore, entity }) => [calledBefore, entity])),
    unspoken: new Set(),
  };
  const told = [...left, ...judged.fates];
  for (const group of work.statements.values()) told.push(...convertEntity(work, group));
  for (const one of judged.rows) told.push(convertJudgement(work, one));
  const inOrder = told.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return { files: records.toFiles(), fates: inOrder };
}

interface Work {
  readonly format: FtmFormat;
  readonly options: FtmOptions;
  readonly below: Below;
  readonly faults: FaultList;
  readonly records: RecordSet;
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  /** What an entity was called in its data set → what it is called since it was found to be one with others. */
  readonly nowCalled: ReadonlyMap<string, string>;
  /** Files that were told already that nobody speaks in them. */
  readonly unspoken: Set<string>;
}

const CANDIDATE = "it is held ready as a candidate (`external`), and nobody has judged that it is of this entity";

/** The entity that goes by an id, now or before, with its statements. */
function findEntity({ statements, nowCalled }: Work, id: string): readonly [string, readonly Statement[] | undefined] {
  const called = statements.has(id) ? id : (nowCalled.get(id) ?? id);
  return [called, statements.get(called)];
}

const placeOf = ({ file, line }: { readonly file: string; readonly line: number }) => ({
  file,
  at: () => ({ file, line, column: 1 }),
});
const fateOf = (
  { file, line }: Statement,
  fate: RowFate["fate"],
  why: readonly string[],
  claims: string[] = [],
): RowFate => ({
  ...{ file, line, fate, why, claims },
});

/** The type of an entity, or why there is none. */
function typeOf(group: readonly Statement[]): { type: EntityType } | { why: string } {
  const schemas = [...new Set(group.map(({ schema }) => schema))];
  if (schemas.includes("Person")) return { why: "a natural person comes only with the public decision of a court" };
  if (schemas.every((schema) => schema === "LegalEntity"))
    return { why: "a legal entity of no other schema may be a natural person" };
  const type = schemas.map((schema) => TYPE_OF[schema]).find((one) => one !== undefined);
  return type ? { type } : { why: `no record here is of the schema ${schemas.join(", ")}` };
}

function convertEntity(work: Work, group: readonly Statement[]): RowFate[] {
  if (group.some(({ schema }) => schema === "Membership")) return convertMembership(work, group);
  const known = typeOf(group);
  if ("why" in known) return group.map((one) => fateOf(one, "skipped", [known.why]));
  const [head] = group as [Statement, ...Statement[]];
  const named = group.find(({ prop }) => prop === "name") ?? group.find(({ prop }) => OTHER_NAMES.has(prop));
  if (!named) return group.map((one) => fateOf(one, "skipped", ["the entity has no name"]));
  const id = ownId(work.options.name, "", [head.entity]);
  work.records.add("entities", { id, type: known.type, name: named.value }, placeOf(named), "value");
  return group.map((one) => {
    if (one === named) return fateOf(one, "imported", []);
    const says = claimOf(one, { id, type: known.type }, work.below);
    if ("why" in says) return fateOf(one, "skipped", [says.why]);
    return say(work, one, says.fields);
  });
}

/** What a statement says of an entity as a claim, or why it is none. */
function claimOf(
  { prop, value, lang }: Statement,
  { id: subject, type }: { readonly id: string; readonly type: EntityType },
  below: Below,
): { fields: Record<string, unknown> } | { why: string } {
  if (OTHER_NAMES.has(prop))
    return { fields: { kind: "alias", subject, name: value, language: LANGUAGES[lang] ?? "und" } };
  if (prop === "wikidataId") return { fields: { kind: "identifier", subject, scheme: "wikidata", identifier: value } };
  if (LINKED_TO.has(prop)) return { why: `\`${prop}\` says what it is linked to, and not whose it is` };
  if (prop === "jurisdiction") {
    if (!mayBe("nationality", "subject", type)) return { why: `nothing of the type ${type} has a nationality` };
    const found = below.stateOf(value);
    return "state" in found
      ? { fields: { kind: "nationality", subject, state: found.state } }
      : { why: `"${value}" ${found.why}` };
  }
  if (prop === "topics") return { why: "a topic is a verdict or a label, and never a claim" };
  return { why: `\`${prop}\` is not read: no kind of claim is made of it` };
}

/** Adds a claim by whoever states it; a fault where nobody does. */
function say(work: Work, statement: Statement, fields: Record<string, unknown>): RowFate {
  const { oneOf } = statement;
  if (oneOf.length > 1)
    return fateOf(statement, "skipped", [
      `one of ${oneOf.join(", ")} says it, and the file does not tell which: its statements do`,
    ]);
  const speaker = speakerOf(work, statement);
  if (speaker === null) return fateOf(statement, "skipped", ["nobody is named who says it"]);
  const at = statement.id || `${statement.entity} ${statement.prop}`;
  const why: string[] = [];
  const claim = { ...fields, speaker, source: work.options.name, at: cutTo(160, at, "the place in the source", why) };
  return fateOf(statement, why.length > 0 ? "partly" : "imported", why, [
    work.records.claim(claim, placeOf(statement), "value"),
  ]);
}

function speakerOf(work: Work, { file, line, dataset }: Statement): string | null {
  const { format, options, below, faults, records, unspoken } = work;
  if (dataset === "" || dataset === "default") {
    if (options.speaker) return options.speaker;
    // Entities never say who speaks, which is told once for their file; of statements each says it for itself.
    if (format === "statements")
      faults.add(
        { file, line, column: 1 },
        "SPEAKER_UNKNOWN",
        "The row does not say which data set states it, and a claim has a speaker.",
      );
    else if (!unspoken.has(file))
      faults.add(
        { file, line, column: 1 },
        "SPEAKER_UNKNOWN",
        "The file does not say who states its values, and a claim has a speaker.",
      );
    unspoken.add(file);
    return null;
  }
  const own = OURS.exec(dataset)?.groups?.id?.replaceAll("--", "/");
  if (own && below.has(own)) return own;
  const id = ownId(options.name, "", ["data set", dataset]);
  return records.add(
    "entities",
    { id, type: "Organization", name: `Publisher of the data set ${dataset}` },
    placeOf({ file, line }),
    "dataset",
  );
}

/** Whether something of a type may stand in a field of a claim. */
const mayBe = (kind: ClaimKind, field: string, type: EntityType): boolean =>
  (KINDS[kind].references as Readonly<Record<string, readonly string[]>>)[field]?.includes(type) ?? false;

/** Two bodies of which one is a member of the other; the days of it are not read, since they are starts and ends of unknown kind. */
function convertMembership(work: Work, group: readonly Statement[]): RowFate[] {
  const end = (prop: string): { id: string; statement: Statement } | null => {
    const statement = group.find((one) => one.prop === prop);
    const [called, there] = statement ? findEntity(work, statement.value) : [];
    const known = there && typeOf(there);
    if (!statement || called === undefined || !known || "why" in known) return null;
    if (!mayBe("structure", prop === "member" ? "subject" : "superior", known.type)) return null;
    return { id: ownId(work.options.name, "", [called]), statement };
  };
  const [member, organization] = [end("member"), end("organization")];
  if (!member || !organization)
    return group.map((one) => fateOf(one, "skipped", ["one of its two ends is no record here"]));
  return group.map((one) => {
    if (one === member.statement) return fateOf(one, "imported", []);
    if (one === organization.statement)
      return say(work, one, {
        kind: "structure",
        subject: member.id,
        superior: organization.id,
        relation: "MEMBER_OF",
      });
    return fateOf(one, "skipped", [`\`${one.prop}\` of a membership is not read`]);
  });
}

/** A resolver's judgement about two entities of the import becomes an act of the same meaning. */
function convertJudgement(work: Work, { file, line, one, other, judgement, by }: Judgement): RowFate {
  const { options, records } = work;
  const place = { file, line };
  const ids = [one, other].map((id) => {
    const [called, group] = findEntity(work, id);
    return group && !("why" in typeOf(group)) ? ownId(options.name, "", [called]) : null;
  });
  const [on, same] = ids;
  if (!on || !same) return { ...place, fate: "skipped", why: ["one of the two is no record here"], claims: [] };
  records.act(
    { act: "identity", on, same, judgement, by: "import", reason: `Judged ${judgement} by ${by}.` },
    placeOf(place),
    "on",
  );
  return { ...place, fate: "imported", why: [], claims: [] };
}
