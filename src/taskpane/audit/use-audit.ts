import { useCallback, useEffect, useRef, useState } from "react";
import type { Progress } from "../../actions";
import { useServices } from "../services";
import { useLocale } from "../shell/language";
import type { Audit, AuditServices } from "./audit-services";

/** Where the audit stands. The last one stays in view while a newer one runs. */
export interface AuditState {
  readonly state: "running" | "done" | "failed" | "cancelled";
  readonly tools?: AuditServices;
  readonly audit?: Audit;
  readonly marked: boolean;
  readonly progress?: Progress;
  readonly error?: unknown;
}

/** Audits when the view opens, and again on demand; leaving the view cancels. */
export function useAudit() {
  const services = useServices();
  const locale = useLocale();
  const [status, setStatus] = useState<AuditState>({ state: "running", marked: false });
  const running = useRef<AbortController>(undefined);

  const run = useCallback(async (): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const current = (): boolean => running.current === controller;
    setStatus(({ error: _, ...before }) => ({ ...before, state: "running", progress: undefined }));
    try {
      const tools = await services.loadAudit();
      const progress = (step: Progress): void => {
        if (current()) setStatus((before) => ({ ...before, progress: step }));
      };
      const audit = await tools.audit({ locale, signal, progress });
      const marked = await tools.areMarked();
      if (current()) setStatus({ state: "done", tools, audit, marked });
    } catch (error) {
      if (!current()) return;
      const state = signal.aborted ? "cancelled" : "failed";
      setStatus((before) => ({ ...before, state, error }));
    }
  }, [services, locale]);

  useEffect(() => {
    void run();
    return () => {
      running.current?.abort();
      running.current = undefined;
    };
  }, [run]);

  return {
    status,
    run,
    cancel: () => running.current?.abort(),
    setAudit: (audit: Audit) => setStatus((before) => ({ ...before, audit })),
    setMarked: (marked: boolean) => setStatus((before) => ({ ...before, marked })),
  };
}
