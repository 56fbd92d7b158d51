import fc from "fast-check";
import { FIRST_SEED } from "../fuzz/settings.js";

/**
 * Every property begins at the same place unless `FUZZ_SEED` names another: what fails once fails again, and nothing
 * passes on one machine and fails on the next by chance. Who looks for what nobody has seen yet sets the variable.
 */
fc.configureGlobal({ seed: FIRST_SEED });
