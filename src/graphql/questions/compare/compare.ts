import { refuseUnknown, unknown } from "../../asking/connection.js";
import { type Following, recordsAsked } from "../../asking/identities.js";
import { askStore, type Clocks } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { viewActor } from "../../hydrate/actors.js";
import { type ClaimView, viewShown } from "../../hydrate/claims.js";
import { viewPosition } from "../../hydrate/position.js";

const COLUMNS: Readonly<Record<string, string>> = {
  characterization: "characterizations",
  attribution: "attributions",
  figure: "figures",
  "element-finding": "elements",
};

/** `compare`: what several speakers say of one subject. @throws ID_UNKNOWN */
export async function compare(
  _: unknown,
  { subject, speakers, identities, ...clocks }: Clocks & Following & { subject: string; speakers: readonly string[] },
  context: QuestionContext,
): Promise<unknown> {
  return askStore(
    context,
    clocks,
    "read/record/compare",
    (moment) => ({ subjects: recordsAsked(subject, identities, moment), speakers }),
    ({ known, claims }, moment) => {
      refuseUnknown(
        [subject],
        (id) => known.includes(id),
        (id) => unknown("subject", id, moment),
      );
      refuseUnknown(
        speakers,
        (id) => known.includes(id),
        (id) => unknown("speaker", id, moment),
      );
      const columns = [...new Set(speakers)].map((id) => {
        const column: Record<string, unknown[]> = {
          characterizations: [],
          attributions: [],
          figures: [],
          elements: [],
          responses: [],
          others: [],
        };
        for (const said of claims) {
          const claim: ClaimView = viewShown(said.claim);
          if (claim.speaker.id !== id) continue;
          if (said.response) column.responses?.push(viewPosition(said));
          else column[COLUMNS[claim.kind] ?? "others"]?.push(claim);
        }
        return { speaker: viewActor(moment.named(id)), ...column };
      });
      return { columns };
    },
  );
}
