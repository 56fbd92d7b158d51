/**
 * What answers carry of the things they point at: these fields come with the answer, in its one statement and under both
 * its clocks, and are never fetched from navigation. None of them takes arguments, so none can be ignored.
 */
export const CARRIED: Readonly<Record<string, readonly string[]>> = {
  Actor: ["id", "name", "kind"],
  Mechanism: ["id", "name", "addressee"],
  LegalCategory: ["id", "name"],
  Instrument: ["id", "name"],
  Place: ["id", "name"],
  Provision: ["id", "citation"],
  Element: ["id", "name", "provision"],
  StandardOfProof: ["id", "name"],
  JurisdictionBasis: ["id", "link", "provision", "sentence"],
  Source: ["id", "title", "publisher", "publishedOn", "url"],
  Passage: ["source", "at", "sha256", "claims"],
  Claim: [
    "id",
    "kind",
    "sentence",
    "speaker",
    "source",
    "pinpoint",
    "standard",
    "disputed",
    "positions",
    "verification",
    "verifiedIn",
    "recordedAt",
  ],
  Position: ["id", "kind", "speaker", "sentence", "source", "pinpoint"],
};
