import type { Session } from "../executor/session";
import type { Commands } from "./commands";

/** The numbers of the methods that the library calls by `executeMethod`. */
const Method = {
  loadSettings: 75,
  saveSettings: 76,
  getFileProperties: 86,
  executeRichApi: 93,
  commandCompleted: 94,
} as const;

/** Office's code for a method that the host does not serve: the caller sees a failed result. */
const internalError = 5001;

export interface MethodContext {
  readonly session: Session;
  readonly commands: Commands;
  readonly settings: Map<string, string>;
  readonly documentUrl: string;
}

/** The arguments of a call; positional ones by number. */
interface Arguments {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly [position: number]: unknown;
}

type Answer = (data: Record<string, unknown>) => void;

/** Serves one call of `executeMethod`. Every call is answered: the library waits for these without end. */
export async function executeMethod(data: unknown, context: MethodContext, answer: Answer): Promise<void> {
  const args = data as Arguments;
  const succeed = (result: Record<string, unknown>): void => answer({ Version: 1, Error: 0, ...result });
  switch (args.DdaMethod?.DispatchId) {
    case Method.executeRichApi: {
      const [, , , , body, , flags] = args.ArrayData ?? [];
      return context.session.process(String(body), Number(flags) || 0, (text) =>
        succeed({ Data: [200, null, text] })
      );
    }
    case Method.loadSettings:
      return succeed({
        Properties: { Settings: [...context.settings].map(([Name, Value]) => ({ Name, Value })) },
      });
    case Method.saveSettings:
      context.settings.clear();
      for (const [key, value] of args.DdaSettingsMethod?.Properties ?? []) context.settings.set(key, value);
      return succeed({});
    case Method.getFileProperties:
      return succeed({ 0: { 1: context.documentUrl } });
    case Method.commandCompleted:
      context.commands.complete(String(args[0]), Number(args[1]) || 0);
      return succeed({});
    default:
      return answer({ Version: 1, Error: internalError });
  }
}
