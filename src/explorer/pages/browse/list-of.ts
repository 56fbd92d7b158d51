import { pathTo } from "../../address.js";
import { answerOf } from "../../answer-of.js";
import type { Asked } from "../../page.js";
import { BrowseClaims } from "./claims/operation.js";
import { BrowseCounts } from "./counts/operation.js";
import { BrowseEntities } from "./entities/operation.js";
import { BrowseLaw } from "./law/operation.js";
import { BrowseSources } from "./sources/operation.js";

/** One line of a list: the address of a record and its name. */
export interface Entry {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  /** A claim that is no longer in force: its address leads to it, and no map does. */
  readonly withdrawn?: boolean;
}
/** A stretch of a list, and where it goes on. */
export interface Stretch {
  readonly entries: readonly Entry[];
  readonly after: string | null;
}
type List = (asked: Pick<Asked, "ask" | "query">, after: string | null) => Promise<Stretch>;

const PAGE = 200;

/** A list that goes on by number. */
const byNumber =
  (pick: (found: Awaited<ReturnType<typeof law>>) => Entry[]): List =>
  async (asked, after) => {
    const offset = Number(after ?? 0) || 0;
    const entries = pick(await law(asked, offset));
    return { entries, after: entries.length === PAGE ? String(offset + PAGE) : null };
  };
const law = (asked: Pick<Asked, "ask">, offset: number) => answerOf(asked, BrowseLaw, { offset });

/** Every list of records, by the word it has in addresses. */
export const LISTS: Readonly<Record<string, { readonly title: string; readonly list: List }>> = {
  entities: {
    title: "Actors, places, incidents and everything else that claims are about",
    list: async (asked, after) => {
      const { entities } = await answerOf(asked, BrowseEntities, { after });
      return {
        entries: entities.nodes.map(({ id, name }) => ({ id, path: pathTo.entity(id), name })),
        after: entities.pageInfo.hasNextPage ? entities.pageInfo.endCursor : null,
      };
    },
  },
  claims: {
    title: "Claims",
    list: async (asked, after) => {
      const { claims } = await answerOf(asked, BrowseClaims, { speaker: asked.query.get("speaker"), after });
      return {
        entries: claims.nodes.map(({ id, sentence, retracted }) => ({
          id,
          path: pathTo.claim(id),
          name: sentence,
          withdrawn: retracted,
        })),
        after: claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null,
      };
    },
  },
  sources: {
    title: "Sources",
    list: async (asked, after) => {
      const { sources } = await answerOf(asked, BrowseSources, { after });
      return {
        entries: sources.nodes.map(({ id, title }) => ({ id, path: pathTo.source(id), name: title })),
        after: sources.pageInfo.hasNextPage ? sources.pageInfo.endCursor : null,
      };
    },
  },
  mechanisms: {
    title: "Courts and bodies",
    list: byNumber(({ mechanisms }) => mechanisms.map(({ id, name }) => ({ id, path: pathTo.mechanism(id), name }))),
  },
  categories: {
    title: "Categories of law",
    list: byNumber(({ legalCategories }) =>
      legalCategories.map(({ id, name }) => ({ id, path: pathTo.category(id), name })),
    ),
  },
  instruments: {
    title: "Treaties and other instruments",
    list: byNumber(({ instruments }) => instruments.map(({ id, name }) => ({ id, path: pathTo.instrument(id), name }))),
  },
  provisions: {
    title: "Provisions",
    list: byNumber(({ provisions }) =>
      provisions.map(({ id, citation }) => ({ id, path: pathTo.provision(id), name: citation })),
    ),
  },
};

/** How many records each of the lists has. */
export async function countsOf(asked: Pick<Asked, "ask">): Promise<Readonly<Record<string, number>>> {
  const counts = await answerOf(asked, BrowseCounts, {});
  return Object.fromEntries(Object.entries(counts).map(([list, { totalCount }]) => [list, totalCount]));
}

/** The list of a word of an address; undefined where there is none, whatever else an object has a member of. */
export const listNamed = (word: string) => (Object.hasOwn(LISTS, word) ? LISTS[word] : undefined);
