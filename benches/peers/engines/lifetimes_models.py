"""lifetimes does what benches/peers/models.mjs asks, a line of JSON each: its CPU time in ms, and what it found."""

import json
import sys
import time
import warnings

import numpy as np
from lifetimes import BetaGeoFitter, GammaGammaFitter, ModifiedBetaGeoFitter, ParetoNBDFitter

warnings.simplefilter("ignore")
np.seterr(all="ignore")
folder = sys.argv[1]
FITTERS = {"BG/NBD": BetaGeoFitter, "MBG/NBD": ModifiedBetaGeoFitter, "Pareto/NBD": ParetoNBDFitter}
fits = {}
read = {}


def columns(base, count):
    if base not in read:
        read[base] = np.fromfile(f"{folder}models-{base}.f64").reshape(count, -1)
    return read[base]


def timed(task):
    began = time.process_time()
    found = task()
    return 1000 * (time.process_time() - began), found


def log_likelihood(model, fit, frequency, recency, age, weight):
    """At its own parameters. What the fitters keep is of times divided by the longest age, as a mean or as a sum."""
    if model == "Pareto/NBD":
        return float(np.sum(weight * fit._conditional_log_likelihood(fit.params_.values, frequency, recency, age)))
    log_parameters = np.log(fit.params_.values)
    return float(-weight.sum() * fit._negative_log_likelihood(log_parameters, frequency, recency, age, weight, 0))


def fitting(model, base, count):
    rows = columns(base, count)
    np.random.seed(1)  # Of where Pareto/NBD starts.
    took, fit = timed(lambda: FITTERS[model]().fit(*rows))
    fits[model, base] = fit
    return took, {"logLikelihood": log_likelihood(model, fit, *rows)}


def fitting_spend(_, base, count):
    frequency, value = columns(base, count)
    took, fit = timed(lambda: GammaGammaFitter().fit(frequency, value))
    return took, {"logLikelihood": float(-len(value) * fit._negative_log_likelihood_)}


def predicting(model, base, count, horizon):
    fit = fits[model, "simulated"]
    rows = columns(base, count)

    def predict():
        expected = fit.conditional_expected_number_of_purchases_up_to_time(horizon, *rows)
        return expected, fit.conditional_probability_alive(*rows)

    took, (expected, alive) = timed(predict)
    return took, {"expected": float(expected.sum()), "alive": float(alive.sum())}


def refitting(model, base, count, horizon):
    """From where the fit ended. Inventing the bases, and finding the rows that are the same, is not counted."""
    fit = fits[model, "cdnow"]
    frequency, recency, age, weight = columns("cdnow", 4)
    bases = columns(base, count).reshape(count // 3, 3, -1)
    rows = [np.unique(each, axis=1, return_counts=True) for each in bases]

    def refit():
        totals = []
        for (x, t_x, T), times in rows:
            start = fit.params_.values.copy()
            start[1] /= T.max()
            again = FITTERS[model]().fit(x, t_x, T, times, initial_params=np.log(start))
            expected = again.conditional_expected_number_of_purchases_up_to_time(horizon, frequency, recency, age)
            totals.append(np.sum(weight * expected))
        return np.quantile(totals, [0.025, 0.975])

    took, (low, high) = timed(refit)
    return took, {"low": float(low), "high": float(high)}


TASKS = {"fit": fitting, "spend": fitting_spend, "predict": predicting, "refit": refitting}
for line in sys.stdin:
    asked = json.loads(line)
    further = {"horizon": asked["horizon"]} if "horizon" in asked else {}
    took, found = TASKS[asked["task"]](asked["model"], asked["base"], asked["columns"], **further)
    print(json.dumps({"cpu": took, "found": found}), flush=True)
