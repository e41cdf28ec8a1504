// The calculators of rates and shares in Norwegian, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { changed, difference, level, ofShare, share } from "./alike.js";

export const repeatPurchaseRate = (): CalculatorText<"repeat-purchase-rate"> => ({
  title: "Gjenkjøpsrate",
  question: "Hvor stor andel av kundene kjøper igjen?",
  also: ["repeat purchase rate", "RPR", "gjenkjøp", "gjentatte kjøp", "kunder som kommer tilbake"],
  inputs: { numerator: "Kunder med minst to ordrer", denominator: "Kunder med minst én ordre", level },
  ...share("Gjenkjøpsrate"),
  verdicts: ofShare((value) => `${value} av kundene kjøper igjen.`),
  formula: "kunder med minst to ordrer ÷ kunder med minst én, i samme periode",
  article: {
    meaning: "Andelen av kundene som har bestilt minst to ganger.",
    example: "1\u00a0800 av 10\u00a0000 kunder har minst to ordrer: 18\u00a0%.",
    pitfalls: [
      "Kunder fra forrige måned har ikke hatt tid til å komme tilbake. Gi alle like lang tid.",
      "Å telle to pakker fra samme ordre som to ordrer.",
    ],
    good: "Raten stiger av seg selv med tiden, så sammenlign bare kohorter med samme alder.",
    loyalty: "Atferd: det første skrittet.",
  },
});

export const renewalRate = (): CalculatorText<"renewal-rate"> => ({
  title: "Fornyelsesrate",
  question: "Hvor stor andel av kontraktene blir fornyet?",
  also: ["renewal rate", "fornyelser", "reforhandling"],
  inputs: { numerator: "Fornyede kontrakter", denominator: "Kontrakter som skulle fornyes", level },
  ...share("Fornyelsesrate"),
  verdicts: ofShare((value) => `${value} av kontraktene som skulle fornyes, ble fornyet.`),
  formula: "fornyede kontrakter ÷ kontrakter som skulle fornyes",
  article: {
    meaning: "Andelen fornyede kontrakter blant dem som skulle fornyes i en periode.",
    example: "45 av 50 kontrakter som skulle fornyes i juni, ble fornyet: 90\u00a0%.",
    pitfalls: [
      "Å dele på alle kontrakter i stedet for dem som skulle fornyes.",
      "Å telle tidlige fornyelser to ganger.",
    ],
    good: "Sammenlign kontrakter med samme løpetid: årlige blir sjeldnere fornyet enn månedlige løper videre.",
    loyalty: "Atferd i det øyeblikket kunden velger.",
  },
});

export const upsellRate = (): CalculatorText<"upsell-rate"> => ({
  title: "Mersalgsrate",
  question: "Hvor stor andel av kundene oppgraderer?",
  also: ["upsell", "mersalg", "oppsalg", "oppgradering"],
  inputs: { numerator: "Kunder som oppgraderte", denominator: "Kunder som kunne ha oppgradert", level },
  ...share("Mersalgsrate"),
  verdicts: ofShare((value) => `${value} av kundene som kan oppgradere, gjør det.`),
  formula: "kunder som oppgraderte ÷ kunder som kunne ha gjort det",
  article: {
    meaning: "Andelen av kundene som gikk over til en dyrere variant, av dem som kunne.",
    example: "30 av 200 kunder med det enkleste abonnementet oppgraderte: 15\u00a0%.",
    pitfalls: [
      "Å telle kunder som allerede har det dyreste abonnementet.",
      "Å glemme dem som går tilbake en måned senere.",
    ],
    good: "Se hva kundene gjør etterpå: en oppgradering som raskt blir omgjort, var solgt inn, ikke ønsket.",
    loyalty: "Atferd: kundeforholdet vokser.",
  },
});

export const crossSellRate = (): CalculatorText<"cross-sell-rate"> => ({
  title: "Kryssalgsrate",
  question: "Hvor stor andel av kundene kjøper enda en produkttype?",
  also: ["cross-sell", "kryssalg", "mersalg"],
  inputs: { numerator: "Kunder med enda en produkttype", denominator: "Alle kunder", level },
  ...share("Kryssalgsrate"),
  verdicts: ofShare((value) => `${value} av kundene kjøper enda en produkttype.`),
  formula: "kunder med enda en produkttype ÷ alle kunder",
  article: {
    meaning: "Andelen av kundene som også har kjøpt enda en produkttype.",
    example: "60 av 400 kunder kjøpte både sko og vesker: 15\u00a0%.",
    pitfalls: [
      "For snevre produkttyper gjør to hvilke som helst varer til et kryssalg.",
      "Kunder du har hatt lenge, har hatt flere anledninger.",
    ],
    good: "Kunder med to typer blir ofte lenger, men det beviser ikke at salget av den andre får dem til å bli.",
    loyalty: "Atferd: kundeforholdets bredde.",
  },
});

export const referralRate = (): CalculatorText<"referral-rate"> => ({
  title: "Andel vervede kunder",
  question: "Hvor stor andel av de nye kundene er vervet?",
  also: ["referral rate", "verving", "verv en venn", "vervede kunder"],
  inputs: { numerator: "Nye kunder som er vervet", denominator: "Alle nye kunder", level },
  ...share("Andel vervede"),
  verdicts: ofShare((value) => `${value} av de nye kundene er vervet.`),
  formula: "vervede nye kunder ÷ alle nye kunder",
  article: {
    meaning: "Andelen av de nye kundene som kom fordi noen anbefalte deg.",
    example: "30 av 150 nye kunder oppga en venn: 20\u00a0%.",
    pitfalls: [
      "Teller du bare koder, mister du dem som anbefaler uten.",
      "Belønninger trekker til seg folk som kommer for belønningen.",
    ],
    good: "En stigende andel med stabilt salg betyr at kundene dine jobber for deg.",
    loyalty: "Begge deler: en holdning som er satt ut i handling.",
  },
});

export const winBackRate = (): CalculatorText<"win-back-rate"> => ({
  title: "Andel kunder vunnet tilbake",
  question: "Hvor stor andel av de tapte kundene kommer tilbake?",
  also: ["win-back", "reaktivering", "vinne tilbake kunder", "tilbakevunne kunder"],
  inputs: { numerator: "Tapte kunder som kom tilbake", denominator: "Tapte kunder", level },
  ...share("Vunnet tilbake"),
  verdicts: ofShare((value) => `${value} av de tapte kundene kommer tilbake.`),
  formula: "kunder som kom tilbake ÷ tapte kunder",
  article: {
    meaning: "Andelen av de tapte kundene som kom tilbake.",
    example: "30 av 150 tapte kunder bestilte igjen i løpet av ett år: 20\u00a0%.",
    pitfalls: [
      "Uten en tidsgrense kan raten bare vokse.",
      "Kampanjen kan ikke ta æren for kunder som ville ha kommet tilbake uansett.",
    ],
    good: "Sammenlign med en gruppe du ikke kontaktet.",
    loyalty: "Atferd etter en pause.",
  },
});

export const complaintRate = (): CalculatorText<"complaint-rate"> => ({
  title: "Klageandel",
  question: "Hvor stor andel av kundene klager?",
  also: ["klager", "reklamasjoner", "reklamasjonsprosent", "complaint rate"],
  inputs: { numerator: "Kunder som klaget", denominator: "Alle kunder", level },
  ...share("Klageandel"),
  verdicts: ofShare((value) => `${value} av kundene klager.`),
  formula: "kunder som klaget ÷ alle kunder",
  article: {
    meaning: "Andelen av kundene som klaget.",
    example: "12 av 400 kunder klaget: 3\u00a0%.",
    pitfalls: [
      "De fleste misfornøyde kunder klager aldri: de slutter.",
      "Et nytt klageskjema øker andelen, og det er gode nyheter.",
    ],
    good: "Lavt er ikke alltid bra. Hvor mange som ble etter å ha klaget, sier mer.",
    loyalty: "Holdning, hos de få som sier fra.",
  },
});

export const conversionRate = (): CalculatorText<"conversion-rate"> => ({
  title: "Konverteringsrate",
  question: "Hvor stor andel av de besøkende kjøper?",
  also: ["CVR", "CRO", "conversion rate", "konvertering"],
  inputs: { numerator: "Besøkende som kjøpte", denominator: "Alle besøkende", level },
  ...share("Konverteringsrate"),
  verdicts: ofShare((value) => `${value} av de besøkende kjøper.`),
  formula: "besøkende som kjøpte ÷ alle besøkende",
  article: {
    meaning: "Andelen av de besøkende som kjøpte.",
    example: "24 av 300 besøkende kjøpte: 8\u00a0%.",
    pitfalls: ["Besøk og besøkende er ikke det samme.", "Å blande nye besøkende og dem som kommer tilbake."],
    good: "Det avhenger mer av hvem som kommer, enn av siden: sammenlign besøkende fra samme kilde.",
    loyalty: "Ingen av delene: den viser hvor flink du er til å vinne kunder, ikke til å beholde dem.",
  },
});

export const responseRate = (): CalculatorText<"response-rate"> => ({
  title: "Svarprosent",
  question: "Hvor stor andel av de spurte svarer?",
  also: ["response rate", "svarandel", "deltakelse"],
  inputs: { numerator: "Besvarte undersøkelser", denominator: "Utsendte (eller leverte) undersøkelser", level },
  ...share("Svarprosent"),
  verdicts: ofShare((value) => `${value} av de spurte svarer.`),
  formula: "besvarte undersøkelser ÷ utsendte undersøkelser",
  note: "Oppgi om du deler på utsendte eller leverte undersøkelser: tallene blir forskjellige.",
  article: {
    meaning: "Andelen av de spurte som svarte.",
    example: "257 av 1\u00a0000 invitasjoner ble besvart: 25,7\u00a0%.",
    pitfalls: [
      "Å dele på leverte i én undersøkelse og på utsendte i den neste.",
      "En høy svarprosent blant fansen er ikke bedre enn en lav blant alle.",
    ],
    good: "Under en tidel: finn ut hvem som ikke svarte, og hvorfor, før du stoler på scoren.",
    loyalty: "Ingen av delene, selv om lojale kunder svarer oftere, og det pynter på alle scorer.",
  },
});

export const staffRetentionRate = (): CalculatorText<"staff-retention-rate"> => ({
  title: "Ansatte som blir",
  question: "Hvor stor andel av de ansatte blir værende?",
  also: ["turnover", "gjennomtrekk", "beholde medarbeidere", "employee retention"],
  inputs: { numerator: "Fortsatt ansatt ved slutt", denominator: "Ansatte ved start", level },
  ...share("Ansatte som blir"),
  verdicts: ofShare((value) => `${value} av de ansatte blir værende.`),
  formula: "ansatte som ble ÷ ansatte ved start",
  article: {
    meaning: "Andelen av de ansatte ved periodens start som fortsatt er der ved slutten.",
    example: "46 av 50 ansatte ble hele året: 92\u00a0%.",
    pitfalls: [
      "Å regne med dem som begynte i løpet av året.",
      "Midlertidige kontrakter som går ut, er ikke oppsigelser.",
    ],
    good: "Ansatte som kjenner kundene, beholder dem. Sammenlign avdelinger, og spør dem som slutter.",
    loyalty: "Ingen av delene: det er de ansattes lojalitet, som kundenes ofte bygger på.",
  },
});

export const marketShare = (): CalculatorText<"market-share"> => ({
  title: "Markedsandel",
  question: "Hvor stor andel av markedet har du?",
  also: ["market share"],
  inputs: { numerator: "Ditt salg", denominator: "Alt salg i markedet", level },
  ...share("Markedsandel"),
  verdicts: {
    share: ({ value }) => `*Markedsandelen din er ${value}.*`,
    alone: ({ value }) => `*Markedsandelen din er ${value}.*`,
  },
  formula: "ditt salg ÷ alt salg i markedet",
  note: "Intervallet gjelder for salg regnet i enheter, ikke for salg i kroner.",
  article: {
    meaning: "Ditt salg som andel av alt salg i markedet, i enheter eller i kroner.",
    example: "1,25 av 10 millioner er 12,5\u00a0%.",
    pitfalls: [
      "Markedet er det du definerer det som.",
      "En andel i kroner og en i enheter er forskjellige når prisene er det.",
    ],
    good: "En voksende andel i et krympende marked kan fortsatt bety mindre salg.",
    loyalty: "Ingen av delene: den blander nye og gamle kunder.",
  },
});

export const rate = (): CalculatorText<"rate"> => ({
  title: "Andel med konfidensintervall",
  question: "Hva er andelen, og hvor presis er den?",
  also: ["konfidensintervall", "Wilson", "prosentandel", "proporsjon"],
  inputs: { numerator: "Antall", denominator: "Av i alt", level },
  ...share("Andel"),
  verdicts: ofShare((value) => `Andelen er ${value}.`),
  formula: "antall ÷ i alt; Wilsons konfidensintervall",
  article: {
    meaning: "En hvilken som helst andel, med intervallet den sanne verdien ligger i.",
    example:
      "80 av 100 er 80\u00a0%, og med 95\u00a0% konfidens ligger den sanne andelen mellom 71\u00a0% og 87\u00a0%.",
    pitfalls: [
      "En andel på 3 av 5 er ikke «60\u00a0%» i noen nyttig forstand: intervallet er 23–88\u00a0%.",
      "Antallet må være en del av det hele.",
    ],
    good: "Oppgi alltid intervallet ved siden av andelen.",
    loyalty: "Det avhenger av hva som telles.",
  },
});

export const compareRates = (): CalculatorText<"compare-rates"> => ({
  title: "Sammenlign to andeler",
  question: "Har andelen virkelig endret seg?",
  also: ["A/B-test", "signifikans", "signifikanstest", "to andeler"],
  inputs: {
    numeratorBefore: "Antall",
    denominatorBefore: "Av i alt",
    numeratorAfter: "Antall",
    denominatorAfter: "Av i alt",
    level,
  },
  choices: {},
  figures: difference,
  verdicts: changed("Andelen", "personer"),
  groups: { before: "Før", after: "Etter" },
  names: { difference: "Endring" },
  formula: "andel etter − andel før",
  note: "Prosentpoeng (pp) er ikke prosent: fra 5\u00a0% til 3,5\u00a0% er −1,5 pp eller −30\u00a0%.",
  article: {
    meaning: "Om to andeler er mer forskjellige enn tilfeldigheter kan forklare.",
    example:
      "50 av 1\u00a0000 før og 35 av 1\u00a0000 etter: 1,5 prosentpoeng mindre, men den sanne endringen kan være alt fra −3,3 til +0,3.",
    pitfalls: [
      "Fra 5\u00a0% til 3,5\u00a0% er −1,5 prosentpoeng eller −30\u00a0%. Oppgi hva du mener.",
      "Å stoppe en test så snart den ser bra ut.",
    ],
    good: "Bestem på forhånd hvor mange du vil telle, og hvilken endring som har noe å si.",
    loyalty: "Det avhenger av hva som telles.",
  },
});
