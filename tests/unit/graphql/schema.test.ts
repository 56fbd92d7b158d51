import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  graphqlSync,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  parseValue,
  validateSchema,
} from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../../src/base/index.js";
import { buildSchema } from "../../../src/graphql/index.js";
import { CARRIED } from "../../../src/graphql/navigation/carried.js";
import { generateNavigation } from "../../../src/graphql/navigation/index.js";
import { QUESTIONS, questions } from "../../../src/graphql/questions/index.js";
import { DateScalar, DateTimeScalar } from "../../../src/graphql/scalars/index.js";
import { enums } from "../../../src/graphql/schema/enums.js";

/** The contract's fields of what answers point at: adding to them is free, changing one is not. */
const PROMISED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Actor: { id: "ID!", name: "String!", kind: "ActorKind!" },
  Mechanism: { id: "ID!", name: "String!", addressee: "Addressee!" },
  LegalCategory: { id: "ID!", name: "String!" },
  Place: { id: "ID!", name: "String!" },
  Provision: { id: "ID!", citation: "String!" },
  Element: { id: "ID!", name: "String!", provision: "Provision!" },
  StandardOfProof: { id: "ID!", name: "String!" },
  JurisdictionBasis: { id: "ID!", link: "LinkKind!", provision: "Provision!", sentence: "String!" },
  Source: { id: "ID!", title: "String!", publisher: "String", publishedOn: "Date", url: "String" },
  Passage: { source: "Source!", at: "String!", sha256: "String!", claims: "[Claim!]!" },
  Claim: {
    id: "ID!",
    kind: "String!",
    sentence: "String!",
    speaker: "Actor!",
    source: "Source!",
    pinpoint: "String!",
    standard: "StandardOfProof",
    disputed: "Boolean!",
    positions: "[Position!]!",
    verification: "String!",
    verifiedIn: "String",
    recordedAt: "DateTime!",
  },
  Position: {
    id: "ID!",
    kind: "String!",
    speaker: "Actor!",
    sentence: "String!",
    source: "Source!",
    pinpoint: "String!",
  },
};
const ACTORS = [
  "State",
  "StateOrgan",
  "ArmedGroup",
  "Unit",
  "Person",
  "Organization",
  "Institution",
  "Population",
  "Collective",
];

let schema: GraphQLSchema;
let generated: GraphQLSchema;
beforeAll(async () => {
  [schema, generated] = await Promise.all([buildSchema(), generateNavigation(enums)]);
});

/** The long lists, which have conditions of their own. */
const LONG = ["claims", "sources", "entities", "violations"];
/** Connections that we wrote: of every list, and of changes of the record. */
const isOurConnection = (type: string): boolean =>
  /^RecordChange(Connection|Edge)$/.test(type) ||
  (/(Connection|Edge)$/.test(type) && isObjectType(generated.getType(type.replace(/(Connection|Edge)$/, ""))));
const paged = (): string[] => [...LONG, ...roots().filter((name) => name.endsWith("Connection"))];
const fieldsOf = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields();
const roots = () => Object.keys(schema.getQueryType()?.getFields() ?? {});

describe("The public schema", () => {
  test("is valid, is built without a database, and its introspection stays below one megabyte", () => {
    expect(validateSchema(schema)).toEqual([]);
    expect(JSON.stringify(graphqlSync({ schema, source: getIntrospectionQuery() })).length).toBeLessThan(1_000_000);
  });

  test("can only be read", () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  test("has a folder for each question, and nothing in it that nobody asks", () => {
    const folder = join(PACKAGE_ROOT, "src/graphql/questions");
    const folders = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(QUESTIONS.length).toBe(folders.length);
    for (const { name } of folders) {
      const field = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      expect(questions[field], name).toBeTypeOf("function");
      expect(existsSync(join(folder, name, "schema.ts")), name).toBe(true);
    }
  });
  test("has the questions and the lists of navigation under names that do not collide", () => {
    const lists = Object.keys(generated.getQueryType()?.getFields() ?? {}).filter(
      (name) => !name.endsWith("Connection"),
    );
    expect(lists.filter((name) => name in questions || LONG.includes(name))).toEqual([]);
    const connections = lists
      .filter((name) => !schema.getQueryType()?.getFields()[name]?.deprecationReason)
      .map((name) => `${name}Connection`);
    expect(roots().sort()).toEqual([...lists, ...LONG, ...connections, ...Object.keys(questions), "cited"].sort());
    expect(lists.sort()).toEqual([
      "actRecords",
      "allegedViolations",
      "armedGroups",
      "changesets",
      "claimRecords",
      "collectives",
      "elements",
      "entityRecords",
      "events",
      "formerViolations",
      "incidents",
      "institutions",
      "instruments",
      "jurisdictionBases",
      "legalCategories",
      "mechanisms",
      "modesOfLiability",
      "offices",
      "organizations",
      "passageRecords",
      "persons",
      "places",
      "plans",
      "populations",
      "positionRecords",
      "provisions",
      "remedyForms",
      "situations",
      "sourceRecords",
      "standardsOfProof",
      "stateOrgans",
      "states",
      "threadRecords",
      "units",
    ]);
  });

  test("names, for each list that goes, the one that stays", () => {
    const fields = schema.getQueryType()?.getFields() ?? {};
    const going = Object.values(fields).filter(({ deprecationReason }) => deprecationReason);
    expect(going.map(({ name }) => name).sort()).toEqual([
      "allegedViolations",
      "claimRecords",
      "entityRecords",
      "sourceRecords",
    ]);
    for (const { name, deprecationReason } of going) {
      const stays = fields[/`(\w+)`/.exec(deprecationReason ?? "")?.[1] ?? ""];
      expect(stays?.deprecationReason, name).toBeUndefined();
      expect(
        stays?.args.map((one) => one.name),
        name,
      ).toContain("after");
    }
  });

  test("has every list as a connection: its size by itself in the schema, both directions, a count", () => {
    const fields = schema.getQueryType()?.getFields() ?? {};
    const withoutRevision: string[] = [];
    for (const name of paged()) {
      const { args, type } = fields[name] as GraphQLField<unknown, unknown>;
      expect(args.find((one) => one.name === "first")?.defaultValue, name).toBe(50);
      const given = args.map((one) => one.name);
      expect(given.slice(0, 6)).toEqual(["where", "sort", "first", "after", "last", "before"]);
      if (given[6] !== "knownAt") withoutRevision.push(name);
      const connection = getNamedType(type) as GraphQLObjectType;
      const count = name === "personsConnection" ? [] : ["totalCount"];
      expect(Object.keys(connection.getFields())).toEqual(["edges", "nodes", "pageInfo", ...count]);
      const filter = getNamedType(args[0]?.type as never) as unknown as GraphQLInputObjectType;
      if (LONG.includes(name)) expect(String(filter.getFields().matches?.type)).toMatch(/Where$/);
      else expect(filter.name).toMatch(/Where$/);
    }
    // Law and what follows from claims are known as they are now.
    expect(withoutRevision.sort()).toEqual([
      "elementsConnection",
      "formerViolationsConnection",
      "instrumentsConnection",
      "jurisdictionBasesConnection",
      "legalCategoriesConnection",
      "mechanismsConnection",
      "modesOfLiabilityConnection",
      "passageRecordsConnection",
      "provisionsConnection",
      "remedyFormsConnection",
      "standardsOfProofConnection",
      "threadRecordsConnection",
    ]);
    expect(Object.keys((schema.getType("PageInfo") as GraphQLObjectType).getFields())).toEqual([
      "hasNextPage",
      "hasPreviousPage",
      "startCursor",
      "endCursor",
    ]);
    // What pages go on by is not for clients.
    for (const type of ["Claim", "ClaimWhere", "ClaimSort", "EntityWhere", "Mechanism", "StateWhere"])
      expect(Object.keys((schema.getType(type) as GraphQLObjectType).getFields())).not.toContain("ordinal");
  });

  test("tells the page that every list gives by itself", () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const { name, args } of Object.values(type.getFields()))
        for (const one of args.filter((arg) => ["limit", "first"].includes(arg.name)))
          expect(one.defaultValue, `${type.name}.${name}`).toBe(name === "search" ? 20 : 50);
    }
  });

  test("has no generated connection or aggregate, and no deprecated field but lists that go", () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || isOurConnection(type.name)) continue;
      expect(type.name).not.toMatch(/Connection(?!Kind)|Aggregat/);
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (type !== schema.getQueryType()) expect(`${type.name}.${field.name}`).not.toMatch(/Connection|Aggregat/);
        if (type !== schema.getQueryType()) expect(field.deprecationReason ?? null).toBeNull();
      }
    }
  });

  test("describes every type, field, argument and value", () => {
    const silent: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
      if (!type.description) silent.push(type.name);
      if (isEnumType(type))
        silent.push(
          ...type
            .getValues()
            .filter((value) => !value.description)
            .map((value) => `${type.name}.${value.name}`),
        );
      if (isUnionType(type) || isEnumType(type) || !("getFields" in type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) silent.push(`${type.name}.${field.name}`);
        if ("args" in field)
          silent.push(
            ...(field.args as readonly GraphQLArgument[])
              .filter((arg) => !arg.description)
              .map((arg) => `${type.name}.${field.name}(${arg.name})`),
          );
      }
    }
    expect(silent).toEqual([]);
  });

  test("states nobody's guilt", () => {
    const names = Object.values(schema.getTypeMap()).flatMap((type) => [
      type.name,
      type.description ?? "",
      ...("getFields" in type
        ? Object.values(type.getFields()).flatMap((field) => [field.name, field.description ?? ""])
        : []),
    ]);
    expect(
      names.filter(
        (name) =>
          /perpetrat|\bguilty\b|criminals?\b|responsible for|committed/i.test(name) && !/[Cc]riminal court/.test(name),
      ),
    ).toEqual([]);
  });
});

describe("What answers point at", () => {
  test.each(Object.entries(PROMISED))("%s keeps every field of the contract as promised", (type, promised) => {
    const fields = fieldsOf(type);
    expect(Object.fromEntries(Object.keys(promised).map((name) => [name, String(fields[name]?.type)]))).toEqual(
      promised,
    );
    expect(CARRIED[type]).toEqual(Object.keys(promised));
  });

  test("is an actor of nine types, each with a caution that is never empty for a person", () => {
    const types = schema.getPossibleTypes(schema.getType("Actor") as never).map((type) => type.name);
    expect(types.sort()).toEqual([...ACTORS].sort());
    expect(String(fieldsOf("Person").caution?.type)).toBe("String!");
  });

  test("takes no argument on a field that answers carry, so that none can be ignored", () => {
    for (const [type, carried] of Object.entries(CARRIED))
      for (const name of carried) expect(fieldsOf(type)[name]?.args, `${type}.${name}`).toEqual([]);
  });

  test("says of every field that only navigation has that it knows no clock", () => {
    for (const [type, carried] of Object.entries(CARRIED)) {
      for (const field of Object.values(fieldsOf(type))) {
        if (carried.includes(field.name)) expect(field.description).not.toContain("ignores asOf and knownAt");
        else expect(field.description, `${type}.${field.name}`).toContain("ignores asOf and knownAt");
      }
    }
  });
});

describe("A day", () => {
  const zone = process.env.TZ;
  test.each(["America/New_York", "Pacific/Kiritimati", "UTC"])("is the same day in %s", (tz) => {
    process.env.TZ = tz;
    try {
      for (const day of ["2023-10-07", "1582-10-15", "2024-02-29", "0001-01-01"]) {
        expect(DateScalar.parseValue(day)).toBe(day);
        expect(DateScalar.serialize(day)).toBe(day);
      }
    } finally {
      process.env.TZ = zone;
    }
  });
  test.each([
    "2023-02-30",
    "2023-02-29",
    "2023-13-01",
    "2023-1-1",
    "2023-10-07T00:00:00Z",
    "",
    "0000-01-01",
  ])("is refused when it is %j", (text) => {
    expect(() => DateScalar.parseValue(text)).toThrow(/not a day/);
  });
  test.each([5, null, true, {}, ["2023-10-07"]])("is refused when it is no text: %j", (value) =>
    expect(() => DateScalar.parseValue(value)).toThrow(/not a day/));
  test.each(["20231007", "true", "[2023, 10]"])("is refused in the words it was written in: %s", (text) =>
    expect(() => DateScalar.parseLiteral(parseValue(text), {})).toThrow(`"${text}" is not a day`));
});

describe("A moment", () => {
  test.each(["2026-01-31T12:00:00Z", "2026-01-31T12:00:00.123+02:00"])("keeps its offset: %s", (text) =>
    expect(DateTimeScalar.parseValue(text)).toBe(text));
  test.each([
    "2026-01-31",
    "2026-02-30T12:00:00Z",
    "2026-01-31T25:00:00Z",
    "2026-01-31T12:00:00",
  ])("is refused when it is %j", (text) => {
    expect(() => DateTimeScalar.parseValue(text)).toThrow(/not a moment/);
  });
});
