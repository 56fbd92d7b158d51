import type { Asked } from "../../page.js";
import { violationsAt } from "./violations-at.js";

/** A line of a table that stands for several alleged violations of a situation: its category, and the actor where one is named. */
export interface LineOf {
  readonly category: { readonly id: string };
  readonly allegedActor?: { readonly id: string } | null;
}

const nameOf = ({ category, allegedActor }: LineOf): string => `${category.id} ${allegedActor?.id ?? ""}`;

/** What the alleged violations that some lines of a situation count are founded on: ids of incidents and of claims. */
export async function foundedOn(asked: Asked, situation: string, lines: readonly LineOf[]): Promise<readonly string[]> {
  const shown = new Set(lines.map(nameOf));
  const violations = (await violationsAt(asked, { situation })).filter((one) => shown.has(nameOf(one)));
  return violations.flatMap(({ incident, claims }) => [incident.id, ...claims.map(({ id }) => id)]);
}
