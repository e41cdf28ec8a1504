"""Fits and predictions by lifetimes, as expected values for tests/models/peers.rs.

lifetimes is no longer kept up; these are versions that it still works with, on Python 3.11.

    python3 -m venv .cache/peers/lifetimes && .cache/peers/lifetimes/bin/pip install \
        lifetimes==0.11.3 autograd==1.9.1 numpy==2.4.6 pandas==3.1.1 scipy==1.17.1
    .cache/peers/lifetimes/bin/python tests/peers/btyd.py ../shared/data > tests/peers/btyd.json
"""

import json
import platform
import sys
import warnings
from importlib.metadata import version

import numpy as np
import pandas as pd
from lifetimes import (
    BetaGeoBetaBinomFitter,
    BetaGeoFitter,
    GammaGammaFitter,
    ModifiedBetaGeoFitter,
    ParetoNBDFitter,
)

warnings.simplefilter("ignore")
np.seterr(all="ignore")
data = sys.argv[1]
PACKAGES = ["lifetimes", "autograd", "numpy", "pandas", "scipy"]
found = {"madeWith": {"python": platform.python_version(), **{name: version(name) for name in PACKAGES}}}


def numbers(values):
    """JSON knows no number that is not one."""
    return [float(value) if np.isfinite(value) else None for value in np.asarray(values)]


# CDNOW's purchases of one day are one; the calibration ends on 30 September 1997; times are weeks.
END = pd.Timestamp("1997-09-30")
cells = {"header": None, "usecols": [1, 2, 4], "names": ["who", "day", "amount"]}
rows = pd.read_csv(f"{data}/CDNOW_sample.txt", sep=r"\s+", **cells)
rows["day"] = pd.to_datetime(rows["day"], format="%Y%m%d")
days = rows.groupby(["who", "day"], as_index=False)["amount"].sum()
days = days[days["day"] <= END]
by_customer = days.groupby("who")
first, last = by_customer["day"].min(), by_customer["day"].max()
frequency = by_customer.size() - 1
recency = (last - first).dt.days / 7
age = (END - first).dt.days / 7
# The first purchase is not of the model of spend.
repeats = days[days["day"] > days["who"].map(first)]
value = repeats.groupby("who")["amount"].mean()
value = value[value > 0]

WEEKS = 39
# From those who never came back to those with more purchases than a week has days, for years.
CUSTOMERS = [
    (0, 0, 38.86),
    (0, 0, 4),
    (1, 1 / 7, 20),
    (1, 38, 38.86),
    (2, 30.43, 38.86),
    (3, 5, 39),
    (7, 35, 38),
    (10, 12, 39),
    (26, 216 / 7, 31),
    (29, 30, 35),
    (132, 200, 200),
    (300, 1, 400),
]
x, t_x, T = np.array(CUSTOMERS, dtype=float).T
for name, fitter in [
    ("bg-nbd", BetaGeoFitter),
    ("mbg-nbd", ModifiedBetaGeoFitter),
    ("pareto-nbd", ParetoNBDFitter),
]:
    np.random.seed(1)  # Of where Pareto/NBD starts.
    fit = fitter().fit(frequency, recency, age)
    # What the fitters keep is of times divided by the longest age, as a mean or as a sum.
    columns = [frequency.values, recency.values, age.values]
    if name == "pareto-nbd":
        likelihood = fit._conditional_log_likelihood(fit.params_.values, *columns).sum()
    else:
        ones, penalty = np.ones(len(age)), 0
        likelihood = -len(age) * fit._negative_log_likelihood(np.log(fit.params_.values), *columns, ones, penalty)
    found[name] = {
        "parameters": fit.params_.tolist(),
        "logLikelihood": float(likelihood),
        "horizon": WEEKS,
        "customers": CUSTOMERS,
        "expected": numbers(fit.conditional_expected_number_of_purchases_up_to_time(WEEKS, x, t_x, T)),
        "alive": numbers(fit.conditional_probability_alive(x, t_x, T)),
    }

donations = pd.read_csv(f"{data}/donations.csv")
columns = [donations[name] for name in ["frequency", "recency", "periods", "weights"]]
fit = BetaGeoBetaBinomFitter().fit(*columns)
PERIODS = 5
DONORS = [
    (0, 0, 6),
    (1, 1, 6),
    (1, 6, 6),
    (2, 4, 6),
    (3, 3, 6),
    (4, 5, 6),
    (5, 6, 6),
    (6, 6, 6),
    (0, 0, 20),
    (10, 20, 20),
    (2, 3, 40),
    (60, 90, 120),
]
x, t_x, n = np.array(DONORS).T
found["bg-bb"] = {
    "parameters": fit.params_.tolist(),
    "logLikelihood": float(-columns[3].sum() * fit._negative_log_likelihood_),
    "horizon": PERIODS,
    "customers": DONORS,
    "expected": numbers(fit.conditional_expected_number_of_purchases_up_to_time(PERIODS, x, t_x, n)),
    # In the period after the last.
    "alive": numbers(fit.conditional_probability_alive(1, x, t_x, n)),
}

fit = GammaGammaFitter().fit(frequency[value.index], value)
SPENDERS = [
    (0, 0),
    (1, 0.01),
    (1, 11.77),
    (1, 35),
    (1, 5000),
    (2, 22.35),
    (3, 35.5),
    (5, 8.5),
    (7, 73.74),
    (12, 100),
    (29, 20.25),
    (1000, 64),
]
x, m = np.array(SPENDERS, dtype=float).T
found["gamma-gamma"] = {
    "parameters": fit.params_.tolist(),
    "logLikelihood": float(-len(value) * fit._negative_log_likelihood_),
    "customers": SPENDERS,
    "spend": numbers(fit.conditional_expected_average_profit(x, m)),
}

print(json.dumps(found, indent=1))
