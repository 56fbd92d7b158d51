import { type Named, toClaimRecords } from "../../../assessment/index.js";
import { groupBy } from "../../../base/index.js";
import {
  type ChainClaim,
  type ChainFacts,
  type Command,
  placesAround,
  placesInside,
  toChainClaim,
} from "../../../law/index.js";
import { type ClaimRecord, recordedBy } from "../../../model/index.js";
import type { ReadMore } from "../../asking/moment.js";
import { type ChainQuestions, toSighting } from "./chain-record.js";

/** Actors so narrow that nobody else could be meant. */
const NARROW: ReadonlySet<string> = new Set(["Unit", "Person"]);

/** Reads what chains from some subjects can rest on, whatever the day; what was read of an area is read once. */
export class ChainReader {
  private readonly areas = new Map<string, readonly ChainClaim[]>();
  private readonly around = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly command: Command,
    private readonly questions: ChainQuestions,
    /** Claims that a standing answer disputes. */
    private readonly disputed: ReadonlySet<string>,
    private readonly readMore: ReadMore,
  ) {}

  async factsFor(subjects: readonly string[]): Promise<ChainFacts> {
    const { moment, nameOf } = this.questions;
    const isIncident = (id: string): boolean => nameOf(id).type === "Incident";
    const incidents = subjects.filter(isIncident);
    const others = subjects.filter((id) => !isIncident(id));
    const said = await this.claims({ incidents });
    const alleged = said.flatMap(({ kind, object }) => (kind === "attribution" && object ? [object] : []));
    const near = await this.near(said);
    const nodes = this.command.above([...others, ...alleged, ...near.map((claim) => claim.subject)]);
    const posted = this.command.postingsTo(nodes);
    const all = new Set([...nodes, ...posted.flatMap(({ subject }) => subject ?? [])]);
    const persons = others.length > 0 ? [...all].filter((id) => nameOf(id).type === "Person") : [];
    const more = await this.claims({ persons, actors: [...all] });
    const records = new Map(
      [...said, ...more, ...this.command.linksFrom(nodes), ...posted].map((claim) => [claim.id, claim]),
    );
    const claims = [
      ...[...records.values()].map((claim) =>
        toChainClaim(claim, { disputed: this.disputed.has(claim.id), deprecated: false }),
      ),
      ...near,
    ].sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
      nodes: new Map(
        [...subjects, ...claims.flatMap(({ subject, object }) => [subject, object])].flatMap((id): [string, Named][] =>
          id ? [[id, nameOf(id)]] : [],
        ),
      ),
      modes: recordedBy(moment.snapshot.records.modes, moment.rev),
      claims,
      within: remembered((place) => placesAround(moment.record, place)),
    };
  }

  private async claims(
    about: Partial<Record<"incidents" | "persons" | "actors", readonly string[]>>,
  ): Promise<ClaimRecord[]> {
    const asked = { incidents: [], persons: [], actors: [], ...about };
    if (asked.incidents.length + asked.persons.length + asked.actors.length === 0) return [];
    const rows = await this.readMore("read/impact/chain-claims", asked);
    return toClaimRecords(rows.map(({ claim }) => claim));
  }

  /** What is said of units near incidents that are alleged of nobody narrower, beneath whom they are alleged of. */
  private async near(said: readonly ClaimRecord[]): Promise<ChainClaim[]> {
    const { nameOf } = this.questions;
    const wide = [...groupBy(said, ({ subject }) => subject).values()].flatMap((claims) => {
      const of = (kind: string) =>
        claims.flatMap((claim) => (claim.kind === kind && claim.object ? [claim.object] : []));
      const actors = of("attribution");
      return actors.some((id) => NARROW.has(nameOf(id).type)) ? [] : [{ actors, places: of("occurrence") }];
    });
    await this.readAreas(wide.flatMap(({ places }) => places.flatMap((place) => [...this.meeting(place)])));
    const found = new Set<ChainClaim>();
    for (const { actors, places } of wide) {
      const beneath = this.command.beneath(actors);
      for (const area of new Set(places.flatMap((place) => [...this.meeting(place)])))
        for (const claim of this.areas.get(area) ?? []) if (beneath.has(claim.subject)) found.add(claim);
    }
    return [...found];
  }

  private async readAreas(wanted: readonly string[]): Promise<void> {
    const areas = [...new Set(wanted)].filter((area) => !this.areas.has(area));
    if (areas.length === 0) return;
    const rows = await this.readMore("read/impact/chain-sightings", { units: [], areas });
    const read = groupBy(
      rows.map((row) => toSighting(row, this.disputed)),
      ({ object }) => object,
    );
    for (const area of areas) this.areas.set(area, read.get(area) ?? []);
  }

  /** Places that a place lies in, and places in it: of a unit in any of them one may ask whether it was there. */
  private meeting(place: string): ReadonlySet<string> {
    const { record } = this.questions.moment;
    const known = this.around.get(place) ?? new Set([...placesAround(record, place), ...placesInside(record, place)]);
    this.around.set(place, known);
    return known;
  }
}

/** A function that works each answer out once. */
export function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key) as T;
  };
}
