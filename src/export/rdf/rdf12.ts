import type { RecordView, ShownClaim } from "../view/index.js";
import type { Written } from "../written.js";
import { own, recordIri, term } from "./terms.js";

/**
 * What claims say as triple terms of RDF 1.2, for the readers that know them: `claim rdf:reifies <<( subject kind object )>>`,
 * in the graph of the changeset that brought the claim. A triple term is named and not stated: nothing here says that what a
 * claim says is so. It stands beside the N-Quads, which hold everything else; older readers read none of it.
 */
export function writeRdf12(view: RecordView): Written {
  const lines = view.claims.flatMap((claim) => reifies(claim) ?? []);
  return {
    files: [{ name: "record.rdf12.nq", text: [...new Set(lines)].sort().join("") }],
    counts: { quads: new Set(lines).size, claims: view.claims.length },
    lost: [
      {
        code: "L9",
        records: view.claims.filter((claim) => reifies(claim) === null).length,
        instead: "what has no subject or object is in the N-Quads alone",
      },
      { code: "L1", records: lines.length, instead: "the speaker is in the N-Quads, at the same address" },
    ],
  };
}

function reifies(claim: ShownClaim): string | null {
  const end = (role: string): string | null => {
    const link = claim.links.find((one) => one.role === role);
    return link ? recordIri(link.namespace, link.id).value : null;
  };
  const [subject, object] = [end("subject"), end("object")];
  if (!subject || !object) return null;
  const said = `<<( <${subject}> <${own(claim.kind).value}> <${object}> )>>`;
  const graph = recordIri("changeset", claim.rev).value;
  return `<${recordIri("claim", claim.id).value}> <${term("rdf:reifies").value}> ${said} <${graph}> .\n`;
}
