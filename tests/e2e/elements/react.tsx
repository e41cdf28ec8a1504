// A React app with elements: inputs from state, and what they answer in state.

import type { CalculatorChange, MetricElements } from "loyalkit/elements";
import type {} from "loyalkit/elements/react";
import "loyalkit/elements";
import { StrictMode, useRef, useState } from "react";
import { createRoot } from "react-dom/client";

function App() {
  const [promoters, setPromoters] = useState(50);
  const [said, setSaid] = useState("");
  const [changes, setChanges] = useState(0);
  const revenue = useRef<MetricElements["loyalkit-average-order-value"]>(null);
  return (
    <main>
      <h1>React</h1>
      <button type="button" onClick={() => setPromoters(70)}>
        70 promoters
      </button>
      <loyalkit-nps
        promoters={promoters}
        passives={30}
        detractors={20}
        onchange={(event: CustomEvent<CalculatorChange>) => setSaid(event.detail.sentence)}
        onChange={() => setChanges((count) => count + 1)}
      />
      <output id="said">{said}</output>
      <output id="changes">{changes}</output>
      <loyalkit-average-order-value ref={revenue} revenue={500} orders={10} currency="EUR" compact />
      <loyalkit-revenue-retention before={[100, 200]} after={[100, 150]} compact />
    </main>
  );
}

createRoot(document.getElementById("app") as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
