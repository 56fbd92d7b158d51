import { addressOf, pathTo, valuesOf } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { foundedOn } from "../../frame/violations/founded-on.js";
import { orNearest, theOne } from "../../nearest.js";
import { definePage } from "../../page.js";
import { Isolated } from "../../parts/name.js";
import { A } from "../../parts/place.js";
import { Section, Title } from "../../parts/section.js";
import { SituationWays } from "../../parts/situation-ways.js";
import { counted, OUTCOME_ORDER } from "../../words/vocabulary.js";
import { Filters } from "./filters.js";
import type { Matrix } from "./matrix.js";
import { SituationMatrix, type SituationMatrixAnswer } from "./operation.js";
import { Legend, Table } from "./table.js";

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
          <SituationWays situation={of.id} />
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
