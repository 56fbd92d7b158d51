import { pathTo } from "../../address.js";
import { newestFirst } from "../../claims-at.js";
import { CLAIM_COLUMNS, claimCells } from "../../forms/claim-cells.js";
import { bookOf, type ClaimBook } from "../../frame/claims/claim-book.js";
import { theOne } from "../../nearest.js";
import { definePage, type Page } from "../../page.js";
import { Claims } from "../../parts/claims.js";
import { Isolated, Names, OtherNames } from "../../parts/name.js";
import { Facts, Section, Title } from "../../parts/section.js";
import { wholeOf } from "../../whole-of.js";
import { readDay } from "../../words/dates.js";
import { words } from "../../words/vocabulary.js";
import { refuseWithNeighbours } from "./neighbours.js";
import { ProvisionPage, type ProvisionPageAnswer } from "./operation.js";

interface Shown {
  readonly provision: ProvisionPageAnswer["provisions"][number];
  readonly book: ClaimBook;
}

/** `/provisions/{instrument}/{article}`: a rule in our words, and everything that leans on it. */
export const provision = definePage<Shown>({
  path: "/provisions/:instrument/:article",
  load: async (asked) => {
    const { instrument = "", article } = asked.params;
    const id = article === undefined ? instrument : `${instrument}/${article}`;
    const { provisions } = await wholeOf(asked, ProvisionPage, { id });
    if (provisions.length === 0) await refuseWithNeighbours(asked, id);
    const found = await theOne(asked, provisions, "provision", id, ["Provision", "Instrument"]);
    const book = await bookOf(asked, found.claims);
    return { provision: book.narrow(found, "claims"), book };
  },
  about: ({ provision: data, book }) => ({
    title: data.citation,
    summary: data.gist ?? undefined,
    type: "Legislation",
    knows: "both clocks",
    hidden: book.hidden,
  }),
  View: ({ data: { provision: data, book } }) => (
    <>
      <Title kind="Provision" lead={data.gist}>
        <Isolated text={data.citation} />
      </Title>
      <Facts
        rows={[
          ["Also called", data.otherNames && data.otherNames.length > 0 && <OtherNames of={data.otherNames} />],
          ["Instrument", data.instruments.length > 0 && <Names of={data.instruments} path={pathTo.instrument} />],
          ["Adopted", data.instruments.map((one) => one.adopted && readDay(one.adopted)).join("; ")],
          ["In force from", day(data.inForceFrom ?? data.instruments[0]?.inForce)],
          ["Who takes part is recorded completely up to", day(data.instruments[0]?.participationCompleteTo)],
          ["Defines", data.categories.length > 0 && <Names of={data.categories} path={pathTo.category} />],
          ["Remedies", data.remedyForms.map(({ name }) => name).join("; ")],
        ]}
      />
      {data.bases.length > 0 && (
        <Section id="bases" title="Bases of jurisdiction it lays down">
          <ul class="plain">
            {data.bases.map((one) => (
              <li>
                <Names of={one.mechanisms} path={pathTo.mechanism} />: {one.sentence}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {data.elements.length > 0 && (
        <Section id="elements" title="Elements it lays down">
          <ul class="plain">
            {data.elements.map((one) => (
              <li>
                {one.name} <span class="quiet">({words(one.kind)})</span>{" "}
                <Names of={one.categories} path={pathTo.category} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {data.modes.length > 0 && (
        <Section id="modes" title="Modes of liability it lays down">
          {data.modes.map((one) => (
            <>
              <h3>{one.name}</h3>
              {one.note && <p>{one.note}</p>}
              <ul class="plain">
                {one.openQuestions?.map((question) => (
                  <li>{question}</li>
                ))}
              </ul>
            </>
          ))}
        </Section>
      )}
      <Section id="claims" title="Claims that rest on it" count={book.of(data.claims).length}>
        <Claims of={newestFirst(book.of(data.claims))} open={12} />
      </Section>
    </>
  ),
  sheet: ({ provision: data, book }) => ({
    columns: ["provision", "claim", ...CLAIM_COLUMNS, "address"],
    rows: book.of(data.claims).map((one) => [data.id, one.id, ...claimCells(one), pathTo.claim(one.id)]),
  }),
});

const day = (iso: string | null | undefined): string | null => (iso ? readDay(iso) : null);

/** `/provisions/{id}`: the same for a rule that is no article of an instrument with several, such as a section of a code. */
export const provisionAlone: Page = { ...provision, path: "/provisions/:instrument" };
