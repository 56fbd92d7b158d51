import { FILES } from "./files.js";
import type { About, Asked, ShownPin } from "./page.js";

const OPEN = '<script type="application/json" id="pins">';

/**
 * A page as one file that stands alone: its style inside, everything unfolded, links back to the server it came from, and
 * the pins of its answers, by which each can be worked out again.
 */
export function keptFile(html: string, pins: readonly ShownPin[], { origin }: Asked): string {
  const held = JSON.stringify(pins).replaceAll("<", "\\u003c");
  return html
    .replace(
      '<link rel="stylesheet" href="/explorer.css"/>',
      () => `<style>${FILES["/explorer.css"]?.text ?? ""}</style>`,
    )
    .replace('<link rel="icon" href="/icon.svg"/>', "")
    .replace("</head>", () => `${OPEN}${held}</script></head>`)
    .replaceAll(/<form[\s\S]*?<\/form>/g, "")
    .replaceAll('<details class="more">', '<details class="more" open>')
    .replaceAll(/ (href|action)="\//g, ` $1="${origin}/`);
}

/** The pins of a kept file; null where the text is none. */
export function readKept(html: string): readonly ShownPin[] | null {
  const from = html.indexOf(OPEN);
  const to = html.indexOf("</script>", from);
  if (from < 0 || to < 0) return null;
  try {
    const read: unknown = JSON.parse(html.slice(from + OPEN.length, to));
    return Array.isArray(read) && read.every(isPin) ? read : null;
  } catch {
    return null;
  }
}

const FIELDS = ["asOf", "knownAt", "rules", "dataset", "hash", "content", "question"];
const isPin = (value: unknown): value is ShownPin =>
  typeof value === "object" &&
  value !== null &&
  FIELDS.every((name) => typeof (value as Record<string, unknown>)[name] === "string");

/** A name for the file: what it is, its day and the beginning of its pin. */
export const fileNameOf = ({ title, pin }: About, { clocks }: Asked): string =>
  `${title
    .normalize("NFKD")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 60)
    .toLowerCase()}-${clocks.asOf}-${(pin?.hash ?? "page").slice(0, 8)}.html`;
