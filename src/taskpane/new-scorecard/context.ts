import { createContext, useContext } from "react";
import type { StoreApi, UseBoundStore } from "zustand";
import type { NewScorecard } from "./store";

const StoreContext = createContext<UseBoundStore<StoreApi<NewScorecard>> | undefined>(undefined);

export const StoreProvider = StoreContext.Provider;

/** A part of the wizard's state; the view is drawn again when it changes. */
export function useNewScorecard<T>(select: (state: NewScorecard) => T): T {
  const store = useContext(StoreContext);
  if (!store) throw new Error("The wizard's store is missing: wrap the view in StoreProvider.");
  return store(select);
}
