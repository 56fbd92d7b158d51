#!/usr/bin/env bash
# gexf4j 1.0.0 (Maven, it.uniroma1.dis.wsngroup.gexf4j), a writer of GEXF in Java: a graph that is directed by default, with orders and payments.
# Expected before looking: an edge of which no kind is given has the default of its graph, as in the format.
# Seen: connectTo(id, target), which gives no kind, writes type="undirected" beside defaultedgetype="directed", and what is said of an edge goes before the
# default; the library's own getEdgeType says the same. With a kind it is written. networkx refuses the file, since it has edges of both kinds. A second edge
# to the same target is refused ("Edge already exists"), with another id and label.
# Why it matters: in a graph of who commands whom nobody commands anybody.
# Source: GEXF 1.2 schema (defaultedgetype of a graph, type of an edge); gexf4j's documentation (Node.connectTo, Graph.setDefaultEdgeType); networkx's
# documentation of read_gexf (edges of both kinds).
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies>
<dependency><groupId>it.uniroma1.dis.wsngroup.gexf4j</groupId><artifactId>gexf4j</artifactId><version>1.0.0</version></dependency>
</dependencies></project>
XML
timeout 300 mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib >/dev/null
cat >Write.java <<'JAVA'
import it.uniroma1.dis.wsngroup.gexf4j.core.*;
import it.uniroma1.dis.wsngroup.gexf4j.core.impl.*;
import java.io.*;
import java.nio.file.*;

public class Write {
  public static void main(String[] none) throws Exception {
    Gexf gexf = new GexfImpl();
    Graph graph = gexf.getGraph();
    graph.setDefaultEdgeType(EdgeType.DIRECTED);
    Node general = graph.createNode("q1").setLabel("General"), major = graph.createNode("q2").setLabel("Major"), paid = graph.createNode("q3");
    Edge commands = general.connectTo("e1", major);
    general.connectTo("e2", "pays", EdgeType.DIRECTED, paid);
    System.out.println("default " + graph.getDefaultEdgeType() + ", edge " + commands.getEdgeType());
    try {
      general.connectTo("e3", "orders", EdgeType.DIRECTED, major);
    } catch (IllegalArgumentException refusal) {
      System.out.println("second edge: " + refusal.getMessage());
    }
    StringWriter written = new StringWriter();
    new StaxGraphWriter().writeToStream(gexf, written, "UTF-8");
    Files.writeString(Path.of("graph.gexf"), written.toString());
    written.toString().lines().map(String::strip).filter(line -> line.startsWith("<edge ") || line.startsWith("<graph ")).forEach(System.out::println);
  }
}
JAVA
javac -cp 'lib/*' Write.java
timeout 60 java -cp 'lib/*:.' Write | tee seen.txt
python3 -m venv v && timeout 240 v/bin/pip install --quiet --disable-pip-version-check networkx==3.4.2
timeout 60 v/bin/python -c '
import networkx
try:
    print(networkx.read_gexf("graph.gexf", version="1.2draft"))
except networkx.NetworkXError as refusal:
    print("networkx:", refusal)
' | tee -a seen.txt
cat >expected.txt <<'TXT'
default DIRECTED, edge UNDIRECTED
second edge: Edge already exists.
<graph defaultedgetype="directed" idtype="string" mode="static">
<edge id="e1" source="q1" target="q2" type="undirected"/>
<edge id="e2" source="q1" target="q3" type="directed" label="pays"/>
networkx: Undirected edge found in directed graph.
TXT
diff seen.txt expected.txt
