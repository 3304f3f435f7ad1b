"""The peer of `moa downstream`: the same file, loaded and walked with networkx.

    python3 bench/networkx_downstream.py MODEL.yaml|EDGES.tsv NAME [MAX_DEPTH]

For every reached entity it prints the signs of the routes found and the distance; it knows nothing of
hypotheses, observations, stances or places.
"""

import sys
from collections import deque

import networkx

SIGNS = {"+": 1, "-": -1}
LOWERING = ("antagonizes", "inhibits", "blocks", "decreases", "deactivates", "silences", "degrades", "prevents",
            "negatively", "takes")


def from_yaml(path):
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with open(path, encoding="utf-8") as file:
        model = yaml.load(file, Loader=loader)
    for claim in model["claims"]:
        source, *relation, target = claim["claim"].split()
        yield source, target, -1 if relation[0].startswith(LOWERING) else 1


def from_edge_list(path):
    with open(path, encoding="utf-8") as file:
        next(file)
        for line in file:
            source, relation, target = line.rstrip("\n").split("\t")
            yield source, target, SIGNS[relation]


def downstream(graph, start, limit):
    reached = {(start, 1): 0}
    queue = deque(reached)
    while queue:
        node, sign = queue.popleft()
        distance = reached[node, sign]
        if distance == limit:
            continue
        for target, parallel in graph.adj[node].items():
            for data in parallel.values():
                state = target, sign * data["sign"]
                if state not in reached:
                    reached[state] = distance + 1
                    queue.append(state)
    return reached


def main():
    path, start = sys.argv[1:3]
    limit = int(sys.argv[3]) if len(sys.argv) > 3 else -1
    graph = networkx.MultiDiGraph()
    edges = from_edge_list(path) if path.endswith(".tsv") else from_yaml(path)
    graph.add_edges_from((source, target, {"sign": sign}) for source, target, sign in edges)
    effects = {}
    for (node, sign), distance in downstream(graph, start, limit).items():
        effects.setdefault(node, []).append((distance, sign))
    for node, found in sorted(effects.items(), key=lambda item: (min(item[1]), item[0])):
        print(node, *(f"{'+' if sign > 0 else '-'}{distance}" for distance, sign in sorted(found)))


if __name__ == "__main__":
    main()
