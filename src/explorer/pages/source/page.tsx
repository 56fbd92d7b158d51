import { pathTo } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { recordedBy, theOne } from "../../nearest.js";
import { definePage } from "../../page.js";
import { Claim } from "../../parts/claims.js";
import { Isolated, Names } from "../../parts/name.js";
import { Facts, Section, Title } from "../../parts/section.js";
import { SourceLinkLine } from "../../parts/source-link.js";
import { linkOf } from "../../sources/link-of.js";
import { wholeOf } from "../../whole-of.js";
import { readDay } from "../../words/dates.js";
import { counted, words } from "../../words/vocabulary.js";
import { SourcePage, type SourcePageAnswer } from "./operation.js";
import { SourcePassages, type SourcePassagesAnswer } from "./passages/operation.js";

interface Shown {
  readonly source: SourcePageAnswer["sources"]["nodes"][number];
  readonly passages: SourcePassagesAnswer["passages"];
}

/** `/sources/{id}`: a document and every claim that rests on it, in the order of its passages. */
export const source = definePage<Shown>({
  path: "/sources/:id",
  load: async (asked) => {
    const id = asked.params.id ?? "";
    const { sources } = await wholeOf(asked, SourcePage, { id });
    const found = await theOne(asked, sources.nodes, "source", id, ["Source"]);
    recordedBy(asked, found.rev, "source");
    const { passages } = await answerOf(asked, SourcePassages, { source: id, knownAt: asked.clocks.knownAt });
    return { source: found, passages: inOrder(passages) };
  },
  about: ({ source: { id, title, publisher, publishedOn, symbol, url } }) => ({
    title,
    document: { title, publisher, publishedOn, symbol, url: linkOf({ id, url, symbol })?.url ?? null },
    summary: publisher ?? undefined,
    type: "CreativeWork",
    knows: "record only",
    sources: [{ id, title }],
  }),
  View: ({ data: { source: of, passages } }) => (
    <>
      <Title kind={`Source · ${words(of.genre)}`}>
        <Isolated text={of.title} />
      </Title>
      <Facts
        rows={[
          ["Also called", of.otherTitles?.join("; ")],
          ["Published by", of.publisher],
          ["On", of.publishedOn ? readDay(of.publishedOn) : <span class="unsure">day not recorded</span>],
          ["Symbol", of.symbol && <code>{of.symbol}</code>],
          ["Read it at", <SourceLinkLine of={of} />],
          ["Passes on", of.reports.length > 0 && <Names of={of.reports.map(titled)} path={pathTo.source} />],
          ["Passed on by", of.reportedBy.length > 0 && <Names of={of.reportedBy.map(titled)} path={pathTo.source} />],
          ["Our remark", of.note],
        ]}
      />
      <Section
        id="claims"
        title="What rests on it, in the order of its passages"
        count={passages.reduce((sum, { claims }) => sum + claims.length, 0)}
        lead="The source's own words are not kept here: a passage is identified by its place in the source and, where it was hashed, by its hash."
      >
        {passages.length === 0 && <p class="none">No claim was recorded from it by this moment.</p>}
        {passages.map((passage, index) => {
          const head = passage.at === "not checked" ? "Place not checked" : passage.at;
          const list = (
            <ul class="claims">
              {passage.claims.map((claim) => (
                <Claim claim={claim} />
              ))}
            </ul>
          );
          return (
            <section class="passage" id={`at-${passage.at.replaceAll(/[^\p{L}\p{N}.]+/gu, "-")}`}>
              <h3>{head}</h3>
              {passage.sha256 && (
                <p class="quiet">
                  Hash of the passage <code>{passage.sha256.slice(0, 16)}…</code>
                </p>
              )}
              {index > 30 && passage.claims.length > 4 ? (
                <details class="more">
                  <summary>{counted(passage.claims.length, "claim")}</summary>
                  {list}
                </details>
              ) : (
                list
              )}
            </section>
          );
        })}
      </Section>
    </>
  ),
  sheet: ({ source: of, passages }) => ({
    columns: ["source", "at", "claim", "kind", "sentence", "speaker", "verification", "disputed", "address"],
    rows: passages.flatMap(({ at, claims }) =>
      claims.map((one) => [
        ...[of.id, at, one.id, one.kind, one.sentence, one.speaker.id, one.verification, String(one.disputed)],
        pathTo.claim(one.id),
      ]),
    ),
  }),
});

/** In the order of their places: by the numbers in them, and what names no place in it last. */
const inOrder = (passages: Shown["passages"]): Shown["passages"] =>
  [...passages].sort((a, b) => {
    const [here, there] = [placeOf(a.at), placeOf(b.at)];
    return here.rank - there.rank || here.first - there.first || PLACES.compare(a.at, b.at);
  });

const PLACES = new Intl.Collator("en", { numeric: true });

/** Summaries stand before what is numbered, and what was not checked after it. */
function placeOf(at: string): { readonly rank: number; readonly first: number } {
  const first = /\d+/.exec(at)?.[0];
  const rank =
    at === "not checked" ? 3 : /^(?:title|summary|abstract|preamble|introduction)\b/i.test(at) ? 0 : first ? 1 : 2;
  return { rank, first: rank === 1 ? Number(first) : 0 };
}

const titled = ({ id, title }: { id: string; title: string }) => ({ id, name: title });
