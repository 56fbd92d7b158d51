import type { Random } from "./random.js";

/** Ids of what the claims of a made-up record are about, so many of each as a record of its size has. */
export interface MadeUpWorld {
  readonly prefix: string;
  readonly sources: readonly string[];
  readonly speakers: readonly string[];
  readonly states: readonly string[];
  readonly places: readonly string[];
  readonly populations: readonly string[];
  readonly forces: readonly string[];
  readonly units: readonly string[];
  readonly situations: readonly string[];
  readonly incidents: readonly string[];
}

const numbered = (prefix: string, what: string, count: number): string[] =>
  Array.from({ length: Math.max(1, Math.round(count)) }, (_, index) => `${prefix}-${what}-${index + 1}`);

/**
 * A world of about `claims` claims. Nothing in it exists: things are called by what they are and a number, so that no
 * country, group or place is drawn into a measurement.
 */
export function madeUpWorld(prefix: string, claims: number): MadeUpWorld {
  return {
    prefix,
    sources: numbered(prefix, "source", claims / 80),
    speakers: numbered(prefix, "speaker", Math.sqrt(claims) / 2),
    states: numbered(prefix, "state", 4),
    places: numbered(prefix, "place", Math.sqrt(claims)),
    populations: numbered(prefix, "population", 12),
    forces: numbered(prefix, "force", 8),
    units: numbered(prefix, "unit", claims / 40),
    situations: numbered(prefix, "situation", 2 + claims / 20_000),
    incidents: numbered(prefix, "incident", claims / 4.6),
  };
}

/** The share of all incidents that lies in the first situation. */
const LARGEST_SITUATION = 0.22;

/** The sources of a world, as a section of a seed file. */
export const sourcesOf = ({ sources, prefix }: MadeUpWorld): object[] =>
  sources.map((id, index) => ({
    id,
    title: `Made-up report ${index + 1}`,
    publisher: `Made-up publisher ${(index % 40) + 1}`,
    publishedOn: dayOf(2012 + (index % 12), (index % 12) + 1, (index % 28) + 1),
    symbol: `${prefix.toUpperCase()}/${index + 1}`,
    kind: "report",
  }));

/** Its entities. */
export function entitiesOf(world: MadeUpWorld, random: Random): object[] {
  const named = (ids: readonly string[], type: string, what: string): object[] =>
    ids.map((id, index) => ({ id, type, name: `${what} ${index + 1}` }));
  const { situations, incidents } = world;
  return [
    ...named(world.speakers, "Organization", "Made-up organisation"),
    ...named(world.states, "State", "Made-up State"),
    ...named(world.places, "Place", "Made-up place"),
    ...named(world.populations, "Population", "Made-up population"),
    ...named(world.forces, "StateOrgan", "Made-up force"),
    ...named(world.units, "Unit", "Made-up unit"),
    ...named(situations, "Situation", "Made-up situation"),
    ...incidents.map((id, index) => ({
      id,
      type: "Incident",
      name: `Made-up incident ${index + 1}`,
      situations: [random.chance(LARGEST_SITUATION) ? situations[0] : random.of(situations)],
    })),
  ];
}

/** A day as text; the parts are taken as they are. */
export const dayOf = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
