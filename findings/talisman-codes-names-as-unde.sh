#!/usr/bin/env bash
# talisman 1.1.4 (npm), "a straightforward & modular NLP, machine learning & fuzzy matching library": codes for the sound of names, on names in
# Arabic, Hebrew and Cyrillic letters.
# Expected before looking: a name with no letter of the code's alphabet is refused, as the code of a number is, or has an empty code.
# Seen: lein and statcan say "unde" of every one of them, the first four letters of "undefined"; fuzzy-soundex that word in full, phonex nothing;
# soundex "0000", caverphone ten ones. Nothing is thrown, and nothing tells these from the code of a name. metaphone and nysiis say "".
# Why it matters: records blocked by such a code put everybody who is not written in Latin letters into one block, as namesakes; and a reader of
# the codes finds persons who sound like "unde".
# Source: talisman, Phonetics (a code of each name by its sound; an error for what is no string); no word of other alphabets.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact talisman@1.1.4
cat >check.cjs <<'JS'
const names = ["عمر", "محمد", "משה", "Омар"];
const codes = (kind) => {
  const loaded = require(`talisman/phonetics/${kind}`);
  const code = loaded.default ?? loaded;
  return [...new Set(names.map((name) => code(name)))].map((one) => `${typeof one} ${one}`).join(", ");
};
const seen = ["lein", "statcan", "phonex", "fuzzy-soundex", "soundex", "caverphone", "metaphone", "nysiis"].map(codes);
console.log(seen);
let refused = false;
try {
  require("talisman/phonetics/lein")(12);
} catch {
  refused = true;
}
const expected = ["string unde", "string unde", "undefined undefined", "string undefined", "string 0000", "string 1111111111", "string ", "string "];
process.exit(JSON.stringify(seen) === JSON.stringify(expected) && refused ? 0 : 1);
JS
timeout 60 node check.cjs
