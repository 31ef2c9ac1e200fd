/** What is known about the program that the add-in runs in. */
export interface HostFacts {
  /** Language tag of the program's menus: "en-US", "zh-CN". */
  readonly displayLanguage: string;
  /** True where the host has this version of a requirement set: supports("ExcelApi", "1.9"). */
  supports(set: string, version: string): boolean;
}

/** Resolves once Office.js has started and the host is known. */
export const whenReady = async (): Promise<HostFacts> => {
  await Office.onReady();
  return hostFacts();
};

/** Facts about the running host. Outside a frame of Office (tests, command line) there is no context: then the language is English. */
export const hostFacts = (): HostFacts => ({
  displayLanguage: (typeof Office !== "undefined" && Office.context?.displayLanguage) || "en-US",
  supports,
});

/** True where the host has a requirement set in this version or a later one. */
export const supports = (set: string, version: string): boolean =>
  requirements()?.isSetSupported(set, version) ?? false;

/** True where the host says that it has not. Outside a frame of Office nobody says so. */
export const lacks = (set: string, version: string): boolean =>
  requirements()?.isSetSupported(set, version) === false;

const requirements = (): Office.RequirementSetSupport | undefined =>
  typeof Office === "undefined" ? undefined : Office.context?.requirements;
