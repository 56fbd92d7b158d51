import type { z } from "zod";
import type { ClaimOf } from "./claims.js";
import { expandMechanism } from "./expand-mechanism.js";
import { Basis, type MechanismInput, Route, Rules } from "./records/index.js";
import { inOneForm, keyOf, type Placed, placeOf, type Rule, rulesOf, type Slot } from "./rule-slots.js";

type MandateClaim = ClaimOf<"mandate">;
type LawRules = MechanismInput["rules"];

/**
 * A mechanism as its claims have it: the inverse of `expandMechanism`. What the record says as it stands is taken from
 * the record; a rule that was said otherwise, or that the record no longer has, is made from its claim; and what nobody
 * had said by then is left out.
 *
 * @param known     every `mandate` claim of the mechanism that had been recorded, whether or not it stands
 * @param standing  those of them that stand, in the order of the law: of two at one place the last one holds
 * @returns the record itself where the claims say what it says
 */
export function gatherMechanism(
  mechanism: MechanismInput,
  known: readonly MandateClaim[],
  standing: readonly MandateClaim[],
): MechanismInput {
  const own = rulesOf(mechanism);
  const recorded = new Set<string>();
  for (const claim of known) {
    const place = placeOf(claim);
    if (place) recorded.add(place.key);
  }
  const said = new Map<string, Placed>();
  for (const claim of standing) {
    const place = placeOf(claim);
    if (place) said.set(place.key, place);
  }
  const isOfRecord = (key: string): boolean => {
    const rule = said.get(key);
    // What was taken back is missing, which is another thing than what nobody had entered yet.
    return rule ? rule.form === own.get(key) : recorded.has(key);
  };
  const others = [...said.values()].filter(({ key }) => !isOfRecord(key));
  if (others.length === 0 && [...own.keys()].every(isOfRecord)) return mechanism;
  return rebuilt(mechanism, isOfRecord, others);
}

function rebuilt(
  mechanism: MechanismInput,
  isOfRecord: (key: string) => boolean,
  others: readonly Placed[],
): MechanismInput {
  const has = (owner: string | null, list: Slot["list"], name: string): boolean =>
    isOfRecord(keyOf({ owner, list, name }));
  /** Rules that were said otherwise, as the schema reads them; one that it cannot read is no rule of the mechanism. */
  const made = <T>(
    owner: string | null,
    list: Slot["list"],
    schema: z.ZodType<T>,
    form: (rule: Rule) => unknown = data,
  ): T[] =>
    others.flatMap(({ slot, rule }) => {
      if (slot.owner !== owner || slot.list !== list) return [];
      const read = schema.safeParse(form(rule));
      return read.success ? [read.data] : [];
    });
  const rulesAt = (rules: LawRules, owner: string | null): LawRules => {
    const singleAt = <F extends (typeof SINGLES)[number]>(field: F): Partial<Pick<LawRules, F>> => {
      const said = others.find(({ slot }) => slot.owner === owner && slot.list === "single" && slot.name === field);
      const rule = said ? schemas[field].safeParse(data(said.rule)).data : undefined;
      const own = has(owner, "single", field) ? rules[field] : undefined;
      return (rule ?? own) === undefined ? {} : ({ [field]: rule ?? own } as Pick<LawRules, F>);
    };
    return Object.assign(
      {
        rights: [
          ...rules.rights.filter(({ id }) => has(owner, "rights", id)),
          ...made(owner, "rights", schemas.rights),
        ],
        absent: [
          ...rules.absent.filter(({ id }) => has(owner, "absent", id)),
          ...made(owner, "absent", schemas.absent),
        ],
        held: [...rules.held.filter(({ id }) => has(owner, "held", id)), ...made(owner, "held", schemas.held)],
        preconditions: [
          ...rules.preconditions.filter(({ id }) => has(owner, "preconditions", id)),
          ...made(owner, "preconditions", schemas.preconditions),
        ],
      },
      ...SINGLES.map(singleAt),
    );
  };
  const basisAt = (id: string, basis?: MechanismInput["bases"][number]): MechanismInput["bases"] => {
    const [said] = made(id, "link", Basis, ({ provisions: _provisions, ...link }) => ({ id, ...link }));
    const own = said ?? (basis && has(id, "link", "") ? basis : undefined);
    if (!own) return [];
    const { repealed, says } = basis ?? {};
    const regimes = [
      ...(basis?.regimes ?? []).filter(({ kind }) => has(id, "regimes", kind)),
      ...made(id, "regimes", schemas.regimes, ({ regime, ...rule }) => ({ kind: regime, ...rule })),
    ];
    return [{ ...own, repealed, says, rules: rulesAt(basis?.rules ?? NO_RULES, id), regimes }];
  };
  const listed = new Set<string | null>([null, ...mechanism.bases.map(({ id }) => id)]);
  const gone = [...new Set(others.map(({ slot }) => slot.owner))].filter((id) => !listed.has(id)).sort();
  const bases = [
    ...mechanism.bases.flatMap((basis) => basisAt(basis.id, basis)),
    ...gone.flatMap((id) => basisAt(id as string)),
  ];
  if (bases.length === 0) return mechanism;
  const ownRoutes = expandMechanism({ ...mechanism, bases: [] }).filter(({ limb }) => limb === "REMEDY");
  const remedies = [
    ...mechanism.remedies.filter((_, index) => has(null, "remedies", inOneForm(ownRoutes[index]?.rule ?? {}))),
    ...made(null, "remedies", Route, ({ provisions, ...route }) => ({
      ...route,
      provision: (provisions as readonly string[])[0],
    })),
  ];
  return { ...mechanism, rules: rulesAt(mechanism.rules, null), bases, remedies };
}

const SINGLES = ["subject", "time", "territory", "person", "abroad"] as const;
const NO_RULES = Rules.parse({});
const { shape } = Rules;
const schemas = {
  subject: shape.subject.unwrap(),
  time: shape.time.unwrap(),
  territory: shape.territory.unwrap(),
  person: shape.person.unwrap(),
  abroad: shape.abroad.unwrap(),
  rights: shape.rights.unwrap().element,
  absent: shape.absent.unwrap().element,
  held: shape.held.unwrap().element,
  preconditions: shape.preconditions.unwrap().element,
  regimes: Basis.shape.regimes.unwrap().element,
};
const data = ({ part: _part, ...rule }: Rule): Rule => rule;
