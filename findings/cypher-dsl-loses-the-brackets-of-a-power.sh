#!/usr/bin/env bash
# neo4j-cypher-dsl 2025.2.0 (Maven, org.neo4j), Neo4j's own builder of Cypher in Java: arithmetic with brackets, conditions on null, and "no condition".
# Expected before looking: what was built is what is written, with brackets wherever they matter; a comparison with null is IS NULL, or refused; "no
# condition" denied is no condition, or refused.
# Seen: a power within a power has no brackets: 2^(3^2) and (2^3)^2, 512 and 64, are one text, 2^3^2, which Cypher reads from the left. Sums, products and
# powers of sums keep theirs. A comparison with null is written "= NULL", which finds nothing. Cypher.noCondition(), left out by "and" and "or", denied is
# "NOT ()", which is no Cypher.
# Why it matters: a weight or a half-life reckoned in the database is another number than the one in the program, and nothing is refused.
# Source: Cypher-DSL's documentation (Cypher.noCondition, a condition that has no effect; Expression.pow); openCypher's grammar, PowerOfExpression (from
# left to right); Cypher Manual, "Working with null".
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies>
<dependency><groupId>org.neo4j</groupId><artifactId>neo4j-cypher-dsl</artifactId><version>2025.2.0</version></dependency>
</dependencies></project>
XML
timeout 300 mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib >/dev/null
cat >Build.java <<'JAVA'
import org.neo4j.cypherdsl.core.*;

public class Build {
  static Expression number(int value) { return Cypher.literalOf(value); }
  static void print(String asked, Expression value) { System.out.println(asked + ": " + Cypher.returning(value.as("x")).build().getCypher()); }
  static void print(String asked, Node claim, Condition condition) {
    System.out.println(asked + ": " + Cypher.match(claim).where(condition).returning(claim).build().getCypher());
  }
  public static void main(String[] none) {
    print("2^(3^2)", number(2).pow(number(3).pow(number(2))));
    print("(2^3)^2", number(2).pow(number(3)).pow(number(2)));
    print("(1+2)^3", number(1).add(number(2)).pow(number(3)));
    print("1-(2-3)", number(1).subtract(number(2).subtract(number(3))));
    Node claim = Cypher.node("Claim").named("c");
    Property end = claim.property("end");
    print("equals null", claim, end.isEqualTo(Cypher.literalNull()));
    print("differs from null", claim, end.isNotEqualTo(Cypher.literalOf(null)));
    print("no condition or open", claim, Cypher.noCondition().or(end.isNull()));
    print("not no condition", claim, Cypher.noCondition().not());
  }
}
JAVA
javac -cp 'lib/*' Build.java
timeout 60 java -cp 'lib/*:.' Build | tee seen.txt
cat >expected.txt <<'TXT'
2^(3^2): RETURN 2^3^2 AS x
(2^3)^2: RETURN 2^3^2 AS x
(1+2)^3: RETURN (1 + 2)^3 AS x
1-(2-3): RETURN (1 - (2 - 3)) AS x
equals null: MATCH (c:`Claim`) WHERE c.end = NULL RETURN c
differs from null: MATCH (c:`Claim`) WHERE c.end <> NULL RETURN c
no condition or open: MATCH (c:`Claim`) WHERE c.end IS NULL RETURN c
not no condition: MATCH (c:`Claim`) WHERE NOT () RETURN c
TXT
diff seen.txt expected.txt
