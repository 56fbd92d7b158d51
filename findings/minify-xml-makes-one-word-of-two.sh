#!/usr/bin/env bash
# minify-xml 4.5.2 (npm): articles and sentences in XML, as Akoma Ntoso and TEI have them, with references and emphasis side by side.
# Expected before looking: what lies between two tags within a sentence is text and stays, or it can be kept with xml:space="preserve", which the README
# says is considered by default.
# Seen: the blank between two elements is taken out wherever it stands: "not convicted", each word emphasized, is "notconvicted", "Article 7 Article 8" is
# "Article 7Article 8". With xml:space="preserve" on the paragraph it is the same, and the README's own example, a blank that is all that an element
# has, is taken out. A declaration of a prefix that is used in a value alone, such as type="x:finding", goes as well, and the value means nothing.
# Why it matters: the words of a judgment are others, and a search for "not" does not find them.
# Source: XML 1.0, 2.10 (white space handling: xml:space applies to all elements within); the README ("considerPreserveWhitespace (default: true)").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact minify-xml@4.5.2
cat >check.mjs <<'JS'
import { minify } from "minify-xml";

const expected = {
  "<p>was <b>not</b> <i>convicted</i></p>": "<p>was <b>not</b><i>convicted</i></p>",
  "<p><ref>Article 7</ref> <ref>Article 8</ref></p>": "<p><ref>Article 7</ref><ref>Article 8</ref></p>",
  '<p xml:space="preserve">was <b>not</b> <i>convicted</i></p>': '<p xml:space="preserve">was <b>not</b><i>convicted</i></p>',
  '<p xml:space="preserve"> </p>': '<p xml:space="preserve"/>',
  '<a xmlns:x="http://x/" type="x:finding"><b/></a>': '<a type="x:finding"><b/></a>',
  "<p>under <ref>Article 7</ref> of the Statute</p>": "<p>under <ref>Article 7</ref> of the Statute</p>",
};
const seen = Object.fromEntries(Object.keys(expected).map((text) => [text, minify(text)]));
console.log(seen);
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.mjs
