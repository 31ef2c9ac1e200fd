import { connect, type Connection } from "../../../src/preview/headless/connect";
import { ToyWorkbook } from "./toy-workbook";

type Batch = (context: Excel.RequestContext) => Promise<unknown>;

/** What a test of the host works with; workbook and connection are new for each test. */
export interface ToyConnection {
  readonly workbook: ToyWorkbook;
  readonly connection: Connection<ToyWorkbook>;
  readonly run: typeof Excel.run;
  /** The error with which a batch is refused. */
  failure(batch: Batch): Promise<OfficeExtension.Error>;
}

/** Connects the genuine library with a toy workbook before each test of a file, and ends it after. */
export function toyConnection(): ToyConnection {
  let workbook: ToyWorkbook;
  let connection: Connection<ToyWorkbook>;
  beforeEach(() => {
    workbook = new ToyWorkbook();
    connection = connect(workbook);
  });
  afterEach(() => connection.close());
  const run = ((batch: Batch) => connection.Excel.run(batch)) as typeof Excel.run;
  return {
    get workbook() {
      return workbook;
    },
    get connection() {
      return connection;
    },
    run,
    failure: (batch) =>
      run(batch).then(
        () => Promise.reject(new Error("nothing was refused")),
        (error) => error
      ),
  };
}
