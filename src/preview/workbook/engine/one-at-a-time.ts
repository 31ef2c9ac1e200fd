import { CalculateController, ICalculateFormulaService } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

interface Controller {
  _calculate(dirty: unknown): Promise<void>;
}

/**
 * Lets a calculation end before the next begins. The engine (0.25.1, pinned) starts one of its own when its page has
 * settled, whatever is under way, and with that empties what the other has calculated so far.
 */
export function calculateOneAtATime({ injector }: Engine): void {
  const controller = injector.get(CalculateController) as unknown as Controller;
  const service = injector.get(ICalculateFormulaService);
  const calculate = controller._calculate.bind(controller);
  let last: Promise<void> = Promise.resolve();
  controller._calculate = (dirty) => {
    last = last.then(
      () =>
        new Promise((resolve) => {
          const ended = service.executionCompleteListener$.subscribe(() => {
            ended.unsubscribe();
            // The engine tidies up after it has told its results.
            setTimeout(resolve, 0);
          });
          void calculate(dirty);
        })
    );
    return last;
  };
}
