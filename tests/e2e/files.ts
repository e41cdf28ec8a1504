// Files as a reader would bring them, made in the browser, and dropped as a hand would drop them.

import type { Page } from "@playwright/test";

/** Drops a file with this text, or these bytes, on the place for files. */
export const drop = (page: Page, name: string, content: string | Uint8Array) => dropAll(page, { [name]: content });

/** Drops files, by their names, at once. */
export async function dropAll(page: Page, files: Record<string, string | Uint8Array>): Promise<void> {
  const transfer = await page.evaluateHandle(
    (files) => {
      const transfer = new DataTransfer();
      for (const [name, base64] of files) {
        const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      return transfer;
    },
    Object.entries(files).map(([name, content]) => [name, Buffer.from(content).toString("base64")] as const),
  );
  const place = page.locator(".drop");
  for (const type of ["dragenter", "dragover", "drop"]) await place.dispatchEvent(type, { dataTransfer: transfer });
  await transfer.dispose();
}

/** Makes a file of so many rows in the browser, so that it need not travel; `dropMade` drops it. */
export async function makeLarge(page: Page, rows: number): Promise<void> {
  await page.evaluate((rows) => {
    const block = Array.from(
      { length: 10_000 },
      (_, at) => `${at},C${at % 977},2024-${String((at % 12) + 1).padStart(2, "0")}-0${(at % 9) + 1},${at % 100}.50\n`,
    ).join("");
    const parts = ["order,customer,date,amount\n", ...Array.from({ length: rows / 10_000 }, () => block)];
    const transfer = new DataTransfer();
    transfer.items.add(new File(parts, "large.csv", { type: "text/csv" }));
    Object.assign(window, { made: transfer });
  }, rows);
}

export async function dropMade(page: Page): Promise<void> {
  await page.locator(".drop").evaluate((place) => {
    const { made } = window as unknown as { made: DataTransfer };
    place.dispatchEvent(new DragEvent("drop", { dataTransfer: made, bubbles: true, cancelable: true }));
  });
}

/** Five customers in three months; by hand: 9 orders, 540 in all, 3 of 5 bought again. */
export const SMALL = `order,customer,date,amount
1,Ann,2024-01-05,100
2,Bo,2024-01-20,50
3,Cy,2024-01-31,40
4,Ann,2024-02-03,60
5,Dee,2024-02-10,70
6,Bo,2024-02-11,30
7,Ann,2024-03-01,90
8,Dee,2024-03-02,80
9,Eve,2024-03-31,20
10,,2024-03-31,999
`;
