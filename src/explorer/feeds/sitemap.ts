import { addressOf, pathTo } from "../address.js";
import type { Ask } from "../ask.js";
import { countsOf, Home, LISTS, listNamed, type Stretch } from "../pages/index.js";
import { wholeOf } from "../whole-of.js";

const lines = (root: string, children: readonly string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${children.join("\n")}\n</${root}>\n`;

/** The map of the pages that stand in no list of records. */
const PAGES_MAP = "pages";

/** As many addresses as the protocol lets one map have. */
const MOST_OF_A_MAP = 50_000;

/** The map of maps: as many for each list of records as it fills. */
export async function sitemapIndex(ask: Ask, origin: string, most = MOST_OF_A_MAP): Promise<string> {
  const counts = await countsOf({ ask });
  const lists = Object.keys(LISTS).flatMap((list) =>
    Array.from({ length: Math.max(1, Math.ceil((counts[list] ?? 0) / most)) }, (_, at) =>
      at === 0 ? list : `${list}-${at + 1}`,
    ),
  );
  return lines(
    "sitemapindex",
    [PAGES_MAP, ...lists].map((map) => `<sitemap><loc>${origin}/sitemap-${map}.xml</loc></sitemap>`),
  );
}

/**
 * The addresses of one map: those of a list, and from its second map on (`claims-2`) those after as many as the maps
 * before it hold. Undefined where there is no such list, or it does not go on so far.
 */
export async function sitemapOf(
  map: string,
  ask: Ask,
  origin: string,
  most = MOST_OF_A_MAP,
): Promise<string | undefined> {
  const [, list = "", number = "1"] = /^(.*?)(?:-([2-9]|[1-9]\d{1,4}))?$/s.exec(map) ?? [];
  if (map === PAGES_MAP) return urlsOf(await ownPages(ask), origin);
  const found = listNamed(list);
  if (!found) return undefined;
  const first = (Number(number) - 1) * most;
  const paths: string[] = [];
  let passed = 0;
  let after: string | null = null;
  do {
    const { entries, after: next }: Stretch = await found.list({ ask, query: new URLSearchParams() }, after);
    // What was withdrawn keeps its place among the maps and stands in none: it is no longer said.
    const here = entries.slice(Math.max(0, first - passed), Math.max(0, first + most - passed));
    paths.push(...here.filter(({ withdrawn }) => !withdrawn).map(({ path }) => path));
    passed += entries.length;
    after = next;
  } while (after !== null && passed < first + most);
  if (first > 0 && passed <= first) return undefined;
  return urlsOf(paths, origin);
}

const urlsOf = (paths: readonly string[], origin: string): string =>
  lines(
    "urlset",
    paths.map((path) => `<url><loc>${origin}${path}</loc></url>`),
  );

/** The pages that are no record's: where readers begin, and every situation with what is told of it. */
async function ownPages(ask: Ask): Promise<string[]> {
  const { situations } = await wholeOf({ ask }, Home, {});
  return [
    ...["/", "/coverage", "/check", "/record", "/vocabulary"],
    ...situations.flatMap(({ id }) => [
      ...["", "/changes", "/gaps", "/timeline", "/calls"].map((of) => `${pathTo.situation(id)}${of}`),
      addressOf("/horizons", { subject: id }),
    ]),
  ];
}

/** Who may read what: everybody, everything but the questions that cost much. */
export const robots = (origin: string): string =>
  `User-agent: *\nDisallow: /graphql\nDisallow: /coverage?\nDisallow: /search?\n\nSitemap: ${origin}/sitemap.xml\n`;
