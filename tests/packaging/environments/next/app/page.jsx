"use client";

import { nps } from "loyalkit";
import { useEffect, useState } from "react";
import { probe } from "../probe.js";

export default function Page() {
  const [found, setFound] = useState();
  useEffect(() => {
    probe().then((found) => {
      globalThis.found = found;
      setFound(found);
    });
  }, []);
  // On the server too, where the page is drawn first.
  return <output>{found?.score ?? nps({ promoters: 60, passives: 25, detractors: 15 }).score}</output>;
}
