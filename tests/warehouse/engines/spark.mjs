// Apache Spark, as a cluster of two workers on this machine.

import { execFileSync } from "node:child_process";
import { python, missing as withoutPython } from "./python.mjs";

export function missing() {
  try {
    execFileSync("java", ["-version"], { stdio: "ignore" });
    return withoutPython();
  } catch {
    return "Java is not installed (Debian: default-jre-headless)";
  }
}

export async function spark() {
  const program = python("spark.py");
  return {
    name: "Apache Spark",
    dialect: "spark",
    load: (name, columns, path) => program.ask({ what: "load", name, columns, path }),
    create: (name, column) => program.ask({ what: "create", name, column }),
    names: () => program.ask({ what: "names" }),
    workers: () => program.ask({ what: "workers" }),
    ask: (sql) => program.ask({ what: "ask", sql }),
    end: () => program.end(),
  };
}
