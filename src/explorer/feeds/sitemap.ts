import type { Ask } from "../ask.js";
import { LISTS, listNamed } from "../pages/index.js";

const lines = (root: string, children: readonly string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${children.join("\n")}\n</${root}>\n`;

/** The map of maps: one for each list of records. */
export const sitemapIndex = (origin: string): string =>
  lines(
    "sitemapindex",
    Object.keys(LISTS).map((list) => `<sitemap><loc>${origin}/sitemap-${list}.xml</loc></sitemap>`),
  );

/** The addresses of one list, up to as many as one map may have; undefined where there is no such list. */
export async function sitemapOf(list: string, ask: Ask, origin: string): Promise<string | undefined> {
  const found = listNamed(list);
  if (!found) return undefined;
  const paths: string[] = [];
  let after: string | null = null;
  do {
    const stretch = await found.list({ ask, query: new URLSearchParams() }, after);
    paths.push(...stretch.entries.map(({ path }) => path));
    after = stretch.after;
  } while (after !== null && paths.length < MOST_OF_A_MAP);
  return lines(
    "urlset",
    paths.map((path) => `<url><loc>${origin}${path}</loc></url>`),
  );
}

/** The protocol takes no more addresses in one map: what a list has beyond is reached by its pages. */
const MOST_OF_A_MAP = 50_000;

/** Who may read what: everybody, everything but the questions that cost much. */
export const robots = (origin: string): string =>
  `User-agent: *\nDisallow: /graphql\nDisallow: /coverage?\nDisallow: /search?\n\nSitemap: ${origin}/sitemap.xml\n`;
