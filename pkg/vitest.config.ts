import { defineConfig } from "vitest/config";

// A test that hangs is ended. How long one takes says nothing on a busy machine.
export default defineConfig({ test: { include: ["test/**/*.test.ts"], testTimeout: 60_000 } });
