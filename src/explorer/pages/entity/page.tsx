import { pathTo } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { newestFirst } from "../../claims-at.js";
import { CLAIM_COLUMNS, claimCells } from "../../forms/claim-cells.js";
import { bookOf, type ClaimBook } from "../../frame/claims/claim-book.js";
import { type ViolationAt, violationsAt } from "../../frame/violations/violations-at.js";
import { recordedBy, theOne } from "../../nearest.js";
import { type Asked, definePage } from "../../page.js";
import { Claims } from "../../parts/claims.js";
import { JudgedOne, judgedBy } from "../../parts/judged-one.js";
import { Isolated, Names, OtherNames } from "../../parts/name.js";
import { A } from "../../parts/place.js";
import { Facts, Section, Title } from "../../parts/section.js";
import { wholeOf } from "../../whole-of.js";
import { readSpan } from "../../words/dates.js";
import { words } from "../../words/vocabulary.js";
import { Belongs, type Wider, widerThan } from "./belongs/belongs.js";
import { EntityPage, type EntityPageAnswer } from "./operation.js";
import { EntitySays, type EntitySaysAnswer } from "./says/operation.js";
import { EntityStands, type EntityStandsAnswer } from "./stands/operation.js";
import { Violations } from "./violations.js";

type Record = EntityPageAnswer["entities"]["nodes"][number];
interface Shown {
  readonly entity: Record;
  /** What it says itself, or the first of it, and how much that is. */
  readonly says: EntitySaysAnswer["claims"];
  /** What is alleged in it, or of it. */
  readonly violations: readonly ViolationAt[];
  /** Where it stands before each forum on the day, folded from the steps; of a person or a State. */
  readonly stands: EntityStandsAnswer["posture"];
  /** What it is said to be part of, of which violations are alleged. */
  readonly wider: readonly Wider[];
  readonly book: ClaimBook;
}

/** The parts of an entity's page, in the order in which they stand, by the kinds of claim they hold. */
const PARTS: readonly (readonly [id: string, title: string, kinds: readonly string[]])[] = [
  ["posts", "Posts, superiors and subordinates", ["posting", "structure", "stationing", "presence"]],
  [
    "alleged",
    "What is alleged, and what is answered",
    ["attribution", "characterization", "harm", "conduct", "placing", "notice", "pattern"],
  ],
  ["figures", "Figures", ["figure"]],
  ["proceedings", "Proceedings", ["procedural-step", "cooperation", "obstruction"]],
  ["law", "Acts of law", ["participation", "recognition", "nationality", "territory", "conflict-classification"]],
  ["findings", "Elements", ["element-finding"]],
  ["identifiers", "Known elsewhere as", ["identifier"]],
  ["other", "Other statements", []],
];

/** Kinds of which it is asked where they stand before courts and bodies. */
const STANDING: ReadonlySet<string> = new Set(["Person", "State"]);

/** `/entities/{id}`: an actor, unit, place, population or incident, and what is said of it and by it. */
export const entity = definePage<Shown>({
  path: "/entities/:id",
  load: async (asked) => {
    const id = asked.params.id ?? "";
    const [{ entities }, says] = await Promise.all([wholeOf(asked, EntityPage, { id }), saidBy(asked, id)]);
    const found = await theOne(asked, entities.nodes, "actor, place, incident or other entity", id, ["Entity"]);
    recordedBy(asked, found.rev, "record");
    const { claimsAbout, claimsNaming, claimsScoped, mentionedIn, callsAddressed } = found;
    const { asOf, knownAt } = asked.clocks;
    const [book, inIt, ofIt, { posture }] = await Promise.all([
      bookOf(asked, claimsAbout, claimsNaming, claimsScoped, mentionedIn, says.nodes, callsAddressed),
      found.incident ? violationsAt(asked, { incident: id }) : [],
      found.actor ? violationsAt(asked, { actor: id }) : [],
      STANDING.has(found.type) ? answerOf(asked, EntityStands, { id, asOf, knownAt }) : { posture: [] },
    ]);
    const shown = new Set(book.of(claimsAbout).map((claim) => claim.id));
    const wider = found.actor ? await widerThan(asked, id, shown) : [];
    const judged = found.acts.filter(({ rev }) => rev <= asked.record.seq);
    return {
      entity: { ...book.narrow(found, ...LISTS), acts: judged },
      says: book.narrow(says, "nodes"),
      violations: [...inIt, ...ofIt],
      // That nothing is known before a forum is no line of a page on what is.
      stands: posture.filter(({ status }) => status !== "NONE_KNOWN"),
      wider,
      book,
    };
  },
  about: ({ entity: data, book }) => ({
    title: data.name,
    summary: data.description ?? undefined,
    type:
      data.type === "Person"
        ? "Person"
        : data.type === "Place"
          ? "Place"
          : data.type === "Incident"
            ? "Event"
            : "Thing",
    knows: "both clocks",
    caution: data.actor?.caution ?? undefined,
    cautionAtHead: Boolean(data.actor?.caution),
    hidden: book.hidden,
  }),
  View: ({ data: { entity: data, says, violations, wider, stands, book }, asked }) => {
    const of = book.of(data.claimsAbout, data.claimsNaming, data.claimsScoped, data.mentionedIn);
    const [made, asks] = [book.of(says.nodes), book.of(data.callsAddressed)];
    const isCut = says.totalCount > MOST_SAID;
    const judgements = judgedBy(data.acts, asked.record);
    const them = data.type === "Person" ? "them" : "it";
    return (
      <>
        <Title kind={words(data.type)} lead={data.description}>
          <Isolated text={data.name} />
        </Title>
        {data.actor?.caution && <p class="caution">{data.actor.caution}</p>}
        <Facts
          rows={[
            ["Other names", data.otherNames && data.otherNames.length > 0 && <OtherNames of={data.otherNames} />],
            ["Id", <code>{data.id}</code>],
            ["Existed", readSpan(data.existsFrom, data.existsTo)],
            ["Situation", data.situations.length > 0 && <Names of={data.situations} path={pathTo.situation} />],
            [
              "As a court or body",
              data.mechanism && <A to={pathTo.mechanism(data.mechanism.id)}>{data.mechanism.name}</A>,
            ],
            [
              "As a situation",
              data.situation && <A to={pathTo.situation(data.situation.id)}>its table of mechanisms</A>,
            ],
            [
              "Named in",
              data.actor && "namingDecision" in data.actor && data.actor.namingDecision && (
                <A to={pathTo.source(data.actor.namingDecision.id)}>{data.actor.namingDecision.title}</A>
              ),
            ],
          ]}
        />
        <p class="ways">
          {CHAINED.has(data.type) && <A to={pathTo.chains(data.id)}>Who stood above {them}, day by day</A>}
          {data.type === "Incident" && (
            <A to="/compare" with={{ subject: data.id }}>
              What speakers say of it, side by side
            </A>
          )}
          {data.actor && (
            <A to={`${pathTo.entity(data.id)}/denials`}>
              {data.type === "Person" ? "What they reject and answer" : "What it rejects and answers"}
            </A>
          )}
          {data.type === "State" && (
            <A to="/horizons" with={{ subject: data.id }}>
              Days ahead on which an answer changes
            </A>
          )}
          <A to={pathTo.network(data.id)}>
            {data.type === "Person" ? "What they are linked to" : "What it is linked to"}
          </A>
        </p>
        {stands.length > 0 && (
          <Section
            id="stands"
            title={data.type === "Person" ? "Where they stand" : "Where it stands"}
            count={stands.length}
            lead="On the date above, folded from the recorded steps of each proceeding: what was set aside counts for nothing, and nothing is stronger than its step."
          >
            <ul class="lines">
              {stands.map(({ forum, wording, caution }) => (
                <li>
                  <p class="said">
                    <Isolated text={wording} />
                  </p>
                  <p class="quiet">
                    <Isolated text={caution} /> <A to={pathTo.mechanism(forum.id)}>{forum.name}</A>
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Violations data={data} violations={violations} />
        <Belongs of={wider} />
        {PARTS.map(([id, title, kinds]) => {
          const rest = PARTS.flatMap(([, , all]) => all);
          const claims = of.filter(({ kind }) => (kinds.length > 0 ? kinds.includes(kind) : !rest.includes(kind)));
          return claims.length === 0 ? null : (
            <Section id={id} title={title} count={claims.length}>
              <Claims of={newestFirst(claims)} open={10} />
            </Section>
          );
        })}
        {asks.length > 0 && (
          <Section id="asked" title={`Asked of ${them}`} count={asks.length}>
            <Claims of={newestFirst(asks)} open={8} />
          </Section>
        )}
        {made.length > 0 && (
          <Section
            id="says"
            title={data.type === "Person" ? "What they say themselves" : "What it says itself"}
            count={isCut ? undefined : made.length}
            lead={
              isCut && (
                <>
                  These are {made.length} of {says.totalCount.toLocaleString("en")} claims that it makes.{" "}
                  <A to="/browse/claims" with={{ speaker: data.id }}>
                    All of them
                  </A>
                </>
              )
            }
          >
            <Claims of={newestFirst(made)} open={10} />
          </Section>
        )}
        {judgements.length > 0 && (
          <Section id="identity" title="Whether another record is about the same thing">
            <JudgedOne of={judgements} />
          </Section>
        )}
      </>
    );
  },
  sheet: ({ entity: data, says, book }) => ({
    columns: ["entity", "claim", ...CLAIM_COLUMNS, "address"],
    rows: book
      .of(...LISTS.map((list) => data[list]), says.nodes)
      .map((one) => [data.id, one.id, ...claimCells(one), pathTo.claim(one.id)]),
  }),
});

/** What it says itself: the first of it for a page, all of it for a file. */
async function saidBy(asked: Asked, id: string): Promise<EntitySaysAnswer["claims"]> {
  let { claims } = await answerOf(asked, EntitySays, { id });
  while (asked.whole && claims.pageInfo.hasNextPage) {
    const { claims: more } = await answerOf(asked, EntitySays, { id, after: claims.pageInfo.endCursor });
    claims = { ...more, nodes: [...claims.nodes, ...more.nodes] };
  }
  return claims;
}

const CHAINED = new Set(["Incident", "Unit", "ArmedGroup", "Person", "StateOrgan", "Office"]);
const LISTS = ["claimsAbout", "claimsNaming", "claimsScoped", "mentionedIn", "callsAddressed"] as const;
/** As many claims of its own as one question brings. */
const MOST_SAID = 200;
