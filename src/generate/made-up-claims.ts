import { dayOf, type MadeUpWorld } from "./made-up-world.js";
import type { Random } from "./random.js";

/** What made-up claims take from the law of the record they will lie beside. */
export interface LawToCite {
  readonly categories: readonly string[];
  readonly elements: readonly string[];
  readonly standards: readonly string[];
}
type Claim = Record<string, unknown>;

/** The share of all claims that rests on the first source. */
const LARGEST_SOURCE = 0.05;
/** The share of stretches of time that end. */
const CLOSED = 0.25;

/** Claims without end, one incident after another and the forces' structures in between; the caller takes as many as wanted. */
export function* madeUpClaims(world: MadeUpWorld, law: LawToCite, random: Random): Generator<Claim> {
  yield* geography(world, random);
  let place = 0;
  const common = (): Claim => ({
    source: random.chance(LARGEST_SOURCE) ? world.sources[0] : world.sources[random.skewed(world.sources.length)],
    speaker: world.speakers[random.skewed(world.speakers.length)],
    at: `para ${++place}`,
    verification: "unverified",
  });
  for (let turn = 0; ; turn++) {
    const incident = world.incidents[turn % world.incidents.length] as string;
    yield* aboutIncident(incident, turn, world, law, random, common);
    if (turn % 2 === 0) yield* aboutUnit(turn / 2, world, random, common);
  }
}

/** Places lie in one another and in States, as one speaker has it. */
function* geography({ places, states, forces, sources, speakers }: MadeUpWorld, random: Random): Generator<Claim> {
  const said = { source: sources[0], speaker: speakers[0], verification: "unverified" };
  for (const [index, place] of places.entries())
    yield {
      ...said,
      at: `annex, place ${index + 1}`,
      kind: "territory",
      subject: place,
      within: index > 20 && random.chance(0.7) ? places[random.below(20)] : random.of(states),
    };
  for (const [index, force] of forces.entries())
    yield {
      ...said,
      at: `annex, force ${index + 1}`,
      kind: "nationality",
      subject: force,
      state: states[index % states.length],
    };
}

function* aboutIncident(
  subject: string,
  turn: number,
  world: MadeUpWorld,
  { categories, elements, standards }: LawToCite,
  random: Random,
  common: () => Claim,
): Generator<Claim> {
  const day = someDay(random);
  yield {
    ...common(),
    kind: "occurrence",
    subject,
    place: world.places[random.skewed(world.places.length)],
    time: random.chance(0.6) ? { precise: { from: day, to: day } } : { imprecise: { from: day, to: nextMonth(day) } },
  };
  const key = `${world.prefix}.${turn}`;
  yield {
    ...common(),
    key,
    kind: "characterization",
    subject,
    category: categories[random.skewed(categories.length)],
    ...(random.chance(0.8) ? { standard: random.of(standards) } : {}),
  };
  yield {
    ...common(),
    kind: "attribution",
    subject,
    allegedActor: random.chance(0.6) ? random.of(world.forces) : random.of(world.units),
  };
  if (random.chance(0.45))
    yield {
      ...common(),
      kind: "figure",
      subject,
      bound: random.of(["AT_LEAST", "ABOUT", "EXACTLY"]),
      value: 1 + random.skewed(400),
      unit: random.of(["DEATHS", "INJURIES", "DISPLACED", "DETAINED"]),
      population: random.of(world.populations),
    };
  if (random.chance(0.2))
    yield {
      ...common(),
      kind: "harm",
      subject,
      population: random.of(world.populations),
      harm: `is said to have lost homes or livelihood in made-up incident ${turn + 1}.`,
    };
  if (random.chance(0.25))
    yield {
      ...common(),
      kind: "response",
      answers: [key],
      response: random.of(["denial", "rejection", "acknowledgement"]),
      says: `answers what is said of made-up incident ${turn + 1}.`,
    };
  if (random.chance(0.15))
    yield {
      ...common(),
      kind: "element-finding",
      subject,
      element: random.of(elements),
      finding: random.of(["supported", "contradicted", "left-open"]),
    };
}

/** A unit under another or under a force, seen on some days, and where it was stationed. */
function* aboutUnit(turn: number, world: MadeUpWorld, random: Random, common: () => Claim): Generator<Claim> {
  const index = turn % world.units.length;
  const subject = world.units[index];
  // Each unit but the first of each force stands under one that comes before it, so that no circle can arise.
  const superior =
    index < world.forces.length ? world.forces[index] : world.units[random.below(Math.max(1, Math.floor(index / 2)))];
  yield { ...common(), kind: "structure", subject, superior, relation: "SUBORDINATE_TO", time: spell(random) };
  yield {
    ...common(),
    kind: "stationing",
    subject,
    place: world.places[random.skewed(world.places.length)],
    extent: random.of(["site", "area"]),
    time: spell(random),
  };
}

function spell(random: Random): object {
  const from = 2010 + random.below(8);
  const to = from + 1 + random.below(6);
  return {
    precise: { from: dayOf(from, 1 + random.below(12), 1), to: dayOf(to, 1 + random.below(12), 28) },
    starting: random.chance(CLOSED),
    ending: random.chance(CLOSED),
  };
}

const someDay = (random: Random): string => dayOf(2010 + random.below(14), 1 + random.below(12), 1 + random.below(28));

function nextMonth(day: string): string {
  const [year, month] = day.split("-").map(Number) as [number, number];
  return month === 12 ? dayOf(year + 1, 1, 28) : dayOf(year, month + 1, 28);
}
