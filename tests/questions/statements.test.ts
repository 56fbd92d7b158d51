import type { Plan, ResultSummary } from "neo4j-driver";
import { beforeAll, describe, expect, test } from "vitest";
import { type Graph, listStatements, loadStatement, parseStatement } from "../../src/graph/index.js";
import { loadBundled } from "../support/load-bundled.js";
import { ownGraph } from "../support/own-database.js";

/** What a plan of ours may not hold, save as written below. */
const COSTLY = /^(AllNodesScan|\w*NodeByLabels?Scan|\w*RelationshipTypeScan|NodeIndexScan|CartesianProduct|Eager)$/;

const ONE_ROW = "the answer is one row and stands beside the one row of the store's fingerprint";
const NEAR = "only where an id is unknown, to name those near it";
/** What statements may hold all the same: the operator, on which label where it reads one, and why. */
const ALLOWED: Readonly<Record<string, readonly (readonly [operator: string, why: string])[]>> = {
  "read/assessments/stored": [
    ["CartesianProduct", ONE_ROW],
    ["NodeByLabelScan AssessmentColumn", "what is stored is taken over whole"],
    ["NodeByLabelScan JurisdictionProfile", "what is stored is taken over whole"],
  ],
  "read/coverage/assessed-situation": [["CartesianProduct", ONE_ROW]],
  "read/coverage/violation-facts": [["CartesianProduct", ONE_ROW]],
  "read/law/snapshot": [
    ["CartesianProduct", ONE_ROW],
    ["NodeByLabelScan Changeset", "all revisions are wanted"],
    [
      "UnionNodeByLabelsScan Actor|Office|Place|Situation|Incident|Event",
      "the law is read whole, once for each digest",
    ],
    [
      "UnionNodeByLabelsScan Instrument|Provision|LegalCategory|Element|ModeOfLiability|Remedy|StandardOfProof|Mechanism",
      "the law is read whole, once for each digest",
    ],
    ["NodeByLabelScan Source", "the law is read whole, once for each digest"],
    ["NodeByLabelScan Act", "the law is read whole, once for each digest"],
  ],
  "read/record/calls": [
    ["CartesianProduct", ONE_ROW],
    ["NodeByLabelScan Call", "only where neither source nor addressee is named; 500 at most"],
  ],
  "read/record/element-findings": [["UnionNodeByLabelsScan Incident|Situation", NEAR]],
  "read/record/evidence-facts": [["UnionNodeByLabelsScan Incident|Situation", NEAR]],
  "read/record/figures-by-id": [
    ["CartesianProduct", ONE_ROW],
    ["NodeByLabelScan Figure", NEAR],
  ],
  "read/record/head": [["CartesianProduct", ONE_ROW]],
  "read/record/impact-facts": [["NodeByLabelScan Incident", "a claim of law may bear on every incident"]],
  "read/record/record-ids": [
    ["CartesianProduct", ONE_ROW],
    ["NodeIndexScan Claim", "an import compares all of them"],
    ["NodeIndexScan Entity", "an import compares all of them"],
    ["NodeIndexScan Source", "an import compares all of them"],
  ],
  "read/record/remedy-facts": [
    ["CartesianProduct", ONE_ROW],
    ["UnionNodeByLabelsScan Incident|Situation", NEAR],
  ],
  "read/record/search": [["CartesianProduct", ONE_ROW]],
  "read/schema/applied-migrations": [["NodeByLabelScan Migration", "all of them are wanted, and they are few"]],
};

let graph: Graph;
/** The label and properties of each index, by its name. */
const indexes = new Map<string, string>();
const used = new Set<string>();

beforeAll(async () => {
  graph = ownGraph();
  await loadBundled(graph);
  const shown = await graph.read<{ name: string; type: string; labels: string[]; properties: string[] }>(
    parseStatement(
      "read/test",
      "// test\n// Which indexes are there?\n// @access READ\nSHOW INDEXES YIELD name, type, labelsOrTypes, properties WHERE type <> 'LOOKUP' RETURN name, type, labelsOrTypes AS labels, properties",
    ),
  );
  for (const { name, type, labels, properties } of shown)
    indexes.set(name, type === "FULLTEXT" ? `'${name}'` : `:${labels}(${properties.join(", ")})`);
});

async function explain(path: string): Promise<{ summary: ResultSummary; plan: readonly Plan[] }> {
  const session = graph.driver.session();
  try {
    const { summary } = await session.run(`EXPLAIN ${loadStatement(path).text}`);
    const flat = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(flat)];
    return { summary, plan: summary.plan ? flat(summary.plan) : [] };
  } finally {
    await session.close();
  }
}

const operatorOf = (plan: Plan): string => plan.operatorType.replace(/@.*/, "");
const detailsOf = (plan: Plan): string => String(plan.arguments.Details ?? "");
/** A costly operator with the label it reads, as it is written above. */
function nameOf(plan: Plan): string {
  const label = /(?:^|\s)[\w]+:([\w|]+)/.exec(detailsOf(plan))?.[1];
  return label && operatorOf(plan).includes("Scan") ? `${operatorOf(plan)} ${label}` : operatorOf(plan);
}

const reads = listStatements("read");

describe("Every reading statement, planned on the bundled dataset", () => {
  test.each(reads)("%s only reads, starts from the indexes it names, and scans nothing", async (path) => {
    const { summary, plan } = await explain(path);
    expect(summary.queryType).toBe("r");
    const seeks = plan.filter((one) => /Seek/.test(operatorOf(one))).map(detailsOf);
    // The plan calls the procedure with its first argument made a parameter; the statement says which index that is.
    for (const [, name] of loadStatement(path).text.matchAll(/db\.index\.fulltext\.queryNodes\(('\w+')/g))
      seeks.push(name as string);
    for (const index of loadStatement(path).indexes) {
      const where = indexes.get(index);
      expect(where, `the index ${index} exists`).toBeDefined();
      expect(
        seeks.some((details) => details.includes(where as string)),
        `${index} is used, not ${seeks.join("; ")}`,
      ).toBe(true);
    }
    const allowed = (ALLOWED[path] ?? []).map(([operator]) => operator);
    const costly = [...new Set(plan.filter((one) => COSTLY.test(operatorOf(one))).map(nameOf))];
    for (const operator of costly) used.add(`${path} ${operator}`);
    expect(costly.filter((operator) => !allowed.includes(operator))).toEqual([]);
  });

  test("needs each of the exceptions that are written down", () => {
    const written = Object.entries(ALLOWED).flatMap(([path, list]) => list.map(([operator]) => `${path} ${operator}`));
    expect(written.filter((one) => !used.has(one))).toEqual([]);
  });

  test("names an index that it starts from, where it takes an id", () => {
    const without = reads.filter((path) => {
      const { parameters, indexes: named } = loadStatement(path);
      return named.length === 0 && parameters.some(({ note }) => /\bid of\b/.test(note));
    });
    expect(without).toEqual([]);
  });
});

describe("Every check", () => {
  test.each(listStatements("check"))("%s only reads, and looks at one label at a time", async (path) => {
    const { summary, plan } = await explain(path);
    expect(summary.queryType).toBe("r");
    const costly = plan.map(operatorOf).filter((one) => /^(AllNodesScan|CartesianProduct|Eager)$/.test(one));
    expect(costly).toEqual([]);
  });
});

describe("Every writing statement", () => {
  const writes = [...listStatements("write"), ...listStatements("derive")];
  test.each(
    writes.filter((path) => !path.startsWith("write/clear-")),
  )("%s finds what it links by index", async (path) => {
    const { plan } = await explain(path);
    const scans = plan.map(operatorOf).filter((one) => /Scan$/.test(one));
    expect(scans).toEqual([]);
  });
});

describe("Every index", () => {
  test("is one that a statement starts from, or that keeps ids apart", async () => {
    const named = new Set(listStatements().flatMap((path) => loadStatement(path).indexes));
    // Found by the planner where a list of kinds is asked for, and by @neo4j/graphql for its filters.
    const elsewhere = new Set(["claim_kind"]);
    const constraints = await graph.read<{ name: string }>(
      parseStatement(
        "read/test",
        "// test\n// Which constraints?\n// @access READ\nSHOW CONSTRAINTS YIELD name RETURN name",
      ),
    );
    const unique = new Set(constraints.map(({ name }) => name));
    expect([...indexes.keys()].filter((name) => !named.has(name) && !unique.has(name) && !elsewhere.has(name))).toEqual(
      [],
    );
    expect([...elsewhere].filter((name) => named.has(name) || !indexes.has(name))).toEqual([]);
  });
});
