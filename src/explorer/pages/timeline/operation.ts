// Made from the operation beside it and the schema, by the test of the explorer's operations; run it with -u.
import type { Operation } from "../../ask.js";

export type SituationTimelineVariables = {
  id: string;
  offset?: number | null | undefined;
};


export type SituationTimelineAnswer = { readonly situations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly incidents: ReadonlyArray<{ readonly id: string, readonly name: string }> }> };

export const SituationTimeline: Operation<SituationTimelineAnswer, SituationTimelineVariables> = {
  text: "query SituationTimeline($id: ID!, $offset: Int) { situations(where: {id: {eq: $id}}) { id name incidents(limit: 200, offset: $offset, sort: [{id: ASC}]) { id name } } }",
};
