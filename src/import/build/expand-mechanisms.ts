import { expandMechanism } from "../../model/index.js";
import type { FaultList } from "../faults.js";
import { type Located, type Parsed, parseClaim } from "../read/parse-files.js";
import { withNote } from "./private-note.js";

/** The rules of every mechanism as claims: who says what the law is, and where. Faults are those of the mechanism's own lines. */
export function expandMechanisms(parsed: Parsed, faults: FaultList): Located<Record<string, unknown>>[] {
  return parsed.mechanisms.flatMap((mechanism) =>
    expandMechanism(mechanism.value).flatMap((raw) => {
      const claim = parseClaim(withNote(raw, mechanism.note), (path, code, message) =>
        faults.add(mechanism.at(path), code, message),
      );
      return claim ? [{ value: claim, file: mechanism.file, at: () => mechanism.at() }] : [];
    }),
  );
}
