"""Survival figures by lifelines, as expected values for tests/survival.rs.

    python3 -m venv .cache/peers && .cache/peers/bin/pip install lifelines==0.30.3
    .cache/peers/bin/python tests/peers/survival.py ../shared/data > tests/peers/survival.json
"""

import json
import sys
import warnings

import numpy as np
import pandas as pd
from lifelines import CoxPHFitter, KaplanMeierFitter, NelsonAalenFitter
from lifelines.statistics import multivariate_logrank_test, proportional_hazard_test
from lifelines.utils import restricted_mean_survival_time

warnings.simplefilter("ignore")
data = sys.argv[1]
found = {}


def curve(fitter, times):
    band = fitter.confidence_interval_
    at = lambda frame: [float(frame[frame.index <= t].iloc[-1, 0]) for t in times]
    return {
        "survival": [float(fitter.predict(t)) for t in times],
        "low": at(band.iloc[:, [0]]),
        "high": at(band.iloc[:, [1]]),
    }


def model(frame, duration, event, **options):
    fit = CoxPHFitter().fit(frame, duration, event, fit_options={"precision": 1e-12}, **options)
    return fit, {
        "coefficients": fit.params_.tolist(),
        "standardErrors": fit.standard_errors_.tolist(),
        "logLikelihood": float(fit.log_likelihood_),
        "likelihoodRatio": float(fit.log_likelihood_ratio_test().test_statistic),
        "concordance": float(fit.concordance_index_),
    }


telco = pd.read_csv(f"{data}/telco_churn.csv")
telco["left"] = (telco["churn"] == "Yes").astype(float)
MONTHS = [1, 6, 12, 24, 48, 72]
found["telco"] = {"customers": len(telco), "left": int(telco["left"].sum()), "contracts": {}}
for contract, rows in telco.groupby("contract"):
    fitter = KaplanMeierFitter().fit(rows["tenure"], rows["left"])
    median = fitter.median_survival_time_
    found["telco"]["contracts"][contract] = {
        **curve(fitter, MONTHS),
        "median": None if np.isinf(median) else float(median),
        "restrictedMean": float(restricted_mean_survival_time(fitter, t=72)),
    }
test = multivariate_logrank_test(telco["tenure"], telco["contract"], telco["left"])
found["telco"]["logRank"] = {"statistic": float(test.test_statistic), "df": int(test.degrees_of_freedom)}

# Weights and late entry, made from the columns of Rossi's data: weights 1 to 3, entry up to 4 weeks before the end.
rossi = pd.read_csv(f"{data}/rossi.csv")
_, found["rossi"] = model(rossi, "week", "arrest")
weighted = rossi.assign(weight=1 + rossi["prio"] % 3)
_, found["rossiWeighted"] = model(weighted, "week", "arrest", weights_col="weight")
late = rossi.assign(entry=np.minimum(rossi["age"] % 5, rossi["week"] - 1))
_, found["rossiLate"] = model(late, "week", "arrest", entry_col="entry")
fitter = KaplanMeierFitter().fit(late["week"], late["arrest"], entry=late["entry"], weights=weighted["weight"])
WEEKS = [10, 20, 30, 52]
found["rossiCurve"] = curve(fitter, WEEKS)
fitter = NelsonAalenFitter(nelson_aalen_smoothing=False).fit(rossi["week"], rossi["arrest"])
found["rossiHazard"] = {
    "cumulativeHazard": [float(fitter.predict(t)) for t in WEEKS],
}
fitter = KaplanMeierFitter().fit(rossi["week"], rossi["arrest"])
found["rossiUntil40"] = {"restrictedMean": float(restricted_mean_survival_time(fitter, t=40))}

# Without ties, so that the residuals do not depend on how ties are dealt with.
apart = rossi.assign(week=rossi["week"] + np.arange(len(rossi)) / 1000)
fit, found["rossiApart"] = model(apart, "week", "arrest")
for transform in ["rank", "identity"]:
    test = proportional_hazard_test(fit, apart, time_transform=transform)
    found["rossiApart"][transform] = [float(statistic) for statistic in test.test_statistic]

print(json.dumps(found, indent=1))
