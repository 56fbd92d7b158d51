#!/usr/bin/env bash
# @grafeo-db/js 0.6.0 (npm), Grafeo, an embedded graph database with Cypher and GQL: numbers of cases as texts and as figures, days that are in no calendar,
# and lists with null.
# Expected before looking: a text never equals a figure; what is equal is counted once by DISTINCT; 30 February is an error; a list with null in it cannot
# say that something is not in it, nor that it equals another list with null.
# Seen: the case "007" equals the figure 7, and so does the case "7", while "007" and "7" do not equal each other; looked for by the figure, both cases are
# found, as they are by "IN [7]", and all three are three for DISTINCT. "true" is not true. 30 February and a month are null: every comparison with them finds
# nobody, and a day is taken away by setting it to one. IN and NOT IN are right; "none(x IN [1, null] WHERE x = 2)" is true and [1, null] equals [1, null].
# Why it matters: two cases become one by a number, depending on the side it is asked from; a mistyped day empties a field or a list, and nothing says so.
# Source: openCypher 9, "Equality" (values of two types are not equal; lists with null), "none()"; ISO/IEC 39075 (GQL), comparison; Cypher manual, temporal
# values (a string that is not a date is an error).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact @grafeo-db/js@0.6.0
cat >check.mjs <<'JS'
import grafeo from "@grafeo-db/js";

const db = grafeo.GrafeoDB.create();
await db.executeCypher("CREATE (:File {name: 'a', no: '7', end: date('2005-01-01')}), (:File {name: 'b', no: '007'}), (:File {name: 'c', no: 7})");
for (const text of [
  "MATCH (c:File) WHERE c.no = 7 RETURN c.name AS v ORDER BY v",
  "MATCH (c:File) WHERE c.no IN [7] RETURN c.name AS v ORDER BY v",
  "MATCH (c:File) WHERE c.no = '7' RETURN c.name AS v ORDER BY v",
  "MATCH (c:File) WHERE c.no = '007' RETURN c.name AS v ORDER BY v",
  "MATCH (c:File) RETURN count(DISTINCT c.no) AS v",
  "RETURN 'true' = true AS v",
  "RETURN date('2010-02-30') AS v",
  "RETURN date('2010-05') AS v",
  "MATCH (c:File) WHERE c.end < date('2010-02-28') RETURN c.name AS v",
  "MATCH (c:File) WHERE c.end < date('2010-02-30') RETURN c.name AS v",
  "RETURN 2 IN [1, null] AS v",
  "RETURN none(x IN [1, null] WHERE x = 2) AS v",
  "RETURN [1, null] = [1, null] AS v",
  "MATCH (c:File {name: 'a'}) SET c.end = date('2010-02-30') RETURN c.end AS v",
]) {
  const answer = await db.executeCypher(text);
  console.log(`${text}: ${JSON.stringify(answer.toArray().map((row) => row.v))}`);
}
JS
timeout 60 node check.mjs | tee seen.txt
cat >expected.txt <<'TXT'
MATCH (c:File) WHERE c.no = 7 RETURN c.name AS v ORDER BY v: ["a","b","c"]
MATCH (c:File) WHERE c.no IN [7] RETURN c.name AS v ORDER BY v: ["a","b","c"]
MATCH (c:File) WHERE c.no = '7' RETURN c.name AS v ORDER BY v: ["a","c"]
MATCH (c:File) WHERE c.no = '007' RETURN c.name AS v ORDER BY v: ["b","c"]
MATCH (c:File) RETURN count(DISTINCT c.no) AS v: [3]
RETURN 'true' = true AS v: [false]
RETURN date('2010-02-30') AS v: [null]
RETURN date('2010-05') AS v: [null]
MATCH (c:File) WHERE c.end < date('2010-02-28') RETURN c.name AS v: ["a"]
MATCH (c:File) WHERE c.end < date('2010-02-30') RETURN c.name AS v: []
RETURN 2 IN [1, null] AS v: [null]
RETURN none(x IN [1, null] WHERE x = 2) AS v: [true]
RETURN [1, null] = [1, null] AS v: [true]
MATCH (c:File {name: 'a'}) SET c.end = date('2010-02-30') RETURN c.end AS v: [null]
TXT
diff seen.txt expected.txt
