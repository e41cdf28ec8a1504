export default {
  source: { entry: { index: "./src/page.js" } },
  output: { distPath: { root: "out/rsbuild" }, assetPrefix: "./" },
};
