import { actionMessages } from "../i18n/actions";
import { sentence } from "../i18n/sentence";
import { scorecardSettingPrefix } from "../scorecard/index";
import { templateSettingPrefix } from "../scorecard/life/own-templates";
import { isNewer, nameOfNewer } from "../scorecard/life/stored";
import { readSettings } from "../workbook/settings";
import type { RunOptions } from "./action";

/**
 * A sentence that names the scorecards and templates which a newer version of the add-in has stored in the workbook,
 * and which therefore are in no list; none where there are none.
 *
 * @throws WorkbookError
 */
export async function newerParts({ locale }: RunOptions): Promise<readonly string[]> {
  const settings = await readSettings("kpi-");
  const names = [...settings].flatMap(([key, value]) => {
    const prefix = [scorecardSettingPrefix, templateSettingPrefix].find((each) => key.startsWith(each));
    return prefix && isNewer(value) ? [nameOfNewer(value, key.slice(prefix.length))] : [];
  });
  const pause = sentence(actionMessages, "pause", locale);
  return names.length > 0
    ? [sentence(actionMessages, "newerParts", locale, { names: names.join(pause) })]
    : [];
}
