import { type Operation, operations } from './description.ts';

/** An operation of the description, and the values in the path it was found by. */
export interface FoundOperation {
  readonly operation: Operation;
  readonly values: Readonly<Record<string, string>>;
}

const patterns = operations.map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** The operation with this method and path, or null: GitHub does not describe it, or it was not cut out. */
export function findOperation(method: string, path: string): FoundOperation | null {
  for (const { operation, pattern } of patterns) {
    const found = operation.method === method ? pattern.exec(path) : null;
    if (found) return { operation, values: { ...found.groups } };
  }
  return null;
}
