/** Type checking is `tsc`'s work (npm test runs it first); here the sources are only transformed. */
const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true, decorators: false },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  // Generous: machines are shared, and no test asserts a time.
  testTimeout: 60_000,
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  transform: { "\\.[cm]?[jt]sx?$": swc },
  // Packages published as ES modules only; everything else in node_modules loads as it is.
  transformIgnorePatterns: [
    "/node_modules/(?!(@borgar|hucre|valibot|d3-[a-z]+|internmap|simple-statistics|fast-check|pure-rand|echarts|zrender)/)",
    "/build/",
  ],
};
