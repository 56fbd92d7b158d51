#!/usr/bin/env bash
# arabnamer 0.1.3 (PyPI; installed beside xgboost-cpu 3.2.0 in place of xgboost): similarity of Arabic names with its default threshold, and
# names in Latin letters put into Arabic ones.
# Expected before looking: other names are not accepted; the same name is, in whatever letters; a name with fewer parts is likely and not
# certain; "Abd al-Rahman" and "al-Bashir" come out as these names are written, since compound articles are what it is made for.
# Seen: Hasan is accepted for Husayn, Muhammad for Mahmud, Umar for Amr, "Abd al-Karim Hasan" for "Abd al-Rahim Hasan", brigade 1 for
# brigade 2; "Ahmad" and "Ahmad Muhammad Ali" are alike to 100. The same word with a Persian yeh is less alike (86) than Muhammad
# and Mahmud (89). "Abd al-Rahman" comes out as one made-up word and "Rahman", "al-Bashir" as "mankind".
# Why it matters: it is offered for the screening of lists of persons; one letter within a name is another person.
# Source: the package's README: "Matching", with what is overlooked (hamza, vowel marks, taa marbuta, alef maksura); "default threshold 85";
# "compound articles like El/Al/Abd".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv v
timeout 280 v/bin/pip install --quiet --disable-pip-version-check xgboost-cpu==3.2.0 numpy==1.26.4 scipy==1.15.3 rapidfuzz==3.14.6
timeout 120 v/bin/pip install --quiet --disable-pip-version-check --no-deps arabnamer==0.1.3
cat >check.py <<'PY'
import sys, warnings
warnings.simplefilter("ignore")
from arabnamer import similarity, translit

names = {
    ("حسن", "حسين"): (True, 86), ("محمد", "محمود"): (True, 89), ("عمر", "عمرو"): (True, 86),
    ("عبد الكريم حسن", "عبد الرحيم حسن"): (True, 93), ("لواء 1", "لواء 2"): (True, 91), ("أحمد", "أحمد محمد علي"): (True, 100),
    ("ياسر", "یاسر"): (True, 86), ("صالح", "صلاح"): (False, 75), ("فاطمة", "فاطمه"): (True, 100),
}
seen = {}
for pair in names:
    accepted, score = similarity(*pair)
    seen[pair] = (accepted, round(score))
    print(*pair, *seen[pair])
words = {"Abd al-Rahman": "عبدعل رحمن", "al-Bashir": "البشر", "Abdul Rahim": "عبد الرحيم"}
written = {name: translit(name).arabic for name in words}
print(written)
sys.exit(0 if seen == names and written == words else 1)
PY
timeout 90 v/bin/python check.py
