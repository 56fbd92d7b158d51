import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import { fail, makeFolder, whileWriting } from "../../base/index.js";
import { OWN } from "../importing/stands-on.js";

/** `answerable init`: a folder for claims of one's own that stands on the bundled record, with what an editor needs to help. */
export function addInit(program: Command): Command {
  return program
    .command("init")
    .description("make a folder for claims of your own, on top of the bundled record; needs no database")
    .argument("<folder>", "folder to make")
    .addHelpText("after", "\nExamples:\n  answerable init my-case\n  answerable check my-case --watch\n")
    .action(async (given: string) => {
      const folder = resolve(given);
      if (existsSync(folder) && whileWriting(given, () => readdirSync(folder)).length > 0)
        throw fail("FOLDER_NOT_EMPTY", { folder: given });
      const { seedFileSchema } = await import("../../import/index.js");
      const files = { ...FILES, "schemas/seed.schema.json": `${JSON.stringify(seedFileSchema(), null, 1)}\n` };
      whileWriting(given, () => {
        makeFolder(join(folder, "schemas"));
        for (const [name, text] of Object.entries(files))
          writeFileSync(join(folder, name), text.replaceAll("MY-CASE", given));
      });
      process.stdout.write(`${given} is made. Begin with ${join(given, "README.md")}.\n`);
    });
}

const EDITOR = "# yaml-language-server: $schema=./schemas/seed.schema.json\n";
const FILES: Readonly<Record<string, string>> = {
  [OWN]: `${JSON.stringify({ over: "bundled" })}\n`,
  "sources.yaml": `${EDITOR}# Documents in which something was said. Take the # away, and fill in your own.
sources: []
#  - id: my-report-2026
#    title: "Title as it stands on the document"
#    kind: report
#    publisher: Who published it
#    publishedOn: "2026-01-31"
`,
  "world.yaml": `${EDITOR}# Who and what your claims are about, where the bundled record does not know them. Names, and no facts: facts are claims.
entities: []
#  - { id: my-organization, type: Organization, name: Name of the organization }
#  - { id: my-incident, type: Incident, name: "What happened, in neutral words", situations: [] }
`,
  "claims.yaml": `${EDITOR}# What a speaker says in a source, at a place in it. A denial is a claim of its own beside what it denies.
claims: []
#  - key: my-incident.where
#    kind: occurrence
#    speaker: my-organization
#    source: my-report-2026
#    at: "p. 3"
#    subject: my-incident
#    place: high-seas
#    time: { precise: { from: "2026-01-02", to: "2026-01-02" } }
`,
  "README.md": `# A record of one's own

This folder stands on the bundled record: its ids can be named here, and nothing of it is copied or changed.

1. In \`sources.yaml\`, describe the document you read.
2. In \`world.yaml\`, add who and what it is about, if the record does not know them yet.
3. In \`claims.yaml\`, write what it says: who says it, where in the document, of what, when.
4. \`answerable check MY-CASE --watch\` says with file and line what does not fit, whenever you save.
5. \`answerable record MY-CASE --title "First claims"\` dates what is new in the folder's own ledger. From then on a claim is never edited: a correction is a new claim, and the old one is retracted.
6. \`answerable import MY-CASE\` lays it over the record in the store, beside other imports (\`answerable imports\` lists them and takes one out; \`--private\` keeps it on this machine), and \`answerable export MY-CASE --format csv --out FOLDER\` takes both out.

An editor that knows YAML completes fields by \`schemas/seed.schema.json\`. Persons need the public decision of a court that names them; victims, witnesses and minors are never named.
`,
};
