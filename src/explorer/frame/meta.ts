import { addressOf, valuesOf } from "../address.js";
import { citationOf } from "../cite.js";
import type { About, Asked } from "../page.js";

/** What a page says of itself to reference managers and search engines (schema.org). */
export function metaOf(about: About, asked: Asked): Record<string, unknown> {
  const { clocks, record, path, query, origin } = asked;
  return {
    "@context": "https://schema.org",
    "@type": about.type ?? "WebPage",
    "@id": `${origin}${path}`,
    url: `${origin}${addressOf(path, valuesOf(query))}`,
    name: about.title,
    ...(about.summary && { description: about.summary }),
    inLanguage: "en",
    isPartOf: { "@type": "Dataset", name: "Answerable", url: `${origin}/` },
    dateModified: record.changeset.recordedAt,
    temporalCoverage: clocks.asOf,
    version: String(record.seq),
    ...(about.pin && { identifier: about.pin.hash }),
    ...(about.sources?.length && {
      citation: about.sources.slice(0, 50).map(({ id, title }) => ({
        "@type": "CreativeWork",
        "@id": `${origin}/sources/${id}`,
        name: title,
      })),
    }),
  };
}

/**
 * The tags that Highwire Press began and reference managers read without a plug-in. On the page of a source they describe
 * the source; elsewhere the page, with the moment of its record as the day it was published.
 */
export function tagsOf(about: About, asked: Asked): [name: string, content: string][] {
  const page = citationOf(about, asked);
  const { title, publisher, publishedOn, symbol, url } = about.document ?? {
    title: page.title,
    publisher: page.author,
    publishedOn: page.published,
    symbol: page.symbol,
    url: page.url,
  };
  const tags: [string, string | null][] = [
    ["citation_title", title],
    // Who publishes is the author of a document that names no other: institutions have no given names to be parted.
    ["citation_author", publisher],
    ["citation_publisher", publisher],
    ["citation_publication_date", publishedOn?.replaceAll("-", "/") ?? null],
    ["citation_technical_report_number", symbol],
    ["citation_public_url", url ?? page.url],
  ];
  return tags.flatMap(([name, content]) => (content ? [[name, content] as [string, string]] : []));
}
