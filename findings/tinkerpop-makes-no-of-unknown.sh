#!/usr/bin/env bash
# Apache TinkerPop 3.7.3 (Maven, tinkergraph-gremlin): persons, of whom it is said that they were convicted, that it is unknown, or nothing, written as
# GraphML and read again; and GraphML with defaults.
# Expected before looking: what the writer writes, the reader reads as it was, or the writer refuses it, as it refuses several values of one property; a
# default holds for whoever says nothing; "1" is true, as in XML Schema.
# Seen: the type of a property is that of the first who has it. If that is a truth value, "unknown", of the next, is read as false; if it is a whole number,
# the file is written, and refused by the reader because of 2.5 or of five thousand million. With "unknown" first all are texts. A default is not read at
# all, neither for nodes nor for edges; "1" is false.
# Why it matters: "unknown whether convicted" comes back as "not convicted", by the order in which two persons were written.
# Source: GraphML Primer, "GraphML-Attributes" (attr.type, default); XML Schema part 2, boolean (true, false, 1, 0); TinkerPop, "GraphML" (what is lost on
# writing: several values, properties of properties).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies>
<dependency><groupId>org.apache.tinkerpop</groupId><artifactId>tinkergraph-gremlin</artifactId><version>3.7.3</version></dependency>
</dependencies></project>
XML
timeout 400 mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib >/dev/null
cat >Told.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.tinkerpop.gremlin.structure.T;
import org.apache.tinkerpop.gremlin.structure.io.graphml.GraphMLReader;
import org.apache.tinkerpop.gremlin.structure.io.graphml.GraphMLWriter;
import org.apache.tinkerpop.gremlin.tinkergraph.structure.TinkerGraph;

public class Told {
  static final String DEFAULTS = "<graphml xmlns='http://graphml.graphdrawing.org/xmlns'><key id='d' for='node' attr.name='said' attr.type='boolean'>"
      + "<default>true</default></key><graph edgedefault='directed'><node id='a'/><node id='b'><data key='d'>1</data></node>"
      + "<node id='c'><data key='d'>true</data></node></graph></graphml>";

  static String read(byte[] xml) throws IOException {
    TinkerGraph graph = TinkerGraph.open();
    try {
      GraphMLReader.build().create().readGraph(new ByteArrayInputStream(xml), graph);
    } catch (NumberFormatException e) {
      return "refused";
    }
    Map<String, Object> said = new TreeMap<>();
    graph.vertices().forEachRemaining(person -> said.put(person.id().toString(), person.property("said").orElse("nothing")));
    return said.toString();
  }

  static byte[] written(Object first, Object second) throws IOException {
    TinkerGraph graph = TinkerGraph.open();
    graph.addVertex(T.id, "a", "said", first);
    graph.addVertex(T.id, "b", "said", second);
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    GraphMLWriter.build().normalize(true).create().writeGraph(xml, graph);
    return xml.toByteArray();
  }

  public static void main(String[] args) throws IOException {
    Object[][] pairs = {{true, "unknown"}, {"unknown", true}, {3, 2.5}, {2.5, 3}, {3, 5_000_000_000L}};
    for (Object[] pair : pairs) System.out.println(pair[0] + ", " + pair[1] + ": " + read(written(pair[0], pair[1])));
    System.out.println("default true: " + read(DEFAULTS.getBytes()));
  }
}
JAVA
javac -cp 'lib/*' Told.java 2>/dev/null
timeout 60 java -cp 'lib/*:.' Told 2>/dev/null | tee seen.txt
cat >expected.txt <<'TXT'
true, unknown: {a=true, b=false}
unknown, true: {a=unknown, b=true}
3, 2.5: refused
2.5, 3: {a=2.5, b=3.0}
3, 5000000000: refused
default true: {a=nothing, b=false, c=true}
TXT
diff seen.txt expected.txt
