import jsonld from "jsonld";
import { Parser, type Quad } from "n3";
import { groupBy } from "../../base/index.js";
import { type ChangesetRecord, RECORD_ADDRESS, VOCABULARY } from "../../model/index.js";
import type { FaultList } from "../faults.js";
import { asSeedFile, type Bundle, type PlacedRecord } from "./bundle.js";

/** A statement of an RDF file, and its line where the format has lines. */
export interface PlacedQuad {
  readonly quad: Quad;
  readonly line: number;
}
export type RdfFormat = "nquads" | "turtle" | "jsonld";

/** The statements of a text; what is not RDF is one fault at its line, and nothing is returned. Nothing is ever fetched. */
export async function readQuads(
  text: string,
  format: RdfFormat,
  file: string,
  faults: FaultList,
): Promise<PlacedQuad[]> {
  try {
    if (format === "jsonld") return (await expandJsonld(text)).map((quad) => ({ quad, line: 1 }));
    const quads = new Parser({ format: format === "turtle" ? "text/turtle" : "application/n-quads" }).parse(text);
    if (format === "turtle") return quads.map((quad) => ({ quad, line: 1 }));
    // One statement to a line; empty lines and remarks are none.
    const lines = text.split(/\r?\n/).flatMap((line, index) => (/^\s*(?:#|$)/.test(line) ? [] : [index + 1]));
    return quads.map((quad, index) => ({ quad, line: lines[index] ?? 1 }));
  } catch (error) {
    const { message } = error as Error;
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1);
    faults.add({ file, line, column: 1 }, "RDF_INVALID", `This is not RDF in this format: ${message.split("\n")[0]}`);
    return [];
  }
}

async function expandJsonld(text: string): Promise<Quad[]> {
  const document = JSON.parse(text) as jsonld.JsonLdDocument;
  const options = {
    format: "application/n-quads",
    safe: true,
    documentLoader: (address: string): never => {
      throw new TypeError(`the document names another (${address}), and none is fetched`);
    },
  };
  const nquads = (await jsonld.toRDF(document, options as never)) as unknown as string;
  return new Parser({ format: "application/n-quads" }).parse(nquads);
}

/** The records and changesets that statements hold, by the form each record carries. */
export function bundleOfQuads(file: string, quads: readonly PlacedQuad[], faults: FaultList): Bundle {
  const records: PlacedRecord[] = [];
  const revisions = new Map<string, number>();
  const changesets: ChangesetRecord[] = [];
  const bySubject = groupBy(quads, ({ quad }) => quad.subject.value);
  for (const [subject, about] of bySubject) {
    if (!subject.startsWith(RECORD_ADDRESS)) continue;
    const one = (name: string): PlacedQuad | undefined =>
      about.find(({ quad }) => quad.predicate.value === VOCABULARY + name);
    const value = (name: string): string => one(name)?.quad.object.value ?? "";
    const [namespace = "", ...rest] = subject.slice(RECORD_ADDRESS.length).split("/");
    const id = rest.join("/");
    if (namespace === "changeset") {
      const ending = (name: string): string =>
        about.find(({ quad }) => quad.predicate.value.endsWith(name))?.quad.object.value ?? "";
      changesets.push({
        seq: Number(value("number")),
        recordedAt: ending("generatedAtTime"),
        title: ending("/title"),
        digest: value("digest"),
        ...(one("privateImport") ? { privateImport: value("privateImport") } : {}),
      });
      continue;
    }
    const section = value("section") || (namespace === "claim" ? "claims" : "");
    const rev = Number(value("recordedIn").slice(`${RECORD_ADDRESS}changeset/`.length));
    if (section !== "" && Number.isInteger(rev)) revisions.set(`${section}/${id}`, rev);
    const form = one("asWritten");
    if (!form) {
      // What a mechanism's rules become follows from the mechanism; everything else says how it was written.
      if (about.some(({ quad }) => quad.predicate.value === `${VOCABULARY}kind`) && value("kind") !== "mandate")
        faults.add(
          { file, line: about[0]?.line ?? 1, column: 1 },
          "RDF_INVALID",
          `The claim ${id} has no \`asWritten\`, from which records are read.`,
        );
      continue;
    }
    try {
      records.push({ section, value: JSON.parse(form.quad.object.value), line: form.line });
    } catch {
      faults.add({ file, line: form.line, column: 1 }, "RDF_INVALID", `The form of ${id} is not JSON.`);
    }
  }
  const release = quads.find(
    ({ quad }) => quad.subject.value === `${RECORD_ADDRESS}view` && quad.predicate.value === `${VOCABULARY}release`,
  );
  return {
    changesetsIn: file,
    release: release?.quad.object.value ?? null,
    files: [asSeedFile(file, records.flatMap(withoutUnhashed))],
    changesets: changesets.sort((a, b) => a.seq - b.seq),
    revisions,
  };
}

/** A passage that nobody has hashed is there because a claim rests on it. */
export const withoutUnhashed = (record: PlacedRecord): PlacedRecord[] =>
  record.section === "passages" && record.value.sha256 === undefined ? [] : [record];
