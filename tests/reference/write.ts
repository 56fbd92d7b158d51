/** `npm run reference`: writes the pages that follow from the program. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE_ROOT } from "../../src/base/index.js";
import { ERRORS_PAGE, errorsPage } from "./errors.js";

writeFileSync(join(PACKAGE_ROOT, ERRORS_PAGE), errorsPage());
