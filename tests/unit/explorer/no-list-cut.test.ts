import { basename, dirname, join, relative } from "node:path";
import { type FieldNode, type GraphQLSchema, parse, print, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../../src/base/index.js";
import { buildSchema } from "../../../src/graphql/index.js";
import { pageOperations } from "../../support/operations.js";
import { sourceFiles } from "../registries/source-files.js";

/** Lists of which a page asks for the first alone, and why nothing is lost by that. */
const FIRST_ALONE: Readonly<Record<string, string>> = {
  "*.acts.comparesWith": "a judgement compares with one other",
  "*.actRecords.claims": "an act is on one claim",
  "*.actRecords.entities": "an act is on one entity",
  "*.bases.mechanisms": "a basis is of the one mechanism whose file it stands in",
  "*.objectBases.mechanisms": "a basis is of the one mechanism whose file it stands in",
  "*.elements.categories": "an element is of the category whose file it stands in",
  "*.participation.subjects": "a claim has one subject",
  "*.atPassages": "a claim stands at one passage",
  "*.inSources": "a passage is of one source",
  "*.claimsAbout.objects": "a claim has one object",
  "pages/entity/belongs/claims.nodes.objects": "a claim has one object",
  "*.claimsNaming.subjects": "a claim has one subject",
  "*.nodes.acts": "retractions and ranks of one claim",
  "fragment FoundingClaim/saidBy": "a claim has one speaker",
  "fragment FoundingClaim/scopes": "only whether there is one is asked",
  "fragment FoundingClaim/acts": "the newest retractions and ranks; what one act took back no other does again",
  "pages/calls/concern/claims.nodes.subjects": "a claim has one subject",
  "pages/calls/concern/claims.nodes.about": "a call is about fewer",
  "pages/denials/disputes.nodes.answers": "a position answers fewer",
  "pages/home/numbers/violations": "the page says that there are more than so many",
  "frame/named/search": "the page says where it may be one of several",
  "frame/nearest/search": "records to look at instead",
  "frame/cut-id/claims": "records to look at instead",
  "frame/cut-id/violations": "records to look at instead",
  "frame/violations/violations.nodes.claims": "more are asked for one by one",
  "frame/violations/former/formerViolations.claims": "more are asked for one by one",
  "frame/violations/violations.nodes.incident.situations": "more are asked for one by one",
  "frame/violations/former/formerViolations.incident.situations": "more are asked for one by one",
};

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildSchema();
});

interface Asked {
  readonly name: string;
  /** Ends of the name that exceptions may give. */
  readonly ends: readonly string[];
  readonly how: "on" | "by id" | "first alone" | "on within what goes on";
}
function listsOf(path: string, text: string): Asked[] {
  const folder = relative(join(PACKAGE_ROOT, "src/explorer"), dirname(path)).replaceAll("\\", "/");
  expect(basename(path)).toBe("operation.graphql");
  let within = folder;
  const types = new TypeInfo(schema);
  const found: Asked[] = [];
  const trail: FieldNode[] = [];
  const args = (node: FieldNode) =>
    new Map((node.arguments ?? []).map(({ name, value }) => [name.value, print(value)]));
  const goesOn = (node: FieldNode) => /^\$/.test(args(node).get("offset") ?? args(node).get("after") ?? "");
  visit(
    parse(text),
    visitWithTypeInfo(types, {
      FragmentDefinition: (node) => {
        within = `fragment ${node.name.value}`;
      },
      Field: {
        enter(node) {
          trail.push(node);
          if (!types.getFieldDef()?.args.some(({ name }) => name === "limit" || name === "first")) return;
          // Only counted.
          if (node.selectionSet?.selections.every((one) => "name" in one && one.name.value === "totalCount")) return;
          const names = trail.map(({ name }) => name.value);
          const byId = /\bids?: \[?\$\w+|\bid: \{ ?(?:eq|in): \$\w+ ?\}/.test(args(node).get("where") ?? "");
          const isWithin = trail.slice(0, -1).some((one) => args(one).has("offset"));
          found.push({
            name: `${within}/${names.join(".")}`,
            ends: names.map((_, at) => `*.${names.slice(at).join(".")}`),
            how: goesOn(node) ? (isWithin ? "on within what goes on" : "on") : byId ? "by id" : "first alone",
          });
        },
        leave: () => void trail.pop(),
      },
    }),
  );
  return found;
}

describe("A list that a page asks for", () => {
  const all = () => pageOperations().flatMap(({ path, text }) => listsOf(path, text));

  test("is asked for to its end, or is known to have no more than is asked for", () => {
    const cut = all().filter(
      ({ how, name, ends }) => how === "first alone" && ![name, ...ends].some((one) => one in FIRST_ALONE),
    );
    expect(cut.map(({ name }) => name)).toEqual([]);
  });

  test("is not asked for from a place that another list is asked from: what is below the first records would be lost", () => {
    const lost = all().filter(({ how }) => how === "on within what goes on");
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test("that goes on by number is asked by `wholeOf`, which goes on", () => {
    const going = pageOperations().filter(({ text }) => /offset: \$offset/.test(text));
    const names = going.map(({ text }) => /^query (\w+)/.exec(text)?.[1] as string);
    const views = sourceFiles().filter(({ path }) => path.startsWith("explorer/") && !path.endsWith("operation.ts"));
    const once = names.filter(
      (name) => !views.some(({ text }) => new RegExp(`wholeOf\\(\\s*\\w+,\\s*${name}\\b`).test(text)),
    );
    // Lists of their own page go on by the address.
    expect(once).toEqual(["BrowseLaw"]);
  });

  test("is excepted only where it is there", () => {
    const first = all().filter(({ how }) => how === "first alone");
    const used = new Set(first.flatMap(({ name, ends }) => [name, ...ends]));
    expect(Object.keys(FIRST_ALONE).filter((one) => !used.has(one))).toEqual([]);
  });
});
