/** Writes docs/dictionary.md from the catalog; a test holds the two together. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { dictionaryPage } from "./dictionary/dictionary-table";

writeFileSync(path.resolve(__dirname, "..", "docs", "dictionary.md"), dictionaryPage());
