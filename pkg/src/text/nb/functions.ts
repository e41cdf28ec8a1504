// The help of spreadsheet functions in Norwegian.

import type { FunctionTexts } from "../functions.js";

export const nb: FunctionTexts = {
  locale: "nb",
  arguments: {
    answers: {
      name: "svar",
      help: "Svarene, ett i hver celle. Tekst og tomme celler teller ikke med. NPS tar også antall ambassadører, sammen med de to neste argumentene.",
    },
    passives: { name: "passive", help: "Antall passive, hvis det første argumentet er antall ambassadører." },
    detractors: { name: "kritikere", help: "Antall kritikere, hvis det første argumentet er antall ambassadører." },
    level: { name: "konfidensnivå", help: "Konfidensnivået; standard er 0,95." },
    answersBefore: { name: "svar_før", help: "Svarene fra 0 til 10 i den første gruppen." },
    answersAfter: { name: "svar_etter", help: "Svarene fra 0 til 10 i den andre gruppen." },
    points: { name: "feilmargin_poeng", help: "Feilmarginen du kan godta, i poeng." },
    variance: {
      name: "varians",
      help: "Variansen for ett svar, der ambassadører er 1, passive 0 og kritikere −1; standard er 1, som er den størst mulige.",
    },
    highest: { name: "høyeste", help: "Det høyeste svaret på skalaen; standard er 5 for CSAT og 7 for CES." },
    lowest: { name: "laveste", help: "Det laveste svaret på skalaen; standard er 1." },
    part: { name: "antall", help: "Hvor mange: kundene som kjøpte igjen, svarene som er 9 eller 10, og så videre." },
    whole: { name: "av_i_alt", help: "Av hvor mange." },
    otherPart: { name: "antall_2", help: "Hvor mange i den andre gruppen." },
    otherWhole: { name: "av_i_alt_2", help: "Av hvor mange i den andre gruppen." },
    margin: { name: "feilmargin", help: "Feilmarginen du kan godta, som en brøk: 0,05 er ±5 prosentpoeng." },
    share: { name: "andel", help: "Andelen du forventer, fra 0 til 1; standard er 0,5, som krever flest svar." },
    population: { name: "populasjon", help: "Hvor mange kunder det er i alt, hvis de er få." },
    start: { name: "start", help: "Kunder ved periodens start." },
    end: { name: "slutt", help: "Kunder ved periodens slutt, medregnet nye." },
    new: { name: "nye", help: "Nye kunder i perioden; standard er 0." },
    lost: { name: "tapte", help: "Tapte kunder, av dem ved periodens start." },
    monthlyChurn: { name: "frafall_per_måned", help: "Frafall per måned, fra 0 til 1." },
    yearlyChurn: { name: "frafall_per_år", help: "Frafall per år, fra 0 til 1." },
    churn: { name: "frafall", help: "Frafall per periode, fra 0 til 1." },
    orderValue: { name: "ordreverdi", help: "Gjennomsnittlig ordreverdi." },
    frequency: { name: "kjøpsfrekvens", help: "Ordrer per kunde og år." },
    lifetime: { name: "kundelevetid", help: "Hvor mange år en kunde blir." },
    grossMargin: {
      name: "bruttomargin",
      help: "Bruttomarginen, fra 0 til 1. I CLV kan den utelates: da er resultatet omsetning, ikke fortjeneste.",
    },
    contribution: { name: "margin_per_periode", help: "Marginen en kunde gir per periode, som beløp." },
    retention: { name: "bevaringsrate", help: "Bevaringsraten per periode, fra 0 til 1." },
    discount: { name: "diskonteringsrente", help: "Diskonteringsrenten per periode, som en brøk." },
    growth: { name: "vekst", help: "Hvor mye marginen vokser per periode, som en brøk; standard er 0." },
    revenue: { name: "omsetning", help: "Omsetningen av alle ordrer." },
    orders: { name: "ordrer", help: "Antall ordrer." },
    repeatCustomers: { name: "gjenkjøpere", help: "Kunder med minst to ordrer." },
    customers: {
      name: "kunder",
      help: "I GJENKJØP antall kunder med en ordre; ellers kunden til hver ordre, én i hver rad.",
    },
    revenuePerCustomer: { name: "omsetning_per_kunde", help: "Omsetning per kunde og periode." },
    cac: { name: "cac", help: "Kostnad per ny kunde (CAC)." },
    startMrr: { name: "start_mrr", help: "MRR ved periodens start." },
    newMrr: { name: "fra_nye", help: "MRR fra nye kunder." },
    expansion: { name: "høyere_betaling", help: "Høyere betaling fra kunder som ble." },
    reactivation: { name: "fra_tilbakevunne", help: "MRR fra tilbakevunne kunder." },
    contraction: { name: "lavere_betaling", help: "Lavere betaling fra kunder som ble." },
    churned: { name: "tapt", help: "MRR tapt med kunder som sluttet." },
    paidBefore: { name: "før", help: "Hva hver kunde betalte før, én i hver rad. En tom celle teller som 0." },
    paidAfter: {
      name: "etter",
      help: "Hva de samme kundene betaler nå, i de samme radene. En tom celle teller som 0.",
    },
    dates: { name: "datoer", help: "Dagen for hver ordre: datoer eller tekst som 2026-01-31." },
    periods: { name: "perioder", help: "Hvor mange kohorter og perioder som vises; standard er 12." },
    period: {
      name: "periode",
      help: '"day", "week", "month", "quarter" eller "year" (dag, uke, måned, kvartal, år); standard er "month".',
    },
    asOf: {
      name: "per_dato",
      help: "Dagen det ses tilbake fra; standard er den siste dagen i området. FORSINKET må ha den.",
    },
    amounts: { name: "beløp", help: "Beløpet for hver ordre; tilbakebetalinger er negative." },
    durations: { name: "varigheter", help: "Hvor lenge hver kunde ble fulgt, én i hver rad." },
    left: {
      name: "sluttet",
      help: "SANN eller 1 hvis kunden sluttet etter den tiden; USANN eller 0 hvis kunden fortsatt er der.",
    },
    time: { name: "tid", help: "Etter hvor lang tid, i samme enhet som varighetene." },
    outstanding: { name: "poeng", help: "Poengene medlemmene har til gode." },
    breakage: { name: "uinnløst_andel", help: "Andelen av poengene som aldri løses inn (breakage), fra 0 til 1." },
    costPerPoint: { name: "kostnad_per_poeng", help: "Hva ett innløst poeng koster." },
    members: { name: "medlemmer", help: "Medlemmer av programmet." },
    spendWith: { name: "forbruk_med", help: "Hva et medlem kjøper for med programmet." },
    spendWithout: { name: "forbruk_uten", help: "Hva et medlem ville kjøpt for uten det." },
    cost: { name: "kostnad", help: "Hva programmet koster i samme periode." },
  },
  functions: {
    NPS: {
      description: "NPS i poeng, fra −100 til 100, av svar fra 0 til 10 eller av tre antall.",
      example: "=NPS(B2:B400)",
    },
    "NPS.LOW": {
      description: "Nedre grense for konfidensintervallet for NPS, i poeng.",
      example: "=NPS.NEDRE(B2:B400;0,95)",
    },
    "NPS.HIGH": {
      description: "Øvre grense for konfidensintervallet for NPS, i poeng.",
      example: "=NPS.ØVRE(B2:B400;0,95)",
    },
    "NPS.PVALUE": {
      description: "Er to NPS forskjellige? p-verdien: under 0,05 er forskjellen statistisk signifikant.",
      example: "=NPS.PVERDI(B2:B400;C2:C400)",
    },
    "NPS.SAMPLE": {
      description: "Hvor mange svar som trengs for en gitt feilmargin på NPS.",
      example: "=NPS.UTVALG(10)",
    },
    CSAT: {
      description: "Kundetilfredshet (CSAT): andelen av de to beste svarene (top-2-box).",
      example: "=CSAT(B2:B400)",
    },
    CES: {
      description: "Kundens innsats (CES): gjennomsnittet av svarene, på en skala fra 1 til 7 eller 1 til 5.",
      example: "=CES(B2:B400;7)",
    },
    "SHARE.LOW": {
      description: "Nedre grense for konfidensintervallet for en andel (Wilson).",
      example: "=ANDEL.NEDRE(80;100)",
    },
    "SHARE.HIGH": {
      description: "Øvre grense for konfidensintervallet for en andel (Wilson).",
      example: "=ANDEL.ØVRE(80;100)",
    },
    "SHARE.PVALUE": {
      description: "Er to andeler forskjellige? p-verdien: under 0,05 er forskjellen statistisk signifikant.",
      example: "=ANDEL.PVERDI(50;1000;35;1000)",
    },
    "SHARE.SAMPLE": {
      description: "Hvor mange svar som trengs for en gitt feilmargin på en andel.",
      example: "=ANDEL.UTVALG(0,05)",
    },
    RETENTION: {
      description: "Bevaringsraten: andelen av kundene ved start som ble, (slutt − nye) ÷ start.",
      example: "=KUNDEBEVARING(150;193;50)",
    },
    CHURN: {
      description: "Frafallsraten: andelen av kundene ved start som sluttet, tapte ÷ start.",
      example: "=FRAFALL(150;7)",
    },
    "CHURN.YEARLY": {
      description: "Frafall per år ut fra frafall per måned: 1 − (1 − frafall)^12.",
      example: "=FRAFALL.ÅRLIG(0,05)",
    },
    "CHURN.MONTHLY": {
      description: "Frafall per måned ut fra frafall per år: 1 − (1 − frafall)^(1/12).",
      example: "=FRAFALL.MÅNEDLIG(0,2)",
    },
    LIFETIME: { description: "Forventet kundelevetid i perioder: 1 ÷ frafall.", example: "=KUNDELEVETID(0,05)" },
    CLV: {
      description: "Kundens livstidsverdi (CLV): ordreverdi × frekvens × levetid × margin.",
      example: "=CLV(50;4;3;0,2)",
    },
    "CLV.DISCOUNTED": {
      description:
        "Livstidsverdien uten sluttdato i verdi i dag, første betaling i neste periode: m·r ÷ (1 + d − r(1 + g)).",
      example: "=CLV.DISKONTERT(100;0,8;0,1)",
    },
    AOV: { description: "Gjennomsnittlig ordreverdi (AOV): omsetning per ordre.", example: "=AOV(50000;1000)" },
    "REPEAT.RATE": {
      description: "Gjenkjøpsraten: andelen av kunder som har kjøpt igjen.",
      example: "=GJENKJØP(120;400)",
    },
    "LTV.CAC": {
      description: "LTV : CAC, kundens livstidsverdi i forhold til kostnaden per ny kunde.",
      example: "=LTV.CAC(100;0,8;0,05;500)",
    },
    PAYBACK: {
      description:
        "Tilbakebetalingstiden: etter hvor mange perioder en kunde har tjent inn kostnaden, med frafall hvis du oppgir det.",
      example: "=TILBAKEBETALING(100;0,8;500)",
    },
    "MRR.MOVES": {
      description:
        "MRR fra start til slutt i fem celler under hverandre: MRR ved slutten, vekst, bruttofrafall, nettofrafall, quick ratio.",
      example: "=MRR.BEVEGELSE(100;20;8;1;3;5)",
    },
    NRR: {
      description: "Beholdt inntekt, netto (NRR): hva de samme kundene betaler nå, som andel av før.",
      example: "=NRR(B2:B400;C2:C400)",
    },
    GRR: {
      description: "Beholdt inntekt, brutto (GRR): som NRR, men ingen kunde teller for mer enn før.",
      example: "=GRR(B2:B400;C2:C400)",
    },
    COHORT: {
      description:
        "Kohortmatrisen: for hver av de siste kohortene dens første dag, størrelse og andelen som kjøpte i hver periode, fra den første. Perioder som ikke er ferdige, er tomme.",
      example: "=KOHORT(A2:A400;B2:B400;12)",
    },
    "RFM.SEGMENT": {
      description:
        "RFM-segmentet for kunden i hver rad, som en kolonne ved siden av ordrene. Segmentene heter det samme på alle språk, på engelsk.",
      example: "=RFM.SEGMENT(A2:A400;B2:B400;C2:C400)",
    },
    SURVIVAL: {
      description: "Overlevelse (Kaplan–Meier): andelen av kunder som fortsatt er der etter en viss tid.",
      example: "=OVERLEVELSE(A2:A400;B2:B400;90)",
    },
    "POINTS.LIABILITY": {
      description: "Poengforpliktelsen, hva som skyldes for poeng: poeng × (1 − uinnløst andel) × kostnad per poeng.",
      example: "=POENG.FORPLIKTELSE(1000000;0,2;0,007)",
    },
    "PROGRAM.ROI": {
      description: "Programmets ROI: (ekstra fortjeneste − kostnad) ÷ kostnad, som en brøk.",
      example: "=PROGRAM.ROI(10000;132;120;0,4;45000)",
    },
    OVERDUE: {
      description:
        "Hvor forsinket en kunde er: dager siden siste ordre ÷ kundens vanlige antall dager mellom ordrer. Fra 2 er kunden i faresonen.",
      example: "=FORSINKET(B2:B20;IDAG())",
    },
  },
};
