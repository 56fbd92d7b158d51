/** Kinds of record a name can be matched against, as the service names them to its clients. */
export const TYPES = [
  ...["State", "StateOrgan", "ArmedGroup", "Unit", "Person", "Organization", "Institution", "Collective"],
  ...["Population", "Office", "Place", "Situation", "Incident", "Event", "Mechanism", "Source", "LegalCategory"],
].map((id) => ({ id, name: id.replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) }));

/** The same by their ids. */
export const KINDS: ReadonlySet<string> = new Set(TYPES.map(({ id }) => id));
