/** Groups in the order in which each key came first; what belongs to one stays in its order. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  key: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}
