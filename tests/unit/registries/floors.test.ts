import { describe, expect, test } from "vitest";
import { sourceFiles } from "./source-files.js";

/** The floors of the house, from the ground up. Imports go down only. */
const FLOORS = [
  ["base"],
  ["model"],
  ["law", "graph"],
  ["import", "assessment", "export", "generate"],
  ["dataset", "graphql"],
  ["explorer"],
  ["server"],
  ["cli"],
] as const;
/** Imports that break a rule, as `file > target`, and why each has to. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

const files = sourceFiles();
const paths = new Set(files.map(({ path }) => path));
const folderOf = (path: string): string => path.split("/")[0] as string;
const floorOf = (folder: string): number => FLOORS.findIndex((floor) => (floor as readonly string[]).includes(folder));
const imports = files.flatMap(({ path, imports: found }) => found.map((one) => ({ path, ...one })));
const used = new Set<string>();

/** The imports that break a rule, without those that are written down. */
function broken(rule: (from: string, to: string, typeOnly: boolean) => boolean): string[] {
  return imports
    .filter(({ path, target, typeOnly }) => rule(path, target, typeOnly))
    .map(({ path, target }) => `${path} > ${target}`)
    .filter((one) => {
      if (one in EXCEPTIONS) used.add(one);
      return !(one in EXCEPTIONS);
    });
}

describe("The floors", () => {
  test("hold every folder of the program", () => {
    const folders = new Set(files.map(({ path }) => folderOf(path)));
    expect([...folders].filter((folder) => floorOf(folder) < 0)).toEqual([]);
    expect(imports.length).toBeGreaterThan(500);
    expect(imports.filter(({ target }) => !paths.has(target)).map(({ path, target }) => `${path} > ${target}`)).toEqual(
      [],
    );
  });

  test("are left downwards only; folders of one floor do not know each other", () => {
    expect(
      broken((from, to) => folderOf(from) !== folderOf(to) && floorOf(folderOf(to)) >= floorOf(folderOf(from))),
    ).toEqual([]);
  });

  test("have one door for each folder: its index.ts", () => {
    expect(broken((from, to) => folderOf(from) !== folderOf(to) && to !== `${folderOf(to)}/index.ts`)).toEqual([]);
  });

  test("and so has each folder within that has an index.ts of its own", () => {
    const doors = [...paths]
      .filter((path) => /^[^/]+\/.+\/index\.ts$/.test(path))
      .map((path) => path.slice(0, -"index.ts".length));
    expect(
      broken((from, to, typeOnly) =>
        doors.some(
          (door) =>
            !typeOnly && // a type leads nowhere when the program runs
            to.startsWith(door) &&
            !from.startsWith(door) &&
            to !== `${door}index.ts` &&
            !doors.some((inner) => inner !== door && inner.startsWith(door) && to === `${inner}index.ts`),
        ),
      ),
    ).toEqual([]);
  });

  test("have no stairs that lead back: no file imports itself by way of others, for types alone either", () => {
    const edges = new Map(files.map(({ path, imports: found }) => [path, found.map(({ target }) => target)]));
    const state = new Map<string, "open" | "done">();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === "done") return;
      if (state.get(path) === "open") {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(" > "));
        return;
      }
      state.set(path, "open");
      for (const target of edges.get(path) ?? []) visit(target, [...trail, path]);
      state.set(path, "done");
    };
    for (const { path } of files) visit(path, []);
    expect(circles).toEqual([]);
  });

  test("need every exception that is written down", () => {
    expect(Object.keys(EXCEPTIONS).filter((one) => !used.has(one))).toEqual([]);
  });
});

describe("The law", () => {
  test("is pure: it imports nothing but the floors below and itself, and asks no clock, file or environment", () => {
    const law = files.filter(({ path }) => path.startsWith("law/"));
    expect(law.length).toBeGreaterThan(50);
    const outside = law.flatMap(({ path, text }) =>
      [...text.matchAll(/from "([^".][^"]*)"/g)].map((match) => `${path} > ${match[1]}`),
    );
    expect(outside).toEqual([]);
    const impure = /Date\.now\(|new Date\(\)|Math\.random|process\.|performance\.|fetch\(|setTimeout/;
    expect(law.filter(({ text }) => impure.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
