import type { FaultList } from "../faults.js";
import type { Located, Parsed } from "../read/parse-files.js";
import { guiltIn } from "./check-words.js";

/**
 * What somebody is called is said by somebody, but it is shown as a name: no guilt stands in it, and of a natural
 * person it is taken from a paper of the court's own record only.
 */
export function checkAliases(
  claims: readonly Located<Record<string, unknown>>[],
  parsed: Parsed,
  faults: FaultList,
): void {
  const kindOfSource = new Map(parsed.sources.map(({ value }) => [value.id, value.kind]));
  const persons = new Set(parsed.entities.flatMap(({ value }) => (value.type === "Person" ? [value.id] : [])));
  for (const claim of claims) {
    if (claim.value.kind !== "alias") continue;
    const { subject, name } = claim.value as { subject: string; name: string };
    const guilt = guiltIn(name);
    if (guilt !== null) faults.add(claim.at(["name"]), "SEED_STATES_GUILT", `The name "${name}" says "${guilt}".`);
    const source = kindOfSource.get(claim.value.source as string);
    if (persons.has(subject) && source !== undefined && source !== "decision" && source !== "official-record")
      faults.add(
        claim.at(["source"]),
        "SEED_PERSON_WITHOUT_DECISION",
        `The name "${name}" of the person "${subject}" is taken from a source of kind ${source}, and not from a court's record.`,
      );
  }
}
