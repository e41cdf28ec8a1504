//! Numerical integration (quadrature): what is the area under a smooth curve?

/// A rule that finds the area under a polynomial of degree below twice its number of points exactly (Gauss 1814;
/// the points are those of Abramowitz & Stegun 1964, table 25.4).
#[derive(Debug, Clone, Copy)]
pub(crate) struct GaussLegendre {
    /// Point and weight on −1…1, of the upper half: the lower one mirrors it.
    pub(crate) half: &'static [(f64, f64)],
}

/// The rule of 8 points.
pub(crate) const POINTS_8: GaussLegendre = GaussLegendre {
    half: &[
        (0.9602898564975363, 0.10122853629037626),
        (0.7966664774136267, 0.22238103445337448),
        (0.525532409916329, 0.31370664587788727),
        (0.1834346424956498, 0.362683783378362),
    ],
};

/// The rule of 16 points.
pub(crate) const POINTS_16: GaussLegendre = GaussLegendre {
    half: &[
        (0.9894009349916499, 0.027152459411754096),
        (0.9445750230732326, 0.062253523938647894),
        (0.8656312023878318, 0.09515851168249279),
        (0.755404408355003, 0.12462897125553388),
        (0.6178762444026438, 0.14959598881657674),
        (0.45801677765722737, 0.16915651939500254),
        (0.2816035507792589, 0.18260341504492358),
        (0.09501250983763744, 0.1894506104550685),
    ],
};

/// The rule of 32 points.
pub(crate) const POINTS_32: GaussLegendre = GaussLegendre {
    half: &[
        (0.9972638618494816, 0.007018610009470096),
        (0.9856115115452684, 0.01627439473090567),
        (0.9647622555875064, 0.02539206530926206),
        (0.9349060759377397, 0.03427386291302143),
        (0.8963211557660521, 0.04283589802222668),
        (0.84936761373257, 0.050998059262376175),
        (0.7944837959679424, 0.058684093478535544),
        (0.7321821187402897, 0.06582222277636185),
        (0.6630442669302152, 0.0723457941088485),
        (0.5877157572407623, 0.07819389578707031),
        (0.5068999089322294, 0.08331192422694675),
        (0.42135127613063533, 0.08765209300440381),
        (0.33186860228212767, 0.09117387869576389),
        (0.23928736225213706, 0.09384439908080457),
        (0.1444719615827965, 0.09563872007927486),
        (0.04830766568773832, 0.0965400885147278),
    ],
};

impl GaussLegendre {
    /// The points on 0…1 with their weights, which add up to 1.
    pub(crate) fn points(self) -> impl Iterator<Item = (f64, f64)> {
        self.half.iter().flat_map(|&(x, weight)| [(0.5 - 0.5 * x, 0.5 * weight), (0.5 + 0.5 * x, 0.5 * weight)])
    }

    /// The area under `curve` between two places.
    pub(crate) fn area(self, from: f64, to: f64, mut curve: impl FnMut(f64) -> f64) -> f64 {
        (to - from) * self.points().map(|(at, weight)| weight * curve(from + at * (to - from))).sum::<f64>()
    }
}

/// The area under a smooth curve of one sign, to nine digits, wherever it bends: a stretch on which the rules of 8 and of 16
/// points differ is halved.
pub(crate) fn area(from: f64, to: f64, curve: &mut dyn FnMut(f64) -> f64) -> f64 {
    // The error of 16 points is less than the square of that of 8.
    const DIFFER: f64 = 1e-5;
    const MOST_HALVINGS: u32 = 60;
    let mut stretches = vec![(from, to, 0)];
    let mut sum = 0.0;
    while let Some((from, to, halvings)) = stretches.pop() {
        let found = POINTS_16.area(from, to, &mut *curve);
        let coarse = POINTS_8.area(from, to, &mut *curve);
        if (found - coarse).abs() <= DIFFER * found.abs() || halvings == MOST_HALVINGS || found.is_nan() {
            sum += found;
            continue;
        }
        let middle = 0.5 * (from + to);
        stretches.extend([(middle, to, halvings + 1), (from, middle, halvings + 1)]);
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polynomials_are_exact_and_exponentials_nearly() {
        for (rule, degree) in [(POINTS_8, 15), (POINTS_16, 31), (POINTS_32, 63)] {
            let area = rule.area(0.0, 2.0, |x| libm::pow(x, f64::from(degree)));
            let exact = libm::pow(2.0, f64::from(degree) + 1.0) / (f64::from(degree) + 1.0);
            assert!((area / exact - 1.0).abs() < 1e-14, "{degree}: {area} for {exact}");
        }
        assert!((POINTS_32.area(0.0, 40.0, |x| libm::exp(-x)) - 1.0).abs() < 1e-13);
    }

    #[test]
    fn a_curve_that_bends_at_one_end_is_halved_there() {
        // Nearly all of it lies within a ten-thousandth of the stretch.
        let found = area(0.0, 60.0, &mut |x| libm::exp(-100.0 * x) * x);
        assert!((found * 1e4 - 1.0).abs() < 1e-9, "{found}");
        let found = area(1.0, 1e12, &mut |x| 1.0 / (x * x));
        assert!((found - 1.0).abs() < 1e-9, "{found}");
        assert_eq!(area(0.0, 1.0, &mut |_| 0.0), 0.0);
    }
}
