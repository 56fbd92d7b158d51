import { type Conversion, type Dated, idOf } from "./conversion.js";

/**
 * What follows from two claims of the tables together. Each claim that follows names both in `derivedFrom`, is said by
 * the rule and not by a source.
 */
export function deriveClaims(conversion: Conversion): void {
  takeOnAreas(conversion);
  reachStates(conversion);
}

const ruleOf = ({ records, options }: Conversion, row: Dated["row"]): { speaker: string; source: string } => ({
  speaker: records.add(
    "entities",
    {
      id: idOf(options, "made", "rules"),
      type: "Collective",
      name: `Rules of the import of ${options.title}`.slice(0, 200),
    },
    row,
    "unit:name",
  ),
  source: idOf(options, "made", "tables"),
});

/**
 * The take-on rule: a superior may be given the area of its direct subordinate, on days on which the one stood under the
 * other and the subordinate was there. What is seen only at two ends gives at best possible days between them.
 */
function takeOnAreas(conversion: Conversion): void {
  const stretches = joinEnds(conversion.areas.filter(({ extent }) => extent === "area"));
  const above = new Map<string, Stretch[]>();
  const commands = conversion.relations.filter(
    ({ to, extent }) => extent === "child" && !conversion.placeholders.has(to),
  );
  for (const one of joinEnds(commands)) above.set(one.from, [...(above.get(one.from) ?? []), one]);
  for (const area of stretches)
    for (const relation of above.get(area.from) ?? []) {
      const from = area.first > relation.first ? area.first : relation.first;
      const to = area.last < relation.last ? area.last : relation.last;
      if (from > to) continue;
      conversion.records.claim(
        {
          kind: "stationing",
          subject: relation.to,
          place: area.to,
          extent: "area",
          derivedFrom: [...relation.keys, ...area.keys].sort(),
          at: "rule: the area of a subordinate is taken on during the relation",
          verification: "unverified",
          time: { imprecise: { from, to } },
          ...ruleOf(conversion, area.row),
        },
        area.row,
        "unit:location",
      );
    }
}

interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly first: string;
  readonly last: string;
  readonly keys: readonly string[];
  readonly row: Dated["row"];
}

/** First and last sighting of one row are one stretch; what has no date is none. */
function joinEnds(ends: readonly Dated[]): Stretch[] {
  const found = new Map<string, Stretch>();
  for (const { from, to, key, row, span } of ends) {
    if (!span) continue;
    const id = `${row.file}:${row.line} ${from} ${to}`;
    const known = found.get(id);
    found.set(id, {
      from,
      to,
      row,
      first: known && known.first < span.from ? known.first : span.from,
      last: known && known.last > span.to ? known.last : span.to,
      keys: [...(known?.keys ?? []), key],
    });
  }
  return [...found.values()];
}

/**
 * A unit above which the tables place none belongs to the forces of its country, whose organ it then is. Not so a force
 * of several States: the country of its rows is where it serves, and whose organ it is depends on who put it at whose
 * disposal (ARIO, art 7; ARSIWA, art 6), which no table says.
 */
function reachStates(conversion: Conversion): void {
  const ofSeveral = forcesOfSeveral(conversion);
  for (const [unit, { state, key, row }] of conversion.countries) {
    if (conversion.below.has(unit) || conversion.placeholders.has(unit) || ofSeveral(unit)) continue;
    if (conversion.severalCountries.has(unit)) continue;
    conversion.records.claim(
      {
        kind: "structure",
        subject: unit,
        superior: state,
        relation: "ORGAN_OF",
        derivedFrom: [key],
        at: "rule: the highest unit recorded is of the forces of its country",
        verification: "unverified",
        ...ruleOf(conversion, row),
      },
      row,
      "unit:country",
    );
  }
}

/**
 * Whether a unit is of several States: it is called so; or units of several countries stand under it; or all that stands
 * under it is a force of several States, over which it then is the body that directs it.
 */
function forcesOfSeveral({
  relations,
  international,
  countries,
  severalCountries,
}: Conversion): (unit: string) => boolean {
  const under = new Map<string, Set<string>>();
  for (const { from, to, extent } of relations)
    if (extent === "child") under.set(to, (under.get(to) ?? new Set()).add(from));
  return (unit) => {
    if (international.has(unit)) return true;
    const seen = new Set<string>([unit]);
    const found = { national: 0, international: 0 };
    const states = new Set([countries.get(unit)?.state]);
    const open = [unit];
    for (let next = open.pop(); next !== undefined; next = open.pop())
      for (const below of under.get(next) ?? []) {
        if (seen.has(below)) continue;
        seen.add(below);
        if (international.has(below)) {
          found.international++;
          continue; // what stands under it is lent to it
        }
        found.national++;
        if (severalCountries.has(below)) return true;
        const state = countries.get(below)?.state;
        if (state) states.add(state);
        open.push(below);
      }
    return states.size > 1 || (found.international > 0 && found.national === 0);
  };
}
