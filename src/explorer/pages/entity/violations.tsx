import type { JSX } from "preact";
import { pathTo } from "../../address.js";
import type { ViolationAt } from "../../frame/violations/violations-at.js";
import { EntityName } from "../../parts/name.js";
import { A } from "../../parts/place.js";
import { Section } from "../../parts/section.js";
import type { EntityPageAnswer } from "./operation.js";

type Of = Pick<EntityPageAnswer["entities"]["nodes"][number], "incident" | "type">;

/** What is alleged in an incident, or of an actor: incident by incident, or actor by actor. */
export function Violations({ data, violations }: { data: Of; violations: readonly ViolationAt[] }): JSX.Element | null {
  const rows = violations.map(({ id, category, incident, allegedActor }) => ({
    ...{ id, category },
    other: data.incident ? allegedActor : incident,
  }));
  rows.sort((a, b) => inOrder(a.other?.name ?? "", b.other?.name ?? "") || inOrder(a.category.name, b.category.name));
  if (rows.length === 0) return null;
  return (
    <Section
      id="violations"
      title={
        data.incident
          ? "Alleged violations in it"
          : `Violations alleged against ${data.type === "Person" ? "them" : "it"}`
      }
      count={rows.length}
      lead="Being listed here means that somebody alleges them, and no more. Each leads to the courts and bodies that could take it up."
    >
      <ul class="plain">
        {rows.map(({ id, category, other }) => (
          <li>
            <A to={pathTo.violation(id)}>{category.name}</A>
            {other && (
              <>
                {" "}
                · <EntityName entity={other} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
