#!/usr/bin/env bash
# i18n-iso-countries 7.14.0 (npm): names of one code in several languages.
# Expected before looking: the names of one ISO 3166-1 code are translations of one name.
# Seen: ESH is "Western Sahara" in English, Arabic and Hebrew and the abbreviation of the Sahrawi Arab Democratic Republic
# in Russian; PSE is "State of Palestine" in English and Russian and "the Palestinian territories" in Hebrew and Persian.
# Why it matters: showing names "in the reader's language" from this table makes the same record take another side for
# each reader.
# Source: the package's langs/*.json.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
echo '{"private":true}' >package.json
timeout 120 npm install --silent --no-audit --no-fund --ignore-scripts i18n-iso-countries@7.14.0
cat >check.cjs <<'JS'
const names = require("i18n-iso-countries");
for (const language of ["en", "ru", "he", "fa"]) names.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));
const seen = [names.getName("ESH", "en"), names.getName("ESH", "ru"), names.getName("PSE", "en"), names.getName("PSE", "ru"), names.getName("PSE", "he"), names.getName("PSE", "fa").replace("\u200c", " ")];
console.log(seen.join(" | "));
const expected = ["Western Sahara", "САДР", "State of Palestine", "Государство Палестина", "השטחים הפלסטיניים", "سرزمین های فلسطینی"];
if (JSON.stringify(seen) !== JSON.stringify(expected)) { console.log("changed; it was", expected.join(" | ")); process.exit(1); }
JS
timeout 60 node check.cjs
