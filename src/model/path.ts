/** Where inside a file: the keys and list indices from its root. The empty path is the whole file. */
export type Path = readonly (string | number)[];
