import { toClaimRecord } from "../../assessment/index.js";
import type { Day } from "../../base/index.js";
import type { StatementRows } from "../../graph/index.js";
import type {
  ChainClaim,
  ChainFacts,
  ChainHop,
  ChainNode,
  FoldedChain,
  ModeNote,
  ResponsibilityChain,
} from "../../law/index.js";
import { placesAround, posturesOf, toChainClaim } from "../../law/index.js";
import { recordedBy } from "../../model/index.js";
import type { Moment } from "../asking/moment.js";
import { viewActor } from "./actors.js";
import { type ClaimView, type ShownNode, viewShown } from "./claims.js";
import { pinOf } from "./coverage.js";
import { viewProvision } from "./law.js";

type ChainRow = Pick<StatementRows["read/chains/chain-facts"], "subject" | "claims">;

/** The claims of a statement on chains: as the law reads them, and as the API shows them. */
export interface ChainRecord {
  readonly facts: ChainFacts;
  readonly claims: ReadonlyMap<string, ClaimView>;
}

/** Reads what `read/chains/chain-facts` returns. */
export function readChainRecord(row: ChainRow, moment: Moment): ChainRecord {
  const nodes = new Map<string, ChainNode>();
  for (const node of row.subject ? [row.subject] : []) nodes.set(node.id, node);
  const claims = new Map<string, ClaimView>();
  const read: ChainClaim[] = [];
  for (const { claim, named } of row.claims) {
    for (const node of named) nodes.set(node.id, node);
    const view = viewShown(claim);
    claims.set(view.id, view);
    read.push(toChainClaim(toClaimRecord(claim), { disputed: view.disputed, deprecated: isDeprecated(claim.acts) }));
  }
  read.sort((a, b) => (a.id < b.id ? -1 : 1)); // the order of the store is no part of an answer
  const { facts, snapshot } = moment;
  return {
    facts: {
      nodes,
      claims: read,
      modes: recordedBy(snapshot.records.modes, moment.rev),
      within: (place) => placesAround(facts, place),
    },
    claims,
  };
}

/** Ranked so that it no longer counts, by the newest act on its rank. */
function isDeprecated(acts: ShownNode["acts"]): boolean {
  const ranks = acts.filter((act) => act.act === "rank").sort((a, b) => b.rev - a.rev);
  return ranks[0]?.rank === "DEPRECATED";
}

/**
 * Turns a chain of ids into the chain the API shows. Hops that chains share are shown once each.
 *
 * @param standingOn the day on which it is told where persons stand before forums: a chain of a day of years ago may end
 *   at somebody whom a court has acquitted since
 */
export function viewChains(
  chains: readonly (ResponsibilityChain | FoldedChain)[],
  record: ChainRecord,
  moment: Moment,
  standingOn: Day,
): Record<string, unknown>[] {
  const nodes = new Map<string, unknown>();
  const viewNode = (id: string): unknown => {
    if (!nodes.has(id)) {
      const node = record.facts.nodes.get(id) ?? { id, name: id, type: "Organization" };
      nodes.set(id, { id, name: node.name, kind: node.type });
    }
    return nodes.get(id);
  };
  const claimsOf = (ids: readonly string[]): ClaimView[] => ids.flatMap((id) => record.claims.get(id) ?? []);
  const viewMode = (note: ModeNote): Record<string, unknown> => ({
    ...note,
    provision: viewProvision(note.provision, moment),
    claims: claimsOf(note.claims),
  });
  const standings = new Map<string, readonly string[]>();
  const standingOf = (id: string): readonly string[] => {
    if (record.facts.nodes.get(id)?.type !== "Person") return [];
    const known =
      standings.get(id) ??
      posturesOf(moment.record, id, standingOn)
        .filter(({ status }) => status !== "NONE_KNOWN")
        .map(({ wording }) => wording);
    standings.set(id, known);
    return known;
  };
  const hops = new Map<ChainHop, Record<string, unknown>>();
  const viewHop = (hop: ChainHop): Record<string, unknown> => {
    const known = hops.get(hop);
    if (known) return known;
    const view = {
      ...hop,
      from: viewNode(hop.from),
      to: viewNode(hop.to),
      claims: claimsOf(hop.claims),
      standing: () => [hop.from, hop.to].flatMap(standingOf),
      modesOfLiability: hop.modesOfLiability.map(viewMode),
      stateAttribution: hop.stateAttribution.map((note) => ({
        ...note,
        provision: viewProvision(note.provision, moment),
      })),
    };
    hops.set(hop, view);
    return view;
  };
  return chains.map((chain) => {
    const end = record.facts.nodes.get(chain.endsAt);
    return {
      ...chain,
      ways: "ways" in chain ? chain.ways : 1,
      hops: chain.hops.map(viewHop),
      endsAt: end && isActor(end) ? viewActor(end) : null,
      // Worked out when it is asked for: hashing a chain costs more than walking it.
      pin: () => pinOf(moment, chain),
    };
  });
}

const NO_ACTORS = new Set(["Office", "Incident", "Place", "Situation", "Event", "Plan"]);
const isActor = (node: ChainNode): boolean => !NO_ACTORS.has(node.type);
