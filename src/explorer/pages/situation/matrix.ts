import type { SituationMatrixAnswer } from "./operation.js";

/** Alleged violations against courts and bodies. */
export type Matrix = SituationMatrixAnswer["coverageMatrix"];
export type Row = Matrix["rows"][number];
