import { z } from "zod";
import { nearestNames } from "../../base/index.js";
import { type ClaimKind, KINDS, kindOf, line, SECTIONS, Slug } from "../../model/index.js";
import type { FaultCode, FaultList } from "../faults.js";
import { checkValues } from "./check-values.js";
import { tellFields } from "./fields-at.js";
import type { SeedFile } from "./read-folder.js";
import type { Path, Place } from "./read-yaml.js";

/** A validated value and where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly file: string;
  readonly at: (path?: Path) => { file: string } & Place;
  /** What is added to the remark of every claim that is made of it. */
  readonly note?: string;
}

const PassageInput = z.strictObject({
  source: Slug,
  at: line(160),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
const ALL_SECTIONS = { ...SECTIONS, passages: PassageInput } as const;
type SectionName = keyof typeof ALL_SECTIONS;
type SectionValue<N extends SectionName> = z.infer<(typeof ALL_SECTIONS)[N]>;

export type Parsed = { readonly [N in SectionName]: Located<SectionValue<N>>[] } & {
  readonly claims: Located<Record<string, unknown>>[];
};

/** Validates every section of every file against its schema; what fails becomes faults and is left out. */
export function parseFiles(files: readonly SeedFile[], faults: FaultList): Parsed {
  const parsed = Object.fromEntries(
    [...Object.keys(ALL_SECTIONS), "claims"].map((name) => [name, []]),
  ) as unknown as Record<string, Located<unknown>[]>;
  for (const { file, yaml } of files) {
    const at = (path: Path) => ({ file, ...yaml.locate(path) });
    if (!isMapping(yaml.value)) {
      faults.add(at([]), "YAML_SHAPE", "The file is not a mapping of sections.");
      continue;
    }
    const defaults = isMapping(yaml.value.defaults) ? yaml.value.defaults : {};
    if (yaml.value.defaults !== undefined && !isMapping(yaml.value.defaults))
      faults.add(at(["defaults"]), "YAML_SHAPE", `The section "defaults" is not a mapping.`);
    checkValues(defaults, ["defaults"], (path, code, message) => faults.add(at(path), code, message));
    for (const [section, items] of Object.entries(yaml.value)) {
      if (section === "defaults") continue;
      if (section !== "claims" && !Object.hasOwn(ALL_SECTIONS, section)) {
        const nearest = nearestNames(section, [...Object.keys(ALL_SECTIONS), "claims", "defaults"]);
        faults.add(
          at([section]),
          "SEED_UNKNOWN_SECTION",
          `No section is called "${section}".${nearest.length ? ` Nearest known: ${nearest.join(", ")}.` : ""}`,
        );
        continue;
      }
      if (items === null) continue;
      if (!Array.isArray(items)) {
        faults.add(at([section]), "YAML_SHAPE", `The section "${section}" is not a list.`);
        continue;
      }
      items.forEach((raw: unknown, index) => {
        const base: Path = [section, index];
        const located = (value: unknown): Located<unknown> => ({
          value,
          file,
          at: (path = []) => at([...base, ...path]),
        });
        checkValues(raw, base, (path, code, message) => faults.add(at(path), code, message));
        if (section === "claims") {
          const claim = parseClaim(isMapping(raw) ? { ...defaults, ...raw } : raw, (path, code, message) =>
            faults.add(at([...base, ...path]), code, message),
          );
          if (claim) parsed.claims?.push(located(claim));
          else leaveOut(raw, faults);
          return;
        }
        if (section === "participation")
          reportPrototypeKeys(raw, base, (path) =>
            faults.add(at(path), "SEED_INVALID_FIELD", `No field is called "__proto__" here.`),
          );
        const result = ALL_SECTIONS[section as SectionName].safeParse(raw);
        if (result.success) parsed[section]?.push(located(result.data));
        else {
          const add: Report = (path, code, message) => faults.add(at([...base, ...path]), code, message);
          reportIssues(result.error.issues, ALL_SECTIONS[section as SectionName], add);
          leaveOut(raw, faults);
        }
      });
    }
  }
  return parsed as unknown as Parsed;
}

type Report = (path: Path, code: FaultCode, message: string) => void;

/** A record with a fault of its own is left out; what names it, or one of its bases, has no fault by that. */
function leaveOut(raw: unknown, faults: FaultList): void {
  if (!isMapping(raw)) return;
  for (const name of [raw.id, raw.key]) if (typeof name === "string") faults.leftOut.add(name);
  for (const basis of Array.isArray(raw.bases) ? raw.bases : [])
    if (isMapping(basis) && typeof basis.id === "string") faults.leftOut.add(basis.id);
}

/** Validates one claim against the schema of its kind. Returns null, after reporting, when it does not fit. */
export function parseClaim(raw: unknown, report: Report): Record<string, unknown> | null {
  const kind = isMapping(raw) ? raw.kind : undefined;
  if (typeof kind !== "string" || !Object.hasOwn(KINDS, kind)) {
    const nearest = nearestNames(String(kind), Object.keys(KINDS));
    const others =
      nearest.length > 0 ? `Nearest known: ${nearest.join(", ")}` : `Kinds: ${Object.keys(KINDS).join(", ")}`;
    report(["kind"], "SEED_UNKNOWN_KIND", `No claim kind is called ${JSON.stringify(kind) ?? "nothing"}. ${others}.`);
    return null;
  }
  const { schema } = kindOf(kind as ClaimKind);
  const result = schema.safeParse(raw);
  if (result.success) return result.data as Record<string, unknown>;
  reportIssues(result.error.issues, schema, report);
  return null;
}

function reportIssues(issues: readonly z.core.$ZodIssue[], schema: z.core.$ZodType, report: Report): void {
  for (const issue of issues) {
    const path = issue.path as Path;
    const given = issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys)
        report(
          [...path, key],
          "SEED_INVALID_FIELD",
          `No field is called "${key}" here.${isText(key) ? QUOTES : tellFields(schema, path, key)}`,
        );
    } else {
      // Some schemas say themselves which fault it is.
      const { faultCode } = ((issue as { params?: unknown }).params ?? {}) as { faultCode?: FaultCode };
      report(path, faultCode ?? "SEED_INVALID_FIELD", `\`${path.join(".") || "record"}\`: ${given}.`);
    }
  }
}

/** A text with a comma, cut at it: no field has a name of several words. */
const isText = (key: string): boolean => key.trim().includes(" ");
const QUOTES = " Within { } a text that holds a comma stands in quotes.";

/** zod's records pass over this one key in silence, and nothing written may be passed over. */
function reportPrototypeKeys(table: unknown, base: Path, report: (path: Path) => void): void {
  if (!isMapping(table) || !Array.isArray(table.rows)) return;
  table.rows.forEach((row: unknown, index) => {
    if (isMapping(row) && Object.hasOwn(row, "__proto__")) report([...base, "rows", index, "__proto__"]);
  });
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
