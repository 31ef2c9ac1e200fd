import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { findAddin } from "../../src/preview/server/addin";
import { checkBook } from "../../src/preview/server/book";
import { listen } from "../../src/preview/server/listen";
import { rewriteOfficeJs } from "../../src/preview/server/office-js";
import { readOptions } from "../../src/preview/server/options";
import { Refusal } from "../../src/preview/server/refusal";
import { answer, type Site } from "../../src/preview/server/routes";

describe("the command line", () => {
  it("opens nothing in particular without arguments", () => {
    expect(readOptions([])).toEqual({ open: true, genuine: false });
  });

  it("takes a workbook, a manifest, a port, a language and a theme", () => {
    const options = readOptions([
      "book.xlsx",
      "--manifest",
      "m.xml",
      "--port",
      "4000",
      "--lang",
      "zh-Hans",
      "--theme",
      "dark",
      "--no-open",
    ]);
    expect(options).toMatchObject({
      book: path.resolve("book.xlsx"),
      manifest: path.resolve("m.xml"),
      port: 4000,
      locale: "zh-CN",
      theme: "dark",
      open: false,
    });
  });

  it("gives no options when help is asked for", () => {
    expect(readOptions(["--help"])).toBeUndefined();
  });

  it.each([
    [["--port", "many"], '--port takes a number from 0 to 65535, not "many".'],
    [["--port", "70000"], '--port takes a number from 0 to 65535, not "70000".'],
    [["--lang", "fr"], '--lang takes en-US or zh-CN, not "fr".'],
    [["--theme", "pink"], '--theme takes light or dark, not "pink".'],
    [["a.xlsx", "b.xlsx"], "One workbook can be opened at a time, and 2 were given."],
  ])("refuses %j with a sentence", (args, sentence) => {
    expect(() => readOptions(args)).toThrow(new Refusal(sentence));
  });

  it("refuses an unknown option by its name", () => {
    expect(() => readOptions(["--colour", "red"])).toThrow(/--colour/);
  });
});

describe("Office.js", () => {
  it.each([
    ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "/preview/office-js/office.js"],
    [
      "https://appsforoffice.microsoft.com/lib/1.1/hosted/office.debug.js",
      "/preview/office-js/office.debug.js",
    ],
    ["https://appsforoffice.microsoft.com/lib/beta/hosted/office.js", "/preview/office-js/office.js"],
  ])("at %s is loaded from the installed package", (address, local) => {
    expect(rewriteOfficeJs(`<script src="${address}"></script>`)).toBe(`<script src="${local}"></script>`);
  });

  it("leaves other addresses alone", () => {
    const html = '<a href="https://example.com/lib/1/hosted/office.js">';
    expect(rewriteOfficeJs(html)).toBe(html);
  });
});

describe("with files", () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(path.join(os.tmpdir(), "preview-test-"))));
  afterEach(() => rm(folder, { recursive: true }));
  const file = async (name: string, content: string | Buffer): Promise<string> => {
    const full = path.join(folder, name);
    await mkdir(path.dirname(full), { recursive: true });
    await writeFile(full, content);
    return full;
  };

  it("refuses a workbook that is not there, and a file that is none", async () => {
    await expect(checkBook(path.join(folder, "none.xlsx"))).rejects.toThrow(
      /^There is no file .*none\.xlsx\.$/
    );
    await expect(checkBook(await file("text.xlsx", "plain text"))).rejects.toThrow(
      /is not an Excel workbook/
    );
    await expect(checkBook(await file("empty.xlsx", ""))).rejects.toThrow(/is not an Excel workbook/);
    await expect(checkBook(folder)).rejects.toThrow(Refusal);
  });

  it("accepts a file that begins as .xlsx files do", async () => {
    await expect(
      checkBook(await file("book.xlsx", Buffer.from("504b0304ffff", "hex")))
    ).resolves.toBeUndefined();
  });

  it("refuses a manifest that is missing, or is another document", async () => {
    await expect(findAddin(path.join(folder, "manifest.xml"), undefined)).rejects.toThrow(
      /^There is no manifest at/
    );
    await expect(findAddin(await file("manifest.json", "{}"), undefined)).rejects.toThrow(
      /is not an add-in only manifest/
    );
  });

  describe("the server", () => {
    let url: string;
    let close: () => void;
    const get = (address: string): Promise<Response> => fetch(url + address, { redirect: "manual" });

    beforeEach(async () => {
      const manifest = await file("manifest.xml", "<OfficeApp/>");
      await file(
        "dist/pane.html",
        '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>'
      );
      await file("dist/assets/icon.png", "png");
      await file(".env", "secret");
      await file("node_modules/x.js", "x");
      const site: Site = {
        addin: await findAddin(manifest, undefined),
        pageFolder: path.join(folder, "page"),
        book: await file("bo ok.xlsx", "PK"),
        genuine: false,
      };
      await file("page/page.js", "page");
      const { server, url: address } = await listen(
        (incoming, response) => void answer(site, incoming, response),
        0
      );
      url = address;
      close = () => server.close();
    });
    afterEach(() => close());

    it("listens on the loopback address", () => {
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    });

    it("leads to the preview from the root", async () => {
      expect((await get("/")).headers.get("location")).toBe("/preview/");
      const html = await (await get("/preview/")).text();
      expect(html).toContain('"bookUrl":"/preview/book.xlsx"');
      expect(html).toContain('"bookName":"bo ok.xlsx"');
    });

    it("serves the page, the workbook, the manifest and the library under its own prefix", async () => {
      expect(await (await get("/preview/page.js")).text()).toBe("page");
      expect(await (await get("/preview/book.xlsx")).text()).toBe("PK");
      expect(await (await get("/preview/manifest.xml")).text()).toBe("<OfficeApp/>");
      expect((await get("/preview/office-js/office.js")).headers.get("content-type")).toContain("javascript");
    });

    it("finds the library's folders whatever their case", async () => {
      expect((await get("/preview/office-js/AgaveErrorUX/index.html")).status).toBe(200);
    });

    it("serves the add-in's files with Office.js from here, below leading folders too", async () => {
      expect(await (await get("/pane.html")).text()).toContain('src="/preview/office-js/office.js"');
      expect((await get("/some/site/assets/icon.png")).status).toBe(200);
    });

    it.each([
      "/none.html",
      "/.env",
      "/node_modules/x.js",
      "/..%2f..%2fetc%2fpasswd",
      "/preview/office-js/..%2f..%2fpackage.json",
      "/preview/..%2fmanifest.xml",
    ])("serves nothing at %s", async (address) => {
      expect((await get(address)).status).toBe(404);
    });

    it("answers nobody who reached it by another name", async () => {
      const status = await new Promise((resolve) =>
        request(`${url}/preview/`, { headers: { host: "example.com" } }, ({ statusCode }) =>
          resolve(statusCode)
        ).end()
      );
      expect(status).toBe(403);
    });

    it("refuses to write and to read what is no address", async () => {
      expect((await fetch(`${url}/pane.html`, { method: "POST" })).status).toBe(400);
      expect((await get("/%E0%A4%A")).status).toBe(400);
    });
  });

  it("refuses a port that was asked for and is taken", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    await expect(listen(() => undefined, port)).rejects.toThrow(
      new Refusal(
        `Port ${port} is taken; choose another with --port, or leave --port out to take a free one.`
      )
    );
    taken.close();
  });

  it("takes the next port when the usual one is taken", async () => {
    const first = await listen(() => undefined, undefined);
    const second = await listen(() => undefined, undefined);
    expect(first.url).not.toBe(second.url);
    first.server.close();
    second.server.close();
  });
});
