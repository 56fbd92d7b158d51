import { DataFactory, type Quad_Object } from "n3";
import type { Json } from "../../base/index.js";
import { kindOf } from "../../model/index.js";
import { dateColumns, type ShownClaim } from "../view/index.js";
import { edtfLiteral, own, recordIri, term, text, typed } from "./terms.js";

type Triple = readonly [ReturnType<typeof recordIri>, Quad_Object];

/** A claim as a node of its own: who says it, of what, where it is read, when it holds, and the fields of its kind. */
export function* claimTriples(claim: ShownClaim): Generator<Triple> {
  const { label, references } = kindOf(claim.kind);
  yield [term("rdf:type"), own("Claim")];
  yield [term("rdf:type"), own(label)];
  yield [term("rdf:type"), term("prov:Entity")];
  yield [own("kind"), text(claim.kind)];
  yield [term("prov:wasAttributedTo"), recordIri("entity", claim.speaker)];
  yield [term("prov:hadPrimarySource"), recordIri("source", claim.source)];
  for (const { role, namespace, id } of claim.links) yield [own(role), recordIri(namespace, id)];
  yield [own("pinpoint"), text(claim.at)];
  yield [own("thread"), recordIri("thread", claim.thread)];
  yield [own("sentence"), text(claim.sentence, "en")];
  if (claim.standard) yield [own("standard"), recordIri("standard", claim.standard)];
  if (claim.note) yield [own("note"), text(claim.note)];
  yield* dateTriples(claim);
  for (const [field, value] of Object.entries<Json>(claim.fields)) {
    if (field in references) continue;
    // One kind says in words what it is limited to; a scope otherwise is a record.
    const name = field === "scope" ? "scopeText" : field;
    for (const one of [value].flat() as Json[]) yield* scalar(name, one);
  }
}

/** Days as `xsd:date`, on which readers filter rightly; the wording and EDTF are for the eye. */
function* dateTriples(claim: ShownClaim): Generator<Triple> {
  const { openEnd, dateText, edtf, ...days } = dateColumns(claim.time, claim.actOn);
  for (const [name, day] of Object.entries(days)) if (day) yield [own(name), typed(day, "date")];
  yield [own("openEnd"), text(openEnd)];
  yield [own("starting"), text(claim.time.starting ? "yes" : "no")];
  yield [own("ending"), text(claim.time.ending ? "yes" : "no")];
  if (dateText) yield [own("dateText"), text(dateText, "en")];
  if (edtf) yield [own("edtf"), edtfLiteral(edtf)];
}

function* scalar(field: string, value: Json): Generator<Triple> {
  if (field === "bound" && typeof value === "string") yield [own("bound"), own(value)];
  else if (typeof value === "string")
    yield [own(field), /^\d{4}-\d\d-\d\d$/.test(value) ? typed(value, "date") : text(value)];
  else if (typeof value === "number") yield [own(field), DataFactory.literal(String(value), term("xsd:integer"))];
  else if (typeof value === "boolean") yield [own(field), typed(String(value), "boolean")];
}
