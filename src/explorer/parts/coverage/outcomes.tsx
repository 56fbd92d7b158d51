import type { ComponentChildren, JSX } from "preact";
import { counted, OUTCOME_ORDER, OUTCOMES } from "../../words/vocabulary.js";
import { Status } from "../status.js";

/** One line of an answer that many mechanisms give. */
export interface CoverageLine {
  readonly mechanism: { readonly id: string; readonly name: string };
  readonly outcome: string;
  readonly summary: string;
}

/** Mechanisms by their outcome, the ones that reach furthest first; each leads to why. */
export function Outcomes<Line extends CoverageLine>({
  of,
  why,
  beside,
}: {
  of: readonly Line[];
  /** The link to the reasons of one mechanism. */
  why: (line: Line) => ComponentChildren;
  /** What else to say of a line: what it was before. */
  beside?: (line: Line) => ComponentChildren;
}): JSX.Element {
  return (
    <>
      {OUTCOME_ORDER.map((outcome) => {
        const lines = of.filter((line) => line.outcome === outcome);
        if (lines.length === 0) return null;
        const list = (
          <ul class="lines">
            {lines.map((line) => (
              <li>
                <p class="said">{why(line)}</p>
                <p class="summary">{line.summary}</p>
                {beside?.(line)}
              </li>
            ))}
          </ul>
        );
        return (
          <section class="outcome">
            <h3>
              <Status of={outcome} />{" "}
              <span class="quiet">{counted(lines.length, "court or body", "courts and bodies")}</span>
            </h3>
            <p class="lead-in">{OUTCOMES[outcome]}</p>
            {outcome === "NOT_COVERED" && lines.length > 8 ? (
              <details class="more">
                <summary>Show all {lines.length}, each with its reason</summary>
                {list}
              </details>
            ) : (
              list
            )}
          </section>
        );
      })}
    </>
  );
}
