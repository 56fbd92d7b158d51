import { recordsOfOne } from "../../model/index.js";
import type { Moment } from "./moment.js";

/** What a question says of judgements that two records are of one thing. */
export interface Following {
  readonly identities?: "APART" | "FOLLOW" | null;
}

/** The record asked about, first; where identities are followed, those judged by the moment to be of the same thing, too. */
export const recordsAsked = (id: string, identities: Following["identities"], { snapshot, rev }: Moment): string[] =>
  identities === "FOLLOW"
    ? recordsOfOne(
        id,
        snapshot.records.acts.filter((act) => act.rev <= rev),
      )
    : [id];
