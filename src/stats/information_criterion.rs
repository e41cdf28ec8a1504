//! AIC and BIC: which of several models of the same data explains them best, for as many parameters as each has? Lower is better.

/// Akaike's information criterion: 2k − 2 ln L (Akaike 1974).
pub(crate) fn aic(parameters: f64, log_likelihood: f64) -> f64 {
    2.0 * parameters - 2.0 * log_likelihood
}

/// Schwarz's, which asks more of each parameter the more observations there are: k ln n − 2 ln L (Schwarz 1978).
pub(crate) fn bic(parameters: f64, observations: f64, log_likelihood: f64) -> f64 {
    parameters * libm::log(observations) - 2.0 * log_likelihood
}
