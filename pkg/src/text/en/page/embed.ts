// How a calculator is put on a site of one's own.

export const embed = {
  title: "Put this on your site",
  lead: "Copy the code. The calculator runs in your visitors' browsers and sends nothing.",
  theme: "Colours",
  themes: { page: "As your page", light: "Light", dark: "Dark" },
  compact: "Compact: only numbers, answer and chart",
  preview: "Preview",
  tag: "Where it should appear",
  bundler: "Load it with a bundler (npm i loyalkit)",
  plain: "Or without a bundler",
  plainNote: (from: string, to: string) => `First copy the folder ${from} of the npm package to ${to} on your site.`,
  copy: "Copy",
  copied: "Copied.",
};
