import { useEffect, useState } from "react";
import type { DataSpan } from "../../actions";
import { useServices } from "../services";
import type { Draft } from "./draft";

/**
 * How far the data of a draft reach; undefined until that is known, or where it cannot be told: what stands in
 * the way is said when the scorecard is made.
 */
export function useSpan({ kpis, grain }: Pick<Draft, "kpis" | "grain">): DataSpan | undefined {
  const services = useServices();
  const [span, setSpan] = useState<DataSpan>();
  useEffect(() => {
    let current = true;
    services.span({ mapping: kpis.map(({ mapping }) => mapping), grain }).then(
      (found) => current && setSpan(found),
      () => current && setSpan(undefined)
    );
    return () => {
      current = false;
    };
  }, [kpis, grain, services]);
  return span;
}
