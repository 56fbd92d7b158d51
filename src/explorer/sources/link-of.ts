import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { z } from "zod";
import { PACKAGE_ROOT } from "../../base/index.js";

/** A way to read a document, and how its address came about. None of them was ever opened by this program. */
export interface SourceLink {
  readonly url: string;
  /** `recorded`: stands in the record; `by rule`: made from the symbol; `by hand`: entered for this document. */
  readonly how: "recorded" | "by rule" | "by hand";
  /** The rule, in words; null where none was needed. */
  readonly rule: string | null;
}
interface Described {
  readonly id: string;
  readonly url: string | null;
  readonly symbol?: string | null;
}

const RULES = z.strictObject({
  rules: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      symbol: z.string(),
      to: z.string().startsWith("https://"),
      spaces: z.string().optional(),
      letters: z.record(z.string(), z.record(z.string(), z.string())).optional(),
    }),
  ),
  documents: z.record(z.string(), z.url({ protocol: /^https$/ })),
});
type Rule = z.output<typeof RULES>["rules"][number];

const { rules, documents } = RULES.parse(load(readFileSync(join(PACKAGE_ROOT, "seed/links/documents.yaml"), "utf8")));
const compiled = rules.map((rule) => ({ rule, pattern: new RegExp(rule.symbol) }));

/** Where a source can be read; null where neither the record nor a rule says. Nobody is asked. */
export function linkOf({ id, url, symbol }: Described): SourceLink | null {
  if (url) return { url, how: "recorded", rule: null };
  for (const { rule, pattern } of compiled) {
    const match = symbol ? pattern.exec(symbol) : null;
    const made = match && addressBy(rule, match);
    if (made) return { url: made, how: "by rule", rule: rule.name };
  }
  const entered = documents[id];
  return entered === undefined ? null : { url: entered, how: "by hand", rule: null };
}

/** The address that a rule makes; null where a table of the rule does not know what it is asked for. */
function addressBy({ to, spaces, letters }: Rule, match: RegExpExecArray): string | null {
  let known = true;
  const address = to.replaceAll(/\{(\d)(?::(\w+))?\}/g, (_, index: string, table: string | undefined) => {
    const part = (match[Number(index)] ?? "").replaceAll(" ", spaces ?? "%20");
    if (table === undefined) return part;
    if (table === "small") return part.toLowerCase();
    const rewritten = letters?.[table]?.[part];
    if (rewritten === undefined) known = false;
    return rewritten ?? "";
  });
  return known ? address : null;
}
