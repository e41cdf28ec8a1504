// Small files as readers bring them, for the tests and the pictures.

import { Buffer } from "node:buffer";

/** A shop's list as Danish Excel saves it: Windows-1252, semicolons, decimal commas, a title and a sum. */
export const DANISH = Buffer.from(
  `Salg i foråret 2024

kundenr;navn;ordredato;beløb
007;Søren Ærø;31-01-2024;1.234,50 kr.
007;Søren Ærø;01-02-2024;99,95 kr.
112;Åse Bøgh;28-02-2024;500,00 kr.
113;Jørgen;05-03-2024;65,55 kr.
I alt;;;1.900,00 kr.
`.replace(/\n/g, "\r\n"),
  "latin1",
);

/** Both ways of reading the amounts and the dates are possible. */
export const OPEN_QUESTIONS = `customer;date;amount
Ann;03/04/2024;1.234
Bo;05/06/2024;2.500
Ann;07/08/2024;10.000
`;

/** Answers to a survey: 4 promoters, 2 passives and 2 detractors of 8 are 25 points. */
export const SURVEY = `respondent,country,nps
1,Denmark,10
2,Denmark,9
3,Denmark,9
4,Denmark,7
5,Poland,10
6,Poland,8
7,Poland,3
8,,0
`;

/** Nothing of the first file but what to be careful about: spoilt letters, rounded numbers, two currencies, short rows. */
export const CARELESS = `ordrenr,customer,date,amount
4.57E+11,SÃ¸ren,2024-01-05,10 DKK
4.58E+11,Bo,2024-01-06,20 DKK
4.59E+11,BjÃ¸rn,2024-01-07
4.59E+11,Cy,2024-01-08,30 EUR
4.60E+11,Cy,2024-01-09,5 EUR
4.61E+11,Dee,2024-01-10,12 EUR
`;

/** A survey with groups of very different sizes, each by its number of promoters, passives and detractors. */
export const GROUPS = [
  "respondent,country,nps",
  ...Object.entries({ Denmark: [310, 120, 70], Poland: [90, 60, 60], Norway: [22, 9, 5], Iceland: [4, 1, 1] }).flatMap(
    ([country, counts]) => counts.flatMap((count, at) => Array(count).fill(`x,${country},${[10, 8, 4][at]}`)),
  ),
].join("\n");

/** Four subscribers at the start of February who pay 100 together: one leaves, who paid 30, one pays 10 more, one is new. */
export const SUBSCRIPTIONS = `customer,start,end,plan,mrr,reason
Ann,2024-01-01,,Basic,20,
Bo,2024-01-05,2024-02-10,Plus,30,Too expensive
Cy,2024-01-10,,Plus,30,
Dee,2024-01-12,2024-02-15,Basic,20,
Dee,2024-02-15,,Plus,30,
Eve,2024-02-20,,Basic,20,
Fay,2024-03-05,,Basic,20,
`;

/**
 * Three customers of Ida, who pay 60, 40 and 20 a month, one of Ole, who pays 30, and one that left him: of 150, Ida has 80%.
 * Ann renewed at 60 of 80, Bo at 40 of 40: a sixth off. Both first paid the list price.
 */
export const RENEWED = `customer,start,end,mrr,list_price,account_manager
Ann,2023-01-01,2024-01-01,80,80,Ida
Ann,2024-01-01,,60,80,Ida
Bo,2023-01-05,2024-01-05,40,40,Ida
Bo,2024-01-05,,40,40,Ida
Cy,2024-02-01,,20,20,Ida
Dee,2023-01-10,,30,30,Ole
Eve,2023-01-10,2023-12-01,30,30,Ole
Fay,2024-02-10,2024-02-20,50,40,Ole
`;

/**
 * Ann pays 100 every month, 700 of 1,000 in all; Bo came three times in January and never again; Cy 30 a month from May on; Dee once in
 * May, and Eve once on the last day.
 */
export const MOVED = `customer,date,amount
Ann,2024-01-01,100
Ann,2024-02-01,100
Ann,2024-03-01,100
Ann,2024-04-01,100
Ann,2024-05-01,100
Ann,2024-06-01,100
Ann,2024-07-01,100
Bo,2024-01-02,20
Bo,2024-01-12,20
Bo,2024-01-22,20
Cy,2024-05-02,30
Cy,2024-06-02,30
Cy,2024-07-02,30
Dee,2024-05-20,70
Eve,2024-07-03,80
`;

/** Two promoters who pay 100 and 300, a passive who pays 90, two detractors who pay 20 and 40, and one who does not say. */
export const PAID = `respondent,nps,revenue
1,10,100
2,9,300
3,8,90
4,3,20
5,0,40
6,9,
`;

/** Three of four buy in a second category: Ann cups after tea, Bo tea and pots at once, Cy cups after tea; Di tea alone. */
export const BOUGHT = `customer,date,category,amount
Ann,2024-01-01,Tea,10
Ann,2024-01-11,Cups,30
Bo,2024-01-02,Tea,10
Bo,2024-01-02,Pots,50
Cy,2024-01-03,Tea,10
Cy,2024-02-02,Cups,20
Di,2024-01-04,Tea,10
`;

/** Three signed up in January: one was last active in March, one in January, one never; one signed up in February and came in March. */
export const JOINED = `user,signup_date,last_login
Ann,2024-01-05,2024-03-20
Bo,2024-01-10,2024-01-25
Cy,2024-01-20,
Di,2024-02-10,2024-03-31
`;

const times = (count, row) => Array.from({ length: count }, (_, at) => row(at));

/**
 * 40 customers of Denmark and 20 of Poland, of whom 30 and 5 come back after ten days, one of the Danes in Poland; 20 Danes come a third
 * time after twenty more, on the last day. One customer, who came once, is of nowhere.
 */
export const COUNTRIES = [
  "customer,date,amount,country",
  ...times(40, (row) => `d${row},2024-01-01,10,Denmark`),
  ...times(20, (row) => `p${row},2024-01-01,10,Poland`),
  ...times(30, (row) => `d${row},2024-01-11,10,${row === 29 ? "Poland" : "Denmark"}`),
  ...times(5, (row) => `p${row},2024-01-11,10,Poland`),
  "n0,2024-01-11,10,",
  ...times(20, (row) => `d${row},2024-01-31,10,Denmark`),
].join("\n");

/** 40 customers of the web and 20 of the shop, of whom 30 and 5 come back after twenty days, and the others after ten; one comes late. */
export const STAYS = [
  "customer,date,amount,channel",
  ...times(40, (row) => `w${row},2024-01-01,10,web`),
  ...times(20, (row) => `s${row},2024-01-01,10,shop`),
  ...times(40, (row) => `w${row},2024-01-${row < 30 ? 21 : 11},10,web`),
  ...times(20, (row) => `s${row},2024-01-${row < 5 ? 21 : 11},10,shop`),
  "late,2024-06-30,10,web",
].join("\n");

/** 100 subscribers at 10 a month from December on: 5 leave in January, and 19 of the other 95 in February. One more comes in March. */
export const LEFT = [
  "customer,start,end,mrr",
  ...times(100, (row) => `c${row},2023-12-10,${row < 5 ? "2024-01-15" : row < 24 ? "2024-02-15" : ""},10`),
  "new,2024-03-05,,10",
].join("\n");

/** 40 customers of January, of whom 20 are back in February, and 40 of February, of whom 32 are back in March; one more on its last day. */
export const RETURNED = [
  "customer,date,amount",
  ...times(40, (row) => `j${row},2024-01-10,10`),
  ...times(20, (row) => `j${row},2024-02-10,10`),
  ...times(40, (row) => `f${row},2024-02-20,10`),
  ...times(32, (row) => `f${row},2024-03-20,10`),
  "last,2024-03-31,10",
].join("\n");

/** 40 answers a month: a fourth promoters and a fourth detractors, and from April on three fourths promoters and none. */
export const RATED = [
  "respondent,date,nps,price,service,comment",
  ...["2024-01", "2024-02", "2024-03", "2024-04"].flatMap((month, at) => {
    const promoters = at === 3 ? 30 : 10;
    const passives = at === 3 ? 10 : 20;
    const detractors = 40 - promoters - passives;
    const price = (row) => 1 + ((row * 7) % 5);
    return [
      ...times(promoters, (row) => `p${row},${month}-10,9,${price(row)},5,${row % 2 ? "friendly and quick" : ""}`),
      ...times(passives, (row) => `n${row},${month}-10,8,${price(row)},3,`),
      ...times(
        detractors,
        (row) => `d${row},${month}-28,3,${price(row)},${1 + (row % 2)},${row % 2 ? "slow and rude" : ""}`,
      ),
    ];
  }),
].join("\n");

/** 40 answers from 1 to 5: 30 of them 4 or 5, and their mean is 4. */
export const SATISFACTION = [
  "respondent,channel,date,csat",
  ...times(20, (row) => `w${row},Web,2024-03-${10 + row},5`),
  ...times(10, (row) => `s${row},Shop,2024-03-${10 + row},4`),
  ...times(10, (row) => `t${row},Shop,2024-03-${row < 9 ? 20 + row : 31},2`),
].join("\n");

/** Tickets and visits of two customers: three tickets answered, after 2, 10 and 30 hours, and one not. */
export const CONTACTS = `customer,date,event,answered_at
Ann,2024-01-03 09:00,Ticket,2024-01-03 11:00
Ann,2024-01-20 09:00,Visit,
Bo,2024-01-05 09:00,Ticket,2024-01-05 19:00
Ann,2024-02-05 09:00,Ticket,2024-02-06 15:00
Bo,2024-02-06 09:00,Visit,
Ann,2024-03-06 09:00,Visit,
Bo,2024-03-07 09:00,Visit,
Bo,2024-04-08 09:00,Ticket,
Bo,2024-04-30 09:00,Visit,
`;

const dayAfter = (at) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);

/** Orders of a shop: two paid, one of them refunded in part, one voided, and one in a state that nobody knows. */
export const STATES = [
  "Name,Email,Financial Status,Created at,Total,Refunded Amount",
  "#1,a@x.org,paid,2024-01-05,100,0",
  "#2,b@x.org,voided,2024-01-06,30,0",
  "#3,b@x.org,on-hold,2024-01-20,50,0",
  "#4,a@x.org,paid,2024-02-05,70,20",
].join("\n");

/** 80 customers by how long they have stayed and whether they have left, under two contracts. */
export const LIVES = [
  "customerID,tenure,Churn,Contract",
  ...times(80, (at) => `k${at},${1 + (at % 20)},${at % 3 === 0 ? "No" : "Yes"},${at % 2 ? "A" : "B"}`),
].join("\n");

/** 40 customers, a row each: every fifth has ordered nothing, every other fifth once, twice, three and four times, at 50 each. */
export const BUYERS = [
  "Customer ID,Total Spent,Total Orders,First order date,Last Order Date",
  ...times(40, (at) => {
    const orders = at % 5;
    const days = orders > 0 ? `${dayAfter(at)},${dayAfter(at + 30 * (orders - 1))}` : ",";
    return `${601 + at},${orders * 50},${orders},${days}`;
  }),
].join("\n");

/** 50 answers from 1 to 5, ten of each. */
export const STARS = ["respondent,score", ...times(50, (at) => `${at},${1 + (at % 5)}`)].join("\n");
