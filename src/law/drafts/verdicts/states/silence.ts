import { type Day, writeDay } from "../../../../base/index.js";
import { shutOut } from "../../../facts/index.js";
import { silenceOf } from "../../../participation/index.js";
import type { Finding } from "../../types.js";
import { bare } from "../telling.js";
import { finding, type Held, JOINING } from "./held.js";

/** Acts of which a table declared complete holds all. */
const IN_TABLE = new Set(["signature", ...JOINING]);

/** What silence says: no up to the day to which the table is declared complete, and nothing after it. */
export function silence(
  held: Held,
  kinds: readonly string[],
  what: string,
  denied: boolean,
  on: Day = held.asOf,
): Finding {
  // A signature and a letter against becoming a party are what the record has where it has no more.
  const told = held.acts.filter((one) =>
    ["signature", "no-intent-letter", "accession-withdrawn"].includes(one.fields.act),
  );
  const named = held.reading.days.find(({ how }) => how === "on");
  const day = named ? Math.min(named.to - 1, on) : on;
  const shut = shutOut(held.facts.instruments, held.instrument, held.state);
  if (shut && told.length === 0 && kinds.some((kind) => IN_TABLE.has(kind)))
    return finding(
      denied ? "SUPPORTED" : "CONTRADICTED",
      `The ${held.what} is open to ${shut.who}, and the record has ${none(what)} ${held.who}.`,
      [],
    );
  const outside = silenceOf(held, held.instrument, held.state);
  if (outside.claims.length > 0 && outside.to !== null && kinds.some((kind) => JOINING.includes(kind))) {
    const own = held.facts.participation.get(held.instrument)?.get(held.state) ?? [];
    const known = [...told, ...own.filter(({ id }) => outside.claims.includes(id))];
    return day <= outside.to
      ? finding(
          denied ? "SUPPORTED" : "CONTRADICTED",
          `The record has ${held.who} as no party to the ${held.what} to ${writeDay(outside.to)}.`,
          known,
        )
      : finding(
          "NOT_RECORDED",
          `The record has ${held.who} as no party to the ${held.what} to ${writeDay(outside.to)}; it does not speak of the days after.`,
          known,
        );
  }
  const speaks = held.completeTo !== null && kinds.some((kind) => isInTable(held, kind));
  if (!speaks || held.completeTo === null)
    return finding("NOT_RECORDED", `The record has no such act of ${held.who}, and is not said to be complete.`, told);
  const until = writeDay(held.completeTo);
  if (day <= held.completeTo)
    return finding(
      denied ? "SUPPORTED" : "CONTRADICTED",
      `The record of acts towards the ${held.what} is complete to ${until} and has ${none(what)} ${held.who}.`,
      told,
    );
  // That a signatory is no party is on record, and is so until another act is; so is that an accession was taken back.
  const signed =
    denied &&
    told.some((one) => ["signature", "accession-withdrawn"].includes(one.fields.act)) &&
    kinds.some((kind) => JOINING.includes(kind));
  return finding(
    signed ? "SUPPORTED" : "NOT_RECORDED",
    `The record of acts towards the ${held.what} is complete to ${until} and has ${none(what)} ${held.who} by then; it does not speak of the days after.`,
    told,
  );
}

/** A table is complete for what makes a party; for signatures only where it lists signatures. */
const isInTable = ({ facts, instrument }: Held, kind: string): boolean =>
  kind === "signature"
    ? [...(facts.participation.get(instrument)?.values() ?? [])].flat().some(({ fields }) => fields.act === kind)
    : IN_TABLE.has(kind);

const none = (what: string): string => (what === "party" ? "no act that makes a party of" : `no ${bare(what)} by`);
