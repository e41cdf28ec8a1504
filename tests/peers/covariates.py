"""Pareto/NBD and BG/NBD with a covariate, by the published likelihoods as they stand and a general search: expected values
for tests/models/peers.rs. No library of Python has these models.

    python3 -m venv .cache/peers/scipy && .cache/peers/scipy/bin/pip install numpy==2.4.6 scipy==1.17.1
    .cache/peers/scipy/bin/python tests/peers/covariates.py > tests/peers/covariates.json

Sources: Fader and Hardie, "A Note on Deriving the Pareto/NBD Model" (2005), eq. 20; Fader, Hardie and Lee, "Counting Your
Customers the Easy Way" (2005), eq. 6; Fader and Hardie, "Incorporating time-invariant covariates into the Pareto/NBD and
BG/NBD models" (2007).
"""

import json
import platform
from importlib.metadata import version

import numpy as np
from scipy.optimize import minimize
from scipy.special import betaln, gammaln, hyp2f1

# 400 customers, of whom each second one is odd: drawn by three irrational steps, so that every language makes the same.
k = np.arange(1, 401)
u, v, w = (k * 0.6180339887) % 1, (k * 0.7548776662) % 1, (k * 0.5698402910) % 1
odd = (k % 2).astype(float)
age = 40.0 + k % 12
rate = -np.log(1 - u) / 8 * (1 + odd)
there = np.minimum(25 * (1 / (1 - v) - 1), age)
x = np.floor(rate * there + w)
t = np.where(x == 0, 0.0, there * x / (x + w))


def pareto_nbd(at):
    r, alpha0, s, beta0 = np.exp(at[:4])
    alpha, beta = alpha0 * np.exp(-at[4] * odd), beta0 * np.exp(-at[5] * odd)
    most, apart = np.maximum(alpha, beta), np.abs(alpha - beta)
    second, whole = np.where(alpha >= beta, s + 1, r + x), r + s + x

    def part(time):
        return hyp2f1(whole, second, whole + 1, apart / (most + time)) / (most + time) ** whole

    likelihood = (alpha + age) ** -(r + x) * (beta + age) ** -s + s / whole * (part(t) - part(age))
    return np.sum(gammaln(r + x) - gammaln(r) + r * np.log(alpha) + s * np.log(beta) + np.log(likelihood))


def bg_nbd(at):
    r, alpha0, a0, b0 = np.exp(at[:4])
    alpha, a, b = alpha0 * np.exp(-at[4] * odd), a0 * np.exp(at[5] * odd), b0 * np.exp(at[6] * odd)
    there_still = betaln(a, b + x) - (r + x) * np.log(alpha + age)
    gone = betaln(a + 1, np.maximum(b + x - 1, 1e-300)) - (r + x) * np.log(alpha + t)
    both = np.where(x > 0, np.logaddexp(there_still, gone), there_still)
    return np.sum(gammaln(r + x) - gammaln(r) + r * np.log(alpha) - betaln(a, b) + both)


def highest(likelihood, start):
    def to_minimise(at):
        with np.errstate(all="ignore"):
            value = -likelihood(at)
        return value if np.isfinite(value) else 1e10

    found = minimize(to_minimise, start, method="BFGS", options={"gtol": 1e-7, "maxiter": 500})
    polish = {"maxiter": 4000, "xatol": 1e-10, "fatol": 1e-12}
    found = minimize(to_minimise, found.x, method="Nelder-Mead", options=polish)
    return {"logLikelihood": -found.fun, "parameters": [*np.exp(found.x[:4]).tolist(), *found.x[4:].tolist()]}


found = {
    "madeWith": {"python": platform.python_version(), **{name: version(name) for name in ["numpy", "scipy"]}},
    "customers": {"frequency": x.tolist(), "recency": t.tolist(), "age": age.tolist(), "odd": odd.tolist()},
    "pareto-nbd": highest(pareto_nbd, [0, 2, 0, 3, 0.3, 0]),
    "bg-nbd": highest(bg_nbd, [0, 2, 0, 1, 0.3, 0, 0]),
}
print("{\n" + ",\n".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in found.items()) + "\n}")
