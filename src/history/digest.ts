import {
  type FlagDefinition,
  type GivenByFile,
  givenByFile,
  type Shape,
  shapeOf,
  type Version,
} from '../model/index.ts';
import { remembered } from './remembered.ts';
import { servedAsWritten } from './served.ts';

/** What is kept of a version: tens of thousands of definitions are read once, and then let go. */
export interface Digest {
  readonly expires: string | null;
  /** The keys of the flags it requires. */
  readonly requires: readonly string[];
  /** The environments it is killed in. */
  readonly killed: ReadonlySet<string>;
  /** Equal for two versions of one flag that serve the same in an environment as far as they say. */
  readonly served: (environment: string) => string;
  readonly gives: (environment: string) => GivenByFile;
  readonly shape: Shape;
}

/** What a version says about one environment. */
interface Part {
  readonly served: number;
  readonly gives: GivenByFile;
}

/** Digests versions when they are asked for; null for one that cannot be read. */
export function digester(
  read: (version: Version) => FlagDefinition | null,
): (version: Version) => Digest | null {
  const numbers = new Map<string, number>();
  /** Most versions share most of their parts, which may be long. */
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  return remembered((version) => {
    const definition = read(version);
    return definition === null ? null : digest(version.key, definition, numberOf);
  });
}

function digest(key: string, definition: FlagDefinition, numberOf: (text: string) => number): Digest {
  const { expires = null, requires = {}, environments = {}, killed = {} } = definition;
  const { everywhere, inEnvironment } = servedAsWritten(key, definition);
  const partOf = (environment: string | null): Part => ({
    served: numberOf(inEnvironment(environment)),
    gives: givenByFile(definition, environment),
  });
  const named = new Set([...Object.keys(environments), ...Object.keys(killed)]);
  const parts = new Map([...named].map((environment) => [environment, partOf(environment)]));
  const [common, elsewhere] = [numberOf(everywhere), partOf(null)];
  const partIn = (environment: string): Part => parts.get(environment) ?? elsewhere;
  return {
    expires,
    requires: Object.keys(requires),
    killed: new Set(Object.keys(killed)),
    served: (environment) => `${common} ${partIn(environment).served}`,
    gives: (environment) => partIn(environment).gives,
    shape: shapeOf(definition),
  };
}
