import type { ClaimRecord, MechanismInput } from "../../model/index.js";

type Rules = MechanismInput["rules"];
const FIELDS = [
  ["subject", "SUBJECT_MATTER", undefined],
  ["time", "TIME", undefined],
  ["territory", "TERRITORY", undefined],
  ["person", "PERSON", undefined],
  ["abroad", "TERRITORY", "abroad"],
] as const;

/**
 * A mechanism as it was on record: only the bases and rules for which a claim had been recorded by then, retracted ones
 * included (what was taken back is missing, which is another thing than what nobody had entered yet). Without this a
 * basis that was added later would leave every earlier answer open.
 */
export function mechanismsAt(
  mechanisms: readonly MechanismInput[],
  claims: readonly ClaimRecord[],
): readonly MechanismInput[] {
  const recorded = new Set<string>();
  const known = new Set<string>();
  for (const { kind, fields } of claims) {
    if (kind !== "mandate") continue;
    known.add(fields.mechanism);
    const owner = `${fields.mechanism}|${fields.basis ?? ""}`;
    recorded.add(owner);
    recorded.add(`${owner}|${fields.limb}|${fields.rule?.part ?? ""}`);
    if (fields.limb === "PRECONDITION") recorded.add(`${owner}|${fields.rule?.id}`);
    if (fields.rule?.regime) recorded.add(`${owner}|regime|${fields.rule.regime}`);
  }
  const rulesOf = (rules: Rules, owner: string): Rules => {
    const left = { ...rules, preconditions: rules.preconditions.filter(({ id }) => recorded.has(`${owner}|${id}`)) };
    for (const [field, limb, part] of FIELDS) if (!recorded.has(`${owner}|${limb}|${part ?? ""}`)) delete left[field];
    return left;
  };
  return mechanisms.map((mechanism) => {
    // Records without any rule on record are not of our writing; they are read as they stand.
    if (!known.has(mechanism.id)) return mechanism;
    const bases = mechanism.bases.filter((basis) => recorded.has(`${mechanism.id}|${basis.id}`));
    if (bases.length === 0) return mechanism;
    return sameObject(mechanism, {
      ...mechanism,
      rules: rulesOf(mechanism.rules, `${mechanism.id}|`),
      bases: bases.map((basis) => ({
        ...basis,
        rules: rulesOf(basis.rules, `${mechanism.id}|${basis.id}`),
        regimes: basis.regimes.filter(({ kind }) => recorded.has(`${mechanism.id}|${basis.id}|regime|${kind}`)),
      })),
    });
  });
}

const cuts = new WeakMap<MechanismInput, Map<string, MechanismInput>>();

/** What was cut out of one record is one object while it is the same: two states of the law are compared by their objects. */
function sameObject(mechanism: MechanismInput, cut: MechanismInput): MechanismInput {
  const known = cuts.get(mechanism) ?? new Map([[JSON.stringify(mechanism), mechanism]]);
  cuts.set(mechanism, known);
  const text = JSON.stringify(cut);
  const same = known.get(text) ?? cut;
  known.set(text, same);
  return same;
}
