#!/usr/bin/env python3
"""Totals over many sets of accounts, without showing any text: for sets whose misses are not read.

    totals.py LAUNCHER FOLDER...        LAUNCHER is the program (./audiatur), a FOLDER holds sets: */texts/, */conflicts.jsonl, */apparent.jsonl

Analyses every set of each folder and prints, for each folder: points of the key and how many are found (two of a point's sides
touched by one of the first 60 conflicts), by kind; conflicts written and how many of them find a point; points that only seem to
differ and how many of these are called a contradiction.
"""
import collections, json, subprocess, sys, tempfile
from pathlib import Path


def rows(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()] if path.exists() else []


def touched(point, conflict):
    """How many sides of a point the conflict touches."""
    return sum(any(Path(at["doc"]).name == side["doc"] and at["start"] < side["end"] and side["start"] < at["end"]
                   for at in conflict["sides"]) for side in point["sides"])


def main(launcher, folders):
    failed = False
    for folder in folders:
        total, kinds = collections.Counter(), collections.defaultdict(lambda: [0, 0])
        for conflicts in sorted(Path(folder).glob("*/conflicts.jsonl")):
            with tempfile.TemporaryDirectory() as out:
                done = subprocess.run([launcher, "analyze", str(conflicts.parent / "texts"), "--out", out], capture_output=True, text=True)
                if done.returncode:
                    print(f"{conflicts.parent}: exit code {done.returncode}: {done.stderr.strip()[:300]}", file=sys.stderr)
                    failed = True
                    continue
                written = rows(Path(out) / "conflicts.jsonl")[:60]
            finding = set()
            for point in rows(conflicts):
                by = [i for i, conflict in enumerate(written) if touched(point, conflict) >= 2]
                finding.update(by)
                kinds[point["kind"]][0] += bool(by)
                kinds[point["kind"]][1] += 1
            for point in rows(conflicts.with_name("apparent.jsonl")):
                total["apparent"] += 1
                total["called"] += any(c["verdict"] == "contradiction" and touched(point, c) >= 2 for c in written)
            total.update(sets=1, written=len(written), finding=len(finding))
        found, points = (sum(kind[i] for kind in kinds.values()) for i in (0, 1))
        print(f"{folder}: {total['sets']} sets, found {found} of {points}; {total['written']} written, {total['finding']} of them find a point; "
              f"only apparent {total['apparent']}, called a contradiction {total['called']}")
        print("   " + ", ".join(f"{kind} {some}/{all}" for kind, (some, all) in sorted(kinds.items())))
    return failed


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
