//! Contacts: which did each customer have, on which day, of which kind, and how long did the answer take?

use super::names::{Names, Texts};

/// One contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// The customer's number.
    pub customer: u32,
    /// The day, since 1 January 1970.
    pub day: i32,
    /// The number of its kind.
    pub kind: u32,
}

/// The contacts of a file.
#[derive(Debug, Default)]
pub struct Events {
    rows: Vec<Event>,
    /// How long each answer took, NaN where there was none; empty where nothing was said of answers.
    durations: Vec<f64>,
    customers: Texts,
    kinds: Texts,
}

impl Events {
    /// The contacts in the order of the file.
    pub fn rows(&self) -> &[Event] {
        &self.rows
    }

    /// How long each answer took, in the order of the contacts, NaN where there was none; empty where nothing was said
    /// of answers.
    pub fn durations(&self) -> &[f64] {
        &self.durations
    }

    /// The last day with a contact.
    pub fn last_day(&self) -> Option<i32> {
        self.rows.iter().map(|row| row.day).max()
    }

    /// The name of a customer.
    pub fn customer(&self, number: u32) -> String {
        String::from_utf8_lossy(self.customers.get(number)).into_owned()
    }

    /// The names of the customers.
    pub fn names(&self) -> &Texts {
        &self.customers
    }

    /// The name of a kind; "" is none.
    pub fn kind(&self, number: u32) -> String {
        String::from_utf8_lossy(self.kinds.get(number)).into_owned()
    }

    /// How many customers there are.
    pub fn customers(&self) -> usize {
        self.customers.len()
    }

    /// How many kinds there are.
    pub fn kinds(&self) -> usize {
        self.kinds.len()
    }
}

/// Collects the rows of a file into [`Events`].
#[derive(Debug)]
pub struct EventsBuilder {
    rows: Vec<Event>,
    durations: Vec<f64>,
    customers: Names,
    kinds: Names,
}

impl Default for EventsBuilder {
    fn default() -> Self {
        Self { rows: vec![], durations: vec![], customers: Names::of_people(), kinds: Names::default() }
    }
}

impl EventsBuilder {
    /// Adds a contact.
    pub fn add(&mut self, customer: &[u8], day: i32, kind: &[u8]) {
        let (customer, _) = self.customers.number(customer);
        let (kind, _) = self.kinds.number(kind);
        self.rows.push(Event { customer, day, kind });
    }

    /// Says how long the answer to the contact that was just added took; NaN where there was none.
    pub fn answered(&mut self, duration: f64) {
        self.durations.push(duration);
    }

    /// The bytes that the rows take up so far, or will while room is made for more.
    pub fn memory(&self) -> usize {
        let rows = self.rows.capacity() * size_of::<Event>() + self.durations.capacity() * size_of::<f64>();
        3 * rows + self.customers.memory(1) + self.kinds.memory(1)
    }

    /// How many kinds there are so far.
    pub fn kinds(&self) -> usize {
        self.kinds.len()
    }

    /// The contacts.
    pub fn finish(self) -> Events {
        let Self { rows, durations, customers, kinds } = self;
        Events { rows, durations, customers: customers.into_texts(), kinds: kinds.into_texts() }
    }
}
