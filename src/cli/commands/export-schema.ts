import type { Command } from "commander";
import { whileWriting, writeWhole } from "../../base/index.js";

/** `answerable export-schema`: the GraphQL schema as text, without a database. */
export function addExportSchema(program: Command): Command {
  return program
    .command("export-schema")
    .description("write the GraphQL schema as text; needs no database")
    .option("-o, --output <file>", "file to write; standard output when absent")
    .addHelpText(
      "after",
      "\nExamples:\n  answerable export-schema > answerable.graphql\n  answerable export-schema --output answerable.graphql\n",
    )
    .action(async (options: { output?: string }) => {
      const [{ buildSchema }, { printSchema }] = await Promise.all([
        import("../../graphql/index.js"),
        import("graphql"),
      ]);
      const text = `${printSchema(await buildSchema())}\n`;
      const { output } = options;
      if (output) whileWriting(output, () => writeWhole(output, text));
      else process.stdout.write(text);
    });
}
