import { pathOfKind } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { type Asked, definePage } from "../../page.js";
import { Claims } from "../../parts/claims.js";
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
  takes: ["q", "kind"],
  load: async (asked) => {
    const text = asked.query.get("q") ?? "";
    if (text.trim() === "") return { text, answer: null };
    const kinds = kindsOf(asked);
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
      <Title kind="Search">
        {text ? (
          <>
            “<bdi>{text}</bdi>”
          </>
        ) : (
          "Search the record"
        )}
      </Title>
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
      {answer && answer.alsoLookedFor.length > 0 && (
        <p class="quiet">
          Also looked for, as near in sense and not the same in law: {answer.alsoLookedFor.join(", ")}.
        </p>
      )}
      {answer && answer.notLookedFor.length > 0 && (
        <p>
          The text has more words than can be looked for at once. Not looked for:{" "}
          <bdi>{answer.notLookedFor.join(", ")}</bdi>.
        </p>
      )}
      {answer?.leftOut && <LeftOut answer={answer} text={text} kinds={kindsOf(asked)} said={answer.leftOut} />}
      {answer &&
        byKind(answer.edges.map(({ node }) => node)).map(([kind, hits]) => (
          <Section id={kind.toLowerCase()} title={words(kind)} count={hits.length}>
            <ul class="hits">
              {hits.map((hit) => (
                <li>
                  <A to={pathOfKind(hit.kind, hit.id)}>
                    <Isolated text={hit.name} />
                  </A>
                  {hit.matchedName && hit.matchedName !== hit.name && (
                    <span class="quiet">
                      {" also "}
                      <Isolated text={hit.matchedName} />
                    </span>
                  )}
                  {hit.snippet && hit.snippet !== hit.name && (
                    <span class="quiet">
                      {" "}
                      <bdi>{hit.snippet}</bdi>
                    </span>
                  )}
                  {hit.namedBy.length > 0 && (
                    <details class="more">
                      <summary>Who calls it so</summary>
                      <Claims of={hit.namedBy} open={3} />
                    </details>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        ))}
      {answer?.pageInfo.hasNextPage && (
        <p>
          <A to="/search" with={{ q: text, kind: kindsOf(asked), after: answer.pageInfo.endCursor }}>
            More hits
          </A>
        </p>
      )}
    </>
  ),
  goesOn: ({ answer }) => (answer?.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null),
  sheet: ({ answer }) => ({
    columns: ["id", "kind", "name", "address"],
    rows: (answer?.edges ?? []).map(({ node }) => [node.id, node.kind, node.name, pathOfKind(node.kind, node.id)]),
  }),
});

const kindsOf = ({ query }: Pick<Asked, "query">): readonly string[] => query.getAll("kind");

/** What is told where nothing was found for the whole text: near names, what is left out of the record, and why. */
function LeftOut({
  answer,
  text,
  kinds,
  said,
}: {
  answer: SearchAnswer["search"];
  text: string;
  kinds: readonly string[];
  said: string;
}) {
  return (
    <div class="empty">
      {answer.edges.length === 0 && (
        <p>
          {kinds.length > 0
            ? `No ${kinds.map((kind) => words(kind)).join(", ")} in the record`
            : "Nothing in the record"}{" "}
          goes by “<bdi>{text}</bdi>”.
          {kinds.length > 0 && (
            <>
              {" "}
              <A to="/search" with={{ q: text }}>
                Search among all kinds
              </A>
            </>
          )}
        </p>
      )}
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
      <p>{said} What is not found here says nothing about the world.</p>
    </div>
  );
}

function byKind(hits: readonly Hit[]): [string, Hit[]][] {
  const kinds = new Map<string, Hit[]>();
  for (const hit of hits) kinds.set(hit.kind, [...(kinds.get(hit.kind) ?? []), hit]);
  return [...kinds];
}
