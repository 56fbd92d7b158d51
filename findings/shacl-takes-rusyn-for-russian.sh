#!/usr/bin/env bash
# shacl-engine 1.1.2 and rdf-validate-shacl 0.6.5 (npm), with @zazuko/env 3.0.1 and n3 1.26.0: titles whose language is one of a list.
# Expected before looking: a tag is of a range if it is the range or goes on with a hyphen, in letters of either case: "ar"
# has "ar-PS" and not "arc" (Aramaic), "ru" has not "rue" (Rusyn), "AR" has "ar", and "*" has every tag.
# Seen: both take a tag that begins with the same letters: "ru" lets "rue" pass, "ar" lets "arc", "fr" North Frisian ("frr"). "AR"
# refuses "ar"; "ar-PS" refuses a title in "ar-PS" itself, whose tag the parser has put in small letters; "*" refuses all.
# Why it matters: titles in another language are shown as Russian ones, and those of a list with a region in it are all at fault.
# Source: SHACL (W3C Recommendation, 20 July 2017), section 4.4.4 (sh:languageIn, by langMatches); RFC 4647, section 3.3.1.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact shacl-engine@1.1.2 rdf-validate-shacl@0.6.5 @zazuko/env@3.0.1 n3@1.26.0
cat >check.mjs <<'JS'
import factory from "@zazuko/env";
import { Parser } from "n3";
import Other from "rdf-validate-shacl";
import { Validator } from "shacl-engine";

const PREFIXES = "@prefix : <urn:x:> . @prefix sh: <http://www.w3.org/ns/shacl#> .";
const graph = (text) => factory.dataset(new Parser().parse(PREFIXES + text));
async function passes(range, tag) {
  const shapes = `:S a sh:NodeShape ; sh:targetNode :source ; sh:property [ sh:path :title ; sh:languageIn ("${range}") ] .`;
  const data = `:source :title "x"@${tag} .`;
  const first = await new Validator(graph(shapes), { factory }).validate({ dataset: graph(data) });
  const second = await new Other(graph(shapes), { factory }).validate(graph(data));
  return [first.conforms, second.conforms];
}
const expected = [
  ["ar", "ar", true], ["ar", "ar-PS", true], ["ar", "he", false],
  ["ru", "rue", true], ["ar", "arc", true], ["fr", "frr", true],
  ["AR", "ar", false], ["ar-PS", "ar-PS", false], ["*", "ar", false],
];
let right = true;
for (const [range, tag, wanted] of expected) {
  const both = await passes(range, tag);
  console.log(`${range} has ${tag}: ${both.join(" and ")}`);
  right &&= both.every((one) => one === wanted);
}
process.exit(right ? 0 : 1);
JS
timeout 60 node check.mjs
