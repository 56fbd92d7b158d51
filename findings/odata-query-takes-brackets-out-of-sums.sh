#!/usr/bin/env bash
# odata-query 0.10.0 (PyPI), conditions of OData made into SQL for SQLite: sums with brackets, null before "eq", signs of LIKE in a text, a list with null.
# Expected before looking: what is written asks what was asked, with brackets wherever they matter, as "and" within "or" has them; null is IS NULL on either
# side; a text that is looked for is that text.
# Seen: brackets of arithmetic are never written: 10 - (4 - 3) is "a - b - c", (10 + 4) * 3 is "a + b * c", 10 mod (4 - 3) is 10 mod 4 - 3, and each finds
# nobody. "end eq null" is IS NULL, "null eq end" is "NULL = end". Whoever looks for "50%" or "5_" gets every text with "50" and "5": % is doubled, which is
# nothing in SQL, and _ is left. Brackets of "and", "or" and "not" are right, and so is a quote within a text.
# Why it matters: a filter of an open interface answers another question, "more killed than wounded and missing together" among them, and says nothing.
# Source: OData 4.01, Part 2: URL Conventions, 5.1.1.17 (operator precedence), 5.1.1.1.1 (eq, null), 5.1.1.7.1 (contains); SQLite, "Expression" (LIKE and
# ESCAPE).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check odata-query==0.10.0
cat >check.py <<'PY'
import sqlite3
from odata_query.grammar import ODataLexer, ODataParser
from odata_query.sql import AstToSqliteSqlVisitor

table = sqlite3.connect(":memory:")
table.execute('create table t (n text, a int, b int, c int, "end" text)')
rows = [("50 persons", 10, 4, 3, "2005-01-01"), ("50% of them", 10, 4, 3, None)]
table.executemany("insert into t values (?, ?, ?, ?, ?)", rows)
for asked in ["a sub (b sub c) eq 9", "(a add b) mul c eq 42", "a mod (b sub c) eq 0", "end eq null", "null eq end", "contains(n, '50%')",
              "startswith(n, '5_')", "(a eq 1 or b eq 4) and c eq 3", "not (a eq 1 or b eq 2)"]:
    where = AstToSqliteSqlVisitor().visit(ODataParser().parse(ODataLexer().tokenize(asked)))
    found = [name for name, in table.execute(f"select n from t where {where} order by n")]
    print(f"{asked}: {where}: {found}")
PY
timeout 60 v/bin/python check.py 2>/dev/null | tee seen.txt
cat >expected.txt <<'TXT'
a sub (b sub c) eq 9: "a" - "b" - "c" = 9: []
(a add b) mul c eq 42: "a" + "b" * "c" = 42: []
a mod (b sub c) eq 0: "a" % "b" - "c" = 0: []
end eq null: "end" IS NULL: ['50% of them']
null eq end: NULL = "end": []
contains(n, '50%'): "n" LIKE '%50%%%': ['50 persons', '50% of them']
startswith(n, '5_'): "n" LIKE '5__%': ['50 persons', '50% of them']
(a eq 1 or b eq 4) and c eq 3: ("a" = 1 OR "b" = 4) AND "c" = 3: ['50 persons', '50% of them']
not (a eq 1 or b eq 2): NOT ("a" = 1 OR "b" = 2): ['50 persons', '50% of them']
TXT
diff seen.txt expected.txt
