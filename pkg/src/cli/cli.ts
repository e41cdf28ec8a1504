#!/usr/bin/env node
// `loyalkit`: the bin of the package. It reads what was typed, asks, and prints; all that is computed is the package's.

import { run } from "./run.js";

process.exitCode = await run(process.argv.slice(2), process);
