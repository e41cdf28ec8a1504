// Lifetimes: how long customers stay, in the unit of the file, by group and interval.

import { number, some } from "./counting.js";
import { groupsStaying } from "./staying.js";

export const lifetimes = {
  staying: {
    ...groupsStaying("group", "groups"),
    /** A duration has the unit of the file, whatever that is. */
    days: number,
    afterDays: (time: number) => `Active after ${number(time)}`,
    day: "Time",
    leftNow: "Left at that time",
    halfStay: (time: number, column: string) =>
      `Half of your customers stay ${number(time)} or longer, in the unit of “${column}”.`,
    mostStay: (time: number, share: string, column: string) =>
      `More than half of your customers stay longer than the file shows: ${share} are still active after ${number(time)}, in the unit of “${column}”.`,
    expectedIs: "“Expected if groups were alike” is how many would have left each group at the overall rate.",
    none: "There are no customers to analyse.",
    figure: (column: string) => `Share of customers still active, by “${column}”.`,
    band: "The band is the 95% confidence interval.",
    noGroup: "Not stated",
    mean: (time: number) => `Average time as a customer (within the ${number(time)} observed)`,
    naive: (time: number) =>
      `Customers who left stayed ${number(time)} on average. That understates how long customers stay, because it ignores everyone still active.`,
  },
  table: {
    label: "Life table",
    title: "Life table: who leaves when",
    lead: (width: number, column: string) =>
      `Customers by how long they have stayed, in steps of ${number(width)}, in the unit of “${column}”.`,
    interval: "From – to",
    span: (start: number, end: number) => `${number(start)} – ${number(end)}`,
    entering: "Customers at the start",
    events: "Left",
    withdrawn: "Active when last seen",
    churn: "Churn",
    survival: "Still active at the end",
    how: "Churn is the customers who left ÷ customers at the start, where customers last seen active in the interval count half.",
    from: "From",
    to: "To",
    most: (share: string, start: number, end: number) =>
      `The highest churn, ${share}, is between ${number(start)} and ${number(end)}.`,
    cut: (count: number) => `Intervals with fewer than ${some(count, "customer", "customers")} are not compared.`,
  },
};
