/** A feed of what happened, newest first. */
export interface Feed {
  readonly title: string;
  /** Paths of this server. */
  readonly page: string;
  readonly self: string;
  readonly entries: readonly FeedEntry[];
}
export interface FeedEntry {
  readonly path: string;
  readonly title: string;
  /** RFC 3339. */
  readonly updated: string;
  readonly summary: string;
}

const text = (value: string): string =>
  value
    // What XML 1.0 cannot hold at all.
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** A feed as Atom (RFC 4287). */
export function writeAtom({ title, page, self, entries }: Feed, origin: string): string {
  const updated = entries[0]?.updated ?? "1970-01-01T00:00:00Z";
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<title>${text(title)}</title><id>${text(origin + page)}</id><updated>${updated}</updated>`,
    `<link rel="self" href="${text(origin + self)}"/><link rel="alternate" href="${text(origin + page)}"/>`,
    "<author><name>Answerable</name></author>",
    ...entries.map((entry) =>
      [
        `<entry><title>${text(entry.title)}</title><id>${text(origin + entry.path)}</id><updated>${entry.updated}</updated>`,
        `<link href="${text(origin + entry.path)}"/><summary>${text(entry.summary)}</summary></entry>`,
      ].join(""),
    ),
    "</feed>",
    "",
  ].join("\n");
}

/** A feed as JSON Feed 1.1. */
export const writeJsonFeed = ({ title, page, self, entries }: Feed, origin: string): string =>
  `${JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      title,
      home_page_url: origin + page,
      feed_url: origin + self,
      items: entries.map((entry) => ({
        id: origin + entry.path,
        url: origin + entry.path,
        title: entry.title,
        content_text: entry.summary,
        date_published: entry.updated,
      })),
    },
    null,
    1,
  )}\n`;
