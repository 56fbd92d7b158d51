import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { PACKAGE_ROOT } from "../../../src/base/index.js";
import { sourceFiles } from "./source-files.js";

const STATEMENTS = join(PACKAGE_ROOT, "cypher/read");
const COMPARES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.MinusToken,
]);

/** Places in a source text at which the day of an act is compared with something. */
function comparisons(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const readsDay = (node: ts.Node): boolean =>
    (ts.isPropertyAccessExpression(node) && node.name.text === "actOn") ||
    (!ts.isFunctionLike(node) && node.getChildren().some(readsDay));
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && COMPARES.has(node.operatorToken.kind) && [node.left, node.right].some(readsDay))
      found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("The second clock", () => {
  test("is read in one place: no rule compares days of acts", () => {
    const found = sourceFiles()
      .filter(({ path }) => !path.startsWith("law/time/"))
      .flatMap(({ path, text }) => comparisons(path, text));
    expect(found).toEqual([]);
  });

  test("would show a rule that did", () => {
    expect(comparisons("x.ts", "const is = (a, day) => (a.actOn ?? 0) <= day;")).toEqual(["x.ts:1"]);
    expect(comparisons("x.ts", "list.sort((a, b) => a.actOn - b.actOn);")).toEqual(["x.ts:1"]);
    expect(comparisons("x.ts", "const said = step.actOn === null ? '' : write(step.actOn);")).toEqual([]);
  });

  test("has one property in the graph, and every statement goes by it", () => {
    const files = (readdirSync(STATEMENTS, { recursive: true }) as string[]).filter((path) => path.endsWith(".cypher"));
    const astray = files.filter((path) =>
      /\b(?!source)\w+\.(actOn|publishedOn|saidOn)\s*(<|>|=)/.test(readFileSync(join(STATEMENTS, path), "utf8")),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(astray).toEqual([]);
  });
});
