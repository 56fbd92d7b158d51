import { canonicalJson, type Json, sha256 } from "../../base/index.js";
import type { LawClaim, LawFacts } from "../../law/index.js";

type Index = ReadonlyMap<string, unknown>;

/** Hashes what groups of facts hold, each group once. A group is named as a trace names it: `index:key`, `index:*`. */
export class GroupDigests {
  private readonly known = new Map<string, string>();
  constructor(private readonly facts: LawFacts) {}

  /** One digest over several groups, whatever their order. */
  over(groups: Iterable<string>): string {
    return sha256(
      [...groups]
        .sort()
        .map((group) => `${group}=${this.of(group)}`)
        .join("\n"),
    );
  }

  private of(group: string): string {
    const known = this.known.get(group);
    if (known !== undefined) return known;
    const split = group.indexOf(":");
    const index = this.index(group.slice(0, split));
    const key = group.slice(split + 1);
    const content = key === "*" ? [...(index ?? [])].map(([id, value]) => [id, plain(value)]) : plain(index?.get(key));
    const digest = sha256(canonicalJson(content as Json));
    this.known.set(group, digest);
    return digest;
  }

  private index(name: string): Index | undefined {
    const [outer, inner] = name.split("/") as [keyof LawFacts, string | undefined];
    const index = this.facts[outer] as Index;
    return inner === undefined ? index : (index.get(inner) as Index | undefined);
  }
}

/** What of a claim an outcome may turn on: not its words, nor when it was recorded. */
const OF_CLAIMS = [
  ...([
    "id",
    "kind",
    "speaker",
    "actOn",
    "publishedOn",
    "answersFrom",
    "publicFrom",
    "effectFrom",
    "effectTo",
    "time",
  ] as const),
  ...(["subject", "object", "scope", "fields"] as const),
];

/** What of a value an outcome may turn on. */
function plain(value: unknown): Json {
  if (value === undefined) return null;
  if (value instanceof Map) return [...value].map(([key, inner]) => [key, plain(inner)]);
  if (value instanceof Set) return [...value].sort();
  if (Array.isArray(value)) return value.map((one) => plain(one));
  if (isClaim(value)) return plainJson(Object.fromEntries(OF_CLAIMS.map((field) => [field, value[field]])));
  if (typeof value === "object" && value !== null) {
    const { rev: _rev, note: _note, ...rest } = value as Record<string, unknown>;
    return plainJson(rest);
  }
  return value as Json;
}

const plainJson = (value: object): Json => JSON.parse(JSON.stringify(value)) as Json;
const isClaim = (value: unknown): value is LawClaim =>
  typeof value === "object" && value !== null && "kind" in value && "speaker" in value && "fields" in value;
