import { requirementSets } from "./requirement-sets";

export interface AppContextOptions {
  readonly addinId: string;
  readonly addinName: string;
  readonly addinOrigin: string;
  /** The language of the display, which the add-in reads as displayLanguage. */
  readonly locale: string;
  readonly documentUrl: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly visible: boolean;
  readonly size: { readonly width: number; readonly height: number };
}

const excelOnTheWeb = 16;
const readWrite = 1;
const taskPaneControl = 1;
const displayMode = { hidden: 1, taskPane: 2 } as const;

/** What the library asks for first: who and where it is, and the document's settings. */
export function appContext(options: AppContextOptions): Record<string, unknown> {
  return {
    _id: options.addinId,
    _appName: excelOnTheWeb,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.18000.40000",
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.documentUrl,
    _clientMode: readWrite,
    _settings: [...options.settings],
    _reason: "documentOpened",
    _osfControlType: taskPaneControl,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: options.addinId,
    _requirementMatrix: JSON.stringify(requirementSets),
    _clientWindowWidth: options.size.width,
    _clientWindowHeight: options.size.height,
    _addinName: options.addinName,
    _appDomains: [options.addinOrigin],
    _initialDisplayMode: options.visible ? displayMode.taskPane : displayMode.hidden,
    _wacHostEnvironment: "0",
    _featureGates: {},
  };
}
