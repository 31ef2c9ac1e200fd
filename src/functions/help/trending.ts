import { both, same, type ExampleCell, type HelpTexts } from "./types";

const column = (values: readonly number[], ...headings: { en: string; zh: string }[]): ExampleCell[][] => [
  [both("Value", "数值"), ...headings],
  ...values.map((value) => [value]),
];

export const trendingHelp: HelpTexts = {
  MOVINGAVERAGE: {
    formula: same("m_i = (x_{i−k+1} + … + x_i) / k"),
    convention: both(
      "Trailing: each mean stands at its last value, so that no figure of the future is in it. Hyndman's textbook centres it instead. A window with a gap stays empty.",
      "后置移动平均：均值放在窗口最后一期，不含未来数据；Hyndman 教材则放在窗口中央。窗口内有缺值时返回空。"
    ),
    source: both(
      "Moving average; compare Hyndman and Athanasopoulos, Forecasting.",
      "移动平均；可对照 Hyndman 与 Athanasopoulos《预测：方法与实践》。"
    ),
    tasks: "smooth trailing average noise trend 移动平均 平滑 滑动平均 趋势",
    example: {
      cells: column([12, 15, 11, 18, 17], both("Mean of 3", "3 期平均")),
      at: "B2",
      formula: "=KPI.MOVINGAVERAGE(A2:A6,3)",
    },
  },
  TREND: {
    formula: same("y = a + b x,   b = Σ (x_i − x̄)(y_i − ȳ) / Σ (x_i − x̄)²,   a = ȳ − b x̄"),
    convention: both(
      "Least squares, as SLOPE, INTERCEPT and RSQ. A blank keeps its place on the axis. r² of constant values is empty.",
      "最小二乘，同 SLOPE、INTERCEPT、RSQ。空单元格保留其位置。数值恒定时 r² 为空。"
    ),
    source: both(
      "Linear least squares; checked with NIST StRD, Norris.",
      "线性最小二乘；以 NIST StRD Norris 数据集核对。"
    ),
    tasks: "linear regression slope direction r squared straight line 线性趋势 回归 斜率 截距 趋势线",
    example: {
      cells: column([12, 15, 14, 18, 20], both("Slope", "斜率"), both("Intercept", "截距"), same("r²")),
      at: "B2",
      formula: "=KPI.TREND(A2:A6)",
    },
  },
  XMR: {
    formula: same("x̄ ± 2.66 · mR̄,   mR_i = |x_i − x_{i−1}|,   limit of mR: 3.268 · mR̄"),
    convention: both(
      "Wheeler's individuals chart. Signals: 1 outside a limit, 2 run of eight on one side, 3 three of four nearer the limit than the centre, 4 moving range above its limit. Software that uses 3/d_2 in place of 2.66 (qcc) differs in the fourth digit. A column of values gives a row for each point, a row of values a column for each point.",
      "Wheeler 的单值–移动极差图。信号：1 超出控制限，2 连续八点在同侧，3 四点中有三点更靠近控制限，4 移动极差超限。以 3/d_2 代替 2.66 的软件（如 qcc）第四位数字略有差异。数据按列排时，每点占结果的一行；按行排时，每点占一列。"
    ),
    source: both(
      "Wheeler, Understanding Variation; rules as told by deanbuckner.com.",
      "Wheeler《理解变异》；判异规则另见 deanbuckner.com 的介绍。"
    ),
    tasks:
      "control chart limits signal process behaviour shewhart stable spc 控制图 控制限 过程 异常点 信号 移动极差 稳定",
    example: {
      cells: column(
        [10, 12, 11, 9, 10, 19],
        both("Centre", "中心线"),
        both("Lower", "下限"),
        both("Upper", "上限"),
        both("Range", "移动极差"),
        both("Signal", "信号")
      ),
      at: "B2",
      formula: "=KPI.XMR(A2:A7,5)",
    },
  },
  FORECAST: {
    formula: both(
      "linear: a + b (n + h)\nholt: l_n + h b_n,  l_t = α y_t + (1 − α)(l_{t−1} + b_{t−1}),  b_t = β (l_t − l_{t−1}) + (1 − β) b_{t−1}\nseasonal: the value one season before",
      "线性：a + b (n + h)\n霍尔特：l_n + h b_n，l_t = α y_t + (1 − α)(l_{t−1} + b_{t−1})，b_t = β (l_t − l_{t−1}) + (1 − β) b_{t−1}\n季节：取上一季节同位置的数值"
    ),
    convention: both(
      "Holt starts with l_0 = y_1, b_0 = y_2 − y_1 and updates from the first value on, as statsmodels and the first edition of Hyndman's book do. Name the method beside every forecast.",
      "霍尔特法初值 l_0 = y_1，b_0 = y_2 − y_1，自首个数值起更新，与 statsmodels 及 Hyndman 教材第一版一致。预测值旁应注明方法。"
    ),
    source: both(
      "Hyndman and Athanasopoulos, Forecasting: Principles and Practice.",
      "Hyndman 与 Athanasopoulos《预测：方法与实践》。"
    ),
    tasks:
      "predict next months extrapolate exponential smoothing seasonal holt 预测 外推 指数平滑 季节性 下期",
    example: {
      cells: column([12, 15, 14, 18, 20], both("Next values", "后续预测")),
      at: "B2",
      formula: '=KPI.FORECAST(A2:A6,3,"holt")',
    },
  },
};
