import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a reader, or a program that follows links, sees of one page. */
export interface ReadPage {
  readonly status: number;
  /** The document, not compressed. */
  readonly text: string;
  /** Every address of this server that the page leads to, without what follows `#`. */
  readonly links: readonly string[];
  /** Anchors on the page itself that it leads to and does not have. */
  readonly lostAnchors: readonly string[];
  /** Ids that stand on the page more than once. */
  readonly doubledIds: readonly string[];
  /** Where the document is not HTML as the standard has it: the parser's own word, and the line. */
  readonly malformed: readonly string[];
  /** The words of headings, heads of columns, terms, legends, labels and statuses, without the names of records in them. */
  readonly labels: readonly string[];
  readonly hasCaution: boolean;
}

const LABELS = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "th", "dt", "legend", "label", "summary", "button"]);
/** Names of records and what people said: words of others, not of the page. */
const OF_OTHERS = new Set(["a", "bdi"]);

/** Reads the document that a server sent for a page, as a browser would parse it. */
export function readPage(status: number, text: string): ReadPage {
  const malformed: string[] = [];
  const document = parse(text, {
    sourceCodeLocationInfo: false,
    onParseError: ({ code, startLine }) => malformed.push(`${code} in line ${startLine}`),
  });
  const hrefs: string[] = [];
  const ids: string[] = [];
  const labels: string[] = [];
  let hasCaution = false;
  for (const element of elementsOf(document)) {
    const { id, href, class: names = "" } = attributesOf(element);
    const classes = names.split(" ");
    if (id !== undefined) ids.push(id);
    if (element.tagName === "a" && href !== undefined) hrefs.push(href);
    if (classes.includes("caution")) hasCaution = true;
    if (LABELS.has(element.tagName) || classes.includes("status") || classes.includes("kind"))
      labels.push(wordsOf(element).replaceAll(/\s+/g, " ").trim());
  }
  const held = new Set(ids);
  return {
    status,
    text,
    links: [...new Set(hrefs.filter((href) => href.startsWith("/")).map((href) => href.split("#")[0] as string))],
    lostAnchors: hrefs.filter((href) => href.startsWith("#") && !held.has(href.slice(1))),
    doubledIds: [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))],
    malformed,
    labels: labels.filter((label) => label !== ""),
    hasCaution,
  };
}

/** Every element in the order of the document. No recursion: a page whose tags do not close is as deep as it is long. */
function* elementsOf(document: Node): Generator<Element> {
  const waiting: Node[] = [document];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ("tagName" in node) yield node;
    if ("childNodes" in node) for (const child of [...node.childNodes].reverse()) waiting.push(child);
  }
}

const attributesOf = ({ attrs }: Element): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

function wordsOf(element: Element): string {
  const words: string[] = [];
  const waiting: Node[] = [...element.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === "#text") words.push((node as DefaultTreeAdapterTypes.TextNode).value);
    else if (OF_OTHERS.has(node.nodeName)) words.push(" ");
    else if ("childNodes" in node) for (const child of [...node.childNodes].reverse()) waiting.push(child);
  }
  return words.join("");
}
