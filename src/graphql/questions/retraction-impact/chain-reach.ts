import { type Day, groupBy } from "../../../base/index.js";
import { type ChainClaim, type Command, placesAround, placesInside, placesThere } from "../../../law/index.js";
import type { ClaimRecord } from "../../../model/index.js";
import type { ReadMore } from "../../asking/moment.js";
import { type ChainQuestions, toSighting } from "./chain-record.js";

/** What is said of one unit in one area, and the places where an incident would be near it. */
interface Near {
  readonly unit: string;
  readonly claims: readonly ChainClaim[];
  readonly places: ReadonlySet<string>;
}

/**
 * The incidents from whose chains a claim can be reached, in order: those it is about, those alleged of whoever it stands
 * above, and those near which such a unit is said to have been on their day. Those alone can have other chains without it.
 */
export async function incidentsReached(
  targets: readonly ClaimRecord[],
  command: Command,
  questions: ChainQuestions,
  readMore: ReadMore,
): Promise<string[]> {
  const found = new Set<string>();
  for (const target of targets) {
    if (isOnIncident(target, questions)) found.add(target.subject as string);
    const starts = startsBeneath(target, command);
    if (starts.size > 0)
      for (const { id } of await readMore("read/impact/chain-starts", { actors: [...starts] })) found.add(id);
    for (const id of await incidentsNear(
      await nearBy(target, starts, questions, readMore),
      command,
      questions,
      readMore,
    ))
      found.add(id);
  }
  return [...found].sort();
}

const isOnIncident = ({ kind, subject }: ClaimRecord, { nameOf }: ChainQuestions): boolean =>
  (kind === "attribution" || kind === "occurrence") && subject !== null && nameOf(subject).type === "Incident";

/** Whoever a way up leads from to what the claim says. */
function startsBeneath({ kind, subject, object, fields }: ClaimRecord, command: Command): ReadonlySet<string> {
  // A link is walked over from its lower end; a posting also from the post, to whoever holds it.
  if (kind === "structure") return command.beneath(ids(subject));
  if (kind === "posting") return command.beneath(ids(subject, object));
  if (kind !== "appraisal") return new Set();
  const [one, other] = [subject, object ?? (fields.about as string | undefined) ?? null].map((end) =>
    command.beneath([...ids(end), ...command.linksFrom(ids(end)).flatMap((claim) => ids(claim.object))]),
  ) as [Set<string>, Set<string>];
  return new Set([...one].filter((id) => other.has(id)));
}
const ids = (...ends: readonly (string | null)[]): string[] => ends.filter((end) => end !== null);

/** Units that could be meant by the claim's being there, each where it is said to have been. */
async function nearBy(
  { id, kind, subject, object }: ClaimRecord,
  starts: ReadonlySet<string>,
  { moment: { record }, nameOf }: ChainQuestions,
  readMore: ReadMore,
): Promise<Near[]> {
  const around = (area: string): ReadonlySet<string> =>
    new Set([...placesAround(record, area), ...placesInside(record, area)]);
  const sightings = async (units: readonly string[], areas: readonly string[]): Promise<ChainClaim[][]> =>
    units.length + areas.length === 0
      ? []
      : threadsOf((await readMore("read/impact/chain-sightings", { units, areas })).map((row) => toSighting(row)));
  if (kind === "territory") {
    // What moves is how the places inside the one lie to those around the other.
    const [inner, outer] = [placesInside(record, subject ?? ""), placesAround(record, object ?? "")];
    if (outer.size === 0) return [];
    return (await sightings([], [...new Set([...inner, ...outer])])).flatMap((claims) => {
      const { subject: unit, object: area } = claims[0] as ChainClaim;
      const places = new Set([...(outer.has(area) ? inner : []), ...(inner.has(area) ? outer : [])]);
      return [{ unit, claims, places }];
    });
  }
  const units = kind === "stationing" ? ids(subject) : [...starts].filter((one) => nameOf(one).type === "Unit");
  const isAsked = (claims: readonly ChainClaim[]) => kind !== "stationing" || claims.some((claim) => claim.id === id);
  const areas = new Map<string, ReadonlySet<string>>();
  return (await sightings(units, [])).filter(isAsked).map((claims) => {
    const { subject: unit, object: area } = claims[0] as ChainClaim;
    areas.set(area, areas.get(area) ?? around(area));
    return { unit, claims, places: areas.get(area) as ReadonlySet<string> };
  });
}

const threadsOf = (sightings: readonly ChainClaim[]): ChainClaim[][] => [
  ...groupBy(sightings, ({ subject, object }) => `${subject}\n${object}`).values(),
];

/** Incidents whose alleged actors these units stand beneath, in places and on days where they are said to have been. */
async function incidentsNear(
  near: readonly Near[],
  command: Command,
  { day: asked, today }: ChainQuestions,
  readMore: ReadMore,
): Promise<string[]> {
  const at = new Map<string, Near[]>();
  for (const one of near)
    for (const place of one.places) {
      const list = at.get(place) ?? [];
      at.set(place, list);
      list.push(one);
    }
  if (at.size === 0) return [];
  const beneath = new Map<string, ReadonlySet<string>>();
  const standsBeneath = (unit: string, actor: string): boolean => {
    const known = beneath.get(actor) ?? command.beneath([actor]);
    beneath.set(actor, known);
    return known.has(unit);
  };
  const rows = await readMore("read/impact/chain-incidents", { places: [...at.keys()] });
  return rows.flatMap(({ id, places, actors, day: last }) => {
    const day = asked ?? Math.min(last ?? today, today);
    const isMeant = ({ unit, claims }: Near): boolean =>
      couldBeThere(claims, day) && actors.some((actor) => standsBeneath(unit, actor));
    return places.some((place) => (at.get(place) ?? []).some(isMeant)) ? [id] : [];
  });
}

/** With all that is said of the unit in the area, or without any one of these claims. */
const couldBeThere = (claims: readonly ChainClaim[], day: Day): boolean =>
  placesThere(claims, day) ||
  claims.some((one) =>
    placesThere(
      claims.filter((other) => other !== one),
      day,
    ),
  );
