import { canonicalJson, formatDay, groupBy, type Json } from "../../base/index.js";
import {
  Basis,
  type ClaimOf,
  type ClaimRecord,
  expandMechanism,
  isOfKind,
  type MechanismInput,
  Rules,
} from "../../model/index.js";

type MandateClaim = ClaimRecord & ClaimOf<"mandate">;
type Stated = ReturnType<typeof expandMechanism>[number];
type BasisInput = MechanismInput["bases"][number];
type RuleSet = MechanismInput["rules"];

/**
 * Mechanisms as an earlier moment has them: the rules of their files that were on record by then. What was said otherwise
 * then, or is no rule any more, stands beside them as the claim it is, as whatever was taken back does today.
 *
 * @param claims  every claim that had been recorded, whether or not it stands
 * @returns the mechanisms, and the claims with the names that their rules have in these
 */
export function mechanismsThen<T extends MechanismInput>(
  mechanisms: readonly T[],
  claims: readonly ClaimRecord[],
  stands: (claim: ClaimRecord) => boolean,
): { readonly mechanisms: readonly T[]; readonly claims: readonly ClaimRecord[] } {
  const all = groupBy(
    claims.filter((claim): claim is MandateClaim => isOfKind(claim, "mandate")),
    ({ fields }) => fields.mechanism,
  );
  const keys = new Map<string, string>();
  const changed = new Set<string>();
  const then = mechanisms.map((mechanism) => {
    const known = new Map((all.get(mechanism.id) ?? []).map((claim) => [identityOfClaim(claim), claim]));
    if (expandMechanism(mechanism).every((rule) => known.has(identityOf(rule)))) return mechanism;
    const made = { ...mechanism, ...cutTo(mechanism, known, stands) };
    changed.add(mechanism.id);
    for (const rule of expandMechanism(made)) {
      const id = known.get(identityOf(rule))?.id;
      if (id !== undefined) keys.set(id, rule.key);
    }
    return made;
  });
  if (changed.size === 0) return { mechanisms, claims };
  // Notes and ways in are counted: where an earlier one is missing, the later ones have other names.
  const taken = new Set(keys.values());
  const named = claims.map((claim) => {
    if (!isOfKind(claim, "mandate") || !changed.has(claim.fields.mechanism)) return claim;
    const key = keys.get(claim.id) ?? (taken.has(claim.key ?? "") ? null : claim.key);
    return key === claim.key ? claim : { ...claim, key };
  });
  return { mechanisms: then, claims: named };
}

/** What makes a rule the claim that it is, whatever it is called. */
const identityOf = ({ basis, limb, rule, provisions, speaker, source, at, on }: Stated): string =>
  canonicalJson([basis ?? null, limb, rule, provisions, speaker, source, at, on ?? null] as Json);
const identityOfClaim = ({ fields, speaker, source, at, actOn }: MandateClaim): string => {
  const { basis, limb, rule, provisions } = fields;
  const on = actOn === null ? null : formatDay(actOn);
  return canonicalJson([basis ?? null, limb, rule, provisions, speaker, source, at, on] as Json);
};

const NO_RULES = Rules.parse({});
/** A rule, and who says it where that is not who says the others. */
interface Part {
  readonly says?: MechanismInput["says"] | undefined;
}
const partsOf = (rules: RuleSet): [string, Part | Part[]][] =>
  (Object.entries(rules) as [string, Part | Part[] | undefined][]).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, value]],
  );

function cutTo(
  mechanism: MechanismInput,
  known: ReadonlyMap<string, MandateClaim>,
  stands: (claim: ClaimRecord) => boolean,
): Partial<MechanismInput> {
  const bare = { ...mechanism, rules: NO_RULES, notes: [], filing: [], remedies: [], bases: [] };
  /** Whether all that a mechanism with these parts alone would say had been recorded. */
  const wasSaid = (parts: Partial<MechanismInput>): boolean =>
    expandMechanism({ ...bare, ...parts }).every((rule) => known.has(identityOf(rule)));
  const rulesAt = (rules: RuleSet, said: (rules: RuleSet) => boolean): RuleSet => {
    const alone = (part: Partial<RuleSet>): boolean => said({ ...NO_RULES, ...part });
    const entries = partsOf(rules).flatMap(([field, value]): [string, unknown][] => {
      if (Array.isArray(value)) return [[field, value.filter((one) => alone({ [field]: [one] }))]];
      return alone({ [field]: value }) ? [[field, value]] : [];
    });
    return Object.fromEntries(entries) as RuleSet;
  };
  const basisAt = (basis: BasisInput): BasisInput[] => {
    const link = { ...basis, rules: NO_RULES, regimes: [], repealed: undefined };
    const own = wasSaid({ bases: [link] }) ? link : linkOf(basis.id, known.values(), stands);
    if (!own) return [];
    // Beside another link, its rules say themselves on whose word they are.
    const says = own === link ? undefined : (basis.says ?? mechanism.says);
    const told = <P extends Part>(part: P): P => (says && !part.says ? { ...part, says } : part);
    const rules = Object.fromEntries(
      partsOf(basis.rules).map(([field, value]) => [field, Array.isArray(value) ? value.map(told) : told(value)]),
    ) as RuleSet;
    const repealed = basis.repealed && told(basis.repealed);
    return [
      {
        ...own,
        rules: rulesAt(rules, (some) => wasSaid({ bases: [{ ...own, rules: some }] })),
        regimes: basis.regimes.map(told).filter((one) => wasSaid({ bases: [{ ...own, regimes: [one] }] })),
        ...(repealed && wasSaid({ bases: [{ ...own, repealed }] }) ? { repealed } : {}),
      },
    ];
  };
  const listed = mechanism.bases.flatMap(basisAt);
  const bases = listed.length > 0 ? listed : formerBasis(known.values(), stands);
  return {
    rules: rulesAt(mechanism.rules, (rules) => wasSaid({ rules })),
    notes: mechanism.notes.filter((note) => wasSaid({ notes: [note] })),
    filing: mechanism.filing.filter((route) => wasSaid({ filing: [route] })),
    remedies: mechanism.remedies.filter((route) => wasSaid({ remedies: [route] })),
    // None is left where nobody had said yet what it rests on.
    ...(bases.length > 0 ? { bases } : {}),
  };
}

const isLink = ({ fields: { limb, rule } }: MandateClaim): boolean => limb === "LINK" && !rule.regime && !rule.repealed;

/** A mechanism has a basis: one that stood then, where none of today's did. */
const formerBasis = (claims: Iterable<MandateClaim>, stands: (claim: ClaimRecord) => boolean): BasisInput[] => {
  const all = [...claims];
  const links = all.filter(isLink);
  const id = (links.find(stands) ?? links[0])?.fields.basis;
  const basis = id === undefined ? undefined : linkOf(id, all, stands);
  return basis ? [basis] : [];
};

/** A basis as a claim has it that stood, or else as the last that was recorded. */
function linkOf(
  id: string,
  claims: Iterable<MandateClaim>,
  stands: (claim: ClaimRecord) => boolean,
): BasisInput | undefined {
  const links = [...claims].filter((claim) => claim.fields.basis === id && isLink(claim));
  const [claim] = links.sort((a, b) => Number(stands(b)) - Number(stands(a)) || b.rev - a.rev);
  if (!claim) return undefined;
  const { provisions: _provisions, ...link } = claim.fields.rule;
  const { speaker, source, at, actOn, verification } = claim;
  const says = {
    ...{ speaker, source, verification },
    ...(at === "not checked" ? {} : { at }),
    ...(actOn === null ? {} : { on: formatDay(actOn) }),
  };
  const read = Basis.safeParse({ id, ...link, says });
  return read.success ? read.data : undefined;
}
