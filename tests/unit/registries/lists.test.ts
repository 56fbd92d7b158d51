import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../../src/base/index.js";
import { buildSchema } from "../../../src/graphql/index.js";
import { generateNavigation } from "../../../src/graphql/navigation/index.js";
import { enums } from "../../../src/graphql/schema/enums.js";
import { sourceFiles, withoutComments } from "./source-files.js";

/** Lists that are not whole and have no pages: the field beside each that says so. */
const SAYS_SO: Readonly<Record<string, string>> = {
  "LinkStep.claims": "claimsInAll",
  "Query.connections": "LinkPath.pathsInAll",
  "SearchResults.didYouMean": "names to look for instead, no part of what was found",
};

/** Statements that leave something out, and how that is told. `$limit` is a page, or the row that shows that there are more. */
const CUT_STATEMENTS: Readonly<Record<string, string>> = {
  "read/record/connections": "`pathsInAll` and `claimsInAll`",
  "read/record/notice-facts": "one addressee of several, as the statement says",
  "read/record/head": "the newest changeset",
  "read/parts/head": "the newest changeset",
  "read/record/search": "`cut`, which `leftOut` tells",
  "read/coverage/assessed-situation": "whether there is one",
  "navigation/claim-verification": "the newest act",
  "navigation/claim-verified-in": "the newest act",
};

/** A number of persons would count convicted, acquitted and accused together. */
const UNCOUNTED = ["PersonConnection"];

/** Where answers take the first of something, and how the rest is told. */
const CUT_IN_CODE: Readonly<Record<string, string>> = {
  "graphql/questions/search/as-a-case.ts": "the first step, where none is recorded that brought the case",
  "assessment/impact/narrow-change.ts": "the name of a group of facts",
  "assessment/profiles/group-digest.ts": "the two halves of a text",
  "graphql/asking/connection.ts": "a page",
  "graphql/navigation/pages/find-page.ts": "a page",
  "graphql/navigation/pages/order.ts": "the keys before one",
  "graphql/questions/calls/calls.ts": "the newest answer of an addressee",
  "graphql/questions/coverage-changes/coverage-changes.ts": "the sentence says how many more there are",
  "graphql/questions/search/as-cited.ts": "what stands before an article",
  "graphql/questions/search/results.ts": "a page; names to look for instead",
  "graphql/scalars/date-time.ts": "what was asked, in an error",
  "graphql/scalars/date.ts": "what was asked, in an error",
  "law/drafts/reading/days.ts": "the first letters of a month",
  "law/drafts/reading/mentions.ts": "the first letters of an adjective; what stands before a name",
  "law/drafts/reading/predicate-days.ts": "the sentence before a day",
  "law/drafts/reading/read-draft.ts": "the sentence before a predicate",
  "law/drafts/reading/subjects.ts": "the words before a predicate",
  "law/drafts/verdicts/in-force.ts": "the sentence before a treaty",
  "law/drafts/verdicts/steps/matter.ts": "the first duty, where the text names none",
  "law/drafts/verdicts/said/figure-told.ts": "the clause before a figure",
  "law/drafts/verdicts/steps/resolutions.ts": "the clause before a resolution",
  "law/drafts/verdicts/unread.ts": "the sentence says that there is more",
  "law/drafts/verdicts/words-that-limit-nothing.ts": "the first letters of a word",
  "law/facts/effect-day.ts": "the day of a moment",
  "law/horizons/horizons-of.ts": "the sentence says how many more there are",
  "law/inter-state/access/court-access.ts": "the instrument of an article",
  "law/jurisdiction/limbs/reach.ts": "the sentence says how many more there are",
  "law/words/begins-with-name.ts": "the first letters of a name",
};

let schema: GraphQLSchema;
let generated: GraphQLSchema;
beforeAll(async () => {
  [schema, generated] = await Promise.all([buildSchema(), generateNavigation(enums)]);
});

interface ListField {
  readonly of: GraphQLObjectType | GraphQLInterfaceType;
  readonly field: GraphQLField<unknown, unknown>;
}
/** Every field that is a list, or a page of one. */
const listsOf = (of: GraphQLSchema): ListField[] =>
  Object.values(of.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith("__"))
    .flatMap((type) =>
      Object.values((type as GraphQLObjectType).getFields())
        .filter(({ type: given }) => isListType(getNullableType(given)) || isPage(getNamedType(given).name))
        .map((field) => ({ of: type as GraphQLObjectType, field })),
    );
const isPage = (type: string): boolean => /Connection$|^SearchResults$/.test(type);
const fieldsOf = (type: string): readonly string[] =>
  Object.keys((schema.getType(type) as GraphQLObjectType | undefined)?.getFields() ?? {});
const filesUnder = (folder: string): string[] =>
  (readdirSync(join(PACKAGE_ROOT, folder), { recursive: true }) as string[])
    .filter((path) => path.endsWith(".cypher"))
    .map((path) => path.replaceAll("\\", "/"));

/** How a list says what it leaves out; undefined where it is whole. */
function howToGoOn({ of, field }: ListField): string | undefined {
  const has = (name: string) => field.args.some((one) => one.name === name);
  const given = getNamedType(field.type).name;
  if (isPage(given)) return has("first") && has("after") && fieldsOf(given).includes("pageInfo") ? "pages" : "no pages";
  if (has("limit") && has("offset")) return "limit and offset";
  if (has("limit") || has("first")) return "a limit alone";
  if (isPage(of.name) && ["edges", "nodes"].includes(field.name)) return "part of a page";
  return SAYS_SO[`${of.name}.${field.name}`] && "says so";
}

describe("A list of the API", () => {
  test("is whole, or says how long it may be and how to go on", () => {
    const told = new Set(["pages", "limit and offset", "part of a page", "says so", undefined]);
    const mute = listsOf(schema).filter((one) => !told.has(howToGoOn(one)));
    expect(mute.map(({ of, field }) => `${of.name}.${field.name}`)).toEqual([]);
  });

  test("with a limit gives it in the schema, and what is beyond by an offset", () => {
    const wrong = listsOf(schema).filter(({ field }) => {
      const [limit, offset] = ["limit", "offset"].map((name) => field.args.find((one) => one.name === name));
      return limit && (limit.defaultValue !== 50 || offset?.defaultValue !== 0);
    });
    expect(wrong.map(({ of, field }) => `${of.name}.${field.name}`)).toEqual([]);
  });

  test("in pages says whether another follows, and how many records there are on all of them", () => {
    const pages = Object.keys(schema.getTypeMap()).filter(isPage);
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.filter((type) => !fieldsOf(type).includes("pageInfo"))).toEqual([]);
    const uncounted = pages.filter((type) => type !== "SearchResults" && !fieldsOf(type).includes("totalCount"));
    expect(uncounted).toEqual(UNCOUNTED);
    expect(fieldsOf("SearchResults")).toContain("leftOut");
  });

  test("that is not whole is one of a few, each with what says so beside it", () => {
    const known = new Set(listsOf(schema).map(({ of, field }) => `${of.name}.${field.name}`));
    expect(Object.keys(SAYS_SO).filter((name) => !known.has(name))).toEqual([]);
    expect(fieldsOf("LinkStep")).toContain("claimsInAll");
    expect(fieldsOf("LinkPath")).toContain("pathsInAll");
  });
});

describe("A generated list", () => {
  test("that can be cut is cut where the request says so, and by nothing else", () => {
    const cut = listsOf(generated).filter(({ field }) => field.args.some(({ name }) => name === "limit"));
    expect(cut.length).toBeGreaterThan(100);
    const unread = cut.filter(
      ({ field }) => !["where", "sort"].every((name) => field.args.some((a) => a.name === name)),
    );
    expect(unread.map(({ of, field }) => `${of.name}.${field.name}`)).toEqual([]);
    // The library applies the limit of a type to lists without arguments too, such as the claims of a passage.
    const limited = Object.values(generated.getTypeMap()).filter(({ astNode }) =>
      astNode?.directives?.some(({ name }) => name.value === "limit"),
    );
    expect(limited.map(({ name }) => name)).toEqual([]);
  });
});

describe("What leaves something out of a list", () => {
  test("is a page, or a statement that says how it is told", () => {
    const cuts = filesUnder("cypher/read")
      .map((path) => `read/${path}`)
      .concat(filesUnder("cypher/navigation").map((path) => `navigation/${path}`))
      .filter((path) =>
        /\bLIMIT (?!\$limit)|\[\s*\.\.|\[0\.\./.test(
          readFileSync(join(PACKAGE_ROOT, "cypher", path), "utf8").replaceAll(/^\/\/.*$/gm, ""),
        ),
      )
      .map((path) => path.replace(/\.cypher$/, ""));
    expect(new Set(cuts)).toEqual(new Set(Object.keys(CUT_STATEMENTS)));
  });

  test("is a page, or code that says how it is told", () => {
    const files = sourceFiles()
      .filter(({ path }) => /^(graphql|law|assessment)\//.test(path))
      .filter(({ text }) => /\.slice\(0, (?!-)/.test(withoutComments(text)))
      .map(({ path }) => path);
    expect(new Set(files)).toEqual(new Set(Object.keys(CUT_IN_CODE)));
  });
});
