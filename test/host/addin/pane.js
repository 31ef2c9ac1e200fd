/* An add-in that tests the host: it uses each channel once and keeps what it sees in `window.seen`. */
window.seen = { selections: 0, visibility: [], invocations: 0 };

const counted =
  (implementation) =>
  (...args) => {
    window.seen.invocations++;
    return implementation(...args);
  };

CustomFunctions.associate("ADD", counted((a, b) => a + b));
CustomFunctions.associate("LATER", counted(async (value) => value * 2));
CustomFunctions.associate("TABLE", counted((rows) => Array.from({ length: rows }, (_, row) => [row + 1, (row + 1) ** 2])));
CustomFunctions.associate(
  "MISSING",
  counted(() => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "no such thing");
  })
);
CustomFunctions.associate(
  "BROKEN",
  counted(() => {
    throw new TypeError("a fault of the add-in");
  })
);
CustomFunctions.associate("NOTANUMBER", counted(() => NaN));
CustomFunctions.associate("RETURNED", counted(() => [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero)]]));
CustomFunctions.associate("ISERROR", counted((value) => (value instanceof CustomFunctions.Error ? value.code : "none")));
CustomFunctions.associate("WHERE", counted((invocation) => invocation.address));

Office.actions.associate("stamp", async (event) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[`stamped by ${event.source.id}`]];
    await context.sync();
  });
  event.completed();
});
Office.actions.associate("mark", () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["marked"]];
    await context.sync();
  })
);
Office.actions.associate("hidePane", async (event) => {
  await Office.addin.hide();
  event.completed();
});

window.ready = Office.onReady(async (info) => {
  Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => window.seen.selections++);
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => window.seen.visibility.push(visibilityMode));
  return { host: info.host, platform: info.platform, language: Office.context.displayLanguage };
});
