import { a1, BookMaker } from "../maker";
import { randomOf } from "../random";

/**
 * Answers from 1 to 5 with their mean for each person, and for each question mean, count and top boxes. Sheet
 * Answers: A person, B to I questions, J mean; answers from row 2, some of them missing; results below.
 */
export function survey(people: number, seed: number): BookMaker {
  const random = randomOf(seed);
  const book = new BookMaker("survey");
  const sheet = book.sheet("Answers");
  const questions = 8;
  sheet.row(0, 0, ["Person", ...Array.from({ length: questions }, (_, i) => `Q${i + 1}`), "Mean"]);
  for (let i = 0; i < people; i++) {
    sheet.set(1 + i, 0, `Person ${i + 1}`);
    for (let q = 1; q <= questions; q++) if (random.next() > 0.05) sheet.set(1 + i, q, random.between(1, 5));
    sheet.set(1 + i, 9, `=AVERAGE(B${i + 2}:I${i + 2})`, 3.5);
  }
  const below = people + 2;
  const results: readonly (readonly [string, (cells: string) => string])[] = [
    ["Mean", (cells) => `=AVERAGE(${cells})`],
    ["Answers", (cells) => `=COUNT(${cells})`],
    ["Top two boxes", (cells) => `=COUNTIF(${cells},">=4")/COUNT(${cells})`],
    ["Spread", (cells) => `=STDEV.S(${cells})`],
  ];
  results.forEach(([label, formula], i) => {
    sheet.set(below + i, 0, label);
    for (let q = 1; q <= questions; q++)
      sheet.set(below + i, q, formula(`${a1(1, q)}:${a1(people, q)}`), 3.2);
  });
  return book;
}
