/** `npm run reference`: writes the pages that follow from the program. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../src/base/index.js";
import { ERRORS_PAGE, errorsPage } from "./errors.js";
import { withAnswer, workOutAnswer } from "./first-answer.js";

writeFileSync(join(PACKAGE_ROOT, ERRORS_PAGE), errorsPage());

const readme = join(PACKAGE_ROOT, "README.md");
writeFileSync(readme, withAnswer(readFileSync(readme, "utf8"), workOutAnswer()));
