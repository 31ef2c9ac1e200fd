const officeAddins = require("eslint-plugin-office-addins");
const tsEslint = require("typescript-eslint");

/** Globals of the places that the code runs in; TypeScript checks the rest. */
const node = {
  process: "readonly",
  console: "readonly",
  Buffer: "readonly",
  __dirname: "readonly",
  __filename: "readonly",
};

module.exports = [
  { ignores: ["dist/", "build/", "node_modules/", "coverage/", "test/host/addin/", "**/*.json"] },
  ...officeAddins.configs.recommended,
  {
    files: ["**/*.{ts,tsx,mts,js,mjs,cjs}"],
    languageOptions: {
      parser: tsEslint.parser,
      ecmaVersion: "latest",
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
    plugins: { "@typescript-eslint": tsEslint.plugin },
    rules: {
      // TypeScript knows every name and every overload.
      "no-undef": "off",
      "no-unused-vars": "off",
      "no-redeclare": "off",
      "no-dupe-class-members": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/no-explicit-any": "off",
      "no-empty": ["error", { allowEmptyCatch: false }],
    },
  },
  {
    // The test bed is not an add-in: it implements what these rules watch over.
    files: ["src/preview/**", "src/cli/**", "test/**", "scripts/**"],
    rules: {
      "office-addins/call-sync-after-load": "off",
      "office-addins/call-sync-before-read": "off",
      "office-addins/load-object-before-read": "off",
      "office-addins/no-context-sync-in-loop": "off",
      "office-addins/no-empty-load": "off",
      "office-addins/no-navigational-load": "off",
      "office-addins/test-for-null-using-isNullObject": "off",
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: { ...node, require: "readonly", module: "writable", URL: "readonly" } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
];
