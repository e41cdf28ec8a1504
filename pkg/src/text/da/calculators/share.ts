// The calculators of rates and shares in Danish, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { changed, difference, level, ofShare, share } from "./alike.js";

export const repeatPurchaseRate = (): CalculatorText<"repeat-purchase-rate"> => ({
  title: "Genkøbsrate",
  question: "Hvor stor en andel af kunderne køber igen?",
  also: ["repeat purchase rate", "RPR", "genkøb", "gentagne køb", "tilbagevendende kunder"],
  inputs: { numerator: "Kunder med mindst to ordrer", denominator: "Kunder med mindst én ordre", level },
  ...share("Genkøbsrate"),
  verdicts: ofShare((value) => `${value} af kunderne køber igen.`),
  formula: "kunder med mindst to ordrer ÷ kunder med mindst én, i samme periode",
  article: {
    meaning: "Andelen af kunder, der har bestilt mindst to gange.",
    example: "1.800 af 10.000 kunder har mindst to ordrer: 18\u00a0%.",
    pitfalls: [
      "Kunder fra sidste måned har ikke haft tid til at komme tilbage. Giv alle lige lang tid.",
      "At tælle to pakker fra samme ordre som to ordrer.",
    ],
    good: "Raten stiger af sig selv med tiden, så sammenlign kun kohorter med samme alder.",
    loyalty: "Adfærd: det første skridt.",
  },
});

export const renewalRate = (): CalculatorText<"renewal-rate"> => ({
  title: "Fornyelsesrate",
  question: "Hvor stor en andel af kontrakterne bliver fornyet?",
  also: ["renewal rate", "fornyelser", "genforhandling"],
  inputs: { numerator: "Fornyede kontrakter", denominator: "Kontrakter til fornyelse", level },
  ...share("Fornyelsesrate"),
  verdicts: ofShare((value) => `${value} af kontrakterne til fornyelse bliver fornyet.`),
  formula: "fornyede kontrakter ÷ kontrakter til fornyelse",
  article: {
    meaning: "Andelen af de kontrakter, der var til fornyelse i en periode, som blev fornyet.",
    example: "45 af 50 kontrakter til fornyelse i juni blev fornyet: 90\u00a0%.",
    pitfalls: [
      "At dividere med alle kontrakter i stedet for dem til fornyelse.",
      "At tælle tidlige fornyelser to gange.",
    ],
    good: "Sammenlign kontrakter med samme løbetid: årlige bliver sjældnere fornyet, end månedlige løber videre.",
    loyalty: "Adfærd i det øjeblik, kunden vælger.",
  },
});

export const upsellRate = (): CalculatorText<"upsell-rate"> => ({
  title: "Mersalgsrate",
  question: "Hvor stor en andel af kunderne opgraderer?",
  also: ["upsell", "mersalg", "opsalg", "opgradering"],
  inputs: { numerator: "Kunder, der opgraderede", denominator: "Kunder, der kunne opgradere", level },
  ...share("Mersalgsrate"),
  verdicts: ofShare((value) => `${value} af de kunder, der kan opgradere, gør det.`),
  formula: "kunder, der opgraderede ÷ kunder, der kunne",
  article: {
    meaning: "Andelen af kunder, der skiftede til en dyrere udgave, af dem, der kunne.",
    example: "30 af 200 kunder med det billigste abonnement opgraderede: 15\u00a0%.",
    pitfalls: [
      "At tælle kunder med, der allerede har det dyreste abonnement.",
      "At glemme dem, der skifter tilbage en måned senere.",
    ],
    good: "Se på, hvad kunderne gør bagefter: en opgradering, der hurtigt bliver rullet tilbage, var et salg, ikke et ønske.",
    loyalty: "Adfærd: kundeforholdet vokser.",
  },
});

export const crossSellRate = (): CalculatorText<"cross-sell-rate"> => ({
  title: "Krydssalgsrate",
  question: "Hvor stor en andel af kunderne køber endnu en produkttype?",
  also: ["cross-sell", "krydssalg", "mersalg"],
  inputs: { numerator: "Kunder med endnu en produkttype", denominator: "Alle kunder", level },
  ...share("Krydssalgsrate"),
  verdicts: ofShare((value) => `${value} af kunderne køber endnu en produkttype.`),
  formula: "kunder med endnu en produkttype ÷ alle kunder",
  article: {
    meaning: "Andelen af kunder, der også har købt en anden produkttype.",
    example: "60 af 400 kunder købte både sko og tasker: 15\u00a0%.",
    pitfalls: [
      "Er produkttyperne for fint opdelt, bliver to vilkårlige varer til krydssalg.",
      "Gamle kunder har haft flere chancer.",
    ],
    good: "Kunder med to produkttyper bliver ofte længere, men det beviser ikke, at salget af den anden får dem til at blive.",
    loyalty: "Adfærd: kundeforholdets bredde.",
  },
});

export const referralRate = (): CalculatorText<"referral-rate"> => ({
  title: "Anbefalingsrate",
  question: "Hvor stor en andel af de nye kunder kom via anbefaling?",
  also: ["referral rate", "anbefaling", "skaf en ven"],
  inputs: { numerator: "Nye kunder via anbefaling", denominator: "Alle nye kunder", level },
  ...share("Anbefalingsrate"),
  verdicts: ofShare((value) => `${value} af de nye kunder kommer via anbefaling.`),
  formula: "nye kunder via anbefaling ÷ alle nye kunder",
  article: {
    meaning: "Andelen af nye kunder, der kom, fordi nogen havde anbefalet dig.",
    example: "30 af 150 nye kunder nævnte en ven: 20\u00a0%.",
    pitfalls: [
      "Tæller du kun koder, overser du dem, der anbefaler uden.",
      "Belønninger tiltrækker folk, der kommer for belønningens skyld.",
    ],
    good: "En stigende andel ved stabilt salg betyder, at kunderne arbejder for dig.",
    loyalty: "Begge dele: en holdning, der er handlet på.",
  },
});

export const winBackRate = (): CalculatorText<"win-back-rate"> => ({
  title: "Andel kunder vundet tilbage",
  question: "Hvor stor en andel af de mistede kunder kommer tilbage?",
  also: ["win-back", "reaktivering", "tilbagevundne kunder"],
  inputs: { numerator: "Mistede kunder, der kom tilbage", denominator: "Mistede kunder", level },
  ...share("Vundet tilbage"),
  verdicts: ofShare((value) => `${value} af de mistede kunder kommer tilbage.`),
  formula: "kunder, der kom tilbage ÷ mistede kunder",
  article: {
    meaning: "Andelen af mistede kunder, der kom tilbage.",
    example: "30 af 150 mistede kunder bestilte igen inden for et år: 20\u00a0%.",
    pitfalls: [
      "Uden en tidsgrænse kan andelen kun stige.",
      "Kunder, der ville være kommet tilbage alligevel, er ikke en kampagnes fortjeneste.",
    ],
    good: "Sammenlign med en gruppe, du ikke har kontaktet.",
    loyalty: "Adfærd efter en pause.",
  },
});

export const complaintRate = (): CalculatorText<"complaint-rate"> => ({
  title: "Klageandel",
  question: "Hvor stor en andel af kunderne klager?",
  also: ["klager", "reklamationer", "reklamationsprocent", "complaint rate"],
  inputs: { numerator: "Kunder, der klagede", denominator: "Alle kunder", level },
  ...share("Klageandel"),
  verdicts: ofShare((value) => `${value} af kunderne klager.`),
  formula: "kunder, der klagede ÷ alle kunder",
  article: {
    meaning: "Andelen af kunder, der klagede.",
    example: "12 af 400 kunder klagede: 3\u00a0%.",
    pitfalls: [
      "De fleste utilfredse kunder klager aldrig: de stopper.",
      "En ny klageformular får andelen til at stige og er en god nyhed.",
    ],
    good: "Lavt er ikke altid godt. Det siger mere, hvor mange der blev efter at have klaget.",
    loyalty: "Holdning hos de få, der siger noget.",
  },
});

export const conversionRate = (): CalculatorText<"conversion-rate"> => ({
  title: "Konverteringsrate",
  question: "Hvor stor en andel af de besøgende køber?",
  also: ["CVR", "CRO", "conversion rate", "konvertering"],
  inputs: { numerator: "Besøgende, der købte", denominator: "Alle besøgende", level },
  ...share("Konverteringsrate"),
  verdicts: ofShare((value) => `${value} af de besøgende køber.`),
  formula: "besøgende, der købte ÷ alle besøgende",
  article: {
    meaning: "Andelen af besøgende, der købte.",
    example: "24 af 300 besøgende købte: 8\u00a0%.",
    pitfalls: ["Besøg og besøgende er ikke det samme.", "At blande nye og tilbagevendende besøgende."],
    good: "Den afhænger mere af, hvem der kommer, end af siden: sammenlign besøgende fra samme kilde.",
    loyalty: "Ingen af dem: den viser, hvor godt du vinder kunder, ikke hvor godt du beholder dem.",
  },
});

export const responseRate = (): CalculatorText<"response-rate"> => ({
  title: "Svarprocent",
  question: "Hvor stor en andel af de adspurgte svarer?",
  also: ["response rate", "besvarelsesprocent"],
  inputs: { numerator: "Besvarede spørgeskemaer", denominator: "Udsendte (eller leverede) spørgeskemaer", level },
  ...share("Svarprocent"),
  verdicts: ofShare((value) => `${value} af de adspurgte svarer.`),
  formula: "besvarede spørgeskemaer ÷ udsendte spørgeskemaer",
  note: "Oplys, om du dividerer med udsendte eller leverede spørgeskemaer: det giver forskellige tal.",
  article: {
    meaning: "Andelen af de adspurgte, der svarede.",
    example: "257 af 1.000 invitationer blev besvaret: 25,7\u00a0%.",
    pitfalls: [
      "At dividere med leverede i én undersøgelse og udsendte i den næste.",
      "En høj svarprocent blandt fans er ikke bedre end en lav blandt alle.",
    ],
    good: "Er den under en tiendedel, så undersøg, hvem der ikke svarede og hvorfor, før du stoler på scoren.",
    loyalty: "Ingen af dem, men loyale kunder svarer oftere, og det pynter på enhver score.",
  },
});

export const staffRetentionRate = (): CalculatorText<"staff-retention-rate"> => ({
  title: "Fastholdelse af medarbejdere",
  question: "Hvor stor en andel af medarbejderne bliver?",
  also: ["medarbejderfastholdelse", "personaleomsætning", "employee retention"],
  inputs: { numerator: "Stadig ansat ved slut", denominator: "Medarbejdere ved start", level },
  ...share("Fastholdelse af medarbejdere"),
  verdicts: ofShare((value) => `${value} af medarbejderne bliver.`),
  formula: "medarbejdere, der blev ÷ medarbejdere ved start",
  article: {
    meaning: "Andelen af medarbejdere ved periodens start, som stadig er der ved dens slutning.",
    example: "46 af 50 medarbejdere blev hele året: 92\u00a0%.",
    pitfalls: [
      "At tælle dem med, der blev ansat i løbet af året.",
      "Tidsbegrænsede ansættelser, der udløber, er ikke opsigelser.",
    ],
    good: "Medarbejdere, der kender deres kunder, beholder dem. Sammenlign afdelinger, og spørg dem, der siger op.",
    loyalty: "Ingen af dem: det er medarbejdernes loyalitet, som kundernes ofte hviler på.",
  },
});

export const marketShare = (): CalculatorText<"market-share"> => ({
  title: "Markedsandel",
  question: "Hvor stor er din andel af markedet?",
  also: ["market share"],
  inputs: { numerator: "Dit salg", denominator: "Alt salg på markedet", level },
  ...share("Markedsandel"),
  verdicts: {
    share: ({ value }) => `*Din markedsandel er ${value}.*`,
    alone: ({ value }) => `*Din markedsandel er ${value}.*`,
  },
  formula: "dit salg ÷ alt salg på markedet",
  note: "Intervallet gælder for salg målt i antal, ikke i kroner.",
  article: {
    meaning: "Dit salg som andel af alt salg på markedet, i antal eller i kroner.",
    example: "1,25 af 10 millioner er 12,5\u00a0%.",
    pitfalls: [
      "Markedet er det, du afgrænser det til.",
      "En andel i kroner og en i antal er forskellige, når priserne er det.",
    ],
    good: "En voksende andel af et skrumpende marked kan stadig betyde mindre salg.",
    loyalty: "Ingen af dem: den blander nye og gamle kunder.",
  },
});

export const rate = (): CalculatorText<"rate"> => ({
  title: "Andel med konfidensinterval",
  question: "Hvad er andelen, og hvor præcis er den?",
  also: ["konfidensinterval", "Wilson", "procentandel", "proportion"],
  inputs: { numerator: "Antal", denominator: "Ud af", level },
  ...share("Andel"),
  verdicts: ofShare((value) => `Andelen er ${value}.`),
  formula: "antal ÷ i alt; Wilsons konfidensinterval",
  article: {
    meaning: "En hvilken som helst andel med det interval, den sande værdi ligger i.",
    example: "80 af 100 er 80\u00a0%, og med 95\u00a0% konfidens ligger den sande andel mellem 71\u00a0% og 87\u00a0%.",
    pitfalls: [
      "En andel på 3 af 5 er ikke ”60\u00a0%” i nogen brugbar forstand: intervallet er 23–88\u00a0%.",
      "Antallet skal være en del af det samlede antal.",
    ],
    good: "Oplys altid intervallet ved siden af andelen.",
    loyalty: "Det afgøres af, hvad den tæller.",
  },
});

export const compareRates = (): CalculatorText<"compare-rates"> => ({
  title: "Sammenlign to andele",
  question: "Har andelen virkelig ændret sig?",
  also: ["A/B-test", "signifikans", "signifikanstest", "to andele"],
  inputs: {
    numeratorBefore: "Antal",
    denominatorBefore: "Ud af",
    numeratorAfter: "Antal",
    denominatorAfter: "Ud af",
    level,
  },
  choices: {},
  figures: difference,
  verdicts: changed("Andelen", "personer"),
  groups: { before: "Før", after: "Efter" },
  names: { difference: "Ændring" },
  formula: "andel efter − andel før",
  note: "Procentpoint (pp) er ikke procent: fra 5\u00a0% til 3,5\u00a0% er −1,5 pp eller −30\u00a0%.",
  article: {
    meaning: "Om to andele er mere forskellige, end tilfældet kan forklare.",
    example:
      "50 af 1.000 før og 35 af 1.000 efter: 1,5 procentpoint mindre, men den sande ændring kan ligge hvor som helst fra −3,3 til +0,3.",
    pitfalls: [
      "Fra 5\u00a0% til 3,5\u00a0% er −1,5 procentpoint eller −30\u00a0%. Sig hvilket.",
      "At stoppe en test, så snart den ser godt ud.",
    ],
    good: "Beslut på forhånd, hvor mange du vil tælle, og hvilken ændring der betyder noget.",
    loyalty: "Det afgøres af, hvad den tæller.",
  },
});
