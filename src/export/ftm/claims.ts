import { inWords } from "../../base/index.js";
import { dateColumns, nodeId, type RecordView, type ShownClaim } from "../view/index.js";
import { actorId, type FtmEntity } from "./entities.js";
import { BODIES, MEMBERS, SCHEMA_OF } from "./schemas.js";

/** A claim as an entity of its own, under its own id: a link where both ends have a schema, otherwise a note. */
export interface FtmClaim extends FtmEntity {
  readonly claim: ShownClaim;
  /** The property whose value is the sentence. */
  readonly says: "summary" | "description";
}
type Ends = Readonly<Record<string, readonly string[]>>;

/** Each claim once. None becomes a property of whom it is about: there every value is said by the reader's data set. */
export function ftmClaims(view: RecordView): FtmClaim[] {
  const { data } = view;
  const schemas = new Map([
    ...data.entities.map(({ id, type }) => [id, SCHEMA_OF[type]] as const),
    ...data.mechanisms.map(({ id, actorType }) => [id, SCHEMA_OF[actorType]] as const),
  ]);
  const states = new Set(data.entities.flatMap(({ id, type }) => (type === "State" ? [id] : [])));
  const names = new Map([...data.entities, ...data.mechanisms].map(({ id, name }) => [id, name]));
  const urls = new Map(data.sources.map(({ id, url }) => [id, url]));
  const subjects = new Map(view.claims.map(({ id, subject }) => [id, subject]));
  /** The end of a link: a State acts, unless what is said is where something lies. */
  const end = (id: string | null, place = false): { id: string; schema: string } | null => {
    const schema = id === null ? null : schemas.get(id);
    if (!id || !schema) return null;
    if (states.has(id) && !place) return { id: actorId(id, schema), schema: "PublicBody" };
    return { id: nodeId("entity", id), schema };
  };
  return view.claims.map((claim) => {
    const { dateText, ...days } = dateColumns(claim.time, claim.actOn);
    const speaker = names.get(claim.speaker) ?? claim.speaker;
    const url = urls.get(claim.source);
    const common = {
      publisher: [speaker],
      proof: [nodeId("source", claim.source)],
      ...(url && /^https?:/.test(url) ? { sourceUrl: [url] } : {}),
    };
    const placed = PLACED.has(claim.kind);
    const subject = end(claim.subject, placed);
    const object = end(claim.object, placed);
    const shape = linkOf(claim, subject, object);
    const base = { id: nodeId("claim", claim.id), claim };
    if (shape) {
      const [first, last] = [days.certainFrom ?? days.possibleFrom, days.certainTo ?? days.possibleTo];
      return {
        ...base,
        schema: shape.schema,
        says: "summary" as const,
        properties: {
          ...shape.ends,
          // A post held has no role there; the sentence names it.
          ...(shape.schema === "Occupancy" ? {} : { role: [roleOf(claim, speaker)] }),
          summary: [claim.sentence],
          ...common,
          recordId: [claim.id],
          ...(statusOf(claim) ? { status: [statusOf(claim)] } : {}),
          ...(first ? { startDate: [first] } : {}),
          ...(last ? { endDate: [last] } : {}),
          ...(days.on ? { date: [days.on] } : {}),
          ...(dateText ? { description: [dateText] } : {}),
        },
      };
    }
    // A position has no subject of its own: it stands at what the claim it answers is about.
    const answered = claim.kind === "response" ? claim.fields.answers : [];
    const about = subject ?? answered.map((id) => end(subjects.get(id) ?? null)).find((one) => one !== null) ?? object;
    const keywords = [claim.id, ...answered.map((id) => `answers ${id}`), statusOf(claim)].filter((one) => one !== "");
    return {
      ...base,
      schema: "Note",
      says: "description" as const,
      properties: {
        name: [`${speaker}: ${inWords(claim.kind)}`],
        description: [claim.sentence],
        ...(about ? { entity: [about.id] } : {}),
        ...common,
        keywords,
        ...(dateText ? { notes: [dateText] } : {}),
      },
    };
  });
}

/** Kinds of claim in which a State is where something is, and not who acts. */
const PLACED: ReadonlySet<string> = new Set(["occurrence", "territory", "stationing"]);

type End = { readonly id: string; readonly schema: string } | null;

function linkOf({ kind }: ShownClaim, subject: End, object: End): { schema: string; ends: Ends } | null {
  if (!subject || !object) return null;
  if (kind === "posting" && object.schema === "Position")
    return { schema: "Occupancy", ends: { holder: [subject.id], post: [object.id] } };
  if ((kind === "posting" || kind === "structure") && MEMBERS.has(subject.schema) && BODIES.has(object.schema))
    return { schema: "Membership", ends: { member: [subject.id], organization: [object.id] } };
  return { schema: "UnknownLink", ends: { subject: [subject.id], object: [object.id] } };
}

/** A role with its speaker in it: a bare word would be a verdict without one. */
function roleOf(claim: ShownClaim, speaker: string): string {
  if (claim.kind === "attribution") return `alleged by ${speaker}: involvement ${inWords(claim.fields.involvement)}`;
  const detail = detailOf(claim);
  return `${inWords(claim.kind)} according to ${speaker}${detail ? `: ${inWords(detail)}` : ""}`;
}

/** The word that tells a claim from others of its kind. */
function detailOf(claim: ShownClaim): string | undefined {
  switch (claim.kind) {
    case "structure":
      return claim.fields.relation;
    case "procedural-step":
      return claim.fields.step;
    case "cooperation":
      return claim.fields.cooperation;
    case "posting":
      return claim.fields.role;
    case "element-finding":
      return claim.fields.finding;
    default:
      return undefined;
  }
}

const statusOf = (claim: ShownClaim): string => {
  if (claim.retracted === "yes") return "retracted";
  return claim.disputed === "yes" ? "disputed" : "";
};
