import { addressOf, valuesOf } from "../address.js";
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
