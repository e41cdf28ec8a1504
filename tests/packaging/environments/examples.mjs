// The folder of examples, each built and used as its reader would.

const FILE = {
  name: "orders.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("customer,date,amount\nA,2026-01-05,10\nB,2026-01-20,20\nA,2026-02-03,5\nC,2026-03-01,5\n"),
};

const vite =
  (name) =>
  async (folder, { run, served, visit }, look) => {
    run(folder, "vite", ["build", name, "--base", "./", "--outDir", `../out/${name}`, "--emptyOutDir"]);
    return served(`${folder}/out/${name}`, (address) => visit(address, look));
  };

const said = async (page, pattern) => {
  await page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector("output").textContent),
    pattern,
  );
  return { said: await page.locator("output").textContent() };
};

export const examples = {
  "Example: vite": {
    probe: async (folder, tools) => {
      tools.run(folder, "tsc", ["-p", "vite"]);
      return vite("vite")(folder, tools, async (page) => {
        await page.locator("input").setInputFiles(FILE);
        await page.waitForSelector("td");
        return { rows: await page.locator("tr").count(), first: await page.locator("tr").first().innerText() };
      });
    },
    expected: { rows: 2, first: "2026-01-01\t2\t100%\t50%\t" },
  },
  "Example: react": {
    probe: (folder, tools) =>
      vite("react")(folder, tools, async (page) => {
        const { said: first } = await said(page, "NPS");
        await page.locator("input").first().fill("-1");
        return { first, ...(await said(page, "promoters")) };
      }),
    expected: { first: "NPS 30 (95% confidence: 14 to 44)", said: "`promoters` must be 0 or more, but it is −1." },
  },
  "Example: plain": {
    probe: (folder, { served, visit }) =>
      served(folder, (address) => visit(`${address}plain/`, (page) => said(page, "NPS"))),
    expected: { said: "NPS 30 (95% confidence: 14 to 44)" },
  },
  "Example: worker": {
    probe: (folder, tools) => vite("worker")(folder, tools, (page) => said(page, "NPS")),
    expected: { said: "NPS 30" },
  },
  "Example: strict": {
    probe: (folder, { run, answered, visit }) => {
      run(folder, "vite", ["build", "strict", "--base", "./", "--outDir", "../out/strict", "--emptyOutDir"]);
      return answered(folder, "node", ["strict/serve.mjs"], 5395, (address) =>
        visit(address, async (page) => {
          await page.locator("input").setInputFiles(FILE);
          return said(page, "rows");
        }),
      );
    },
    expected: { said: "4 rows, 3 columns" },
  },
  "Example: node": {
    probe: async (folder, { run, write }) => {
      write(`${folder}/orders.csv`, FILE.buffer);
      return { said: run(folder, "node", ["node/summary.mjs", "orders.csv"]).trim() };
    },
    expected: { said: "3 customers, 40 revenue\n33.3% ordered again" },
  },
};
