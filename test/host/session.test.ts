import { toyConnection } from "./support/toy-connection";

const toy = toyConnection();
const { run, failure } = toy;

describe("events", () => {
  it("arrive after the answer of the request that caused them", async () => {
    const order: string[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async ({ address }) => void order.push(`event ${address}`));
      await context.sync();
      sheet.getRange("B2").values = [[5]];
      await context.sync().then(() => order.push("answer"));
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(order).toEqual(["answer", "event B2"]);
  });

  it("are not sent after the handler was removed", async () => {
    let calls = 0;
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const handler = sheet.onChanged.add(async () => void calls++);
      await context.sync();
      handler.remove();
      await context.sync();
      sheet.getRange("B2").values = [[5]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(calls).toBe(0);
  });

  it("are held back while the runtime has them disabled", async () => {
    let calls = 0;
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async () => void calls++);
      context.runtime.enableEvents = false;
      await context.sync();
      sheet.getRange("B2").values = [[5]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(calls).toBe(0);
  });
});

describe("recalculation", () => {
  it("is waited for once by a request that only writes", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    expect(toy.workbook.settled).toBe(1);
  });

  it("is waited for before a read that follows a write, and not by a read alone", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").load("values");
      await context.sync();
      expect(toy.workbook.settled).toBe(1);
      sheet.getRange("A2").load("values");
      await context.sync();
    });
    expect(toy.workbook.settled).toBe(1);
  });
});

describe("limits", () => {
  const large = [["x".repeat(40_000)]];

  it("refuses a request over the payload limit and writes nothing of it", async () => {
    toy.connection.session.payloadLimit = 20_000;
    const error = await failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = large;
      await context.sync();
    });
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(toy.workbook.sheets[0].cells.size).toBe(0);
  });

  it("refuses an answer over the payload limit", async () => {
    toy.workbook.sheets[0].cells.set("0,0", large[0][0]);
    toy.connection.session.payloadLimit = 20_000;
    const error = await failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
    });
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("refuses requests while a cell is being edited", async () => {
    toy.workbook.editing = true;
    const error = await failure(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    expect(error.code).toBe("InvalidOperationInCellEditMode");
  });

  it("lets a request wait for the end of the edit when it asks to", async () => {
    toy.workbook.editing = true;
    setTimeout(() => (toy.workbook.editing = false), 150);
    const name = await toy.connection.Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Sheet1");
  });
});

describe("the wire", () => {
  it("is recorded sync by sync", async () => {
    await run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      context.workbook.load("name");
      await context.sync();
    });
    expect(toy.connection.wire.requests).toHaveLength(2);
    expect(toy.connection.wire.requests[0].bytes).toBeGreaterThan(100);
    toy.connection.wire.reset();
    expect(toy.connection.wire.requests).toEqual([]);
  });
});
