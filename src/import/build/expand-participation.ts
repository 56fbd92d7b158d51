import type { FaultList } from "../faults.js";
import { type Located, type Parsed, parseClaim } from "../read/parse-files.js";
import { withNote } from "./private-note.js";

/** A row that names no place in the source was not checked there. */
const placeOf = ({ at }: Record<string, unknown>): Record<string, unknown> =>
  at === undefined ? { at: "not checked", verification: "unverified" } : {};

/** Turns every row of the participation tables into a `participation` claim; a row's own fields win over the table's. */
export function expandParticipation(parsed: Parsed, faults: FaultList): Located<Record<string, unknown>>[] {
  const claims: Located<Record<string, unknown>>[] = [];
  for (const table of parsed.participation) {
    const { instrument, speaker, source, rows } = table.value;
    rows.forEach((row, index) => {
      const { state, ...rest } = row;
      const raw: Record<string, unknown> = {
        kind: "participation",
        instrument,
        speaker,
        source,
        subject: state,
        ...placeOf(rest),
        ...rest,
      };
      const claim = parseClaim(withNote(raw, table.note), (path, code, message) =>
        faults.add(
          table.at(["rows", index, ...path.map((step) => (step === "subject" ? "state" : step))]),
          code,
          message,
        ),
      );
      if (claim) claims.push({ value: claim, file: table.file, at: (path = []) => table.at(["rows", index, ...path]) });
    });
  }
  return claims;
}
