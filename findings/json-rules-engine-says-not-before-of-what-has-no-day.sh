#!/usr/bin/env bash
# json-rules-engine 7.3.1 (npm), rules written in JSON: ends of claims compared with a day, and what is left when there is nothing to compare.
# Expected before looking: an end that is unknown, or a Date, which the package compares with nothing, is an error or no match, also under "not"; "any" of no
# conditions is met by nobody.
# Seen: whatever cannot be compared is not less and not greater, and "not" of that is met: null, no fact at all (where allowed), a Date of 2009 before a Date of
# 2010, "2010-05-07" before the number 2011, are all "not before". notEqual and notIn are met by a fact that is missing, doesNotContain is not. "any" of
# no conditions is met, as "all" of none is. A text is compared as text once it begins with a figure: "9 dead" is greater than "10".
# Why it matters: "did not end before that day" is found of everybody whose end nobody knows; a rule whose list of grounds was emptied holds for all.
# Source: the package's docs/rules.md, on "any" and on the numeric operators (not opened); its own engine-default-operators (a fact that is no number is no match).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 200 npm install --silent --no-audit --no-fund --save-exact json-rules-engine@7.3.1
cat >check.cjs <<'JS'
const { Engine } = require("json-rules-engine");

const met = async (conditions, facts) => {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addRule({ conditions, event: { type: "met" } });
  return (await engine.run(facts)).events.length === 1;
};
const is = (fact, operator, value) => ({ fact, operator, value });
const both = async (value, facts) => [await met({ all: [is("until", "lessThan", value)] }, facts), await met({ not: is("until", "lessThan", value) }, facts)];
const main = async () => {
  const seen = {
    text: await both("2010-05-07", { until: "2009-05-07" }),
    nobody: await both("2010-05-07", { until: null }),
    missing: await both("2010-05-07", {}),
    dates: await both(new Date("2010-05-07"), { until: new Date("2009-05-07") }),
    year: await both(2011, { until: "2010-05-07" }),
    denials: await Promise.all([is("by", "notEqual", "A"), is("by", "notIn", ["A"]), is("by", "doesNotContain", "A")].map((each) => met({ all: [each] }, {}))),
    none: [await met({ any: [] }, {}), await met({ all: [] }, {}), await met({ not: { all: [] } }, {})],
    figures: await met({ all: [is("n", "greaterThan", "10")] }, { n: "9 dead" }),
  };
  console.log(seen);
  const expected = {
    text: [true, false], nobody: [false, true], missing: [false, true], dates: [false, true], year: [false, true],
    denials: [true, true, false], none: [true, true, false], figures: true,
  };
  process.exit(JSON.stringify(seen) === JSON.stringify(expected) ? 0 : 1);
};
main();
JS
timeout 60 node check.cjs
