import type { JSX } from "preact";
import { groupBy } from "../../../base/index.js";
import { addressOf, pathTo } from "../../address.js";
import { Isolated } from "../../parts/name.js";
import { A, useHere } from "../../parts/place.js";
import { Scroll } from "../../parts/section.js";
import { Status } from "../../parts/status.js";
import { OUTCOME_ORDER, SIGNS, words } from "../../words/vocabulary.js";
import type { Matrix, Row } from "./matrix.js";

const SHORT: Readonly<Record<string, string>> = {
  COVERED: "cov",
  PARTIAL: "part",
  CONTESTED: "cont",
  UNKNOWN: "unkn",
  NOT_COVERED: "no",
};

const CLASSES: Readonly<Record<string, string>> = {
  COVERED: "o covered",
  PARTIAL: "o partial",
  CONTESTED: "o contested",
  UNKNOWN: "o unknown",
  NOT_COVERED: "o n",
};

/** An outcome as the table shows it, with its number where a cell holds several. */
const shortOf = ({ outcome, violations }: Row["cells"][number], of: number): string =>
  `${SIGNS[outcome]} ${SHORT[outcome]}${of > 1 ? ` ${violations}` : ""}`;

/** What the short words in the table stand for. */
export const Legend = (): JSX.Element => (
  <ul class="legend">
    {OUTCOME_ORDER.map((outcome) => (
      <li>
        <Status of={outcome} /> <span class="quiet">“{SHORT[outcome]}” in the table</span>
      </li>
    ))}
  </ul>
);

/** The table: a row for each category with an alleged actor, a column for each court or body. */
export function Table({
  matrix,
  columns,
  name,
}: {
  matrix: Matrix;
  columns: Matrix["mechanisms"];
  name: string;
}): JSX.Element {
  const { clocks } = useHere();
  const ways = new Map(columns.map(({ id }) => [id, addressOf("", { mechanism: id, ...clocks.inAddress })]));
  return (
    <Scroll of="The table; it scrolls sideways">
      <table class="matrix">
        <caption class="hidden">{name}: categories and alleged actors against courts and bodies</caption>
        <thead>
          <tr>
            <th scope="col">Category and alleged actor</th>
            <th scope="col" class="narrow">
              Alleged
            </th>
            {columns.map((one) => (
              <th scope="col" class="upright">
                <A to={pathTo.mechanism(one.id)}>{one.name}</A>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr>
              <th scope="row">
                <A to={pathTo.category(row.category.id)}>{row.category.name}</A>
                <span class="quiet block">
                  {row.allegedActor ? <Isolated text={row.allegedActor.name} /> : "alleged actor not named"}
                </span>
              </th>
              <td class="number">{row.violations}</td>
              <Cells row={row} before={columns.map(({ id }) => id)} ways={ways} />
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/**
 * The outcomes of one row before each mechanism; where they differ before one, each with its number. A table has
 * thousands of them: they are elements of their own and no components, whose links are put together from two texts.
 *
 * @param ways what follows the path of a violation in a link, by mechanism
 */
function Cells({
  row,
  before,
  ways,
}: {
  row: Row;
  before: readonly string[];
  ways: ReadonlyMap<string, string>;
}): JSX.Element {
  const byMechanism = groupBy(row.cells, ({ mechanism }) => mechanism.id);
  return (
    <>
      {before.map((mechanism) => {
        const cells = byMechanism.get(mechanism) ?? [];
        if (cells.length > 1) cells.sort((a, b) => OUTCOME_ORDER.indexOf(a.outcome) - OUTCOME_ORDER.indexOf(b.outcome));
        return (
          <td class="outcomes">
            {cells.map((cell) => {
              const short = shortOf(cell, cells.length);
              return (
                <a
                  class={CLASSES[cell.outcome]}
                  aria-label={`${short}, ${words(cell.outcome)}`}
                  href={pathTo.violation(cell.example) + ways.get(mechanism)}
                >
                  {short}
                </a>
              );
            })}
          </td>
        );
      })}
    </>
  );
}
