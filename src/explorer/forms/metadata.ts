import { addressOf, valuesOf } from "../address.js";
import { supposedOf } from "../days-to-come.js";
import type { About, Asked } from "../page.js";

/** What goes with every form of a page: what it is, of which days, of which record, and from which sources. */
export function metadataOf(about: About, asked: Asked): Record<string, unknown> {
  const { clocks, record, origin, path, query } = asked;
  const supposed = supposedOf(asked);
  return {
    title: about.title,
    ...(about.summary && { summary: about.summary }),
    address: `${origin}${addressOf(path, valuesOf(query))}`,
    asOf: clocks.asOf,
    knownAt: clocks.knownAt ?? record.changeset.recordedAt,
    ...(supposed && { supposed }),
    revision: record.seq,
    dataset: record.changeset.digest,
    ...(about.pin && { pin: about.pin }),
    ...(about.hidden && { notShown: about.hidden }),
    sources: about.sources ?? [],
    licence: "https://creativecommons.org/licenses/by/4.0/",
    caution:
      about.caution ??
      "Allegations, not findings. Everyone is presumed innocent until a court has finally decided otherwise (Rome Statute, art 66).",
  };
}
