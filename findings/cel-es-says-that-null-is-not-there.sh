#!/usr/bin/env bash
# @bufbuild/cel 0.6.1 and @marcbachmann/cel-js 8.0.0 (npm), CEL, the language of conditions: keys whose value is null, and moments.
# Expected before looking: a key whose value is null is in the map, as has() and "in" have it in CEL; a day that is in no calendar is an error; an
# offset from Greenwich is a time zone.
# Seen: with the first, a key whose value is null is not there for has() and "in", even in {"end": null} written out in the expression, and yet it is
# counted by size() and named by map(). "There is no end" (null) and "no end is given" are one and the same; the second tells them apart. Both
# make 30 February 2 March and 31 April 1 May. With the second the hour at "+03:00" is an error, and at "Africa/Khartoum" is not.
# Why it matters: "has(post.end)" asks whether anything is known of an end; of a post that is said to have none the answer is that nothing is known.
# Source: CEL, language definition: "Field selection" and "Macros" (has: whether the map has the key), "Aggregate values" (a map may hold null),
# "List of standard definitions" ("in"; timestamps are RFC 3339; a time zone is a name or an offset such as "+03:00").
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact @bufbuild/cel@0.6.1 @marcbachmann/cel-js@8.0.0
cat >check.mjs <<'JS'
import { run } from "@bufbuild/cel";
import { evaluate } from "@marcbachmann/cel-js";

const known = { post: { rank: "general", end: null } };
const asked = (answer) => {
  try {
    const found = answer();
    return found instanceof Error ? "error" : typeof found === "bigint" ? Number(found) : found;
  } catch {
    return "error";
  }
};
const late = "timestamp('2010-05-07T23:30:00Z')";
const expected = {
  "has(post.end)": [false, true],
  "has(post.start)": [false, false],
  "'end' in post": [false, true],
  "'end' in {'end': null}": [false, true],
  "post.end == null": [true, true],
  "size(post)": [2, 2],
  "post.exists(key, key == 'end')": [true, true],
  "timestamp('2010-02-30T00:00:00Z') == timestamp('2010-03-02T00:00:00Z')": [true, true],
  "timestamp('2010-04-31T00:00:00Z').getDate()": [1, 1],
  [`${late}.getHours('+03:00')`]: [2, "error"],
  [`${late}.getHours('Africa/Khartoum')`]: [2, 2],
};
const seen = Object.fromEntries(Object.keys(expected).map((text) => [text, [asked(() => run(text, known)), asked(() => evaluate(text, known))]]));
console.log(seen);
process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.mjs
