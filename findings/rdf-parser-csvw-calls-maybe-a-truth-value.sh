#!/usr/bin/env bash
# @zazuko/rdf-parser-csvw 0.17.0 with @zazuko/env 3.0.1 and n3 1.26.0 (npm), a table made into RDF by its CSV on the Web metadata: days, truth
# values and figures, as tables of incidents have them, and words for "not known".
# Expected before looking: a format is applied to truth values and figures as it is to days; a cell that is not of its column's type is text, or
# an error; each of several words for nothing gives nothing; a cell with a separator gives several values.
# Seen: days alone are read by their format. "maybe", "Y" and "N" are literals of xsd:boolean, "1.234,50" one of xsd:decimal, "May 2010" and
# "31/02/2010" are of xsd:date: the type of the column is put on whatever the cell holds. One word for nothing is passed over; with two of them
# both are values. "a;b" is one value.
# Why it matters: "unknown" stands in the graph as somebody's name; "no" is neither true nor false to a query, and a filter over days leaves out
# without a word every row with a month.
# Source: Tabular Data Model, 6.4 "Parsing Cells" (null, separator; on an error the value is the string, of type string), 6.4.2 and 6.4.3
# (formats of numbers and booleans). The README lists formats of days and times alone.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact @zazuko/rdf-parser-csvw@0.17.0 @zazuko/env@3.0.1 n3@1.26.0
cat >check.mjs <<'JS'
import { Readable } from "node:stream";
import environment from "@zazuko/env";
import CsvwParser from "@zazuko/rdf-parser-csvw";
import { Parser } from "n3";

const read = (column, cells) => {
  const metadata = environment.dataset(
    new Parser().parse(`@prefix csvw: <http://www.w3.org/ns/csvw#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      [] a csvw:Table ; csvw:tableSchema [ csvw:aboutUrl "https://x.example/{id}" ; csvw:column (
        [ csvw:title "id" ; csvw:name "id" ; csvw:suppressOutput true ]
        [ csvw:title "v" ; csvw:name "v" ; csvw:propertyUrl "https://x.example/v" ; ${column} ]) ] .`),
  );
  const table = ["id,v", ...cells.map((cell, i) => `${i},"${cell}"`)].join("\n");
  const stream = new CsvwParser({ factory: environment, metadata }).import(Readable.from([`${table}\n`]));
  return new Promise((resolve, reject) => {
    const found = [];
    stream.on("data", ({ predicate, object }) => {
      if (predicate.value === "https://x.example/v") found.push(`${object.value} ${object.datatype.value.split("#")[1]}`);
    });
    stream.on("error", reject).on("end", () => resolve(found.join(", ")));
  });
};
const seen = [
  await read('csvw:datatype [ csvw:base "date" ; csvw:format "dd/MM/yyyy" ]', ["07/05/2010", "31/02/2010"]),
  await read("csvw:datatype xsd:date", ["2010-05-07", "May 2010"]),
  await read('csvw:datatype [ csvw:base "boolean" ; csvw:format "Y|N" ]', ["Y", "N", "maybe"]),
  await read("csvw:datatype xsd:boolean", ["true", "no"]),
  await read('csvw:datatype [ csvw:base "decimal" ; csvw:format [ csvw:groupChar "." ; csvw:decimalChar "," ] ]', ["1.234,50"]),
  await read('csvw:null "unknown"', ["unknown", "x"]),
  await read('csvw:null "unknown", "n/a"', ["unknown", "n/a"]),
  await read('csvw:separator ";"', ["a;b"]),
];
console.log(seen);
const expected = [
  "2010-05-07 date, 31/02/2010 date",
  "2010-05-07 date, May 2010 date",
  "Y boolean, N boolean, maybe boolean",
  "true boolean, no boolean",
  "1.234,50 decimal",
  "x string",
  "unknown string, n/a string",
  "a;b string",
];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.mjs
