import { type ClaimRecord, DISPUTING_RESPONSES, ofKind } from "../../model/index.js";

/** The claims that some answers dispute. */
export const disputedBy = (answers: readonly ClaimRecord[]): ReadonlySet<string> =>
  new Set(
    ofKind(answers, "response").flatMap(({ fields }) =>
      DISPUTING_RESPONSES.has(fields.response) ? fields.answers : [],
    ),
  );
