import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { addressOf, valuesOf } from "../address.js";
import { metaOf } from "../frame/meta.js";
import type { About, Asked } from "../page.js";
import { Here } from "../parts/place.js";

/**
 * A drawing as a file that stands alone: its links lead back to the server, and both days, the sources and the address it
 * was taken from are inside it, wherever it is pasted.
 */
export function writeSvg(picture: VNode, about: About, asked: Asked): string {
  const text = renderToString(<Here.Provider value={asked}>{picture}</Here.Provider>);
  const meta = JSON.stringify({
    ...metaOf(about, asked),
    asOf: asked.clocks.asOf,
    knownAt: asked.clocks.knownAt ?? asked.record.changeset.recordedAt,
    source: `${asked.origin}${addressOf(asked.path, valuesOf(asked.query))}`,
  });
  return text
    .replaceAll('<a href="/', `<a href="${asked.origin}/`)
    .replace("</desc>", `</desc><metadata>${escaped(meta)}</metadata><style>${STYLE}</style>`);
}

const STYLE = "svg{color:#1c1b19;background:#fff}.box{fill:#fff}.edge,.box-kind{fill:#55524c}a{text-decoration:none}";
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
