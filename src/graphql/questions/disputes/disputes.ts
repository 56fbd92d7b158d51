import { DISPUTING_RESPONSES } from "../../../model/index.js";
import { atCursor } from "../../asking/at-cursor.js";
import { connection, type Paged, sizeOf, unknown } from "../../asking/connection.js";
import { askStore, type Clocks } from "../../asking/moment.js";
import type { QuestionContext } from "../../context.js";
import { viewPosition } from "../../hydrate/position.js";
import { fromCursor, toCursor } from "../../navigation/index.js";

/** `disputes`: what a speaker rejects. @throws ID_UNKNOWN, PAGE_SIZE, CURSOR_INVALID, CURSOR_OF_ANOTHER_RECORD */
export async function disputes(
  _: unknown,
  asked: Clocks & Paged & { by: string; with: "ALONE" | "ORGANS"; subject?: string | null },
  context: QuestionContext,
): Promise<unknown> {
  const size = sizeOf(asked);
  const place = fromCursor("disputes", asked.after);
  const parameters = {
    by: asked.by,
    organs: asked.with !== "ALONE",
    subject: asked.subject ?? null,
    responses: [...DISPUTING_RESPONSES],
    after: place ? String(place.values[0]) : "",
    limit: size + 1,
  };
  return askStore(
    context,
    await atCursor(context, asked, place?.rev),
    "read/record/disputes",
    () => parameters,
    ({ known, total, positions }, moment) => {
      if (!known.includes(asked.by)) throw unknown("speaker", asked.by, moment);
      if (asked.subject && !known.includes(asked.subject)) throw unknown("subject", asked.subject, moment);
      return connection(
        positions,
        { size, total, goesOn: place !== null },
        ({ claim }) => toCursor("disputes", { rev: moment.rev, values: [claim.id] }),
        viewPosition,
      );
    },
  );
}
