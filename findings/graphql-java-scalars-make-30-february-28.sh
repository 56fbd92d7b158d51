#!/usr/bin/env bash
# graphql-java-extended-scalars 24.0 with graphql-java 24.1 (Maven, com.graphql-java), scalars for schemas in Java: arguments that are no day, or no tag of
# a language.
# Expected before looking: what is no full date of RFC 3339 is refused by Date, as it is by DateTime; a moment is kept or refused; what is no tag of a
# language is refused by Locale.
# Seen: Date takes 30 and 31 February for 28 February, 31 April for 30 April and 29 February of an ordinary year for the 28th; a thirteenth month is
# refused, and so is a moment on 30 February. Locale takes any text, and hands "und", no language, to the program: "2010-05", "not a language", "ar_PS".
# CountryCode knows neither Kosovo's XK nor a State that is no more.
# Why it matters: a mistyped day finds what happened on another day, and the answer looks like an answer.
# Source: descriptions of the scalars (Date: "An RFC-3339 compliant Full Date Scalar"; Locale: "A IETF BCP 47 language tag"); RFC 3339, 5.7
# (the last day of each month); java.time's documentation of ResolverStyle.SMART (a day that is too late becomes the last of its month).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies>
<dependency><groupId>com.graphql-java</groupId><artifactId>graphql-java-extended-scalars</artifactId><version>24.0</version></dependency>
</dependencies></project>
XML
timeout 300 mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib >/dev/null
test -e lib/graphql-java-24.1.jar
cat >Ask.java <<'JAVA'
import graphql.GraphQLContext;
import graphql.scalars.ExtendedScalars;
import graphql.schema.*;
import java.util.Locale;

public class Ask {
  static void ask(GraphQLScalarType scalar, String... texts) {
    Coercing<?, ?> coercing = scalar.getCoercing();
    GraphQLContext context = GraphQLContext.getDefault();
    for (String text : texts) {
      Object seen;
      try {
        seen = coercing.serialize(coercing.parseValue(text, context, Locale.ROOT), context, Locale.ROOT);
      } catch (RuntimeException refusal) {
        seen = "refused";
      }
      System.out.println(scalar.getName() + " " + text + ": " + seen);
    }
  }
  public static void main(String[] none) {
    ask(ExtendedScalars.Date, "2010-05-07", "2010-02-30", "2010-02-31", "2010-04-31", "2011-02-29", "2010-13-01", "2010-05");
    ask(ExtendedScalars.DateTime, "2010-02-30T00:00:00Z");
    ask(ExtendedScalars.YearMonth, "2010-05", "2010-13");
    ask(ExtendedScalars.Locale, "ar-PS", "ar_PS", "2010-05", "not a language");
    ask(ExtendedScalars.CountryCode, "SD", "XK", "YU");
  }
}
JAVA
javac -cp 'lib/*' Ask.java
timeout 60 java -cp 'lib/*:.' Ask 2>/dev/null | tee seen.txt
cat >expected.txt <<'TXT'
Date 2010-05-07: 2010-05-07
Date 2010-02-30: 2010-02-28
Date 2010-02-31: 2010-02-28
Date 2010-04-31: 2010-04-30
Date 2011-02-29: 2011-02-28
Date 2010-13-01: refused
Date 2010-05: refused
DateTime 2010-02-30T00:00:00Z: refused
YearMonth 2010-05: 2010-05
YearMonth 2010-13: refused
Locale ar-PS: ar-PS
Locale ar_PS: und
Locale 2010-05: und
Locale not a language: und
CountryCode SD: SD
CountryCode XK: refused
CountryCode YU: refused
TXT
diff seen.txt expected.txt
