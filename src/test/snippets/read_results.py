"""Reads a result folder: python3 read_results.py FOLDER (Python's own library is enough)."""

import csv
import sys
from pathlib import Path

folder = Path(sys.argv[1])


def table(name):
    with open(folder / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


weeks = table("timeseries.csv")  # one row for each week of each replicate
runs = table("summary.csv")  # one row for each replicate

# The mean over weeks and replicates, year by year. An empty cell has no value: not measured, or nobody in the group.
print("year discontent readinessStrike fear")
for year in sorted({row["date"][:4] for row in weeks}):
    rows = [row for row in weeks if row["date"].startswith(year)]
    means = []
    for column in ("discontent", "readinessStrike", "fear"):
        cells = [float(row[column]) for row in rows if row[column]]
        means.append(f"{sum(cells) / len(cells):.4f}")
    print(year, *means)

for run in runs:
    print("replicate", run["replicate"], "disputes", run["disputes"], "involved", run["involved.strike"])
