#!/usr/bin/env bash
# Camunda's feel-engine 1.19.1 (Maven, org.camunda.feel), FEEL, the language of decision tables (DMN), in Java: moments and times of day with offsets from Greenwich.
# Expected before looking: half past midnight at +03:00 and half past nine of the evening before in Greenwich are one moment, and equal, in whatever way it is
# asked; of two moments one is before, equal to or after the other; what has no offset is compared with neither (null).
# Seen: the one with +03:00 is after the one in Greenwich: greater and not equal, neither "less than or equal" nor between the other and itself, nor in the
# interval of it, nor in a list of it; of the two distinct values are two. A time of day is unequal likewise, and so is the moment in Gaza to the same at +03:00.
# Moments that are an hour apart are in the right order. What has no offset gives null, and so do days that are in no calendar.
# Why it matters: a rule for what happened at one moment, or a search for two reports of it, misses the report that was written with another offset.
# Source: DMN 1.5, 10.3.2.2 (equality: "date and time" by value), 10.3.2.3.5 (value of a date and time: seconds since 1970 with its offset), Table 52.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies>
<dependency><groupId>org.camunda.feel</groupId><artifactId>feel-engine</artifactId><version>1.19.1</version></dependency>
</dependencies></project>
XML
timeout 400 mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib >/dev/null 2>&1
cat >Moments.java <<'JAVA'
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

public class Moments {
  public static void main(String[] args) {
    FeelEngineApi feel = FeelEngineBuilder.forJava().build();
    String moments = "{a: date and time(\"2010-05-07T00:30:00+03:00\"), b: date and time(\"2010-05-06T21:30:00Z\"),"
        + " gaza: date and time(\"2010-05-07T00:30:00@Asia/Gaza\"), bare: date and time(\"2010-05-07T00:30:00\"),"
        + " morning: time(\"10:00:00+03:00\"), greenwich: time(\"07:00:00Z\"), said: ";
    for (String asked : new String[] {"a = b", "a != b", "a < b", "a > b", "a <= b", "a >= b", "a between b and b", "a in [b..b]", "list contains([b], a)",
        "count(distinct values([a, b]))", "a = gaza", "a < bare", "a < b + duration(\"PT1H\")", "morning = greenwich", "date(\"2010-02-30\")"}) {
      EvaluationResult result = feel.evaluateExpression(moments + asked + "}.said", Map.of());
      System.out.println(asked + ": " + (result.isSuccess() ? result.result() : result.failure().message()));
    }
  }
}
JAVA
javac -cp 'lib/*' Moments.java
timeout 60 java -cp 'lib/*:.' Moments 2>/dev/null | tee seen.txt
cat >expected.txt <<'TXT'
a = b: false
a != b: true
a < b: false
a > b: true
a <= b: false
a >= b: true
a between b and b: false
a in [b..b]: false
list contains([b], a): false
count(distinct values([a, b])): 2
a = gaza: false
a < bare: null
a < b + duration("PT1H"): true
morning = greenwich: false
date("2010-02-30"): null
TXT
diff seen.txt expected.txt
