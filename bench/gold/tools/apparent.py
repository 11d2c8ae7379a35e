#!/usr/bin/env python3
"""Counts what only seems to differ and is called a conflict all the same.

    apparent.py OUT_DIR --gold SET

An entry of SET/apparent.jsonl is called so when a written conflict of its kind touches two of its sides. A verdict of
difference on a change of name is not a false alarm of contradiction, and is counted apart.
"""
import argparse, json, os


def lines(path):
    return [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]


def touches(side, conflict):
    return any(os.path.basename(s["doc"]) == side["doc"] and s["start"] < side["end"] and side["start"] < s["end"] for s in conflict["sides"])


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("out")
    ap.add_argument("--gold", required=True)
    ap.add_argument("--list", action="store_true", help="name those that are called a conflict")
    a = ap.parse_args()
    path = os.path.join(a.gold, "apparent.jsonl")
    apparent = lines(path) if os.path.exists(path) else []
    written = lines(os.path.join(a.out, "conflicts.jsonl"))
    called = [x for x in apparent if any(c["kind"] == x["kind"] and sum(touches(s, c) for s in x["sides"]) >= 2 for c in written)]
    hard = [x for x in called if any(c["kind"] == x["kind"] and c["verdict"] == "contradiction" and sum(touches(s, c) for s in x["sides"]) >= 2 for c in written)]
    print(f"only apparent: {len(apparent)}, called a conflict {len(called)}, a contradiction {len(hard)}")
    for x in called if a.list else []:
        print("  called", x["kind"], "-", x["about"])


if __name__ == "__main__":
    main()
