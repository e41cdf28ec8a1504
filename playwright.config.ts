// The page's browser tests: the built page in Chromium, two files of tests at a time, none tried twice.

import { defineConfig } from "@playwright/test";
import { args, executablePath } from "./tests/e2e/chromium.mjs";

const port = Number(process.env.E2E_PORT ?? 4273);

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "tests/e2e/results/playwright",
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  // A test that hangs is ended. How long one takes says nothing on a busy machine.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: { baseURL: `http://localhost:${port}/`, launchOptions: { executablePath, args } },
  webServer: {
    command: `npx vite preview www --port ${port} --strictPort --host localhost`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
