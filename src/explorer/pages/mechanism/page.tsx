import type { JSX } from "preact";
import { pathTo } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { newestFirst } from "../../claims-at.js";
import { bookOf, type ClaimBook } from "../../frame/claims/claim-book.js";
import { theOne } from "../../nearest.js";
import { type Asked, definePage } from "../../page.js";
import { Claims } from "../../parts/claims.js";
import { DaysAhead, type Horizon } from "../../parts/days-ahead.js";
import { Isolated, Names, Provisions } from "../../parts/name.js";
import { A } from "../../parts/place.js";
import { Facts, Section, Title } from "../../parts/section.js";
import { wholeOf } from "../../whole-of.js";
import { asSentence, words } from "../../words/vocabulary.js";
import { Horizons } from "../horizons/operation.js";
import { MechanismPage, type MechanismPageAnswer } from "./operation.js";
import { BasisRules } from "./rules/operation.js";

type Mechanism = MechanismPageAnswer["mechanisms"][number];
type Basis = Mechanism["bases"][number] & { readonly rules: readonly { readonly id: string }[] };
type Record = Omit<Mechanism, "bases"> & { readonly bases: readonly Basis[] };
interface Shown {
  readonly mechanism: Record;
  readonly book: ClaimBook;
  readonly ahead: readonly Horizon[];
}

/** Ways in stand in the order of the provisions that open them; what a court has beside its main ways stands far behind in its statute. */
const byProvision = (a: Mechanism["bases"][number], b: Mechanism["bases"][number]): number =>
  a.provision.citation.localeCompare(b.provision.citation, "en", { numeric: true }) || (a.id < b.id ? -1 : 1);

/** As many bases as one question asks about. */
const BASES_AT_ONCE = 50;

/** Bases of jurisdiction with all their rules. */
async function withRules(asked: Asked, bases: Mechanism["bases"]): Promise<Basis[]> {
  const rules = new Map<string, Basis["rules"]>();
  for (let from = 0; from < bases.length; from += BASES_AT_ONCE) {
    const ids = bases.slice(from, from + BASES_AT_ONCE).map(({ id }) => id);
    const { jurisdictionBases } = await wholeOf(asked, BasisRules, { ids });
    for (const one of jurisdictionBases) rules.set(one.id, one.rules);
  }
  return bases.map((basis) => ({ ...basis, rules: rules.get(basis.id) ?? [] }));
}

/** `/mechanisms/{id}`: a court or body, the ways in which it can have jurisdiction, and what is recorded before it. */
export const mechanism = definePage<Shown>({
  path: "/mechanisms/:id",
  load: async (asked) => {
    const id = asked.params.id ?? "";
    const { mechanisms } = await wholeOf(asked, MechanismPage, { id });
    const found = await theOne(asked, mechanisms, "court or body", id, ["Mechanism", "Institution"]);
    const { claimsNaming, claimsAbout, namedIn } = found;
    const bases = await withRules(asked, [...found.bases].sort(byProvision));
    const days = { asOf: asked.clocks.asOf, knownAt: asked.clocks.knownAt };
    const [book, { horizons: ahead }] = await Promise.all([
      bookOf(asked, claimsNaming, claimsAbout, namedIn, ...bases.map(({ rules }) => rules)),
      answerOf(asked, Horizons, { subject: id, ...days }),
    ]);
    const narrowed = book.narrow(found, "claimsNaming", "claimsAbout", "namedIn");
    return {
      mechanism: { ...narrowed, bases: bases.map((basis) => book.narrow(basis, "rules")) },
      book,
      ahead,
    };
  },
  about: ({ mechanism: data, book }) => ({
    title: data.name,
    summary: `${words(data.nature)}. How it can have jurisdiction, and what is recorded before it.`,
    type: "Organization",
    knows: "both clocks",
    hidden: book.hidden,
    caution:
      "Persons named in these proceedings are presumed innocent until a final judgment says otherwise (Rome Statute, art 66).",
  }),
  View: ({ data: { mechanism: data, book, ahead } }) => {
    const steps = newestFirst(book.of(data.claimsNaming));
    return (
      <>
        <Title kind={words(data.nature)} lead={data.note}>
          <Isolated text={data.name} />
        </Title>
        <Facts
          rows={[
            ["Deals with the conduct of", addressees(data.addressee)],
            ["Forum State", data.forum && <Names of={[data.forum]} />],
            ["What it can do", listed(data.canOrder)],
            ["What it cannot do", listed(data.cannot)],
            ["Standards of proof", data.standards.map(({ name }) => name).join("; ")],
            ["Set up for", data.situations.length > 0 && <Names of={data.situations} path={pathTo.situation} />],
            ["As an actor", data.actor && <A to={pathTo.entity(data.actor.id)}>what it says and what is said of it</A>],
          ]}
        />
        <Section id="bases" title="Ways in which it can have jurisdiction" count={data.bases.length}>
          {data.bases.map((basis) => (
            <section class="basis">
              <h3>
                {words(basis.link)} <Provisions of={[basis.provision]} />
              </h3>
              <p>{asSentence(basis.sentence)}</p>
              {basis.rules.length > 0 && (
                <details class="more">
                  <summary>Its rules, one claim each ({basis.rules.length})</summary>
                  <Claims of={book.of(basis.rules)} open={50} />
                </details>
              )}
            </section>
          ))}
        </Section>
        <Section
          id="ahead"
          title="Days ahead"
          count={ahead.length}
          lead="Dates on which jurisdiction before it opens or ends for a State, on what is already recorded."
        >
          <DaysAhead of={ahead} />
        </Section>
        <Section
          id="steps"
          title="What is recorded before it"
          count={steps.length}
          lead="Newest first: steps, cooperation, refusals, acts said to obstruct it."
        >
          <Claims of={steps} open={10} />
        </Section>
        <Section id="said" title="What is said of it">
          <Claims of={newestFirst(book.of(data.claimsAbout, data.namedIn))} open={8} />
        </Section>
      </>
    );
  },
  sheet: ({ mechanism: data }) => ({
    columns: ["basis", "link", "provision", "sentence", "address"],
    rows: data.bases.map((one) => [one.id, one.link, one.provision.citation, one.sentence, pathTo.mechanism(data.id)]),
  }),
});

/** Sentences of the record as they were written there, one below another. */
const listed = (sentences: readonly string[] | null): JSX.Element | null =>
  sentences && sentences.length > 0 ? (
    <ul class="within">
      {sentences.map((one) => (
        <li>{one}</li>
      ))}
    </ul>
  ) : null;

const addressees = (addressee: Record["addressee"]): string =>
  addressee === "NATURAL_PERSON" ? "natural persons" : addressee === "STATE" ? "States" : "any duty bearer";
