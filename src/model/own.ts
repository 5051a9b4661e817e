/**
 * What a map of somebody else's making holds under a name; what every object has of itself, such as `constructor`, is
 * not in it.
 *
 * @param name null for none
 */
export function own<T>(map: { readonly [name: string]: T } | undefined, name: string | null): T | undefined {
  return map !== undefined && name !== null && Object.hasOwn(map, name) ? map[name] : undefined;
}
