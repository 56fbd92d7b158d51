#!/usr/bin/env bash
# humanparser 2.7.0, another-name-parser 0.1.0 and parse-full-name 1.2.7 (npm): short surnames, and a usual short form of Mohammed.
# Expected before looking: "Ma", "Do" and "Md" behind one given name and nothing else are surnames or given names: nobody is a degree alone,
# and the degrees are written MA, DO and MD.
# Seen: of "Amina Ma" humanparser leaves no surname and makes her a Master of Arts; another-name-parser makes "Vesna Do" a doctor of
# osteopathy without a surname; all three take "Md" for a degree, and the given name before it for a surname in one of them.
# Why it matters: a person loses the surname by which two lists would be matched, and matches everybody of the given name.
# Source: each package's README (suffixes such as Jr., III and Esq.; one says it is made for the English of the United States, where many are
# called Ma or Do).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact humanparser@2.7.0 another-name-parser@0.1.0 parse-full-name@1.2.7
cat >check.cjs <<'JS'
const another = require("another-name-parser");
const { parseName } = require("humanparser");
const { parseFullName } = require("parse-full-name");

const parts = (...words) => words.map((word) => word || "-").join(" ");
const expected = {
  "Amina Ma": ["Amina - Ma", "Amina Ma -", "Amina Ma -"],
  "Vesna Do": ["Vesna Do -", "Vesna - Do", "Vesna Do -"],
  "Rahim Md": ["Rahim - Md", "Rahim - Md", "- Rahim Md"],
  "Amina Sample": ["Amina Sample -", "Amina Sample -", "Amina Sample -"],
};
let right = true;
for (const [name, told] of Object.entries(expected)) {
  const first = parseName(name);
  const second = another(name);
  const third = parseFullName(name);
  const seen = [
    parts(first.firstName, first.lastName, first.suffix),
    parts(second.first, second.last, second.suffix),
    parts(third.first, third.last, third.suffix),
  ];
  console.log(name, seen);
  right &&= String(seen) === String(told);
}
process.exit(right ? 0 : 1);
JS
timeout 60 node check.cjs
