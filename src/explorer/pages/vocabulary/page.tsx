import type { JSX } from "preact";
import { groupBy } from "../../../base/index.js";
import { definePage, type Page } from "../../page.js";
import { Section, Title } from "../../parts/section.js";

/** A term of the vocabulary in which the record is taken out, as the server hands it over. */
export interface Term {
  readonly name: string;
  /** Its address in RDF, the same wherever the record is served. */
  readonly address: string;
  readonly is: "class" | "property" | "bound";
  readonly meaning: string | null;
  /** Addresses of the terms of which it is a narrower one. */
  readonly narrowerThan: readonly string[];
}

const SECTIONS: Readonly<Record<Term["is"], readonly [title: string, lead: string]>> = {
  class: ["Classes", "What a node can be. A class of ours is narrower than the class of others beside it."],
  property: ["Properties", "What a node can say of another, or of a value."],
  bound: ["Bounds", "What a figure can be bounded by."],
};

/** `/vocabulary`: the terms of the record in RDF, each at its own anchor; as Turtle at the same path with `.ttl`. */
export const vocabularyPage = (terms: readonly Term[]): Page =>
  definePage<readonly Term[]>({
    path: "/vocabulary",
    load: async () => terms,
    about: () => ({
      title: "Vocabulary",
      summary: `${terms.length} terms in which the record is taken out as RDF.`,
      type: "DefinedTermSet",
      knows: "no clock",
      takenOut: false,
    }),
    View: () => (
      <>
        <Title
          kind="For programs"
          lead="The terms used when the record is exported as RDF. None of them states guilt, and none turns what a claim says into a fact: each describes the claim and nothing beyond it."
        >
          Vocabulary
        </Title>
        <p class="ways">
          <a href="/vocabulary.ttl">As Turtle</a>
          <a href="/shapes.ttl">The shapes that every export fits (SHACL)</a>
        </p>
        {[...groupBy(terms, ({ is }) => is)].map(([is, of]) => (
          <Section id={`all-${is}`} title={SECTIONS[is][0]} lead={SECTIONS[is][1]} count={of.length}>
            <dl class="facts">
              {of.map((one) => (
                <div id={one.name}>
                  <dt>
                    <code>{one.name}</code>
                  </dt>
                  <dd>
                    {one.meaning}
                    {one.narrowerThan.length > 0 && <Wider than={one.narrowerThan} among={terms} />}
                    <span class="quiet block">{one.address}</span>
                  </dd>
                </div>
              ))}
            </dl>
          </Section>
        ))}
      </>
    ),
    sheet: () => ({
      columns: ["term", "is", "meaning", "narrowerThan", "iri", "address"],
      rows: terms.map(({ name, is, meaning, narrowerThan, address }) => [
        ...[name, is, meaning, narrowerThan.join(" "), address, `/vocabulary#${name}`],
      ]),
    }),
  });

/** The wider terms: of ours by name, of others by address; those are read and not followed, for nothing leads elsewhere unasked. */
const Wider = ({ than, among }: { than: readonly string[]; among: readonly Term[] }): JSX.Element => (
  <span class="block">
    Narrower than{" "}
    {than.map((address, index) => {
      const ours = among.find((one) => one.address === address);
      return (
        <>
          {index > 0 && ", "}
          {ours ? <a href={`#${ours.name}`}>{ours.name}</a> : <code>{address}</code>}
        </>
      );
    })}
  </span>
);
