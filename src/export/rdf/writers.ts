import { type Quad, Writer } from "n3";
import type { RecordView } from "../view/index.js";
import type { Written } from "../written.js";
import { ended } from "./ended.js";
import { writeJsonLd } from "./jsonld.js";
import { recordQuads } from "./record-quads.js";
import { writeShapes } from "./shapes.js";
import { PREFIXES } from "./terms.js";
import { writeVocabulary } from "./vocabulary.js";

/** N-Quads, sorted: the digest of the record is that of this text. */
export function writeNquads(view: RecordView): Written {
  const quads = recordQuads(view);
  return written(view, quads, "record.nq", nquadsOf(quads));
}

/** Turtle: the same statements without the named graphs; `ans:recordedIn` says of every record what brought it. */
export function writeTurtle(view: RecordView): Written {
  const quads = recordQuads(view);
  const writer = new Writer({ prefixes: PREFIXES });
  for (const { subject, predicate, object } of quads) writer.addQuad(subject, predicate, object);
  return written(view, quads, "record.ttl", ended(writer));
}

export function writeJsonld(view: RecordView): Written {
  const quads = recordQuads(view);
  return written(view, quads, "record.jsonld", writeJsonLd(quads));
}

/** Quads as sorted N-Quads, each once. */
export function nquadsOf(quads: readonly Quad[]): string {
  const writer = new Writer({ format: "application/n-quads" });
  const lines = quads.map(({ subject, predicate, object, graph }) =>
    writer.quadToString(subject, predicate, object, graph),
  );
  return [...new Set(lines)].sort().join("");
}

function written(view: RecordView, quads: readonly Quad[], name: string, text: string): Written {
  return {
    files: [
      { name, text },
      { name: "vocabulary.ttl", text: writeVocabulary() },
      { name: "shapes.ttl", text: writeShapes() },
    ],
    counts: { quads: new Set(quads.map(keyOf)).size, claims: view.claims.length },
    lost: [],
  };
}

const keyOf = ({ subject, predicate, object, graph }: Quad): string =>
  `${subject.id} ${predicate.id} ${object.id} ${graph.id}`;
