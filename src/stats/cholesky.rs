//! Cholesky decomposition: solves linear equations with a symmetric positive definite matrix.

/// The lower triangle L of a matrix A = L·Lᵀ, row by row.
#[derive(Debug, Clone)]
pub(crate) struct Cholesky {
    size: usize,
    lower: Vec<f64>,
}

/// A row that follows from the rows before it, so that the equations have no single solution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dependent {
    /// Which row, counted from 0.
    pub row: usize,
}

/// What may remain of a row after the rows before it are taken out, as a share of the row: less is rounding.
const DEPENDENT: f64 = 1e-10;

impl Cholesky {
    /// Takes the lower triangle of a `size` × `size` matrix, row by row (Golub & Van Loan 2013, algorithm 4.2.1).
    ///
    /// # Errors
    /// A row that the rows before it determine, or that is not a finite number.
    pub(crate) fn new(matrix: &[f64], size: usize) -> Result<Self, Dependent> {
        let mut lower = vec![0.0; size * size];
        for row in 0..size {
            for column in 0..=row {
                let known: f64 = (0..column).map(|k| lower[row * size + k] * lower[column * size + k]).sum();
                let left = matrix[row * size + column] - known;
                lower[row * size + column] = if column < row {
                    left / lower[column * size + column]
                } else if left > DEPENDENT * matrix[row * size + row] && left.is_finite() {
                    libm::sqrt(left)
                } else {
                    return Err(Dependent { row });
                };
            }
        }
        Ok(Self { size, lower })
    }

    /// The x of A·x = `right`.
    pub(crate) fn solve(&self, right: &[f64]) -> Vec<f64> {
        let at = |row: usize, column: usize| self.lower[row * self.size + column];
        let mut x = right.to_vec();
        for row in 0..self.size {
            let known: f64 = (0..row).map(|k| at(row, k) * x[k]).sum();
            x[row] = (x[row] - known) / at(row, row);
        }
        for row in (0..self.size).rev() {
            let known: f64 = (row + 1..self.size).map(|k| at(k, row) * x[k]).sum();
            x[row] = (x[row] - known) / at(row, row);
        }
        x
    }

    /// The inverse of A, by columns, which are its rows.
    pub(crate) fn inverse(&self) -> Vec<Vec<f64>> {
        let unit = |at: usize| (0..self.size).map(|row| f64::from(u8::from(row == at))).collect::<Vec<_>>();
        (0..self.size).map(|column| self.solve(&unit(column))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Cholesky, Dependent};

    #[test]
    fn solves_what_multiplication_made() {
        let matrix = [4.0, 2.0, 0.6, 2.0, 5.0, 1.0, 0.6, 1.0, 3.0];
        let factors = Cholesky::new(&matrix, 3).unwrap();
        // A·(1, −2, 3)
        let x = factors.solve(&[1.8, -5.0, 7.6]);
        for (found, expected) in x.iter().zip([1.0, -2.0, 3.0]) {
            assert!((found - expected).abs() < 1e-14, "{x:?}");
        }
        let first = &factors.inverse()[0];
        let product: f64 = matrix[..3].iter().zip(first).map(|(a, b)| a * b).sum();
        assert!((product - 1.0).abs() < 1e-14);
    }

    #[test]
    fn names_the_row_that_follows_from_the_others() {
        assert_eq!(Cholesky::new(&[1.0, 0.5, 2.0, 1.0], 2).unwrap_err(), Dependent { row: 1 });
        assert_eq!(Cholesky::new(&[0.0], 1).unwrap_err(), Dependent { row: 0 });
        assert_eq!(Cholesky::new(&[f64::NAN], 1).unwrap_err(), Dependent { row: 0 });
    }
}
