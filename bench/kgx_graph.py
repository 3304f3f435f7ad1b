#!/usr/bin/env python3
"""Writes a made-up KGX graph of any size for measuring: python3 bench/kgx_graph.py FOLDER [EDGES [NODES [SEED]]].

Nothing in it is true. The same numbers give the same files. One edge in eight says a direction.
"""
import os
import random
import sys

PREFIXES = [("CHEBI", "SmallMolecule"), ("HGNC", "Gene"), ("UniProtKB", "Protein"), ("GO", "BiologicalProcess"),
            ("MONDO", "Disease"), ("HP", "PhenotypicFeature"), ("UBERON", "AnatomicalEntity")]
PLAIN = ["interacts_with", "related_to", "subclass_of", "part_of", "correlated_with", "expressed_in", "has_phenotype"]
ASPECTS = ["activity_or_abundance", "expression", "activity", "abundance"]


def main(folder, edges=15_000_000, nodes=2_000_000, seed=13):
    draw = random.Random(seed)
    os.makedirs(folder, exist_ok=True)
    names = []
    with open(os.path.join(folder, "made_nodes.tsv"), "w") as out:
        out.write("id\tcategory\tname\n")
        for n in range(nodes):
            prefix, category = PREFIXES[n % len(PREFIXES)]
            names.append(f"{prefix}:{n:07d}")
            out.write(f"{names[-1]}\tbiolink:NamedThing|biolink:{category}\tmade-up {category} {n}\n")
    with open(os.path.join(folder, "made_edges.tsv"), "w") as out:
        out.write("subject\tpredicate\tobject\tqualified_predicate\tobject_aspect_qualifier\tobject_direction_qualifier"
                  "\tprimary_knowledge_source\tknowledge_level\tagent_type\tpublications\n")
        rows = []
        for e in range(edges):
            number = draw.getrandbits(62)
            subject, number = names[number % nodes], number // nodes
            target, number = names[number % nodes], number // nodes
            if number % 8:
                rows.append(f"{subject}\tbiolink:{PLAIN[number % 7]}\t{target}\t\t\t\tinfores:made-up\tknowledge_assertion\tmanual_agent\t\n")
            else:
                way = "increased" if number % 16 else "decreased"
                rows.append(f"{subject}\tbiolink:affects\t{target}\tbiolink:causes\t{ASPECTS[number // 16 % 4]}\t{way}"
                            f"\tinfores:made-up\tknowledge_assertion\tmanual_agent\tPMID:{e % 30_000_000}\n")
            if len(rows) == 100_000:
                out.writelines(rows)
                rows.clear()
        out.writelines(rows)


if __name__ == "__main__":
    main(sys.argv[1], *(int(a) for a in sys.argv[2:]))
