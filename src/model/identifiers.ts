/** One scheme of identifiers: what it is called, how its identifiers are written, and their address where each has one. */
export interface IdentifierScheme {
  readonly name: string;
  readonly pattern: RegExp;
  /** An address that stands for the thing itself, as other data sets name it. Nothing here ever looks one up. */
  readonly address?: (identifier: string) => string;
}

/** The schemes by which others know what this record knows: what a claim of kind `identifier` can be of. */
export const IDENTIFIER_SCHEMES = {
  "iso-3166-1-alpha-2": { name: "ISO 3166-1 alpha-2", pattern: /^[A-Z]{2}$/ },
  "iso-3166-1-alpha-3": { name: "ISO 3166-1 alpha-3", pattern: /^[A-Z]{3}$/ },
  "un-m49": { name: "UN M49", pattern: /^\d{3}$/ },
  wikidata: { name: "Wikidata", pattern: /^Q[1-9]\d*$/, address: (id) => `http://www.wikidata.org/entity/${id}` },
  geonames: { name: "GeoNames", pattern: /^[1-9]\d*$/, address: (id) => `https://sws.geonames.org/${id}/` },
  ror: { name: "ROR", pattern: /^0[a-hj-km-np-tv-z0-9]{6}\d{2}$/, address: (id) => `https://ror.org/${id}` },
  opensanctions: {
    name: "OpenSanctions",
    pattern: /^(?:NK-[0-9A-Za-z]+|Q[1-9]\d*|[a-z0-9]+(?:-[0-9A-Za-z]+)+)$/,
    address: (id) => `https://www.opensanctions.org/entities/${id}/`,
  },
} as const satisfies Record<string, IdentifierScheme>;
export type IdentifierSchemeId = keyof typeof IDENTIFIER_SCHEMES;
export const IDENTIFIER_SCHEME_IDS = Object.keys(IDENTIFIER_SCHEMES) as [IdentifierSchemeId, ...IdentifierSchemeId[]];

/** Where an identifier stands for its thing in other data; null where its scheme has no addresses. */
export function identifierAddress(scheme: string, identifier: string): string | null {
  const known: IdentifierScheme | undefined = IDENTIFIER_SCHEMES[scheme as IdentifierSchemeId];
  return known?.address?.(identifier) ?? null;
}
