import { ApiError, type RemoteObject } from "../../host/remote-object";
import type { Book } from "../book/book";

/** A scalar property: how it is read, and written if it can be. */
export interface Scalar<T> {
  get(target: T): unknown;
  set?(target: T, value: never): void;
}

/** One class of the object model: its members by their names on the wire. */
export interface RemoteType<T> {
  readonly name: string;
  /** The workbook an object belongs to, for the failures that tests switch on. */
  book(target: T): Book;
  identity?(target: T): Record<string, unknown>;
  readonly keepsReference?: boolean;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly defaultScalars?: readonly string[];
  readonly navigations?: Readonly<Record<string, (target: T) => RemoteObject | null>>;

  readonly methods?: Readonly<Record<string, (target: T, ...args: any[]) => unknown>>;
  items?(target: T): readonly RemoteObject[];
  item?(target: T, args: readonly unknown[]): RemoteObject;
}

const NONE = {};

/** An object of the model: a class and what it stands for. */
export class Remote<T> implements RemoteObject {
  readonly typeName: string;
  readonly keepsReference?: boolean;
  readonly scalars: readonly string[];
  readonly defaultScalars?: readonly string[];
  readonly navigations: readonly string[];
  readonly items?: () => readonly RemoteObject[];
  readonly item?: (args: readonly unknown[]) => RemoteObject;

  constructor(
    readonly type: RemoteType<T>,
    readonly target: T
  ) {
    this.typeName = type.name;
    this.keepsReference = type.keepsReference;
    this.scalars = Object.keys(type.scalars ?? NONE);
    this.defaultScalars = type.defaultScalars;
    this.navigations = Object.keys(type.navigations ?? NONE);
    if (type.items) this.items = () => type.items!(target);
    if (type.item) this.item = (args) => type.item!(target, args);
  }

  identity(): Record<string, unknown> {
    return this.type.identity?.(this.target) ?? {};
  }

  get(name: string): unknown {
    const scalar = this.type.scalars?.[name];
    if (!scalar) throw this.unknown(name);
    return scalar.get(this.target);
  }

  set(name: string, value: unknown): void {
    this.refuse(name, [value]);
    const scalar = this.type.scalars?.[name];
    if (!scalar) throw this.unknown(name);
    if (!scalar.set)
      throw new ApiError("InvalidArgument", `The property '${name}' is read-only.`, this.at(name));
    this.located(name, () => scalar.set!(this.target, value as never));
  }

  navigate(name: string): RemoteObject | null {
    const navigation = this.type.navigations?.[name];
    if (!navigation) throw this.unknown(name);
    return navigation(this.target);
  }

  call(name: string, args: readonly unknown[]): unknown {
    this.refuse(name, args);
    const method = this.type.methods?.[name];
    if (!method) throw this.unknown(name);
    return this.located(name, () => method(this.target, ...args));
  }

  private at(member: string): string {
    return `${this.typeName}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }

  private unknown(member: string): ApiError {
    return new ApiError("ApiNotFound", `${this.at(member)} is not available in this host.`, this.at(member));
  }

  private refuse(member: string, args: readonly unknown[]): void {
    const code = this.type.book(this.target).failures.refuse?.(this.typeName, member, args);
    if (code) throw new ApiError(code, `The host was told to refuse ${this.at(member)}.`, this.at(member));
  }

  /** Gives errors from below the place in the object model where they surfaced. */
  private located<R>(member: string, action: () => R): R {
    try {
      return action();
    } catch (error) {
      if (error instanceof ApiError && !error.location)
        throw new ApiError(error.code, error.message, this.at(member));
      throw error;
    }
  }
}

/** What an argument stands for when it is an object of the class, else undefined. */
export function targetOf<T>(argument: unknown, type: RemoteType<T>): T | undefined {
  return argument instanceof Remote && argument.type === (type as unknown)
    ? (argument.target as T)
    : undefined;
}

/** A property that is kept and given back, and that nothing in the preview depends on. */
export function kept<T extends { kept: Record<string, unknown> }>(name: string, initial: unknown): Scalar<T> {
  return {
    get: (target) => target.kept[name] ?? initial,
    set: (target, value: never) => {
      target.kept[name] = value;
    },
  };
}

/** The errors of Excel, in its words. */
export const invalidArgument = (detail = ""): ApiError =>
  new ApiError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format.${detail ? ` ${detail}` : ""}`
  );
export const itemNotFound = (): ApiError =>
  new ApiError("ItemNotFound", "The requested resource doesn't exist.");
export const itemExists = (): ApiError =>
  new ApiError("ItemAlreadyExists", "The resource being created already exists.");
export const accessDenied = (): ApiError =>
  new ApiError("AccessDenied", "You cannot perform the requested operation. The sheet is protected.");
