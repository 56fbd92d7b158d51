#!/usr/bin/env bash
# Eclipse RDF4J 5.1.0 (Maven, org.eclipse.rdf4j; its store in memory): conditions of which one half cannot be told, for a day that is given as a year.
# Expected before looking: "true or an error" is true and "false and an error" is false, whichever comes first; an expression that cannot be reckoned
# leaves its variable unbound.
# Seen: where the half that is an error has nothing of the data in it, such as a day of the question compared with a day of the law, it makes the whole an
# error if it stands second: "open, or as of before 7 May 2010", asked as of the year 2010, finds nobody, and the two that are open if the halves
# change places. "And" under "not" finds nobody in either order, nor does IF. BIND of it refuses the whole question. Where the
# error depends on the data both orders are right.
# Why it matters: a question with its day filled in by setBinding says that there is nobody, and nothing shows that it could not be told.
# Source: SPARQL 1.1 Query Language, 17.2 ("Filter evaluation", the table for || and && with errors), 18.6 (Extend: an error leaves the variable unbound).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies>
<dependency><groupId>org.eclipse.rdf4j</groupId><artifactId>rdf4j-repository-sail</artifactId><version>5.1.0</version></dependency>
<dependency><groupId>org.eclipse.rdf4j</groupId><artifactId>rdf4j-sail-memory</artifactId><version>5.1.0</version></dependency>
<dependency><groupId>org.eclipse.rdf4j</groupId><artifactId>rdf4j-rio-turtle</artifactId><version>5.1.0</version></dependency>
</dependencies></project>
XML
timeout 400 mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib >/dev/null
cat >Halves.java <<'JAVA'
import java.io.StringReader;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

public class Halves {
  static final String NAMES = "PREFIX x: <http://x/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
  static final String DATA = "@prefix x: <http://x/>. x:a x:open true. x:b x:open false. x:c x:open true.";

  public static void main(String[] conditions) throws Exception {
    SailRepository store = new SailRepository(new MemoryStore());
    try (RepositoryConnection connection = store.getConnection()) {
      connection.add(new StringReader(DATA), "", RDFFormat.TURTLE);
      for (String condition : conditions) {
        TupleQuery query = connection.prepareTupleQuery(NAMES + "SELECT ?s { ?s x:open ?open " + condition + " } ORDER BY ?s");
        query.setBinding("asOf", Values.literal("2010", XSD.GYEAR));
        StringBuilder found = new StringBuilder(condition).append(":");
        try (TupleQueryResult rows = query.evaluate()) {
          while (rows.hasNext()) found.append(" ").append(rows.next().getValue("s").stringValue().replace("http://x/", ""));
        } catch (QueryEvaluationException e) {
          found.append(" refused");
        }
        System.out.println(found);
      }
    }
    store.shutDown();
  }
}
JAVA
javac -cp 'lib/*' Halves.java
timeout 100 java -cp 'lib/*:.' Halves 'FILTER(?open || ?asOf < "2010-05-07"^^xsd:date)' 'FILTER(?asOf < "2010-05-07"^^xsd:date || ?open)' \
  'FILTER(!(?open && ?asOf < "2010-05-07"^^xsd:date))' 'FILTER(!(?asOf < "2010-05-07"^^xsd:date && ?open))' 'FILTER(IF(?open, true, 1/0 = 1))' \
  'FILTER(?open || ?s < 1)' 'BIND(?s < 1 AS ?r)' 'BIND(1/0 AS ?r)' 2>/dev/null | tee seen.txt
cat >expected.txt <<'TXT'
FILTER(?open || ?asOf < "2010-05-07"^^xsd:date):
FILTER(?asOf < "2010-05-07"^^xsd:date || ?open): a c
FILTER(!(?open && ?asOf < "2010-05-07"^^xsd:date)):
FILTER(!(?asOf < "2010-05-07"^^xsd:date && ?open)):
FILTER(IF(?open, true, 1/0 = 1)):
FILTER(?open || ?s < 1): a c
BIND(?s < 1 AS ?r): a b c
BIND(1/0 AS ?r): refused
TXT
diff seen.txt expected.txt
