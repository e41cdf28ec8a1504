// What counts: states, refunds, currencies, intervals, nobody, and orders that stand there twice; in several languages.

import { describe, expect, it } from "vitest";
import type { Answer, TransactionRoles } from "../dist/analysis.js";
import { opened, openTable } from "./opened.js";
import { rejection } from "./refusal.js";

/** Orders as guessed, and the overview of them. */
async function ordersOf(text: string | File[], options: { answers?: Answer[] } = {}, roles?: TransactionRoles) {
  const table = await openTable(text);
  const orders = await table.transactions(roles ?? (table.guess.roles as TransactionRoles), options);
  opened.push(orders);
  return { ...(await orders.overview()), report: orders.report, guess: table.guess };
}

describe("the state of an order", () => {
  it.each([
    ["en", "Order ID,Customer,Order date,Total,Status", ["paid", "cancelled", "Partially refunded", "refunded"]],
    ["da", "Ordrenr,Kunde,Ordredato,Beløb,Status", ["Betalt", "Annulleret", "Betalt", "Returneret"]],
    ["pl", "Numer zamówienia,Klient,Data zamówienia,Kwota,Status", ["Opłacone", "anulowane", "w realizacji", "zwrot"]],
    ["nb", "Ordrenummer,Kunde,Dato,Beløp,Status", ["fullført", "kansellert", "levert", "refundert"]],
    ["CRM", "Record ID,Account Name,Close Date,Amount,Stage", ["Closed Won", "Closed Lost", "won", "lost"]],
  ])("decides whether it counts: %s", async (_, header, [paid, cancelled, also, back]) => {
    const rows = [`1,a,2024-01-05,100,${paid}`, `2,b,2024-01-06,30,${cancelled}`, `3,a,2024-02-05,50,${also}`];
    const { guess, revenue, orders, customers, report } = await ordersOf(
      `${header}\n${rows.join("\n")}\n4,c,2024-02-06,70,${back}\n`,
    );
    expect(guess).toMatchObject({ kind: "orders", roles: { status: header.split(",").at(-1) } });
    // In English the third was given back in part, and no column says how much.
    const isAsked = also === "Partially refunded";
    expect([revenue, orders, customers]).toEqual(isAsked ? [100, 1, 1] : [150, 2, 1]);
    const out = isAsked ? [3, 150] : [2, 100];
    expect(report.rowsSkipped).toMatchObject([{ reason: "state", count: out[0], amount: out[1] }]);
    expect(report.states).toContainEqual({ state: cancelled, meaning: "left-out", rows: 1, amount: 30 });
    expect(report.questions.map(({ code, value }) => [code, value])).toEqual(isAsked ? [["state", also]] : []);
  });

  it("that nobody knows is asked, and answered by word or for all", async () => {
    const text =
      "order id,customer,date,amount,status\n1,a,2024-01-05,10,paid\n2,b,2024-01-06,20,on-hold\n3,c,2024-01-07,40,nowy\n";
    const asked = await ordersOf(text);
    expect([asked.revenue, asked.report.questions.map(({ value }) => value)]).toEqual([10, ["on-hold", "nowy"]]);
    const answer = (answer: "counts" | "left-out", value?: string): Answer => ({
      code: "state",
      column: "status",
      answer,
      ...(value !== undefined && { value }),
    });
    const one = await ordersOf(text, { answers: [answer("counts", "nowy")] });
    expect([one.revenue, one.report.questions.length]).toEqual([50, 1]);
    const all = await ordersOf(text, { answers: [answer("left-out", "nowy"), answer("counts")] });
    expect([all.revenue, all.report.questions.length]).toEqual([30, 0]);
    // Without the column every row counts.
    const roles = { customer: "customer", date: "date", amount: "amount", order: "order id", status: "" };
    const none = await ordersOf(text, {}, roles);
    expect([none.revenue, none.report.states]).toEqual([70, undefined]);
  });

  it("is no place and no level", async () => {
    const { guess, customers } = await ordersOf(
      "customer,date,amount,state\na,2024-01-05,10,NY\nb,2024-01-06,20,CA\nc,2024-01-07,40,TX\n",
    );
    expect([guess.roles, customers]).toEqual([{ customer: "customer", date: "date", amount: "amount" }, 3]);
  });

  it("of the first line is that of the others, and a cancellation goes before it", async () => {
    const lines = "Name,Email,Financial Status,Created at,Total,Lineitem name,Cancelled at";
    const { orders, revenue, report } = await ordersOf(
      [
        lines,
        "#1,a@x.org,paid,2024-01-05,90,Mug,",
        "#1,,,,,Pot,",
        "#2,b@x.org,voided,2024-01-06,40,Mug,",
        "#2,,,,,Pot,",
        "#3,c@x.org,paid,2024-01-07,25,Mug,2024-01-08",
      ].join("\n"),
    );
    expect([orders, revenue]).toEqual([1, 90]);
    expect(report.rowsSkipped).toMatchObject([{ reason: "state", count: 3, amount: 65 }]);
    expect(report.states).toContainEqual({ state: "Cancelled at", meaning: "left-out", rows: 1, amount: 25 });
  });
});

describe("a guess", () => {
  it.each([
    ["Kontakt,Dato,Beløb\na@x.dk,2024-01-05,10\nb@x.dk,2024-01-06,20\n", "Kontakt"],
    ["Your e-mail,Date,Total\na@x.org,2024-01-05,10\nanonymous,2024-01-06,20\n", "Your e-mail"],
    ["Adres,Data,Kwota\na@x.pl,2024-01-05,10\nb@x.pl,2024-01-06,20\n", "Adres"],
    [
      "order.id,customers.email,order.date,order.total\n1,a@x.org,2024-01-05,10\n2,b@x.org,2024-01-05,10\n",
      "customers.email",
    ],
  ])("takes an e-mail column for the customer, whatever its name: %j", async (text, customer) => {
    expect((await openTable(text)).guess).toMatchObject({ kind: "orders", roles: { customer } });
  });

  it.each([
    ["customer,date,fee,subtotal,tax,total", "total"],
    ["kunde,dato,gebyr,subtotal,moms,i alt", "i alt"],
    ["klient,data,prowizja,netto,vat,wartość brutto", "wartość brutto"],
    ["customer,date,fee,net,tax,gross", "gross"],
  ])("takes no fee, subtotal or tax for the amount: %s", async (header, amount) => {
    const table = await openTable(`${header}\na,2024-01-05,1,8,1,10\nb,2024-01-06,2,16,2,20\n`);
    expect(table.guess).toMatchObject({ kind: "orders", roles: { amount } });
  });

  it.each(["Customer,Date,Total,Cancelled at", "Kunde,Dato,Beløb,Annulleret", "Order no,Customer,Date,Cancelled at"])(
    "makes no subscription of one cancelled order: %s",
    async (header) => {
      const table = await openTable(
        `${header}\na,2024-01-05,10,\nb,2024-01-06,20,2024-01-07\nc,2024-01-08,30,\n`.replaceAll(
          /^(\w),(\S+?),(\d+),/gm,
          header.startsWith("Order") ? "$3,$1,$2," : "$&",
        ),
      );
      expect(table.guess).toMatchObject({ kind: "orders", roles: { cancelled: header.split(",").at(-1) } });
    },
  );

  it.each([
    ["Respondent ID,Start Date,End Date,How likely are you to recommend us?", "End Date"],
    [
      "Respondent,Startdato,Slutdato,Hvor sandsynligt er det, at du vil anbefale os?".replace("det,", "det"),
      "Slutdato",
    ],
    ["Respondent,Data rozpoczęcia,Data zakończenia,Jak bardzo prawdopodobne jest polecenie nas?", "Data zakończenia"],
  ])("makes a survey of a question, whatever the dates: %s", async (header, date) => {
    const rows = Array.from({ length: 12 }, (_, at) => `${at},2024-01-0${1 + (at % 9)},2024-01-1${at % 9},${at % 11}`);
    const table = await openTable(`${header}\n${rows.join("\n")}\n`);
    expect(table.guess).toMatchObject({ kind: "survey", roles: { score: header.split(",").at(-1), date } });
  });
});

describe("what was given back", () => {
  it.each([
    ["Amount Refunded", "0|20|50"],
    ["Refunderet", "|20|50"],
    ["Kwota zwrotu", "0|-20|-50"],
    ["Partial Refunds", "$0.00|$20.00|$50.00"],
  ])("comes off the amount: %s", async (column, given) => {
    const [none, part, all] = given.split("|");
    const text = `customer;date;amount;${column}\na;2024-01-05;100;${none}\nb;2024-01-06;60;${part}\nc;2024-02-01;50;${all}\n`;
    const { guess, revenue, orders, refunds } = await ordersOf(text);
    expect(guess.roles).toMatchObject({ refunded: column });
    expect([revenue, orders, refunds]).toEqual([140, 3, { count: 2, amount: -70 }]);
  });
});

describe("a column of currencies", () => {
  const text = (...codes: string[]) =>
    `kunde;dato;beløb;valuta\n${codes.map((code, at) => `k${at};2024-01-0${at + 1};100;${code}`).join("\n")}\n`;

  it("is counted in the one that it says", async () => {
    expect((await ordersOf(text("DKK", "dkk", "DKK"))).revenue).toBe(300);
  });

  it.each([["waluta"], ["currency"], ["valuta"]])("of several needs rates: %s", async (name) => {
    const table = await openTable(text("DKK", "EUR", "DKK").replace("valuta", name));
    const roles = table.guess.roles as TransactionRoles;
    expect(await rejection(table.transactions(roles))).toMatchObject({
      code: "mixed-currencies",
      params: { currencies: ["DKK", "EUR"] },
    });
    const orders = await table.transactions(roles, { currency: "DKK", rates: { EUR: 7.45 } });
    opened.push(orders);
    expect((await orders.overview()).revenue).toBeCloseTo(945, 9);
    expect(await rejection(table.transactions(roles, { currency: "DKK", rates: { USD: 7 } }))).toMatchObject({
      code: "mixed-currencies",
    });
  });
});

describe("what would be counted twice, or not at all", () => {
  it("is a refund in a row of its own, on each line, or already off a net amount", async () => {
    const header = "order id,customer,date,total,refunded amount\n";
    const own = await ordersOf(`${header}1,a,2024-01-05,100,0\n1,a,2024-01-07,-20,-20\n`);
    expect([own.revenue, own.refunds]).toEqual([80, { count: 1, amount: -20 }]);
    const lines = await ordersOf(`${header}1,a,2024-01-05,100,20\n1,a,2024-01-05,100,20\n2,b,2024-01-06,50,20\n`);
    expect([lines.revenue, lines.refunds]).toEqual([110, { count: 2, amount: -40 }]);
    const net = await ordersOf(
      "Customer,Date,Gross Sales,Refunds,Net Sales\na,2024-01-05,100,20,80\nb,2024-01-06,50,0,50\n",
    );
    expect([net.guess.roles, net.revenue]).toMatchObject([{ amount: "Net Sales" }, 130]);
  });

  it("is a total of which one order's lines differ: asked, and the caller's word goes", async () => {
    const rows = [1, 2, 3, 4].flatMap((order) => Array<string>(2).fill(`${order},a,2024-01-0${order},${order}0`));
    const text = `order id,customer,date,order total\n${rows.join("\n")}\n5,b,2024-02-01,70\n5,b,2024-02-01,70.01\n`;
    const { revenue, report } = await ordersOf(text);
    expect([revenue, report.questions.map(({ code }) => code)]).toEqual([340.01, ["repeated-total"]]);
    const once: Answer[] = [{ code: "repeated-total", column: "order total", answer: "once" }];
    expect((await ordersOf(text, { answers: once })).revenue).toBe(170);
  });

  it("is a currency that is no common one", async () => {
    const text = (code: string) =>
      `customer,date,amount,currency\na,2024-01-05,10,EUR\nb,2024-01-06,150000,${code}\nc,2024-01-07,30,EUR\n`;
    for (const code of ["IDR", "US Dollar", "$", "USD"])
      expect(await rejection(ordersOf(text(code)))).toMatchObject({ code: "mixed-currencies" });
    expect((await ordersOf(text(""))).revenue).toBe(150040);
    // By its cells, whatever it is called.
    const named = text("USD").replace("currency", "ISO");
    expect(await rejection(ordersOf(named))).toMatchObject({ code: "mixed-currencies" });
  });

  it.each(["0000-00-00 00:00:00", "no", "-", "not cancelled"])(
    "is an order that was not cancelled: %s",
    async (cell) => {
      const text = `order id,customer,date,total,cancelled at\n1,a,2024-01-05,10,${cell}\n2,b,2024-01-06,20,2024-01-07\n`;
      expect(await ordersOf(text)).toMatchObject({ revenue: 10, orders: 1 });
    },
  );

  it.each([
    ["Refunded", "0|1|0|1"],
    ["Refunderet", "nej|ja|nej|ja"],
  ])("is a flag taken for money: %s", async (column, flags) => {
    const rows = flags.split("|").map((flag, at) => `k${at},2024-01-0${at + 1},10,${flag}`);
    const { guess, revenue } = await ordersOf(`customer,date,amount,${column}\n${rows.join("\n")}\n`);
    expect([guess.roles, revenue]).toEqual([{ customer: "customer", date: "date", amount: "amount" }, 40]);
  });

  it("is a status of which no word is known: the guess is not sure", async () => {
    const rows = Array.from(
      { length: 6 },
      (_, at) => `${at},k${at % 3},2024-01-0${at + 1},10,${at % 2 ? "Bestilt" : "Slettet"}`,
    );
    const { guess } = await openTable(`ordrenr,kunde,dato,beløp,status\n${rows.join("\n")}\n`);
    expect(guess).toMatchObject({ kind: "orders", sure: false });
    expect(guess.reasons).toEqual([{ code: "unfit-column", params: { role: "status", column: "status" } }]);
  });

  it.each(["MRR", "Annual price", "Månedspris"])(
    "is a price for all seats and a period of its own: %s",
    async (amount) => {
      const table = await openTable(
        `customer,start,plan,${amount},seats,interval\na,2024-01-01,x,120,10,yearly\nb,2024-01-01,x,120,3,yearly\n`,
      );
      if (table.guess.kind !== "subscriptions") throw new Error("subscriptions were expected");
      const subscriptions = await table.subscriptions(table.guess.roles, {
        amountPer: table.guess.amountPer,
        asOf: "2024-01-31",
      });
      opened.push(subscriptions);
      const { periods } = await subscriptions.mrr({ period: "month" });
      expect(periods.at(-1)?.end).toBe(amount === "Annual price" ? 20 : 240);
    },
  );

  it("is a customer in two rows of lifetimes", async () => {
    const table = await openTable("customer,tenure,churn\na,3,yes\na,3,yes\nb,5,no\n");
    const lives = await table.lifetimes({ customer: "customer", duration: "tenure", left: "churn" });
    opened.push(lives);
    expect(lives.report.rowsSkipped).toMatchObject([{ reason: "known-customer", count: 1 }]);
  });

  it("are people of one name, where addresses tell them apart", async () => {
    const text = "Kundenavn,Kundens e-mail,Dato,Beløb\nAnn Ek,a@x.dk,2024-01-05,10\nAnn Ek,b@x.dk,2024-01-06,20\n";
    expect(await ordersOf(text)).toMatchObject({ customers: 2, guess: { roles: { customer: "Kundens e-mail" } } });
  });

  it("are the colleagues who sold, where a firm bought", async () => {
    const rows = ["Big Firm,x@us.org,2024-01-05,10,Closed Won", "Big Shop,x@us.org,2024-02-05,20,Closed Won"];
    const text = `Account Name,Owner email,Close Date,Amount,Stage\n${rows.join("\n")}\n`;
    expect(await ordersOf(text)).toMatchObject({ customers: 2, guess: { roles: { customer: "Account Name" } } });
  });

  it("is an answer of 0 among those from 1 to 5: a slip", async () => {
    const answers = Array.from({ length: 60 }, (_, at) => (at === 7 ? 0 : 1 + (at % 5)));
    const satisfied = await openTable(`How satisfied are you?\n${answers.join("\n")}\n`);
    expect(satisfied.guess.question).toBe("csat-1-5");
    const survey = await (await openTable(`Score\n${answers.join("\n")}\n`)).survey({ score: "Score" });
    opened.push(survey);
    expect(await survey.nps()).toMatchObject({ score: null, reason: { code: "scale-not-said" } });
  });

  it("is a subscription that renews, whose end nobody has said", async () => {
    const rows = ["1;Pro;2024-01-05;10;måned;aktiv", "2;Pro;2024-01-06;10;måned;aktiv"];
    const { guess } = await openTable(`Kundenr;Plan;Oprettet;Beløb;Interval;Status\n${rows.join("\n")}\n`);
    expect(guess).toMatchObject({ kind: "subscriptions", roles: { customer: "Kundenr", start: "Oprettet" } });
  });

  it("are ids of records that no number holds", async () => {
    const records =
      '[{"customer":9007199254740992,"date":"2024-01-05","amount":1},{"customer":9007199254740993,"date":"2024-01-06","amount":2}]';
    expect((await ordersOf([new File([records], "a.json")])).customers).toBe(2);
  });
});

describe("nobody", () => {
  it.each(["NULL", "Guest", "N/A", "nan", "0", "-", "Gæst", "gość", "Anonym", "(not set)", "Ukjent", "None"])(
    "is no customer: %s",
    async (nobody) => {
      const rows = [
        `${nobody},2024-01-01,5`,
        `${nobody.toUpperCase()},2024-01-02,5`,
        "a,2024-01-03,7",
        "b,2024-02-03,7",
      ];
      const { customers, revenue, report } = await ordersOf(`customer,date,amount\n${rows.join("\n")}\n`);
      expect([customers, revenue]).toEqual([2, 14]);
      expect(report.rowsSkipped).toMatchObject([{ reason: "no-customer", count: 2, amount: 10 }]);
    },
  );

  it.each(["NULL", "-", "nan"])("is no order number: %s", async (nobody) => {
    const rows = ["a,2024-01-01,5", "a,2024-01-02,5", "b,2024-02-03,7"].map((row) => `${nobody},${row}`);
    expect((await ordersOf(`order no,customer,date,amount\n${rows.join("\n")}\n`)).orders).toBe(3);
  });

  it("with an account is known by e-mail, where a column has it", async () => {
    const text =
      "order id,customer id,email,date,amount\n1,0,a@x.org,2024-01-01,5\n2,7,b@x.org,2024-01-02,5\n3,0,A@X.org,2024-02-01,5\n4,0,,2024-02-01,5\n";
    const { customers, repeatRate, report } = await ordersOf(text);
    expect([customers, repeatRate.numerator]).toEqual([2, 1]);
    expect(report.assumptions).toContainEqual({ code: "guests-by-email", params: { column: "email", count: 2 } });
    expect(report.assumptions).toContainEqual({ code: "email-case", params: { count: 1 } });
  });
});

describe("an amount on each line of an order", () => {
  const text = (column: string) =>
    `order id,customer,date,${column}\n1,a,2024-01-01,90\n1,a,2024-01-01,90\n2,b,2024-01-02,30\n3,a,2024-02-01,50\n3,a,2024-02-01,50\n`;

  it.each(["Order total", "grand total", "Total price"])(
    "is the order's by its name, and asked: %s",
    async (column) => {
      const { revenue, orders, report } = await ordersOf(text(column));
      expect([revenue, orders]).toEqual([170, 3]);
      expect(report.questions).toMatchObject([{ code: "repeated-total", column, candidates: ["once", "each"] }]);
      const answers: Answer[] = [{ code: "repeated-total", column, answer: "each" }];
      const each = await ordersOf(text(column), { answers });
      expect([each.revenue, each.report.questions]).toEqual([310, []]);
    },
  );

  it.each(["price", "Line total", "amount"])("may be the line's, and is asked: %s", async (column) => {
    const { revenue, report } = await ordersOf(text(column));
    expect([revenue, report.questions[0]?.code]).toEqual([310, "repeated-total"]);
  });

  it("is nothing to ask about where lines differ", async () => {
    const { revenue, report } = await ordersOf(`${text("Order total")}4,b,2024-03-01,10\n4,b,2024-03-01,20\n`);
    expect([revenue, report.questions]).toEqual([340, []]);
  });
});

describe("files that overlap", () => {
  it.each([
    ["order id,customer,date,amount", ","],
    ["ordrenr;kunde;dato;beløb", ";"],
    ["numer zamówienia;klient;data;kwota", ";"],
  ])("count an order once: %s", async (header, mark) => {
    const file = (name: string, ...rows: string[]) =>
      new File([[header, ...rows.map((row) => row.replaceAll(",", mark))].join("\n")], name);
    // Twice in one file are two of a kind; again in the next they are the same.
    const january = file("1.csv", "1,a,2024-01-05,10", "2,b,2024-01-20,20", "2,b,2024-01-20,20");
    const february = file("2.csv", "2,b,2024-01-20,20", "2,b,2024-01-20,20", "3,a,2024-02-05,30");
    const { orders, report } = await ordersOf([january, february]);
    expect([orders, report.rowsUsed]).toEqual([3, 4]);
    expect(report.rowsSkipped).toMatchObject([{ reason: "in-earlier-file", count: 2, amount: 40 }]);
  });
});

describe("orders without amounts", () => {
  it.each([
    "customer,date\na,2024-01-01\na,2024-03-01\nb,2024-02-01\n",
    "kunde;ordredato\na;2024-01-01\na;2024-03-01\nb;2024-02-01\n",
    "klient;data zamówienia\na;2024-01-01\na;2024-03-01\nb;2024-02-01\n",
  ])("have retention and cohorts, and no money: %j", async (text) => {
    const table = await openTable(text);
    expect(table.guess).toMatchObject({ kind: "orders", sure: false });
    expect(table.guess.reasons).toEqual([{ code: "missing-role", params: { kind: "orders", role: "amount" } }]);
    const orders = await table.transactions(table.guess.roles as TransactionRoles);
    opened.push(orders);
    const { revenue, averageOrderValue, repeatRate } = await orders.overview();
    expect([revenue, averageOrderValue, repeatRate.value]).toMatchObject([
      null,
      { value: null, reason: { code: "no-amounts" } },
      0.5,
    ]);
    expect((await orders.cohorts()).cohorts.length).toBe(2);
    expect((await orders.signals()).valueAtStake).toBeNull();
    expect((await orders.customers()).value).toBeNull();
    for (const money of [orders.rfm(), orders.highlights(), orders.fitSpend(), orders.cohorts({ measure: "revenue" })])
      expect(await rejection(money)).toMatchObject({ code: "missing-input", params: { name: "amount" } });
  });

  it("are not every list of names and days", async () => {
    const list = await openTable("email,created\na@x.org,2024-01-01\nb@x.org,2024-01-02\nc@x.org,2024-01-03\n");
    expect(list.guess.kind).toBeNull();
    const ids = await openTable("id,date,amount\n1,2024-01-01,5\n2,2024-01-02,6\n3,2024-01-03,7\n");
    expect(ids.guess).toMatchObject({ kind: null, reasons: [{ code: "never-again", params: { column: "id" } }] });
  });
});

describe("subscriptions", () => {
  it.each([
    [
      "Customer,Start date,End date,Plan,Amount,Interval,Seats,Status",
      ["year", "month", "quarterly"],
      ["active", "trialing", "cancelled"],
    ],
    [
      "Kunde,Startdato,Slutdato,Abonnement,Pris,Betalingsperiode,Antal,Status",
      ["årligt", "måned", "kvartal"],
      ["Aktiv", "På pause", "Opsagt"],
    ],
    [
      "Klient,Data rozpoczęcia,Data zakończenia,Plan,Cena,Okres rozliczeniowy,Liczba,Status",
      ["rocznie", "miesiąc", "kwartalnie"],
      ["aktywna", "wstrzymana", "zakończona"],
    ],
  ])("have a price per month by interval and seats: %s", async (header, intervals, states) => {
    const [year, month, quarter] = intervals;
    const [active, paused, ended] = states;
    const rows = [
      `a,2024-01-01,,Pro,120,${year},1,${active}`,
      `b,2024-01-01,,Pro,10,${month},3,${active}`,
      `c,2024-01-01,,Pro,30,${quarter},1,${active}`,
      `d,2024-01-01,,Pro,500,${month},1,${paused}`,
      `e,2024-01-01,2024-02-10,Pro,10,${month},1,${ended}`,
      `f,2024-01-01,,Pro,10,${month},1,${ended}`,
    ];
    const table = await openTable(`${header}\n${rows.join("\n")}\n`);
    const [customer, start, end, plan, amount, interval, quantity, status] = header.split(",");
    expect(table.guess).toMatchObject({
      kind: "subscriptions",
      roles: { customer, start, end, plan, amount, interval, quantity, status },
    });
    if (table.guess.kind !== "subscriptions") return;
    const subscriptions = await table.subscriptions(table.guess.roles, { asOf: "2024-03-31" });
    opened.push(subscriptions);
    const { periods } = await subscriptions.mrr({ period: "month" });
    expect(periods.map(({ end }) => end)).toEqual([60, 50, 50]);
    expect(subscriptions.report.rowsSkipped).toMatchObject([
      { reason: "state", count: 1 },
      { reason: "no-end", count: 1 },
    ]);
    expect(subscriptions.report.questions).toMatchObject([{ code: "state", value: paused }]);
  });

  it("of several currencies are refused, and an unknown interval is counted", async () => {
    const table = await openTable(
      "customer,start,plan,amount,interval,currency\na,2024-01-01,x,10,month,EUR\nb,2024-01-01,x,10,month,USD\n",
    );
    if (table.guess.kind !== "subscriptions") throw new Error("subscriptions were expected");
    expect(await rejection(table.subscriptions(table.guess.roles))).toMatchObject({ code: "mixed-currencies" });
    const odd = await openTable(
      "customer,start,plan,amount,interval\na,2024-01-01,x,10,month\nb,2024-01-01,x,10,lunar\n",
    );
    if (odd.guess.kind !== "subscriptions") throw new Error("subscriptions were expected");
    const subscriptions = await odd.subscriptions(odd.guess.roles);
    opened.push(subscriptions);
    expect(subscriptions.report.rowsSkipped).toMatchObject([{ reason: "bad-interval", count: 1, lines: [3] }]);
  });
});

describe("lifetimes", () => {
  it.each([
    ["customerID,tenure,Contract,MonthlyCharges,Churn", ["Yes", "No"]],
    ["kunde-id,anciennitet,Contract,MonthlyCharges,frafaldet", ["ja", "nej"]],
    ["id klienta,staż,Contract,MonthlyCharges,odszedł", ["tak", "nie"]],
    ["user_id,months,Contract,MonthlyCharges,churned", ["1", "0"]],
  ])("are read from a duration and a flag: %s", async (header, [yes, no]) => {
    const rows = [`1,1,A,30,${no}`, `2,29,B,55,${no}`, `3,2,A,50,${yes}`, `4,41,B,44,${no}`, `5,2,A,68,${yes}`];
    const table = await openTable(`${header}\n${rows.join("\n")}\n`);
    const [customer, duration, , , left] = header.split(",");
    expect(table.guess).toMatchObject({ kind: "lifetimes", sure: true, roles: { customer, duration, left } });
    if (table.guess.kind !== "lifetimes") return;
    const lives = await table.lifetimes({
      ...table.guess.roles,
      group: "Contract",
      covariates: ["MonthlyCharges", "Contract"],
    });
    opened.push(lives);
    expect(lives.report).toMatchObject({ rowsRead: 5, rowsUsed: 5, customers: 5 });
    const { survival, groups } = await lives.kaplanMeier({ by: "group" });
    expect(Array.from(survival)).toEqual([0.5]);
    expect(groups?.map(({ group }) => group)).toEqual(["A", "B"]);
    expect(await lives.logRank()).toMatchObject({ df: 1, groups: [{ group: "A" }, { group: "B" }] });
    expect(await lives.lifeTable({ width: 12 })).toHaveLength(4);
    expect((await lives.kaplanMeier()).groups).toBeNull();
  });

  it("agree with the functions of columns, and words are compared with the commonest", async () => {
    const durations = [5, 6, 8, 3, 22, 9, 12, 7, 14, 2];
    const left = [1, 0, 1, 1, 0, 1, 1, 0, 1, 1];
    const plan = ["x", "x", "y", "x", "y", "x", "y", "x", "x", "y"];
    const age = [30, 41, 25, 52, 47, 38, 29, 60, 33, 45];
    const rows = durations.map((months, at) => `${months},${left[at]},${plan[at]},${at === 9 ? "" : age[at]}`);
    const table = await openTable(`months,churned,plan,age\n${rows.join("\n")}\n`);
    const lives = await table.lifetimes({ duration: "months", left: "churned", covariates: ["age", "plan"] });
    opened.push(lives);
    const { cox, kaplanMeier } = await import("../dist/analysis.js");
    const all = await kaplanMeier(durations, left);
    expect(await lives.kaplanMeier()).toEqual({ ...all, groups: null });
    const known = durations.map((_, at) => at).slice(0, 9);
    const column = (of: (at: number) => number) => known.map(of);
    const expected = await cox(
      column((at) => durations[at] as number),
      column((at) => left[at] as number),
      { age: column((at) => age[at] as number), "plan: y": column((at) => Number(plan[at] === "y")) },
    );
    expect(await lives.cox()).toEqual({ ...expected, dropped: 1 });
  });

  it("count what they cannot use, and need what they are asked for", async () => {
    const table = await openTable("tenure,churn\n3,yes\n-1,no\nx,no\n4,\n5,perhaps\n6,no\n");
    const lives = await table.lifetimes({ duration: "tenure", left: "churn" });
    opened.push(lives);
    expect(lives.report.rowsSkipped.map(({ reason, count }) => [reason, count])).toEqual([
      ["no-answer", 1],
      ["bad-answer", 1],
      ["bad-duration", 2],
    ]);
    expect(await rejection(lives.logRank())).toMatchObject({ code: "missing-input", params: { name: "group" } });
    expect(await rejection(lives.cox())).toMatchObject({ code: "missing-input", params: { name: "covariates" } });
    expect(await rejection(table.lifetimes({ duration: "tenure", left: "tenure" }))).toMatchObject({
      code: "not-a-flag-column",
      params: { name: "tenure", line: 2, value: "3" },
    });
  });
});

describe("customers", () => {
  it.each([
    ["Customer ID,Email,Total Spent,Total Orders,First order date,Last Order Date", ","],
    ["kunde-id;e-mail;samlet køb;antal ordrer;første ordre;sidste ordre", ";"],
    ["id klienta;e-mail;suma zakupów;liczba zamówień;pierwsze zamówienie;ostatnie zamówienie", ";"],
  ])("have figures of one row each: %s", async (header, mark) => {
    const rows = [
      "'601,a@x.org,230,3,2024-01-10,2024-02-20",
      "'602,b@x.org,50,1,2024-02-15,2024-02-15",
      "'603,c@x.org,0,0,,",
    ];
    const table = await openTable([header, ...rows.map((row) => row.replaceAll(",", mark))].join("\n"));
    const [customer, , value, orders, first, last] = header.split(mark);
    expect(table.guess).toMatchObject({ kind: "customers", roles: { customer, orders, first, last, value } });
    if (table.guess.kind !== "customers") return;
    const base = await table.customers(table.guess.roles);
    opened.push(base);
    expect(await base.overview()).toMatchObject({
      customers: 3,
      buyers: 2,
      orders: 4,
      revenue: 280,
      averageOrderValue: { value: 70 },
      repeatRate: { value: 0.5, numerator: 1 },
      lastDay: "2024-02-20",
    });
    const rfm = await base.rfm({ names: true });
    expect([rfm.customers.names, Array.from(rfm.customers.recency)]).toEqual([
      ["601", "602"],
      [0, 5],
    ]);
    expect(await base.highlights({ newDays: 10 })).toMatchObject({
      highValue: { customers: 1, revenue: 230 },
      newCustomers: { customers: 1 },
      asOf: "2024-02-20",
    });
  });

  it("count a name once, and say what is missing", async () => {
    const table = await openTable("customer,total spent\na,5\nb,7\na,9\nGuest,1\n");
    const base = await table.customers({ customer: "customer", value: "total spent" });
    opened.push(base);
    expect(base.report.rowsSkipped.map(({ reason, count }) => [reason, count])).toEqual([
      ["no-customer", 1],
      ["known-customer", 1],
    ]);
    expect(await base.overview()).toMatchObject({ buyers: 2, orders: null, repeatRate: null, firstDay: null });
    expect((await base.highlights()).newCustomers).toBeNull();
    expect(await rejection(base.rfm())).toMatchObject({ code: "missing-input", params: { name: "orders" } });
  });
});
