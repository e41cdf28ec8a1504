// The LAMBDA pack: those functions that are plain formulas, for an Excel without the add-in. `pkg/test/lambdas.test.ts` holds them to the
// core. Written with commas and a decimal point; `withSemicolons` writes them as they are typed elsewhere.

/** Promoters, passives and detractors with the answers added that adjusted Wald adds, and from them the score m and its standard error s. */
const adjusted = (of, m, s) =>
  `n${m},COUNT(${of})+3,p${m},(COUNTIF(${of},">=9")+0.75)/n${m},d${m},(COUNTIF(${of},"<=6")+0.75)/n${m},` +
  `${m},p${m}-d${m},${s},SQRT((p${m}+d${m}-${m}^2)/n${m})`;

const nps = (sign) =>
  `LAMBDA(answers,level,LET(z,NORM.S.INV(1-(1-level)/2),${adjusted("answers", "m", "s")},100*${sign < 0 ? "MAX(-1,m-z*s)" : "MIN(1,m+z*s)"}))`;

/** Wilson's limits of a share. */
const wilson = (sign) =>
  `LAMBDA(part,whole,level,LET(z,NORM.S.INV(1-(1-level)/2),p,part/whole,` +
  `(p+z^2/(2*whole)${sign}z*SQRT(p*(1-p)/whole+z^2/(4*whole^2)))/(1+z^2/whole)))`;

/** The formulas by the names of their functions. */
export const lambdas = {
  NPS: 'LAMBDA(answers,100*(COUNTIF(answers,">=9")-COUNTIF(answers,"<=6"))/COUNT(answers))',
  "NPS.LOW": nps(-1),
  "NPS.HIGH": nps(1),
  "NPS.PVALUE": `LAMBDA(before,after,LET(${adjusted("before", "a", "s")},${adjusted("after", "b", "t")},2*NORM.S.DIST(-ABS(b-a)/SQRT(s^2+t^2),TRUE)))`,
  "NPS.SAMPLE": "LAMBDA(points,level,ROUNDUP(NORM.S.INV(1-(1-level)/2)^2/(points/100)^2-3,0))",
  CSAT: 'LAMBDA(answers,highest,COUNTIF(answers,">="&(highest-1))/COUNT(answers))',
  CES: "LAMBDA(answers,AVERAGE(answers))",
  "SHARE.LOW": wilson("-"),
  "SHARE.HIGH": wilson("+"),
  "SHARE.PVALUE":
    "LAMBDA(part,whole,other_part,other_whole,LET(p,(part+other_part)/(whole+other_whole),z,(other_part/other_whole-part/whole)/SQRT(p*(1-p)*(1/whole+1/other_whole)),2*NORM.S.DIST(-ABS(z),TRUE)))",
  "SHARE.SAMPLE": "LAMBDA(margin,level,ROUNDUP(NORM.S.INV(1-(1-level)/2)^2*0.25/margin^2,0))",
  RETENTION: "LAMBDA(start,end,new_customers,(end-new_customers)/start)",
  CHURN: "LAMBDA(start,lost,lost/start)",
  "CHURN.YEARLY": "LAMBDA(monthly_churn,1-(1-monthly_churn)^12)",
  "CHURN.MONTHLY": "LAMBDA(yearly_churn,1-(1-yearly_churn)^(1/12))",
  LIFETIME: "LAMBDA(churn,1/churn)",
  CLV: "LAMBDA(order_value,frequency,lifetime,gross_margin,order_value*frequency*lifetime*gross_margin)",
  "CLV.DISCOUNTED": "LAMBDA(margin,retention,discount,margin*retention/(1+discount-retention))",
  AOV: "LAMBDA(revenue,orders,revenue/orders)",
  "REPEAT.RATE": "LAMBDA(repeat_customers,customers,repeat_customers/customers)",
  "LTV.CAC": "LAMBDA(revenue_per_customer,gross_margin,churn,cac,revenue_per_customer*gross_margin/churn/cac)",
  PAYBACK: "LAMBDA(revenue_per_customer,gross_margin,cac,cac/(revenue_per_customer*gross_margin))",
  NRR: 'LAMBDA(before,after,SUMIF(before,">0",after)/SUM(before))',
  GRR: "LAMBDA(before,after,SUMPRODUCT((before>0)*IF(after<before,after,before))/SUM(before))",
  "POINTS.LIABILITY": "LAMBDA(points,breakage,cost_per_point,points*(1-breakage)*cost_per_point)",
  "PROGRAM.ROI":
    "LAMBDA(members,spend_with,spend_without,gross_margin,cost,(members*(spend_with-spend_without)*gross_margin-cost)/cost)",
};

/** The name of a formula: without dots, so that every spreadsheet takes it. */
export const nameOf = (name) => `LOYALKIT_${name.replaceAll(".", "_")}`;

/** As it is typed where the comma is the decimal mark. Texts in quotes stay. */
export const withSemicolons = (formula) =>
  formula
    .split(/("[^"]*")/)
    .map((part, at) => (at % 2 ? part : part.replaceAll(",", ";").replaceAll(/(\d)\.(?=\d)/g, "$1,")))
    .join("");
