import fc from "fast-check";
import { compileExpression, evaluateExpression, namesIn, parseExpression } from "../../../src/core/index";
import { reasonOf, valueOf } from "../value";

const evaluate = (text: string, inputs: Record<string, number | null> = {}) =>
  evaluateExpression(text, inputs);

describe("an expression", () => {
  test.each<[string, number]>([
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["10 - 3 - 2", 5],
    ["100 / 10 / 2", 5],
    ["-2 * -3", 6],
    ["--2", 2],
    ["2 - -3", 5],
    ["-(1 + 2)", -3],
    ["abs(-4) + min(3, 1, 2) * max(5)", 9],
    [" .5+1.5e1\t*\n2 ", 30.5],
    ["1.", 1],
  ])("%j is %d", (text, value) => {
    expect(valueOf(evaluate(text))).toBe(value);
  });

  test.each([
    "",
    "  ",
    "1 +",
    "* 2",
    "(1",
    "1)",
    "1 2",
    "a b",
    "f(1)",
    "Math.abs(1)",
    "abs()",
    "abs(1, 2)",
    "min()",
    "max(1,)",
    "1 $ 2",
    "2 ^ 3",
    "a = 1",
    "'x'",
    "+1",
    "1e999",
    "constructor()",
    "客户",
  ])("%j cannot be read", (text) => {
    expect(reasonOf(parseExpression(text))).toBe("syntax");
  });

  test("says where it cannot be read", () => {
    expect(parseExpression("1 + $")).toMatchObject({ detail: { position: 5, text: "$" } });
    expect(parseExpression("(a + 1")).toMatchObject({ detail: { position: 7, text: "" } });
    expect(parseExpression("a + sin(1)")).toMatchObject({ detail: { position: 5, text: "sin" } });
  });

  test("is never too deep or too long for the machine", () => {
    expect(reasonOf(parseExpression("(".repeat(50_000) + "1" + ")".repeat(50_000)))).toBe("syntax");
    expect(reasonOf(parseExpression("-".repeat(50_000) + "1"))).toBe("syntax");
    expect(reasonOf(parseExpression(new Array(50_000).fill("1").join("+")))).toBe("syntax");
    expect(valueOf(evaluate(new Array(900).fill("1").join("+")))).toBe(900);
  });

  test("agrees with arithmetic, whatever its shape", () => {
    const { tree } = fc.letrec<{
      tree: { text: string; value: number };
      leaf: { text: string; value: number };
    }>((tie) => ({
      leaf: fc.integer({ min: 1, max: 99 }).map((n) => ({ text: String(n), value: n })),
      tree: fc.oneof(
        { maxDepth: 5 },
        tie("leaf"),
        fc.tuple(tie("tree"), fc.constantFrom("+", "-", "*"), tie("tree")).map(([a, op, b]) => ({
          text: `(${a.text} ${op} ${b.text})`,
          value: op === "+" ? a.value + b.value : op === "-" ? a.value - b.value : a.value * b.value,
        })),
        tie("tree").map((a) => ({ text: `-${a.text}`, value: -a.value })),
        fc
          .tuple(tie("tree"), tie("tree"))
          .map(([a, b]) => ({ text: `max(${a.text}, ${b.text})`, value: Math.max(a.value, b.value) }))
      ),
    }));
    fc.assert(fc.property(tree, ({ text, value }) => expect(valueOf(evaluate(text))).toBe(value + 0)));
  });
});

describe("inputs", () => {
  test("are named in the order of their appearance", () => {
    expect(namesIn(valueOf(parseExpression("b / (a + b) - min(c, a)")))).toEqual(["b", "a", "c"]);
  });

  test("one that is not declared is unknown, one that is blank is missing, and one that is not used may be either", () => {
    expect(evaluate("a + b", { a: 1 })).toMatchObject({ reason: "unknown-name", detail: { name: "b" } });
    expect(evaluate("a + b", { a: null, b: 1 })).toMatchObject({
      reason: "missing",
      detail: { argument: "a" },
    });
    expect(valueOf(evaluate("a", { a: 1, b: null }))).toBe(1);
    expect(reasonOf(evaluate("abs + toString", { abs: 1 }))).toBe("unknown-name");
  });

  test("a zero denominator is named, and too large a number is out of domain", () => {
    expect(evaluate("a / b", { a: 1, b: 0 })).toMatchObject({
      reason: "zero-division",
      detail: { argument: "b" },
    });
    expect(reasonOf(evaluate("1 / (a - a)", { a: 1 }))).toBe("zero-division");
    expect(reasonOf(evaluate("a * a", { a: 1e200 }))).toBe("domain");
    expect(reasonOf(evaluate("a * a - a * a", { a: 1e200 }))).toBe("domain");
    expect(Object.is(valueOf(evaluate("-a", { a: 0 })), 0)).toBe(true);
  });

  test("an expression is read once for many inputs", () => {
    const compiled = valueOf(compileExpression("part / whole"));
    expect(compiled.names).toEqual(["part", "whole"]);
    expect(valueOf(compiled.evaluate({ part: 1, whole: 4 }))).toBe(0.25);
    expect(valueOf(compiled.evaluate({ part: 3, whole: 4 }))).toBe(0.75);
  });
});
