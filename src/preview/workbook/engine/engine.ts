import "./polyfill";
import {
  ICommandService,
  LogLevel,
  Univer,
  type Injector,
  type IUniverConfig,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { formatsGiveNoCells } from "./format-dependencies";
import { withoutInvertedIndex } from "./no-inverted-index";
import { readSpilledCells } from "./spill-cells";
import { withWrittenFormulas } from "./written-formulas";

export type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown?];

export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
}

/** The name under which the one workbook of an engine is known to it. */
export const UNIT = "book";

/** Starts a grid with the given plugins; a later entry for a plugin replaces an earlier one. */
export function createEngine(config: Partial<IUniverConfig>, plugins: readonly PluginEntry[]): Engine {
  withoutInvertedIndex();
  readSpilledCells();
  formatsGiveNoCells();
  const univer = new Univer({ logLevel: LogLevel.ERROR, ...config });
  const chosen = new Map<string, [PluginCtor<Plugin>, unknown?]>();
  for (const entry of plugins) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry];
    chosen.delete(plugin.pluginName);
    chosen.set(plugin.pluginName, [plugin, options]);
  }
  for (const [plugin, options] of chosen.values()) univer.registerPlugin(plugin, options as never);
  const injector = univer.__getInjector();
  const engine = { univer, api: FUniver.newAPI(univer), injector, commands: injector.get(ICommandService) };
  withWrittenFormulas(engine);
  return engine;
}
