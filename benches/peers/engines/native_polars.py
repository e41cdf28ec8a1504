"""Native Polars, as the roof: python native_polars.py <task> <file>, with POLARS_MAX_THREADS for its threads."""

import json
import resource
import sys
import time

began = time.perf_counter()
import polars as pl  # noqa: E402

AS_OF = 19722  # 2023-12-31 in days since 1970
FIRST_MONTH = 2022 * 12

task, file = sys.argv[1:]


def summary():
    amount, date = pl.col("amount"), pl.col("date")
    days = pl.scan_csv(file, try_parse_dates=True).group_by("customer_id", "date").agg(amount.sum())
    customers = days.group_by("customer_id").agg(
        frequency=pl.len().cast(pl.Int32) - 1,
        first=date.min().cast(pl.Int32),
        last=date.max().cast(pl.Int32),
        repeated=amount.sum() - amount.get(date.arg_min()),
    )
    frequency = pl.col("frequency")
    return customers.select(
        frequency,
        recency=pl.col("last") - pl.col("first"),
        age=AS_OF - pl.col("first"),
        value=pl.when(frequency > 0).then(pl.col("repeated") / frequency).otherwise(0.0),
    ).collect()


def cohorts():
    date = pl.col("date").dt
    month = date.year() * 12 + date.month().cast(pl.Int32) - 1
    active = pl.scan_csv(file, try_parse_dates=True).select("customer_id", month=month).unique()
    born = active.with_columns(first=pl.col("month").min().over("customer_id"))
    return born.group_by("first", "month").agg(customers=pl.len()).collect()


def nps():
    score = pl.col("score")
    promoters = (score >= 9).sum().cast(pl.Int64)
    detractors = (score <= 6).sum().cast(pl.Int64)
    answers = pl.scan_csv(file, schema_overrides={"score": pl.Int32}).group_by("segment")
    found = answers.agg(n=score.count(), nps=100 * (promoters - detractors) / score.count(), mean=score.mean())
    return found.collect()


def checksum(found):
    if task == "summary":
        sums = {name: found[name].sum() for name in found.columns}
        return {"customers": found.height, **sums}
    if task == "nps":
        rows = found.iter_rows(named=True)
        return {f"{row['segment']} {name}": row[name] for row in rows for name in ("n", "nps", "mean")}
    cells = [((first - FIRST_MONTH) * 24 + month - first, count) for first, month, count in found.iter_rows()]
    return {
        "cells": sum(count for _, count in cells),
        "weighted": sum(count * (at + 1) for at, count in cells),
        "customers": sum(count for at, count in cells if at % 24 == 0),
    }


def peak_memory():
    # Of this process alone: ru_maxrss begins with that of the process which started it.
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


init = time.perf_counter() - began
wall, cpu = time.perf_counter(), time.process_time()
result = {"summary": summary, "cohorts": cohorts, "nps": nps}[task]()
wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
print(
    json.dumps(
        {
            "wall": 1000 * wall,
            "cpu": 1000 * cpu,
            "reading": 0,
            "init": 1000 * init,
            "memory": peak_memory() / 1024,
            "checksum": checksum(result),
        }
    )
)
