import type { EntityType } from "../../model/index.js";

/** What FollowTheMoney calls each type of ours; a State is a territory and, under another id, the actor. Null: it has no word for it. */
export const SCHEMA_OF: Readonly<Record<EntityType, string | null>> = {
  State: "Territory",
  StateOrgan: "PublicBody",
  Institution: "PublicBody",
  Unit: "Organization",
  ArmedGroup: "Organization",
  Organization: "Organization",
  // Neither is a body that could own or sign anything.
  Collective: "LegalEntity",
  Population: null,
  Person: "Person",
  Office: "Position",
  Place: "Territory",
  Situation: "Event",
  Incident: "Event",
  Event: "Event",
  Plan: "Event",
};
/** Schemas that can be a member, and those that can be what one is a member of. */
export const MEMBERS: ReadonlySet<string> = new Set(["PublicBody", "Organization", "LegalEntity", "Person"]);
export const BODIES: ReadonlySet<string> = new Set(["PublicBody", "Organization"]);

/** The type of each property we write, which a statement repeats. */
export const PROPERTY_TYPES: Readonly<Record<string, string>> = {
  name: "name",
  alias: "name",
  title: "string",
  notes: "text",
  fileName: "string",
  author: "string",
  publisher: "string",
  classification: "string",
  role: "string",
  status: "string",
  recordId: "string",
  keywords: "string",
  summary: "text",
  description: "text",
  sourceUrl: "url",
  startDate: "date",
  endDate: "date",
  date: "date",
  publishedAt: "date",
  territoryCode: "identifier",
  wikidataId: "identifier",
  topics: "topic",
  subject: "entity",
  object: "entity",
  member: "entity",
  organization: "entity",
  holder: "entity",
  post: "entity",
  entity: "entity",
  proof: "entity",
};
