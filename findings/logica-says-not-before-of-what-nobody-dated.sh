#!/usr/bin/env bash
# logica 1.3.1415926535897 (PyPI), a language of logic that becomes SQL, on SQLite: postings with an end in 2005, in 2012, and with none known (null).
# Expected before looking: what compares with null is left out, in SQL's way, whether it is said with ">=" or as the negation of "<"; the number of
# what is not there is 0, or there is no row; what is last among those known can be asked for.
# Seen: "e >= 2010" leaves the posting of unknown end out, and its twin "~(e < 2010)" has it: it did not end before 2010. "e != 2005" and "e != null"
# leave it out as well, the second with all the others, so that nothing at all is known. In a condition it falls to "else", and ended before. The
# count of none is one row with null. The one that ended last cannot be asked for (ArgMax) as long as one end is unknown: an error.
# Why it matters: a general's post of which nobody said when it ended ended "not before 2010" by one rule and "before" by another, of one program.
# Source: Logica's tutorial (negation, "is null"), which does not say that a negated comparison takes what is unknown for false; SQLite, "NULL handling".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check logica==1.3.1415926535897
cat >posts.l <<'L'
@Engine("sqlite");
Post("a", 2005);
Post("b", null);
Post("c", 2012);
From(x) :- Post(x, e), e >= 2010;
NotBefore(x) :- Post(x, e), ~(e < 2010);
NotFive(x) :- Post(x, e), e != 2005;
Known(x) :- Post(x, e), e != null;
Unknown(x) :- Post(x, e), e is null;
Said(x, if e >= 2010 then "after" else "before") :- Post(x, e);
Many() += 1 :- Post(x, e), e > 3000;
Last() ArgMax= x -> e :- Post(x, e);
L
seen=""
for rule in From NotBefore NotFive Known Unknown Said Many Last; do
  rows=$(timeout 60 v/bin/logica posts.l run_to_csv "$rule" 2>/dev/null | tail -n +2 | tr -d '\r' | paste -sd' ') || rows=error
  seen="$seen$rule: $rows"$'\n'
done
printf '%s' "$seen" | sed 's/ *$//' | tee seen.txt
cat >expected.txt <<'TXT'
From: c
NotBefore: b c
NotFive: c
Known:
Unknown: b
Said: a,before b,before c,after
Many: ""
Last: error
TXT
diff seen.txt expected.txt
