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
