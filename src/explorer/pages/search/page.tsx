import { pathOfKind } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { definePage } from "../../page.js";
import { Isolated } from "../../parts/name.js";
import { A, ClockFields } from "../../parts/place.js";
import { Section, Title } from "../../parts/section.js";
import { words } from "../../words/vocabulary.js";
import { Search, type SearchAnswer } from "./operation.js";

type Hit = SearchAnswer["search"]["edges"][number]["node"];
interface Found {
  readonly text: string;
  readonly answer: SearchAnswer["search"] | null;
}

/** `/search?q=`: hits by kind, near names, and why an empty result may be empty. */
export const search = definePage<Found>({
  path: "/search",
  load: async (asked) => {
    const text = (asked.query.get("q") ?? "").slice(0, 300);
    if (text.trim() === "") return { text, answer: null };
    const kinds = asked.query.getAll("kind");
    const { search: answer } = await answerOf(asked, Search, {
      text,
      kinds: kinds.length > 0 ? kinds : null,
      after: asked.query.get("after"),
      knownAt: asked.clocks.knownAt,
    });
    return { text, answer };
  },
  about: ({ text }) => ({
    title: text ? `Search: ${text}` : "Search",
    type: "SearchResultsPage",
    knows: "record only",
  }),
  View: ({ data: { text, answer }, asked }) => (
    <>
      <Title kind="Search">{text ? <bdi>“{text}”</bdi> : "Search the record"}</Title>
      <search>
        <form action="/search" method="get" class="find large" aria-label="Search again">
          <label for="again">Names in any script, titles, texts, provisions</label>
          <div>
            <input id="again" type="search" name="q" value={text} />
            <button type="submit">Search</button>
          </div>
          <ClockFields />
        </form>
      </search>
      {answer && answer.edges.length === 0 && <Nothing answer={answer} text={text} />}
      {answer &&
        byKind(answer.edges.map(({ node }) => node)).map(([kind, hits]) => (
          <Section id={kind.toLowerCase()} title={words(kind)} count={hits.length}>
            <ul class="hits">
              {hits.map((hit) => (
                <li>
                  <A to={pathOfKind(hit.kind, hit.id)}>
                    <Isolated text={hit.name} />
                  </A>
                  {hit.snippet && (
                    <span class="quiet">
                      {" "}
                      <bdi>{hit.snippet}</bdi>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        ))}
      {answer?.pageInfo.hasNextPage && (
        <p>
          <A to="/search" with={{ q: text, kind: asked.query.getAll("kind"), after: answer.pageInfo.endCursor }}>
            More hits
          </A>
        </p>
      )}
    </>
  ),
  sheet: ({ answer }) => ({
    columns: ["id", "kind", "name", "address"],
    rows: (answer?.edges ?? []).map(({ node }) => [node.id, node.kind, node.name, pathOfKind(node.kind, node.id)]),
  }),
});

function Nothing({ answer, text }: { answer: SearchAnswer["search"]; text: string }) {
  return (
    <div class="empty">
      <p>
        Nothing in the record goes by <bdi>“{text}”</bdi>.
      </p>
      {answer.didYouMean.length > 0 && (
        <p>
          Did you mean{" "}
          {answer.didYouMean.map((name, index) => (
            <>
              {index > 0 && ", "}
              <A to="/search" with={{ q: name }}>
                <Isolated text={name} />
              </A>
            </>
          ))}
          ?
        </p>
      )}
      <p>
        That may be by intent: natural persons are here only where a public decision of a court names them, and victims,
        witnesses and minors are not here at all. It may also be that nobody has recorded it yet. An empty result says
        nothing about the world.
      </p>
    </div>
  );
}

function byKind(hits: readonly Hit[]): [string, Hit[]][] {
  const kinds = new Map<string, Hit[]>();
  for (const hit of hits) kinds.set(hit.kind, [...(kinds.get(hit.kind) ?? []), hit]);
  return [...kinds];
}
