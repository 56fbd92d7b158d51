import { NothingThere } from "../../nearest.js";
import { definePage } from "../../page.js";
import { Isolated } from "../../parts/name.js";
import { A } from "../../parts/place.js";
import { Title } from "../../parts/section.js";
import { LISTS, listNamed, type Stretch } from "./list-of.js";

interface Shown extends Stretch {
  readonly title: string;
}

/** `/browse/{list}`: every record of a kind, for readers and for those who follow every link. */
export const browse = definePage<Shown>({
  path: "/browse/:list",
  takes: ["speaker"],
  load: async (asked) => {
    const found = listNamed(asked.params.list ?? "");
    if (!found)
      throw new NothingThere(
        `There is no list ${asked.params.list}.`,
        [],
        `There are ${Object.keys(LISTS).join(", ")}.`,
      );
    return { title: found.title, ...(await found.list(asked, asked.query.get("after"))) };
  },
  about: ({ title }) => ({
    title,
    type: "CollectionPage",
    knows: "no clock",
  }),
  View: ({ data: { title, entries, after }, asked }) => (
    <>
      <Title kind="List" lead="The newest record, in the order of ids.">
        {title}
      </Title>
      <ul class="hits">
        {entries.map(({ path, name, withdrawn }) => (
          <li>
            {withdrawn && <strong class="mark">Withdrawn. </strong>}
            <A to={path}>
              <Isolated text={name} />
            </A>
          </li>
        ))}
      </ul>
      {after && (
        <p>
          <A to={asked.path} with={{ after, speaker: asked.query.get("speaker") ?? undefined }}>
            Go on
          </A>
        </p>
      )}
    </>
  ),
  goesOn: ({ after }) => after,
  sheet: ({ entries }) => ({
    columns: ["name", "withdrawn", "address"],
    // Of what is no claim nothing is said.
    rows: entries.map(({ path, name, withdrawn }) => [name, withdrawn === undefined ? null : String(withdrawn), path]),
  }),
});
