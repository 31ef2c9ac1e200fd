import type { AddinFrame } from "../host/frame/addin-frame";
import type { RibbonButton } from "../host/manifest/manifest";
import type { StatusLine } from "./status-line";
import type { Say } from "./words";

/** Office's code for a command whose function the add-in does not have. */
const noSuchFunction = 11101;

/** Runs a button's function in the add-in and says in the status line how it went. */
export async function runCommand(
  frame: AddinFrame,
  { id, label }: RibbonButton,
  name: string,
  line: StatusLine,
  say: Say
): Promise<void> {
  line.say(say("running", { label }), "busy");
  const { status } = await frame.runCommand(name, id);
  if (status === 0) line.say(say("ready"));
  else if (status === noSuchFunction) line.say(say("noSuchCommand", { label, name }), "error");
  else line.say(say("commandFailed", { label, code: status }), "error");
}
