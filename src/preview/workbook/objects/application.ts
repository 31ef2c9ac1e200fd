import type { RemoteObject } from "../../host/remote-object";
import type { Book } from "../book/book";
import { invalidArgument, Remote, type RemoteType } from "./remote";

interface ApplicationTarget {
  readonly book: Book;
}

const MODES = { Automatic: "automatic", AutomaticExceptTables: "automatic", Manual: "manual" } as const;

const ITERATIVE: RemoteType<ApplicationTarget> = {
  name: "IterativeCalculation",
  book: (target) => target.book,
  scalars: {
    Enabled: { get: () => false, set: () => undefined },
    MaxChange: { get: () => 0.001, set: () => undefined },
    MaxIteration: { get: () => 100, set: () => undefined },
  },
};

const APPLICATION: RemoteType<ApplicationTarget> = {
  name: "Application",
  book: (target) => target.book,
  scalars: {
    CalculationEngineVersion: { get: () => 191029 },
    CalculationMode: {
      get: ({ book }) => (book.calculation.mode === "manual" ? "Manual" : "Automatic"),
      set: ({ book }, value: string) => {
        const mode = MODES[value as keyof typeof MODES];
        if (!mode) throw invalidArgument();
        book.calculation.setMode(mode);
      },
    },
    CalculationState: { get: ({ book }) => (book.calculation.isPending ? "Pending" : "Done") },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  navigations: { IterativeCalculation: (target) => new Remote(ITERATIVE, target) },
  methods: {
    Calculate: ({ book }) => book.calculation.calculateAll(),
    // A request is calculated once, when its actions are done: there is nothing to hold back meanwhile.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: ({ book }) => book.holdPainting(),
  },
};

export const applicationObject = (book: Book): RemoteObject => new Remote(APPLICATION, { book });
