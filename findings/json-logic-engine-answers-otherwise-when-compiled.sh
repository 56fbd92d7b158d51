#!/usr/bin/env bash
# json-logic-engine 5.0.7 (npm), rules of JSON Logic, run and compiled: persons of whom it is not known whether they were convicted, or of what.
# Expected before looking: a rule that is compiled answers as it does when it is run, only faster; what is not known is one thing in both.
# Seen: "not known equals not convicted" is true when it is run and false when it is compiled, and "differs" is the reverse, where both come from the data; against
# a false that is written in the rule both say true. Of charges that are not known "all are grave" is false when run and true when compiled, and of an
# empty list false in both. A default stands for a null when compiled alone. Text joined to a null is the text, or the text and "null".
# Why it matters: rules are tested by running them and go into service compiled; those about whom nothing is known change sides.
# Source: Readme of json-logic-engine ("Logic Compilation", of the same rules, for speed); compiler.js, optimizer.js and
# defaultMethods.js.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y >/dev/null
timeout 240 npm install --silent --no-audit --no-fund --save-exact json-logic-engine@5.0.7
cat >check.mjs <<'JS'
import assert from 'node:assert';
import { LogicEngine } from 'json-logic-engine';

const engine = new LogicEngine();
const person = { convicted: null, acquitted: false, charges: null, none: [], until: null };
const convicted = { var: 'convicted' }, no = { var: 'acquitted' }, grave = { '>': [{ var: '' }, 5] };
const rules = {
  'not known = false in the data': { '==': [convicted, no] },
  'not known <> false in the data': { '!=': [convicted, no] },
  'not known = false in the rule': { '==': [convicted, false] },
  'all charges that are not known': { all: [{ var: 'charges' }, grave] },
  'all charges of an empty list': { all: [{ var: 'none' }, grave] },
  'null, or a default': { var: ['until', 'today'] },
  'text and null': { cat: ['until ', { var: 'until' }] },
};
const seen = Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, [engine.run(rule, person), engine.build(rule)(person)]]));
console.log(seen);
assert.deepStrictEqual(seen, {
  'not known = false in the data': [true, false],
  'not known <> false in the data': [false, true],
  'not known = false in the rule': [true, true],
  'all charges that are not known': [false, true],
  'all charges of an empty list': [false, false],
  'null, or a default': [null, 'today'],
  'text and null': ['until ', 'until null'],
});
JS
timeout 60 node check.mjs
