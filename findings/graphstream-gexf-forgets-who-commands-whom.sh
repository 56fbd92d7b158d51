#!/usr/bin/env bash
# GraphStream gs-core 2.0 (Maven), "dynamic graphs": GEXF with times read, and a graph of who commands whom written as GEXF, GML and GraphML.
# Expected before looking: start and end of a node and an edge come as steps or attributes; whoever has no role has no attribute for it; what is
# written has the directions of the graph, as each of the three formats can say.
# Seen: start and end are dropped, without a step, an attribute or a word. An edge without a role has an attribute named "0", which is the id of the key.
# Written as GEXF or GML a directed edge is undirected: both say nothing of directions, and GEXF's graph is said to be undirected by
# default; GraphML alone keeps them. Nothing is refused, and all three read back.
# Why it matters: the commander and the commanded change places at will, and a command of 2002 to 2005 is one for ever.
# Source: GEXF 1.2 primer (start, end; the type of an edge: directed, undirected, mutual); GML, "directed"; GraphStream, "Storing, retrieving and
# displaying dynamic graphs"; no word of what a sink leaves out.
set -euo pipefail
export LC_ALL=C.UTF-8
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies>
<dependency><groupId>org.graphstream</groupId><artifactId>gs-core</artifactId><version>2.0</version></dependency>
</dependencies></project>
XML
timeout 300 mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib >/dev/null
cat >posts.gexf <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
<graph mode="dynamic" defaultedgetype="directed" timeformat="integer" start="2000" end="2020">
<attributes class="edge" mode="static"><attribute id="0" title="role" type="string"/></attributes>
<nodes><node id="a" label="A" start="2001"/><node id="b" label="B" start="2001" end="2010"/></nodes>
<edges>
<edge id="e1" source="a" target="b" start="2002" end="2005"><attvalues><attvalue for="0" value="commander"/></attvalues></edge>
<edge id="e2" source="a" target="b" start="2007"/>
</edges>
</graph></gexf>
XML
cat >Posts.java <<'JAVA'
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.stream.SinkAdapter;
import org.graphstream.stream.file.*;
import java.util.stream.Collectors;

public class Posts {
  static Graph read(FileSource source, String file) throws Exception {
    Graph graph = new MultiGraph(file);
    source.addSink(graph);
    source.addSink(new SinkAdapter() {
      @Override public void stepBegins(String id, long time, double step) { System.out.println("step " + step); }
      @Override public void nodeRemoved(String id, long time, String node) { System.out.println("removed " + node); }
      @Override public void edgeRemoved(String id, long time, String edge) { System.out.println("removed " + edge); }
    });
    source.readAll(file);
    return graph;
  }

  static void show(String name, Graph graph) {
    graph.edges().forEach(edge -> System.out.println(name + " " + edge.getId() + (edge.isDirected() ? " directed " : " undirected ")
      + edge.attributeKeys().sorted().collect(Collectors.joining(" "))));
  }

  public static void main(String[] args) throws Exception {
    show("read", read(new FileSourceGEXF(), "posts.gexf"));
    Graph graph = new MultiGraph("posts");
    graph.addNode("a");
    graph.addNode("b");
    graph.addEdge("e1", "a", "b", true);
    show("built", graph);
    new FileSinkGEXF().writeAll(graph, "again.gexf");
    new FileSinkGML().writeAll(graph, "again.gml");
    new FileSinkGraphML().writeAll(graph, "again.graphml");
    show("gexf", read(new FileSourceGEXF(), "again.gexf"));
    show("gml", read(new FileSourceGML(), "again.gml"));
    show("graphml", read(new FileSourceGraphML(), "again.graphml"));
  }
}
JAVA
javac -cp 'lib/*' Posts.java
timeout 60 java -cp 'lib/*:.' Posts | sed 's/ *$//' | tee seen.txt
cat >expected.txt <<'TXT'
read e1 directed role
read e2 directed 0
built e1 directed
gexf e1 undirected
gml e1 undirected
graphml e1 directed
TXT
diff seen.txt expected.txt
