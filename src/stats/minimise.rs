//! Minimisation: where is a smooth function lowest?

/// The end of a search.
#[derive(Debug, Clone)]
pub(crate) struct Lowest {
    pub(crate) at: Vec<f64>,
    pub(crate) value: f64,
    pub(crate) gradient: Vec<f64>,
    /// What is known of the inverse of the second derivatives, row by row.
    pub(crate) inverse: Vec<f64>,
    /// Whether a step to the foot of the parabola would lower the value by less than `ENOUGH`.
    pub(crate) found: bool,
}

/// By how much a further step may still lower the value; a larger value is not known so exactly.
const ENOUGH: f64 = 1e-10;
const ROUNDING: f64 = 1e-14;
const MOST_STEPS: usize = 100;
/// No step is longer, in any direction: the parabola is not known so far away.
const LONGEST: f64 = 3.0;

/// Follows the slope down from `start` (Broyden, Fletcher, Goldfarb and Shanno 1970, by Nocedal & Wright 2006,
/// algorithm 6.1), with the steps of Lewis & Overton 2013, section 3, until the value falls no more.
///
/// `function` writes the slope into its second argument and returns the value; where the value is not a number,
/// the search turns back. `inverse` is what is known of the inverse of the second derivatives.
pub(crate) fn minimise(
    start: &[f64],
    inverse: Option<Vec<f64>>,
    mut function: impl FnMut(&[f64], &mut [f64]) -> f64,
) -> Lowest {
    let size = start.len();
    let mut gradient = vec![0.0; size];
    let value = function(start, &mut gradient);
    let is_first_guess = inverse.is_none();
    let inverse = inverse.unwrap_or_else(|| scaled_unit(size, 1.0 / norm(&gradient).max(1.0)));
    let mut here = Lowest { at: start.to_vec(), value, gradient, inverse, found: false };
    if !value.is_finite() {
        return here;
    }
    for step in 0..MOST_STEPS {
        let mut direction = downhill(&here);
        let mut slope = dot(&direction, &here.gradient);
        if slope.abs() < 2.0 * ENOUGH.max(ROUNDING * here.value.abs()) {
            here.found = true;
            return here;
        }
        if !slope.is_finite() || slope >= 0.0 {
            here.inverse = scaled_unit(size, 1.0 / norm(&here.gradient).max(1.0));
            direction = downhill(&here);
            slope = dot(&direction, &here.gradient);
        }
        let longest = direction.iter().fold(0.0_f64, |longest, part| longest.max(part.abs()));
        if longest > LONGEST {
            direction.iter_mut().for_each(|part| *part *= LONGEST / longest);
            slope *= LONGEST / longest;
        }
        let Some(next) = step_down(&here, &direction, slope, &mut function) else {
            // No step lowers the value any more than rounding does.
            here.found = slope > -1e-6;
            return here;
        };
        let moved: Vec<f64> = next.0.iter().zip(&here.at).map(|(to, from)| to - from).collect();
        let turned: Vec<f64> = next.2.iter().zip(&here.gradient).map(|(to, from)| to - from).collect();
        let curvature = dot(&moved, &turned);
        if curvature > 0.0 {
            if step == 0 && is_first_guess {
                here.inverse = scaled_unit(size, curvature / dot(&turned, &turned));
            }
            learn(&mut here.inverse, &moved, &turned, curvature);
        }
        (here.at, here.value, here.gradient) = next;
    }
    here
}

/// A point along `direction` that is lower, and from which the slope is less steep; with its value and gradient.
fn step_down(
    here: &Lowest,
    direction: &[f64],
    slope: f64,
    function: &mut impl FnMut(&[f64], &mut [f64]) -> f64,
) -> Option<(Vec<f64>, f64, Vec<f64>)> {
    const LOWER: f64 = 1e-4;
    const FLATTER: f64 = 0.9;
    // A sum over many rows is not exact to its last digits.
    let rounding = ROUNDING * here.value.abs();
    let (mut short, mut long, mut length) = (0.0, f64::INFINITY, 1.0);
    let mut lower = None;
    for _ in 0..40 {
        let at: Vec<f64> = here.at.iter().zip(direction).map(|(from, part)| from + length * part).collect();
        let mut gradient = vec![0.0; at.len()];
        let value = function(&at, &mut gradient);
        // Also true of a value that is not a number.
        let is_lower = value <= here.value + LOWER * length * slope + rounding;
        if !is_lower || gradient.iter().any(|part| !part.is_finite()) {
            long = length;
        } else {
            let is_steep = dot(&gradient, direction) < FLATTER * slope;
            lower = Some((at, value, gradient));
            if !is_steep {
                return lower;
            }
            short = length;
        }
        length = if long.is_finite() { (short + long) / 2.0 } else { 2.0 * short };
        let is_too_long = direction.iter().any(|part| (part * length).abs() > 4.0 * LONGEST);
        if is_too_long || long - short < 1e-12 {
            break;
        }
    }
    lower
}

/// The BFGS update of the inverse (Nocedal & Wright 2006, eq. 6.17).
fn learn(inverse: &mut [f64], moved: &[f64], turned: &[f64], curvature: f64) {
    let size = moved.len();
    let across: Vec<f64> = (0..size).map(|row| dot(&inverse[row * size..(row + 1) * size], turned)).collect();
    let share = (1.0 + dot(turned, &across) / curvature) / curvature;
    for row in 0..size {
        for column in 0..size {
            inverse[row * size + column] += share * moved[row] * moved[column]
                - (across[row] * moved[column] + moved[row] * across[column]) / curvature;
        }
    }
}

fn downhill(here: &Lowest) -> Vec<f64> {
    let size = here.at.len();
    (0..size).map(|row| -dot(&here.inverse[row * size..(row + 1) * size], &here.gradient)).collect()
}

fn scaled_unit(size: usize, scale: f64) -> Vec<f64> {
    (0..size * size).map(|at| if at % (size + 1) == 0 { scale } else { 0.0 }).collect()
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn norm(vector: &[f64]) -> f64 {
    libm::sqrt(dot(vector, vector))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rosenbrock 1960: a bent valley that is lowest at (1, 1).
    fn valley(at: &[f64], gradient: &mut [f64]) -> f64 {
        let (x, y) = (at[0], at[1]);
        gradient[0] = -2.0 * (1.0 - x) - 400.0 * x * (y - x * x);
        gradient[1] = 200.0 * (y - x * x);
        (1.0 - x) * (1.0 - x) + 100.0 * (y - x * x) * (y - x * x)
    }

    #[test]
    fn follows_a_bent_valley_to_its_end() {
        let lowest = minimise(&[-1.2, 1.0], None, valley);
        assert!(lowest.found && lowest.value < 1e-10);
        assert!(lowest.at.iter().all(|x| (x - 1.0).abs() < 1e-4), "{:?}", lowest.at);
    }

    #[test]
    fn does_not_claim_to_have_found_what_has_no_end() {
        let falling = |at: &[f64], gradient: &mut [f64]| {
            gradient[0] = -1.0;
            -at[0]
        };
        assert!(!minimise(&[0.0], None, falling).found);
        assert!(!minimise(&[0.0], None, |_, _| f64::NAN).found);
    }
}
