import type { RemoteObject } from "../remote-object";
import { apiNotFound } from "./errors";
import { queryTree, type QueryNode } from "./query-tree";
import type { QueryInfo, RecursiveQueryInfo } from "./wire";

type Identity = (object: RemoteObject) => Record<string, unknown>;

/** The answer to a load: identity, scalars and nested objects, by the names of the wire. */
export function readQuery(
  object: RemoteObject,
  info: QueryInfo,
  identity: Identity
): Record<string, unknown> {
  return read(object, queryTree(info), identity, info);
}

/** The answer to loadRecursive: the same query for each object of a class, down to a depth. */
export function readRecursively(
  object: RemoteObject,
  info: RecursiveQueryInfo,
  identity: Identity
): Record<string, unknown> {
  const descend = (at: RemoteObject, depth: number): Record<string, unknown> => {
    const query = info.Queries[at.typeName] ?? {};
    const answer = readQuery(
      at,
      { Select: query.Select, Expand: [], Top: query.Top, Skip: query.Skip },
      identity
    );
    if (depth <= 1) return answer;
    if (at.items) answer._Items = page(at.items(), query).map((item) => descend(item, depth - 1));
    for (const name of (query.Expand ?? []).map(
      (path) => memberOf(at.navigations, path.toLowerCase()) ?? path
    )) {
      const next = at.navigate(name);
      answer[name] = next && descend(next, depth - 1);
    }
    return answer;
  };
  return descend(object, info.MaxDepth ?? 1);
}

function read(
  object: RemoteObject,
  tree: QueryNode,
  identity: Identity,
  range: QueryInfo = {}
): Record<string, unknown> {
  return object.items
    ? readCollection(object, object.items.bind(object), tree, identity, range)
    : readObject(object, tree, identity);
}

/** Names of the collection itself (count) stay with it; all others are asked of its items. */
function readCollection(
  collection: RemoteObject,
  items: () => readonly RemoteObject[],
  tree: QueryNode,
  identity: Identity,
  range: QueryInfo
): Record<string, unknown> {
  const answer = identity(collection);
  const ofItems: QueryNode = { everything: tree.everything, children: new Map() };
  for (const [name, below] of tree.children) {
    const scalar = memberOf(collection.scalars, name);
    if (scalar) answer[scalar] = collection.get(scalar);
    else ofItems.children.set(name, below);
  }
  if (tree.everything)
    for (const name of collection.defaultScalars ?? collection.scalars) answer[name] = collection.get(name);
  if (ofItems.everything || ofItems.children.size > 0) {
    answer._Items = page(items(), range).map((item) => read(item, ofItems, identity));
  }
  return answer;
}

function readObject(object: RemoteObject, tree: QueryNode, identity: Identity): Record<string, unknown> {
  const answer = identity(object);
  if (tree.everything)
    for (const name of object.defaultScalars ?? object.scalars) answer[name] = object.get(name);
  for (const [name, below] of tree.children) {
    const scalar = memberOf(object.scalars, name);
    if (scalar) {
      answer[scalar] = object.get(scalar);
      continue;
    }
    const navigation = memberOf(object.navigations, name);
    if (!navigation) throw apiNotFound(object.typeName, name);
    const next = object.navigate(navigation);
    answer[navigation] = next && read(next, below, identity);
  }
  return answer;
}

const page = (items: readonly RemoteObject[], { Top, Skip = 0 }: QueryInfo): readonly RemoteObject[] =>
  items.slice(Skip, Top === undefined ? undefined : Skip + Top);

const memberOf = (names: readonly string[], lowerCase: string): string | undefined =>
  names.find((name) => name.toLowerCase() === lowerCase);
