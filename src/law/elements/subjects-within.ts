import type { EntityInput } from "../../model/index.js";

/** The subject asked about and, for a situation, every incident that belongs to it. */
export function subjectsWithin(
  entities: Iterable<Pick<EntityInput, "id" | "type" | "situations">>,
  subject: string,
): Set<string> {
  const within = new Set([subject]);
  for (const entity of entities)
    if (entity.type === "Incident" && entity.situations.includes(subject)) within.add(entity.id);
  return within;
}
