#!/usr/bin/env python3
"""Times whole processes, interleaved, and prints the medians as a Markdown table.

    python3 bench/measure.py [RUNS [WORDS]]     from any folder, after one `./moa --version`

WORDS keeps the rows that hold them ("downstream", "PNG"). Beside the time that passed stands the processor time of
the process, of all its threads; "of networkx" is the row's median beside that of networkx loading and walking the
ketamine model, or the same million claims. MOA=/some/moa measures another build. Peers that are not installed
(networkx, PyYAML, dot) are left out.
"""

import importlib.util
import os
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
MOA = os.environ.get("MOA", str(HERE.parent / "moa"))
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
    svg, dot, big, own = (str(folder / name) for name in ("x.svg", "x.dot", "big.tsv", "own.yaml"))
    networkx = all(importlib.util.find_spec(name) for name in ("networkx", "yaml"))
    yield "--version", "moa", [MOA, "--version"]
    yield "downstream of ketamine", "moa", [MOA, "downstream", "ketamine", "ketamine"]
    if networkx:
        yield "downstream of ketamine", "networkx, PyYAML", [sys.executable, PEER, MODEL, "ketamine"]
    shutil.copy(MODEL, own)
    yield "downstream of ketamine, a file of one's own", "moa", [MOA, "downstream", own, "ketamine"]
    yield "draw ketamine", "moa", [MOA, "draw", "ketamine", "-o", svg]
    overview = [MOA, "draw", "ketamine", "--view", "overview", "-o"]
    yield "draw ketamine, overview of 25 boxes", "moa", [*overview, svg]
    if shutil.which("dot"):
        subprocess.run([*overview, dot], check=True)
        yield "draw ketamine, overview of 25 boxes", "native dot, same DOT", ["dot", "-Tsvg", dot, "-o", str(folder / "dot.svg")]
    yield "the same as PNG", "moa", [*overview, str(folder / "x.png")]
    yield "page of the whole model", "moa", [MOA, "draw", "ketamine", "-o", str(folder / "x.html")]
    yield "deck of steps", "moa", [*overview, str(folder / "x.pptx"), "--steps"]
    yield "quiz of 20", "moa", [MOA, "quiz", "ketamine", "--count", "20"]
    yield "handout", "moa", [MOA, "handout", "ketamine", "--view", "overview", "-d", str(folder / "handout")]
    edge_list(big, 1_000_000)
    yield "downstream, 1,000,000 claims", "moa", [MOA, "downstream", big, "n0", "--max-depth", "3"]
    if networkx:
        yield "downstream, 1,000,000 claims", "networkx", [sys.executable, PEER, big, "n0", "3"]


def seconds(command):
    """The time that passed and the processor time, both in seconds."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return time.perf_counter() - start, used.ru_utime + used.ru_stime


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    words = sys.argv[2] if len(sys.argv) > 2 else ""
    with tempfile.TemporaryDirectory() as folder:
        measured = [(what, who, command, []) for what, who, command in cases(pathlib.Path(folder)) if words in what]
        for _, _, command, _ in measured:
            seconds(command)
        for _ in range(runs):
            for _, _, command, times in measured:
                times.append(seconds(command))
    java = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.split("\n")[0]
    print(f"{platform.system()} {platform.machine()}, {java}, Python {platform.python_version()}; {runs} runs\n")
    peers = {
        "1,000,000" in what: statistics.median(passed for passed, _ in times)
        for what, who, _, times in measured
        if who.startswith("networkx")
    }
    print("| what | who | median | fastest | processor time | of networkx |\n|---|---|---:|---:|---:|---:|")
    for what, who, _, times in measured:
        median, processor = (statistics.median(column) for column in zip(*times))
        peer = peers.get("1,000,000" in what)
        ratio = f"{median / peer:.2f}" if peer else ""
        print(f"| {what} | {who} | {median:.3f} s | {min(times)[0]:.3f} s | {processor:.2f} s | {ratio} |")


if __name__ == "__main__":
    main()
