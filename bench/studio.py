#!/usr/bin/env python3
"""How long the studio takes from a keystroke to findings and picture, on a model of 1,000 claims.

Starts `moa studio` on a file of 400 things and 1,000 claims with a view of 16 things, changes one
letter at a time, and prints the median and the slowest of N answers after five to warm up.

    bench/studio.py [N]
"""
import json
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent.parent
THINGS, CLAIMS, SHOWN = 400, 1000, 16


def model():
    lines = ["moa: 1", "id: large", "title: Large", "entities:"]
    lines += [f"  t{i}: {{type: protein, label: Thing {i}}}" for i in range(THINGS)]
    lines.append("claims:")
    seen = set()
    for i in range(CLAIMS):
        source, target = i % THINGS, (i * 7 + i // THINGS + 1) % THINGS
        if source == target or (source, target) in seen:
            target = (source + 1 + i // THINGS) % THINGS
        seen.add((source, target))
        word = "activates" if i % 3 else "inhibits"
        lines.append(f"  - {{claim: t{source} {word} t{target}, direct: true, status: putative}}")
    shown = ", ".join(f"t{i}" for i in range(SHOWN))
    lines += ["views:", "  part:", "    title: Part", f"    include: {{entities: [{shown}]}}", ""]
    return "\n".join(lines)


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "large.yaml")
        file.write_text(model())
        studio = subprocess.Popen(
            [HERE / "moa", "studio", "--no-browser", file], stdout=subprocess.PIPE, text=True
        )
        try:
            address = studio.stdout.readline().strip()
            for question, more in [
                ("look", {}),
                ("picture", {"view": "part"}),
                ("where", {"at": 40000}),
                ("complete", {"at": 40000}),
                ("change", {"change": {"kind": "set", "place": {"kind": "entity", "id": "t7"}, "key": "note", "value": "x"}}),
                ("effect", {"from": "t0", "to": "t9"}),
            ]:
                print(measured(address, question, more, file.read_text(), count))
        finally:
            studio.kill()


def measured(address, question, more, text, count):
    times = []
    for i in range(count + 5):
        body = dict(more, text=re.sub("title: Large", f"title: Large {i}", text, count=1))
        request = urllib.request.Request(address + "ask/" + question, data=json.dumps(body).encode())
        start = time.perf_counter()
        urllib.request.urlopen(request).read()
        times.append((time.perf_counter() - start) * 1000)
    times = sorted(times[5:])
    return f"{question}: median {statistics.median(times):.0f} ms, slowest {times[-1]:.0f} ms"


if __name__ == "__main__":
    main()
