import type { HostWorkbook, RemoteObject } from "../remote-object";
import { mayWrite, readsValues } from "./calculated";
import { apiNotFound, camelCase, wireError } from "./errors";
import { isRemoteObject } from "./is-remote-object";
import { ObjectPaths } from "./object-paths";
import { readQuery, readRecursively } from "./read-query";
import { References } from "./references";
import { Runtime } from "./runtime";
import {
  ActionType,
  PathType,
  type ActionInfo,
  type ActionResult,
  type RequestBody,
  type ResponseBody,
} from "./wire";

export type Services = Readonly<Record<string, RemoteObject>>;

/**
 * Executes RichApi requests on a workbook: object paths, actions, loads, null objects, references.
 *
 * It knows nothing of spreadsheets. Actions run in order; the first failure ends the request,
 * and its answer has the results before it, as Excel's has. What was written stays written.
 */
export class Executor {
  readonly references = new References();
  readonly runtime = new Runtime();

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly services: Services = {}
  ) {}

  async execute(request: RequestBody): Promise<ResponseBody> {
    const paths = new ObjectPaths(request.ObjectPaths, {
      root: this.workbook.root,
      besideRoot: { _Runtime: this.runtime },
      references: this.references,
      service: (name) => (Object.hasOwn(this.services, name) ? this.services[name] : undefined),
    });
    const run = new Run(
      this.references,
      paths,
      addressesServices(request) ? atOnce : () => this.workbook.settle("request")
    );
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: (await run.action(action)) ?? null });
      } catch (error) {
        await run.settled();
        return { Error: wireError(error, run.location(action), index), Results: results, TraceIds: traceIds };
      }
    }
    await run.settled();
    return { Results: results, TraceIds: traceIds };
  }
}

/**
 * Requests to services never wait for a recalculation: the recalculation may be waiting for them,
 * as they bring the results of custom functions.
 */
export const addressesServices = (request: RequestBody): boolean =>
  Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === PathType.service);

const atOnce = async (): Promise<void> => undefined;

/** One request under way: which paths are evaluated, and whether something was written since the last recalculation. */
class Run {
  private written = false;
  private current: RemoteObject | null = null;

  constructor(
    private readonly references: References,
    private readonly paths: ObjectPaths,
    private readonly settle: () => Promise<void>
  ) {}

  async action(action: ActionInfo): Promise<unknown> {
    this.current = null;
    if (action.ActionType === ActionType.trace) return null;
    const object = (this.current = await this.object(action.ObjectPathId));
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.identity(object);
      case ActionType.query:
        await this.settled();
        return object && readQuery(object, action.QueryInfo ?? {}, this.identity);
      case ActionType.recursiveQuery:
        await this.settled();
        return object && readRecursively(object, action.RecursiveQueryInfo ?? { Queries: {} }, this.identity);
      case ActionType.setProperty:
        return this.setProperty(object, action);
      case ActionType.method:
        return this.method(object, action);
      default:
        throw apiNotFound("Action", String(action.ActionType));
    }
  }

  /** Where an error happened, when the object itself does not say. */
  location(action: ActionInfo): string | null {
    return this.current && action.Name ? `${this.current.typeName}.${camelCase(action.Name)}` : null;
  }

  private identity = (object: RemoteObject): Record<string, unknown> => {
    const reference = this.references.idOf(object);
    return reference === undefined
      ? { ...object.identity() }
      : { ...object.identity(), _ReferenceId: reference };
  };

  private async object(pathId: number): Promise<RemoteObject | null> {
    const pending = this.paths.pending(pathId);
    if (pending.some(readsValues)) await this.settled();
    if (pending.some(mayWrite)) this.written = true;
    return this.paths.resolve(pathId);
  }

  private setProperty(object: RemoteObject | null, action: ActionInfo): null {
    const [value] = this.paths.arguments(action.ArgumentInfo);
    if (!object) return null;
    if (!object.scalars.includes(action.Name)) throw apiNotFound(object.typeName, action.Name);
    this.written = true;
    object.set(action.Name, value);
    return null;
  }

  private async method(object: RemoteObject | null, action: ActionInfo): Promise<unknown> {
    const args = this.paths.arguments(action.ArgumentInfo);
    if (!object) return null;
    if (action.Name === "_KeepReference") return this.references.keep(object);
    if (action.Name === "_RemoveReference") return this.references.release(String(args[0]));
    if (/^(Get|Find)/.test(action.Name)) await this.settled();
    else if (!action.Name.startsWith("_")) this.written = true;
    const result = await object.call(action.Name, args);
    return isRemoteObject(result) ? null : result;
  }

  /** Resolves when what this request has written so far is recalculated. */
  async settled(): Promise<void> {
    if (!this.written) return;
    await this.settle();
    this.written = false;
  }
}
