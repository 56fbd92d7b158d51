/** Values of an address; a list stands as often as it has members, what is empty stands not at all. */
export type Values = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** A path and its values as an address of this server. */
export function addressOf(path: string, values: Values = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    for (const one of Array.isArray(value) ? (value as string[]) : [value])
      if (one !== null && one !== undefined && one !== "") query.append(name, String(one));
  const text = query.toString().replaceAll("%3A", ":");
  return text === "" ? path : `${path}?${text}`;
}

/** An address with further values, but those that it has already. */
export function withValues(address: string, values: Readonly<Record<string, string>>): string {
  const { pathname, searchParams, hash } = new URL(address, "http://localhost");
  return `${addressOf(pathname, { ...values, ...valuesOf(searchParams) })}${hash}`;
}

/** The id of a law record, which may have parts that are parts of its address too. */
const eachPart = (id: string): string => id.split("/").map(encodeURIComponent).join("/");

/** The path of a record's page; ids are readable and stand in it as they are. */
export const pathTo = {
  entity: (id: string): string => `/entities/${encodeURIComponent(id)}`,
  claim: (id: string): string => `/claims/${encodeURIComponent(id)}`,
  source: (id: string): string => `/sources/${encodeURIComponent(id)}`,
  mechanism: (id: string): string => `/mechanisms/${encodeURIComponent(id)}`,
  category: (id: string): string => `/categories/${encodeURIComponent(id)}`,
  instrument: (id: string): string => `/instruments/${eachPart(id)}`,
  provision: (id: string): string => `/provisions/${eachPart(id)}`,
  violation: (id: string): string => `/violations/${encodeURIComponent(id)}`,
  situation: (id: string): string => `/situations/${encodeURIComponent(id)}`,
  chains: (id: string): string => `/chains/${encodeURIComponent(id)}`,
  network: (id: string): string => `/network/${encodeURIComponent(id)}`,
} as const;

const OF_RECORDS = /^\/(?:entities|claims|sources|mechanisms|categories|instruments|provisions|situations)\/([^?#]+)/;

/** The id of the record whose page a path leads to; undefined where it leads to none. */
export const idIn = (path: string): string | undefined => {
  const found = OF_RECORDS.exec(path)?.[1];
  return found === undefined ? undefined : found.split("/").map(decodeURIComponent).join("/");
};

/** A claim's id, of whatever kind it is, follows from what it says. */
const OF_CLAIM = /^c-[0-9a-f]{20}$/;

/** The page of a search hit or of a node of a chain, by its kind. A claim of any kind is known by its id. */
export function pathOfKind(kind: string, id: string): string {
  if (kind === "Claim" || kind === "Position" || OF_CLAIM.test(id)) return pathTo.claim(id);
  if (kind === "Source") return pathTo.source(id);
  if (kind === "Mechanism") return pathTo.mechanism(id);
  if (kind === "LegalCategory") return pathTo.category(id);
  if (kind === "Instrument") return pathTo.instrument(id);
  if (kind === "Provision") return pathTo.provision(id);
  if (kind === "Situation") return pathTo.situation(id);
  if (kind === "AllegedViolation") return pathTo.violation(id);
  if (kind === "Element" || kind === "ModeOfLiability" || kind === "Passage") return addressOf("/search", { q: id });
  return pathTo.entity(id);
}

/** The values of an address, each name with one value or all of them. */
export function valuesOf(query: URLSearchParams): Record<string, readonly string[]> {
  const values: Record<string, readonly string[]> = {};
  for (const name of new Set(query.keys())) values[name] = query.getAll(name);
  return values;
}
