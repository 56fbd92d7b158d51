#!/usr/bin/env bash
# kie-dmn-feel 8.44.0.Final (Maven, org.kie; of Drools), FEEL, the language of decision tables (DMN): lengths of a year, six months and ten days, as sentences are given, and
# weeks, as time limits are.
# Expected before looking: both are null, since FEEL has lengths of years and months and lengths of days and time, and neither weeks nor lengths of both, as "P1MT36H" is
# null; two lengths that are equal end on the same day.
# Seen: both are read. A year, six months and ten days are equal to a year and six months, not longer, and written without the days; added to a day they end ten days
# later, and no longer once the length is written and read again. A week is equal to no time, "P0M", and to two weeks; added to a day it is
# seven days. Twice the sentence is three years. Months with hours, and half a year, are null.
# Why it matters: of two sentences the table says that they are the same, and of two days in its next column that one is ten days after the other.
# Source: DMN 1.4, 10.3.4.1, duration(from): a string in the form of days and time or of years and months; null otherwise (10.3.2.13); 10.3.2.3.7, years and months
# duration (its value is a number of months).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies><dependency><groupId>org.kie</groupId><artifactId>kie-dmn-feel</artifactId><version>8.44.0.Final</version></dependency></dependencies></project>
XML
timeout 500 mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib >/dev/null
cat >Feel.java <<'JAVA'
import java.util.Map;
import org.kie.dmn.feel.FEEL;

public class Feel {
  public static void main(String[] expressions) {
    FEEL feel = FEEL.newInstance();
    for (String expression : expressions) System.out.println(expression + ": " + feel.evaluate(expression, Map.of()));
  }
}
JAVA
javac -cp 'lib/*' Feel.java
timeout 60 java -cp 'lib/*:.' Feel 'duration("P1Y6M10D") = duration("P1Y6M")' 'duration("P1Y6M10D") > duration("P1Y6M")' 'date("2010-05-07") + duration("P1Y6M")' \
  'date("2010-05-07") + duration("P1Y6M10D")' 'string(duration("P1Y6M10D"))' 'date("2010-05-07") + duration(string(duration("P1Y6M10D")))' 'string(duration("P1Y6M10D") * 2)' \
  'duration("P1W") = duration("P0M")' 'duration("P1W") = duration("P2W")' 'date("2010-05-07") + duration("P1W")' 'duration("P1MT36H")' 'duration("P0.5Y")' \
  'duration("P1Y") = duration("P12M")' 'duration("P1M") < duration("P40D")' 2>/dev/null | tee seen.txt
cat >expected.txt <<'TXT'
duration("P1Y6M10D") = duration("P1Y6M"): true
duration("P1Y6M10D") > duration("P1Y6M"): false
date("2010-05-07") + duration("P1Y6M"): 2011-11-07
date("2010-05-07") + duration("P1Y6M10D"): 2011-11-17
string(duration("P1Y6M10D")): P1Y6M
date("2010-05-07") + duration(string(duration("P1Y6M10D"))): 2011-11-07
string(duration("P1Y6M10D") * 2): P3Y
duration("P1W") = duration("P0M"): true
duration("P1W") = duration("P2W"): true
date("2010-05-07") + duration("P1W"): 2010-05-14
duration("P1MT36H"): null
duration("P0.5Y"): null
duration("P1Y") = duration("P12M"): true
duration("P1M") < duration("P40D"): null
TXT
diff seen.txt expected.txt
