/** Tests in a real browser: the preview, the genuine Office.js and an add-in. `npm run test:e2e` */
const { testEnvironment, transform, transformIgnorePatterns, roots } = require("./jest.config.js");

module.exports = {
  testEnvironment,
  transform,
  transformIgnorePatterns,
  roots,
  testMatch: ["**/*.e2e.ts"],
  testTimeout: 240_000,
  maxWorkers: 1,
};
