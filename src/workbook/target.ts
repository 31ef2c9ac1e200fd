import { rangeOf } from "./batch";

/** The workbook that a plan is written into: finds sheets by name and each range once a request. */
export class Target {
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private ranges = new Map<string, Excel.Range>();
  private shapes = new Map<string, Excel.Shape>();

  constructor(readonly workbook: Excel.Workbook) {}

  addSheet(name: string): Excel.Worksheet {
    const sheet = this.workbook.worksheets.add(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  /** A sheet of the plan, or one that was there before. */
  sheet(name: string): Excel.Worksheet {
    const known = this.sheets.get(name) ?? this.workbook.worksheets.getItem(name);
    this.sheets.set(name, known);
    return known;
  }

  range(sheetName: string, address: string): Excel.Range {
    const key = `${sheetName}!${address}`;
    const range = this.ranges.get(key) ?? rangeOf(this.sheet(sheetName), address);
    this.ranges.set(key, range);
    return range;
  }

  /** Several rectangles of a sheet at once; a single one is got as a range. */
  areas(sheetName: string, addresses: string): Excel.Range | Excel.RangeAreas {
    if (!addresses.includes(",")) return this.range(sheetName, addresses);
    return this.sheet(sheetName).getRanges(addresses).untrack();
  }

  keepShape(sheetName: string, name: string, shape: Excel.Shape): void {
    this.shapes.set(`${sheetName}!${name}`, shape);
  }

  shape(sheetName: string, name: string): Excel.Shape {
    const known = this.shapes.get(`${sheetName}!${name}`) ?? this.sheet(sheetName).shapes.getItem(name);
    this.shapes.set(`${sheetName}!${name}`, known);
    return known;
  }

  /** After rows or columns have come or gone, addresses mean other cells. */
  forgetRanges(): void {
    this.ranges = new Map();
  }

  /** Ranges do not outlive the request in which they were got; sheets and shapes have lasting ids. */
  afterSync(): void {
    this.forgetRanges();
  }
}
