//! Words for the state of an order or a subscription: was it paid, is it running?

use super::words::plain;
use crate::customer::period::Period;

/// What a state makes of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OrderState {
    /// Paid for, or about to be sent.
    Paid,
    /// Paid for, and given back in part.
    PartlyRefunded,
    /// Given back.
    Refunded,
    /// No money came.
    Unpaid,
}

/// What a state makes of a subscription.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SubscriptionState {
    /// The customer is still served.
    Running,
    /// The customer has left.
    Ended,
    /// It never began, so that nobody has left.
    NeverStarted,
    /// Not paid for at the moment, and perhaps never.
    Unpaid,
}

// Words as `plain` writes them, in English, Danish, Norwegian, Swedish, Polish and German.
const PAID: &str = "paid completed complete succeeded success captured settled shipped delivered processing processed fulfilled \
    confirmed paidout approved invoiced unshipped closedwon won payment charge sale partiallyshipped shippeddeliveredtobuyer \
    betalt gennemfort afsluttet leveret afsendt sendt behandles underbehandling vundet vunnet fullfort levert betald \
    slutford levererad behandlas vunnen oplacone oplacona oplacony zaplacone zaplacona zrealizowane zrealizowana wtrakcierealizacji wyslane \
    wyslana dostarczone wrealizacji zakonczone wygrana bezahlt abgeschlossen versendet geliefert inbearbeitung gewonnen";
const PARTLY_REFUNDED: &str = "partiallyrefunded partlyrefunded partialrefund delvistrefunderet delvisrefundert \
    delvisaterbetald czesciowozwrocone czesciowozwrocona teilweiseerstattet";
const REFUNDED: &str = "refunded refund chargeback chargedback returned reversed refunderet returneret krediteret \
    tilbagebetalt refundert returnert kreditert aterbetald returnerad krediterad zwrocone zwrocona zwrot reklamacja \
    erstattet retourniert gutgeschrieben";
const UNPAID: &str = "pending pendingpayment cancelled canceled cancelledbycustomer voided void failed failure declined denied \
    expired draft checkoutdraft trash deleted blocked abandoned uncollectible unpaid requirespaymentmethod incomplete lost \
    closedlost unavailable payout annulleret aflyst mislykket afvist kladde afventer afventerbetaling ubetalt tabt \
    kansellert avbrutt mislyktes avvist kladd venter tapt annullerad misslyckad nekad utkast vantar obetald forlorad \
    anulowane anulowana anulowano nieudane nieudana odrzucone odrzucona szkic oczekuje oczekujace oczekujenaplatnosc \
    nieoplacone nieoplacona przegrana storniert fehlgeschlagen abgelehnt entwurf ausstehend unbezahlt verloren";

const RUNNING: &str = "active pastdue nonrenewing live current running ongoing renewing aktiv irestance lobende forfalt lopende \
    forfallen aktywna aktywny aktywne zalegla uberfallig laufend";
const ENDED: &str = "canceled cancelled expired ended churned terminated inactive lapsed opsagt udlobet ophort afsluttet \
    sagtopp oppsagt utlopt avsluttet uppsagd utgangen avslutad zakonczona zakonczony wygasla wygasly anulowana anulowany gekundigt abgelaufen beendet";
const NEVER_STARTED: &str =
    "incomplete incompleteexpired failed ikkegennemfort ikkefullfort ejslutford niedokonczona unvollstandig";
const NOT_PAYING: &str = "trialing trial intrial paused unpaid future pending prove provetid pasket papause prov pausad \
    okresprobny wstrzymana wstrzymany testphase pausiert";

const MONTH: &str = "month monthly months permonth 1month maned maneder manedlig manedligt manad manatlig miesiac miesiecznie \
    miesieczny miesieczna monat monatlich mo m";
const YEAR: &str = "year yearly annual annually years peryear 1year 12months ar arlig arligt aarlig rok rocznie roczny roczna \
    jahr jahrlich yr y";
const QUARTER: &str = "quarter quarterly 3months kvartal kvartalsvis kvartalsvist kwartal kwartalnie kwartalny quartal";
const WEEK: &str = "week weekly weeks uge ugentlig uke ukentlig vecka tydzien tygodniowo woche wochentlich wk w";
const DAY: &str = "day daily days dag daglig dzien dziennie tag taglich d";

/// What an order's state makes of it; `None` for a word of another kind.
pub(crate) fn of_order(word: &[u8]) -> Option<OrderState> {
    use OrderState::{Paid, PartlyRefunded, Refunded, Unpaid};
    among(word, &[(PAID, Paid), (PARTLY_REFUNDED, PartlyRefunded), (REFUNDED, Refunded), (UNPAID, Unpaid)])
}

/// What a subscription's state makes of it; `None` for a word of another kind.
pub(crate) fn of_subscription(word: &[u8]) -> Option<SubscriptionState> {
    use SubscriptionState::{Ended, NeverStarted, Running, Unpaid};
    among(word, &[(RUNNING, Running), (ENDED, Ended), (NEVER_STARTED, NeverStarted), (NOT_PAYING, Unpaid)])
}

/// Whether an amount has its period in its name, and is what all seats pay: "MRR", "Annual price".
pub(crate) fn is_per_period(name: &str) -> bool {
    const STARTS: [&str; 9] =
        ["mrr", "arr", "monthly", "annual", "yearly", "manedlig", "manedspris", "arlig", "miesieczn"];
    let name = plain(name);
    STARTS.iter().any(|start| name.starts_with(start))
}

/// Whether an amount is what was left after refunds: "Net sales" beside "Refunds".
pub(crate) fn is_net_of(amount: &str, refunded: &str) -> bool {
    plain(amount).starts_with("net") && matches!(&*plain(refunded), "refunds" | "refund" | "returns")
}

/// The period that is paid for at a time; `None` for a word of another kind.
pub(crate) fn period(word: &[u8]) -> Option<Period> {
    use Period::{Day, Month, Quarter, Week, Year};
    among(word, &[(MONTH, Month), (YEAR, Year), (QUARTER, Quarter), (WEEK, Week), (DAY, Day)])
}

#[cold]
fn among<T: Copy>(word: &[u8], lists: &[(&str, T)]) -> Option<T> {
    let word = plain(std::str::from_utf8(word).ok()?);
    let (_, found) = lists.iter().find(|(words, _)| words.split_whitespace().any(|known| known == word))?;
    Some(*found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_of_orders_in_six_languages() {
        use OrderState::{Paid, PartlyRefunded, Refunded, Unpaid};
        for (words, state) in [
            ("Paid|complete|Closed Won|Gennemført|Fullført|opłacone|w realizacji|Bezahlt|levererad", Paid),
            ("partially_refunded|Delvist refunderet|częściowo zwrócone", PartlyRefunded),
            ("Refunded|chargeback|returneret|zwrot|erstattet", Refunded),
            ("voided|Canceled|closed lost|annulleret|kansellert|anulowane|storniert|pending", Unpaid),
        ] {
            words.split('|').for_each(|word| assert_eq!(of_order(word.as_bytes()), Some(state), "{word}"));
        }
        for word in ["", "gold", "NY", "on-hold", "closed", "nowy"] {
            assert_eq!(of_order(word.as_bytes()), None, "{word}");
        }
    }

    #[test]
    fn states_of_subscriptions_and_what_is_paid_at_a_time() {
        use SubscriptionState::{Ended, NeverStarted, Running, Unpaid};
        for (words, state) in [
            ("active|past_due|non_renewing|Aktiv|aktywna", Running),
            ("cancelled|Expired|opsagt|sagt opp|wygasła", Ended),
            ("incomplete_expired|ikke gennemført", NeverStarted),
            ("trialing|in_trial|På pause|okres próbny", Unpaid),
        ] {
            words.split('|').for_each(|word| assert_eq!(of_subscription(word.as_bytes()), Some(state), "{word}"));
        }
        for (words, of) in [
            ("month|Monthly|måned|miesięcznie", Period::Month),
            ("year|Annual|årligt|rocznie", Period::Year),
            ("quarterly|kvartal|kwartał", Period::Quarter),
        ] {
            words.split('|').for_each(|word| assert_eq!(period(word.as_bytes()), Some(of), "{word}"));
        }
        assert_eq!(period(b"basic"), None);
    }
}
