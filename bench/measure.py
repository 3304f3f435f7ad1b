#!/usr/bin/env python3
"""Times whole processes, interleaved, and prints the medians as a Markdown table.

    python3 bench/measure.py [RUNS]     from any folder, after one `./moa --version`

Peers that are not installed (networkx, PyYAML, dot) are left out.
"""

import importlib.util
import pathlib
import platform
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
MOA = str(HERE.parent / "moa")
MODEL = str(HERE.parent / "models" / "ketamine.yaml")
PEER = str(HERE / "networkx_downstream.py")


def edge_list(path, claims, seed=1):
    """A random edge list with half as many entities as claims."""
    dice = random.Random(seed)
    with open(path, "w", encoding="utf-8") as file:
        file.write("source\trelation\ttarget\n")
        for _ in range(claims):
            source, target = dice.randrange(claims // 2), dice.randrange(claims // 2)
            file.write(f"n{source}\t{dice.choice('+-')}\tn{target}\n")


def cases(folder):
    """(what, who, command) for every peer that is here."""
    svg, dot, big = (str(folder / name) for name in ("x.svg", "x.dot", "big.tsv"))
    networkx = all(importlib.util.find_spec(name) for name in ("networkx", "yaml"))
    yield "--version", "moa", [MOA, "--version"]
    yield "downstream of ketamine", "moa", [MOA, "downstream", "ketamine", "ketamine"]
    if networkx:
        yield "downstream of ketamine", "networkx, PyYAML", [sys.executable, PEER, MODEL, "ketamine"]
    yield "draw ketamine", "moa", [MOA, "draw", "ketamine", "-o", svg]
    yield "draw ketamine, overview of 25 boxes", "moa", [MOA, "draw", "ketamine", "--view", "overview", "-o", svg]
    if shutil.which("dot"):
        subprocess.run([MOA, "draw", "ketamine", "--view", "overview", "-o", dot], check=True)
        yield "draw ketamine, overview of 25 boxes", "native dot, same DOT", ["dot", "-Tsvg", dot, "-o", svg]
    edge_list(big, 1_000_000)
    yield "downstream, 1,000,000 claims", "moa", [MOA, "downstream", big, "n0", "--max-depth", "3"]
    if networkx:
        yield "downstream, 1,000,000 claims", "networkx", [sys.executable, PEER, big, "n0", "3"]


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    with tempfile.TemporaryDirectory() as folder:
        measured = [(what, who, command, []) for what, who, command in cases(pathlib.Path(folder))]
        for _, _, command, _ in measured:
            seconds(command)
        for _ in range(runs):
            for _, _, command, times in measured:
                times.append(seconds(command))
    java = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.split("\n")[0]
    print(f"{platform.system()} {platform.machine()}, {java}, Python {platform.python_version()}; {runs} runs\n")
    print("| what | who | median | fastest |\n|---|---|---:|---:|")
    for what, who, _, times in measured:
        print(f"| {what} | {who} | {statistics.median(times):.3f} s | {min(times):.3f} s |")


if __name__ == "__main__":
    main()
