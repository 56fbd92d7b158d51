import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fail, PACKAGE_ROOT } from "../../base/index.js";
import { type LocatedYaml, readYaml, YamlFault } from "../read/read-yaml.js";
import { TableMap } from "./table-map.js";

/** Where the maps lie that come with the program. */
const SHIPPED = join(PACKAGE_ROOT, "seed/maps");

/** Names of the maps that come with the program. */
export const shippedMaps = (): string[] =>
  readdirSync(SHIPPED)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => name.slice(0, -".yaml".length))
    .sort();

/**
 * The text of a map: one that comes with the program, by its name, or a file.
 *
 * @throws TABLE_MAP_INVALID
 */
export function mapText(named: string): string {
  try {
    const shipped = shippedMaps().includes(named);
    return readFileSync(shipped ? join(SHIPPED, `${named}.yaml`) : resolve(named), "utf8");
  } catch (cause) {
    throw fail(
      "TABLE_MAP_INVALID",
      {
        where: named,
        why: `there is no such file, and the maps that come with the program are ${shippedMaps().join(", ")}`,
      },
      cause,
    );
  }
}

/**
 * Reads a map, all of it, before a row is read.
 *
 * @throws TABLE_MAP_INVALID with place and reason
 */
export function parseMap(text: string, where: string): TableMap {
  const yaml = read(text, where);
  const parsed = TableMap.safeParse(yaml.value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = (issue?.path ?? []) as (string | number)[];
  const { line, column } = yaml.locate(path);
  const why = `\`${path.join(".")}\`: ${issue?.message ?? "is not as it should be"}`;
  throw fail("TABLE_MAP_INVALID", { where: `${where}:${line}:${column}`, why });
}

function read(text: string, where: string): LocatedYaml {
  try {
    return readYaml(text);
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    const { line, column } = error.place;
    throw fail("TABLE_MAP_INVALID", { where: `${where}:${line}:${column}`, why: error.message }, error);
  }
}
