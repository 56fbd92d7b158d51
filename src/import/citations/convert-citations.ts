import { foldName, tryParseDay } from "../../base/index.js";
import { WebLink } from "../../model/index.js";
import { asLongAs } from "../build/as-long-as.js";
import { ownId } from "../build/own-id.js";
import type { FaultList } from "../faults.js";
import type { SeedFile } from "../read/read-folder.js";
import { textsOf } from "../read/read-texts.js";
import { type LeftOut, RecordSet, type RowFate, withoutLeftOut } from "../sfm/index.js";
import type { ReadCitation } from "./read-citation.js";
import { CITATIONS_WANTED, type CitationFormat, readCitations } from "./read-citations.js";

/** A source of the record below, by which one of a list may be known to be the same. */
export interface KnownSource {
  readonly id: string;
  readonly title: string;
  readonly names?: readonly { readonly text: string }[] | undefined;
  readonly symbol?: string | undefined;
  readonly publisher?: string | undefined;
}

/** What sorts of documents are called in the formats, beside what they are called here. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:legal_case|case|jurisdiction|hear|hearing)$/i, "decision"],
  [/^(?:treaty)$/i, "treaty"],
  [/^(?:legislation|bill|stat|legal)$/i, "statute"],
  [/^(?:report|rprt|techreport)$/i, "report"],
  [/^(?:article-newspaper|article-magazine|news|mgzn|post-weblog|broadcast)$/i, "press"],
  [/^(?:dataset|data)$/i, "dataset"],
  [/^(?:govdoc)$/i, "official-record"],
  [
    /^(?:article|article-journal|book|chapter|thesis|jour|chap|thes|inbook|incollection|collection|inproceedings|conf|phdthesis|mastersthesis)$/i,
    "literature",
  ],
];

const ISSUED: ReadonlySet<string> = new Set(["literature", "press"]);

/**
 * Lists of references become sources, and nothing else: what a document says is for whoever reads it. Authors who are
 * natural persons are not taken. A source that the record seems to have is named with it, and the two are not made one.
 */
export function convertCitations(
  folder: string,
  format: CitationFormat,
  options: {
    readonly name: string;
    /** Names of what the record has and is no natural person. */
    readonly bodies?: readonly string[] | undefined;
    readonly leftOut?: LeftOut | undefined;
  },
  known: readonly KnownSource[],
  faults: FaultList,
  label = "",
): { readonly files: readonly SeedFile[]; readonly fates: readonly RowFate[] } {
  const records = new RecordSet(options.name);
  const bySymbol = new Map(known.flatMap((one) => (one.symbol ? [[foldName(one.symbol), one.id] as const] : [])));
  const byTitle = new Map(
    known.flatMap(({ id, title, names = [] }) =>
      [title, ...names.map(({ text }) => text)].map((one) => [foldName(one), id] as const),
    ),
  );
  const bodies = new Set(
    [...(options.bodies ?? []), ...known.flatMap(({ publisher }) => publisher ?? [])].map(foldName).filter(Boolean),
  );
  const ids = new Map<string, number>();
  const read = textsOf(folder, CITATIONS_WANTED[format], faults, label).flatMap((text) =>
    readCitations(format, text, faults),
  );
  const taken = withoutLeftOut(read, options.leftOut);
  const fates = taken.rows.map((citation): RowFate => {
    const { file, line, title, unsure } = citation;
    // A body is one that is said to be one: by the format, as the publisher too, or by the record.
    const isBody = (name: string): boolean => bodies.has(foldName(name)) || isSame(name, citation.body);
    const bodied = unsure.filter(isBody);
    const persons = citation.persons + unsure.length - bodied.length;
    const body = citation.body || (bodied[0] ?? "");
    const place = { file, line, column: 1 };
    if (title === "") {
      faults.add(place, "CITATION_INVALID", "The entry has no title.");
      return { file, line, fate: "skipped", why: ["it has no title"], claims: [] };
    }
    const id = ownId(options.name, "", citation.key ? [citation.key] : ["title", title]);
    const before = ids.get(id);
    if (before !== undefined)
      faults.add(place, "SEED_DUPLICATE_ID", `"${citation.key || title}" stands on line ${before} already.`);
    ids.set(id, line);
    const why: string[] = [];
    if (persons > 0) why.push(`${persons} of its authors are or may be natural persons, who are not taken`);
    const kind = KINDS.find(([pattern]) => pattern.test(citation.type))?.[1] ?? "unspecified";
    // The number of a journal or newspaper is that of an issue, which many documents share.
    const isIssue = format !== "csl" && ISSUED.has(kind) && citation.symbol !== "";
    if (isIssue) why.push(`its number "${citation.symbol.slice(0, 40)}" is that of an issue, and is not taken`);
    const symbol = isIssue ? "" : citation.symbol;
    const same = (symbol && bySymbol.get(foldName(symbol))) || byTitle.get(foldName(title));
    if (same)
      why.push(
        `the record has "${same}" with this ${symbol && bySymbol.has(foldName(symbol)) ? "symbol" : "title"}: cite that one, if it is the same document`,
      );
    records.add("sources", sourceOf(id, { ...citation, kind, body, symbol }, why), { file, at: () => place }, "title");
    return { file, line, fate: why.length > 0 ? "partly" : "imported", why, claims: [] };
  });
  return { files: records.toFiles(), fates: [...taken.fates, ...fates] };
}

const isSame = (one: string, other: string): boolean => {
  const folded = foldName(one);
  return folded !== "" && folded === foldName(other);
};

function sourceOf(
  id: string,
  { title, kind, body, date, url, symbol }: ReadCitation & { readonly kind: string },
  why: string[],
) {
  const day = tryParseDay(date) === null ? undefined : date;
  if (date && !day) why.push(`"${date}" is no single day, and is not taken`);
  const link = WebLink.safeParse(url).success ? url : undefined;
  if (url && !link) why.push("its address is none of the web, and is not taken");
  const text = (value: string): string => value.normalize("NFC").replace(/\s+/g, " ").trim();
  return {
    id,
    title: asLongAs(300, text(title), "the title", why),
    kind,
    ...(body ? { publisher: asLongAs(160, text(body), "the publisher", why) } : {}),
    ...(day ? { publishedOn: day } : {}),
    ...(link ? { url: link } : {}),
    ...(symbol ? { symbol: asLongAs(120, text(symbol), "the symbol", why) } : {}),
  };
}
