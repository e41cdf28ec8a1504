//! Signups and last activities: when did each customer sign up, and when were they last active?

use super::names::Names;

/// The last day of a customer who has never been active.
pub const NEVER: i32 = i32::MIN;

/// One customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Activity {
    /// The day of the signup, since 1 January 1970.
    pub signup: i32,
    /// The last day with any activity; [`NEVER`] where there was none.
    pub last: i32,
}

/// Collects the rows of a file into one [`Activity`] for each customer: the first signup and the last activity of several
/// rows.
#[derive(Debug)]
pub struct ActivityBuilder {
    customers: Vec<Activity>,
    names: Names,
}

impl Default for ActivityBuilder {
    fn default() -> Self {
        Self { customers: vec![], names: Names::of_people() }
    }
}

impl ActivityBuilder {
    /// Adds a row.
    pub fn add(&mut self, customer: &[u8], signup: i32, last: i32) {
        let (number, is_new) = self.names.number(customer);
        if is_new {
            self.customers.push(Activity { signup, last });
            return;
        }
        let known = &mut self.customers[number as usize];
        *known = Activity { signup: known.signup.min(signup), last: known.last.max(last) };
    }

    /// The bytes that the rows take up so far, or will while room is made for more.
    pub fn memory(&self) -> usize {
        3 * self.customers.capacity() * size_of::<Activity>() + self.names.memory(1)
    }

    /// The customers in the order of the file.
    pub fn finish(self) -> Vec<Activity> {
        self.customers
    }
}
