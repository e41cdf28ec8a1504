import { LoyaltyError, nps } from "loyalkit";
import { useState } from "react";

const NAMES = { promoters: "Promoters", passives: "Passives", detractors: "Detractors" };

export function NpsForm() {
  const [counts, setCounts] = useState({ promoters: 50, passives: 30, detractors: 20 });
  const change = ({ target }) => setCounts({ ...counts, [target.name]: target.valueAsNumber });
  return (
    <form>
      {Object.entries(NAMES).map(([name, label]) => (
        <label key={name}>
          {label} <input type="number" name={name} value={counts[name]} onChange={change} />
        </label>
      ))}
      <output>{answer(counts)}</output>
    </form>
  );
}

/** The score in a sentence, or what is wrong with the numbers: `error.params` names the field. */
function answer(counts) {
  try {
    const { score, interval } = nps(counts);
    if (score === null) return "There are no answers yet.";
    return `NPS ${Math.round(score)} (95% confidence: ${Math.round(interval.low)} to ${Math.round(interval.high)})`;
  } catch (error) {
    if (error instanceof LoyaltyError) return error.message;
    throw error;
  }
}
