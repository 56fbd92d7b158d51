import { pathTo } from "../../../address.js";
import { answerOf } from "../../../answer-of.js";
import { violationsAt } from "../../../frame/violations/violations-at.js";
import type { Asked } from "../../../page.js";
import { Isolated } from "../../../parts/name.js";
import { A } from "../../../parts/place.js";
import { Section } from "../../../parts/section.js";
import { counted } from "../../../words/vocabulary.js";
import { EntityBelongs, type EntityBelongsAnswer } from "./operation.js";

/** A group, organ or State that a source says something is part of, and how many violations are alleged of it. */
export interface Wider {
  readonly id: string;
  readonly name: string;
  readonly violations: number;
}

/** To be part of something; to stand under it or to be directed by it is another matter, and a question of chains. */
const PART_OF: ReadonlySet<string> = new Set(["MEMBER_OF", "ORGAN_OF"]);

/**
 * What sources say that something is part of, as far as violations are alleged of that, in the order of names. What is
 * alleged of a group under its own name stands nowhere on the pages of those in it.
 *
 * @param shown the claims that the clocks of the page let through
 */
export async function widerThan(asked: Asked, id: string, shown: ReadonlySet<string>): Promise<readonly Wider[]> {
  const names = new Map<string, string>();
  for (let after: string | null = null; ; ) {
    const { claims }: EntityBelongsAnswer = await answerOf(asked, EntityBelongs, { id, after });
    for (const { id: claim, relation, objects } of claims.nodes)
      if (shown.has(claim) && PART_OF.has(relation ?? "")) for (const one of objects) names.set(one.id, one.name);
    after = claims.pageInfo.endCursor;
    if (!claims.pageInfo.hasNextPage || after === null) break;
  }
  const all = await Promise.all(
    [...names].map(async ([wider, name]) => ({
      ...{ id: wider, name },
      violations: (await violationsAt(asked, { actor: wider })).length,
    })),
  );
  return all.filter(({ violations }) => violations > 0).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The violations alleged of what it is said to be part of, by number; each leads to them. */
export function Belongs({ of }: { of: readonly Wider[] }) {
  if (of.length === 0) return null;
  return (
    <Section
      id="alleged-of-wider"
      title="Alleged of what it is said to be part of"
      lead="What is alleged of a group, an organ or a State is not thereby alleged of each part of it."
    >
      <ul class="plain">
        {of.map(({ id, name, violations }) => (
          <li>
            <A to={`${pathTo.entity(id)}#violations`}>
              <Isolated text={name} />
            </A>
            : {counted(violations, "alleged violation")}
          </li>
        ))}
      </ul>
    </Section>
  );
}
