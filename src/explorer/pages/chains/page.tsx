import type { JSX } from "preact";
import { pathTo } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { orNearest, theOne } from "../../nearest.js";
import { type Asked, definePage } from "../../page.js";
import { JudgedOne, judgedBy } from "../../parts/judged-one.js";
import { Isolated, NodeName } from "../../parts/name.js";
import { A } from "../../parts/place.js";
import { Scroll, Section, Title } from "../../parts/section.js";
import { ShortClaims } from "../../parts/short-claim.js";
import { Status } from "../../parts/status.js";
import { readDay } from "../../words/dates.js";
import { counted, lower, words } from "../../words/vocabulary.js";
import { type Drawing, drawChain, drawFitting } from "./draw-chain.js";
import { ChainsPage, type ChainsPageAnswer } from "./operation.js";
import { Picture } from "./picture.js";

type Chain = ChainsPageAnswer["responsibilityChains"][number];
type Hop = Chain["hops"][number];
interface Shown {
  readonly subject: ChainsPageAnswer["entities"]["nodes"][number];
  readonly chains: readonly Chain[];
}

/** Which links are drawn where not all are: too many are left out from the weakest chains, too wide ones from the top. */
const whichLinks = (shown: number, of: number): string =>
  `${of > MOST_DRAWN ? ", of the strongest chains first" : ""}${shown < Math.min(of, MOST_DRAWN) ? ", those nearest to the subject" : ""}`;

/** The first links of the strongest chains as they are drawn; beyond that nobody could read it. */
const toDraw = (all: readonly Chain[]) => uniqueHops(all).slice(0, MOST_DRAWN).map(labelled);

function drawn(of: Drawing, { subject, chains: all }: Shown, asked: Asked): JSX.Element {
  const day = all[0]?.pin.asOf ?? asked.clocks.asOf;
  return (
    <Picture
      of={of}
      title={`Who is said to have stood above ${subject.name} on ${readDay(day)}`}
      note={`${readDay(day)} · revision ${asked.record.seq} · ${asked.origin}${pathTo.chains(subject.id)}`}
    />
  );
}

const STRENGTH = ["CERTAIN", "CONTINUITY", "POSSIBLE", "UNKNOWN", "EXCLUDED"];
/** More than this and a drawing cannot be read; the table holds every hop. */
const MOST_DRAWN = 60;
/** What a window of 1,280 points shows without scrolling sideways. */
const WIDEST = 1_080;

/** `/chains/{id}`: who is said to have stood above whom on the day, drawn, and the same rows in a table. */
export const chains = definePage<Shown>({
  path: "/chains/:id",
  load: async (asked) => {
    const id = asked.params.id ?? "";
    // Without a day of the reader's, an incident is looked at on its own last day: the API's default.
    const { asOf } = asked.clocks.inAddress;
    const answer = answerOf(asked, ChainsPage, { id, asOf, knownAt: asked.clocks.knownAt });
    const found = await orNearest(asked, answer, "subject", id, ["Entity"]);
    const subject = await theOne(asked, found.entities.nodes, "subject", id, ["Entity"]);
    const strongest = [...found.responsibilityChains].sort(
      (a, b) => STRENGTH.indexOf(a.holds) - STRENGTH.indexOf(b.holds) || a.hops.length - b.hops.length,
    );
    return { subject, chains: strongest };
  },
  about: ({ subject, chains: all }) => ({
    title: `Who stood above: ${subject.name}`,
    summary: `${counted(all.length, "chain")} of responsibility, as claimed; it states nobody's guilt.`,
    knows: "both clocks",
    pin: all[0]?.pin,
    caution:
      all.flatMap(({ hops }) => hops.flatMap(({ from, to }) => [from, to])).find(({ caution }) => caution)?.caution ??
      subject.actor?.caution ??
      undefined,
  }),
  View: ({ data: { subject, chains: all }, asked }) => {
    const hops = uniqueHops(all);
    const judgements = judgedBy(subject.acts, asked.record);
    const { drawing, shown } = drawFitting(toDraw(all), subject.id, WIDEST);
    const standing = [...new Set(hops.flatMap((hop) => hop.standing))];
    const day = all[0]?.pin.asOf ?? asked.clocks.asOf;
    return (
      <>
        <Title
          kind="Who stood above whom"
          lead={`On ${readDay(day)}, as claimed. A link says where somebody stood; it says nothing of what anybody did, knew or could do.`}
        >
          <A to={pathTo.entity(subject.id)}>
            <Isolated text={subject.name} />
          </A>
        </Title>
        {judgements.length > 0 && (
          <Section
            id="identity"
            title="Whether another record is about the same thing"
            lead="Records stay apart: this is the chain of one of them, and each of the others has its own."
          >
            <JudgedOne of={judgements} path={pathTo.chains} />
          </Section>
        )}
        {all.length === 0 && (
          <p class="none">Nobody is recorded above it on that day. That does not say that there was nobody.</p>
        )}
        {hops.length > 0 && (
          <Section
            id="drawing"
            title="Diagram"
            lead="Superiors are above. A solid line is certain on that day; a broken line is less than certain, as its label says."
          >
            <Scroll of="The drawing; in a narrow window it scrolls sideways">
              {drawn(drawing, { subject, chains: all }, asked)}
            </Scroll>
            <p>
              <A to={`${pathTo.chains(subject.id)}.svg`}>The drawing as SVG, its days and its address inside</A>
            </p>
            {shown < hops.length && (
              <p class="quiet">
                The diagram shows {shown} of {hops.length} links{whichLinks(shown, hops.length)}; the table below holds
                all of them{shown < Math.min(hops.length, MOST_DRAWN) && ", and the SVG goes further up"}.
              </p>
            )}
          </Section>
        )}
        {standing.length > 0 && (
          <Section
            id="standing"
            title="Where persons named here stand before courts"
            lead="By now, whatever the day of the chain, and on whatever matter: a step named here need not be about this one."
          >
            <ul>
              {standing.map((one) => (
                <li>
                  <Isolated text={one} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {hops.length > 0 && (
          <Section id="hops" title="The same, link by link" count={hops.length}>
            <Scroll of="Links">
              <table class="links">
                <caption class="hidden">
                  Every link, how it holds on the day, whether it is disputed, and the claims
                </caption>
                <thead>
                  <tr>
                    <th scope="col">Lower</th>
                    <th scope="col">Link</th>
                    <th scope="col">Upper</th>
                    <th scope="col">Holds</th>
                    <th scope="col">Disputed</th>
                    <th scope="col">Claims</th>
                  </tr>
                </thead>
                <tbody>
                  {hops.map((hop) => (
                    <tr>
                      <th scope="row">
                        <NodeName node={hop.from} />
                      </th>
                      <td>{isHeld(hop) ? "Held by" : words(hop.kind)}</td>
                      <td>
                        <NodeName node={hop.to} />
                      </td>
                      <td>
                        <Status of={hop.holds} small />
                        {hop.openQuestions.map((question) => (
                          <p class="quiet">
                            <Isolated text={question} />
                          </p>
                        ))}
                      </td>
                      <td>{disputeOf(hop, asked)}</td>
                      <td>
                        {hop.claims.length <= 2 ? (
                          <ShortClaims of={hop.claims} />
                        ) : (
                          <details>
                            <summary>{counted(hop.claims.length, "claim")}</summary>
                            <ShortClaims of={hop.claims} />
                          </details>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          </Section>
        )}
        <Section id="chains" title="Chain by chain, strongest first" count={all.length}>
          <ol class="lines">
            {all.slice(0, 12).map((chain) => (
              <ChainLine chain={chain} />
            ))}
          </ol>
          {all.length > 12 && (
            <details class="more">
              <summary>{counted(all.length - 12, "weaker chain")}</summary>
              <ol class="lines">
                {all.slice(12, 60).map((chain) => (
                  <ChainLine chain={chain} />
                ))}
              </ol>
              {all.length > 60 && (
                <p class="none">The {counted(all.length - 60, "weakest chain")} are in the JSON form of this page.</p>
              )}
            </details>
          )}
        </Section>
      </>
    );
  },
  picture: (data, asked) => (data.chains.length > 0 ? drawn(drawChain(toDraw(data.chains)), data, asked) : null),
  sheet: ({ chains: all }) => ({
    columns: [
      ...["from", "fromName", "link", "to", "toName", "holds", "openQuestions", "disputed", "answers"],
      ...["standing", "claims", "address"],
    ],
    rows: uniqueHops(all).map((hop) => [
      ...[hop.from.id, hop.from.name, hop.kind, hop.to.id, hop.to.name, hop.holds],
      ...[hop.openQuestions.join(" "), String(hop.disputed)],
      ...[answersTo(hop).join(" "), hop.standing.join(" ")],
      ...[hop.claims.map(({ id }) => id).join(" "), hop.claims[0] && pathTo.claim(hop.claims[0].id)],
    ]),
  }),
});

const answersTo = ({ claims }: Hop): string[] => [
  ...new Set(claims.flatMap(({ positions }) => positions.map(({ id }) => id))),
];

/** Whether a link is disputed on the day; where it is not, whether anybody answers what is said of it for other days. */
const disputeOf = (hop: Hop, { clocks }: Pick<Asked, "clocks">): string => {
  if (hop.disputed) return "yes";
  const count = answersTo(hop).length;
  if (count === 0) return clocks.inAddress.asOf ? "no answer recorded by this day" : "no answer recorded";
  return `not for this day; ${counted(count, "answer")} to its claims`;
};

function ChainLine({ chain }: { chain: Chain }) {
  return (
    <li>
      <p class="said">
        {chain.hops.map((hop, index) => (
          <>
            {index === 0 && <Isolated text={hop.from.name} />} → <Isolated text={hop.to.name} />
          </>
        ))}
        {chain.hops.length === 0 && "No link is recorded."}
      </p>
      <p class="summary">
        <Status of={chain.holds} small /> {chain.hypothetical && "A hypothesis, never an allegation. "}
        Ends here: {chain.endsBecause}
        {chain.singleSourceHops.length > 0 &&
          ` ${counted(chain.singleSourceHops.length, "link rests", "links rest")} on one source or speaker.`}
      </p>
      {chain.gaps.map((gap) => (
        <p class="summary unsure">Missing: {gap}</p>
      ))}
    </li>
  );
}

function uniqueHops(all: readonly Chain[]): Hop[] {
  const found = new Map<string, Hop>();
  for (const hop of all.flatMap((chain) => chain.hops)) {
    const key = `${hop.from.id}\n${hop.to.id}\n${hop.kind}`;
    if (!found.has(key)) found.set(key, hop);
  }
  return [...found.values()];
}

/** Read upwards, an office is held by somebody; the other way round somebody holds one. */
const isHeld = ({ kind, from }: Hop): boolean => kind === "HOLDS_OFFICE" && from.kind === "Office";

const labelled = (hop: Hop) => {
  // What is said of other days alone is not drawn as if it might as well be of this one.
  const isOfOthers = hop.holds === "UNKNOWN" && hop.openQuestions.length > 0;
  const holds = isOfOthers ? "said of other days" : lower(hop.holds);
  return { ...hop, label: [isHeld(hop) ? "held by" : lower(hop.kind), `${holds}${hop.disputed ? ", disputed" : ""}`] };
};
