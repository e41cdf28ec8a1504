"""lifelines does what benches/peers/survival.mjs asks: prints its times in milliseconds, and what it found."""

import json
import sys
import time

import numpy as np
import pandas as pd
from lifelines import CoxPHFitter, KaplanMeierFitter

folder, repetitions, covariates = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])


def columns(name, count):
    return np.fromfile(f"{folder}survival-{name}.f64").reshape(count, -1)


def timed(task):
    times = []
    for _ in range(repetitions):
        began = time.perf_counter()
        found = task()
        times.append(1000 * (time.perf_counter() - began))
    return times, found


durations, events = columns("curve", 2)
curve_times, curve = timed(lambda: KaplanMeierFitter().fit(durations, events))
table = curve.event_table
survival = curve.survival_function_[table["observed"] > 0]

data = columns("model", covariates + 2)
frame = pd.DataFrame(data.T, columns=["duration", "event", *[f"x{k}" for k in range(covariates)]])
model_times, model = timed(lambda: CoxPHFitter().fit(frame, "duration", "event"))

print(
    json.dumps(
        {
            "curve": {"times": curve_times, "found": [len(survival), float(survival.iloc[-1, 0])]},
            "model": {"times": model_times, "found": model.params_.tolist()},
        }
    )
)
