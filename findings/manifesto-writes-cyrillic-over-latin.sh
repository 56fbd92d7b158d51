#!/usr/bin/env bash
# manifesto.js 4.3.5 (npm), the library for manifests of IIIF behind the Universal Viewer: titles in several languages and scripts, read and written.
# Expected before looking: a value that is set for one language and script stands beside those of others; the reader's first wish is served by its nearest
# language ("ar" for "ar-SD") before the second wish is looked at; tags are the same in letters of either case.
# Seen: setValue writes to the nearest language that is there: the title in Cyrillic Serbian takes the place of the one in Latin Serbian and stands under
# "sr-Latn", traditional Chinese stands under "zh-Hans", and Egyptian Arabic under "ar". Whoever asks for "ar-SD", then "en", is given English where there
# is "ar"; with "ar-SD" alone it is Arabic. "AR" is no Arabic at all.
# Why it matters: one of two texts of an institution is lost, and the other is labelled with its script; who prefers Arabic of one country is given English.
# Source: IIIF Presentation API 3.0, 4.1 (language maps, BCP 47); RFC 4647, 3.4 (lookup: each range is shortened before the next is tried); RFC 5646, 2.1.1.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact manifesto.js@4.3.5
cat >check.mjs <<'JS'
import manifesto from "manifesto.js";

const written = (map, value, language) => {
  const title = manifesto.PropertyValue.parse(map);
  title.setValue(value, language);
  return Array.from(title, (one) => `${one._locale} ${one._value}`).join(", ");
};
const title = manifesto.PropertyValue.parse({ en: ["Statement"], ar: ["بيان"] });
const seen = [
  written({ "sr-Latn": ["Izjava"] }, "Изјава", "sr-Cyrl"),
  written({ "zh-Hans": ["声明"] }, "聲明", "zh-Hant"),
  written({ ar: ["بيان"] }, "تصريح", "ar-EG"),
  written({ ar: ["بيان"] }, "הצהרה", "he"),
  title.getValue("ar-SD"),
  title.getValue(["ar-SD", "en"]),
  title.getValue("AR"),
];
const expected = ["sr-Latn Изјава", "zh-Hans 聲明", "ar تصريح", "ar بيان, he הצהרה", "بيان", "Statement", "Statement"];
console.log(seen);
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.mjs
