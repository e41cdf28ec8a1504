import type { Articles } from "../../article.js";

/** About retention and churn. */
export const retention = {
  "retention-rate": {
    meaning:
      "The share of the customers you had at the start of a period who are still customers at its end. New customers do not count: they were not there to be kept.",
    example:
      "A gym starts March with 150 members and ends it with 193, of whom 50 joined in March. 193 − 50 = 143 of the first 150 are still there: 95.3%.",
    pitfalls: [
      "Counting new customers as kept: then 193 of 150 would be 129%.",
      "Comparing a month with a quarter. Always say for which period the rate holds.",
      "For shops without contracts, “still a customer” needs a definition, such as an order within a year. Report it with the rate.",
    ],
    good: "It depends on the contract and the price: who has signed for a year stays for a year. Published averages mix monthly and yearly rates and different definitions, so compare with your own last year.",
    loyalty: "Behaviour: who stayed, not why. Customers may stay because leaving is hard.",
  },
  "churn-rate": {
    meaning:
      "The share of customers who left in a period. It is 1 minus retention only if both count the same customers: those who were there at the start.",
    example:
      "A service has 1,000 customers on 1 January. During the month 62 leave, 12 of whom only joined in January. 50 of the first 1,000 left: 5%.",
    pitfalls: [
      "Four conventions are in use, and they give 4.4% to 6.2% for the example above. Pick one and keep it.",
      "Multiplying a monthly rate by 12. It compounds: 5% a month is 46% a year.",
      "One average hides that new customers leave more often than old ones.",
    ],
    good: "Lower is better, but zero may mean that prices are low or that leaving is forbidden. Compare months of the same season and customers of the same age.",
    loyalty: "Behaviour, seen from its end: it says who left, and nothing about how the others feel.",
  },
  "annual-rate": {
    meaning:
      "What a monthly, quarterly or weekly churn rate adds up to in a year. Each period takes its share of those who are still there.",
    example: "5% a month leaves 95% after one month, 90.25% after two and 54% after twelve: 46% have left.",
    pitfalls: [
      "Adding rates up: 12 × 5% would be 60%.",
      "It assumes the same rate all year. If most leave in the first months, use a survival curve instead.",
    ],
    good: "Use it to compare rates that were measured over different periods. The yearly figure is the one to put beside your acquisition cost.",
    loyalty: "Behaviour, restated for a longer period.",
  },
  "period-rate": {
    meaning:
      "The monthly, quarterly or weekly rate that adds up to a given yearly churn, if it is the same in each period.",
    example: "20% a year is 1.84% a month: 0.9816 multiplied by itself twelve times is 0.80.",
    pitfalls: [
      "Dividing by 12: 20% ÷ 12 = 1.67% would only add up to 18%.",
      "Customers rarely leave evenly. Renewal months and seasons stand out.",
    ],
    good: "Useful for planning by month. It is not a target in itself.",
    loyalty: "Behaviour, restated for a shorter period.",
  },
  lifetime: {
    meaning:
      "How long customers stay on average if the same share leaves in every period: 1 ÷ churn. The half-life is when half have left.",
    example: "At 5% a month, customers stay 20 months on average, and half have left after 13.5 months.",
    pitfalls: [
      "Real churn falls with age: those who leave early are gone, and the rest stay longer. Then 1 ÷ churn is too short.",
      "A churn rate from one good month gives an absurd lifetime. Use a year.",
    ],
    good: "Long lifetimes are worth something only with a margin. Put the figure into customer lifetime value.",
    loyalty: "Behaviour over time.",
  },
  "mrr-bridge": {
    meaning:
      "How monthly recurring revenue got from start to end: what new customers, upgrades and returning customers added, and what downgrades and departures took.",
    example:
      "100,000 at the start, plus 20,000 new, 8,000 expansion and 1,000 reactivation, minus 3,000 contraction and 5,000 churn: 121,000. Net retention is 100%: expansion just made up for what was lost.",
    pitfalls: [
      "Booking reactivation as expansion. It lifts net retention although those customers had left.",
      "Counting one-off fees or yearly payments in the month they are paid.",
      "One month is noise for a small company. Look at twelve.",
    ],
    good: "Net retention above 100% means that existing customers grow by themselves. Published figures come mostly from listed software companies; smaller customers always churn more.",
    loyalty: "Behaviour in money: large customers count for more.",
  },
  "revenue-retention": {
    meaning:
      "How much of the revenue of one period the same customers pay in the next. Gross retention leaves increases out; net retention counts them.",
    example:
      "Three customers paid 100 each. One now pays 150, one 80 and one nothing. Net: 230 of 300 is 76.7%. Gross: 100 + 80 + 0 of 300 is 60%.",
    pitfalls: [
      "Counting new customers. They paid nothing before, so they belong to neither figure.",
      "Reporting net retention alone: one large upgrade can hide many departures.",
    ],
    good: "Gross retention cannot exceed 100%, and shows how leaky the base is. Net above 100% shows growth without new customers. Read them together.",
    loyalty: "Behaviour in money. The customer figure beside it shows how many stayed, whatever they pay.",
  },
  "service-level": {
    meaning:
      "The share of answers given within the promised time, with the median and the time within which nine in ten were answered.",
    example:
      "Eight answers took 12 to 90 minutes; six were within the promised 60. The service level is 75%, the median 51 minutes.",
    pitfalls: [
      "Reporting the mean: a few very late answers drag it up, and nobody waits the mean.",
      "Leaving out customers who gave up waiting.",
    ],
    good: "A promise kept nine times in ten is a common aim. What customers accept depends on the channel: minutes in chat, a day by e-mail.",
    loyalty: "Neither: it measures what you do, which customers answer with loyalty or without.",
  },
  "overdue-customer": {
    meaning:
      "Whether a customer is late by their own rhythm: the days since the last order divided by their usual gap between orders.",
    example: "Orders came every 30 days. The last one was 75 days ago, 2.5 times the usual gap: overdue.",
    pitfalls: [
      "One limit for all customers: 75 days are late for a weekly buyer, and early for a yearly one.",
      "Customers with one or two orders have no rhythm yet.",
    ],
    good: "As a rule of thumb, watch from 1.5 times and act from 2. Check in your own data how often overdue customers still came back.",
    loyalty: "Behaviour: an early sign, weeks before a churn rate shows anything.",
  },
} satisfies Partial<Articles>;
