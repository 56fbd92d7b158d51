import { pathTo } from "../../address.js";
import { newestFirst } from "../../claims-at.js";
import { bookOf, type ClaimBook } from "../../frame/claims/claim-book.js";
import { type ViolationAt, violationsAt } from "../../frame/violations/violations-at.js";
import { theOne } from "../../nearest.js";
import { definePage } from "../../page.js";
import { Claims } from "../../parts/claims.js";
import { EntityName, Isolated, Names, OtherNames, Provisions } from "../../parts/name.js";
import { A } from "../../parts/place.js";
import { Facts, Scroll, Section, Title } from "../../parts/section.js";
import { wholeOf } from "../../whole-of.js";
import { words } from "../../words/vocabulary.js";
import { CategoryPage, type CategoryPageAnswer } from "./operation.js";

interface Shown {
  readonly category: CategoryPageAnswer["legalCategories"][number];
  readonly violations: readonly ViolationAt[];
  readonly book: ClaimBook;
}

/** `/categories/{id}`: what conduct can be alleged to be, its elements, and who has used the word for what. */
export const category = definePage<Shown>({
  path: "/categories/:id",
  load: async (asked) => {
    const id = asked.params.id ?? "";
    const { legalCategories } = await wholeOf(asked, CategoryPage, { id });
    const found = await theOne(asked, legalCategories, "category", id, ["LegalCategory"]);
    const [book, violations] = await Promise.all([
      bookOf(asked, found.characterizedAs, found.namedIn),
      violationsAt(asked, { category: id }),
    ]);
    return { category: book.narrow(found, "characterizedAs", "namedIn"), violations, book };
  },
  about: ({ category: data, book }) => ({
    title: data.name,
    summary: "Definition, elements, and who has characterised what conduct so.",
    type: "DefinedTerm",
    knows: "both clocks",
    hidden: book.hidden,
  }),
  View: ({ data: { category: data, violations, book } }) => (
    <>
      <Title kind="Category of law" lead={data.note}>
        <Isolated text={data.name} />
      </Title>
      <Facts
        rows={[
          ["Also called", data.otherNames && data.otherNames.length > 0 && <OtherNames of={data.otherNames} />],
          ["Defined by", data.definedBy.length > 0 && <Provisions of={data.definedBy} />],
          ["Part of", data.broader.length > 0 && <Names of={data.broader} path={pathTo.category} />],
          ["Narrower", data.narrower.length > 0 && <Names of={data.narrower} path={pathTo.category} />],
          ["Own regime", data.regime && words(data.regime)],
        ]}
      />
      <Section
        id="elements"
        title="Elements"
        count={data.elements.length}
        lead="What would have to be shown. Elements with the same word in “Alternative” are alternatives to each other."
      >
        {data.elements.length === 0 ? (
          <p class="none">No elements are recorded for this category itself; look at the narrower ones.</p>
        ) : (
          <Scroll of="Elements">
            <table>
              <caption class="hidden">Elements of {data.name}</caption>
              <thead>
                <tr>
                  <th scope="col">Kind</th>
                  <th scope="col">What it asks for</th>
                  <th scope="col">Alternative</th>
                  <th scope="col">Rule</th>
                </tr>
              </thead>
              <tbody>
                {data.elements.map((one) => (
                  <tr>
                    <td>{words(one.kind)}</td>
                    <th scope="row">
                      {one.name}
                      {one.note && <span class="quiet block">{one.note}</span>}
                    </th>
                    <td>{one.anyOf ? words(one.anyOf) : ""}</td>
                    <td>
                      <Provisions of={[one.provision]} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </Section>
      <Section id="alleged" title="Alleged violations under it" count={violations.length}>
        {violations.length === 0 && <p class="none">No alleged violation of this category itself is recorded.</p>}
        <ul class="plain">
          {violations.map((one) => (
            <li>
              <A to={pathTo.violation(one.id)}>{one.incident.name}</A>
              {one.allegedActor && (
                <>
                  {" "}
                  · alleged actor: <EntityName entity={one.allegedActor} />
                </>
              )}{" "}
              ·{" "}
              <A to="/elements" with={{ category: data.id, subject: one.incident.id }} class="quiet">
                element by element
              </A>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="said" title="Who characterises what in this way" count={book.of(data.characterizedAs).length}>
        <Claims of={newestFirst(book.of(data.characterizedAs))} open={10} />
      </Section>
      <Section id="named" title="Proceedings and calls that name it">
        <Claims of={newestFirst(book.of(data.namedIn))} open={6} />
      </Section>
    </>
  ),
  sheet: ({ category: data }) => ({
    columns: ["element", "kind", "name", "anyOf", "provision", "address"],
    rows: data.elements.map((one) => [
      one.id,
      one.kind,
      one.name,
      one.anyOf,
      one.provision.citation,
      pathTo.category(data.id),
    ]),
  }),
});
