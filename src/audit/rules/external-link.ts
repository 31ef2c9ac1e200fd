import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import type { Book } from "../book/book";
import { withoutText } from "../book/pattern";
import { evidenceOf, foundIn, groupBy } from "../found";
import type { Found, Rule } from "../rule";
import { both, plain } from "../words";

const bracketed = /\[([^\][]+)\](?:[^'!()[\]]*)'?!/;
const bare = /([^\s'"(,;=+\-*/&<>]+\.xl\w{1,2})'?!/i;

/** The file that a formula names: "[Budget.xlsx]" in a cell, "[1]" in a file. */
const linkIn = (formula: string): string | undefined => {
  if (!formula.includes("[") && !/\.xl/i.test(formula)) return undefined;
  const text = withoutText(formula);
  return bracketed.exec(text)?.[1] ?? bare.exec(text)?.[1];
};

/** What the workbook takes from other files: one finding for each file and sheet. */
export const externalLink: Rule = {
  id: "external-link",
  severity: "warning",
  group: "workbook",
  ...auditRules["external-link"],
  check(book) {
    const fileOf = (link: string): string =>
      /^\d+$/.test(link) ? (book.snapshot.externalLinks?.[Number(link) - 1] ?? `[${link}]`) : link;
    const linked = book.families.flatMap((family) => {
      const link = linkIn(family.pattern.formula);
      return link === undefined ? [] : [{ ...family, file: fileOf(link) }];
    });
    const inCells = [...groupBy(linked, ({ sheet, file }) => `${sheet.name}|${file}`).values()].map(
      (group) => {
        const cells = group.flatMap((family) => family.cells);
        const [{ sheet, file }] = group;
        return foundIn(
          sheet.name,
          cells,
          both(auditMessages, "externalLink", { file, count: cells.length }),
          {
            evidence: evidenceOf(sheet.name, cells, ({ formula }) => plain(formula)),
          }
        );
      }
    );
    return [...inCells, ...inNames(book, fileOf)];
  },
};

const inNames = (book: Book, fileOf: (link: string) => string): Found[] =>
  book.names.flatMap(({ name, formula, sheet }) => {
    const link = linkIn(formula);
    if (link === undefined) return [];
    return [
      {
        ...(sheet === undefined ? {} : { sheet }),
        cells: 0,
        sentence: both(auditMessages, "externalName", { name, file: fileOf(link) }),
        evidence: [{ actual: plain(formula) }],
      },
    ];
  });
