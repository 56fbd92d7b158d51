import { addressOf, pathTo } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import { claimsAt } from "../../claims-at.js";
import { withdrawnSince } from "../../frame/claims/claim-book.js";
import { idNamed } from "../../named.js";
import { recordedBy, theOne } from "../../nearest.js";
import { type Asked, definePage } from "../../page.js";
import { EntityName, Isolated, NodeName } from "../../parts/name.js";
import { A, ClockFields } from "../../parts/place.js";
import { Scroll, Section, Title } from "../../parts/section.js";
import { ShortClaims } from "../../parts/short-claim.js";
import { wholeOf } from "../../whole-of.js";
import { readMoment } from "../../words/dates.js";
import { counted, words } from "../../words/vocabulary.js";
import { NetworkAround, type NetworkAroundAnswer } from "./around/operation.js";
import { type Neighbour as Drawn, drawNetwork } from "./draw-network.js";
import { NetworkPath, type NetworkPathAnswer } from "./operation.js";
import { NetworkPicture } from "./picture.js";

type Centre = NetworkAroundAnswer["entities"]["nodes"][number];
interface Neighbour extends Drawn {
  readonly kinds: ReadonlyMap<string, number>;
}
interface Shown {
  readonly centre: Centre;
  readonly groups: readonly (readonly [type: string, neighbours: readonly Neighbour[]])[];
  readonly paths: NetworkPathAnswer["connections"] | null;
}

/** `/network/{id}`: what claims link a thing to, grouped, one step at a time; and the ways from it to another. */
export const network = definePage<Shown>({
  path: "/network/:id",
  takes: ["to"],
  load: async (asked) => {
    const id = asked.params.id ?? "";
    const centre = await everythingAround(asked, id);
    const wanted = asked.query.get("to")?.trim() ?? "";
    const to = wanted === "" ? null : await idNamed(asked, wanted, null, (kind) => !LAW.has(kind));
    const { asOf, knownAt } = asked.clocks;
    const paths = to ? (await answerOf(asked, NetworkPath, { from: id, to, asOf, knownAt })).connections : null;
    return { centre, groups: groupsOf(centre), paths };
  },
  about: ({ centre, groups }) => ({
    title: `Linked to ${centre.name}`,
    summary: "What claims name together with it. That two things are named together says nothing of guilt.",
    knows: "both clocks",
    caution:
      centre.actor?.caution ??
      (groups.some(([type]) => type === "Person")
        ? "Being named together with something says nothing of guilt. Everyone is presumed innocent until a court has finally decided otherwise (Rome Statute, art 66)."
        : undefined),
  }),
  View: ({ data: { centre, groups, paths }, asked }) => (
    <>
      <Title
        kind="Links"
        lead="What claims name together with it, one step at a time. That two things are named together says nothing about guilt."
      >
        <A to={pathTo.entity(centre.id)}>
          <Isolated text={centre.name} />
        </A>
      </Title>
      <form class="filters" method="get" action={asked.path} aria-label="Find a path to something else">
        <p>
          <label for="n-to">Find a path to: name or id</label>
          <input id="n-to" name="to" value={asked.query.get("to") ?? ""} />
        </p>
        <ClockFields />
        <button type="submit">Find a path</button>
      </form>
      {paths && (
        <Section id="paths" title="Paths" count={paths[0]?.pathsInAll ?? 0}>
          {(paths[0]?.pathsInAll ?? 0) > paths.length && (
            <p class="none">The first {paths.length} of them are shown.</p>
          )}
          {paths.length === 0 && <p class="none">No path of up to six steps is recorded.</p>}
          {paths.map((path) => (
            <details class="more" open={paths.length <= 2}>
              <summary>
                {path.steps.map(({ from }) => from.name).join(" – ")} – {path.steps.at(-1)?.to.name}
              </summary>
              {path.steps.map((step) => (
                <>
                  <h3>
                    <NodeName node={step.from} /> – {step.relation} – <NodeName node={step.to} />
                  </h3>
                  <ShortClaims of={step.claims.slice(0, CLAIMS_OF_STEP)} />
                  {step.claimsInAll > CLAIMS_OF_STEP && (
                    <p class="none">{moreClaims(step.claimsInAll, step.claims.length)}</p>
                  )}
                </>
              ))}
            </details>
          ))}
        </Section>
      )}
      {groups.length === 0 && <p class="none">No claim names it together with anything else.</p>}
      {groups.length > 0 && (
        <Section
          id="picture"
          title="Diagram"
          lead="Things of one kind are side by side, those named most often first; a thicker line means more claims. Position on the ring means nothing else."
        >
          <Scroll of="The drawing; it scrolls sideways">{drawn(centre, groups, asked)}</Scroll>
          <p>
            <a href={addressOf(`${pathTo.network(centre.id)}.svg`, asked.clocks.inAddress)}>This drawing as SVG</a>,
            with its days and its source inside.
          </p>
        </Section>
      )}
      {groups.length > 0 && (
        <Section
          id="rows"
          title="The same, row by row"
          count={groups.reduce((sum, [, neighbours]) => sum + neighbours.length, 0)}
        >
          <Scroll of="Things named together with it">
            <table>
              <caption class="hidden">Things that claims name together with it, by their kind</caption>
              <thead>
                <tr>
                  <th scope="col">Named with it</th>
                  <th scope="col">Kind</th>
                  <th scope="col">Kinds of claim</th>
                  <th scope="col">Claims</th>
                  <th scope="col">Next step</th>
                </tr>
              </thead>
              <tbody>
                {groups.flatMap(([type, neighbours]) =>
                  neighbours.map((one) => (
                    <tr>
                      <th scope="row">
                        <EntityName entity={one} />
                      </th>
                      <td>{words(type)}</td>
                      <td>
                        {[...one.kinds]
                          .map(([kind, count]) => `${words(kind)}${count > 1 ? ` ×${count}` : ""}`)
                          .join(", ")}
                      </td>
                      <td class="number">
                        <A
                          to={asked.path}
                          with={{ to: one.id }}
                          aria-label={`${counted(one.claims, "claim that names", "claims that name")} ${one.name}`}
                        >
                          {one.claims}
                        </A>
                      </td>
                      <td>
                        <A to={pathTo.network(one.id)} aria-label={`its links: what ${one.name} is linked to`}>
                          its links
                        </A>
                      </td>
                    </tr>
                  )),
                )}
              </tbody>
            </table>
          </Scroll>
        </Section>
      )}
    </>
  ),
  picture: ({ centre, groups }, asked) => (groups.length > 0 ? drawn(centre, groups, asked) : null),
  sheet: ({ centre, groups }) => ({
    columns: ["from", "to", "toName", "toType", "kinds", "claims", "address"],
    rows: groups.flatMap(([type, neighbours]) =>
      neighbours.map((one) => [
        centre.id,
        one.id,
        one.name,
        type,
        [...one.kinds.keys()].join(" "),
        one.claims,
        pathTo.entity(one.id),
      ]),
    ),
  }),
});

/** As many claims of a step of a path as are shown. */
const CLAIMS_OF_STEP = 6;

/** What is said of the claims of a step that are not shown, of so many in all, so many of which the answer holds. */
export function moreClaims(all: number, held: number): string {
  const [more, inJson] = [all - CLAIMS_OF_STEP, held - CLAIMS_OF_STEP];
  if (inJson === more) return `${counted(more, "more claim")} in the JSON form of this page.`;
  return `${counted(more, "more claim")}, of which ${inJson} in the JSON form of this page.`;
}

/** A thing with all claims that are about it or name it, as far as they stand on both clocks: the ways to another go by the same. */
async function everythingAround(asked: Asked, id: string): Promise<Centre> {
  const { entities } = await wholeOf(asked, NetworkAround, { id });
  const centre = await theOne(asked, entities.nodes, "entity", id, ["Entity"]);
  recordedBy(asked, centre.rev, "record");
  const about = claimsAt(centre.claimsAbout, asked).shown;
  const naming = claimsAt(centre.claimsNaming, asked).shown;
  const since = asked.clocks.knownAt === undefined ? undefined : await withdrawnSince(asked, [...about, ...naming]);
  const stands = ({ id, retracted }: { id: string; retracted: boolean }): boolean =>
    !retracted || since?.has(id) === true;
  return { ...centre, claimsAbout: about.filter(stands), claimsNaming: naming.filter(stands) };
}

const drawn = (centre: Centre, groups: Shown["groups"], { clocks, record }: Asked) => (
  <NetworkPicture
    of={drawNetwork(groups)}
    centre={centre.name}
    title={`Linked to ${centre.name}`}
    note={`What claims recorded by ${readMoment(clocks.knownAt ?? record.changeset.recordedAt)} name together with ${centre.name}. That says nothing of guilt.`}
  />
);

/** Kinds of record that no way leads to. */
const LAW = new Set([
  "Claim",
  "Position",
  "Source",
  "Passage",
  "Provision",
  "Instrument",
  "Element",
  "ModeOfLiability",
]);

function groupsOf(centre: Centre): [string, Neighbour[]][] {
  const found = new Map<
    string,
    { id: string; name: string; type: string; kinds: Map<string, number>; claims: number }
  >();
  const note = (others: readonly { id: string; name: string; type: string }[], kind: string): void => {
    for (const other of others) {
      if (other.id === centre.id) continue;
      const held = found.get(other.id) ?? { ...other, kinds: new Map<string, number>(), claims: 0 };
      held.kinds.set(kind, (held.kinds.get(kind) ?? 0) + 1);
      held.claims += 1;
      found.set(other.id, held);
    }
  };
  for (const claim of centre.claimsAbout) note(claim.objects, claim.kind);
  for (const claim of centre.claimsNaming) note(claim.subjects, claim.kind);
  const groups = new Map<string, Neighbour[]>();
  for (const one of [...found.values()].sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1)))
    groups.set(one.type, [...(groups.get(one.type) ?? []), one]);
  return [...groups];
}
