import { actionMessages } from "../../i18n/actions";
import type { ScorecardRequest } from "../../scorecard/index";
import {
  isOwnTemplate,
  templateFrom,
  templateSettingPrefix,
  type OwnTemplate,
} from "../../scorecard/life/own-templates";
import { applyPlan } from "../../workbook/apply-plan";
import { WorkbookError } from "../../workbook/failure";
import { deleteSetting, readSettings } from "../../workbook/settings";
import type { Action } from "../action";
import { today } from "../today";
import { rememberAdded } from "../undo-last";

/** The templates that were saved in this workbook, by name. @throws WorkbookError */
export async function listOwnTemplates(): Promise<readonly OwnTemplate[]> {
  const settings = await readSettings(templateSettingPrefix);
  return [...settings.values()].filter(isOwnTemplate).sort((a, b) => a.name.localeCompare(b.name));
}

/** Keeps a scorecard's make-up as a template in the workbook. A name that is taken is refused. */
export const saveTemplate: Action<
  { readonly request: ScorecardRequest; readonly name: string },
  OwnTemplate
> = {
  id: "saveTemplate",
  label: actionMessages.saveTemplate,
  description: actionMessages.saveTemplateTip,
  icon: "Save",
  isAvailable: () => true,
  async run({ request, name }, { signal }) {
    const settings = await readSettings(templateSettingPrefix);
    const same = [...settings.values()].filter(isOwnTemplate).some((each) => each.name === name.trim());
    if (same) throw new WorkbookError("name-taken", { name: name.trim() });
    const template = templateFrom(request, name, today(), [...settings.keys()]);
    const { added } = await applyPlan(
      { sheets: [], settings: { [templateSettingPrefix + template.id]: template } },
      { signal }
    );
    rememberAdded(added);
    return template;
  },
};

/** Removes a saved template. @throws WorkbookError */
export const deleteOwnTemplate = (id: string): Promise<void> => deleteSetting(templateSettingPrefix + id);
