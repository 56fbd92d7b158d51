/** `npm run reference`: writes the pages that follow from the program. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PACKAGE_ROOT } from "../../src/base/index.js";
import { buildSchema } from "../../src/graphql/index.js";
import { CLIENTS, pythonClient, typescriptClient } from "./clients.js";
import { ERRORS_PAGE, errorsPage } from "./errors.js";
import { withAnswer, workOutAnswer } from "./first-answer.js";
import { notUnderstood, UNDERSTOOD_PAGE, understood, understoodPage } from "./languages.js";
import { SCHEMA_PAGE, schemaPage } from "./schema.js";
import { ROWS_FILE, rowsFile } from "./statements.js";

writeFileSync(join(PACKAGE_ROOT, ERRORS_PAGE), errorsPage());
writeFileSync(join(PACKAGE_ROOT, ROWS_FILE), rowsFile());
const schema = await buildSchema();
writeFileSync(join(PACKAGE_ROOT, SCHEMA_PAGE), schemaPage(schema));

const [ofTypescript, ofPython] = CLIENTS;
for (const client of CLIENTS) mkdirSync(dirname(join(PACKAGE_ROOT, client)), { recursive: true });
writeFileSync(join(PACKAGE_ROOT, ofTypescript), await typescriptClient(schema));
writeFileSync(join(PACKAGE_ROOT, ofPython), pythonClient());

const readme = join(PACKAGE_ROOT, "README.md");
writeFileSync(readme, withAnswer(readFileSync(readme, "utf8"), workOutAnswer()));

const refused = notUnderstood(understood());
if (refused.length > 0) throw new Error(`Not understood under Cypher 25:\n${refused.join("\n")}`);
writeFileSync(UNDERSTOOD_PAGE, understoodPage());
