/** The forms in which every page can be had. */
export type Form = "html" | "json" | "jsonld" | "csv" | "bib" | "ris" | "csl" | "atom" | "svg";

const ENDINGS = [
  [".csl.json", "csl"],
  [".jsonld", "jsonld"],
  [".json", "json"],
  [".csv", "csv"],
  [".bib", "bib"],
  [".ris", "ris"],
  [".atom", "atom"],
  [".svg", "svg"],
] as const satisfies readonly (readonly [string, Form])[];
const MEDIA = [
  ["text/html", "html"],
  ["application/ld+json", "jsonld"],
  ["application/json", "json"],
  ["text/csv", "csv"],
  ["application/x-bibtex", "bib"],
  ["application/x-research-info-systems", "ris"],
  ["application/vnd.citationstyles.csl+json", "csl"],
  ["application/atom+xml", "atom"],
  ["image/svg+xml", "svg"],
] as const satisfies readonly (readonly [string, Form])[];

/** Takes a form's ending off the path of an address; one without an ending is left as it is. */
export function splitEnding(path: string): { readonly path: string; readonly form: Form | undefined } {
  const found = ENDINGS.find(([ending]) => path.endsWith(ending));
  if (!found) return { path, form: undefined };
  const bare = path.slice(0, -found[0].length);
  return { path: bare === "/index" ? "/" : bare, form: found[1] };
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
export const FORM_ENDINGS: readonly string[] = ENDINGS.map(([ending]) => ending);

/** The media type of a form. */
export const TYPES: Readonly<Record<Form, string>> = {
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  jsonld: "application/ld+json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  bib: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  csl: "application/vnd.citationstyles.csl+json; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
};
