// The title of each view in Polish: the sentence that answers its question.

import { format } from "../../../format.js";
import type { titles as English, Ranged } from "../../en/page/titles.js";
import {
  customers as customersOf,
  days,
  form,
  inWeeks,
  number,
  ofCustomers,
  ofDays,
  purchases as purchasesOf,
  some,
  weekCount,
} from "./counting.js";

const percent = (share: number) => format(share, "percent", { locale: "pl", digits: 0 });
const rate = (share: number) => format(share, "percent", { locale: "pl", digits: 1 });

/** A share with its range, as far as one is known. */
const between = ({ low, high }: Ranged, written: (value: number) => string) =>
  low === null || high === null ? "" : ` (przedział: od ${written(low)} do ${written(high)})`;

/** Where a zero means something, whether the range is clear of it. */
const isClear = ({ low, high }: Ranged) => low !== null && high !== null && (low > 0 || high < 0);

/** Locative: "w 2 okresach". */
const inPeriods = (count: number) => some(count, { one: "okresie", few: "okresach", many: "okresach" });

/** Instrumental: "z 2 ponownymi zakupami". */
const withRepeats = (count: number) =>
  some(count, { one: "ponownym zakupem", few: "ponownymi zakupami", many: "ponownymi zakupami" });

export const titles: typeof English = {
  overview: ({ repeat, customers }) =>
    repeat === null
      ? customersOf(customers)
      : `${percent(repeat.value)} klientów kupiło ponownie${between(repeat, percent)}`,
  bySegment: ({ pair }) =>
    pair === null
      ? "Grupy nie różnią się wyraźnie odsetkiem ponownie kupujących"
      : `„${pair.high}” kupuje ponownie wyraźnie częściej niż „${pair.low}”`,
  cohorts: ({ share, later }) => `${percent(share)} klientów zamawia ponownie ${later}`,
  segments: ({ segment, customers, revenue }) =>
    `${segment}: ${percent(customers)} klientów, ${percent(revenue)} przychodów`,
  segmentsTitle: "Jaką część przychodów przynosi każdy segment",
  moves: ({ moved, all, from }) =>
    all === 0
      ? `Do ${from} nikt nie złożył zamówienia`
      : `${percent(moved / all)} klientów jest w innym segmencie niż ${from}`,
  mrr: ({ period, end, growth }) => {
    const change =
      growth === null
        ? ""
        : growth < 0
          ? `, spadek o ${rate(-growth)}`
          : growth > 0
            ? `, wzrost o ${rate(growth)}`
            : "";
    return `MRR na koniec okresu (${period}): ${end}${change}`;
  },
  bridge: ({ period, gained, lost }) =>
    gained === lost
      ? `MRR: tyle samo zyskano, ile utracono (${period})`
      : gained > lost
        ? `MRR: więcej zyskano, niż utracono (${period})`
        : `MRR: więcej utracono, niż zyskano (${period})`,
  churn: ({ period, lost }) => `${period}: odeszło ${rate(lost.value)} klientów${between(lost, rate)}`,
  scorecard: ({ period, before, changed }) =>
    changed === 0
      ? `Żaden wskaźnik wyraźnie się nie zmienił (${before} → ${period})`
      : `Wyraźnie ${form(changed, { one: "zmienił", few: "zmieniły", many: "zmieniło" })} się ${some(changed, { one: "wskaźnik", few: "wskaźniki", many: "wskaźników" })} (${before} → ${period})`,
  span: ({ low, high, periods }) =>
    low === high ? `${low} w ${inPeriods(periods)}` : `Od ${low} do ${high} w ${inPeriods(periods)}`,
  tenure: ({ median }) =>
    median === null
      ? "Ponad połowa klientów nadal jest aktywna"
      : `Połowa klientów zostaje co najmniej ${days(Math.round(median))}`,
  incidence: ({ reason, lost, days }) =>
    `${rate(lost.value)} klientów odchodzi z powodu „${reason}” w ciągu ${ofDays(days)}${between(lost, rate)}`,
  leaving: ({ expected, known, horizon }) =>
    `Prognoza na ${days(horizon)}: odejdzie około ${number(Math.round(expected))} na ${ofCustomers(known)}`,
  discounts: ({ renewals }) =>
    renewals > 0
      ? `Przy odnowieniach cena jest o ${rate(renewals)} niższa od katalogowej`
      : "Przy odnowieniach obowiązuje cena katalogowa",
  score: ({ metric, score }) => {
    const written = (value: number) =>
      metric === "csat" ? percent(value) : format(value, metric === "nps" ? "points" : "scale", { locale: "pl" });
    if (metric === "csat") return `${percent(score.value)} ankietowanych jest zadowolonych${between(score, percent)}`;
    if (metric === "ces") return `Średnia odpowiedź: ${written(score.value)}${between(score, written)}`;
    const side = score.value >= 0 ? "Więcej promotorów niż krytyków" : "Więcej krytyków niż promotorów";
    return `${isClear(score) ? side : "Krytyków może być tylu, ilu promotorów"}: NPS wynosi ${written(score.value)}${between(score, written)}`;
  },
  levels: ({ promoters, detractors }) => `Promotorzy to ${percent(promoters)}, a krytycy ${percent(detractors)}`,
  trend: ({ changed, latest }) => {
    if (latest === null) return "Żaden okres nie ma jeszcze wyniku";
    if (changed === 0) return "W żadnym okresie wynik nie różni się wyraźnie od poprzedniego";
    return changed === 1
      ? `Wynik wyraźnie zmienił się raz (${latest})`
      : `Wynik wyraźnie zmienił się ${some(changed, { one: "raz", few: "razy", many: "razy" })}, ostatnio: ${latest}`;
  },
  drivers: ({ improve }) =>
    improve === null ? "Żaden ważny czynnik nie ma niskiej oceny" : `Najpierw popraw „${improve}”`,
  comments: ({ comments }) =>
    `${some(comments, { one: "komentarz", few: "komentarze", many: "komentarzy" })} według grup lojalności`,
  engagement: ({ active, period }) =>
    `${period}: ${form(active, { one: "kontaktował", few: "kontaktowało", many: "kontaktowało" })} się ${customersOf(active)}`,
  falling: ({ falling }) =>
    falling === 0
      ? "Żaden klient nie kontaktuje się wyraźnie rzadziej niż wcześniej"
      : `${some(falling, { one: "klient kontaktuje się", few: "klientów kontaktuje się", many: "klientów kontaktuje się" })} wyraźnie rzadziej niż wcześniej`,
  service: ({ within, promised }) =>
    `${percent(within.value)} odpowiedzi przyszło w czasie do ${promised}${between(within, percent)}`,
  crossBuying: ({ second }) =>
    `${percent(second.value)} klientów kupuje w drugiej kategorii${between(second, percent)}`,
  highlights: ({ top, share }) => `Najlepsze ${percent(top)} klientów przynosi ${percent(share)} przychodów`,
  atRisk: ({ late, stake }) =>
    late === 0
      ? "Na tle własnego rytmu zakupów żaden klient nie jest zagrożony odejściem"
      : `${some(late, { one: "klient jest zagrożony", few: "klientów jest zagrożonych", many: "klientów jest zagrożonych" })} odejściem${stake === null ? "" : `, a\u00a0wraz z\u00a0${late === 1 ? "nim" : "nimi"} przychód ${stake}`}`,
  returning: ({ median }) =>
    median === null
      ? "Ponad połowa powracających klientów nadal jest aktywna"
      : `Połowa powracających klientów zostaje co najmniej ${days(Math.round(median))}`,
  oneTime: ({ share }) => `${percent(share)} klientów zamówiło raz i nigdy więcej`,
  forecast: ({ weeks, purchases }) =>
    `Prognoza na ${weekCount(weeks)}: ${purchasesOf(Math.round(purchases.value))}${between(purchases, (value) => number(Math.round(value)))}`,
  noForecast: "Zamówień jest za mało na prognozę",
  worth: ({ share }) => `Najlepsza jedna dziesiąta klientów przynosi ${percent(share)} prognozowanych przychodów`,
  quietOften: ({ weeks, seldom, often }) =>
    `Po ${inWeeks(weeks)} bez zamówienia nadal aktywnych jest ${percent(often.alive)} klientów z ${withRepeats(often.purchases)} i ${percent(seldom.alive)} tych z ${number(seldom.purchases)}`,
  tracked: ({ weeks, expected, actual }) =>
    `W ostatnim czasie (${weekCount(weeks)}): prognoza zakupów ${number(Math.round(expected))}, faktycznie ${number(Math.round(actual))}`,
  renewals: ({ next, left }) => `Prognoza: subskrypcję odnowi ${rate(next)} pozostałych klientów (${number(left)})`,
  noRenewals: "Za mało odnowień, aby prognozować następne",
  staying: ({ share, later }) => `${percent(share)} klientów jest aktywnych ${later}`,
};
