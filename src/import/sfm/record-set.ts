import { canonicalJson, type Json } from "../../base/index.js";
import type { SeedFile } from "../read/read-folder.js";
import type { Path } from "../read/read-yaml.js";

type Section = "sources" | "entities" | "standards" | "claims" | "acts";
/** Where a record comes from: a file, and the place of each of its cells or fields. */
export interface Placing {
  readonly file: string;
  at(column: string): { readonly line: number; readonly column: number };
}
interface Placed {
  readonly value: Record<string, unknown>;
  readonly at: { readonly line: number; readonly column: number };
}

/**
 * The records that tables become, by the file they come from, each with its place. What is said twice is one record; the
 * result reads like seed files, so that it is checked as they are.
 */
export class RecordSet {
  private readonly files = new Map<string, Map<Section, Placed[]>>();
  private readonly ids = new Map<string, Record<string, unknown>>();
  private readonly keys = new Map<string, string>();
  private readonly notes = new Map<string, string>();
  private count = 0;
  constructor(private readonly prefix: string) {}

  /** Adds a record with an id unless there is one; returns the id. */
  add(
    section: "sources" | "entities" | "standards",
    value: { id: string; [field: string]: unknown },
    row: Placing,
    column: string,
  ): string {
    const known = `${section}/${value.id}`;
    if (!this.ids.has(known)) {
      this.ids.set(known, value);
      this.place(section, value, row, column);
    }
    return value.id;
  }
  get(section: "sources" | "entities", id: string): Record<string, unknown> | undefined {
    return this.ids.get(`${section}/${id}`);
  }
  /** The ids of a section, sorted. */
  idsOf(section: "sources" | "entities"): string[] {
    return [...this.ids.keys()]
      .flatMap((key) => (key.startsWith(`${section}/`) ? [key.slice(section.length + 1)] : []))
      .sort();
  }
  /** Adds a claim unless the same stands there; returns its key either way. */
  claim(value: Record<string, unknown>, row: Placing, column: string): string {
    const { note, ...identity } = value;
    const same = canonicalJson(identity as Json);
    const known = this.keys.get(same);
    if (known) return known;
    this.count++;
    const key = `${this.prefix}.${this.count}`;
    this.keys.set(same, key);
    if (typeof note === "string") this.notes.set(key, note);
    this.place("claims", { ...value, key }, row, column);
    return key;
  }
  /** The remark that a claim carries: that of the first that said it. */
  noteOf(key: string): string | undefined {
    return this.notes.get(key);
  }
  act(value: Record<string, unknown>, row: Placing, column: string): void {
    this.place("acts", value, row, column);
  }

  private place(section: Section, value: Record<string, unknown>, row: Placing, column: string): void {
    const sections = this.files.get(row.file) ?? new Map<Section, Placed[]>();
    this.files.set(row.file, sections);
    const { line, column: position } = row.at(column);
    const list = sections.get(section);
    const placed = { value, at: { line, column: position } };
    if (list) list.push(placed);
    else sections.set(section, [placed]);
  }

  toFiles(): SeedFile[] {
    return [...this.files].map(([file, sections]) => ({
      file,
      yaml: {
        value: Object.fromEntries(
          [...sections].map(([section, placed]) => [section, placed.map(({ value }) => value)]),
        ),
        locate: ([section, index]: Path) =>
          sections.get(section as Section)?.[index as number]?.at ?? { line: 1, column: 1 },
      },
    }));
  }
}
