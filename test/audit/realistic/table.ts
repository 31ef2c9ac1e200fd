import { measureBook, ratesOf, realBooks } from "./measure";

/** Prints what is found: `npx tsx test/audit/realistic/table.ts [rule,rule]`. */
const rules = (process.argv[2] ?? "inconsistent-formula").split(",");
const measured = realBooks().map((book) => measureBook(book, rules));
for (const { book, faults, missed, false: wrong, repeated } of measured) {
  console.log(
    `${book}: ${faults.length - missed.length}/${faults.length}${repeated ? `, ${repeated} repeated` : ""}`
  );
  for (const { sheet, range, kind } of missed) console.log(`  missed ${sheet}!${range} (${kind})`);
  for (const { rule, sheet, range, evidence } of wrong)
    console.log(`  false ${rule} ${sheet}!${range} ${evidence[0]?.actual.en} / ${evidence[0]?.expected?.en}`);
}
const { precision, recall } = ratesOf(measured);
console.log(`${measured.length} workbooks, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
