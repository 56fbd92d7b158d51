/** The forms in which every page can be had. */
export type Form = "html" | "json" | "csv" | "bib" | "ris" | "csl" | "atom" | "svg" | TakenForm;

/** Forms that are the record itself: what the page rests on, taken out for other tools. Each ending and its format. */
const TAKEN_ENDINGS = [
  [".sources.csl.json", "sources-csl", "csl"],
  [".sources.bib", "sources-bib", "biblatex"],
  [".sources.ris", "sources-ris", "ris"],
  [".statements.csv", "statements", "statements"],
  [".projection.gexf", "projection", "projection"],
  [".rdf12.nq", "rdf12", "rdf12"],
  [".ftm.json", "ftm", "ftm"],
  [".jsonld", "jsonld", "jsonld"],
  [".ttl", "turtle", "turtle"],
  [".nq", "nquads", "nquads"],
  [".graphml", "graphml", "graphml"],
  [".gexf", "gexf", "gexf"],
] as const;
export type TakenForm = (typeof TAKEN_ENDINGS)[number][1];
/** The formats that the record is taken out in at an address. */
export type TakenFormat = (typeof TAKEN_ENDINGS)[number][2];
const FORMAT_OF: ReadonlyMap<Form, TakenFormat> = new Map<Form, TakenFormat>(
  TAKEN_ENDINGS.map(([, form, format]) => [form, format]),
);

/** The format of a form that is the record itself; undefined for one that is the page. */
export const takenFormat = (form: Form): TakenFormat | undefined => FORMAT_OF.get(form);

/** The ending of such a form. */
export const endingOf = (form: Form): string => ENDINGS.find(([, one]) => one === form)?.[0] ?? "";

/** Ending of the manifest that stands beside a form which is the record itself. */
export const MANIFEST = ".manifest.json";

const ENDINGS: readonly (readonly [string, Form])[] = [
  ...TAKEN_ENDINGS.map(([ending, form]) => [ending, form] as const),
  [".csl.json", "csl"],
  [".json", "json"],
  [".csv", "csv"],
  [".bib", "bib"],
  [".ris", "ris"],
  [".atom", "atom"],
  [".svg", "svg"],
];
const MEDIA = [
  ["text/html", "html"],
  ["application/ld+json", "jsonld"],
  ["text/turtle", "turtle"],
  ["application/n-quads", "nquads"],
  ["application/json", "json"],
  ["text/csv", "csv"],
  ["application/x-bibtex", "bib"],
  ["application/x-research-info-systems", "ris"],
  ["application/vnd.citationstyles.csl+json", "csl"],
  ["application/atom+xml", "atom"],
  ["image/svg+xml", "svg"],
] as const satisfies readonly (readonly [string, Form])[];

/** A path without its ending, and what the ending asks for. */
export interface SplitPath {
  readonly path: string;
  readonly form: Form | undefined;
  /** Whether what is asked for is the manifest of that form. */
  readonly manifest: boolean;
}

/** Takes a form's ending off the path of an address; one without an ending is left as it is. */
export function splitEnding(path: string): SplitPath {
  const manifest = path.endsWith(MANIFEST);
  const whole = manifest ? path.slice(0, -MANIFEST.length) : path;
  const found = ENDINGS.find(([ending]) => whole.endsWith(ending));
  if (!found || (manifest && !takenFormat(found[1]))) return { path, form: undefined, manifest: false };
  const bare = whole.slice(0, -found[0].length);
  return { path: bare === "/index" ? "/" : bare, form: found[1], manifest };
}

/** The form that an Accept header likes best of those there are; HTML where it names none of them. */
export function formFor(accept: string | undefined): Form {
  const liked = (accept ?? "")
    .split(",")
    .map((part, index) => {
      const [type = "", ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const quality = Number(parameters.find((one) => one.startsWith("q="))?.slice(2) ?? 1);
      return { type, quality: Number.isNaN(quality) ? 0 : quality, index };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.index - b.index);
  for (const { type } of liked) {
    const found = MEDIA.find(([media]) => media === type);
    if (found) return found[1];
    if (type === "*/*" || type === "text/*") return "html";
  }
  return "html";
}

/** Every ending that a path can have. */
export const FORM_ENDINGS: readonly string[] = [
  ...ENDINGS.map(([ending]) => ending),
  ...TAKEN_ENDINGS.map(([ending]) => `${ending}${MANIFEST}`),
];

/** The media type of a form. */
export const TYPES: Readonly<Record<Form, string>> = {
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  jsonld: "application/ld+json; charset=utf-8",
  turtle: "text/turtle; charset=utf-8",
  nquads: "application/n-quads; charset=utf-8",
  rdf12: "application/n-quads; charset=utf-8",
  graphml: "application/xml; charset=utf-8",
  projection: "application/xml; charset=utf-8",
  gexf: "application/xml; charset=utf-8",
  ftm: "application/x-ndjson; charset=utf-8",
  statements: "text/csv; charset=utf-8",
  "sources-bib": "application/x-bibtex; charset=utf-8",
  "sources-ris": "application/x-research-info-systems; charset=utf-8",
  "sources-csl": "application/vnd.citationstyles.csl+json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  bib: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  csl: "application/vnd.citationstyles.csl+json; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
};

/** The forms that are the record itself, as a page offers them. */
export const TAKEN_FORMS: readonly (readonly [name: string, ending: string])[] = [
  ["JSON-LD", ".jsonld"],
  ["Turtle", ".ttl"],
  ["N-Quads", ".nq"],
  ["GraphML", ".graphml"],
  ["GEXF", ".gexf"],
  ["FollowTheMoney", ".ftm.json"],
  ["statements", ".statements.csv"],
  ["sources as BibLaTeX", ".sources.bib"],
  ["RIS", ".sources.ris"],
  ["CSL-JSON", ".sources.csl.json"],
];
