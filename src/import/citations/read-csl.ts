import { z } from "zod";
import type { FaultList } from "../faults.js";
import type { NamedText } from "../read/read-texts.js";
import type { ReadCitation } from "./read-citation.js";

const Name = z.object({ literal: z.string().optional(), family: z.string().optional(), given: z.string().optional() });
const Part = z.union([z.number(), z.string()]);
const Item = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  type: z.string().optional(),
  title: z.string().optional(),
  author: z.array(Name).optional(),
  authority: z.union([z.string(), z.array(Name)]).optional(),
  publisher: z.string().optional(),
  issued: z
    .object({
      "date-parts": z.array(z.array(Part)).optional(),
      raw: z.string().optional(),
      circa: z.unknown().optional(),
    })
    .optional(),
  URL: z.string().optional(),
  number: z.union([z.string(), z.number()]).optional(),
});

/** CSL-JSON: a list of items. Fields that are not read say nothing here. */
export function readCsl({ file, text }: NamedText, faults: FaultList): ReadCitation[] {
  const at = (line: number) => ({ file, line, column: 1 });
  let items: unknown;
  try {
    items = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    faults.add(at(lineOfFault(text, error)), "CITATION_INVALID", "This is no JSON.");
    return [];
  }
  if (!Array.isArray(items)) {
    faults.add(at(1), "CITATION_INVALID", "CSL-JSON is a list of items, and this is none.");
    return [];
  }
  const lines = linesOfItems(text);
  return items.flatMap((given, index) => {
    const line = lines[index] ?? 1;
    const parsed = Item.safeParse(given);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      faults.add(at(line), "CITATION_INVALID", `\`${issue?.path.join(".")}\` is not as CSL-JSON has it.`);
      return [];
    }
    const { id = "", type = "", title = "", author = [], authority, publisher, issued, URL: url, number } = parsed.data;
    const bodies = author.flatMap(({ literal }) => literal ?? []);
    const court = typeof authority === "string" ? authority : authority?.[0]?.literal;
    const [first, last] = issued?.["date-parts"] ?? [];
    return [
      {
        file,
        line,
        ...{ key: String(id), type, title, url: url ?? "", symbol: String(number ?? "") },
        body: bodies[0] ?? court ?? publisher ?? "",
        persons: author.length - bodies.length,
        unsure: [],
        date: `${first ? [first, last].flatMap((one) => (one ? dayOf(one) : [])).join("/") : (issued?.raw ?? "")}${isAbout(issued?.circa) ? "~" : ""}`,
      },
    ];
  });
}

/** CSL writes that a date is not exact as `true`, a number or a word; EDTF, as which dates go on, with a tilde. */
const isAbout = (circa: unknown): boolean => circa === true || Number(circa) > 0 || circa === "true";

const dayOf = (parts: readonly (string | number)[]): string =>
  parts.map((part) => String(part).padStart(2, "0")).join("-");

/** The line on which each item of the list begins, by counting brackets outside of texts. */
function linesOfItems(text: string): number[] {
  const lines: number[] = [];
  let depth = 0;
  let line = 1;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const one = text[index];
    if (one === "\n") line++;
    else if (quoted) {
      if (one === "\\") index++;
      else if (one === '"') quoted = false;
    } else if (one === '"') quoted = true;
    else if (one === "{" || one === "[") {
      if (one === "{" && depth === 1) lines.push(line);
      depth++;
    } else if (one === "}" || one === "]") depth--;
  }
  return lines;
}

/** The line that a parser's message points at; where it points at none, that of the last item that begins. */
function lineOfFault(text: string, error: unknown): number {
  const at = /position (\d+)/.exec((error as Error).message)?.[1];
  return at === undefined ? (linesOfItems(text).at(-1) ?? 1) : text.slice(0, Number(at)).split("\n").length;
}
