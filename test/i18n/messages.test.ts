import path from "node:path";
import { sentence, type Message } from "../../src/i18n/sentence";
import { projectRoot, sourceFiles } from "../support/sources";

/** Every message of src/i18n: where it stands, and both texts. */
const messages: readonly (Message & { readonly at: string })[] = sourceFiles("src/i18n").flatMap((file) => {
  const module = require(path.join(projectRoot, file)) as Record<string, unknown>;
  return Object.entries(module).flatMap(([name, value]) => within(value, `${file} ${name}`));
});

function within(value: unknown, at: string): (Message & { readonly at: string })[] {
  if (typeof value !== "object" || value === null) return [];
  const { en, zh } = value as Partial<Message>;
  if (typeof en === "string" && typeof zh === "string") return [{ at, en, zh }];
  return Object.entries(value).flatMap(([key, each]) => within(each, `${at}.${key}`));
}

/** The names of the places that are filled in. */
const placesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)(?:\|[^{}]*)?\}/g)].map((match) => match[1]))].sort();

const found = (test: (message: Message) => boolean): string[] =>
  messages.filter(test).map(({ at, en, zh }) => `${at}: ${en} · ${zh}`);

describe("Everything a user reads", () => {
  test("is there in both languages", () => {
    expect(messages.length).toBeGreaterThan(800);
    expect(found(({ en, zh }) => (en.trim() === "") !== (zh.trim() === ""))).toEqual([]);
  });

  test("has the same places to fill in, in both languages", () => {
    expect(found(({ en, zh }) => placesIn(zh).some((name) => !placesIn(en).includes(name)))).toEqual([]);
  });

  test("is English in English", () => {
    expect(found(({ en }) => /[，。；：（）！？、]/u.test(en))).toEqual([]);
  });

  // Pages of several lines are manuals of commands, whose words keep their own punctuation.
  test("has Chinese punctuation between Chinese characters", () => {
    expect(
      found(
        ({ zh }) =>
          !zh.includes("\n") && /\p{Script=Han}[,;:!?]|\p{Script=Han}\.(?:$|\p{Script=Han})/u.test(zh)
      )
    ).toEqual([]);
  });

  test("neither begs nor shouts", () => {
    expect(found(({ en, zh }) => /\bplease\b|(?<!#[A-Z/0]+)!(?:$| )/i.test(en) || /！/.test(zh))).toEqual([]);
  });
});

describe("A sentence", () => {
  const words = {
    blank: { en: "{count} {count|cell is|cells are} blank.", zh: "{count} 个空白单元格。" },
    plain: { en: "{name} and {other}", zh: "{name}和{other}" },
  };

  test("says one thing of one and another of many", () => {
    expect(sentence(words, "blank", "en-US", { count: 0 })).toBe("0 cells are blank.");
    expect(sentence(words, "blank", "en-US", { count: 1 })).toBe("1 cell is blank.");
    expect(sentence(words, "blank", "en-US", { count: "1,200" })).toBe("1,200 cells are blank.");
    expect(sentence(words, "blank", "zh-CN", { count: 1 })).toBe("1 个空白单元格。");
  });

  test("keeps a place that nothing is known for, and text that looks like one", () => {
    expect(sentence(words, "plain", "en-US", { name: "{other}" })).toBe("{other} and {other}");
  });
});
