import type { Locale } from "./language";
import type { Exchange } from "../host/executor/session";
import type { AddinFrame } from "../host/frame/addin-frame";
import type { Manifest, RibbonButton } from "../host/manifest/manifest";
import { readManifest } from "../host/manifest/read";
import type { PageConfig } from "../server/page-html";
import { createBrowserWorkbook } from "../workbook/browser";
import type { PreviewWorkbook } from "../workbook/preview-workbook";
import { addinAddress } from "./addin-address";
import { askToSave } from "./ask-to-save";
import { initialLocale, initialTheme, rememberLocale, rememberTheme, type Theme } from "./config";
import { errorCover, loadingCover } from "./cover";
import { acceptDrops } from "./drop";
import { showNotMounted, showNotOpened } from "./failures";
import { chooseFile, download } from "./files";
import { createAddinFrame, registerFunctions, started, startSeconds } from "./mount-addin";
import { bytesOf, emptyBook, fileBook, messageOf, openBook, servedBook, type BookSource } from "./open-book";
import { runCommand } from "./run-command";
import { Shell } from "./shell";
import { readShortcuts, shortcutFor, type Shortcut } from "./shortcuts";
import { tell } from "./tell";
import { sayIn, type Say } from "./words";

/** The preview: one workbook, one add-in, and the page around them. */
export class App {
  /** Undefined while none is open. */
  workbook: PreviewWorkbook | undefined;
  frame: AddinFrame | undefined;
  /** What went over the wire since the workbook was opened: one entry a sync. */
  readonly wire: {
    readonly bytes: number;
    readonly actions: number;
    readonly responseBytes: number;
    readonly error?: string;
  }[] = [];
  private locale: Locale;
  private theme: Theme;
  private shell!: Shell;
  private manifest!: Manifest;
  private paneVisible = true;
  private shortcuts: readonly Shortcut[] = [];
  /** The bytes that the workbook was read from, if it was read from a file. */
  private original: Uint8Array | undefined;
  /** The workbook has changes that no file has. */
  private unsaved = false;
  /** What is open, or was last asked for. */
  private source: BookSource;
  /** Counts openings, so that one that was overtaken by another stops. */
  private opening = 0;

  constructor(
    private readonly config: PageConfig,
    private readonly manifestXml: string
  ) {
    this.locale = initialLocale(config);
    this.theme = initialTheme(config);
    this.source = servedBook(config);
    acceptDrops(
      () => this.say("dropHere"),
      (file) => void this.openFile(file)
    );
    window.addEventListener("beforeunload", (event) => {
      if (this.unsaved) event.preventDefault();
    });
    document.addEventListener("keydown", (event) => this.runShortcut(event), { capture: true });
  }

  private get say(): Say {
    return sayIn(this.locale);
  }

  start(): Promise<void> {
    return this.open(this.source);
  }

  /** Opens a file of the person's, after asking about changes that would be lost. */
  private async openFile(file: File | undefined): Promise<void> {
    if (!file) return;
    const choice = this.unsaved ? await askToSave(this.shell.name, this.say) : "discard";
    if (choice === "cancel" || (choice === "save" && !(await this.save()))) return;
    return this.open(fileBook(file));
  }

  /** Opens a workbook in the place of the one that is open, with a fresh frame for the add-in. */
  async open(source: BookSource): Promise<void> {
    const turn = ++this.opening;
    const isOvertaken = (): boolean => turn !== this.opening;
    this.close();
    this.source = source;
    this.unsaved = source.unsaved ?? false;
    if (!this.draw(source.name)) return;
    try {
      const { data, original } = await source.read();
      if (isOvertaken()) return;
      this.original = original;
      this.progress(this.say("drawing"));
      const grid = this.shell.showGrid();
      const workbook = await createBrowserWorkbook(grid, data, {
        locale: this.locale,
        dark: this.theme === "dark",
        onSelection: (address) => {
          this.shell.status.select(address);
          this.frame?.selectionChanged();
        },
        onChange: () => (this.unsaved = true),
        onRefused: (reason) => tell(this.say(reason), this.say),
      });
      if (isOvertaken()) return workbook.dispose();
      this.workbook = workbook;
      workbook.onRecalculated(() => this.shell.status.circular(workbook.circularReferences()));
      this.shell.hideCover();
    } catch (error) {
      if (!isOvertaken()) this.showNotOpened(source.name, error);
      return;
    }
    await this.mount(isOvertaken);
  }

  private async mount(isOvertaken: () => boolean): Promise<void> {
    const { manifest, shell, say } = this;
    if (!this.workbook) return;
    shell.status.say(say("loadingAddin", { name: manifest.name }), "busy");
    const frame = (this.frame = createAddinFrame(manifest, {
      workbook: this.workbook,
      locale: this.locale,
      documentUrl: `${location.origin}/preview/${encodeURIComponent(shell.name)}`,
      visible: shell.pane.visible,
      onPane: (visible) => this.showPane(visible),
      onButtonEnabled: (id, enabled) => shell.ribbon.setEnabled(id, enabled),
      onTabVisible: (id, visible) => shell.ribbon.setTabVisible(id, visible),
      onFocusExit: (exit) => shell.leavePane(exit),
      onKey: (key) => {
        const action = shortcutFor(this.shortcuts, key);
        if (action) void frame.runAction(action);
      },
      observe: (exchange) => this.record(exchange),
    }));
    frame.element.style.colorScheme = this.theme;
    shell.mount(frame.element);
    shell.pane.cover(loadingCover(say("loadingAddin", { name: manifest.name })));
    void frame.ready.then(() => shell.pane.uncover());
    try {
      const [hasStarted, missing] = await Promise.all([
        started(frame),
        registerFunctions(manifest, frame, this.config.genuine),
      ]);
      if (isOvertaken()) return;
      if (!hasStarted) throw new Error(say("noAnswer", { name: manifest.name, seconds: startSeconds }));
      if (manifest.shortcutsUrl) this.shortcuts = await readShortcuts(addinAddress(manifest.shortcutsUrl));
      if (isOvertaken()) return;
      shell.status.say(say("calculating"), "busy");
      this.workbook.calculate();
      await this.workbook.settle();
      if (isOvertaken()) return;
      if (missing.length > 0)
        shell.status.say(say("missingFunctions", { names: missing.join(", ") }), "error");
      else shell.status.say(say("ready"));
      shell.setBusy(false);
    } catch (error) {
      if (isOvertaken()) return;
      this.workbook.calculate();
      showNotMounted(shell, error, say, () => this.reopen(() => undefined));
    }
  }

  /** Draws everything around the grid. Returns false when the manifest cannot be read. */
  private draw(name: string): boolean {
    document.documentElement.lang = this.locale;
    document.documentElement.dataset.theme = this.theme;
    document.title = name;
    const { say } = this;
    try {
      this.manifest = readManifest(this.manifestXml, this.locale);
    } catch (error) {
      document.body.append(
        errorCover(say("cannotMount"), say("noManifest", { detail: messageOf(error) }), [])
      );
      return false;
    }
    this.shell?.remove();
    this.shell = new Shell(name, {
      say,
      locale: this.locale,
      theme: this.theme,
      manifest: this.manifest,
      address: addinAddress,
      onOpen: () => void chooseFile().then((file) => this.openFile(file)),
      onSave: () => void this.save(),
      onLocale: (locale) => void this.reopen(() => rememberLocale((this.locale = locale))),
      onTheme: (theme) => this.setTheme(theme),
      onCommand: (button) => void this.command(button),
      onClosePane: () => this.showPane(false),
    });
    this.shell.pane.show(this.paneVisible);
    this.progress(say("opening", { name }));
    return true;
  }

  private progress(text: string): void {
    this.shell.cover(loadingCover(text));
    this.shell.status.say(text, "busy");
  }

  private showPane(visible: boolean): void {
    this.paneVisible = visible;
    this.shell.pane.show(visible);
    this.frame?.setVisible(visible);
    if (!visible) this.shell.focusGrid();
  }

  private async command(button: RibbonButton): Promise<void> {
    const { say, shell, frame } = this;
    const { action } = button;
    if (!frame) return shell.status.say(say("busy"), "error");
    if (action.type === "showPane") {
      this.showPane(true);
      return shell.pane.focus();
    }
    return runCommand(frame, button, action.name, shell.status, say);
  }

  /** Before the grid sees the key, which would take some for itself. */
  private runShortcut(event: KeyboardEvent): void {
    const action = shortcutFor(this.shortcuts, event);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    void this.frame?.runAction(action);
  }

  /** @returns whether the workbook was saved */
  private async save(): Promise<boolean> {
    const { workbook, shell, say } = this;
    if (!workbook) return false;
    const name = shell.name.replace(/(\.xlsx)?$/i, ".xlsx");
    shell.status.say(say("saving", { name }), "busy");
    try {
      await workbook.settle();
      download(name, await bytesOf({ data: workbook.toData(), original: this.original }));
      this.unsaved = false;
      shell.status.say(say("saved", { name }));
      return true;
    } catch (error) {
      shell.status.say(say("cannotSave", { detail: messageOf(error) }), "error");
      return false;
    }
  }

  /** The pane follows by `prefers-color-scheme`, which in a frame is the scheme of its element. */
  private setTheme(theme: Theme): void {
    rememberTheme((this.theme = theme));
    document.documentElement.dataset.theme = theme;
    if (this.frame) this.frame.element.style.colorScheme = theme;
    this.workbook?.setDark?.(theme === "dark");
    this.shell.setTheme(theme);
  }

  /** Opens the same workbook anew, after a change of what it is drawn with. */
  private async reopen(change: () => void): Promise<void> {
    const { workbook, shell, say } = this;
    if (!workbook) {
      change();
      return this.open(this.source);
    }
    try {
      await workbook.settle();
      const data = { ...workbook.toData(), name: shell.name };
      const { original, unsaved } = this;
      change();
      return await this.open(openBook({ data, original }, unsaved));
    } catch (error) {
      shell.status.say(say("unexpected", { detail: messageOf(error) }), "error");
    }
  }

  private record({ request, response, requestBytes, responseBytes }: Exchange): void {
    const error = response.Error?.Code;
    this.wire.push({
      bytes: requestBytes,
      actions: request.Actions.length,
      responseBytes,
      ...(error ? { error } : {}),
    });
  }

  private close(): void {
    this.frame?.dispose();
    this.workbook?.dispose();
    this.frame = this.workbook = undefined;
    this.shortcuts = [];
    this.wire.length = 0;
  }

  private showNotOpened(name: string, error: unknown): void {
    showNotOpened(this.shell, name, error, this.say, {
      onFile: (file) => void this.openFile(file),
      onEmpty: () => void this.open(emptyBook()),
    });
  }
}
