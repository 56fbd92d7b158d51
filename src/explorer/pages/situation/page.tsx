import type { JSX } from "preact";
import { groupBy } from "../../../base/index.js";
import { addressOf, pathTo, valuesOf } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { foundedOn } from "../../frame/violations/founded-on.js";
import { orNearest, theOne } from "../../nearest.js";
import { type Asked, definePage } from "../../page.js";
import { Isolated } from "../../parts/name.js";
import { A, ClockFields, useHere } from "../../parts/place.js";
import { Scroll, Section, Title } from "../../parts/section.js";
import { Status } from "../../parts/status.js";
import { counted, OUTCOME_ORDER, SIGNS, words } from "../../words/vocabulary.js";
import { SituationMatrix, type SituationMatrixAnswer } from "./operation.js";

type Matrix = SituationMatrixAnswer["coverageMatrix"];
type Row = Matrix["rows"][number];
interface Shown {
  readonly situation: SituationMatrixAnswer["situations"][number];
  readonly matrix: Matrix;
}

/** `/situations/{id}`: alleged violations and mechanisms in one table; every cell leads to why. */
export const situation = definePage<Shown>({
  path: "/situations/:id",
  takes: ["category", "actor", "mechanism", "all", "reach"],
  load: async (asked) => {
    const id = asked.params.id ?? "";
    const { query, clocks } = asked;
    const several = (name: string): string[] | null => {
      const values = query.getAll(name).filter((value) => value !== "");
      return values.length > 0 ? values : null;
    };
    const answer = answerOf(asked, SituationMatrix, {
      id,
      categories: several("category"),
      actors: several("actor"),
      mechanisms: several("mechanism"),
      asOf: clocks.asOf,
      knownAt: clocks.knownAt,
    });
    const { situations, coverageMatrix: matrix } = await orNearest(asked, answer, "situation", id, ["Situation"]);
    return { situation: await theOne(asked, situations, "situation", id, ["Situation"]), matrix };
  },
  about: ({ situation: { name }, matrix }) => ({
    title: name,
    summary: `${counted(violationsOf(matrix), "alleged violation")}, and which of ${counted(matrix.mechanisms.length, "court or body", "courts and bodies")} could take them up.`,
    type: "Dataset",
    knows: "both clocks",
    pin: matrix.pin,
  }),
  View: ({ data: { situation: of, matrix }, asked }) => {
    const all = asked.query.has("all") || asked.query.getAll("mechanism").some((one) => one !== "");
    // A table of everything is more than a page may weigh: what reaches nothing has a page of its own.
    const others = !all && asked.query.get("reach") === "none";
    const reaching = new Set(
      matrix.totals.flatMap(({ mechanism, outcome }) => (outcome === "NOT_COVERED" ? [] : [mechanism.id])),
    );
    const columns = byReach(matrix).filter(({ id }) => all || reaching.has(id) !== others);
    const path = pathTo.situation(of.id);
    return (
      <>
        <Title kind="Situation" lead={of.description}>
          <Isolated text={of.name} />
        </Title>
        <nav class="ways" aria-label="This situation">
          <A to={`${path}/changes`}>What changed</A>
          <A to={`${path}/gaps`}>Where no court reaches</A>
          <A to={`${path}/timeline`}>Timeline</A>
          <A to={`${path}/calls`}>Who called on whom to do what</A>
          <A to="/horizons" with={{ subject: of.id }}>
            Days ahead
          </A>
        </nav>
        <Section
          id="matrix"
          title="Alleged violations and who could take them up"
          lead="Each row is a category of law with an alleged actor, where the sources name one. A cell says whether the court or body could take it up, if the facts are as alleged. Each cell leads to the reasons; where it holds several alleged violations, to those of one of them. The name of a category leads to all of them."
        >
          <p>
            {counted(violationsOf(matrix), "alleged violation")} in {counted(matrix.rows.length, "row")};{" "}
            {columns.length} of {counted(matrix.mechanisms.length, "court or body", "courts and bodies")} shown, those
            that could take up most of it first.
          </p>
          <Filters matrix={matrix} asked={asked} />
          <Legend />
          {matrix.mechanisms.length > columns.length && (
            <p class="quiet">
              {others
                ? "These reach none of the rows; "
                : `${matrix.mechanisms.length - columns.length} more reach none of the rows; `}
              <A to={path} with={{ ...valuesOf(asked.query), reach: others ? [] : "none" }}>
                {others ? "show those that do" : "show those"}
              </A>
              .
            </p>
          )}
          <p class="on-paper">
            On paper the table is a list: each court or body has a number, and each row names them by it. The whole of
            it, with the courts and bodies not shown here, is in the CSV: {asked.origin}
            {addressOf(`${path}.csv`, valuesOf(asked.query))}
          </p>
          <Table matrix={matrix} columns={columns} name={of.name} />
          <p>
            <a href={addressOf(`${path}.csv`, valuesOf(asked.query))}>This table as CSV</a>
          </p>
        </Section>
      </>
    );
  },
  // A cell is a number of alleged violations: behind it stands what they are founded on.
  restsOn: ({ situation: { id }, matrix }, asked) => foundedOn(asked, id, matrix.rows),
  sheet: ({ matrix }) => {
    const names = new Map(matrix.mechanisms.map(({ id, name }) => [id, name]));
    return {
      columns: [
        "category",
        "categoryName",
        "allegedActor",
        "allegedActorName",
        "mechanism",
        "mechanismName",
        "outcome",
        "violations",
        "example",
        "address",
      ],
      rows: matrix.rows.flatMap((row) =>
        row.cells.map((cell) => [
          ...[row.category.id, row.category.name, row.allegedActor?.id, row.allegedActor?.name],
          ...[cell.mechanism.id, names.get(cell.mechanism.id), cell.outcome, cell.violations, cell.example],
          addressOf(pathTo.violation(cell.example), { mechanism: cell.mechanism.id }),
        ]),
      ),
    };
  },
});

/** The courts and bodies of a table: who could take up most of it stands first, where a window shows ten of a hundred. */
function byReach({ mechanisms, totals }: Matrix): Matrix["mechanisms"] {
  const reach = new Map<string, number[]>(mechanisms.map(({ id }) => [id, OUTCOME_ORDER.map(() => 0)]));
  for (const { mechanism, outcome, violations } of totals) {
    const counts = reach.get(mechanism.id);
    if (counts) counts[OUTCOME_ORDER.indexOf(outcome)] = violations;
  }
  const more = (a: string, b: string): number =>
    OUTCOME_ORDER.map((_, at) => (reach.get(b)?.[at] ?? 0) - (reach.get(a)?.[at] ?? 0)).find((one) => one !== 0) ?? 0;
  return [...mechanisms].sort((a, b) => more(a.id, b.id));
}

const violationsOf = (matrix: Matrix): number => matrix.rows.reduce((sum, { violations }) => sum + violations, 0);

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

const Legend = (): JSX.Element => (
  <ul class="legend">
    {OUTCOME_ORDER.map((outcome) => (
      <li>
        <Status of={outcome} /> <span class="quiet">“{SHORT[outcome]}” in the table</span>
      </li>
    ))}
  </ul>
);

function Table({
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

/** Filters the table: by category, alleged actor and mechanism. Works without script. */
function Filters({ matrix, asked }: { matrix: Matrix; asked: Asked }): JSX.Element {
  const actors = [...new Map(matrix.rows.flatMap(({ allegedActor: one }) => (one ? [[one.id, one]] : []))).values()];
  const categories = [...new Map(matrix.rows.map(({ category: one }) => [one.id, one])).values()];
  const chosen = (name: string): string => asked.query.get(name) ?? "";
  const choice = (name: string, label: string, all: string, of: readonly { id: string; name: string }[]) => (
    <p>
      <label for={`choose-${name}`}>{label}</label>
      <select id={`choose-${name}`} name={name}>
        <option value="">{all}</option>
        {of.map((one) => (
          <option value={one.id} selected={one.id === chosen(name)}>
            {one.name}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <form class="filters" method="get" action={asked.path} aria-label="Filter the table">
      {choice("category", "Category", "all categories", categories)}
      {choice("actor", "Alleged actor", "all alleged actors", actors)}
      {choice("mechanism", "Court or body", "all that reach any of it", matrix.mechanisms)}
      <ClockFields />
      <button type="submit">Filter</button>
      {["category", "actor", "mechanism"].some((name) => chosen(name) !== "") && (
        <A to={asked.path}>Clear the filters</A>
      )}
    </form>
  );
}
