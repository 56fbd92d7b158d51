import type { JSX } from "preact";
import type { Asked } from "../../page.js";
import { A, ClockFields } from "../../parts/place.js";
import type { Matrix } from "./matrix.js";

/** Filters the table: by category, alleged actor and mechanism. Works without script. */
export function Filters({ matrix, asked }: { matrix: Matrix; asked: Asked }): JSX.Element {
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
