import { findKpi, kpis } from "../../catalog/cards";
import { foldName } from "./fold";
import { saysNothing } from "./headers";
import { meantBy } from "./similar";
import { splitUnit } from "./units";

/** Words of headers that are worth recognising when a letter is wrong. */
const english =
  "actual target period month quarter indicator metric measure planned budget result value achieved satisfaction rating duration response resolution handling complaint complaints representative agent employee revenue sales amount purchase recommend recommendation effort category percentage customer customers".split(
    " "
  );

const chinese =
  "实际值 目标值 计划值 预算值 完成值 实际完成 指标名称 考核指标 关键指标 统计日期 统计月份 通话日期 来电日期 满意度 满意度评分 处理时长 通话时长 响应时间 等待时间 销售额 订单金额 投诉数量 客服人员 客户编号".split(
    " "
  );

let names: readonly string[] | undefined;

/** The names, aliases and inputs of the dictionary, without regard to case. */
const dictionary = (): readonly string[] =>
  (names ??= [
    ...new Set(
      kpis.flatMap(({ name, aliases, inputs }) =>
        [
          name.en,
          name.zh,
          ...aliases.en,
          ...aliases.zh,
          ...inputs.flatMap((i) => [i.name.en, i.name.zh]),
        ].map(foldName)
      )
    ),
  ]);

/**
 * What a header most likely means where a letter or two are wrong; undefined where it is right, or
 * like nothing known.
 *
 * @example readingOf("Satisfation Rating")  // "satisfaction rating"
 * @example readingOf("实际直")               // "实际值"
 */
export function readingOf(header: string): string | undefined {
  const folded = foldName(splitUnit(header)[0]);
  if (folded === "" || findKpi(folded) || dictionary().includes(folded)) return undefined;
  const whole = meantBy(folded, dictionary());
  if (whole) return whole;
  if (/[\u3400-\u9fff]/.test(folded))
    return saysNothing(header) || misspeltEnd(folded) ? meantBy(folded, chinese) : undefined;
  const words = folded.split(" ");
  const read = words.map((word) => (english.includes(word) ? word : (meantBy(word, english) ?? word)));
  // A plural is no misspelling.
  const changed = read.some(
    (word, i) => word !== words[i] && `${word}s` !== words[i] && word !== `${words[i]}s`
  );
  return changed ? read.join(" ") : undefined;
}

/** 实际直 says 实际 already; only its last character is wrong. */
const misspeltEnd = (folded: string): boolean => folded.length >= 3 && !chinese.includes(folded);

const meantNames = new Map<string, string | undefined>();

/** A name of the dictionary that a misspelt key most likely means. */
export function meantName(key: string): string | undefined {
  if (meantNames.has(key)) return meantNames.get(key);
  const meant = findKpi(key) ? undefined : meantBy(foldName(key), dictionary());
  if (meantNames.size > 5000) meantNames.clear();
  meantNames.set(key, meant);
  return meant;
}
