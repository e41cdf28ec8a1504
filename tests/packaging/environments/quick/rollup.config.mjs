import resolve from "@rollup/plugin-node-resolve";

export default { plugins: [resolve()], onwarn: (warning) => console.error(warning.message) };
