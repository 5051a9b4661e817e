import { argumentList, type Expression, type Operator, singleArgument } from '../expression.ts';
import { isTruthy } from '../truthy.ts';

/** `{"if": [<condition>, <then>, …, <else>]}`: the result of the first condition that holds. */
export const choose: Operator = (args, { compile }) => {
  const parts = argumentList('if', args, 3, Infinity);
  if (parts.length % 2 === 0)
    throw new Error('"if" takes conditions with their results, and an else at the end');
  const otherwise = compile(parts.at(-1));
  const branches: { holds: Expression; serve: Expression }[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    branches.push({ holds: compile(parts[i]), serve: compile(parts[i + 1]) });
  }
  return (context, now) => {
    for (const { holds, serve } of branches) if (isTruthy(holds(context, now))) return serve(context, now);
    return otherwise(context, now);
  };
};

/** `{"and": […]}`: the first value that is not true, or the last. */
export const and: Operator = (args, { compile }) => {
  const parts = argumentList('and', args, 1, Infinity).map(compile);
  return (context, now) => {
    let value: unknown = null;
    for (const part of parts) {
      value = part(context, now);
      if (!isTruthy(value)) break;
    }
    return value;
  };
};

/** `{"or": […]}`: the first value that is true, or the last. */
export const or: Operator = (args, { compile }) => {
  const parts = argumentList('or', args, 1, Infinity).map(compile);
  return (context, now) => {
    let value: unknown = null;
    for (const part of parts) {
      value = part(context, now);
      if (isTruthy(value)) break;
    }
    return value;
  };
};

/** `{"!": <value>}` */
export const not: Operator = (args, { compile }) => {
  const value = compile(singleArgument('!', args));
  return (context, now) => !isTruthy(value(context, now));
};

/** `{"!!": <value>}` */
export const truth: Operator = (args, { compile }) => {
  const value = compile(singleArgument('!!', args));
  return (context, now) => isTruthy(value(context, now));
};
