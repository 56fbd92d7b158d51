/** What a reader, or a program that follows links, sees of one page. */
export interface ReadPage {
  readonly status: number;
  /** The document, not compressed. */
  readonly text: string;
  /** Every address of this server that the page leads to, without what follows `#`. */
  readonly links: readonly string[];
  /** Anchors on the page itself that it leads to and does not have. */
  readonly lostAnchors: readonly string[];
  /** The words of headings, heads of columns, terms, legends, labels and statuses, without the names of records in them. */
  readonly labels: readonly string[];
  readonly hasCaution: boolean;
}

const unescaped = (text: string): string =>
  text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">");
const LABEL = /<(h[1-6]|th|dt|legend|label|summary|button)\b[^>]*>([\s\S]*?)<\/\1>/g;
const STATUS = /<span class="(?:status|kind)[^"]*"[^>]*>([\s\S]*?)<\/span>(?!<)/g;
const withoutNames = (html: string): string =>
  html
    .replaceAll(/<(a|bdi)\b[^>]*>[\s\S]*?<\/\1>/g, " ")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Reads the document that a server sent for a page. */
export function readPage(status: number, text: string): ReadPage {
  const body = text.slice(text.indexOf("<body"));
  const ids = new Set([...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  const hrefs = [...body.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => unescaped(href ?? ""));
  return {
    status,
    text,
    links: [...new Set(hrefs.filter((href) => href.startsWith("/")).map((href) => href.split("#")[0] as string))],
    lostAnchors: hrefs.filter((href) => href.startsWith("#") && !ids.has(href.slice(1))),
    labels: [
      ...[...body.matchAll(LABEL)].map(([, , html]) => html),
      ...[...body.matchAll(STATUS)].map(([, html]) => html),
    ]
      .map((html) => withoutNames(html ?? ""))
      .filter((label) => label !== ""),
    hasCaution: /class="caution"/.test(body),
  };
}
