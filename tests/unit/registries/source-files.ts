import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { PACKAGE_ROOT } from "../../../src/base/index.js";

/** One file of the program: its path under `src/`, its text, and what it imports. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly { readonly target: string; readonly names: string; readonly typeOnly: boolean }[];
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^"';]*?)\s*from\s*"([^"]+)"|import\("([^"]+)"\)/g;

/** Every TypeScript file under `src/`; the playground is a page of its own and stands apart. */
export function sourceFiles(): SourceFile[] {
  const root = join(PACKAGE_ROOT, "src");
  const paths = (readdirSync(root, { recursive: true }) as string[])
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("playground/"))
    .sort();
  const written = new Set(paths);
  return paths.map((path) => {
    const text = readFileSync(join(root, path), "utf8");
    const imports = [...text.matchAll(IMPORT)].flatMap(([, type, names, from, dynamic]) => {
      const target = (from ?? dynamic) as string;
      if (!target.startsWith(".")) return [];
      const file = normalize(join(dirname(path), target))
        .replaceAll("\\", "/")
        .replace(/\.js$/, ".ts");
      return [
        {
          target: written.has(file) ? file : file.replace(/\.ts$/, ".tsx"),
          names: names ?? "",
          typeOnly: type !== undefined,
        },
      ];
    });
    return { path, text, imports };
  });
}

/** A file's text without its comments. */
export const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");
