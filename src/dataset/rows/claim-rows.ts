import { findableBy, findableText, soundWords } from "../../base/index.js";
import { firstSeen } from "../../law/index.js";
import { type ClaimRecord, type Dataset, kindOf, namedIn, type RefType } from "../../model/index.js";

type Value = string | number | boolean | null | readonly number[] | readonly string[];
export interface ClaimRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Value>>;
  readonly speaker: string;
  readonly passage: string;
  readonly thread: string;
}
export interface LinkRow {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/**
 * The node of a claim. Scalars of its kind stand as properties, so that they can be filtered; the whole of its own
 * fields stands as JSON in `data`, so that nothing is lost between a claim and its node.
 */
export function claimRow(claim: ClaimRecord, dataset: Pick<Dataset, "changesets">, passage: string): ClaimRow {
  const definition = kindOf(claim.kind);
  const roles = new Set(Object.values(definition.roles));
  const scalars = Object.fromEntries(
    Object.entries(claim.fields).filter(
      ([field, value]) =>
        !roles.has(field) &&
        !(field in definition.references) &&
        ["string", "number", "boolean"].includes(typeof value),
    ),
  ) as Record<string, Value>;
  return {
    id: claim.id,
    labels: [definition.label],
    properties: {
      ...scalars,
      id: claim.id,
      kind: claim.kind,
      key: claim.key,
      rev: claim.rev,
      // Further turns follow as rows of their own: what comes later adds to a claim and never rewrites it.
      turns: [claim.rev],
      pinpoint: claim.at,
      verification: claim.verification,
      handling: claim.handling,
      sentence: claim.sentence,
      searchText: textOf(claim),
      nameKeys: nameKeysOf(claim),
      note: claim.note,
      certFrom: claim.time.certFrom,
      certTo: claim.time.certTo,
      possFrom: claim.time.possFrom,
      possTo: claim.time.possTo,
      starting: claim.time.starting,
      ending: claim.time.ending,
      actOn: claim.actOn,
      effectFrom: claim.effectFrom,
      effectTo: claim.effectTo,
      publishedOn: claim.publishedOn,
      answersFrom: claim.answersFrom ?? null,
      publicFrom: claim.publicFrom ?? null,
      // What statements hold against `asOf`: the same day the law goes by, so that the two cannot differ.
      seenFrom: firstSeen(claim),
      recordedAt: dataset.changesets.find((one) => one.seq === claim.rev)?.recordedAt ?? null,
      data: JSON.stringify(claim.fields),
    },
    speaker: claim.speaker,
    passage,
    thread: claim.thread,
  };
}

/** A claim is found by the words of its sentence, and a name that somebody gives by its sound too. */
function textOf({ kind, fields, sentence }: ClaimRecord): string {
  const text = findableText(sentence);
  return kind === "alias" ? [text, ...soundWords(fields.name)].join(" ") : text;
}

/** A name that somebody gives to somebody leads to whom it is given, and so does an identifier, which sounds like nothing. */
function nameKeysOf({ kind, fields }: ClaimRecord): readonly string[] | null {
  if (kind === "alias") return findableBy([fields.name], { sound: true }).nameKeys;
  return kind === "identifier" ? findableBy([fields.identifier]).nameKeys : null;
}

/** The node family a reference leads to. */
export type Family = "entities" | "categories" | "provisions" | "elements" | "instruments" | "bases" | "claims";

const FAMILY: Partial<Record<RefType, Family>> = {
  LegalCategory: "categories",
  Provision: "provisions",
  Element: "elements",
  Instrument: "instruments",
  JurisdictionBasis: "bases",
  Claim: "claims",
};

/** Every link of a claim to what it names, by the family of the target. `familyOf` resolves ids that several families share. */
export function claimLinks(claim: ClaimRecord, isEntity: (id: string) => boolean): { family: Family; row: LinkRow }[] {
  const definition = kindOf(claim.kind);
  const { subject, object, scope } = definition.roles;
  const found = Object.entries(definition.references).flatMap(([field, types]) => {
    const type =
      field === subject
        ? "SUBJECT"
        : field === object
          ? "OBJECT"
          : field === scope
            ? "SCOPE"
            : (definition.relationships[field] as string);
    const lawOnly = types.map((one) => FAMILY[one]).filter((one) => one !== undefined);
    return namedIn(claim, field).map((target) => {
      const family: Family =
        types.some((one) => !FAMILY[one]) && isEntity(target) ? "entities" : (lawOnly[0] ?? "entities");
      return { family, row: { id: claim.id, type, target } };
    });
  });
  // Two fields can yield the same relationship; it is written once.
  return [...new Map(found.map((link) => [`${link.family} ${link.row.type} ${link.row.target}`, link])).values()];
}
