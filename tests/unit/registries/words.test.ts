import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { buildSchema } from "../../../src/graphql/index.js";
import { LABELS, RELATIONSHIPS } from "../../../src/model/index.js";
import { bundled } from "../../support/bundled.js";

/** No name of anything may hold these, whatever stands around them. */
const IN_NAMES = /perpetrat|guilt|criminal|committed|culprit|offender|wrongdoer|murderer|terrorist|responsiblefor/i;
/** No text may state these as bare fact. "Criminal" is allowed as what courts and law are, never as what somebody is. */
const IN_TEXTS =
  /perpetrat(?!ion)|\bculprits?\b|\bmurderers?\b|\bcriminals\b|\b(?:is|are|was|were|a|as) criminal(?=[.,;)]|$)|\b(?:is|are|was|were) (?:guilty|responsible for)\b|\bcommitted by\b|\bresponsible for\b/i;

const stated = (text: string): string | null => IN_TEXTS.exec(text)?.[0] ?? null;
const camel = (name: string): string => name.replaceAll(/[-_ ]/g, "");

describe("The words of the schema", () => {
  let schema: GraphQLSchema;
  let types: GraphQLNamedType[];
  beforeAll(async () => {
    schema = await buildSchema();
    types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));
  });
  const members = (type: GraphQLNamedType): { name: string; description?: string | null | undefined }[] =>
    isEnumType(type)
      ? [...type.getValues()]
      : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : [];

  test("state nobody's guilt, in no type, field, argument or enum value", () => {
    for (const type of types) {
      expect(camel(type.name)).not.toMatch(IN_NAMES);
      for (const member of members(type)) {
        expect(camel(member.name), type.name).not.toMatch(IN_NAMES);
        for (const argument of "args" in member ? (member.args as { name: string }[]) : [])
          expect(camel(argument.name)).not.toMatch(IN_NAMES);
      }
    }
  });

  test("state nobody's guilt in any description", () => {
    const texts = types.flatMap((type) => [
      [type.name, type.description],
      ...members(type).map((member) => [`${type.name}.${member.name}`, member.description]),
    ]);
    expect(texts.flatMap(([where, text]) => (text && stated(text) ? [`${where}: ${stated(text)}`] : []))).toEqual([]);
  });

  test("leave no statement without its speaker and source", () => {
    for (const name of ["Claim", "Position"]) {
      const type = schema.getType(name);
      const fields = isObjectType(type) ? type.getFields() : {};
      for (const field of ["speaker", "source", "pinpoint", "sentence"])
        expect(isNonNullType(fields[field]?.type), `${name}.${field}`).toBe(true);
    }
  });

  test("show a caution with every posture, and beside every person", () => {
    const posture = schema.getType("Posture");
    const person = schema.getType("Person");
    expect(isObjectType(posture) && isNonNullType(posture.getFields().caution?.type)).toBe(true);
    expect(isObjectType(person) && person.getFields().caution).toBeTruthy();
  });

  test("count no persons: no number of answers mixes convictions with open proceedings, or people harmed with people accused", () => {
    const counts = types
      .filter((type) => isObjectType(type))
      .flatMap((type) =>
        Object.values(type.getFields()).flatMap((field) =>
          ["Int", "Float"].includes(getNamedType(field.type).name) && field.name !== "rev"
            ? [`${type.name}.${field.name}`]
            : [],
        ),
      );
    expect(counts.filter((name) => /person|accused|convict|posture|suspect|victim|status/i.test(name))).toEqual([]);
  });
});

describe("The words of the graph", () => {
  test("state nobody's guilt in any label or relationship", () => {
    for (const name of [...Object.values(LABELS).flat(), ...RELATIONSHIPS]) expect(camel(name)).not.toMatch(IN_NAMES);
  });
});

describe("The words of the bundled record", () => {
  const { dataset } = bundled();

  test("state nobody's guilt in any sentence", () => {
    expect(
      dataset.claims.flatMap((claim) =>
        stated(claim.sentence) ? [`${claim.id} ${claim.key}: ${stated(claim.sentence)} | ${claim.sentence}`] : [],
      ),
    ).toEqual([]);
  });

  test("state nobody's guilt in any name, description or remark", () => {
    const texts = [
      ...dataset.entities.flatMap((one) => [one.name, one.description, ...one.names.map((name) => name.text)]),
      ...dataset.mechanisms.flatMap((one) => [
        one.name,
        one.note,
        ...one.canOrder,
        ...one.cannot,
        ...one.notes.map((note) => note.sentence),
      ]),
      ...dataset.elements.flatMap((one) => [one.name, one.note]),
      ...dataset.categories.flatMap((one) => [one.name, one.note]),
      ...dataset.provisions.map((one) => one.gist),
      ...dataset.modes.flatMap((one) => [one.name, one.note, ...one.openQuestions]),
      ...dataset.claims.map((one) => one.note),
    ];
    expect(texts.flatMap((text) => (text && stated(text) ? [`${stated(text)} | ${text}`] : []))).toEqual([]);
  });
});
