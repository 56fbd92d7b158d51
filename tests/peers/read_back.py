"""Reads every export with the real readers and compares what they saw with what the record holds.

usage: read_back.py FOLDER [PEER...]     prints one line for each check; ends with 1 if one of them fails.
"""

import csv
import hashlib
import json
import os
import subprocess
import sys
import time
from pathlib import Path

FOLDER = Path(sys.argv[1])
ONLY = sys.argv[2:]
EXPECTED = json.loads((FOLDER / "expected.json").read_text("utf-8"))
RECORD = "https://w3id.org/answerable/record/"
ANS = "https://w3id.org/answerable/vocabulary#"
PROV = "http://www.w3.org/ns/prov#"
DAYS = ("possibleFrom", "possibleTo", "certainFrom", "certainTo", "on")
failed = 0
ran = 0


def same(what, seen, wanted):
    global failed, ran
    ran += 1
    good = seen == wanted
    failed += not good
    print(f"{'ok    ' if good else 'FAILED'} {what}" + ("" if good else f": saw {str(seen)[:300]!r}, wanted {str(wanted)[:300]!r}"))


def digest(lines):
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()


def manifest(folder):
    return json.loads((FOLDER / folder / "manifest.json").read_text("utf-8"))


def unsafe(node):
    """The id of ours that a node's id stands for."""
    return node.split("..")[-1].replace("--", "/")


def rdf_digests(peer, by_claim):
    """by_claim: claim id -> {predicate: [values]} as plain text."""
    same(f"{peer}: claims", digest(by_claim), EXPECTED["claimIds"])
    same(f"{peer}: one speaker for each claim",
         digest(f"{c} {v}" for c, p in by_claim.items() for v in (x[len(RECORD + 'entity/'):] for x in p[PROV + 'wasAttributedTo'])),
         EXPECTED["speakers"])
    same(f"{peer}: both bounds of the days",
         digest(" ".join([c, *((p.get(ANS + d) or [""])[0] for d in DAYS)]) for c, p in by_claim.items()), EXPECTED["days"])
    same(f"{peer}: figures with their bounds",
         digest(f"{c} {p[ANS + 'bound'][0][len(ANS):]} {p[ANS + 'value'][0]}" for c, p in by_claim.items() if p[ANS + "kind"] == ["figure"]),
         EXPECTED["figures"])
    same(f"{peer}: claims that are answered", sum(len(p.get(ANS + "answers", [])) for p in by_claim.values()), EXPECTED["answers"])
    same(f"{peer}: disputed claims", sum(p.get(ANS + "disputed") == ["yes"] for p in by_claim.values()), EXPECTED["disputed"])


def by_claim_of(triples):
    found = {}
    for s, p, o in triples:
        if s.startswith(RECORD + "claim/"):
            found.setdefault(s[len(RECORD + "claim/"):], {}).setdefault(p, []).append(o)
    return found


BEFORE = f"""PREFIX ans: <{ANS}> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
SELECT ?c WHERE {{ GRAPH ?g {{ ?c ans:possibleFrom ?d FILTER(?d < "2010-06-01"^^xsd:date) }} }}"""


def oxigraph():
    import pyoxigraph as ox
    store = ox.Store()
    store.load(path=str(FOLDER / "nquads/record.nq"), format=ox.RdfFormat.N_QUADS)
    same("oxigraph: quads", len(store), manifest("nquads")["counts"]["quads"])
    rdf_digests("oxigraph nquads", by_claim_of((q.subject.value, q.predicate.value, q.object.value) for q in store))
    same("oxigraph: filter on days", len(list(store.query(BEFORE))), EXPECTED["before"])
    ttl = ox.Store()
    ttl.load(path=str(FOLDER / "turtle/record.ttl"), format=ox.RdfFormat.TURTLE)
    rdf_digests("oxigraph turtle", by_claim_of((q.subject.value, q.predicate.value, q.object.value) for q in ttl))
    terms = ox.Store()
    terms.load(path=str(FOLDER / "rdf12/record.rdf12.nq"), format=ox.RdfFormat.N_QUADS)
    same("oxigraph: what claims say as terms of RDF 1.2",
         (len(terms), sum(isinstance(q.object, ox.Triple) for q in terms)), (manifest("rdf12")["counts"]["quads"],) * 2)
    jsonld = ox.Store()
    jsonld.load(path=str(FOLDER / "jsonld/record.jsonld"), format=ox.RdfFormat.JSON_LD)
    same("oxigraph: JSON-LD and N-Quads are the same quads", {str(q) for q in jsonld} == {str(q) for q in store}, True)


def rdflib():
    from rdflib import Dataset, Literal
    dataset = Dataset()
    dataset.parse(FOLDER / "nquads/record.nq", format="nquads")
    quads = list(dataset.quads((None, None, None, None)))
    same("rdflib: quads", len(quads), manifest("nquads")["counts"]["quads"])
    rdf_digests("rdflib nquads", by_claim_of((str(s), str(p), str(o)) for s, p, o, _ in quads))
    same("rdflib: filter on days", len(list(dataset.query(BEFORE))), EXPECTED["before"])
    labels = [o for _, _, o, _ in quads if isinstance(o, Literal) and o.language in ("ar", "he")]
    for language, names in (("ar", "arabic"), ("he", "hebrew")):
        seen = {str(o) for o in labels if o.language == language}
        same(f"rdflib: names in {names}", seen, set(EXPECTED[names]))


def pyshacl():
    from pyshacl import validate
    from rdflib import Graph, URIRef
    data = Graph().parse(FOLDER / "turtle/record.ttl")
    shapes = Graph().parse(FOLDER / "turtle/shapes.ttl")
    conforms, _, text = validate(data, shacl_graph=shapes, inference="none")
    same("pyshacl: the export has the shape", conforms or text, True)
    some = Graph()
    claim = next(data.subjects(URIRef(PROV + "wasAttributedTo"), None))
    for triple in data.triples((claim, None, None)):
        if triple[1] != URIRef(PROV + "wasAttributedTo"):
            some.add(triple)
    conforms, _, text = validate(some, shacl_graph=shapes, inference="none")
    same("pyshacl: a claim without its speaker has not", (conforms, "wasAttributedTo" in text), (False, True))


def graph_checks(peer, counts, nodes, edges):
    """nodes: id -> attributes; edges: (from, to, attributes)."""
    same(f"{peer}: nodes", len(nodes), counts["nodes"])
    same(f"{peer}: edges", len(edges), counts["edges"])
    claims = {n: a for n, a in nodes.items() if a["nodeType"] == "claim"}
    same(f"{peer}: claims", digest(claims), EXPECTED["claimIds"])
    roles = [(f, role, t) for f, t, a in edges for role in a["role"].split("|")]
    same(f"{peer}: roles", len(roles), EXPECTED["roles"])
    same(f"{peer}: speakers", digest(f"{f} {unsafe(t)}" for f, role, t in roles if role == "speaker"), EXPECTED["speakers"])
    same(f"{peer}: both bounds of the days",
         digest(" ".join([c, *(a.get(d) or "" for d in DAYS)]) for c, a in claims.items()), EXPECTED["days"])
    same(f"{peer}: figures", digest(f"{c} {a['bound'].upper().replace(' ', '_')} {a['value']}" for c, a in claims.items() if a["kind"] == "figure"),
         EXPECTED["figures"])
    same(f"{peer}: disputed is a word on every node", {a["disputed"] for a in nodes.values()}, {"yes", "no"})
    same(f"{peer}: disputed claims", sum(a["disputed"] == "yes" for a in claims.values()), EXPECTED["disputed"])
    names = {v for a in nodes.values() for k in ("nameAr", "nameHe", "otherNames") for v in (a.get(k) or "").split(" | ")}
    carried = [n for n in EXPECTED["arabic"] + EXPECTED["hebrew"] if n in names]
    same(f"{peer}: names in their script", len(carried) > 30, True)


def networkx():
    import networkx as nx
    g = nx.read_graphml(FOLDER / "graphml/record.graphml")
    graph_checks("networkx graphml", manifest("graphml")["counts"], dict(g.nodes(data=True)), list(g.edges(data=True)))
    same("networkx: two roles of one pair in one edge", sum("|" in a["role"] for _, _, a in g.edges(data=True)), EXPECTED["twoRoles"])
    x = nx.read_gexf(FOLDER / "gexf/record.gexf")
    graph_checks("networkx gexf", manifest("gexf")["counts"], dict(x.nodes(data=True)), list(x.edges(data=True)))


def igraph():
    import igraph as ig
    g = ig.Graph.Read_GraphML(str(FOLDER / "graphml/record.graphml"))
    nodes = {v["id"]: v.attributes() for v in g.vs}
    edges = [(g.vs[e.source]["id"], g.vs[e.target]["id"], e.attributes()) for e in g.es]
    graph_checks("igraph graphml", manifest("graphml")["counts"], nodes, edges)


def followthemoney():
    from followthemoney import model
    from followthemoney.proxy import EntityProxy
    counts = manifest("ftm")["counts"]
    entities, changed, publishers = [], [], []
    for line in (FOLDER / "ftm/entities.ftm.json").read_text("utf-8").splitlines():
        given = json.loads(line)
        proxy = EntityProxy.from_dict(given, cleaned=False)
        proxy.schema.validate({"properties": proxy.properties})
        entities.append(proxy)
        kept = proxy.to_dict()["properties"]
        lost = {p for p, v in given["properties"].items() if sorted(kept.get(p, [])) != sorted(set(v))}
        if lost:
            changed.append((given["id"], sorted(lost)))
    same("followthemoney: entities", len(entities), counts["entities"] + counts["claims"])
    same("followthemoney: every value is kept", changed[:5], [])
    same("followthemoney: each claim once", digest(e.id for e in entities if e.id.startswith("c-") and e.has("publisher")), EXPECTED["claimIds"])
    known = {e.id: e for e in entities}
    wrong = [(e.id, p.name, v) for e in entities for p, v in e.itervalues()
             if p.type.name == "entity" and (v not in known or not known[v].schema.is_a(p.range))]
    same("followthemoney: every end is there and of its range", wrong[:5], [])
    same("followthemoney: no topic is a verdict", {t for e in entities for t in e.get("topics", quiet=True)}, {"mil"})
    same("followthemoney: nobody is involved in an event", [e.id for e in entities if e.schema.name == "Event" and e.has("involved")], [])


def nomenklatura():
    from followthemoney.statement.serialize import read_csv_statements
    rows = list(csv.DictReader((FOLDER / "statements/statements.csv").open(encoding="utf-8", newline="")))
    with (FOLDER / "statements/statements.csv").open("rb") as fh:
        read = list(read_csv_statements(fh))
    same("nomenklatura: statements", len(read), manifest("statements")["counts"]["statements"])
    said = {s.id: s for s in read if s.id == s.origin}
    same("nomenklatura: one sentence for each claim", digest(said), EXPECTED["claimIds"])
    same("nomenklatura: the data set of a claim is its speaker",
         digest(f"{c} {s.dataset[len('answerable-'):].replace('--', '/')}" for c, s in said.items()), EXPECTED["speakers"])
    same("nomenklatura: ids are unique", len({s.id for s in read}), len(read))
    same("nomenklatura: record time", {s.first_seen for s in read} == {r["first_seen"] for r in rows}, True)
    names = {s.value for s in read if s.prop in ("alias", "name")}
    same("nomenklatura: names in two scripts", [n for n in EXPECTED["ofEntities"] if n not in names][:3], [])


def citeproc():
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON
    items = json.loads((FOLDER / "csl/sources.csl.json").read_text("utf-8"))
    same("citeproc: sources", {i["id"]: i["title"] for i in items}, {s["id"]: s["title"] for s in EXPECTED["sources"]})
    source = CiteProcJSON([{k: v for k, v in i.items()} for i in items])
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    for item in items:
        bibliography.register(Citation([CitationItem(item["id"])]))
    same("citeproc: a bibliography of all of them", len(bibliography.bibliography()), len(items))


def pybtex():
    from pybtex.database import parse_file
    data = parse_file(str(FOLDER / "biblatex/sources.bib"), "bibtex")
    wanted = {s["id"]: s for s in EXPECTED["sources"]}
    same("pybtex: sources", set(data.entries), set(wanted))
    same("pybtex: addresses as they are", [k for k, e in data.entries.items() if e.fields.get("url") != wanted[k].get("url")][:3], [])
    same("pybtex: days", [k for k, e in data.entries.items() if e.fields.get("date") != wanted[k].get("publishedOn")][:3], [])
    whole = [k for k, e in data.entries.items() for p in e.persons.get("author", []) if p.first_names or p.prelast_names or len(p.last_names) != 1]
    same("pybtex: corporate authors stay whole", whole[:3], [])


def rispy():
    import rispy
    entries = rispy.loads((FOLDER / "ris/sources.ris").read_text("utf-8"))
    wanted = {s["id"]: " ".join(s["title"].split()) for s in EXPECTED["sources"]}
    same("rispy: sources", {e["id"]: e.get("title") for e in entries}, wanted)
    same("rispy: one author each, whole", [e["id"] for e in entries if len(e.get("authors", [])) > 1][:3], [])


def java(peer):
    """What a reader that runs on Java found, as plain data."""
    libraries = os.environ["PEERS_JAVA"]
    memory = ["-Xmx1500m", "-Djava.awt.headless=true", "-Dorg.slf4j.simpleLogger.defaultLogLevel=off"]
    source = Path(__file__).with_name("jvm") / f"{peer.capitalize()}ReadBack.java"
    run = subprocess.run(["java", *memory, "-cp", f"{libraries}/{peer}/*", str(source), str(FOLDER)],
                         capture_output=True, text=True, timeout=300, check=False)
    if run.returncode != 0:
        raise RuntimeError(f"{run.stderr[:300]} … {run.stderr[-200:]}")
    return json.loads(run.stdout.splitlines()[-1])


def jena():
    found = java("jena")
    same("jena: quads, none in the default graph", (found["quads"], found["default"]), (manifest("nquads")["counts"]["quads"], 0))
    same("jena: one speaker for each claim", digest(found["speakers"]), EXPECTED["speakers"])
    same("jena: both bounds of the days", digest(found["days"]), EXPECTED["days"])
    same("jena: filter on days", found["before"], EXPECTED["before"])
    same("jena: JSON-LD has the same quads", found["jsonld"], found["quads"])
    terms = manifest("rdf12")["counts"]["quads"]
    same("jena: what claims say as terms of RDF 1.2", (found["rdf12"], found["terms"]), (terms, terms))


def gephi():
    found = java("gephi")
    for name, file in (("graphml", "graphml/record.graphml"), ("gexf", "gexf/record.gexf")):
        read = found[file]
        counts = manifest(name)["counts"]
        same(f"gephi {name}: nodes and edges, none folded", (read["nodes"], read["edges"]), (counts["nodes"], counts["edges"]))
        same(f"gephi {name}: roles", read["roles"], EXPECTED["roles"])
        same(f"gephi {name}: claims", digest(read["claims"]), EXPECTED["claimIds"])
        same(f"gephi {name}: speakers", digest(unsafe_pair(one) for one in read["speakers"]), EXPECTED["speakers"])
        same(f"gephi {name}: no edge was made heavier", read["weights"], ["1.0"])
    read = found["projection/projection.gexf"]
    counts = manifest("projection")["counts"]
    same("gephi projection: one edge for each pair and kind", (read["nodes"], read["edges"]), (counts["nodes"], counts["edges"]))


def unsafe_pair(pair):
    claim, node = pair.split(" ")
    return f"{claim} {unsafe(node)}"


PEERS = [jena, gephi, oxigraph, rdflib, pyshacl, networkx, igraph, followthemoney, nomenklatura, citeproc, pybtex, rispy]
for peer in PEERS:
    if ONLY and peer.__name__ not in ONLY:
        continue
    began = time.monotonic()
    try:
        peer()
    except Exception as error:  # noqa: BLE001  a reader that stops has not read it
        failed += 1
        print(f"FAILED {peer.__name__}: {type(error).__name__}: {str(error)[:400]}")
    print(f"       {peer.__name__}: {time.monotonic() - began:.1f} s", flush=True)
print(f"{ran} checks, {failed} failed")
sys.exit(1 if failed or not ran else 0)
