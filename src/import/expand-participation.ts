import type { FaultList } from "./faults.js";
import { type Located, type Parsed, parseClaim } from "./parse-files.js";

/** Turns every row of the participation tables into a `participation` claim; a row's own fields win over the table's. */
export function expandParticipation(parsed: Parsed, faults: FaultList): Located<Record<string, unknown>>[] {
  const claims: Located<Record<string, unknown>>[] = [];
  for (const table of parsed.participation) {
    const { instrument, speaker, source, rows } = table.value;
    rows.forEach((row, index) => {
      const { state, ...rest } = row;
      const raw = { kind: "participation", instrument, speaker, source, at: "not checked", subject: state, ...rest };
      const claim = parseClaim(raw, (path, code, message) =>
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
