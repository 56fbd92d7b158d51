#!/usr/bin/env bash
# accept-language-parser 1.5.0 (npm), which picks one of a site's languages by the header that a browser sends: the same wishes with and without blanks.
# Expected before looking: blanks around ";" and the letter case of "q" change nothing; a language with the weight 0 is not picked; "*" is any language.
# Seen: with a blank before or behind ";" or with "Q", the weight is read as another language ("q"), and the language before it has the weight 1: whoever
# asks for Arabic, and English at three tenths, is given English if the blank is there, and Arabic if not. A weight of 0, "not acceptable", is the last
# choice and no refusal. "*" is nobody's language. A tag with more parts than language, script and region is cut, and its end is another language.
# Why it matters: who asks for a record in Arabic or Hebrew is given the English one because of a blank, by a header that the standard allows.
# Source: RFC 9110, 12.4.2 (weight = OWS ";" OWS "q=" qvalue; 0 means "not acceptable"), 12.5.4 (Accept-Language), 5.6.6; RFC 4647, 2.1 and 3.3.1; RFC 5234, 2.3.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact accept-language-parser@1.5.0
cat >check.mjs <<'JS'
import parser from "accept-language-parser";

for (const [header, ...languages] of [
  ["en;q=0.3,ar", "en", "ar"],
  ["en;q=0.3, ar", "en", "ar"],
  ["en; q=0.3, ar", "en", "ar"],
  ["en ;q=0.3, ar", "en", "ar"],
  ["en;Q=0.3, ar", "en", "ar"],
  ["en;q=0", "en"],
  ["*", "en", "ar"],
  ["ar-SD-x-court", "en", "ar-SD"],
]) {
  const read = parser.parse(header).map((one) => `${one.code} ${one.quality}`);
  console.log(`${header} of ${languages}: ${parser.pick(languages, header)} (${read.join(", ")})`);
}
JS
timeout 60 node check.mjs | tee seen.txt
cat >expected.txt <<'TXT'
en;q=0.3,ar of en,ar: ar (ar 1, en 0.3)
en;q=0.3, ar of en,ar: ar (ar 1, en 0.3)
en; q=0.3, ar of en,ar: en (en 1, q 1, ar 1)
en ;q=0.3, ar of en,ar: en (en 1, q 1, ar 1)
en;Q=0.3, ar of en,ar: en (en 1, Q 1, ar 1)
en;q=0 of en: en (en 0)
* of en,ar: null (* 1)
ar-SD-x-court of en,ar-SD: null (ar 1, court 1)
TXT
diff seen.txt expected.txt
