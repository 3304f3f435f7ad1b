"""Opens what moa wrote into a folder with the readers of others that are there, and compares it with its JSON."""

import collections
import importlib
import json
import pathlib
import sys


def loaded(name):
    try:
        return importlib.import_module(name)
    except ImportError:
        print(f"skipped: python3 has no {name}")
        return None


def check(is_right, what):
    if not is_right:
        sys.exit(f"FAILED: {what}")


def signs(values):
    return collections.Counter(values)


def main(folder):
    libsbml, networkx, igraph = (loaded(name) for name in ("libsbml", "networkx", "igraph"))
    for file in sorted(pathlib.Path(folder).glob("*.json")):
        said = json.loads(file.read_text(encoding="utf-8"))
        nodes, edges = len(said["nodes"]), signs(edge["sign"] for edge in said["links"])
        if libsbml:
            document = libsbml.readSBML(str(file.with_suffix(".sbml")))
            document.checkConsistency()
            found = (document.getError(i) for i in range(document.getNumErrors()))
            errors = [e.getMessage().strip() for e in found if e.getSeverity() >= libsbml.LIBSBML_SEV_ERROR]
            check(not errors, f"libSBML on {file.stem}: {errors[:3]}")
            species = document.getModel().getPlugin("qual").getNumQualitativeSpecies()
            check(species == nodes, f"libSBML has {species} species of {nodes} in {file.stem}")
        if networkx:
            graph = networkx.read_graphml(file.with_suffix(".graphml"))
            read = signs(sign for _, _, sign in graph.edges(data="sign"))
            check(len(graph) == nodes and read == edges, f"networkx on {file.stem}: {len(graph)} nodes, {read}")
        if igraph:
            graph = igraph.Graph.Read_GraphML(str(file.with_suffix(".graphml")))
            read = signs(graph.es["sign"])
            check(graph.vcount() == nodes and read == edges, f"igraph on {file.stem}: {graph.vcount()} nodes, {read}")
        print(f"{file.stem}: {nodes} nodes, {sum(edges.values())} edges")


main(sys.argv[1])
