import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import { type DocumentNode, type GraphQLSchema, Kind, parse, print, visit } from "graphql";
import { PACKAGE_ROOT } from "../../src/base/index.js";

const EXPLORER = join(PACKAGE_ROOT, "src/explorer");

/** One operation of a page, written out with every fragment it spreads. */
export interface PageOperation {
  /** The file it is written in. */
  readonly path: string;
  readonly text: string;
}

/** Every operation of the explorer, in the order of their paths. */
export function pageOperations(): PageOperation[] {
  const fragments = new Map(
    filesUnder("fragments").flatMap((path) =>
      parse(readFileSync(path, "utf8")).definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    ),
  );
  return [...filesUnder("pages"), ...filesUnder("frame")].map((path) => {
    const definitions = [...parse(readFileSync(path, "utf8")).definitions];
    const spread = new Set<string>();
    for (const definition of definitions)
      visit(definition, {
        FragmentSpread: ({ name: { value: name } }) => {
          const fragment = fragments.get(name);
          if (spread.has(name) || !fragment) return;
          spread.add(name);
          definitions.push(fragment);
        },
      });
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions };
    return { path, text: print(document) };
  });
}

/** The module of an operation: its text, the types of its variables and answer, and both tied together. */
export async function operationModule({ path, text }: PageOperation, schema: GraphQLSchema): Promise<string> {
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name)
    throw new Error(`The first is no operation: ${text}`);
  const name = operation.name.value;
  const types = await codegen({
    filename: "operation.ts",
    schema: undefined as never,
    schemaAst: schema,
    documents: [{ document }],
    config: {
      enumType: "string-literal",
      skipTypename: true,
      immutableTypes: true,
      avoidOptionals: false,
      scalars: { Date: "string", DateTime: "string", ID: "string" },
      strictScalars: false,
      inlineFragmentTypes: "inline",
      omitOperationSuffix: true,
      operationResultSuffix: "Answer",
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations: typescriptOperations },
  });
  const kept = types
    .replaceAll(/^\/\*\* Internal type.*\n.*\n/gm, "")
    .replaceAll(/^ *\/\*\*.*\*\/\n/gm, "")
    .replaceAll(/Exact<(\{[\s\S]*?\})>;/g, "$1;")
    .trim();
  return [
    "// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.",
    `import type { Operation } from "${relative(dirname(path), join(EXPLORER, "ask.js"))}";`,
    "",
    kept,
    "",
    `export const ${name}: Operation<${name}Answer, ${name}Variables> = {`,
    `  text: ${JSON.stringify(text.replaceAll(/\s+/g, " "))},`,
    "};",
    "",
  ].join("\n");
}

function filesUnder(folder: string): string[] {
  return (readdirSync(join(EXPLORER, folder), { recursive: true }) as string[])
    .filter((path) => path.endsWith(".graphql"))
    .sort()
    .map((path) => join(EXPLORER, folder, path));
}
