// The calculators of rates and shares in Polish, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { changedShare, difference, level, ofShare, share } from "./alike.js";

export const repeatPurchaseRate = (): CalculatorText<"repeat-purchase-rate"> => ({
  title: "Odsetek ponownie kupujących",
  question: "Jaki odsetek klientów kupuje ponownie?",
  also: ["wskaźnik ponownych zakupów", "repeat purchase rate", "RPR", "powracający klienci"],
  inputs: {
    numerator: "Klienci z co najmniej dwoma zamówieniami",
    denominator: "Klienci z co najmniej jednym zamówieniem",
    level,
  },
  ...share("Odsetek ponownie kupujących"),
  verdicts: ofShare((value) => `${value} klientów kupuje ponownie.`),
  formula: "klienci z co najmniej dwoma zamówieniami ÷ klienci z co najmniej jednym, w tym samym okresie",
  article: {
    meaning: "Odsetek klientów, którzy zamówili co najmniej dwa razy.",
    example: "1800 na 10\u00a0000 klientów ma co najmniej dwa zamówienia: 18%.",
    pitfalls: [
      "Klienci pozyskani w zeszłym miesiącu nie mieli czasu wrócić. Daj wszystkim tyle samo czasu.",
      "Liczenie dwóch paczek z jednego zamówienia jako dwóch zamówień.",
    ],
    good: "Z czasem rośnie sam, więc porównuj tylko kohorty w tym samym wieku.",
    loyalty: "Zachowanie: pierwszy krok do lojalności.",
  },
});

export const renewalRate = (): CalculatorText<"renewal-rate"> => ({
  title: "Odsetek przedłużonych umów",
  question: "Jaki odsetek umów jest przedłużany?",
  also: ["renewal rate", "odnowienia"],
  inputs: { numerator: "Przedłużone umowy", denominator: "Umowy do przedłużenia", level },
  ...share("Odsetek przedłużonych umów"),
  verdicts: ofShare((value) => `Przedłużono ${value} kończących się umów.`),
  formula: "przedłużone umowy ÷ umowy do przedłużenia",
  article: {
    meaning: "Odsetek umów do przedłużenia w danym okresie, które przedłużono.",
    example: "45 na 50 umów do przedłużenia w czerwcu przedłużono: 90%.",
    pitfalls: [
      "Dzielenie przez wszystkie umowy zamiast tych do przedłużenia.",
      "Podwójne liczenie umów przedłużonych przed terminem.",
    ],
    good: "Porównuj umowy tej samej długości: roczne przedłuża się rzadziej niż miesięczne.",
    loyalty: "Zachowanie w chwili wyboru.",
  },
});

export const upsellRate = (): CalculatorText<"upsell-rate"> => ({
  title: "Sprzedaż dodatkowa (up-selling)",
  question: "Jaki odsetek klientów przechodzi na droższą wersję?",
  also: ["upsell", "dosprzedaż"],
  inputs: {
    numerator: "Klienci, którzy przeszli na droższą wersję",
    denominator: "Klienci, którzy mogli przejść",
    level,
  },
  ...share("Odsetek przejść"),
  verdicts: ofShare((value) => `Na droższą wersję przechodzi ${value} klientów, którzy mogą to zrobić.`),
  formula: "klienci, którzy przeszli na droższą wersję ÷ klienci, którzy mogli przejść",
  article: {
    meaning: "Odsetek klientów, którzy przeszli na droższą wersję, spośród tych, którzy mogli.",
    example: "30 na 200 klientów z planem podstawowym przeszło na droższy: 15%.",
    pitfalls: [
      "Liczenie klientów, którzy mają już najdroższy plan.",
      "Pomijanie tych, którzy po miesiącu wracają do tańszego.",
    ],
    good: "Sprawdź, co robią potem: droższy plan, z którego klient zaraz rezygnuje, sprzedano, choć nie był potrzebny.",
    loyalty: "Zachowanie: relacja się rozwija.",
  },
});

export const crossSellRate = (): CalculatorText<"cross-sell-rate"> => ({
  title: "Sprzedaż krzyżowa (cross-selling)",
  question: "Jaki odsetek klientów kupuje drugi rodzaj produktu?",
  also: ["cross-sell"],
  inputs: { numerator: "Klienci z drugim rodzajem produktu", denominator: "Wszyscy klienci", level },
  ...share("Odsetek sprzedaży krzyżowej"),
  verdicts: ofShare((value) => `${value} klientów kupuje drugi rodzaj produktu.`),
  formula: "klienci z drugim rodzajem produktu ÷ wszyscy klienci",
  article: {
    meaning: "Odsetek klientów, którzy kupili też drugi rodzaj produktu.",
    example: "60 na 400 klientów kupiło buty i torby: 15%.",
    pitfalls: [
      "Przy zbyt drobnym podziale każde dwa produkty są sprzedażą krzyżową.",
      "Klienci z długim stażem mieli więcej okazji.",
    ],
    good: "Klienci z dwoma rodzajami często zostają dłużej, ale to nie dowodzi, że zostają dzięki sprzedaży drugiego.",
    loyalty: "Zachowanie: szerokość relacji.",
  },
});

export const referralRate = (): CalculatorText<"referral-rate"> => ({
  title: "Odsetek klientów z polecenia",
  question: "Jaki odsetek nowych klientów przyszedł z polecenia?",
  also: ["polecenia", "referral rate"],
  inputs: { numerator: "Nowi klienci z polecenia", denominator: "Wszyscy nowi klienci", level },
  ...share("Odsetek klientów z polecenia"),
  verdicts: ofShare((value) => `${value} nowych klientów przychodzi z polecenia.`),
  formula: "nowi klienci z polecenia ÷ wszyscy nowi klienci",
  article: {
    meaning: "Odsetek nowych klientów, którzy przyszli, bo ktoś polecił im firmę.",
    example: "30 na 150 nowych klientów podało znajomego: 20%.",
    pitfalls: [
      "Liczenie samych kodów pomija tych, którzy polecają bez kodu.",
      "Nagrody przyciągają ludzi, którzy przychodzą dla nagrody.",
    ],
    good: "Rosnący odsetek przy stałej sprzedaży oznacza, że klienci sprzedają za Ciebie.",
    loyalty: "Jedno i drugie: postawę, która stała się działaniem.",
  },
});

export const winBackRate = (): CalculatorText<"win-back-rate"> => ({
  title: "Odsetek odzyskanych",
  question: "Jaki odsetek utraconych klientów wraca?",
  also: ["reaktywacja", "win-back", "odzyskiwanie klientów"],
  inputs: { numerator: "Odzyskani klienci", denominator: "Utraceni klienci", level },
  ...share("Odsetek odzyskanych"),
  verdicts: ofShare((value) => `${value} utraconych klientów wraca.`),
  formula: "odzyskani klienci ÷ utraceni klienci",
  article: {
    meaning: "Odsetek utraconych klientów, którzy wrócili.",
    example: "30 na 150 utraconych klientów zamówiło ponownie w ciągu roku: 20%.",
    pitfalls: [
      "Bez granicy czasu wskaźnik może tylko rosnąć.",
      "Klienci, którzy wróciliby i tak, nie są sukcesem kampanii.",
    ],
    good: "Porównaj z grupą, z którą nikt się nie kontaktował.",
    loyalty: "Zachowanie po przerwie.",
  },
});

export const complaintRate = (): CalculatorText<"complaint-rate"> => ({
  title: "Odsetek skarg",
  question: "Jaki odsetek klientów składa skargę?",
  also: ["reklamacje"],
  inputs: { numerator: "Klienci, którzy złożyli skargę", denominator: "Wszyscy klienci", level },
  ...share("Odsetek skarg"),
  verdicts: ofShare((value) => `${value} klientów składa skargę.`),
  formula: "klienci, którzy złożyli skargę ÷ wszyscy klienci",
  article: {
    meaning: "Odsetek klientów, którzy złożyli skargę.",
    example: "12 na 400 klientów złożyło skargę: 3%.",
    pitfalls: [
      "Większość niezadowolonych klientów nigdy się nie skarży: odchodzi.",
      "Nowy formularz skarg podnosi wskaźnik, a to dobra wiadomość.",
    ],
    good: "Niski odsetek nie zawsze jest dobry. Więcej mówi to, ilu skarżących się zostało.",
    loyalty: "Postawę tych niewielu, którzy mówią.",
  },
});

export const conversionRate = (): CalculatorText<"conversion-rate"> => ({
  title: "Współczynnik konwersji",
  question: "Jaki odsetek odwiedzających kupuje?",
  also: ["CVR", "CRO", "konwersja"],
  inputs: { numerator: "Odwiedzający, którzy kupili", denominator: "Wszyscy odwiedzający", level },
  ...share("Współczynnik konwersji"),
  verdicts: ofShare((value) => `${value} odwiedzających kupuje.`),
  formula: "odwiedzający, którzy kupili ÷ wszyscy odwiedzający",
  article: {
    meaning: "Odsetek odwiedzających, którzy kupili.",
    example: "24 na 300 odwiedzających kupiło: 8%.",
    pitfalls: ["Wizyty i odwiedzający to nie to samo.", "Mieszanie nowych i powracających odwiedzających."],
    good: "Zależy bardziej od tego, kto przychodzi, niż od strony: porównuj odwiedzających z tego samego źródła.",
    loyalty: "Żadną: pokazuje, jak dobrze pozyskujesz klientów, a nie jak dobrze ich utrzymujesz.",
  },
});

export const responseRate = (): CalculatorText<"response-rate"> => ({
  title: "Odsetek odpowiedzi w ankiecie",
  question: "Jaki odsetek zapytanych odpowiada?",
  also: ["response rate", "zwrotność ankiet"],
  inputs: { numerator: "Wypełnione ankiety", denominator: "Wysłane (lub doręczone) ankiety", level },
  ...share("Odsetek odpowiedzi"),
  verdicts: ofShare((value) => `${value} zapytanych odpowiada.`),
  formula: "wypełnione ankiety ÷ wysłane ankiety",
  note: "Podawaj, czy dzielisz przez wysłane, czy przez doręczone ankiety: wyniki są różne.",
  article: {
    meaning: "Odsetek zapytanych, którzy odpowiedzieli.",
    example: "257 odpowiedzi na 1000 zaproszeń: 25,7%.",
    pitfalls: [
      "Dzielenie w jednej ankiecie przez doręczone, a w następnej przez wysłane.",
      "Wysoki odsetek wśród fanów nie jest lepszy od niskiego wśród wszystkich.",
    ],
    good: "Poniżej jednej dziesiątej sprawdź, kto nie odpowiedział i dlaczego, zanim zaufasz wynikowi.",
    loyalty: "Żadną, choć lojalni klienci odpowiadają częściej, co poprawia każdy wynik.",
  },
});

export const staffRetentionRate = (): CalculatorText<"staff-retention-rate"> => ({
  title: "Wskaźnik retencji pracowników",
  question: "Jaki odsetek pracowników zostaje?",
  also: ["rotacja pracowników", "employee retention"],
  inputs: { numerator: "Nadal zatrudnieni na końcu", denominator: "Pracownicy na początku", level },
  ...share("Retencja pracowników"),
  verdicts: ofShare((value) => `${value} pracowników zostaje.`),
  formula: "pracownicy, którzy zostali ÷ pracownicy na początku",
  article: {
    meaning: "Odsetek pracowników z początku okresu, którzy nadal pracują na jego końcu.",
    example: "46 na 50 osób zostało przez cały rok: 92%.",
    pitfalls: [
      "Liczenie osób zatrudnionych w ciągu roku.",
      "Koniec umowy na czas określony to nie odejście pracownika.",
    ],
    good: "Pracownicy, którzy znają klientów, utrzymują ich. Porównuj zespoły i pytaj odchodzących.",
    loyalty: "Żadną: to lojalność pracowników, na której często opiera się lojalność klientów.",
  },
});

export const marketShare = (): CalculatorText<"market-share"> => ({
  title: "Udział w rynku",
  question: "Jaka część rynku należy do Twojej firmy?",
  inputs: { numerator: "Własna sprzedaż", denominator: "Cała sprzedaż na rynku", level },
  ...share("Udział w rynku"),
  verdicts: {
    share: ({ value }) => `*Udział w rynku wynosi ${value}.*`,
    alone: ({ value }) => `*Udział w rynku wynosi ${value}.*`,
  },
  formula: "własna sprzedaż ÷ cała sprzedaż na rynku",
  note: "Przedział jest poprawny dla sprzedaży liczonej w sztukach, a nie w pieniądzach.",
  article: {
    meaning: "Sprzedaż firmy jako część całej sprzedaży na rynku, w sztukach lub w pieniądzach.",
    example: "1,25 na 10 milionów to 12,5%.",
    pitfalls: [
      "Rynek jest taki, jak go zdefiniujesz.",
      "Udział w pieniądzach i w sztukach różni się, gdy różnią się ceny.",
    ],
    good: "Rosnący udział w kurczącym się rynku może oznaczać mniejszą sprzedaż.",
    loyalty: "Żadną: miesza nowych i dotychczasowych klientów.",
  },
});

export const rate = (): CalculatorText<"rate"> => ({
  title: "Dowolny odsetek z przedziałem ufności",
  question: "Ile wynosi odsetek i jak bardzo jest dokładny?",
  also: ["przedział ufności", "Wilson", "proporcja", "procent"],
  inputs: { numerator: "Liczba", denominator: "Spośród", level },
  ...share("Odsetek"),
  verdicts: ofShare((value) => `Odsetek wynosi ${value}.`),
  formula: "liczba ÷ wszystkie; przedział ufności Wilsona",
  article: {
    meaning: "Dowolny odsetek z przedziałem, w którym leży jego rzeczywista wartość.",
    example: "80 na 100 to 80% (95% przedział ufności: od 71% do 87%).",
    pitfalls: [
      "3 na 5 tylko z pozoru znaczy „60%”: przedział to od 23% do 88%.",
      "To, co liczysz, musi być częścią całości.",
    ],
    good: "Zawsze podawaj przedział obok odsetka.",
    loyalty: "Zależy od tego, co się liczy.",
  },
});

export const compareRates = (): CalculatorText<"compare-rates"> => ({
  title: "Porównanie dwóch odsetków",
  question: "Czy odsetek naprawdę się zmienił?",
  also: ["test A/B", "istotność statystyczna", "dwie proporcje"],
  inputs: {
    numeratorBefore: "Liczba",
    denominatorBefore: "Spośród",
    numeratorAfter: "Liczba",
    denominatorAfter: "Spośród",
    level,
  },
  choices: {},
  figures: difference,
  verdicts: changedShare(),
  groups: { before: "Przed", after: "Po" },
  names: { difference: "Zmiana" },
  formula: "odsetek po − odsetek przed",
  note: "Punkty procentowe (p.p.) to nie procenty: z 5% do 3,5% to −1,5 p.p., czyli −30%.",
  article: {
    meaning: "Czy różnica dwóch odsetków to coś więcej niż przypadek.",
    example:
      "Przed 50 na 1000, po 35 na 1000: o 1,5 punktu procentowego mniej, ale rzeczywista zmiana może wynosić od −3,3 do +0,3.",
    pitfalls: [
      "Z 5% do 3,5% to −1,5 punktu procentowego, czyli −30%. Zawsze podawaj, o którą zmianę chodzi.",
      "Przerywanie testu, gdy tylko wygląda dobrze.",
    ],
    good: "Z góry ustal, ile przypadków policzysz i jaka zmiana ma znaczenie.",
    loyalty: "Zależy od tego, co się liczy.",
  },
});
