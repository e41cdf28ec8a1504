//! Customer base: what is known of each customer of a file that has one row for each.

use super::names::{Names, Texts};

/// One customer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Customer {
    /// All their orders.
    pub orders: f64,
    /// The day of the first; [`UNKNOWN`] where it is not said.
    pub first: i32,
    /// The day of the last.
    pub last: i32,
    /// What the orders brought; 0 where it is not said.
    pub value: f64,
    /// Their group by its number.
    pub group: u32,
}

/// A day that is not said.
pub const UNKNOWN: i32 = i32::MIN;

/// Which columns a file of customers has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs)] // As the fields of [`Customer`].
pub struct CustomerColumns {
    pub orders: bool,
    pub first: bool,
    pub last: bool,
    pub value: bool,
    pub group: bool,
}

/// The customers of a file, in its order.
#[derive(Debug, Default)]
pub struct CustomerBase {
    /// Each of them.
    pub customers: Vec<Customer>,
    /// Their names.
    pub names: Texts,
    /// The names of their groups.
    pub groups: Texts,
    /// What is known of them.
    pub columns: CustomerColumns,
}

impl CustomerBase {
    /// The last day that is said of anybody.
    pub fn last_day(&self) -> Option<i32> {
        let days = self.customers.iter().flat_map(|customer| [customer.first, customer.last]);
        days.filter(|day| *day != UNKNOWN).max()
    }
}

/// Collects the rows of a file into a [`CustomerBase`].
#[derive(Debug)]
pub struct CustomerBaseBuilder {
    customers: Vec<Customer>,
    names: Names,
    groups: Names,
}

impl Default for CustomerBaseBuilder {
    fn default() -> Self {
        Self { customers: vec![], names: Names::of_people(), groups: Names::default() }
    }
}

impl CustomerBaseBuilder {
    /// Adds a customer; whether there was none of that name.
    pub fn add(&mut self, name: &[u8], group: &[u8], customer: Customer) -> bool {
        let (_, is_new) = self.names.number(name);
        if is_new {
            let (group, _) = self.groups.number(group);
            self.customers.push(Customer { group, ..customer });
        }
        is_new
    }

    /// The bytes that the rows take up so far, or will while room is made for more.
    pub fn memory(&self) -> usize {
        3 * self.customers.capacity() * size_of::<Customer>() + self.names.memory(1)
    }

    /// The customers in the order of the file.
    pub fn finish(self, columns: CustomerColumns) -> CustomerBase {
        let Self { customers, names, groups } = self;
        CustomerBase { customers, names: names.into_texts(), groups: groups.into_texts(), columns }
    }
}
