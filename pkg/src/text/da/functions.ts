// The help of spreadsheet functions in Danish.

import type { FunctionTexts } from "../functions.js";

export const da: FunctionTexts = {
  locale: "da",
  arguments: {
    answers: {
      name: "svar",
      help: "Svarene, ét i hver celle. Tekst og tomme celler springes over. NPS tager også antallet af ambassadører, sammen med de næste to argumenter.",
    },
    passives: { name: "passive", help: "Antallet af passive, hvis det første argument er antallet af ambassadører." },
    detractors: {
      name: "kritikere",
      help: "Antallet af kritikere, hvis det første argument er antallet af ambassadører.",
    },
    level: { name: "konfidensniveau", help: "Konfidensniveauet; standard er 0,95." },
    answersBefore: { name: "svar_før", help: "Svarene fra 0 til 10 i den første gruppe." },
    answersAfter: { name: "svar_efter", help: "Svarene fra 0 til 10 i den anden gruppe." },
    points: { name: "fejlmargin_point", help: "Den fejlmargin, du kan acceptere, i point." },
    variance: {
      name: "varians",
      help: "Variansen for ét svar, hvor ambassadører er 1, passive 0 og kritikere −1; standard er 1, som er den størst mulige.",
    },
    highest: { name: "højeste", help: "Det højeste svar på skalaen; standard er 5 for CSAT og 7 for CES." },
    lowest: { name: "laveste", help: "Det laveste svar på skalaen; standard er 1." },
    part: { name: "antal", help: "Hvor mange: de kunder, der købte igen, de svar, der er 9 eller 10, og så videre." },
    whole: { name: "af_i_alt", help: "Ud af hvor mange." },
    otherPart: { name: "antal_2", help: "Hvor mange i den anden gruppe." },
    otherWhole: { name: "af_i_alt_2", help: "Ud af hvor mange i den anden gruppe." },
    margin: { name: "fejlmargin", help: "Den fejlmargin, du kan acceptere, som en brøkdel: 0,05 er ±5 procentpoint." },
    share: { name: "andel", help: "Den andel, du forventer, fra 0 til 1; standard er 0,5, som kræver flest svar." },
    population: { name: "population", help: "Hvor mange kunder der er i alt, hvis de er få." },
    start: { name: "start", help: "Kunder ved periodens start." },
    end: { name: "slut", help: "Kunder ved periodens slutning, inklusive nye." },
    new: { name: "nye", help: "Nye kunder i perioden; standard er 0." },
    lost: { name: "mistede", help: "Mistede kunder, af dem ved periodens start." },
    monthlyChurn: { name: "churn_pr_måned", help: "Churn pr. måned, fra 0 til 1." },
    yearlyChurn: { name: "churn_pr_år", help: "Churn pr. år, fra 0 til 1." },
    churn: { name: "churn", help: "Churn pr. periode, fra 0 til 1." },
    orderValue: { name: "ordreværdi", help: "Gennemsnitlig ordreværdi." },
    frequency: { name: "købsfrekvens", help: "Ordrer pr. kunde om året." },
    lifetime: { name: "kundelevetid", help: "Hvor mange år en kunde bliver." },
    grossMargin: {
      name: "bruttomargin",
      help: "Bruttomarginen, fra 0 til 1. I CLV kan den udelades: så er resultatet omsætning, ikke fortjeneste.",
    },
    contribution: { name: "avance_pr_periode", help: "Den avance, en kunde giver pr. periode, som beløb." },
    retention: { name: "fastholdelsesrate", help: "Fastholdelsesraten pr. periode, fra 0 til 1." },
    discount: { name: "diskonteringsrente", help: "Diskonteringsrenten pr. periode, som en brøkdel." },
    growth: { name: "vækst", help: "Hvor meget avancen vokser pr. periode, som en brøkdel; standard er 0." },
    revenue: { name: "omsætning", help: "Omsætningen af alle ordrer." },
    orders: { name: "ordrer", help: "Antal ordrer." },
    repeatCustomers: { name: "genkøbere", help: "Kunder med mindst to ordrer." },
    customers: {
      name: "kunder",
      help: "I GENKØB antallet af kunder med en ordre; ellers kunden til hver ordre, én i hver række.",
    },
    revenuePerCustomer: { name: "omsætning_pr_kunde", help: "Omsætning pr. kunde og periode." },
    cac: { name: "cac", help: "Pris pr. ny kunde (CAC)." },
    startMrr: { name: "start_mrr", help: "MRR ved periodens start." },
    newMrr: { name: "fra_nye", help: "MRR fra nye kunder." },
    expansion: { name: "højere_betaling", help: "Højere betaling fra kunder, der blev." },
    reactivation: { name: "fra_tilbagevundne", help: "MRR fra tilbagevundne kunder." },
    contraction: { name: "lavere_betaling", help: "Lavere betaling fra kunder, der blev." },
    churned: { name: "mistet", help: "MRR mistet med kunder, der stoppede." },
    paidBefore: { name: "før", help: "Hvad hver kunde betalte før, én i hver række. En tom celle tæller som 0." },
    paidAfter: {
      name: "efter",
      help: "Hvad de samme kunder betaler nu, i de samme rækker. En tom celle tæller som 0.",
    },
    dates: { name: "datoer", help: "Dagen for hver ordre: datoer eller tekst som 2026-01-31." },
    periods: { name: "perioder", help: "Hvor mange kohorter og perioder der vises; standard er 12." },
    period: {
      name: "periode",
      help: '"day", "week", "month", "quarter" eller "year" (dag, uge, måned, kvartal, år); standard er "month".',
    },
    asOf: {
      name: "pr_dato",
      help: "Den dag, der ses tilbage fra; standard er den seneste dag i området. FORSINKET skal have den.",
    },
    amounts: { name: "beløb", help: "Beløbet for hver ordre; tilbagebetalinger er negative." },
    durations: { name: "varigheder", help: "Hvor længe hver kunde blev fulgt, én i hver række." },
    left: {
      name: "stoppet",
      help: "SAND eller 1, hvis kunden stoppede efter den tid; FALSK eller 0, hvis kunden stadig er der.",
    },
    time: { name: "tid", help: "Efter hvor lang tid, i samme enhed som varighederne." },
    outstanding: { name: "point", help: "De point, medlemmerne har til gode." },
    breakage: { name: "uindløst_andel", help: "Den andel af pointene, der aldrig indløses (breakage), fra 0 til 1." },
    costPerPoint: { name: "pris_pr_point", help: "Hvad ét indløst point koster." },
    members: { name: "medlemmer", help: "Medlemmer af programmet." },
    spendWith: { name: "forbrug_med", help: "Hvad et medlem køber for med programmet." },
    spendWithout: { name: "forbrug_uden", help: "Hvad et medlem ville købe for uden det." },
    cost: { name: "omkostning", help: "Hvad programmet koster i samme periode." },
  },
  functions: {
    NPS: {
      description: "NPS i point, fra −100 til 100, af svar fra 0 til 10 eller af tre antal.",
      example: "=NPS(B2:B400)",
    },
    "NPS.LOW": {
      description: "Nedre grænse for konfidensintervallet for NPS, i point.",
      example: "=NPS.NEDRE(B2:B400;0,95)",
    },
    "NPS.HIGH": {
      description: "Øvre grænse for konfidensintervallet for NPS, i point.",
      example: "=NPS.ØVRE(B2:B400;0,95)",
    },
    "NPS.PVALUE": {
      description: "Er to NPS forskellige? p-værdien: under 0,05 er forskellen statistisk signifikant.",
      example: "=NPS.PVÆRDI(B2:B400;C2:C400)",
    },
    "NPS.SAMPLE": {
      description: "Hvor mange svar der skal til for en given fejlmargin på NPS.",
      example: "=NPS.STIKPRØVE(10)",
    },
    CSAT: {
      description: "Kundetilfredshed (CSAT): andelen af de to bedste svar (top-2-box).",
      example: "=CSAT(B2:B400)",
    },
    CES: {
      description: "Kundens indsats (CES): gennemsnittet af svarene, på en skala fra 1 til 7 eller 1 til 5.",
      example: "=CES(B2:B400;7)",
    },
    "SHARE.LOW": {
      description: "Nedre grænse for konfidensintervallet for en andel (Wilson).",
      example: "=ANDEL.NEDRE(80;100)",
    },
    "SHARE.HIGH": {
      description: "Øvre grænse for konfidensintervallet for en andel (Wilson).",
      example: "=ANDEL.ØVRE(80;100)",
    },
    "SHARE.PVALUE": {
      description: "Er to andele forskellige? p-værdien: under 0,05 er forskellen statistisk signifikant.",
      example: "=ANDEL.PVÆRDI(50;1000;35;1000)",
    },
    "SHARE.SAMPLE": {
      description: "Hvor mange svar der skal til for en given fejlmargin på en andel.",
      example: "=ANDEL.STIKPRØVE(0,05)",
    },
    RETENTION: {
      description: "Fastholdelsesraten: andelen af kunderne ved start, der blev, (slut − nye) ÷ start.",
      example: "=FASTHOLDELSE(150;193;50)",
    },
    CHURN: {
      description: "Churnraten: andelen af kunderne ved start, der stoppede, mistede ÷ start.",
      example: "=CHURN(150;7)",
    },
    "CHURN.YEARLY": {
      description: "Churn pr. år ud fra churn pr. måned: 1 − (1 − churn)^12.",
      example: "=CHURN.ÅRLIG(0,05)",
    },
    "CHURN.MONTHLY": {
      description: "Churn pr. måned ud fra churn pr. år: 1 − (1 − churn)^(1/12).",
      example: "=CHURN.MÅNEDLIG(0,2)",
    },
    LIFETIME: { description: "Forventet kundelevetid i perioder: 1 ÷ churn.", example: "=KUNDELEVETID(0,05)" },
    CLV: {
      description: "Kundens livstidsværdi (CLV): ordreværdi × frekvens × levetid × margin.",
      example: "=CLV(50;4;3;0,2)",
    },
    "CLV.DISCOUNTED": {
      description:
        "Livstidsværdien uden slutdato, som nutidsværdi med første betaling i næste periode: m·r ÷ (1 + d − r(1 + g)).",
      example: "=CLV.DISKONTERET(100;0,8;0,1)",
    },
    AOV: { description: "Gennemsnitlig ordreværdi (AOV): omsætning pr. ordre.", example: "=AOV(50000;1000)" },
    "REPEAT.RATE": { description: "Genkøbsraten: andelen af kunder, der har købt igen.", example: "=GENKØB(120;400)" },
    "LTV.CAC": {
      description: "LTV : CAC, kundens livstidsværdi i forhold til prisen pr. ny kunde.",
      example: "=LTV.CAC(100;0,8;0,05;500)",
    },
    PAYBACK: {
      description:
        "Tilbagebetalingstiden: efter hvor mange perioder en kunde har tjent sin pris hjem, med churn, hvis du angiver den.",
      example: "=TILBAGEBETALING(100;0,8;500)",
    },
    "MRR.MOVES": {
      description:
        "MRR fra start til slut i fem celler under hinanden: MRR ved slutningen, vækst, bruttochurn, nettochurn, quick ratio.",
      example: "=MRR.BEVÆGELSE(100;20;8;1;3;5)",
    },
    NRR: {
      description: "Omsætningsfastholdelse, netto (NRR): hvad de samme kunder betaler nu, som andel af før.",
      example: "=NRR(B2:B400;C2:C400)",
    },
    GRR: {
      description: "Omsætningsfastholdelse, brutto (GRR): som NRR, men ingen kunde tæller for mere end før.",
      example: "=GRR(B2:B400;C2:C400)",
    },
    COHORT: {
      description:
        "Kohortematricen: for hver af de seneste kohorter dens første dag, størrelse og den andel, der købte i hver periode, fra den første. Uafsluttede perioder er tomme.",
      example: "=KOHORTE(A2:A400;B2:B400;12)",
    },
    "RFM.SEGMENT": {
      description:
        "RFM-segmentet for kunden i hver række, som en kolonne ved siden af ordrerne. Segmenterne hedder det samme på alle sprog, på engelsk.",
      example: "=RFM.SEGMENT(A2:A400;B2:B400;C2:C400)",
    },
    SURVIVAL: {
      description: "Overlevelse (Kaplan–Meier): andelen af kunder, der stadig er der efter en vis tid.",
      example: "=OVERLEVELSE(A2:A400;B2:B400;90)",
    },
    "POINTS.LIABILITY": {
      description: "Pointforpligtelsen, hvad der skyldes for point: point × (1 − uindløst andel) × pris pr. point.",
      example: "=POINT.FORPLIGTELSE(1000000;0,2;0,007)",
    },
    "PROGRAM.ROI": {
      description: "Programmets ROI: (ekstra fortjeneste − omkostning) ÷ omkostning, som en brøkdel.",
      example: "=PROGRAM.ROI(10000;132;120;0,4;45000)",
    },
    OVERDUE: {
      description:
        "Hvor forsinket en kunde er: dage siden seneste ordre ÷ kundens sædvanlige antal dage mellem ordrer. Fra 2 er kunden i farezonen.",
      example: "=FORSINKET(B2:B20;IDAG())",
    },
  },
};
