import { nps } from "loyalkit";

export function NpsGauge({ counts }) {
  const { score, interval, reason } = nps(counts);
  if (score === null) return <p>{reason?.code}</p>;
  return (
    <figure>
      <meter min={-100} max={100} value={score} />
      <figcaption>
        NPS {Math.round(score)} (95% confidence: {Math.round(interval.low)} to {Math.round(interval.high)})
      </figcaption>
    </figure>
  );
}
