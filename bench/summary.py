#!/usr/bin/env python3
"""summary.py FIGURES TITLE UNIT BETTER: medians of lines "tool figure [megabytes]" and ours against theirs.

BETTER is "less" when a smaller figure is better, "more" when a greater one is: the ratio of the medians
is below 1 where ours is better.
"""
import collections, statistics, sys

path, title, unit, better = sys.argv[1:]
rounds = collections.defaultdict(list)
memory = collections.defaultdict(list)
for line in open(path):
    tool, figure, *rest = line.split()
    rounds[tool].append(float(figure))
    memory[tool] += map(float, rest)

print(f"\n{title}")
print(f"{'':15} {unit:>10} {'ours/theirs':>12}" + (f" {'MB':>6}" if any(memory.values()) else ""))
ours = statistics.median(rounds["matbaa"])
for tool, figures in rounds.items():
    theirs = statistics.median(figures)
    ratio = ours / theirs if better == "less" else theirs / ours
    last = f" {statistics.median(memory[tool]):6.0f}" if memory[tool] else ""
    print(f"{tool:15} {theirs:10.2f} {ratio:12.2f}{last}")
