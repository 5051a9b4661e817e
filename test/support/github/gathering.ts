/** Lets whoever waits for the same thing go on once so many are there. */
export function gathering(): (thing: object, number: number) => Promise<void> {
  const waiting = new Map<object, (() => void)[]>();
  return (thing, number) =>
    new Promise((goOn) => {
      const here = [...(waiting.get(thing) ?? []), goOn];
      waiting.set(thing, here);
      if (here.length >= number) for (const each of here) each();
    });
}
