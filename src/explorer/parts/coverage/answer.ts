import type { ViolationWhyAnswer } from "../../pages/violation/why/operation.js";

/** The answer of one mechanism in full. */
export type Coverage = ViolationWhyAnswer["violationCoverage"][number];
export type Limb = Coverage["limbs"][number];
export type Note = Coverage["admissibility"][number];
