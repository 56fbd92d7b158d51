#!/usr/bin/env bash
# jsona 1.14.0 (npm), a formatter of JSON:API: a claim by a body in the role of its author, with two pages of one document for its sources.
# Expected before looking: what a link to a resource says of the link ("meta" beside type and id: the role, the page) is read with the link and
# written there again, or it is lost.
# Seen: read well. Written, the role is an attribute of the body itself, whichever claim it stands in, and so is the page of the document, once,
# the first of two; both links are left without them. The claim's own "meta" has become an attribute of the claim.
# Why it matters: "author" is from then on what the body is, in every claim that names it, and page 9 of the document is gone.
# Source: JSON:API 1.1, Resource Identifier Objects ("meta" of the identifier) and Meta Information; jsona, README (deserialize, serialize; no
# word of meta).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact jsona@1.14.0
cat >check.cjs <<'JS'
const { Jsona } = require("jsona");

const link = (type, id, meta) => ({ type, id, meta });
const document = {
  data: {
    type: "claims",
    id: "1",
    attributes: { day: "2010-05-07" },
    relationships: {
      speaker: { data: link("bodies", "7", { role: "author" }) },
      sources: { data: [link("documents", "3", { page: 3 }), link("documents", "3", { page: 9 })] },
    },
    meta: { clock: "2026" },
  },
  included: [
    { type: "bodies", id: "7", attributes: { name: "Body" } },
    { type: "documents", id: "3", attributes: { title: "Report" } },
  ],
};
const jsona = new Jsona();
const claim = jsona.deserialize(document);
const read = [claim.speaker.resourceIdObjMeta, ...claim.sources.map((source) => source.resourceIdObjMeta)];
const written = jsona.serialize({ stuff: claim, includeNames: ["speaker", "sources"] });
const links = Object.values(written.data.relationships).flatMap(({ data }) => data);
const attributes = [written.data, ...written.included].map((one) => one.attributes);
console.log(JSON.stringify({ read, links, attributes }));
const expected = {
  read: [{ role: "author" }, { page: 3 }, { page: 9 }],
  links: [link("bodies", "7"), link("documents", "3"), link("documents", "3")],
  attributes: [
    { day: "2010-05-07", meta: { clock: "2026" } },
    { name: "Body", resourceIdObjMeta: { role: "author" } },
    { title: "Report", resourceIdObjMeta: { page: 3 } },
  ],
};
process.exit(JSON.stringify({ read, links, attributes }) === JSON.stringify(expected) ? 0 : 1);
JS
timeout 60 node check.cjs
