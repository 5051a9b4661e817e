#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./build/js/cli/colours.js
/**
 * Whether standard output gets colours: on a terminal, unless `NO_COLOR` says no; elsewhere only if `FORCE_COLOR`
 * says so (https://no-color.org, https://force-color.org).
 */
function wantsColours(isTerminal, env) {
    if (env.NO_COLOR)
        return false;
    if (env.FORCE_COLOR)
        return env.FORCE_COLOR !== '0';
    return isTerminal && env.TERM !== 'dumb';
}

;// CONCATENATED MODULE: ./build/js/model/condition.js
/** The condition that holds for everyone. */
const ALWAYS = { kind: 'always' };

;// CONCATENATED MODULE: ./build/js/model/decision.js
/**
 * The literals around the attribute's value in the text that a draw hashes. The closing one is there because flagd's
 * Go engine trims blanks at both ends of a concatenation: without it, keys that end in a blank would be dealt
 * differently there.
 */
function drawLiterals({ salt, purpose }) {
    return [purpose === 'enrolment' ? `${salt}:` : `${salt}/arm:`, ':'];
}
/** The text a draw hashes for one value of its attribute. */
function drawText(draw, value) {
    const [before, after] = drawLiterals(draw);
    return `${before}${value}${after}`;
}

;// CONCATENATED MODULE: ./build/js/model/invisible.js
/**
 * What people cannot see, or what moves, hides or reorders what they see: control characters (ANSI escapes begin with
 * one), line separators, bidirectional marks, zero-width and other invisible characters, tags, variation selectors,
 * blanks that look like nothing, and halves of surrogate pairs (https://www.unicode.org/reports/tr36/).
 */
const CLASS = String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]`;
/** The two that choose between text and emoji have a meaning after what can be an emoji, and in a keycap. */
const STYLE = String.raw `(?<![[^\x00-\x7f]--${CLASS}])[\ufe0e\ufe0f](?!\u20e3)`;
/** The two joiners that prose and emoji need, elsewhere than between characters outside ASCII. */
const JOINER = String.raw `(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])`;
/** Signs of Arabic, Syriac and Kaithi that Unicode counts among the formats although they show. */
const SHOWN = String.raw `\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}`;
/** One character that does not show, for names and for one line of a message or a log. */
const HIDDEN = new RegExp(String.raw `${STYLE}|[${CLASS}--[\ufe0e\ufe0f]]`, 'gv');
/** One character that does not show in a text of several lines that people write and review. */
const HIDDEN_IN_TEXT = new RegExp(String.raw `${STYLE}|${JOINER}|[${CLASS}--[\p{Cc}\ufe0e\ufe0f\u200c\u200d${SHOWN}]]`, 'gv');

;// CONCATENATED MODULE: ./build/js/model/order.js
/**
 * Compares texts by UTF-16 code unit, the one order of names everywhere: it depends on no locale and no version of
 * Unicode. For use with `sort`.
 */
function byCodeUnit(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The entries of a map in code-unit order of the keys: the order of a map never means anything. */
function sortedEntries(map) {
    return Object.entries(map).sort(([a], [b]) => byCodeUnit(a, b));
}

;// CONCATENATED MODULE: ./build/js/model/problem.js
/** How many problems of one file are told; the last one says that there are more. */
const MAX_PROBLEMS_PER_FILE = 100;

;// CONCATENATED MODULE: ./build/js/model/lower/scope.js

/** Enough for every set that people mend by hand. */
function newBudget() {
    return { comparisons: 200_000, problems: 20_000 };
}
/** An empty scope for one file. */
function scopeOf(vocabulary, budget = newBudget()) {
    return { ...vocabulary, problems: [], budget };
}
/** Notes a problem, unless the file has more than anybody will be told already. */
function note({ problems, budget }, problem) {
    if (problems.length > MAX_PROBLEMS_PER_FILE || (problems.length > 0 && budget.problems <= 0))
        return;
    problems.push(problem);
    budget.problems--;
}
/** Notes a problem with the value at a path. */
function refuse(scope, rule, path, message, remedy) {
    note(scope, { rule, path, at: 'value', message, remedy });
}
/** Notes a problem with the key at a path. */
function refuseKey(scope, rule, path, message, remedy) {
    note(scope, { rule, path, at: 'key', message, remedy });
}

;// CONCATENATED MODULE: ./build/js/model/lower/attribute.js

/** Names with a meaning of their own in a condition. */
const COMBINATORS = new Set(['segment', 'all', 'any', 'not']);
/** Names that JavaScript engines find on every text, list or object, where other languages find nothing. */
const INHERITED = new Set(['length', '__proto__', 'constructor', 'prototype']);
const FORMAT = /^[A-Za-z_][A-Za-z0-9_-]*(\.[A-Za-z_][A-Za-z0-9_-]*)*$/;
/** As `maxLength` of an attribute in the schema, which the names in a condition do not pass. */
const LONGEST = 100;
/** Every part before the last is checked to be an object whenever the flag is evaluated. */
const MOST_PARTS = 16;
/** Checks that an attribute has a name every engine looks up alike. */
function lowerAttribute(name, path, scope, at = 'key') {
    const parts = name.length > LONGEST ? [] : name.split('.');
    if (name.length > LONGEST || parts.length > MOST_PARTS) {
        note(scope, {
            rule: 'attribute-format',
            path,
            at,
            message: `The attribute \`${name.slice(0, 40)}…\` is longer than ${LONGEST} characters or leads through more than ${MOST_PARTS} parts.`,
            remedy: 'Send it under a shorter name.',
        });
        return name;
    }
    const inherited = parts.find((part) => INHERITED.has(part));
    if (inherited !== undefined) {
        const message = `\`${inherited}\` cannot be part of an attribute's name: JavaScript engines find one on every value.`;
        note(scope, {
            rule: 'attribute-format',
            path,
            at,
            message,
            remedy: 'Send it under another name.',
        });
    }
    else if (COMBINATORS.has(name) || !FORMAT.test(name)) {
        const message = `\`${name}\` cannot be the name of an attribute.`;
        const remedy = 'Use letters, digits, `_` and `-`, starting with a letter; a dot leads into an object.';
        note(scope, { rule: 'attribute-format', path, at, message, remedy });
    }
    return name;
}
/** The declared type of an attribute, or null when the policy's `context` does not declare it. */
function declaredType(name, scope) {
    return name === 'targetingKey' ? 'string' : (scope.policy.context.get(name) ?? null);
}

;// CONCATENATED MODULE: ./build/js/model/lower/attribute-test.js



/** The tests of one attribute, of which all must hold: one for a value or a list, one for each operator of a map. */
function lowerAttributeTest(attribute, definition, path, scope) {
    lowerAttribute(attribute, path, scope);
    if (typeof definition !== 'object' || Array.isArray(definition)) {
        return lowerEquality(attribute, 'is', definition, path, scope);
    }
    const operators = Object.keys(definition).sort(byCodeUnit);
    return operators.flatMap((operator) => lowerOperator(attribute, operator, definition, [...path, operator], scope));
}
function lowerOperator(attribute, operator, operators, path, scope) {
    switch (operator) {
        case 'is':
        case 'isNot':
            return lowerEquality(attribute, operator, operators[operator] ?? [], path, scope);
        case 'startsWith':
        case 'endsWith': {
            expectDeclared(attribute, 'string', operator, path, scope);
            const texts = asList(operators[operator] ?? []);
            return [{ kind: 'test', attribute, operator, values: [...new Set(texts)].sort(byCodeUnit) }];
        }
        case 'lessThan':
        case 'lessOrEqual':
        case 'greaterThan':
        case 'greaterOrEqual':
            expectNumber(attribute, operator, path, scope);
            return [{ kind: 'test', attribute, operator, bound: operators[operator] ?? 0 }];
        case 'semver':
            expectDeclared(attribute, 'string', operator, path, scope);
            return [{ kind: 'test', attribute, operator, ...lowerComparison(operators.semver ?? '', path, scope) }];
    }
}
function lowerEquality(attribute, operator, definition, path, scope) {
    const list = asList(definition);
    const expected = declaredType(attribute, scope) ?? typeof list[0];
    for (const [index, value] of list.entries()) {
        if (typeof value === expected)
            continue;
        const declared = declaredType(attribute, scope) !== null;
        refuse(scope, 'attribute-type', Array.isArray(definition) ? [...path, index] : path, declared
            ? `\`${attribute}\` is declared a ${expected}, so it never equals the ${typeof value} ${value}.`
            : `The list mixes a ${expected} with the ${typeof value} ${value}.`, declared
            ? `Write a ${expected}, or change the type in the policy's \`context\`.`
            : 'Use one type in a list.');
        return [];
    }
    if (operator === 'isNot' && list.includes(true) && list.includes(false)) {
        const remedy = 'Leave one of them out, or delete the condition.';
        refuse(scope, 'rule-unreachable', path, `Nothing is left for \`${attribute}\` to be, so this never holds.`, remedy);
    }
    return [{ kind: 'test', attribute, operator, values: sorted(list) }];
}
/** Ascending and without repetition; all of one type, which the caller has checked. */
function sorted(values) {
    const texts = values.filter((value) => typeof value === 'string');
    if (texts.length > 0)
        return [...new Set(texts)].sort(byCodeUnit);
    const numbers = values.filter((value) => typeof value === 'number');
    if (numbers.length > 0)
        return [...new Set(numbers.map((each) => each + 0))].sort((a, b) => a - b);
    return [...new Set(values.filter((value) => typeof value === 'boolean'))].sort((a, b) => Number(a) - Number(b));
}
function expectNumber(attribute, operator, path, scope) {
    if (declaredType(attribute, scope) === null) {
        refuse(scope, 'attribute-type', path, `\`${operator}\` needs to know that \`${attribute}\` is a number.`, `Declare \`${attribute}: number\` under \`context\` in the policy.`);
    }
    else
        expectDeclared(attribute, 'number', operator, path, scope);
}
function expectDeclared(attribute, expected, operator, path, scope) {
    const declared = declaredType(attribute, scope) ?? expected;
    if (declared === expected)
        return;
    refuse(scope, 'attribute-type', path, `\`${operator}\` compares a ${expected}, but \`${attribute}\` is declared a ${declared}.`, `Use an operator for a ${declared}, or change the type in the policy's \`context\`.`);
}
/** The most that every engine can hold of one number of a version, and of a version. */
const LARGEST_VERSION_NUMBER = 2 ** 31 - 1;
const LONGEST_VERSION = 256;
/** The schema has made sure that the text is a comparison and a version. */
function lowerComparison(text, path, scope) {
    const [comparison = ''] = /^[=!<>]+/.exec(text) ?? [];
    const version = text.slice(comparison.length).trim();
    const numbers = version.split(/[-+]/, 1)[0]?.split('.').map(Number) ?? [];
    if (version.length > LONGEST_VERSION || numbers.some((each) => each > LARGEST_VERSION_NUMBER)) {
        const message = 'Not every engine can compare a version this large.';
        const remedy = `Keep each number to ${LARGEST_VERSION_NUMBER} and the version to ${LONGEST_VERSION} characters.`;
        refuse(scope, 'schema-invalid', path, message, remedy);
    }
    return { comparison: comparison, version };
}
function asList(value) {
    return Array.isArray(value) ? value : [value];
}

;// CONCATENATED MODULE: ./build/js/model/nearest.js
/** A longer name is no slip of the finger, and comparing it would cost more than a suggestion is worth. */
const nearest_LONGEST = 64;
/** More differences than this are another word, however long the two are. */
const MOST_DIFFERENCES = 5;
/**
 * The candidate that differs from a mistyped name by the fewest insertions, deletions and substitutions.
 *
 * @returns the nearest candidate, or null when none is within a third of the name's length (at least 1, at most 5), or
 *   when the name is longer than 64 characters
 */
function nearest(name, candidates) {
    if (name.length > nearest_LONGEST)
        return null;
    const wanted = name.toLowerCase();
    let limit = Math.min(MOST_DIFFERENCES, Math.max(1, Math.floor(name.length / 3)));
    let best = null;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - name.length) > limit)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase(), limit);
        if (distance > limit)
            continue;
        best = candidate;
        limit = distance - 1;
        if (limit < 0)
            break;
    }
    return best;
}
/**
 * Levenshtein's distance, by rows. Only the cells within the limit of the diagonal can be within the limit, so only
 * they are looked at; all others count as just above it.
 *
 * @param limit at most 200
 * @returns the distance, or a number above the limit when the distance is above it
 */
function editDistance(a, b, limit) {
    let previous = new Uint8Array(b.length + 2).fill(limit + 1);
    let current = new Uint8Array(b.length + 2).fill(limit + 1);
    for (let column = 0; column <= Math.min(limit, b.length); column++)
        previous[column] = column;
    for (let row = 1; row <= a.length; row++) {
        const first = Math.max(1, row - limit);
        const last = Math.min(b.length, row + limit);
        let left = Math.min(first === 1 ? row : limit + 1, limit + 1);
        current[first - 1] = left;
        let least = left;
        for (let column = first; column <= last; column++) {
            const differs = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
            const substitution = (previous[column - 1] ?? 0) + differs;
            left = Math.min(substitution, (previous[column] ?? 0) + 1, left + 1);
            current[column] = left;
            least = Math.min(least, left);
        }
        if (least > limit)
            return least;
        current[last + 1] = limit + 1;
        [previous, current] = [current, previous];
    }
    return previous[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/js/model/lower/suggest.js

/** After this many problems of a file, nobody looks for the nearest name any more. */
const SUGGESTIONS_PER_FILE = 20;
/** The remedy for a name that does not exist: the nearest one that does, or what there is to choose from. */
function suggest(name, known, otherwise, scope) {
    const candidate = nearestOf(name, known, scope);
    if (candidate !== null)
        return `Did you mean \`${candidate}\`?`;
    if (known.size === 0 || known.size > 8)
        return otherwise;
    return `Write one of ${[...known.keys()].map((each) => `\`${each}\``).join(', ')}.`;
}
function nearestOf(name, known, { problems, budget }) {
    if (problems.length >= SUGGESTIONS_PER_FILE || budget.comparisons < known.size)
        return null;
    budget.comparisons -= known.size;
    return nearest(name, known.keys());
}

;// CONCATENATED MODULE: ./build/js/model/lower/condition.js





/** Whom a rule or a segment is for. Entries are ordered by name, since the order of a map means nothing. */
function lowerCondition(definition, path, scope) {
    const conditions = [];
    for (const name of Object.keys(definition).sort(byCodeUnit)) {
        const own = [...path, name];
        switch (name) {
            case 'segment':
                conditions.push(lowerSegments(definition.segment ?? [], own, scope));
                break;
            case 'all':
                conditions.push(...lowerList(definition.all ?? [], own, scope));
                break;
            case 'any':
                conditions.push(anyOf(lowerList(definition.any ?? [], own, scope)));
                break;
            case 'not':
                conditions.push({ kind: 'not', of: lowerCondition(definition.not ?? {}, own, scope) });
                break;
            default:
                conditions.push(...lowerAttributeTest(name, definition[name], own, scope));
        }
    }
    return allOf(conditions);
}
function lowerList(definitions, path, scope) {
    return definitions.map((each, index) => lowerCondition(each, [...path, index], scope));
}
function lowerSegments(names, path, scope) {
    if (typeof names === 'string')
        return lowerSegment(names, path, scope);
    return anyOf(names.map((name, index) => lowerSegment(name, [...path, index], scope)));
}
function lowerSegment(name, path, scope) {
    const segment = scope.segments.get(name);
    if (segment)
        return segment;
    if (segment === null) {
        const message = `The segment \`${name}\` has problems of its own.`;
        refuse(scope, 'segment-unknown', path, message, `Mend \`segments/${name}.yaml\` first.`);
    }
    else {
        const otherwise = `Add \`segments/${name}.yaml\`, or name a segment that exists.`;
        refuse(scope, 'segment-unknown', path, `There is no segment \`${name}\`.`, suggest(name, scope.segments, otherwise, scope));
    }
    return ALWAYS;
}
function allOf(conditions) {
    const flat = distinct(conditions).flatMap((each) => (each.kind === 'all' ? each.of : [each]));
    const [only, ...others] = flat;
    return only !== undefined && others.length === 0 ? only : { kind: 'all', of: flat };
}
function anyOf(conditions) {
    const flat = distinct(conditions).flatMap((each) => (each.kind === 'any' ? each.of : [each]));
    const [only, ...others] = flat;
    return only !== undefined && others.length === 0 ? only : { kind: 'any', of: flat };
}
/** A segment that is named twice is put in once. */
function distinct(conditions) {
    return [...new Set(conditions)];
}

;// CONCATENATED MODULE: ./build/js/model/lower/expansion.js

/** How long the conditions of one environment may be with every segment put in: twice what a flag may compile to. */
const expansion_LONGEST = 128 * 1024;
/** The shortest test is compiled to more than this. */
const SHORTEST_TEST = 20;
/**
 * Adds up the conditions of one environment. A few lines could blow up to hundreds of megabytes by naming a large
 * segment again and again; what this refuses would be too large to compile, and is never built.
 *
 * @returns whether there is room for a condition and all those before it; the first for which there is none is noted
 */
function expansionMeter(path, scope) {
    const known = new Map();
    let length = 0;
    return (condition) => {
        const hadRoom = length <= expansion_LONGEST;
        length += lengthOf(condition, known);
        if (hadRoom && length > expansion_LONGEST) {
            note(scope, {
                rule: 'flag-too-large',
                path,
                at: 'key',
                message: `With every segment put in, the conditions of \`${path.at(-1)}\` are longer than ${expansion_LONGEST / 1024} KiB.`,
                remedy: 'Let the service send one attribute instead of listing every value, or name fewer segments.',
            });
        }
        return length <= expansion_LONGEST;
    };
}
/** At most as many bytes as the condition compiles to. */
function lengthOf(condition, known) {
    const before = known.get(condition);
    if (before !== undefined)
        return before;
    const length = measure(condition, known);
    known.set(condition, length);
    return length;
}
function measure(condition, known) {
    switch (condition.kind) {
        case 'always':
            return 0;
        case 'all':
        case 'any':
            return condition.of.reduce((sum, each) => sum + lengthOf(each, known), 0);
        case 'not':
            return lengthOf(condition.of, known);
        case 'test':
            return SHORTEST_TEST + condition.attribute.length + valuesLength(condition);
    }
}
function valuesLength(test) {
    if (test.operator === 'semver')
        return test.version.length;
    if (!('values' in test))
        return 1;
    const lengths = test.values.map((value) => (typeof value === 'string' ? value.length + 1 : 1));
    return lengths.reduce((sum, each) => sum + each, 0);
}

;// CONCATENATED MODULE: ./build/js/model/thousandths.js
/** The whole: 100 percent. */
const WHOLE = 100_000;
/**
 * Reads a percentage as it stands in a file. The loader refuses numbers whose text a JavaScript number cannot
 * hold, so the shortest decimal form of the number is the text.
 *
 * @returns thousandths of a percent, or null when the percentage has more than three decimals or is outside 0 to 100
 */
function thousandths(percentage) {
    const decimal = /^(\d{1,3})(?:\.(\d{1,3}))?$/.exec(String(percentage));
    if (!decimal)
        return null;
    const [, whole = '', fraction = ''] = decimal;
    const share = Number(whole) * 1000 + Number(fraction.padEnd(3, '0'));
    return share <= WHOLE ? share : null;
}
/** The share as a percentage, for people and reports: 5500 is 5.5. */
function percentage(share) {
    return share / 1000;
}

;// CONCATENATED MODULE: ./build/js/model/value.js
/** The OpenFeature type of a value. */
function valueType(value) {
    return typeof value;
}

;// CONCATENATED MODULE: ./build/js/model/lower/variants.js




/** The variants of a flag that declares none. */
const ON_OFF = new Map([
    ['off', false],
    ['on', true],
]);
/** The values of a flag's variants by name, in code-unit order; no check is made. */
function variantsOf(definition) {
    if (!definition.variants)
        return ON_OFF;
    return new Map(sortedEntries(definition.variants).map(([name, variant]) => [name, plainValue(variant)]));
}
/** The variants of a flag, of which all values must have the type of the `default`. */
function lowerVariants(definition, scope) {
    const variants = variantsOf(definition);
    const expected = typeOf(variants.get(definition.default) ?? [...variants.values()][0]);
    for (const [name, variant] of sortedEntries(definition.variants ?? {})) {
        const actual = typeOf(plainValue(variant));
        if (actual === expected)
            continue;
        refuse(scope, 'variant-type-mixed', isDescribed(variant) ? ['variants', name, 'value'] : ['variants', name], `Variant \`${name}\` is a ${actual}, but the default variant is a ${expected}; callers ask for one type.`, `Give every variant a ${expected}, or make this another flag.`);
    }
    return variants;
}
/** Checks that a variant of this flag is named. */
function lowerVariantName(name, path, variants, scope, at = 'value') {
    if (!variants.has(name)) {
        note(scope, {
            rule: 'variant-unknown',
            path,
            at,
            message: `\`${name}\` is not a variant of this flag.`,
            remedy: suggest(name, variants, 'Name one of the variants, or add it to `variants`.', scope),
        });
    }
    return name;
}
function plainValue(variant) {
    return isDescribed(variant) ? variant.value : variant;
}
function isDescribed(variant) {
    return typeof variant === 'object';
}
function typeOf(value) {
    return value === undefined ? 'boolean' : valueType(value);
}

;// CONCATENATED MODULE: ./build/js/model/lower/serve.js




/**
 * What an audience is served.
 *
 * @returns null when neither `serve` nor `rollout` is written
 */
function lowerServe({ serve, rollout }, path, variants, draws, scope) {
    if (serve !== undefined && rollout !== undefined) {
        refuse(scope, 'schema-invalid', [...path, 'serve'], 'Both `serve` and `rollout` are written; only one can decide.', 'Keep `serve` for one variant, or `rollout` for a share.');
    }
    if (rollout !== undefined)
        return lowerRollout(rollout, [...path, 'rollout'], variants, draws, scope);
    if (serve === undefined)
        return null;
    return { kind: 'variant', variant: lowerVariantName(serve, [...path, 'serve'], variants, scope) };
}
function lowerRollout(definition, path, variants, draws, scope) {
    for (const [index, step] of (definition.plan ?? []).entries())
        lowerShare(step, [...path, 'plan', index], scope);
    return {
        kind: 'rollout',
        enrolment: { ...draws, purpose: 'enrolment' },
        share: lowerShare(definition.percentage, [...path, 'percentage'], scope),
        arm: { ...draws, purpose: 'arm' },
        arms: lowerArms(definition, path, variants, scope),
    };
}
function lowerArms({ serve, split }, path, variants, scope) {
    if ((serve === undefined) === (split === undefined)) {
        const both = serve !== undefined;
        refuse(scope, 'schema-invalid', both ? [...path, 'serve'] : path, both
            ? 'Both `serve` and `split` are written; only one can decide.'
            : 'The rollout does not say what to serve.', 'Write `serve` with one variant, or `split` with several.');
    }
    if (serve !== undefined) {
        return [{ variant: lowerVariantName(serve, [...path, 'serve'], variants, scope), share: WHOLE }];
    }
    if (split === undefined)
        return [];
    const arms = splitEntries(split).map(({ variant, share, path: own }) => ({
        variant: lowerVariantName(variant, [...path, 'split', ...own], variants, scope, 'key'),
        share: lowerShare(share, [...path, 'split', ...own], scope),
    }));
    checkSum(arms, [...path, 'split'], scope);
    return mergeNeighbours(arms.filter(({ share }) => share > 0));
}
/** A map has no order, so its arms are ordered by name; a list keeps its own. */
function splitEntries(split) {
    if (!Array.isArray(split)) {
        return sortedEntries(split).map(([variant, share]) => ({ variant, share, path: [variant] }));
    }
    return split.flatMap((entry, index) => Object.entries(entry).map(([variant, share]) => ({ variant, share, path: [index, variant] })));
}
function checkSum(arms, path, scope) {
    const sum = arms.reduce((total, { share }) => total + share, 0);
    if (sum === WHOLE || arms.some(({ share }) => Number.isNaN(share)))
        return;
    const rest = percentage(Math.abs(WHOLE - sum));
    refuse(scope, 'split-sum', path, `The split adds up to ${percentage(sum)} %, not to 100 %.`, sum < WHOLE
        ? `Give the missing ${rest} % to one of the variants.`
        : `Take ${rest} % away from one of the variants.`);
}
/** Neighbouring intervals of one variant are one interval. */
function mergeNeighbours(arms) {
    const merged = [];
    for (const arm of arms) {
        const last = merged.at(-1);
        if (last?.variant === arm.variant)
            merged[merged.length - 1] = { ...last, share: last.share + arm.share };
        else
            merged.push(arm);
    }
    return merged;
}
/** NaN stands in for a share that was refused, so that nothing built on it is reported a second time. */
function lowerShare(percent, path, scope) {
    const share = thousandths(percent);
    if (share !== null)
        return share;
    refuse(scope, 'weight-precision', path, `${percent} % has more than three decimals.`, `Round it to a thousandth of a percent, for example ${Math.round(percent * 1000) / 1000}.`);
    return Number.NaN;
}

;// CONCATENATED MODULE: ./build/js/model/lower/environments.js









/** One decision for each environment of the policy, in promotion order. Problems go to the scope. */
function lowerEnvironments(key, definition, decisionsOf, scope) {
    const variants = lowerVariants(definition, scope);
    const fallback = lowerVariantName(definition.default, ['default'], variants, scope);
    const safe = definition.safe === undefined ? fallback : lowerVariantName(definition.safe, ['safe'], variants, scope);
    const draws = {
        salt: definition.salt ?? key,
        attribute: lowerAttribute(definition.bucketBy ?? 'targetingKey', ['bucketBy'], scope, 'value'),
    };
    checkEnvironmentNames(definition, scope);
    return new Map(scope.policy.environments.map(({ name }) => [
        name,
        {
            flag: key,
            environment: name,
            variants,
            default: fallback,
            safe,
            killed: own(definition.killed, name) ?? null,
            requires: lowerRequires(definition, name, decisionsOf),
            branches: lowerBranches(own(definition.environments, name), ['environments', name], variants, draws, scope),
        },
    ]));
}
function lowerRequires(definition, environment, decisionsOf) {
    return sortedEntries(definition.requires ?? {}).flatMap(([required, names]) => {
        const decision = decisionsOf(required)?.get(environment);
        return decision ? [{ decision, variants: [...new Set([names].flat())].sort(byCodeUnit) }] : [];
    });
}
function lowerBranches(environment, path, variants, draws, scope) {
    if (environment === undefined)
        return [];
    if (typeof environment === 'string') {
        const variant = lowerVariantName(environment, path, variants, scope);
        return [{ name: null, condition: ALWAYS, serve: { kind: 'variant', variant } }];
    }
    const hasRoom = expansionMeter(path, scope);
    let isTooLong = false;
    const branches = (environment.rules ?? []).flatMap((rule, index) => {
        if (isTooLong)
            return [];
        const own = [...path, 'rules', index];
        const condition = lowerCondition(rule.if, [...own, 'if'], scope);
        isTooLong = !hasRoom(condition);
        const serve = lowerServe(rule, own, variants, draws, scope);
        if (serve !== null)
            return [{ name: rule.name ?? null, condition, serve }];
        const remedy = 'Write `serve` with a variant, or a `rollout`.';
        refuse(scope, 'schema-invalid', own, 'The rule does not say what to serve.', remedy);
        return [];
    });
    const remainder = lowerServe(environment, path, variants, draws, scope);
    return remainder === null ? branches : [...branches, { name: null, condition: ALWAYS, serve: remainder }];
}
function checkEnvironmentNames(definition, scope) {
    const known = new Set(scope.policy.environments.map(({ name }) => name));
    for (const field of ['environments', 'killed']) {
        for (const name of Object.keys(definition[field] ?? {})) {
            if (known.has(name))
                continue;
            const remedy = suggest(name, known, 'Name an environment of the policy, or add it there.', scope);
            refuseKey(scope, 'environment-unknown', [field, name], `The policy has no environment \`${name}\`.`, remedy);
        }
    }
}
function own(map, name) {
    return map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined;
}

;// CONCATENATED MODULE: ./build/js/model/lower/requires.js




/** How many flags a flag may lead to, one requiring the next. */
const REQUIRES_DEPTH = 3;
/** A longer way round is reported as a chain that is too deep; nobody would read all of it. */
const LONGEST_CYCLE = 100;
/** Checks the flags a flag requires, and the variants it requires of them. */
function checkRequires(key, definition, scope) {
    for (const [required, variants] of sortedEntries(definition.requires ?? {})) {
        const path = ['requires', required];
        const other = scope.flags.get(required);
        if (other === undefined) {
            const remedy = suggest(required, scope.flags, 'Name a flag that exists.', scope);
            refuseKey(scope, 'requires-unknown', path, `There is no flag \`${required}\`.`, remedy);
        }
        else if (other === null) {
            const message = `The required flag \`${required}\` has problems of its own.`;
            refuseKey(scope, 'requires-unknown', path, message, `Mend \`${required}\` first.`);
        }
        else
            checkRequiredVariants(required, other, variants, scope);
    }
    checkDepth(key, definition, scope);
}
function checkRequiredVariants(required, other, variants, scope) {
    const known = variantsOf(other);
    for (const [index, variant] of [variants].flat().entries()) {
        if (known.has(variant))
            continue;
        const path = typeof variants === 'string' ? ['requires', required] : ['requires', required, index];
        const remedy = suggest(variant, known, `Name a variant of \`${required}\`.`, scope);
        refuse(scope, 'variant-unknown', path, `\`${variant}\` is not a variant of \`${required}\`.`, remedy);
    }
}
function checkDepth(key, definition, scope) {
    const tooDeep = requiredKeys(definition).find((each) => isDeeperThan(REQUIRES_DEPTH - 1, each, scope.flags));
    if (tooDeep === undefined)
        return;
    const cycle = findCycle(key, scope.flags);
    const path = ['requires', cycle?.[1] ?? tooDeep];
    if (cycle === null) {
        const message = `The requirements below \`${tooDeep}\` form a chain; at most ${REQUIRES_DEPTH} flags may follow one another.`;
        refuseKey(scope, 'requires-depth', path, message, 'Require the flag at the end of the chain directly.');
    }
    else {
        const way = cycle.map((each) => `\`${each}\``).join(' → ');
        const message = `The requirements run in a circle: ${way}.`;
        refuseKey(scope, 'requires-cycle', path, message, 'Remove one of these requirements.');
    }
}
/** Whether more flags than that follow one another below a flag. Looks no deeper, so that circles do no harm. */
function isDeeperThan(limit, key, flags) {
    const required = requiredKeys(flags.get(key));
    if (limit === 0)
        return required.length > 0;
    return required.some((each) => isDeeperThan(limit - 1, each, flags));
}
/** The shortest way from a flag back to itself, both ends named, or null when there is none that short. */
function findCycle(key, flags) {
    const cameFrom = new Map();
    const queue = [key];
    for (const current of queue) {
        if (queue.length > LONGEST_CYCLE)
            return null;
        for (const next of requiredKeys(flags.get(current))) {
            if (next === key)
                return [...wayTo(current, key, cameFrom), key];
            if (cameFrom.has(next))
                continue;
            cameFrom.set(next, current);
            queue.push(next);
        }
    }
    return null;
}
function wayTo(end, start, cameFrom) {
    const way = [end];
    for (let current = end; current !== start;) {
        current = cameFrom.get(current) ?? start;
        way.unshift(current);
    }
    return way;
}
function requiredKeys(definition) {
    return sortedEntries(definition?.requires ?? {}).map(([key]) => key);
}

;// CONCATENATED MODULE: ./build/js/model/lower/flags.js



/**
 * Lowers flags one at a time, on demand, and remembers them: a flag that nobody asks about costs nothing.
 *
 * @returns the lowered flag of a key; for a key that is not in the vocabulary, no decisions and no problems
 */
function lowerFlags(vocabulary) {
    const lowered = new Map();
    const budget = newBudget();
    const lower = (key) => {
        const known = lowered.get(key);
        if (known)
            return known;
        const definition = vocabulary.flags.get(key);
        const result = definition ? lowerOne(key, definition) : { decisions: null, problems: [] };
        lowered.set(key, result);
        return result;
    };
    const lowerOne = (key, definition) => {
        const scope = scopeOf(vocabulary, budget);
        checkLifetime(definition, scope);
        checkRequires(key, definition, scope);
        const isSound = scope.problems.length === 0;
        const decisions = lowerEnvironments(key, definition, (other) => (isSound ? lower(other).decisions : null), scope);
        if (scope.problems.length === 0)
            checkRequiredAreSound(definition, lower, scope);
        return { decisions: scope.problems.length === 0 ? decisions : null, problems: scope.problems };
    };
    return lower;
}
function checkLifetime({ expires, permanent }, scope) {
    if ((expires === undefined) !== (permanent === undefined))
        return;
    const both = expires !== undefined;
    refuse(scope, 'expires-or-permanent', both ? ['permanent'] : [], both
        ? 'Both `expires` and `permanent` are written.'
        : 'The flag says neither when it expires nor why it is permanent.', 'Write `expires: YYYY-MM-DD`, or `permanent:` with the reason.');
}
function checkRequiredAreSound(definition, lower, scope) {
    for (const required of Object.keys(definition.requires ?? {})) {
        if (lower(required).decisions !== null)
            continue;
        const message = `The required flag \`${required}\` has problems of its own.`;
        refuseKey(scope, 'requires-unknown', ['requires', required], message, `Mend \`${required}\` first.`);
    }
}

;// CONCATENATED MODULE: ./build/js/model/policy.js
/** Reads a policy definition that has passed its schema. */
function policy(file, definition) {
    return {
        file,
        definition,
        environments: definition.environments.map(({ name, critical = false }) => ({ name, critical })),
        context: new Map(Object.entries(definition.context ?? {}).map(([name, attribute]) => [
            name,
            typeof attribute === 'string' ? attribute : attribute.type,
        ])),
    };
}

;// CONCATENATED MODULE: ./build/js/model/lower/policy.js



/** Reads a policy that has passed its schema, and checks what a schema cannot. */
function lowerPolicy(file, definition) {
    const scope = scopeOf({ policy: policy(file, definition), segments: new Map(), flags: new Map() });
    const seen = new Set();
    for (const [index, { name }] of definition.environments.entries()) {
        const path = ['environments', index, 'name'];
        if (seen.has(name)) {
            refuse(scope, 'schema-invalid', path, `The environment \`${name}\` is listed twice.`, 'Remove one of the two.');
        }
        seen.add(name);
    }
    for (const [name, type] of scope.policy.context) {
        lowerAttribute(name, ['context', name], scope);
        if (name !== 'targetingKey' || type === 'string')
            continue;
        const message = 'The targeting key is always a string.';
        refuseKey(scope, 'attribute-type', ['context', name], message, 'Remove the line, or write `targetingKey: string`.');
    }
    return { policy: scope.policy, problems: scope.problems };
}

;// CONCATENATED MODULE: ./build/js/model/lower/segments.js


/** The condition of a segment. */
function segments_lowerSegment(definition, policy) {
    const scope = scopeOf({ policy, segments: new Map(), flags: new Map() });
    for (const path of segmentReferences(definition.if, ['if'])) {
        const message = 'A segment cannot refer to another segment.';
        refuseKey(scope, 'segment-nested', path, message, 'Write the other segment’s conditions here.');
    }
    if (scope.problems.length > 0)
        return { condition: null, problems: scope.problems };
    const condition = lowerCondition(definition.if, ['if'], scope);
    return { condition: scope.problems.length === 0 ? condition : null, problems: scope.problems };
}
function segmentReferences(definition, path) {
    const inLists = ['all', 'any'].flatMap((name) => (definition[name] ?? []).flatMap((each, index) => segmentReferences(each, [...path, name, index])));
    const inNot = definition.not ? segmentReferences(definition.not, [...path, 'not']) : [];
    return [...(definition.segment === undefined ? [] : [[...path, 'segment']]), ...inLists, ...inNot];
}

;// CONCATENATED MODULE: ./build/js/model/usage-error.js
/**
 * What the person who runs the command or writes the workflow must change: an unknown option, a revision that does
 * not exist, an environment nobody declared. It ends in exit code 2 and one line, never in a stack trace.
 */
class usage_error_UsageError extends Error {
    name = 'UsageError';
    /** What to do instead, in one line. */
    remedy;
    constructor(message, remedy) {
        super(message);
        this.remedy = remedy;
    }
}

;// CONCATENATED MODULE: ./build/js/model/index.js













;// CONCATENATED MODULE: ./build/js/report/hidden.js


;// CONCATENATED MODULE: ./build/js/report/one-line.js

const one_line_short = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/**
 * Makes any text safe for one line of a log or a terminal: what is hidden becomes a visible escape such as `\n` or
 * `\u{202e}`, and nothing in it is a workflow command. The runner takes `::name::` for one at the start of a line,
 * spaces aside, and `##[name]` anywhere in it. Applying it twice changes nothing more.
 */
function oneLine(text) {
    return withoutCommands(text.replace(HIDDEN, (hidden) => one_line_short.get(hidden) ?? visible(hidden)));
}
/** Breaks the two forms of workflow commands, in a text that is one line. */
function withoutCommands(line) {
    return line.replaceAll('##[', '# #[').replace(/^(\s*):(?=:)/u, '$1: ');
}
function visible(hidden) {
    return `\\u{${(hidden.codePointAt(0) ?? 0).toString(16)}}`;
}

;// CONCATENATED MODULE: ./build/js/report/words.js
function quote(text) {
    return { quote: text };
}
/** Joins sentences with our own words between them. */
function words_join(sentences, between) {
    return sentences.flatMap((words, index) => (index === 0 ? [...words] : [between, ...words]));
}
/** One text, with every quote written the way its destination needs it. */
function spell(words, write) {
    return words.map((word) => (typeof word === 'string' ? word : write(word.quote))).join('');
}
/** `1 error`, `2 errors`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** The text with a full stop at its end, unless it has one. */
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./build/js/report/rule-in-words.js

/**
 * A rule of an environment: `rule 2`, or `rule 1 "Staff first"`. In quotes that it cannot close, a name cannot pass
 * for our own words.
 *
 * @param number counted from 1; null only where a report says so against its schema
 */
function ruleInWords(number, name) {
    const rule = number === null ? 'rule' : `rule ${number}`;
    return name === null ? [rule] : [`${rule} `, quote(JSON.stringify(name))];
}

;// CONCATENATED MODULE: ./build/js/report/test-result.js

const shownValues = 5;
/** One comparison and what it found: `country "US" is none of "AT", "DE"`, `employee is missing`. */
function testResultInWords({ test, holds, found }) {
    const attribute = quote(test.attribute);
    switch (found.kind) {
        case 'missing':
            return [attribute, ' is missing'];
        case 'wrong-type':
            return [attribute, ` is of the wrong type (${found.type})`];
        case 'value':
            return [attribute, ' ', json(found.value), ' ', ...comparison(test, holds)];
    }
}
function comparison(test, holds) {
    switch (test.operator) {
        case 'is':
        case 'isNot':
            return [membership(holds === (test.operator === 'is'), test.values.length), ...values(test.values)];
        case 'startsWith':
            return [holds ? 'starts with ' : 'does not start with ', ...values(test.values)];
        case 'endsWith':
            return [holds ? 'ends with ' : 'does not end with ', ...values(test.values)];
        case 'lessThan':
            return [holds ? 'is below ' : 'is not below ', json(test.bound)];
        case 'lessOrEqual':
            return [holds ? 'is at most ' : 'is more than ', json(test.bound)];
        case 'greaterThan':
            return [holds ? 'is above ' : 'is not above ', json(test.bound)];
        case 'greaterOrEqual':
            return [holds ? 'is at least ' : 'is less than ', json(test.bound)];
        case 'semver':
            return [holds ? 'is ' : 'is not ', `${test.comparison} `, quote(test.version)];
    }
}
function membership(isMember, length) {
    if (length === 1)
        return isMember ? 'is ' : 'is not ';
    return isMember ? 'is one of ' : 'is none of ';
}
function values(all) {
    const shown = all.slice(0, shownValues).map((value) => [json(value)]);
    const more = all.length - shown.length;
    return more > 0 ? [...words_join(shown, ', '), ` and ${more} more`] : words_join(shown, ', ');
}
function json(value) {
    return quote(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./build/js/report/step.js




/** The path of an evaluation in words, one line per step. */
function pathInWords(path, level = 0) {
    return path.flatMap((step) => [
        { level, words: stepInWords(step) },
        ...(step.kind === 'requirement' ? pathInWords(step.path, level + 1) : []),
    ]);
}
function stepInWords(step) {
    switch (step.kind) {
        case 'killed':
            return ['killed, so the safe variant is served: ', quote(step.reason)];
        case 'requirement':
            return requirementInWords(step);
        case 'branch':
            return branchInWords(step);
        case 'draw':
            return drawInWords(step);
        case 'no-unit':
            return [
                quote(step.attribute),
                ` ${noUnit(step.found)}, so there is no bucket, and nobody without one is enrolled`,
            ];
        case 'default':
            return [
                `the default is served: ${step.because === 'left-over' ? 'the rollout leaves this one over' : 'no rule decided'}`,
            ];
    }
}
function requirementInWords({ flag, wanted, got, met }) {
    const variants = words_join(wanted.map((variant) => [quote(variant)]), ' or ');
    const verdict = met ? ': met' : ': not met, so the safe variant is served';
    return ['requires ', quote(flag), ' to serve ', ...variants, '; it serves ', quote(got), verdict];
}
function branchInWords({ number, name, always, holds, because }) {
    if (always)
        return ['everyone else'];
    const reasons = words_join(because.map(testResultInWords), ', ');
    return [...ruleInWords(number, name), holds ? ' holds: ' : ' does not hold: ', ...reasons];
}
function drawInWords({ draw, unit, bucket, from, to, result }) {
    return [
        `${draw.purpose}: bucket ${share(bucket)} of `,
        quote(draw.salt),
        ' for ',
        quote(`${draw.attribute} ${JSON.stringify(unit)}`),
        ...drawResult(from, to, result),
    ];
}
/** Someone who is out is outside the share that is in, which ends where the rest begins. */
function drawResult(from, to, result) {
    if (result === 'out')
        return [`, outside 0–${share(from)}: not enrolled`];
    const inside = `, inside ${percentage(from)}–${share(to)}: `;
    return result === 'in' ? [inside, 'enrolled'] : [inside, quote(result.variant)];
}
function share(thousandths) {
    return `${percentage(thousandths)} %`;
}
function noUnit(found) {
    switch (found.kind) {
        case 'empty':
            return 'is empty';
        case 'missing':
            return 'is missing';
        case 'wrong-type':
            return `is of the wrong type (${found.type})`;
    }
}

;// CONCATENATED MODULE: ./build/js/report/style.js
/** ANSI escapes (ECMA-48 "select graphic rendition"), or plain text. */
function style(colours) {
    const sgr = (on, off) => (text) => colours ? `\x1b[${on}m${text}\x1b[${off}m` : text;
    return { bold: sgr(1, 22), dim: sgr(2, 22), red: sgr(31, 39), yellow: sgr(33, 39), green: sgr(32, 39) };
}

;// CONCATENATED MODULE: ./build/js/report/evaluation.js




/** An evaluation for a terminal: the answer first, then the path to it, one step per line. */
function renderEvaluation(evaluation, { colours }) {
    const { flag, environment, value, variant, reason, steps } = evaluation;
    const paint = style(colours);
    const answer = `${oneLine(flag)} in ${oneLine(environment)}: ${paint.bold(oneLine(variant))} = ${oneLine(JSON.stringify(value))} (${reason})`;
    const path = pathInWords(steps).map(({ level, words }) => `  ${'  '.repeat(level)}${spell(words, oneLine)}`);
    return [answer, ...path].map((line) => `${withoutCommands(line)}\n`).join('');
}

;// CONCATENATED MODULE: ./build/js/report/percentage.js
/** A percentage as people write it, at most eight decimals and never with an exponent: `12.5 %`. */
function percentageText(percentage) {
    return `${percentage.toFixed(8).replace(/\.?0+$/, '')} %`;
}

;// CONCATENATED MODULE: ./build/js/report/audience-change.js


/**
 * What happens to one audience, in words: `on 5 % → 10 %`. Of two variants that share the audience only the first
 * is named, because the other one has the rest.
 */
function audienceChangeInWords({ before, after }) {
    if (before === null)
        return after === null ? ['nothing'] : ['new: ', ...servedInWords(after)];
    if (after === null)
        return ['gone, was ', ...servedInWords(before)];
    return words_join([...moves(before, after), ...newValues(before, after), ...newUnit(before, after)], ', ');
}
/** What one audience is served: `on`, or `on 5 %, off 95 %`. */
function servedInWords({ unit, shares }) {
    const [first] = shares;
    if (first === undefined)
        return ['nothing'];
    if (unit === null && shares.length === 1)
        return [quote(first.variant)];
    return [
        ...words_join(shares.map((share) => [quote(share.variant), ` ${percentageText(share.percentage)}`]), ', '),
        ...of(unit),
    ];
}
function moves(before, after) {
    const [from, to] = [before.shares[0], after.shares[0]];
    if (before.unit === null && after.unit === null && from && to) {
        return from.variant === to.variant ? [] : [[quote(from.variant), ' → ', quote(to.variant)]];
    }
    // The side with more shares has what is left over at its end, where the last to be named belongs.
    const [first, second] = before.shares.length > after.shares.length ? [before, after] : [after, before];
    const variants = [...new Set([...first.shares, ...second.shares].map((share) => share.variant))];
    const moved = variants.filter((variant) => percentageOf(before, variant) !== percentageOf(after, variant));
    const named = variants.length === 2 ? moved.slice(0, 1) : moved;
    return named.map((variant) => [
        quote(variant),
        ` ${percentageText(percentageOf(before, variant))} → ${percentageText(percentageOf(after, variant))}`,
        ...of(after.unit ?? before.unit),
    ]);
}
function percentageOf({ shares }, variant) {
    return shares.find((share) => share.variant === variant)?.percentage ?? 0;
}
function newValues(before, after) {
    return after.shares.flatMap((share) => {
        const old = before.shares.find(({ variant }) => variant === share.variant);
        if (old === undefined || sameValue(old, share))
            return [];
        return [
            [quote(share.variant), ' now means ', quote(valueText(share)), ' instead of ', quote(valueText(old))],
        ];
    });
}
function sameValue(a, b) {
    return valueText(a) === valueText(b);
}
function valueText({ value }) {
    return JSON.stringify(value);
}
function newUnit(before, after) {
    if (before.unit === null || after.unit === null || before.unit === after.unit)
        return [];
    return [['counted by ', quote(after.unit), ' instead of ', quote(before.unit)]];
}
/** The unit is worth a word only where it is not the usual one. */
function of(unit) {
    return unit === null || unit === 'targetingKey' ? [] : [' of ', quote(unit)];
}

;// CONCATENATED MODULE: ./build/js/report/findings.js

/** From the worst to the mildest. */
const severities = ['error', 'warning', 'notice'];
/** By file, line and column. */
function byPlace(a, b) {
    return byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column || byCodeUnit(a.rule, b.rule);
}
/** The worst first; of equal ones those in touched files, then by place. */
function byUrgency(a, b) {
    return (severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        Number(b.touched) - Number(a.touched) ||
        byPlace(a, b));
}
/** Groups that keep the order in which each key came first. */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group)
            group.push(item);
        else
            groups.set(key(item), [item]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/js/report/change.js




/** The changes by flag, in the order given; environments that change alike are said once. */
function flagChanges(changes) {
    return [...groupBy(changes, ({ flag }) => flag)].map(([flag, ofFlag]) => {
        const kinds = new Set(ofFlag.map(({ kind }) => kind));
        const [kind = null] = kinds.size === 1 ? kinds : [];
        const lines = (change) => linesOf(change, kind === null ? kindInWords(change.kind) : null);
        const alike = groupBy(ofFlag, (change) => JSON.stringify(lines(change)));
        return {
            flag,
            headline: kind && kindInWords(kind),
            parts: [...alike.values()].flatMap(([first, ...others]) => first
                ? [{ environments: [first, ...others].map(({ environment }) => environment), lines: lines(first) }]
                : []),
        };
    });
}
function linesOf(change, headline) {
    return [
        ...(headline === null ? [] : [[headline]]),
        ...killInWords(change.killed),
        ...change.audiences.map((audience) => [
            ...audienceInWords(audience.audience),
            ': ',
            ...served(audience, change.kind),
        ]),
        ...change.details.map((detail) => [quote(detail)]),
    ];
}
/** Of a flag that is new or gone, every audience is; that is said once. */
function served(audience, kind) {
    if (kind === 'added' && audience.after)
        return servedInWords(audience.after);
    if (kind === 'removed' && audience.before)
        return ['was ', ...servedInWords(audience.before)];
    return audienceChangeInWords(audience);
}
function kindInWords(kind) {
    switch (kind) {
        case 'added':
            return 'new flag; until now, callers got the default in their code';
        case 'removed':
            return 'removed; callers get the default in their code';
        case 'changed':
            return null;
    }
}
function killInWords({ before, after }) {
    if (before === after)
        return [];
    if (after === null)
        return [['restored; was killed: ', quote(before ?? '')]];
    if (before === null)
        return [['killed: ', quote(after)]];
    return [['still killed, for another reason: ', quote(after)]];
}
function audienceInWords({ kind, rule, name }) {
    switch (kind) {
        case 'everyone-else':
            return ['everyone else'];
        case 'rule':
            return ruleInWords(rule, name);
    }
}

;// CONCATENATED MODULE: ./build/js/report/summary.js

/** The findings in numbers, without those that are zero: `2 errors, 1 warning`; empty when there are none. */
function findingsInNumbers({ summary }) {
    const numbers = [
        [summary.errors, 'error'],
        [summary.warnings, 'warning'],
        [summary.notices, 'notice'],
    ];
    return numbers.flatMap(([number, noun]) => (number === 0 ? [] : [count(number, noun)])).join(', ');
}
/** `1 flag changes`, `2 flags change`, and how many nobody can tell about. */
function changesInNumbers({ summary }) {
    const { changedFlags, incomparableFlags } = summary;
    const unknown = incomparableFlags === 0 ? '' : `${incomparableFlags} cannot be compared`;
    if (changedFlags === 0)
        return unknown || 'no flag changes';
    const changes = changedFlags === 1 ? '1 flag changes' : `${changedFlags} flags change`;
    return unknown === '' ? changes : `${changes}, ${unknown}`;
}
/** `main (41d0e77) → working tree`, or that there is nothing the head is compared with. */
function sidesInWords({ base, head }) {
    const side = ({ name, commit }) => commit === null
        ? [quote(name)]
        : commit.startsWith(name)
            ? [commit.slice(0, 7)]
            : [quote(name), ` (${commit.slice(0, 7)})`];
    return base === null ? [...side(head), ', compared with nothing'] : [...side(base), ' → ', ...side(head)];
}

;// CONCATENATED MODULE: ./build/js/report/text.js






/** The report for a terminal: findings by file, changes by flag, and one line that sums up. Ends with a line break. */
function renderText(report, { colours }) {
    const paint = style(colours);
    const blocks = [...findingBlocks(report.findings, paint), ...changeBlocks(report.changes, paint)];
    return [...blocks, [summaryLine(report, paint)]]
        .map((lines) => `${lines.map(withoutCommands).join('\n')}\n`)
        .join('\n');
}
function findingBlocks(findings, paint) {
    const files = groupBy([...findings].sort(byPlace), (finding) => finding.file);
    return [...files].map(([file, ofFile]) => [paint.bold(oneLine(file)), ...findingLines(ofFile, paint)]);
}
function findingLines(findings, paint) {
    const width = Math.max(...findings.map((finding) => place(finding).length));
    return findings.flatMap((finding) => [
        `  ${place(finding).padStart(width)}  ${severity(finding.severity, paint)}  ${oneLine(finding.message)}  ${paint.dim(oneLine(finding.rule))}`,
        `  ${' '.repeat(width)}           ${oneLine(finding.remedy)}`,
    ]);
}
function place({ line, column }) {
    return `${line}:${column}`;
}
function severity(severity, paint) {
    const padded = severity.padEnd('warning'.length);
    switch (severity) {
        case 'error':
            return paint.red(padded);
        case 'warning':
            return paint.yellow(padded);
        case 'notice':
            return paint.dim(padded);
    }
}
function changeBlocks(changes, paint) {
    const flags = flagChanges(changes);
    const width = Math.max(0, ...flags.flatMap(({ parts }) => parts.map((part) => environments(part).length)));
    return flags.map(({ flag, headline, parts }) => [
        paint.bold(oneLine(flag)) + (headline === null ? '' : `  ${headline}`),
        ...parts.flatMap((part) => partLines(part, width, paint)),
    ]);
}
function partLines(part, width, paint) {
    return part.lines.map((words, index) => {
        const where = (index === 0 ? environments(part) : '').padEnd(width);
        return `  ${paint.dim(where)}  ${spell(words, oneLine)}`;
    });
}
function environments(part) {
    return part.environments.map(oneLine).join(', ');
}
function summaryLine(report, paint) {
    const found = findingsInNumbers(report);
    const { errors, warnings, flags } = report.summary;
    const colour = errors > 0 ? paint.red : warnings > 0 ? paint.yellow : paint.green;
    const changed = report.base === null ? '' : `; ${changesInNumbers(report)}`;
    const sides = paint.dim(`(${spell(sidesInWords(report), oneLine)})`);
    return `${colour(found || 'no problems')} in ${count(flags, 'flag')}${changed} ${sides}`;
}

;// CONCATENATED MODULE: ./build/js/report/demo.js



const columns = 100;
/** The demo for a terminal: each step with the command that does the same. */
function renderDemo(steps, { colours }) {
    const { edit, report, compiled, evaluation } = steps;
    const { flag, environment, targetingKey } = evaluation;
    const paint = style(colours);
    return [
        `Feature flags as code, in four steps, on the ${report.summary.flags} flags of a small shop.\n`,
        title(paint, 'A developer raises a rollout by editing one number', null),
        indent(`${edit.file}\n${paint.red(`- ${edit.before}`)}\n${paint.green(`+ ${edit.after}`)}\n`),
        title(paint, 'The pull request says who gets what', 'flaghoist check'),
        indent(renderText(report, { colours })),
        title(paint, `The merge compiles it for ${environment}`, `flaghoist compile --environment ${environment}`),
        indent(`${excerpt(compiled)}\n`),
        title(paint, 'A service asks for one visitor', `flaghoist evaluate ${flag} --environment ${environment} --targeting-key ${targetingKey}`),
        indent(renderEvaluation(evaluation, { colours })),
        'To start in your own repository: flaghoist init (or init --solo). Nothing of this demo is left behind.\n',
    ].join('\n');
}
function title(paint, text, command) {
    return command === null ? paint.bold(text) : `${paint.bold(text)}\n${paint.dim(`$ ${command}`)}`;
}
/** One line per field, cut where the screen ends. */
function excerpt({ key, flag, size }) {
    const fields = Object.entries(flag).map(([name, value]) => {
        const line = `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
        return line.length > columns ? `${line.slice(0, columns - 1)}…` : line;
    });
    return [
        `${JSON.stringify(key)}: {`,
        ...fields,
        `}, … and the others: ${(size / 1024).toFixed(1)} KiB`,
    ].join('\n');
}
function indent(text) {
    return text.replace(/^(?=.)/gm, '  ');
}

;// CONCATENATED MODULE: ./build/js/report/failure.js



/** What people see of anything that was thrown; never a stack trace. */
function failure(error) {
    if (error instanceof usage_error_UsageError) {
        return { reason: 'usage', line: oneLine(`${sentence(error.message)} ${error.remedy}`) };
    }
    const message = oneLine(error instanceof Error ? error.message : String(error));
    return {
        reason: 'internal',
        line: `internal error: ${sentence(message)} This is a bug in flaghoist; please report it.`,
    };
}

;// CONCATENATED MODULE: ./build/js/report/annotations.js



/** What GitHub shows of one level in one step; whatever comes after is dropped without a word. */
const perLevel = 10;
/** At most ten per level, the worst first; where there are more, the tenth says how many. */
function annotations(report) {
    const sorted = [...report.findings].sort(byUrgency);
    return severities.flatMap((level) => limited(level, sorted.filter((finding) => finding.severity === level)));
}
function limited(level, findings) {
    if (findings.length <= perLevel)
        return findings.map(annotation);
    const shown = findings.slice(0, perLevel - 1);
    const message = `and ${findings.length - shown.length} more of this level; the log lists them all`;
    return [...shown.map(annotation), { level, title: 'more findings', message, place: null }];
}
function annotation(finding) {
    const { severity, rule, message, remedy, file, line, column, endLine, endColumn } = finding;
    return {
        level: severity,
        title: oneLine(rule),
        message: oneLine(`${sentence(message)} ${remedy}`),
        place: { file: oneLine(file), line, column, endColumn: endLine === line ? endColumn : null },
    };
}

;// CONCATENATED MODULE: ./build/js/report/workflow-command.js
/** An annotation as the line of output that makes the runner create it. */
function workflowCommand({ level, title, message, place }) {
    const properties = [...(place ? placeProperties(place) : []), ['title', title]];
    const list = properties.map(([name, value = '']) => `${name}=${escapeProperty(value)}`).join(',');
    return `::${level} ${list}::${escapeData(message)}`;
}
function placeProperties({ file, line, column, endColumn }) {
    return [
        ['file', file],
        ['line', `${line}`],
        ['endLine', `${line}`],
        ['col', `${column}`],
        ...(endColumn === null ? [] : [['endColumn', `${endColumn}`]]),
    ];
}
/** What the runner decodes in a message. */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** What the runner decodes in a property. */
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./build/js/report/github.js



/** The report for the log of a GitHub Actions step: the text, then a command for each annotation. */
function renderGithub(report) {
    const commands = annotations(report).map((annotation) => `${workflowCommand(annotation)}\n`);
    return renderText(report, { colours: false }) + commands.join('');
}

;// CONCATENATED MODULE: ./build/js/report/init.js
/** What `init` wrote, and what is left to do. */
function renderInit(files) {
    return `${files.map(({ path }) => `wrote ${path}\n`).join('')}
Next:
  1. Name your own environments and owners in flags/policy.yaml.
  2. Replace <sha> in .github/workflows/flaghoist.yml by the commit of the release.
  3. Run \`flaghoist check\`, commit, and raise the example's percentage in a pull request.
`;
}

;// CONCATENATED MODULE: ./build/js/report/json.js


/** The report as JSON for programs: the order of keys of the schema, two spaces, a line break at the end. */
function renderJson(report) {
    return stableJson({
        version: report.version,
        base: report.base && side(report.base),
        head: side(report.head),
        summary: {
            flags: report.summary.flags,
            changedFlags: report.summary.changedFlags,
            incomparableFlags: report.summary.incomparableFlags,
            errors: report.summary.errors,
            warnings: report.summary.warnings,
            notices: report.summary.notices,
        },
        findings: report.findings.map(finding),
        changes: report.changes.map(change),
    });
}
/** JSON that is safe in a log: what is hidden or could be a workflow command is written as `\uXXXX`. */
function stableJson(value) {
    const text = JSON.stringify(value, null, 2)
        .replace(/[^\n]+/g, (line) => line.replace(HIDDEN, unicodeEscape))
        .replaceAll('##[', '#\\u0023[');
    return `${text}\n`;
}
function unicodeEscape(hidden) {
    return Array.from({ length: hidden.length }, (_, index) => unit(hidden.charCodeAt(index))).join('');
}
function unit(code) {
    return `\\u${code.toString(16).padStart(4, '0')}`;
}
function side({ name, commit }) {
    return { name, commit };
}
function finding(finding) {
    const { rule, severity, message, remedy, flag, file, line, column, endLine, endColumn, touched } = finding;
    return { rule, severity, message, remedy, flag, file, line, column, endLine, endColumn, touched };
}
function change(change) {
    const { flag, environment, kind, file, killed, audiences, details } = change;
    return {
        flag,
        environment,
        kind,
        file,
        killed: { before: killed.before, after: killed.after },
        audiences: audiences.map(audienceChange),
        details,
    };
}
function audienceChange({ audience, before, after }) {
    return {
        audience: audienceOf(audience),
        before: before && json_served(before),
        after: after && json_served(after),
    };
}
function audienceOf({ kind, rule, name }) {
    return { kind, rule, name };
}
function json_served({ unit, shares }) {
    return {
        unit,
        shares: shares.map(({ variant, value, percentage }) => ({ variant, value: json_sorted(value), percentage })),
    };
}
/** The order of a map never means anything: object values come out by key. */
function json_sorted(value) {
    return typeof value === 'object' ? sortedMap(value) : value;
}
function sortedMap(map) {
    return Object.fromEntries(sortedEntries({ ...map }).map(([key, value]) => [key, sortedJson(value)]));
}
function sortedJson(value) {
    if (Array.isArray(value))
        return value.map(sortedJson);
    return typeof value === 'object' && value !== null ? sortedMap(value) : value;
}

;// CONCATENATED MODULE: ./build/js/report/html-code.js

/**
 * Any text as a piece of Markdown or HTML that shows exactly this text and does nothing: no markup, mention, link
 * or image. Everything but letters and digits becomes a numeric entity, also inside a table cell; what is hidden
 * becomes U+FFFD; what is longer is cut.
 *
 * @param longest in characters
 */
function htmlCode(text, longest = 500) {
    const characters = [...text.replace(HIDDEN, '\ufffd')];
    const shown = characters.length > longest ? [...characters.slice(0, longest - 1), '…'] : characters;
    return `<code>${shown.map(entity).join('')}</code>`;
}
function entity(character) {
    return /^[A-Za-z0-9]$/.test(character) ? character : `&#${character.codePointAt(0)};`;
}

;// CONCATENATED MODULE: ./build/js/report/table.js
const encoder = new TextEncoder();
/** No single row may take more than this of a table, in bytes of UTF-8. */
const rowLimit = 32 * 1024;
/**
 * A Markdown table. A row that is too long is shown in its short form, and so is one that has no room any more; where
 * there is not even room for that, a line says how many are left out.
 *
 * @param budget the most bytes of UTF-8 the rows may have
 * @returns the empty text when there are no rows
 */
function table(header, rows, budget) {
    if (rows.length === 0)
        return '';
    const sized = rows.map(sizedRow);
    let left = budget;
    const reserved = sized.map(({ kept, short }) => {
        const room = kept && short.bytes <= left ? short.bytes : 0;
        left -= room;
        return room;
    });
    const shown = sized.flatMap(({ full, short }, index) => {
        const room = left + (reserved[index] ?? 0);
        const line = [full, short].find(({ bytes }) => bytes <= room);
        if (line === undefined)
            return [];
        left = room - line.bytes;
        return [line.text];
    });
    const more = rows.length - shown.length;
    return [
        lineOf(header),
        lineOf(header.map(() => ':--')),
        ...shown,
        ...(more === 0 ? [] : ['', `and ${more} more; see the log`]),
    ].join('\n');
}
function sizedRow({ cells, short, kept }) {
    const [full, brief] = [sizedLine(cells), sizedLine(short)];
    return { full: full.bytes > rowLimit ? brief : full, short: brief, kept };
}
function sizedLine(cells) {
    const text = lineOf(cells);
    return { text, bytes: encoder.encode(text).length + 1 };
}
function lineOf(cells) {
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/js/report/markdown.js






/** What a job summary may hold is 1 MiB; this leaves room for what other steps write. */
const summaryBudget = 900 * 1024;
/** What findings may take of it; changes get what they leave. */
const findingsShare = 0.75;
const linesPerFlag = 20;
const tooLong = 'too long to show here; see the log';
/** In a short row, in characters. */
const longestName = 100;
/** The report for a job summary or a comment: the verdict in the title, what was found, what changes. */
function renderMarkdown(report, { budget = summaryBudget } = {}) {
    const rows = budget - 4096;
    const findings = table(['', 'Where', 'What', 'Do this'], [...report.findings].sort(byUrgency).map(findingRow), Math.floor(rows * findingsShare));
    const left = rows - new TextEncoder().encode(findings).length;
    return [
        `### ${verdict(report)}`,
        findings,
        table(['Flag', 'Change'], changeRows(report.changes), left),
        `<sub>${count(report.summary.flags, 'flag')} · ${spell(sidesInWords(report), htmlCode)}</sub>`,
    ]
        .filter((block) => block !== '')
        .map((block) => `${block}\n`)
        .join('\n');
}
function verdict(report) {
    const { errors, warnings } = report.summary;
    const icon = errors > 0 ? '🛑' : warnings > 0 ? '⚠️' : '✅';
    const changes = report.base === null ? '' : ` · ${changesInNumbers(report)}`;
    return `${icon} ${findingsInNumbers(report) || 'No problems'}${changes}`;
}
const icons = { error: '🛑', warning: '⚠️', notice: 'ℹ️' };
/** What can block is shown, whatever else there is. */
function findingRow({ severity, file, line, column, message, rule, remedy }) {
    const level = `${icons[severity]} ${severity}`;
    const place = `${htmlCode(file, longestName)}:${line}:${column}`;
    return {
        cells: [
            level,
            htmlCode(`${file}:${line}:${column}`),
            `${htmlCode(message)}<br>${htmlCode(rule)}`,
            htmlCode(remedy),
        ],
        short: [level, place, `${tooLong}<br>${htmlCode(rule, longestName)}`, ''],
        kept: severity !== 'notice',
    };
}
function changeRows(changes) {
    return flagChanges(changes).map(({ flag, headline, parts }) => {
        const lines = [...(headline === null ? [] : [headline]), ...parts.flatMap(markdown_partLines)];
        const more = lines.length - linesPerFlag;
        const shown = more > 0 ? [...lines.slice(0, linesPerFlag), `and ${more} more`] : lines;
        return {
            cells: [htmlCode(flag), shown.join('<br>')],
            short: [htmlCode(flag, longestName), tooLong],
            kept: true,
        };
    });
}
function markdown_partLines({ environments, lines }) {
    const where = environments.map((name) => htmlCode(name)).join(', ');
    return lines.map((words) => `${where} ${spell(words, htmlCode)}`);
}

;// CONCATENATED MODULE: ./build/js/report/rules.js

/** One line per rule. */
function renderRules(rules) {
    const width = Math.max(0, ...rules.map(({ id }) => id.length));
    return rules
        .map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`)
        .join('');
}
/** One rule with its examples. */
function renderRule(rule, { colours }) {
    const paint = style(colours);
    return [
        `${paint.bold(rule.id)} (${rule.severity})\n${rule.title}.\n${rule.why}`,
        ...(rule.bad === null ? [] : [`${paint.red('Instead of')}\n${rules_indent(rule.bad)}`]),
        ...(rule.good === null ? [] : [`${paint.green('write')}\n${rules_indent(rule.good)}`]),
    ]
        .map((block) => `${block}\n`)
        .join('\n');
}
function rules_indent(yaml) {
    return yaml.trimEnd().replace(/^(?=.)/gm, '  ');
}

;// CONCATENATED MODULE: ./build/js/report/verdict.js
/** From which severity on a report fails. */
const failOnLevels = ['error', 'warning', 'never'];
/** Whether the report holds a finding that fails the check. Notices never do. */
function isBlocked({ summary }, failOn) {
    switch (failOn) {
        case 'error':
            return summary.errors > 0;
        case 'warning':
            return summary.errors + summary.warnings > 0;
        case 'never':
            return false;
    }
}

;// CONCATENATED MODULE: ./build/js/report/index.js













;// CONCATENATED MODULE: ./build/js/cli/command.js
/** The output of a command that did what it was asked. */
function success(stdout) {
    return { stdout, stderr: '', exitCode: 0 };
}

;// CONCATENATED MODULE: ./build/js/load/git/line.js
/** What git printed, without the line break at the end. */
function line(stdout) {
    return stdout.toString('utf8').replace(/\r?\n$/, '');
}

;// CONCATENATED MODULE: ./build/js/load/show.js

const show_LONGEST = 60;
/**
 * Text from a file or a file name as it may stand in a message: one line, in backticks, cut at 60 characters, with
 * every character that does not show written as its code point.
 */
function show(text) {
    const cut = text.length > show_LONGEST ? `${text.slice(0, show_LONGEST)}…` : text;
    return `\`${show_visible(cut).replaceAll('`', "'")}\``;
}
/** The same text with every character that does not show written as its code point. */
function show_visible(text) {
    return text.replace(HIDDEN, codePoint).replace(/\ufffd/g, codePoint);
}
/** A character as Unicode names it, `U+202E`. */
function codePoint(character) {
    const value = character.codePointAt(0) ?? 0;
    return `U+${value.toString(16).toUpperCase().padStart(4, '0')}`;
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./build/js/load/git/run.js


/**
 * Nothing in the repository's configuration or in the environment may run a program, fetch an object or swap one
 * object for another; and files that a commit holds are never taken for a repository.
 */
const options = [
    '--no-replace-objects',
    '--no-optional-locks',
    '--literal-pathspecs',
    ...[
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'core.commitGraph=false',
        'protocol.allow=never',
        'safe.bareRepository=explicit',
    ].flatMap((setting) => ['-c', setting]),
];
/** How much git may print: all files of a flags directory at their limit, and their headers. */
const MAX_OUTPUT_BYTES = 128 * 1024 * 1024;
const TIMEOUT = 30_000;
/**
 * Runs git in a directory and waits for it: the one place that starts git.
 *
 * @param directory the work tree's or the repository's directory, or one in it
 * @throws UsageError when git is not installed, is ended from outside, takes more than 30 seconds or prints beyond
 *   all limits; never for an exit status
 */
function run_runGit(directory, args, { input = '', globalConfig = true, timeout = TIMEOUT } = {}) {
    const result = (0,external_node_child_process_namespaceObject.spawnSync)('git', [...options, '-C', directory, ...args], {
        input,
        env: environment(globalConfig),
        maxBuffer: MAX_OUTPUT_BYTES,
        timeout,
        killSignal: 'SIGKILL',
        windowsHide: true,
    });
    if (result.error)
        throw failed(result.error, timeout);
    if (result.status === null) {
        throw new usage_error_UsageError(`git was ended by ${result.signal ?? 'a signal'}.`, 'Run the command again.');
    }
    return { status: result.status, stdout: result.stdout, stderr: result.stderr.toString('utf8') };
}
function failed(error, timeout) {
    switch ('code' in error ? error.code : null) {
        case 'ENOENT':
            return new usage_error_UsageError('git was not found.', 'Install git and put it on the PATH.');
        case 'ETIMEDOUT':
            return new usage_error_UsageError(`git did not answer within ${timeout / 1000} s.`, 'Check the disk, and the repository with `git fsck`.');
        default:
            return new usage_error_UsageError('git could not be run, or printed more than 128 MiB.', 'Run the command again; check the repository with `git fsck`.');
    }
}
/** The caller's environment without what would lead git to another repository, history or configuration. */
function environment(globalConfig) {
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    return {
        ...Object.fromEntries(own),
        GIT_CONFIG_NOSYSTEM: '1',
        ...(globalConfig ? {} : { GIT_CONFIG_GLOBAL: '/dev/null' }),
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        // No transport at all: unlike `protocol.allow`, no `protocol.<name>.allow` of the repository can undo it.
        GIT_ALLOW_PROTOCOL: '',
        GIT_GRAFT_FILE: '/dev/null',
        LC_ALL: 'C',
    };
}

;// CONCATENATED MODULE: ./build/js/load/git/revision.js




/**
 * The root of the work tree a directory is in.
 *
 * @returns an absolute path without links, or null when the directory is in no repository
 * @throws UsageError when git refuses the repository or cannot read it
 */
function revision_topLevel(directory) {
    const { status, stdout, stderr } = run_runGit(directory, ['rev-parse', '--show-toplevel']);
    if (status === 0)
        return line(stdout);
    if (stderr.includes('not a git repository (or any'))
        return null;
    throw refused(stderr);
}
/** The hash of the repository's object ids. */
function objectFormat(repository) {
    const { stdout } = run_runGit(repository, ['rev-parse', '--show-object-format']);
    return line(stdout) === 'sha256' ? 'sha256' : 'sha1';
}
/**
 * The commit a revision names.
 *
 * @returns its full id
 * @throws UsageError when the directory is no repository or has no such commit
 */
function resolveRevision(repository, revision) {
    const commit = revision_findRevision(repository, revision);
    if (commit !== null)
        return commit;
    if (revision_topLevel(repository) === null) {
        throw new usage_error_UsageError('This is not a git repository.', 'Run the command inside one, or name two directories.');
    }
    if (revision_findRevision(repository, 'HEAD') === null) {
        throw new usage_error_UsageError('This repository has no commit yet.', 'Commit something first.');
    }
    throw new usage_error_UsageError(`There is no revision ${show(revision)} in this repository.`, isShallow(repository)
        ? 'This clone is shallow: fetch the revision first (actions/checkout: `fetch-depth: 0`).'
        : 'Check the spelling, or fetch it first.');
}
/**
 * The best common ancestor of two revisions.
 *
 * @returns its full id
 * @throws UsageError when there is none, or the clone is too shallow to know it
 */
function mergeBase(repository, a, b) {
    const base = revision_findMergeBase(repository, resolveRevision(repository, a), resolveRevision(repository, b));
    if (base !== null)
        return base;
    if (isShallow(repository)) {
        throw new usage_error_UsageError(`This clone is too shallow to know the merge base of ${shortName(a)} and ${shortName(b)}.`, 'Fetch the whole history: `git fetch --unshallow`, or `fetch-depth: 0` with actions/checkout.');
    }
    throw new usage_error_UsageError(`${shortName(a)} and ${shortName(b)} have no common ancestor.`, 'Name a base that the head grew out of.');
}
/** The best common ancestor of two commits, both full ids; null when the clone knows none. */
function revision_findMergeBase(repository, a, b) {
    const { status, stdout } = run_runGit(repository, ['merge-base', '--end-of-options', a, b]);
    return status === 0 ? line(stdout) : null;
}
/**
 * The commit a revision names.
 *
 * @returns its full id, or null when there is no such commit
 */
function revision_findRevision(repository, revision) {
    if (revision.includes('\0') || revision === '')
        return null;
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const { status, stdout } = run_runGit(repository, args);
    const commit = line(stdout);
    return status === 0 && /^[0-9a-f]{40,64}$/.test(commit) ? commit : null;
}
function isShallow(repository) {
    return line(run_runGit(repository, ['rev-parse', '--is-shallow-repository']).stdout) === 'true';
}
/** A branch as people call it, `origin/main`; any other revision as it is. */
function shortName(revision) {
    return show(revision.replace(/^refs\/(?:heads|remotes)\//, ''));
}
function refused(stderr) {
    if (stderr.includes('dubious ownership')) {
        return new usage_error_UsageError('git refuses this repository: it belongs to another user.', 'Run `git config --global --add safe.directory` with its path, or as its owner.');
    }
    if (stderr.includes('cannot use bare repository')) {
        return new usage_error_UsageError('This directory looks like a bare repository, which is never read.', 'Run the command in a work tree; remove files such as `HEAD`, `objects` and `refs` from it.');
    }
    return new usage_error_UsageError('git cannot read the repository here.', 'Run `git status` to see why.');
}

;// CONCATENATED MODULE: ./build/js/load/git/default-branch.js



const candidates = [
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
];
/**
 * The branch changes are merged into: what `origin` says, else `main`, else `master`; of the remote before the local
 * one, which may lag behind. In full, because a tag of the same name would win over the short form (gitrevisions(7)).
 *
 * @returns a ref such as `refs/remotes/origin/main`, or null when there is none of these
 */
function defaultBranch(repository) {
    const branches = [...originHead(repository), ...candidates];
    return branches.find((branch) => revision_findRevision(repository, branch) !== null) ?? null;
}
function originHead(repository) {
    const { status, stdout } = run_runGit(repository, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
    const branch = line(stdout);
    return status === 0 && branch.startsWith('refs/remotes/origin/') ? [branch] : [];
}

;// CONCATENATED MODULE: ./build/js/load/git/index.js




;// CONCATENATED MODULE: ./build/js/load/dates.js

/** Checks that every date of a flag is a day of the calendar; the schema has checked its form. */
function checkDates({ expires, reviewed, exceptions = [] }) {
    return [
        ...checkDate(['expires'], expires),
        ...checkDate(['reviewed'], reviewed),
        ...exceptions.flatMap(({ until }, index) => checkDate(['exceptions', index, 'until'], until)),
    ];
}
function checkDate(path, date) {
    if (date === undefined || isCalendarDay(date))
        return [];
    return [
        {
            rule: 'expires-invalid',
            path,
            at: 'value',
            message: `There is no day ${show(date)} in the calendar.`,
            remedy: 'Write a day that exists, as `YYYY-MM-DD`.',
        },
    ];
}
/** Whether a `YYYY-MM-DD` is a day of the Gregorian calendar. */
function isCalendarDay(date) {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}
function daysIn(year, month) {
    if (month !== 2)
        return [4, 6, 9, 11].includes(month) ? 30 : 31;
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

;// CONCATENATED MODULE: ./build/js/load/limits.js
/** How large one file may be: a flag of 64 KiB is a program, not a flag. */
const MAX_FILE_BYTES = 64 * 1024;
/** How many entries a flags directory may have, directories included. */
const MAX_FILES = 20_000;
/** How large all files of a flags directory may be together. */
const MAX_TOTAL_BYTES = 16 * 1024 * 1024;
/** How deep maps and lists may be nested. A realistic condition needs about ten. */
const MAX_DEPTH = 64;

/** How many problems of all files together are told; the last one says what is left. */
const MAX_PROBLEMS = 2000;

;// CONCATENATED MODULE: ./build/js/load/place.js
/** The place of a file as a whole. */
const WHOLE_FILE = { line: 1, column: 1, endLine: 1, endColumn: 1 };
/** A complaint about a file as a whole: its name, its kind, its size. */
function aboutFile(file, complaint) {
    return { ...complaint, file, ...WHOLE_FILE };
}
/**
 * Prepares to turn ranges of a text into places. Costs one pass over the text, then little for each range.
 */
function placer(text) {
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lineStarts.push(at + 1);
    return ({ start, end }) => {
        const first = place_lineOf(lineStarts, start);
        const last = place_lineOf(lineStarts, Math.max(start, end));
        return {
            line: first + 1,
            column: start - (lineStarts[first] ?? 0) + 1,
            endLine: last + 1,
            endColumn: Math.max(start, end) - (lineStarts[last] ?? 0) + 1,
        };
    };
}
/** The index of the last line that starts at or before the offset. */
function place_lineOf(lineStarts, offset) {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/js/load/generated/schemas.js
// @ts-nocheck
// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
const flagSchema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "flag.schema.json",
    "title": "FlagDefinition",
    "description": "One feature flag. The file name, without `.yaml`, is the flag's key.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "type",
        "default"
    ],
    "properties": {
        "type": {
            "description": "What the flag is for. It decides how long the flag may live and what it needs: `release` (temporary, rolls a change out), `experiment` (temporary, compares variants), `ops` (tunes a running system), `kill-switch` (normally on, pulled in an incident), `permission` (who may use something).",
            "enum": [
                "release",
                "experiment",
                "ops",
                "kill-switch",
                "permission"
            ],
            "examples": [
                "release"
            ]
        },
        "description": {
            "description": "What people see when the flag is on, and what they see when it is off.",
            "type": "string",
            "minLength": 1,
            "examples": [
                "One-page checkout. Off keeps today's three-step checkout."
            ]
        },
        "owner": {
            "description": "The team or person who answers for the flag, or a list with the most accountable first. Written without `@`, which YAML reserves.",
            "anyOf": [
                {
                    "$ref": "#/definitions/owner"
                },
                {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "$ref": "#/definitions/owner"
                    }
                }
            ],
            "examples": [
                "acme/checkout",
                [
                    "acme/checkout",
                    "acme/payments"
                ]
            ]
        },
        "issue": {
            "description": "Where the rollout is tracked: `owner/repository#number` or a URL. Never a bare `#412`: in YAML that starts a comment.",
            "type": "string",
            "pattern": "^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+#[1-9][0-9]*|https?://\\S+)$",
            "examples": [
                "acme/shop#412",
                "https://issues.example.com/SHOP-412"
            ]
        },
        "runbook": {
            "description": "The page an on-call engineer opens before pulling the flag.",
            "type": "string",
            "pattern": "^https?://\\S+$",
            "examples": [
                "https://runbooks.example.com/recommendations-off"
            ]
        },
        "expires": {
            "description": "The day by which the flag should be gone from the code, as `YYYY-MM-DD`. Exactly one of `expires` and `permanent` is written. A passed date never changes what the flag serves.",
            "type": "string",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            "examples": [
                "2027-03-31"
            ]
        },
        "permanent": {
            "description": "Why the flag stays for good. Exactly one of `expires` and `permanent` is written.",
            "type": "string",
            "minLength": 1,
            "examples": [
                "Third-party dependency; we must be able to shed it in an incident."
            ]
        },
        "reviewed": {
            "description": "The day somebody last confirmed that a permanent flag is still needed, as `YYYY-MM-DD`.",
            "type": "string",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            "examples": [
                "2026-11-03"
            ]
        },
        "variants": {
            "description": "The values the flag can serve, by name. Left out, the flag is boolean with `on: true` and `off: false`. All values have one type: boolean, string, number or object. The order of this map means nothing.",
            "type": "object",
            "minProperties": 1,
            "propertyNames": {
                "$ref": "#/definitions/variantName"
            },
            "additionalProperties": {
                "$ref": "#/definitions/variant"
            },
            "examples": [
                {
                    "control": {
                        "value": "none",
                        "description": "No message, as today"
                    },
                    "badge": {
                        "value": "badge",
                        "description": "Badge next to the price"
                    }
                },
                {
                    "small": 10,
                    "large": 50
                }
            ]
        },
        "default": {
            "description": "The variant served outside every rule and rollout.",
            "allOf": [
                {
                    "$ref": "#/definitions/variantName"
                }
            ],
            "examples": [
                "off"
            ]
        },
        "safe": {
            "description": "The variant served when the flag is killed, or when a flag it requires does not serve what it must. Left out, it is the `default`.",
            "allOf": [
                {
                    "$ref": "#/definitions/variantName"
                }
            ],
            "examples": [
                "off"
            ]
        },
        "client": {
            "description": "Whether browsers and apps may receive the flag. Kept for the client; it changes nothing yet.",
            "type": "boolean",
            "examples": [
                true
            ]
        },
        "bucketBy": {
            "description": "The attribute whose value decides who is in a rollout. Left out, the targeting key. It must be a non-empty string at evaluation; whoever lacks it gets what is left over.",
            "allOf": [
                {
                    "$ref": "#/definitions/attribute"
                }
            ],
            "examples": [
                "accountId"
            ]
        },
        "salt": {
            "description": "What the buckets are drawn from, besides the bucket attribute. Left out, the flag's key. Write the old key here when you rename a flag, and nobody moves.",
            "type": "string",
            "pattern": "^[a-z0-9][a-z0-9-]*$",
            "maxLength": 100,
            "examples": [
                "checkout-redesign"
            ]
        },
        "requires": {
            "description": "Flags that must serve one of the named variants in the same environment; otherwise this flag serves `safe`. At most ten.",
            "type": "object",
            "minProperties": 1,
            "maxProperties": 10,
            "additionalProperties": {
                "$ref": "#/definitions/variantNames"
            },
            "examples": [
                {
                    "checkout-redesign": "on"
                }
            ]
        },
        "environments": {
            "description": "What each environment serves. One that is missing here serves the `default`.",
            "type": "object",
            "minProperties": 1,
            "additionalProperties": {
                "$ref": "#/definitions/environment"
            },
            "examples": [
                {
                    "staging": "on",
                    "production": {
                        "rollout": {
                            "serve": "on",
                            "percentage": 5
                        }
                    }
                }
            ]
        },
        "killed": {
            "description": "The environments in which the flag is killed, each with the reason. A killed flag serves `safe` to everyone, before every rule. Delete the line to restore.",
            "type": "object",
            "minProperties": 1,
            "additionalProperties": {
                "type": "string",
                "pattern": "\\S"
            },
            "examples": [
                {
                    "production": "INC-431 recommender timeouts"
                }
            ]
        },
        "experiment": {
            "description": "What an experiment tries to find out.",
            "type": "object",
            "additionalProperties": false,
            "properties": {
                "hypothesis": {
                    "description": "What you expect to happen, and by how much.",
                    "type": "string",
                    "minLength": 1,
                    "examples": [
                        "Showing the progress to free shipping raises orders per visitor by at least 1 %."
                    ]
                },
                "metric": {
                    "description": "The one number that decides.",
                    "type": "string",
                    "minLength": 1,
                    "examples": [
                        "orders_per_visitor"
                    ]
                },
                "guardrails": {
                    "description": "The numbers that must not get worse.",
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    },
                    "examples": [
                        [
                            "checkout_errors"
                        ]
                    ]
                }
            }
        },
        "exceptions": {
            "description": "Lint rules this flag is excused from, each with a reason and an end date. Kept for the lint rules to come; no rule of today can be suppressed.",
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                    "rule",
                    "reason",
                    "until"
                ],
                "properties": {
                    "rule": {
                        "description": "The lint rule's id.",
                        "type": "string",
                        "minLength": 1,
                        "examples": [
                            "stale-on"
                        ]
                    },
                    "reason": {
                        "description": "Why the rule does not fit here.",
                        "type": "string",
                        "minLength": 1,
                        "examples": [
                            "Waiting for the app release in January."
                        ]
                    },
                    "until": {
                        "description": "The last day of the exception, as `YYYY-MM-DD`.",
                        "type": "string",
                        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
                        "examples": [
                            "2027-01-31"
                        ]
                    }
                }
            }
        },
        "acknowledge": {
            "description": "What this pull request does on purpose. Counts only in the pull request that adds or edits it. Kept for the lint rules to come.",
            "type": "object",
            "additionalProperties": false,
            "minProperties": 1,
            "properties": {
                "rebucket": {
                    "description": "Why people may be dealt anew into the buckets.",
                    "type": "string",
                    "minLength": 1,
                    "examples": [
                        "The experiment starts again with a new hypothesis."
                    ]
                }
            }
        }
    },
    "definitions": {
        "owner": {
            "title": "Owner",
            "description": "A team (`acme/checkout`), a user name or a mail address, without `@` at the start.",
            "type": "string",
            "minLength": 1,
            "pattern": "^[^@\\s,][^\\s,]*$"
        },
        "variantName": {
            "title": "VariantName",
            "description": "A variant's name: letters, digits, `_`, `.` and `-`.",
            "type": "string",
            "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]*$",
            "maxLength": 64
        },
        "variantNames": {
            "title": "VariantNames",
            "description": "A variant's name, or a list of them.",
            "anyOf": [
                {
                    "$ref": "#/definitions/variantName"
                },
                {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "$ref": "#/definitions/variantName"
                    }
                }
            ]
        },
        "variant": {
            "title": "Variant",
            "description": "A plain value, or a map with `value` and `description`. An object value goes under `value`.",
            "anyOf": [
                {
                    "type": "boolean"
                },
                {
                    "type": "number"
                },
                {
                    "type": "string"
                },
                {
                    "title": "DescribedVariant",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "value"
                    ],
                    "properties": {
                        "value": {
                            "description": "The value callers receive.",
                            "type": [
                                "boolean",
                                "number",
                                "string",
                                "object"
                            ]
                        },
                        "description": {
                            "description": "What people see when they get this variant.",
                            "type": "string",
                            "minLength": 1
                        }
                    }
                }
            ]
        },
        "environment": {
            "title": "EnvironmentDefinition",
            "description": "The variant everyone gets, or rules and then a rollout (or one variant) for everyone else.",
            "anyOf": [
                {
                    "$ref": "#/definitions/variantName"
                },
                {
                    "title": "EnvironmentRules",
                    "type": "object",
                    "additionalProperties": false,
                    "minProperties": 1,
                    "properties": {
                        "rules": {
                            "description": "Tried in order; the first whose `if` holds decides, also when its rollout leaves somebody over.",
                            "type": "array",
                            "minItems": 1,
                            "items": {
                                "$ref": "#/definitions/rule"
                            }
                        },
                        "serve": {
                            "description": "The variant for everyone no rule decided. Not together with `rollout`.",
                            "allOf": [
                                {
                                    "$ref": "#/definitions/variantName"
                                }
                            ]
                        },
                        "rollout": {
                            "description": "The rollout for everyone no rule decided. Not together with `serve`.",
                            "allOf": [
                                {
                                    "$ref": "#/definitions/rollout"
                                }
                            ]
                        }
                    }
                }
            ]
        },
        "rule": {
            "title": "Rule",
            "description": "Whom it is for, and what they get: one variant, or a rollout of its own.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "if"
            ],
            "properties": {
                "name": {
                    "description": "What people call this rule; shown in reports. Renaming a rule changes nothing.",
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 100,
                    "examples": [
                        "Staff first"
                    ]
                },
                "if": {
                    "description": "Whom the rule is for.",
                    "allOf": [
                        {
                            "$ref": "#/definitions/condition"
                        }
                    ],
                    "examples": [
                        {
                            "segment": "staff"
                        }
                    ]
                },
                "serve": {
                    "description": "The variant they get. Not together with `rollout`.",
                    "allOf": [
                        {
                            "$ref": "#/definitions/variantName"
                        }
                    ],
                    "examples": [
                        "on"
                    ]
                },
                "rollout": {
                    "description": "The rollout they get; what it leaves over is served the `default`. Not together with `serve`.",
                    "allOf": [
                        {
                            "$ref": "#/definitions/rollout"
                        }
                    ],
                    "examples": [
                        {
                            "serve": "on",
                            "percentage": 50
                        }
                    ]
                }
            }
        },
        "rollout": {
            "title": "RolloutDefinition",
            "description": "A share of the bucket attribute's values gets a variant, or is split over several.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "percentage"
            ],
            "properties": {
                "serve": {
                    "description": "The variant those inside get. Not together with `split`.",
                    "allOf": [
                        {
                            "$ref": "#/definitions/variantName"
                        }
                    ],
                    "examples": [
                        "on"
                    ]
                },
                "percentage": {
                    "description": "How many are inside now, in percent, with at most three decimals.",
                    "allOf": [
                        {
                            "$ref": "#/definitions/percentage"
                        }
                    ],
                    "examples": [
                        5,
                        0.5
                    ]
                },
                "split": {
                    "description": "How those inside are divided, in percent, adding up to 100. As a map it has no order; as a list of one-key maps its order counts and a variant may appear twice. Not together with `serve`.",
                    "anyOf": [
                        {
                            "type": "object",
                            "minProperties": 1,
                            "propertyNames": {
                                "$ref": "#/definitions/variantName"
                            },
                            "additionalProperties": {
                                "$ref": "#/definitions/percentage"
                            }
                        },
                        {
                            "type": "array",
                            "minItems": 1,
                            "items": {
                                "type": "object",
                                "minProperties": 1,
                                "maxProperties": 1,
                                "propertyNames": {
                                    "$ref": "#/definitions/variantName"
                                },
                                "additionalProperties": {
                                    "$ref": "#/definitions/percentage"
                                }
                            }
                        }
                    ],
                    "examples": [
                        {
                            "control": 50,
                            "badge": 50
                        },
                        [
                            {
                                "control": 25
                            },
                            {
                                "badge": 50
                            },
                            {
                                "control": 25
                            }
                        ]
                    ]
                },
                "plan": {
                    "description": "The percentages the rollout is meant to go through. For people, and for the lint rules to come; it changes nothing that is served.",
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "$ref": "#/definitions/percentage"
                    },
                    "examples": [
                        [
                            1,
                            5,
                            10,
                            25,
                            50,
                            100
                        ]
                    ]
                },
                "soak": {
                    "description": "How long each step is watched before the next: a number of minutes (`m`), hours (`h`) or days (`d`). It changes nothing that is served.",
                    "type": "string",
                    "pattern": "^[1-9][0-9]{0,3}[mhd]$",
                    "examples": [
                        "24h"
                    ]
                },
                "rollbackPlan": {
                    "description": "What to do when it goes wrong, in one sentence.",
                    "type": "string",
                    "minLength": 1,
                    "examples": [
                        "Set production to off. No data migration involved."
                    ]
                }
            }
        },
        "percentage": {
            "title": "Percentage",
            "description": "A percentage from 0 to 100 with at most three decimals.",
            "type": "number",
            "minimum": 0,
            "maximum": 100
        },
        "attribute": {
            "title": "Attribute",
            "description": "The name of an attribute of the evaluation context; a dot leads into an object. `targetingKey` is one like the others.",
            "type": "string",
            "pattern": "^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z_][A-Za-z0-9_-]*)*$",
            "maxLength": 100
        },
        "condition": {
            "title": "ConditionDefinition",
            "description": "All entries must hold. Each is an attribute with a value, a list of values (any of them) or a map of operators (all of them); or `segment`, `all`, `any`, `not`. A missing or wrongly typed attribute makes every operator false.",
            "type": "object",
            "minProperties": 1,
            "properties": {
                "segment": {
                    "description": "A segment, or a list of segments (any of them).",
                    "anyOf": [
                        {
                            "type": "string",
                            "minLength": 1
                        },
                        {
                            "type": "array",
                            "minItems": 1,
                            "items": {
                                "type": "string",
                                "minLength": 1
                            }
                        }
                    ]
                },
                "all": {
                    "description": "Conditions of which every one must hold.",
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "$ref": "#/definitions/condition"
                    }
                },
                "any": {
                    "description": "Conditions of which at least one must hold.",
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "$ref": "#/definitions/condition"
                    }
                },
                "not": {
                    "description": "A condition that must not hold.",
                    "allOf": [
                        {
                            "$ref": "#/definitions/condition"
                        }
                    ]
                }
            },
            "additionalProperties": {
                "$ref": "#/definitions/attributeTest"
            },
            "examples": [
                {
                    "segment": "staff"
                },
                {
                    "country": [
                        "DE",
                        "AT"
                    ],
                    "appVersion": {
                        "semver": ">=2.3.0"
                    }
                }
            ]
        },
        "attributeTest": {
            "title": "AttributeTest",
            "description": "A value, a list of values (any of them), or a map of operators (all of them).",
            "anyOf": [
                {
                    "$ref": "#/definitions/scalar"
                },
                {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "$ref": "#/definitions/scalar"
                    }
                },
                {
                    "$ref": "#/definitions/operators"
                }
            ]
        },
        "operators": {
            "title": "Operators",
            "description": "A closed list of operators; several must all hold.",
            "type": "object",
            "additionalProperties": false,
            "minProperties": 1,
            "properties": {
                "is": {
                    "description": "Equal to the value, or to any value of the list.",
                    "allOf": [
                        {
                            "$ref": "#/definitions/scalars"
                        }
                    ],
                    "examples": [
                        [
                            "DE",
                            "AT"
                        ]
                    ]
                },
                "isNot": {
                    "description": "Present, of the same type, and equal to neither the value nor any value of the list.",
                    "allOf": [
                        {
                            "$ref": "#/definitions/scalars"
                        }
                    ],
                    "examples": [
                        "DE"
                    ]
                },
                "startsWith": {
                    "description": "A text that starts with the given text, or with any of the list.",
                    "allOf": [
                        {
                            "$ref": "#/definitions/texts"
                        }
                    ],
                    "examples": [
                        "beta-"
                    ]
                },
                "endsWith": {
                    "description": "A text that ends with the given text, or with any of the list.",
                    "allOf": [
                        {
                            "$ref": "#/definitions/texts"
                        }
                    ],
                    "examples": [
                        "@acme.com"
                    ]
                },
                "lessThan": {
                    "description": "A number below the given one. The policy's `context` must declare the attribute as a number.",
                    "type": "number",
                    "examples": [
                        18
                    ]
                },
                "lessOrEqual": {
                    "description": "A number below or equal to the given one.",
                    "type": "number",
                    "examples": [
                        17
                    ]
                },
                "greaterThan": {
                    "description": "A number above the given one.",
                    "type": "number",
                    "examples": [
                        17
                    ]
                },
                "greaterOrEqual": {
                    "description": "A number above or equal to the given one.",
                    "type": "number",
                    "examples": [
                        18
                    ]
                },
                "semver": {
                    "description": "One comparison of a version with a SemVer 2.0.0 version: `=`, `!=`, `<`, `<=`, `>` or `>=` and the version.",
                    "type": "string",
                    "pattern": "^(=|!=|<|<=|>|>=) ?(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$",
                    "examples": [
                        ">=2.3.0"
                    ]
                }
            }
        },
        "scalar": {
            "title": "Scalar",
            "description": "A text, a number, or `true`/`false`.",
            "type": [
                "string",
                "number",
                "boolean"
            ]
        },
        "scalars": {
            "title": "Scalars",
            "description": "A value, or a list of values.",
            "anyOf": [
                {
                    "$ref": "#/definitions/scalar"
                },
                {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "$ref": "#/definitions/scalar"
                    }
                }
            ]
        },
        "texts": {
            "title": "Texts",
            "description": "A text, or a list of texts.",
            "anyOf": [
                {
                    "type": "string",
                    "minLength": 1
                },
                {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "type": "string",
                        "minLength": 1
                    }
                }
            ]
        }
    }
};
const segmentSchema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "segment.schema.json",
    "title": "SegmentDefinition",
    "description": "A named condition that rules share: `flags/segments/<name>.yaml`. The file name, without `.yaml`, is the segment's name. A segment does not refer to other segments.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "if"
    ],
    "properties": {
        "description": {
            "description": "Who these people are.",
            "type": "string",
            "minLength": 1,
            "examples": [
                "Everybody on Acme's payroll"
            ]
        },
        "owner": {
            "description": "The team or person who answers for the segment, or a list with the most accountable first.",
            "anyOf": [
                {
                    "$ref": "flag.schema.json#/definitions/owner"
                },
                {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "$ref": "flag.schema.json#/definitions/owner"
                    }
                }
            ]
        },
        "if": {
            "description": "Who belongs to the segment.",
            "allOf": [
                {
                    "$ref": "flag.schema.json#/definitions/condition"
                }
            ]
        }
    }
};
const policySchema = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "policy.schema.json",
    "title": "PolicyDefinition",
    "description": "What holds for every flag of the repository: `flags/policy.yaml`.",
    "type": "object",
    "additionalProperties": false,
    "required": [
        "environments"
    ],
    "properties": {
        "environments": {
            "description": "The environments, in the order a change is promoted through them. At most 50.",
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "items": {
                "title": "PolicyEnvironment",
                "type": "object",
                "additionalProperties": false,
                "required": [
                    "name"
                ],
                "properties": {
                    "name": {
                        "$ref": "#/definitions/environmentName"
                    },
                    "critical": {
                        "description": "Whether people depend on it. Kept for the rules about rollout safety to come.",
                        "type": "boolean",
                        "examples": [
                            true
                        ]
                    },
                    "description": {
                        "description": "What runs there.",
                        "type": "string",
                        "minLength": 1,
                        "examples": [
                            "What customers use"
                        ]
                    }
                }
            },
            "examples": [
                [
                    {
                        "name": "development"
                    },
                    {
                        "name": "staging"
                    },
                    {
                        "name": "production",
                        "critical": true
                    }
                ]
            ]
        },
        "teams": {
            "description": "The owners a flag may name. Not checked yet. At most 1,000.",
            "type": "array",
            "minItems": 1,
            "maxItems": 1000,
            "items": {
                "$ref": "flag.schema.json#/definitions/owner"
            },
            "examples": [
                [
                    "acme/checkout",
                    "acme/growth"
                ]
            ]
        },
        "types": {
            "description": "How long a flag of each type is expected to live, in days. Not checked yet.",
            "type": "object",
            "additionalProperties": false,
            "minProperties": 1,
            "properties": {
                "release": {
                    "$ref": "#/definitions/typePolicy"
                },
                "experiment": {
                    "$ref": "#/definitions/typePolicy"
                },
                "ops": {
                    "$ref": "#/definitions/typePolicy"
                },
                "kill-switch": {
                    "$ref": "#/definitions/typePolicy"
                },
                "permission": {
                    "$ref": "#/definitions/typePolicy"
                }
            },
            "examples": [
                {
                    "release": {
                        "lifespan": "90d"
                    }
                }
            ]
        },
        "context": {
            "description": "The attributes services send, by name, each with its type. Ordered comparisons need an attribute declared here as a number. At most 1,000.",
            "type": "object",
            "minProperties": 1,
            "maxProperties": 1000,
            "propertyNames": {
                "$ref": "flag.schema.json#/definitions/attribute"
            },
            "additionalProperties": {
                "$ref": "#/definitions/contextAttribute"
            },
            "examples": [
                {
                    "country": "string",
                    "age": {
                        "type": "number",
                        "description": "In whole years"
                    }
                }
            ]
        },
        "lint": {
            "description": "Which lint rules apply. Today every preset has the same rules: those that a flag must pass to be read.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "preset"
            ],
            "properties": {
                "preset": {
                    "description": "A versioned set of rules: a released version never gains a rule. `recommended@1` for teams, `strict@1` for teams that want every rule, `solo@1` for one person, `import@1` for a set that was just imported.",
                    "enum": [
                        "recommended@1",
                        "strict@1",
                        "solo@1",
                        "import@1"
                    ],
                    "examples": [
                        "recommended@1"
                    ]
                }
            }
        }
    },
    "definitions": {
        "environmentName": {
            "title": "EnvironmentName",
            "description": "An environment's name: lower-case letters, digits and `-`.",
            "type": "string",
            "pattern": "^[a-z][a-z0-9-]*$",
            "maxLength": 40
        },
        "attributeType": {
            "title": "AttributeType",
            "description": "What values of the attribute look like.",
            "enum": [
                "string",
                "number",
                "boolean"
            ]
        },
        "contextAttribute": {
            "title": "ContextAttribute",
            "description": "The attribute's type, or a map with `type` and `description`.",
            "anyOf": [
                {
                    "$ref": "#/definitions/attributeType"
                },
                {
                    "title": "DescribedContextAttribute",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                        "type"
                    ],
                    "properties": {
                        "type": {
                            "$ref": "#/definitions/attributeType"
                        },
                        "description": {
                            "description": "What the attribute says about the one evaluated.",
                            "type": "string",
                            "minLength": 1
                        }
                    }
                }
            ]
        },
        "typePolicy": {
            "title": "TypePolicy",
            "description": "What is expected of flags of this type.",
            "type": "object",
            "additionalProperties": false,
            "required": [
                "lifespan"
            ],
            "properties": {
                "lifespan": {
                    "description": "How long such a flag is expected to live, in days.",
                    "type": "string",
                    "pattern": "^[1-9][0-9]{0,3}d$",
                    "examples": [
                        "90d"
                    ]
                }
            }
        }
    }
};

;// CONCATENATED MODULE: ./build/js/load/generated/validators.js
// @ts-nocheck
// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
const validateFlag = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "flag.schema.json", "title": "FlagDefinition", "type": "object", "additionalProperties": false, "required": ["type", "default"], "properties": { "type": { "enum": ["release", "experiment", "ops", "kill-switch", "permission"] }, "description": { "type": "string", "minLength": 1 }, "owner": { "anyOf": [{ "$ref": "#/definitions/owner" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/owner" } }] }, "issue": { "type": "string", "pattern": "^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+#[1-9][0-9]*|https?://\\S+)$" }, "runbook": { "type": "string", "pattern": "^https?://\\S+$" }, "expires": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "permanent": { "type": "string", "minLength": 1 }, "reviewed": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "variants": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/definitions/variantName" }, "additionalProperties": { "$ref": "#/definitions/variant" } }, "default": { "allOf": [{ "$ref": "#/definitions/variantName" }] }, "safe": { "allOf": [{ "$ref": "#/definitions/variantName" }] }, "client": { "type": "boolean" }, "bucketBy": { "allOf": [{ "$ref": "#/definitions/attribute" }] }, "salt": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$", "maxLength": 100 }, "requires": { "type": "object", "minProperties": 1, "maxProperties": 10, "additionalProperties": { "$ref": "#/definitions/variantNames" } }, "environments": { "type": "object", "minProperties": 1, "additionalProperties": { "$ref": "#/definitions/environment" } }, "killed": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "string", "pattern": "\\S" } }, "experiment": { "type": "object", "additionalProperties": false, "properties": { "hypothesis": { "type": "string", "minLength": 1 }, "metric": { "type": "string", "minLength": 1 }, "guardrails": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } } } }, "exceptions": { "type": "array", "minItems": 1, "items": { "type": "object", "additionalProperties": false, "required": ["rule", "reason", "until"], "properties": { "rule": { "type": "string", "minLength": 1 }, "reason": { "type": "string", "minLength": 1 }, "until": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } } } }, "acknowledge": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "rebucket": { "type": "string", "minLength": 1 } } } }, "definitions": { "owner": { "title": "Owner", "type": "string", "minLength": 1, "pattern": "^[^@\\s,][^\\s,]*$" }, "variantName": { "title": "VariantName", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]*$", "maxLength": 64 }, "variantNames": { "title": "VariantNames", "anyOf": [{ "$ref": "#/definitions/variantName" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/variantName" } }] }, "variant": { "title": "Variant", "anyOf": [{ "type": "boolean" }, { "type": "number" }, { "type": "string" }, { "title": "DescribedVariant", "type": "object", "additionalProperties": false, "required": ["value"], "properties": { "value": { "type": ["boolean", "number", "string", "object"] }, "description": { "type": "string", "minLength": 1 } } }] }, "environment": { "title": "EnvironmentDefinition", "anyOf": [{ "$ref": "#/definitions/variantName" }, { "title": "EnvironmentRules", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "rules": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/rule" } }, "serve": { "allOf": [{ "$ref": "#/definitions/variantName" }] }, "rollout": { "allOf": [{ "$ref": "#/definitions/rollout" }] } } }] }, "rule": { "title": "Rule", "type": "object", "additionalProperties": false, "required": ["if"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100 }, "if": { "allOf": [{ "$ref": "#/definitions/condition" }] }, "serve": { "allOf": [{ "$ref": "#/definitions/variantName" }] }, "rollout": { "allOf": [{ "$ref": "#/definitions/rollout" }] } } }, "rollout": { "title": "RolloutDefinition", "type": "object", "additionalProperties": false, "required": ["percentage"], "properties": { "serve": { "allOf": [{ "$ref": "#/definitions/variantName" }] }, "percentage": { "allOf": [{ "$ref": "#/definitions/percentage" }] }, "split": { "anyOf": [{ "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/definitions/variantName" }, "additionalProperties": { "$ref": "#/definitions/percentage" } }, { "type": "array", "minItems": 1, "items": { "type": "object", "minProperties": 1, "maxProperties": 1, "propertyNames": { "$ref": "#/definitions/variantName" }, "additionalProperties": { "$ref": "#/definitions/percentage" } } }] }, "plan": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/percentage" } }, "soak": { "type": "string", "pattern": "^[1-9][0-9]{0,3}[mhd]$" }, "rollbackPlan": { "type": "string", "minLength": 1 } } }, "percentage": { "title": "Percentage", "type": "number", "minimum": 0, "maximum": 100 }, "attribute": { "title": "Attribute", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z_][A-Za-z0-9_-]*)*$", "maxLength": 100 }, "condition": { "title": "ConditionDefinition", "type": "object", "minProperties": 1, "properties": { "segment": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "all": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/condition" } }, "any": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/condition" } }, "not": { "allOf": [{ "$ref": "#/definitions/condition" }] } }, "additionalProperties": { "$ref": "#/definitions/attributeTest" } }, "attributeTest": { "title": "AttributeTest", "anyOf": [{ "$ref": "#/definitions/scalar" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/scalar" } }, { "$ref": "#/definitions/operators" }] }, "operators": { "title": "Operators", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "is": { "allOf": [{ "$ref": "#/definitions/scalars" }] }, "isNot": { "allOf": [{ "$ref": "#/definitions/scalars" }] }, "startsWith": { "allOf": [{ "$ref": "#/definitions/texts" }] }, "endsWith": { "allOf": [{ "$ref": "#/definitions/texts" }] }, "lessThan": { "type": "number" }, "lessOrEqual": { "type": "number" }, "greaterThan": { "type": "number" }, "greaterOrEqual": { "type": "number" }, "semver": { "type": "string", "pattern": "^(=|!=|<|<=|>|>=) ?(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" } } }, "scalar": { "title": "Scalar", "type": ["string", "number", "boolean"] }, "scalars": { "title": "Scalars", "anyOf": [{ "$ref": "#/definitions/scalar" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/scalar" } }] }, "texts": { "title": "Texts", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] } } };
const schema12 = { "title": "Owner", "type": "string", "minLength": 1, "pattern": "^[^@\\s,][^\\s,]*$" };
const schema14 = { "title": "VariantName", "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]*$", "maxLength": 64 };
const schema15 = { "title": "Variant", "anyOf": [{ "type": "boolean" }, { "type": "number" }, { "type": "string" }, { "title": "DescribedVariant", "type": "object", "additionalProperties": false, "required": ["value"], "properties": { "value": { "type": ["boolean", "number", "string", "object"] }, "description": { "type": "string", "minLength": 1 } } }] };
const schema18 = { "title": "Attribute", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z_][A-Za-z0-9_-]*)*$", "maxLength": 100 };
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => {
    let length = text.length;
    for (let i = 0; i < text.length; i++)
        if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00)
            length--;
    return length;
};
const pattern0 = new RegExp("^[^@\\s,][^\\s,]*$", "u");
const pattern2 = new RegExp("^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+#[1-9][0-9]*|https?://\\S+)$", "u");
const pattern3 = new RegExp("^https?://\\S+$", "u");
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");
const pattern9 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z_][A-Za-z0-9_-]*)*$", "u");
const pattern10 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern21 = new RegExp("\\S", "u");
const schema19 = { "title": "VariantNames", "anyOf": [{ "$ref": "#/definitions/variantName" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/variantName" } }] };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    const _errs2 = errors;
    if (errors === _errs2) {
        if (typeof data === "string") {
            if (func3(data) > 64) {
                const err0 = { instancePath, schemaPath: "#/definitions/variantName/maxLength", keyword: "maxLength", params: { limit: 64 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                if (!pattern6.test(data)) {
                    const err1 = { instancePath, schemaPath: "#/definitions/variantName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
        else {
            const err2 = { instancePath, schemaPath: "#/definitions/variantName/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs4 = errors;
        if (errors === _errs4) {
            if (Array.isArray(data)) {
                if (data.length < 1) {
                    const err3 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                else {
                    var valid2 = true;
                    const len0 = data.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data0 = data[i0];
                        const _errs6 = errors;
                        const _errs7 = errors;
                        if (errors === _errs7) {
                            if (typeof data0 === "string") {
                                if (func3(data0) > 64) {
                                    const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/variantName/maxLength", keyword: "maxLength", params: { limit: 64 } };
                                    if (vErrors === null) {
                                        vErrors = [err4];
                                    }
                                    else {
                                        vErrors.push(err4);
                                    }
                                    errors++;
                                }
                                else {
                                    if (!pattern6.test(data0)) {
                                        const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/variantName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" } };
                                        if (vErrors === null) {
                                            vErrors = [err5];
                                        }
                                        else {
                                            vErrors.push(err5);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/variantName/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                        var valid2 = _errs6 === errors;
                        if (!valid2) {
                            break;
                        }
                    }
                }
            }
            else {
                const err7 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        var _valid0 = _errs4 === errors;
        valid0 = valid0 || _valid0;
    }
    if (!valid0) {
        const err8 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
        validate11.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate11.errors = vErrors;
    return errors === 0;
}
const schema22 = { "title": "EnvironmentDefinition", "anyOf": [{ "$ref": "#/definitions/variantName" }, { "title": "EnvironmentRules", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "rules": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/rule" } }, "serve": { "allOf": [{ "$ref": "#/definitions/variantName" }] }, "rollout": { "allOf": [{ "$ref": "#/definitions/rollout" }] } } }] };
const schema24 = { "title": "Rule", "type": "object", "additionalProperties": false, "required": ["if"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100 }, "if": { "allOf": [{ "$ref": "#/definitions/condition" }] }, "serve": { "allOf": [{ "$ref": "#/definitions/variantName" }] }, "rollout": { "allOf": [{ "$ref": "#/definitions/rollout" }] } } };
const schema25 = { "title": "ConditionDefinition", "type": "object", "minProperties": 1, "properties": { "segment": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "all": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/condition" } }, "any": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/condition" } }, "not": { "allOf": [{ "$ref": "#/definitions/condition" }] } }, "additionalProperties": { "$ref": "#/definitions/attributeTest" } };
const schema26 = { "title": "AttributeTest", "anyOf": [{ "$ref": "#/definitions/scalar" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/scalar" } }, { "$ref": "#/definitions/operators" }] };
const schema27 = { "title": "Scalar", "type": ["string", "number", "boolean"] };
const schema29 = { "title": "Operators", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "is": { "allOf": [{ "$ref": "#/definitions/scalars" }] }, "isNot": { "allOf": [{ "$ref": "#/definitions/scalars" }] }, "startsWith": { "allOf": [{ "$ref": "#/definitions/texts" }] }, "endsWith": { "allOf": [{ "$ref": "#/definitions/texts" }] }, "lessThan": { "type": "number" }, "lessOrEqual": { "type": "number" }, "greaterThan": { "type": "number" }, "greaterOrEqual": { "type": "number" }, "semver": { "type": "string", "pattern": "^(=|!=|<|<=|>|>=) ?(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" } } };
const schema33 = { "title": "Texts", "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] };
const schema30 = { "title": "Scalars", "anyOf": [{ "$ref": "#/definitions/scalar" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/scalar" } }] };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) {
        const err0 = { instancePath, schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: schema27.type } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs4 = errors;
        if (errors === _errs4) {
            if (Array.isArray(data)) {
                if (data.length < 1) {
                    const err1 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                else {
                    var valid2 = true;
                    const len0 = data.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data0 = data[i0];
                        const _errs6 = errors;
                        if (((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) {
                            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: schema27.type } };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                        var valid2 = _errs6 === errors;
                        if (!valid2) {
                            break;
                        }
                    }
                }
            }
            else {
                const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        var _valid0 = _errs4 === errors;
        valid0 = valid0 || _valid0;
    }
    if (!valid0) {
        const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
        validate18.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate18.errors = vErrors;
    return errors === 0;
}
const pattern14 = new RegExp("^(=|!=|<|<=|>|>=) ?(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$", "u");
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length < 1) {
                validate17.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func2.call(schema29.properties, key0))) {
                        validate17.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.is !== undefined) {
                        const _errs2 = errors;
                        if (!(validate18(data.is, { instancePath: instancePath + "/is", parentData: data, parentDataProperty: "is", rootData }))) {
                            vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.isNot !== undefined) {
                            const _errs4 = errors;
                            if (!(validate18(data.isNot, { instancePath: instancePath + "/isNot", parentData: data, parentDataProperty: "isNot", rootData }))) {
                                vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.startsWith !== undefined) {
                                let data2 = data.startsWith;
                                const _errs6 = errors;
                                const _errs9 = errors;
                                let valid5 = false;
                                const _errs10 = errors;
                                if (errors === _errs10) {
                                    if (typeof data2 === "string") {
                                        if (func3(data2) < 1) {
                                            const err0 = { instancePath: instancePath + "/startsWith", schemaPath: "#/definitions/texts/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err1 = { instancePath: instancePath + "/startsWith", schemaPath: "#/definitions/texts/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err1];
                                        }
                                        else {
                                            vErrors.push(err1);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid0 = _errs10 === errors;
                                valid5 = valid5 || _valid0;
                                if (!valid5) {
                                    const _errs12 = errors;
                                    if (errors === _errs12) {
                                        if (Array.isArray(data2)) {
                                            if (data2.length < 1) {
                                                const err2 = { instancePath: instancePath + "/startsWith", schemaPath: "#/definitions/texts/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                                                if (vErrors === null) {
                                                    vErrors = [err2];
                                                }
                                                else {
                                                    vErrors.push(err2);
                                                }
                                                errors++;
                                            }
                                            else {
                                                var valid6 = true;
                                                const len0 = data2.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    let data3 = data2[i0];
                                                    const _errs14 = errors;
                                                    if (errors === _errs14) {
                                                        if (typeof data3 === "string") {
                                                            if (func3(data3) < 1) {
                                                                const err3 = { instancePath: instancePath + "/startsWith/" + i0, schemaPath: "#/definitions/texts/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err3];
                                                                }
                                                                else {
                                                                    vErrors.push(err3);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        else {
                                                            const err4 = { instancePath: instancePath + "/startsWith/" + i0, schemaPath: "#/definitions/texts/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err4];
                                                            }
                                                            else {
                                                                vErrors.push(err4);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var valid6 = _errs14 === errors;
                                                    if (!valid6) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err5 = { instancePath: instancePath + "/startsWith", schemaPath: "#/definitions/texts/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                            if (vErrors === null) {
                                                vErrors = [err5];
                                            }
                                            else {
                                                vErrors.push(err5);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid0 = _errs12 === errors;
                                    valid5 = valid5 || _valid0;
                                }
                                if (!valid5) {
                                    const err6 = { instancePath: instancePath + "/startsWith", schemaPath: "#/definitions/texts/anyOf", keyword: "anyOf", params: {} };
                                    if (vErrors === null) {
                                        vErrors = [err6];
                                    }
                                    else {
                                        vErrors.push(err6);
                                    }
                                    errors++;
                                    validate17.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs9;
                                    if (vErrors !== null) {
                                        if (_errs9) {
                                            vErrors.length = _errs9;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.endsWith !== undefined) {
                                    let data4 = data.endsWith;
                                    const _errs16 = errors;
                                    const _errs19 = errors;
                                    let valid9 = false;
                                    const _errs20 = errors;
                                    if (errors === _errs20) {
                                        if (typeof data4 === "string") {
                                            if (func3(data4) < 1) {
                                                const err7 = { instancePath: instancePath + "/endsWith", schemaPath: "#/definitions/texts/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                                                if (vErrors === null) {
                                                    vErrors = [err7];
                                                }
                                                else {
                                                    vErrors.push(err7);
                                                }
                                                errors++;
                                            }
                                        }
                                        else {
                                            const err8 = { instancePath: instancePath + "/endsWith", schemaPath: "#/definitions/texts/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                            if (vErrors === null) {
                                                vErrors = [err8];
                                            }
                                            else {
                                                vErrors.push(err8);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid1 = _errs20 === errors;
                                    valid9 = valid9 || _valid1;
                                    if (!valid9) {
                                        const _errs22 = errors;
                                        if (errors === _errs22) {
                                            if (Array.isArray(data4)) {
                                                if (data4.length < 1) {
                                                    const err9 = { instancePath: instancePath + "/endsWith", schemaPath: "#/definitions/texts/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err9];
                                                    }
                                                    else {
                                                        vErrors.push(err9);
                                                    }
                                                    errors++;
                                                }
                                                else {
                                                    var valid10 = true;
                                                    const len1 = data4.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                        let data5 = data4[i1];
                                                        const _errs24 = errors;
                                                        if (errors === _errs24) {
                                                            if (typeof data5 === "string") {
                                                                if (func3(data5) < 1) {
                                                                    const err10 = { instancePath: instancePath + "/endsWith/" + i1, schemaPath: "#/definitions/texts/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err10];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err10);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            else {
                                                                const err11 = { instancePath: instancePath + "/endsWith/" + i1, schemaPath: "#/definitions/texts/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err11];
                                                                }
                                                                else {
                                                                    vErrors.push(err11);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        var valid10 = _errs24 === errors;
                                                        if (!valid10) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                const err12 = { instancePath: instancePath + "/endsWith", schemaPath: "#/definitions/texts/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                if (vErrors === null) {
                                                    vErrors = [err12];
                                                }
                                                else {
                                                    vErrors.push(err12);
                                                }
                                                errors++;
                                            }
                                        }
                                        var _valid1 = _errs22 === errors;
                                        valid9 = valid9 || _valid1;
                                    }
                                    if (!valid9) {
                                        const err13 = { instancePath: instancePath + "/endsWith", schemaPath: "#/definitions/texts/anyOf", keyword: "anyOf", params: {} };
                                        if (vErrors === null) {
                                            vErrors = [err13];
                                        }
                                        else {
                                            vErrors.push(err13);
                                        }
                                        errors++;
                                        validate17.errors = vErrors;
                                        return false;
                                    }
                                    else {
                                        errors = _errs19;
                                        if (vErrors !== null) {
                                            if (_errs19) {
                                                vErrors.length = _errs19;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    var valid0 = _errs16 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.lessThan !== undefined) {
                                        let data6 = data.lessThan;
                                        const _errs26 = errors;
                                        if (!((typeof data6 == "number") && (isFinite(data6)))) {
                                            validate17.errors = [{ instancePath: instancePath + "/lessThan", schemaPath: "#/properties/lessThan/type", keyword: "type", params: { type: "number" } }];
                                            return false;
                                        }
                                        var valid0 = _errs26 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.lessOrEqual !== undefined) {
                                            let data7 = data.lessOrEqual;
                                            const _errs28 = errors;
                                            if (!((typeof data7 == "number") && (isFinite(data7)))) {
                                                validate17.errors = [{ instancePath: instancePath + "/lessOrEqual", schemaPath: "#/properties/lessOrEqual/type", keyword: "type", params: { type: "number" } }];
                                                return false;
                                            }
                                            var valid0 = _errs28 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.greaterThan !== undefined) {
                                                let data8 = data.greaterThan;
                                                const _errs30 = errors;
                                                if (!((typeof data8 == "number") && (isFinite(data8)))) {
                                                    validate17.errors = [{ instancePath: instancePath + "/greaterThan", schemaPath: "#/properties/greaterThan/type", keyword: "type", params: { type: "number" } }];
                                                    return false;
                                                }
                                                var valid0 = _errs30 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.greaterOrEqual !== undefined) {
                                                    let data9 = data.greaterOrEqual;
                                                    const _errs32 = errors;
                                                    if (!((typeof data9 == "number") && (isFinite(data9)))) {
                                                        validate17.errors = [{ instancePath: instancePath + "/greaterOrEqual", schemaPath: "#/properties/greaterOrEqual/type", keyword: "type", params: { type: "number" } }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs32 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.semver !== undefined) {
                                                        let data10 = data.semver;
                                                        const _errs34 = errors;
                                                        if (errors === _errs34) {
                                                            if (typeof data10 === "string") {
                                                                if (!pattern14.test(data10)) {
                                                                    validate17.errors = [{ instancePath: instancePath + "/semver", schemaPath: "#/properties/semver/pattern", keyword: "pattern", params: { pattern: "^(=|!=|<|<=|>|>=) ?(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$" } }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate17.errors = [{ instancePath: instancePath + "/semver", schemaPath: "#/properties/semver/type", keyword: "type", params: { type: "string" } }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs34 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate17.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate17.errors = vErrors;
    return errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) {
        const err0 = { instancePath, schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: schema27.type } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs4 = errors;
        if (errors === _errs4) {
            if (Array.isArray(data)) {
                if (data.length < 1) {
                    const err1 = { instancePath, schemaPath: "#/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                else {
                    var valid2 = true;
                    const len0 = data.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data0 = data[i0];
                        const _errs6 = errors;
                        if (((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) {
                            const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/scalar/type", keyword: "type", params: { type: schema27.type } };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                        }
                        var valid2 = _errs6 === errors;
                        if (!valid2) {
                            break;
                        }
                    }
                }
            }
            else {
                const err3 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        var _valid0 = _errs4 === errors;
        valid0 = valid0 || _valid0;
        if (!valid0) {
            const _errs9 = errors;
            if (!(validate17(data, { instancePath, parentData, parentDataProperty, rootData }))) {
                vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
                errors = vErrors.length;
            }
            var _valid0 = _errs9 === errors;
            valid0 = valid0 || _valid0;
        }
    }
    if (!valid0) {
        const err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
        validate16.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate16.errors = vErrors;
    return errors === 0;
}
const wrapper0 = { validate: validate15 };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length < 1) {
                validate15.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "segment") || (key0 === "all")) || (key0 === "any")) || (key0 === "not"))) {
                        const _errs2 = errors;
                        if (!(validate16(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }))) {
                            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                        if (!valid0) {
                            break;
                        }
                    }
                }
                if (_errs1 === errors) {
                    if (data.segment !== undefined) {
                        let data1 = data.segment;
                        const _errs3 = errors;
                        const _errs4 = errors;
                        let valid2 = false;
                        const _errs5 = errors;
                        if (errors === _errs5) {
                            if (typeof data1 === "string") {
                                if (func3(data1) < 1) {
                                    const err0 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err0];
                                    }
                                    else {
                                        vErrors.push(err0);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err1 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err1];
                                }
                                else {
                                    vErrors.push(err1);
                                }
                                errors++;
                            }
                        }
                        var _valid0 = _errs5 === errors;
                        valid2 = valid2 || _valid0;
                        if (!valid2) {
                            const _errs7 = errors;
                            if (errors === _errs7) {
                                if (Array.isArray(data1)) {
                                    if (data1.length < 1) {
                                        const err2 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                    }
                                    else {
                                        var valid3 = true;
                                        const len0 = data1.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data2 = data1[i0];
                                            const _errs9 = errors;
                                            if (errors === _errs9) {
                                                if (typeof data2 === "string") {
                                                    if (func3(data2) < 1) {
                                                        const err3 = { instancePath: instancePath + "/segment/" + i0, schemaPath: "#/properties/segment/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                        if (vErrors === null) {
                                                            vErrors = [err3];
                                                        }
                                                        else {
                                                            vErrors.push(err3);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err4 = { instancePath: instancePath + "/segment/" + i0, schemaPath: "#/properties/segment/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err4];
                                                    }
                                                    else {
                                                        vErrors.push(err4);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var valid3 = _errs9 === errors;
                                            if (!valid3) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err5 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                    if (vErrors === null) {
                                        vErrors = [err5];
                                    }
                                    else {
                                        vErrors.push(err5);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs7 === errors;
                            valid2 = valid2 || _valid0;
                        }
                        if (!valid2) {
                            const err6 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/anyOf", keyword: "anyOf", params: {} };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                            validate15.errors = vErrors;
                            return false;
                        }
                        else {
                            errors = _errs4;
                            if (vErrors !== null) {
                                if (_errs4) {
                                    vErrors.length = _errs4;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                        }
                        var valid1 = _errs3 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.all !== undefined) {
                            let data3 = data.all;
                            const _errs11 = errors;
                            if (errors === _errs11) {
                                if (Array.isArray(data3)) {
                                    if (data3.length < 1) {
                                        validate15.errors = [{ instancePath: instancePath + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 } }];
                                        return false;
                                    }
                                    else {
                                        var valid4 = true;
                                        const len1 = data3.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                            const _errs13 = errors;
                                            if (!(wrapper0.validate(data3[i1], { instancePath: instancePath + "/all/" + i1, parentData: data3, parentDataProperty: i1, rootData }))) {
                                                vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid4 = _errs13 === errors;
                                            if (!valid4) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate15.errors = [{ instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" } }];
                                    return false;
                                }
                            }
                            var valid1 = _errs11 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                        if (valid1) {
                            if (data.any !== undefined) {
                                let data5 = data.any;
                                const _errs14 = errors;
                                if (errors === _errs14) {
                                    if (Array.isArray(data5)) {
                                        if (data5.length < 1) {
                                            validate15.errors = [{ instancePath: instancePath + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 } }];
                                            return false;
                                        }
                                        else {
                                            var valid5 = true;
                                            const len2 = data5.length;
                                            for (let i2 = 0; i2 < len2; i2++) {
                                                const _errs16 = errors;
                                                if (!(wrapper0.validate(data5[i2], { instancePath: instancePath + "/any/" + i2, parentData: data5, parentDataProperty: i2, rootData }))) {
                                                    vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid5 = _errs16 === errors;
                                                if (!valid5) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate15.errors = [{ instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" } }];
                                        return false;
                                    }
                                }
                                var valid1 = _errs14 === errors;
                            }
                            else {
                                var valid1 = true;
                            }
                            if (valid1) {
                                if (data.not !== undefined) {
                                    const _errs17 = errors;
                                    if (!(wrapper0.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData }))) {
                                        vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid1 = _errs17 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate15.errors = vErrors;
    return errors === 0;
}
const schema36 = { "title": "RolloutDefinition", "type": "object", "additionalProperties": false, "required": ["percentage"], "properties": { "serve": { "allOf": [{ "$ref": "#/definitions/variantName" }] }, "percentage": { "allOf": [{ "$ref": "#/definitions/percentage" }] }, "split": { "anyOf": [{ "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/definitions/variantName" }, "additionalProperties": { "$ref": "#/definitions/percentage" } }, { "type": "array", "minItems": 1, "items": { "type": "object", "minProperties": 1, "maxProperties": 1, "propertyNames": { "$ref": "#/definitions/variantName" }, "additionalProperties": { "$ref": "#/definitions/percentage" } } }] }, "plan": { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/percentage" } }, "soak": { "type": "string", "pattern": "^[1-9][0-9]{0,3}[mhd]$" }, "rollbackPlan": { "type": "string", "minLength": 1 } } };
const schema38 = { "title": "Percentage", "type": "number", "minimum": 0, "maximum": 100 };
const pattern19 = new RegExp("^[1-9][0-9]{0,3}[mhd]$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.percentage === undefined) && (missing0 = "percentage")) {
                validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((key0 === "serve") || (key0 === "percentage")) || (key0 === "split")) || (key0 === "plan")) || (key0 === "soak")) || (key0 === "rollbackPlan"))) {
                        validate24.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.serve !== undefined) {
                        let data0 = data.serve;
                        const _errs2 = errors;
                        const _errs4 = errors;
                        if (errors === _errs4) {
                            if (typeof data0 === "string") {
                                if (func3(data0) > 64) {
                                    validate24.errors = [{ instancePath: instancePath + "/serve", schemaPath: "#/definitions/variantName/maxLength", keyword: "maxLength", params: { limit: 64 } }];
                                    return false;
                                }
                                else {
                                    if (!pattern6.test(data0)) {
                                        validate24.errors = [{ instancePath: instancePath + "/serve", schemaPath: "#/definitions/variantName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" } }];
                                        return false;
                                    }
                                }
                            }
                            else {
                                validate24.errors = [{ instancePath: instancePath + "/serve", schemaPath: "#/definitions/variantName/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.percentage !== undefined) {
                            let data1 = data.percentage;
                            const _errs6 = errors;
                            const _errs8 = errors;
                            if (errors === _errs8) {
                                if ((typeof data1 == "number") && (isFinite(data1))) {
                                    if (data1 > 100 || isNaN(data1)) {
                                        validate24.errors = [{ instancePath: instancePath + "/percentage", schemaPath: "#/definitions/percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }];
                                        return false;
                                    }
                                    else {
                                        if (data1 < 0 || isNaN(data1)) {
                                            validate24.errors = [{ instancePath: instancePath + "/percentage", schemaPath: "#/definitions/percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate24.errors = [{ instancePath: instancePath + "/percentage", schemaPath: "#/definitions/percentage/type", keyword: "type", params: { type: "number" } }];
                                    return false;
                                }
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.split !== undefined) {
                                let data2 = data.split;
                                const _errs10 = errors;
                                const _errs11 = errors;
                                let valid5 = false;
                                const _errs12 = errors;
                                if (errors === _errs12) {
                                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                        if (Object.keys(data2).length < 1) {
                                            const err0 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/anyOf/0/minProperties", keyword: "minProperties", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        else {
                                            for (const key1 in data2) {
                                                const _errs14 = errors;
                                                const _errs15 = errors;
                                                if (errors === _errs15) {
                                                    if (typeof key1 === "string") {
                                                        if (func3(key1) > 64) {
                                                            const err1 = { instancePath: instancePath + "/split", schemaPath: "#/definitions/variantName/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key1 };
                                                            if (vErrors === null) {
                                                                vErrors = [err1];
                                                            }
                                                            else {
                                                                vErrors.push(err1);
                                                            }
                                                            errors++;
                                                        }
                                                        else {
                                                            if (!pattern6.test(key1)) {
                                                                const err2 = { instancePath: instancePath + "/split", schemaPath: "#/definitions/variantName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" }, propertyName: key1 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err2];
                                                                }
                                                                else {
                                                                    vErrors.push(err2);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        const err3 = { instancePath: instancePath + "/split", schemaPath: "#/definitions/variantName/type", keyword: "type", params: { type: "string" }, propertyName: key1 };
                                                        if (vErrors === null) {
                                                            vErrors = [err3];
                                                        }
                                                        else {
                                                            vErrors.push(err3);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                var valid6 = _errs14 === errors;
                                                if (!valid6) {
                                                    const err4 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/anyOf/0/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                                                    if (vErrors === null) {
                                                        vErrors = [err4];
                                                    }
                                                    else {
                                                        vErrors.push(err4);
                                                    }
                                                    errors++;
                                                    break;
                                                }
                                            }
                                            if (valid6) {
                                                for (const key2 in data2) {
                                                    let data3 = data2[key2];
                                                    const _errs18 = errors;
                                                    const _errs19 = errors;
                                                    if (errors === _errs19) {
                                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                                            if (data3 > 100 || isNaN(data3)) {
                                                                const err5 = { instancePath: instancePath + "/split/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err5];
                                                                }
                                                                else {
                                                                    vErrors.push(err5);
                                                                }
                                                                errors++;
                                                            }
                                                            else {
                                                                if (data3 < 0 || isNaN(data3)) {
                                                                    const err6 = { instancePath: instancePath + "/split/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err6];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err6);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err7 = { instancePath: instancePath + "/split/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/percentage/type", keyword: "type", params: { type: "number" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err7];
                                                            }
                                                            else {
                                                                vErrors.push(err7);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var valid8 = _errs18 === errors;
                                                    if (!valid8) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err8 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err8];
                                        }
                                        else {
                                            vErrors.push(err8);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid0 = _errs12 === errors;
                                valid5 = valid5 || _valid0;
                                if (!valid5) {
                                    const _errs21 = errors;
                                    if (errors === _errs21) {
                                        if (Array.isArray(data2)) {
                                            if (data2.length < 1) {
                                                const err9 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                                                if (vErrors === null) {
                                                    vErrors = [err9];
                                                }
                                                else {
                                                    vErrors.push(err9);
                                                }
                                                errors++;
                                            }
                                            else {
                                                var valid10 = true;
                                                const len0 = data2.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    let data4 = data2[i0];
                                                    const _errs23 = errors;
                                                    if (errors === _errs23) {
                                                        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                            if (Object.keys(data4).length > 1) {
                                                                const err10 = { instancePath: instancePath + "/split/" + i0, schemaPath: "#/properties/split/anyOf/1/items/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err10];
                                                                }
                                                                else {
                                                                    vErrors.push(err10);
                                                                }
                                                                errors++;
                                                            }
                                                            else {
                                                                if (Object.keys(data4).length < 1) {
                                                                    const err11 = { instancePath: instancePath + "/split/" + i0, schemaPath: "#/properties/split/anyOf/1/items/minProperties", keyword: "minProperties", params: { limit: 1 } };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err11];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err11);
                                                                    }
                                                                    errors++;
                                                                }
                                                                else {
                                                                    for (const key3 in data4) {
                                                                        const _errs25 = errors;
                                                                        const _errs26 = errors;
                                                                        if (errors === _errs26) {
                                                                            if (typeof key3 === "string") {
                                                                                if (func3(key3) > 64) {
                                                                                    const err12 = { instancePath: instancePath + "/split/" + i0, schemaPath: "#/definitions/variantName/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key3 };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err12];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err12);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                else {
                                                                                    if (!pattern6.test(key3)) {
                                                                                        const err13 = { instancePath: instancePath + "/split/" + i0, schemaPath: "#/definitions/variantName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" }, propertyName: key3 };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err13];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err13);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err14 = { instancePath: instancePath + "/split/" + i0, schemaPath: "#/definitions/variantName/type", keyword: "type", params: { type: "string" }, propertyName: key3 };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err14];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err14);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        var valid11 = _errs25 === errors;
                                                                        if (!valid11) {
                                                                            const err15 = { instancePath: instancePath + "/split/" + i0, schemaPath: "#/properties/split/anyOf/1/items/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err15];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err15);
                                                                            }
                                                                            errors++;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (valid11) {
                                                                        for (const key4 in data4) {
                                                                            let data5 = data4[key4];
                                                                            const _errs29 = errors;
                                                                            const _errs30 = errors;
                                                                            if (errors === _errs30) {
                                                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                                                    if (data5 > 100 || isNaN(data5)) {
                                                                                        const err16 = { instancePath: instancePath + "/split/" + i0 + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err16];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err16);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    else {
                                                                                        if (data5 < 0 || isNaN(data5)) {
                                                                                            const err17 = { instancePath: instancePath + "/split/" + i0 + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err17];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err17);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    const err18 = { instancePath: instancePath + "/split/" + i0 + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/percentage/type", keyword: "type", params: { type: "number" } };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err18];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err18);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            var valid13 = _errs29 === errors;
                                                                            if (!valid13) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err19 = { instancePath: instancePath + "/split/" + i0, schemaPath: "#/properties/split/anyOf/1/items/type", keyword: "type", params: { type: "object" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err19];
                                                            }
                                                            else {
                                                                vErrors.push(err19);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var valid10 = _errs23 === errors;
                                                    if (!valid10) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err20 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                            if (vErrors === null) {
                                                vErrors = [err20];
                                            }
                                            else {
                                                vErrors.push(err20);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid0 = _errs21 === errors;
                                    valid5 = valid5 || _valid0;
                                }
                                if (!valid5) {
                                    const err21 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/anyOf", keyword: "anyOf", params: {} };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                    validate24.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs11;
                                    if (vErrors !== null) {
                                        if (_errs11) {
                                            vErrors.length = _errs11;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs10 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.plan !== undefined) {
                                    let data6 = data.plan;
                                    const _errs32 = errors;
                                    if (errors === _errs32) {
                                        if (Array.isArray(data6)) {
                                            if (data6.length < 1) {
                                                validate24.errors = [{ instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/minItems", keyword: "minItems", params: { limit: 1 } }];
                                                return false;
                                            }
                                            else {
                                                var valid15 = true;
                                                const len1 = data6.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                    let data7 = data6[i1];
                                                    const _errs34 = errors;
                                                    const _errs35 = errors;
                                                    if (errors === _errs35) {
                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                            if (data7 > 100 || isNaN(data7)) {
                                                                validate24.errors = [{ instancePath: instancePath + "/plan/" + i1, schemaPath: "#/definitions/percentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (data7 < 0 || isNaN(data7)) {
                                                                    validate24.errors = [{ instancePath: instancePath + "/plan/" + i1, schemaPath: "#/definitions/percentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate24.errors = [{ instancePath: instancePath + "/plan/" + i1, schemaPath: "#/definitions/percentage/type", keyword: "type", params: { type: "number" } }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid15 = _errs34 === errors;
                                                    if (!valid15) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate24.errors = [{ instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "array" } }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs32 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.soak !== undefined) {
                                        let data8 = data.soak;
                                        const _errs37 = errors;
                                        if (errors === _errs37) {
                                            if (typeof data8 === "string") {
                                                if (!pattern19.test(data8)) {
                                                    validate24.errors = [{ instancePath: instancePath + "/soak", schemaPath: "#/properties/soak/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[mhd]$" } }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate24.errors = [{ instancePath: instancePath + "/soak", schemaPath: "#/properties/soak/type", keyword: "type", params: { type: "string" } }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs37 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.rollbackPlan !== undefined) {
                                            let data9 = data.rollbackPlan;
                                            const _errs39 = errors;
                                            if (errors === _errs39) {
                                                if (typeof data9 === "string") {
                                                    if (func3(data9) < 1) {
                                                        validate24.errors = [{ instancePath: instancePath + "/rollbackPlan", schemaPath: "#/properties/rollbackPlan/minLength", keyword: "minLength", params: { limit: 1 } }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate24.errors = [{ instancePath: instancePath + "/rollbackPlan", schemaPath: "#/properties/rollbackPlan/type", keyword: "type", params: { type: "string" } }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs39 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate24.errors = vErrors;
    return errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.if === undefined) && (missing0 = "if")) {
                validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "name") || (key0 === "if")) || (key0 === "serve")) || (key0 === "rollout"))) {
                        validate14.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.name !== undefined) {
                        let data0 = data.name;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (func3(data0) > 100) {
                                    validate14.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } }];
                                    return false;
                                }
                                else {
                                    if (func3(data0) < 1) {
                                        validate14.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } }];
                                        return false;
                                    }
                                }
                            }
                            else {
                                validate14.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.if !== undefined) {
                            const _errs4 = errors;
                            if (!(validate15(data.if, { instancePath: instancePath + "/if", parentData: data, parentDataProperty: "if", rootData }))) {
                                vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
                                errors = vErrors.length;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.serve !== undefined) {
                                let data2 = data.serve;
                                const _errs6 = errors;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                    if (typeof data2 === "string") {
                                        if (func3(data2) > 64) {
                                            validate14.errors = [{ instancePath: instancePath + "/serve", schemaPath: "#/definitions/variantName/maxLength", keyword: "maxLength", params: { limit: 64 } }];
                                            return false;
                                        }
                                        else {
                                            if (!pattern6.test(data2)) {
                                                validate14.errors = [{ instancePath: instancePath + "/serve", schemaPath: "#/definitions/variantName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" } }];
                                                return false;
                                            }
                                        }
                                    }
                                    else {
                                        validate14.errors = [{ instancePath: instancePath + "/serve", schemaPath: "#/definitions/variantName/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.rollout !== undefined) {
                                    const _errs10 = errors;
                                    if (!(validate24(data.rollout, { instancePath: instancePath + "/rollout", parentData: data, parentDataProperty: "rollout", rootData }))) {
                                        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs10 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate14.errors = vErrors;
    return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    const _errs2 = errors;
    if (errors === _errs2) {
        if (typeof data === "string") {
            if (func3(data) > 64) {
                const err0 = { instancePath, schemaPath: "#/definitions/variantName/maxLength", keyword: "maxLength", params: { limit: 64 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
            else {
                if (!pattern6.test(data)) {
                    const err1 = { instancePath, schemaPath: "#/definitions/variantName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
        else {
            const err2 = { instancePath, schemaPath: "#/definitions/variantName/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs4 = errors;
        if (errors === _errs4) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (Object.keys(data).length < 1) {
                    const err3 = { instancePath, schemaPath: "#/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                else {
                    const _errs6 = errors;
                    for (const key0 in data) {
                        if (!(((key0 === "rules") || (key0 === "serve")) || (key0 === "rollout"))) {
                            const err4 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                            break;
                        }
                    }
                    if (_errs6 === errors) {
                        if (data.rules !== undefined) {
                            let data0 = data.rules;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                                if (Array.isArray(data0)) {
                                    if (data0.length < 1) {
                                        const err5 = { instancePath: instancePath + "/rules", schemaPath: "#/anyOf/1/properties/rules/minItems", keyword: "minItems", params: { limit: 1 } };
                                        if (vErrors === null) {
                                            vErrors = [err5];
                                        }
                                        else {
                                            vErrors.push(err5);
                                        }
                                        errors++;
                                    }
                                    else {
                                        var valid3 = true;
                                        const len0 = data0.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs9 = errors;
                                            if (!(validate14(data0[i0], { instancePath: instancePath + "/rules/" + i0, parentData: data0, parentDataProperty: i0, rootData }))) {
                                                vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid3 = _errs9 === errors;
                                            if (!valid3) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err6 = { instancePath: instancePath + "/rules", schemaPath: "#/anyOf/1/properties/rules/type", keyword: "type", params: { type: "array" } };
                                    if (vErrors === null) {
                                        vErrors = [err6];
                                    }
                                    else {
                                        vErrors.push(err6);
                                    }
                                    errors++;
                                }
                            }
                            var valid2 = _errs7 === errors;
                        }
                        else {
                            var valid2 = true;
                        }
                        if (valid2) {
                            if (data.serve !== undefined) {
                                let data2 = data.serve;
                                const _errs10 = errors;
                                const _errs12 = errors;
                                if (errors === _errs12) {
                                    if (typeof data2 === "string") {
                                        if (func3(data2) > 64) {
                                            const err7 = { instancePath: instancePath + "/serve", schemaPath: "#/definitions/variantName/maxLength", keyword: "maxLength", params: { limit: 64 } };
                                            if (vErrors === null) {
                                                vErrors = [err7];
                                            }
                                            else {
                                                vErrors.push(err7);
                                            }
                                            errors++;
                                        }
                                        else {
                                            if (!pattern6.test(data2)) {
                                                const err8 = { instancePath: instancePath + "/serve", schemaPath: "#/definitions/variantName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" } };
                                                if (vErrors === null) {
                                                    vErrors = [err8];
                                                }
                                                else {
                                                    vErrors.push(err8);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err9 = { instancePath: instancePath + "/serve", schemaPath: "#/definitions/variantName/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err9];
                                        }
                                        else {
                                            vErrors.push(err9);
                                        }
                                        errors++;
                                    }
                                }
                                var valid2 = _errs10 === errors;
                            }
                            else {
                                var valid2 = true;
                            }
                            if (valid2) {
                                if (data.rollout !== undefined) {
                                    const _errs14 = errors;
                                    if (!(validate24(data.rollout, { instancePath: instancePath + "/rollout", parentData: data, parentDataProperty: "rollout", rootData }))) {
                                        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid2 = _errs14 === errors;
                                }
                                else {
                                    var valid2 = true;
                                }
                            }
                        }
                    }
                }
            }
            else {
                const err10 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        var _valid0 = _errs4 === errors;
        valid0 = valid0 || _valid0;
    }
    if (!valid0) {
        const err11 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            vErrors.push(err11);
        }
        errors++;
        validate13.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate13.errors = vErrors;
    return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="flag.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.type === undefined) && (missing0 = "type")) || ((data.default === undefined) && (missing0 = "default"))) {
                validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func2.call(schema11.properties, key0))) {
                        validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.type !== undefined) {
                        let data0 = data.type;
                        const _errs2 = errors;
                        if (!(((((data0 === "release") || (data0 === "experiment")) || (data0 === "ops")) || (data0 === "kill-switch")) || (data0 === "permission"))) {
                            validate10.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema11.properties.type.enum } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.description !== undefined) {
                            let data1 = data.description;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (typeof data1 === "string") {
                                    if (func3(data1) < 1) {
                                        validate10.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 } }];
                                        return false;
                                    }
                                }
                                else {
                                    validate10.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.owner !== undefined) {
                                let data2 = data.owner;
                                const _errs5 = errors;
                                const _errs6 = errors;
                                let valid1 = false;
                                const _errs7 = errors;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                    if (typeof data2 === "string") {
                                        if (func3(data2) < 1) {
                                            const err0 = { instancePath: instancePath + "/owner", schemaPath: "#/definitions/owner/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        else {
                                            if (!pattern0.test(data2)) {
                                                const err1 = { instancePath: instancePath + "/owner", schemaPath: "#/definitions/owner/pattern", keyword: "pattern", params: { pattern: "^[^@\\s,][^\\s,]*$" } };
                                                if (vErrors === null) {
                                                    vErrors = [err1];
                                                }
                                                else {
                                                    vErrors.push(err1);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err2 = { instancePath: instancePath + "/owner", schemaPath: "#/definitions/owner/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid0 = _errs7 === errors;
                                valid1 = valid1 || _valid0;
                                if (!valid1) {
                                    const _errs10 = errors;
                                    if (errors === _errs10) {
                                        if (Array.isArray(data2)) {
                                            if (data2.length < 1) {
                                                const err3 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                                                if (vErrors === null) {
                                                    vErrors = [err3];
                                                }
                                                else {
                                                    vErrors.push(err3);
                                                }
                                                errors++;
                                            }
                                            else {
                                                var valid3 = true;
                                                const len0 = data2.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    let data3 = data2[i0];
                                                    const _errs12 = errors;
                                                    const _errs13 = errors;
                                                    if (errors === _errs13) {
                                                        if (typeof data3 === "string") {
                                                            if (func3(data3) < 1) {
                                                                const err4 = { instancePath: instancePath + "/owner/" + i0, schemaPath: "#/definitions/owner/minLength", keyword: "minLength", params: { limit: 1 } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err4];
                                                                }
                                                                else {
                                                                    vErrors.push(err4);
                                                                }
                                                                errors++;
                                                            }
                                                            else {
                                                                if (!pattern0.test(data3)) {
                                                                    const err5 = { instancePath: instancePath + "/owner/" + i0, schemaPath: "#/definitions/owner/pattern", keyword: "pattern", params: { pattern: "^[^@\\s,][^\\s,]*$" } };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err5];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err5);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err6 = { instancePath: instancePath + "/owner/" + i0, schemaPath: "#/definitions/owner/type", keyword: "type", params: { type: "string" } };
                                                            if (vErrors === null) {
                                                                vErrors = [err6];
                                                            }
                                                            else {
                                                                vErrors.push(err6);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var valid3 = _errs12 === errors;
                                                    if (!valid3) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            const err7 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                            if (vErrors === null) {
                                                vErrors = [err7];
                                            }
                                            else {
                                                vErrors.push(err7);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid0 = _errs10 === errors;
                                    valid1 = valid1 || _valid0;
                                }
                                if (!valid1) {
                                    const err8 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {} };
                                    if (vErrors === null) {
                                        vErrors = [err8];
                                    }
                                    else {
                                        vErrors.push(err8);
                                    }
                                    errors++;
                                    validate10.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs6;
                                    if (vErrors !== null) {
                                        if (_errs6) {
                                            vErrors.length = _errs6;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.issue !== undefined) {
                                    let data4 = data.issue;
                                    const _errs15 = errors;
                                    if (errors === _errs15) {
                                        if (typeof data4 === "string") {
                                            if (!pattern2.test(data4)) {
                                                validate10.errors = [{ instancePath: instancePath + "/issue", schemaPath: "#/properties/issue/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9._-]+#[1-9][0-9]*|https?://\\S+)$" } }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate10.errors = [{ instancePath: instancePath + "/issue", schemaPath: "#/properties/issue/type", keyword: "type", params: { type: "string" } }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs15 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.runbook !== undefined) {
                                        let data5 = data.runbook;
                                        const _errs17 = errors;
                                        if (errors === _errs17) {
                                            if (typeof data5 === "string") {
                                                if (!pattern3.test(data5)) {
                                                    validate10.errors = [{ instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" } }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate10.errors = [{ instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/type", keyword: "type", params: { type: "string" } }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs17 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.expires !== undefined) {
                                            let data6 = data.expires;
                                            const _errs19 = errors;
                                            if (errors === _errs19) {
                                                if (typeof data6 === "string") {
                                                    if (!pattern4.test(data6)) {
                                                        validate10.errors = [{ instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate10.errors = [{ instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/type", keyword: "type", params: { type: "string" } }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs19 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.permanent !== undefined) {
                                                let data7 = data.permanent;
                                                const _errs21 = errors;
                                                if (errors === _errs21) {
                                                    if (typeof data7 === "string") {
                                                        if (func3(data7) < 1) {
                                                            validate10.errors = [{ instancePath: instancePath + "/permanent", schemaPath: "#/properties/permanent/minLength", keyword: "minLength", params: { limit: 1 } }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate10.errors = [{ instancePath: instancePath + "/permanent", schemaPath: "#/properties/permanent/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs21 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.reviewed !== undefined) {
                                                    let data8 = data.reviewed;
                                                    const _errs23 = errors;
                                                    if (errors === _errs23) {
                                                        if (typeof data8 === "string") {
                                                            if (!pattern4.test(data8)) {
                                                                validate10.errors = [{ instancePath: instancePath + "/reviewed", schemaPath: "#/properties/reviewed/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate10.errors = [{ instancePath: instancePath + "/reviewed", schemaPath: "#/properties/reviewed/type", keyword: "type", params: { type: "string" } }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs23 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.variants !== undefined) {
                                                        let data9 = data.variants;
                                                        const _errs25 = errors;
                                                        if (errors === _errs25) {
                                                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                                if (Object.keys(data9).length < 1) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/minProperties", keyword: "minProperties", params: { limit: 1 } }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    for (const key1 in data9) {
                                                                        const _errs27 = errors;
                                                                        const _errs28 = errors;
                                                                        if (errors === _errs28) {
                                                                            if (typeof key1 === "string") {
                                                                                if (func3(key1) > 64) {
                                                                                    const err9 = { instancePath: instancePath + "/variants", schemaPath: "#/definitions/variantName/maxLength", keyword: "maxLength", params: { limit: 64 }, propertyName: key1 };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err9];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err9);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                else {
                                                                                    if (!pattern6.test(key1)) {
                                                                                        const err10 = { instancePath: instancePath + "/variants", schemaPath: "#/definitions/variantName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" }, propertyName: key1 };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err10];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err10);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                const err11 = { instancePath: instancePath + "/variants", schemaPath: "#/definitions/variantName/type", keyword: "type", params: { type: "string" }, propertyName: key1 };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err11];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err11);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        var valid5 = _errs27 === errors;
                                                                        if (!valid5) {
                                                                            const err12 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err12];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err12);
                                                                            }
                                                                            errors++;
                                                                            validate10.errors = vErrors;
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (valid5) {
                                                                        for (const key2 in data9) {
                                                                            let data10 = data9[key2];
                                                                            const _errs31 = errors;
                                                                            const _errs33 = errors;
                                                                            let valid9 = false;
                                                                            const _errs34 = errors;
                                                                            if (typeof data10 !== "boolean") {
                                                                                const err13 = { instancePath: instancePath + "/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/variant/anyOf/0/type", keyword: "type", params: { type: "boolean" } };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err13];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err13);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                            var _valid1 = _errs34 === errors;
                                                                            valid9 = valid9 || _valid1;
                                                                            if (!valid9) {
                                                                                const _errs36 = errors;
                                                                                if (!((typeof data10 == "number") && (isFinite(data10)))) {
                                                                                    const err14 = { instancePath: instancePath + "/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/variant/anyOf/1/type", keyword: "type", params: { type: "number" } };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err14];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err14);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                                var _valid1 = _errs36 === errors;
                                                                                valid9 = valid9 || _valid1;
                                                                                if (!valid9) {
                                                                                    const _errs38 = errors;
                                                                                    if (typeof data10 !== "string") {
                                                                                        const err15 = { instancePath: instancePath + "/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/variant/anyOf/2/type", keyword: "type", params: { type: "string" } };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err15];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err15);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    var _valid1 = _errs38 === errors;
                                                                                    valid9 = valid9 || _valid1;
                                                                                    if (!valid9) {
                                                                                        const _errs40 = errors;
                                                                                        if (errors === _errs40) {
                                                                                            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                                                                                let missing1;
                                                                                                if ((data10.value === undefined) && (missing1 = "value")) {
                                                                                                    const err16 = { instancePath: instancePath + "/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/variant/anyOf/3/required", keyword: "required", params: { missingProperty: missing1 } };
                                                                                                    if (vErrors === null) {
                                                                                                        vErrors = [err16];
                                                                                                    }
                                                                                                    else {
                                                                                                        vErrors.push(err16);
                                                                                                    }
                                                                                                    errors++;
                                                                                                }
                                                                                                else {
                                                                                                    const _errs42 = errors;
                                                                                                    for (const key3 in data10) {
                                                                                                        if (!((key3 === "value") || (key3 === "description"))) {
                                                                                                            const err17 = { instancePath: instancePath + "/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/variant/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err17];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err17);
                                                                                                            }
                                                                                                            errors++;
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                    if (_errs42 === errors) {
                                                                                                        if (data10.value !== undefined) {
                                                                                                            let data11 = data10.value;
                                                                                                            const _errs43 = errors;
                                                                                                            if ((((typeof data11 !== "boolean") && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "string")) && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))) {
                                                                                                                const err18 = { instancePath: instancePath + "/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/definitions/variant/anyOf/3/properties/value/type", keyword: "type", params: { type: schema15.anyOf[3].properties.value.type } };
                                                                                                                if (vErrors === null) {
                                                                                                                    vErrors = [err18];
                                                                                                                }
                                                                                                                else {
                                                                                                                    vErrors.push(err18);
                                                                                                                }
                                                                                                                errors++;
                                                                                                            }
                                                                                                            var valid10 = _errs43 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid10 = true;
                                                                                                        }
                                                                                                        if (valid10) {
                                                                                                            if (data10.description !== undefined) {
                                                                                                                let data12 = data10.description;
                                                                                                                const _errs45 = errors;
                                                                                                                if (errors === _errs45) {
                                                                                                                    if (typeof data12 === "string") {
                                                                                                                        if (func3(data12) < 1) {
                                                                                                                            const err19 = { instancePath: instancePath + "/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/definitions/variant/anyOf/3/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err19];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err19);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        const err20 = { instancePath: instancePath + "/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/definitions/variant/anyOf/3/properties/description/type", keyword: "type", params: { type: "string" } };
                                                                                                                        if (vErrors === null) {
                                                                                                                            vErrors = [err20];
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            vErrors.push(err20);
                                                                                                                        }
                                                                                                                        errors++;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid10 = _errs45 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid10 = true;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                const err21 = { instancePath: instancePath + "/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/variant/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err21];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err21);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                        var _valid1 = _errs40 === errors;
                                                                                        valid9 = valid9 || _valid1;
                                                                                    }
                                                                                }
                                                                            }
                                                                            if (!valid9) {
                                                                                const err22 = { instancePath: instancePath + "/variants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/variant/anyOf", keyword: "anyOf", params: {} };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err22];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err22);
                                                                                }
                                                                                errors++;
                                                                                validate10.errors = vErrors;
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                errors = _errs33;
                                                                                if (vErrors !== null) {
                                                                                    if (_errs33) {
                                                                                        vErrors.length = _errs33;
                                                                                    }
                                                                                    else {
                                                                                        vErrors = null;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid7 = _errs31 === errors;
                                                                            if (!valid7) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate10.errors = [{ instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "object" } }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs25 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.default !== undefined) {
                                                            let data13 = data.default;
                                                            const _errs47 = errors;
                                                            const _errs49 = errors;
                                                            if (errors === _errs49) {
                                                                if (typeof data13 === "string") {
                                                                    if (func3(data13) > 64) {
                                                                        validate10.errors = [{ instancePath: instancePath + "/default", schemaPath: "#/definitions/variantName/maxLength", keyword: "maxLength", params: { limit: 64 } }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (!pattern6.test(data13)) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/default", schemaPath: "#/definitions/variantName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" } }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate10.errors = [{ instancePath: instancePath + "/default", schemaPath: "#/definitions/variantName/type", keyword: "type", params: { type: "string" } }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs47 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.safe !== undefined) {
                                                                let data14 = data.safe;
                                                                const _errs51 = errors;
                                                                const _errs53 = errors;
                                                                if (errors === _errs53) {
                                                                    if (typeof data14 === "string") {
                                                                        if (func3(data14) > 64) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/safe", schemaPath: "#/definitions/variantName/maxLength", keyword: "maxLength", params: { limit: 64 } }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (!pattern6.test(data14)) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/safe", schemaPath: "#/definitions/variantName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" } }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/safe", schemaPath: "#/definitions/variantName/type", keyword: "type", params: { type: "string" } }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs51 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.client !== undefined) {
                                                                    const _errs55 = errors;
                                                                    if (typeof data.client !== "boolean") {
                                                                        validate10.errors = [{ instancePath: instancePath + "/client", schemaPath: "#/properties/client/type", keyword: "type", params: { type: "boolean" } }];
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs55 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.bucketBy !== undefined) {
                                                                        let data16 = data.bucketBy;
                                                                        const _errs57 = errors;
                                                                        const _errs59 = errors;
                                                                        if (errors === _errs59) {
                                                                            if (typeof data16 === "string") {
                                                                                if (func3(data16) > 100) {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/bucketBy", schemaPath: "#/definitions/attribute/maxLength", keyword: "maxLength", params: { limit: 100 } }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    if (!pattern9.test(data16)) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/bucketBy", schemaPath: "#/definitions/attribute/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z_][A-Za-z0-9_-]*)*$" } }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate10.errors = [{ instancePath: instancePath + "/bucketBy", schemaPath: "#/definitions/attribute/type", keyword: "type", params: { type: "string" } }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs57 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.salt !== undefined) {
                                                                            let data17 = data.salt;
                                                                            const _errs61 = errors;
                                                                            if (errors === _errs61) {
                                                                                if (typeof data17 === "string") {
                                                                                    if (func3(data17) > 100) {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/salt", schemaPath: "#/properties/salt/maxLength", keyword: "maxLength", params: { limit: 100 } }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        if (!pattern10.test(data17)) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/salt", schemaPath: "#/properties/salt/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate10.errors = [{ instancePath: instancePath + "/salt", schemaPath: "#/properties/salt/type", keyword: "type", params: { type: "string" } }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs61 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.requires !== undefined) {
                                                                                let data18 = data.requires;
                                                                                const _errs63 = errors;
                                                                                if (errors === _errs63) {
                                                                                    if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                                                        if (Object.keys(data18).length > 10) {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/maxProperties", keyword: "maxProperties", params: { limit: 10 } }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            if (Object.keys(data18).length < 1) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/minProperties", keyword: "minProperties", params: { limit: 1 } }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                for (const key4 in data18) {
                                                                                                    const _errs66 = errors;
                                                                                                    if (!(validate11(data18[key4], { instancePath: instancePath + "/requires/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data18, parentDataProperty: key4, rootData }))) {
                                                                                                        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                    var valid17 = _errs66 === errors;
                                                                                                    if (!valid17) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate10.errors = [{ instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/type", keyword: "type", params: { type: "object" } }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs63 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.environments !== undefined) {
                                                                                    let data20 = data.environments;
                                                                                    const _errs67 = errors;
                                                                                    if (errors === _errs67) {
                                                                                        if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                                                                            if (Object.keys(data20).length < 1) {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minProperties", keyword: "minProperties", params: { limit: 1 } }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                for (const key5 in data20) {
                                                                                                    const _errs70 = errors;
                                                                                                    if (!(validate13(data20[key5], { instancePath: instancePath + "/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data20, parentDataProperty: key5, rootData }))) {
                                                                                                        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
                                                                                                        errors = vErrors.length;
                                                                                                    }
                                                                                                    var valid18 = _errs70 === errors;
                                                                                                    if (!valid18) {
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate10.errors = [{ instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" } }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs67 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.killed !== undefined) {
                                                                                        let data22 = data.killed;
                                                                                        const _errs71 = errors;
                                                                                        if (errors === _errs71) {
                                                                                            if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                                                                if (Object.keys(data22).length < 1) {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/killed", schemaPath: "#/properties/killed/minProperties", keyword: "minProperties", params: { limit: 1 } }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    for (const key6 in data22) {
                                                                                                        let data23 = data22[key6];
                                                                                                        const _errs74 = errors;
                                                                                                        if (errors === _errs74) {
                                                                                                            if (typeof data23 === "string") {
                                                                                                                if (!pattern21.test(data23)) {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/killed/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/killed/additionalProperties/pattern", keyword: "pattern", params: { pattern: "\\S" } }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            else {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/killed/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/killed/additionalProperties/type", keyword: "type", params: { type: "string" } }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                        var valid19 = _errs74 === errors;
                                                                                                        if (!valid19) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate10.errors = [{ instancePath: instancePath + "/killed", schemaPath: "#/properties/killed/type", keyword: "type", params: { type: "object" } }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs71 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                    if (valid0) {
                                                                                        if (data.experiment !== undefined) {
                                                                                            let data24 = data.experiment;
                                                                                            const _errs76 = errors;
                                                                                            if (errors === _errs76) {
                                                                                                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                                                                    const _errs78 = errors;
                                                                                                    for (const key7 in data24) {
                                                                                                        if (!(((key7 === "hypothesis") || (key7 === "metric")) || (key7 === "guardrails"))) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/experiment", schemaPath: "#/properties/experiment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } }];
                                                                                                            return false;
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                    if (_errs78 === errors) {
                                                                                                        if (data24.hypothesis !== undefined) {
                                                                                                            let data25 = data24.hypothesis;
                                                                                                            const _errs79 = errors;
                                                                                                            if (errors === _errs79) {
                                                                                                                if (typeof data25 === "string") {
                                                                                                                    if (func3(data25) < 1) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/experiment/hypothesis", schemaPath: "#/properties/experiment/properties/hypothesis/minLength", keyword: "minLength", params: { limit: 1 } }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                else {
                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/experiment/hypothesis", schemaPath: "#/properties/experiment/properties/hypothesis/type", keyword: "type", params: { type: "string" } }];
                                                                                                                    return false;
                                                                                                                }
                                                                                                            }
                                                                                                            var valid20 = _errs79 === errors;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid20 = true;
                                                                                                        }
                                                                                                        if (valid20) {
                                                                                                            if (data24.metric !== undefined) {
                                                                                                                let data26 = data24.metric;
                                                                                                                const _errs81 = errors;
                                                                                                                if (errors === _errs81) {
                                                                                                                    if (typeof data26 === "string") {
                                                                                                                        if (func3(data26) < 1) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/experiment/metric", schemaPath: "#/properties/experiment/properties/metric/minLength", keyword: "minLength", params: { limit: 1 } }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/experiment/metric", schemaPath: "#/properties/experiment/properties/metric/type", keyword: "type", params: { type: "string" } }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid20 = _errs81 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid20 = true;
                                                                                                            }
                                                                                                            if (valid20) {
                                                                                                                if (data24.guardrails !== undefined) {
                                                                                                                    let data27 = data24.guardrails;
                                                                                                                    const _errs83 = errors;
                                                                                                                    if (errors === _errs83) {
                                                                                                                        if (Array.isArray(data27)) {
                                                                                                                            if (data27.length < 1) {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/experiment/guardrails", schemaPath: "#/properties/experiment/properties/guardrails/minItems", keyword: "minItems", params: { limit: 1 } }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                var valid21 = true;
                                                                                                                                const len1 = data27.length;
                                                                                                                                for (let i1 = 0; i1 < len1; i1++) {
                                                                                                                                    let data28 = data27[i1];
                                                                                                                                    const _errs85 = errors;
                                                                                                                                    if (errors === _errs85) {
                                                                                                                                        if (typeof data28 === "string") {
                                                                                                                                            if (func3(data28) < 1) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/experiment/guardrails/" + i1, schemaPath: "#/properties/experiment/properties/guardrails/items/minLength", keyword: "minLength", params: { limit: 1 } }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/experiment/guardrails/" + i1, schemaPath: "#/properties/experiment/properties/guardrails/items/type", keyword: "type", params: { type: "string" } }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid21 = _errs85 === errors;
                                                                                                                                    if (!valid21) {
                                                                                                                                        break;
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/experiment/guardrails", schemaPath: "#/properties/experiment/properties/guardrails/type", keyword: "type", params: { type: "array" } }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid20 = _errs83 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid20 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate10.errors = [{ instancePath: instancePath + "/experiment", schemaPath: "#/properties/experiment/type", keyword: "type", params: { type: "object" } }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid0 = _errs76 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid0 = true;
                                                                                        }
                                                                                        if (valid0) {
                                                                                            if (data.exceptions !== undefined) {
                                                                                                let data29 = data.exceptions;
                                                                                                const _errs87 = errors;
                                                                                                if (errors === _errs87) {
                                                                                                    if (Array.isArray(data29)) {
                                                                                                        if (data29.length < 1) {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/minItems", keyword: "minItems", params: { limit: 1 } }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            var valid22 = true;
                                                                                                            const len2 = data29.length;
                                                                                                            for (let i2 = 0; i2 < len2; i2++) {
                                                                                                                let data30 = data29[i2];
                                                                                                                const _errs89 = errors;
                                                                                                                if (errors === _errs89) {
                                                                                                                    if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                                                                                        let missing2;
                                                                                                                        if ((((data30.rule === undefined) && (missing2 = "rule")) || ((data30.reason === undefined) && (missing2 = "reason"))) || ((data30.until === undefined) && (missing2 = "until"))) {
                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/exceptions/" + i2, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: missing2 } }];
                                                                                                                            return false;
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            const _errs91 = errors;
                                                                                                                            for (const key8 in data30) {
                                                                                                                                if (!(((key8 === "rule") || (key8 === "reason")) || (key8 === "until"))) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/exceptions/" + i2, schemaPath: "#/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } }];
                                                                                                                                    return false;
                                                                                                                                    break;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            if (_errs91 === errors) {
                                                                                                                                if (data30.rule !== undefined) {
                                                                                                                                    let data31 = data30.rule;
                                                                                                                                    const _errs92 = errors;
                                                                                                                                    if (errors === _errs92) {
                                                                                                                                        if (typeof data31 === "string") {
                                                                                                                                            if (func3(data31) < 1) {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/exceptions/" + i2 + "/rule", schemaPath: "#/properties/exceptions/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            validate10.errors = [{ instancePath: instancePath + "/exceptions/" + i2 + "/rule", schemaPath: "#/properties/exceptions/items/properties/rule/type", keyword: "type", params: { type: "string" } }];
                                                                                                                                            return false;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                    var valid23 = _errs92 === errors;
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    var valid23 = true;
                                                                                                                                }
                                                                                                                                if (valid23) {
                                                                                                                                    if (data30.reason !== undefined) {
                                                                                                                                        let data32 = data30.reason;
                                                                                                                                        const _errs94 = errors;
                                                                                                                                        if (errors === _errs94) {
                                                                                                                                            if (typeof data32 === "string") {
                                                                                                                                                if (func3(data32) < 1) {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/exceptions/" + i2 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            else {
                                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/exceptions/" + i2 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" } }];
                                                                                                                                                return false;
                                                                                                                                            }
                                                                                                                                        }
                                                                                                                                        var valid23 = _errs94 === errors;
                                                                                                                                    }
                                                                                                                                    else {
                                                                                                                                        var valid23 = true;
                                                                                                                                    }
                                                                                                                                    if (valid23) {
                                                                                                                                        if (data30.until !== undefined) {
                                                                                                                                            let data33 = data30.until;
                                                                                                                                            const _errs96 = errors;
                                                                                                                                            if (errors === _errs96) {
                                                                                                                                                if (typeof data33 === "string") {
                                                                                                                                                    if (!pattern4.test(data33)) {
                                                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/exceptions/" + i2 + "/until", schemaPath: "#/properties/exceptions/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }];
                                                                                                                                                        return false;
                                                                                                                                                    }
                                                                                                                                                }
                                                                                                                                                else {
                                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/exceptions/" + i2 + "/until", schemaPath: "#/properties/exceptions/items/properties/until/type", keyword: "type", params: { type: "string" } }];
                                                                                                                                                    return false;
                                                                                                                                                }
                                                                                                                                            }
                                                                                                                                            var valid23 = _errs96 === errors;
                                                                                                                                        }
                                                                                                                                        else {
                                                                                                                                            var valid23 = true;
                                                                                                                                        }
                                                                                                                                    }
                                                                                                                                }
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/exceptions/" + i2, schemaPath: "#/properties/exceptions/items/type", keyword: "type", params: { type: "object" } }];
                                                                                                                        return false;
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid22 = _errs89 === errors;
                                                                                                                if (!valid22) {
                                                                                                                    break;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate10.errors = [{ instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" } }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid0 = _errs87 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid0 = true;
                                                                                            }
                                                                                            if (valid0) {
                                                                                                if (data.acknowledge !== undefined) {
                                                                                                    let data34 = data.acknowledge;
                                                                                                    const _errs98 = errors;
                                                                                                    if (errors === _errs98) {
                                                                                                        if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                                                                                            if (Object.keys(data34).length < 1) {
                                                                                                                validate10.errors = [{ instancePath: instancePath + "/acknowledge", schemaPath: "#/properties/acknowledge/minProperties", keyword: "minProperties", params: { limit: 1 } }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            else {
                                                                                                                const _errs100 = errors;
                                                                                                                for (const key9 in data34) {
                                                                                                                    if (!(key9 === "rebucket")) {
                                                                                                                        validate10.errors = [{ instancePath: instancePath + "/acknowledge", schemaPath: "#/properties/acknowledge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } }];
                                                                                                                        return false;
                                                                                                                        break;
                                                                                                                    }
                                                                                                                }
                                                                                                                if (_errs100 === errors) {
                                                                                                                    if (data34.rebucket !== undefined) {
                                                                                                                        let data35 = data34.rebucket;
                                                                                                                        const _errs101 = errors;
                                                                                                                        if (errors === _errs101) {
                                                                                                                            if (typeof data35 === "string") {
                                                                                                                                if (func3(data35) < 1) {
                                                                                                                                    validate10.errors = [{ instancePath: instancePath + "/acknowledge/rebucket", schemaPath: "#/properties/acknowledge/properties/rebucket/minLength", keyword: "minLength", params: { limit: 1 } }];
                                                                                                                                    return false;
                                                                                                                                }
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                validate10.errors = [{ instancePath: instancePath + "/acknowledge/rebucket", schemaPath: "#/properties/acknowledge/properties/rebucket/type", keyword: "type", params: { type: "string" } }];
                                                                                                                                return false;
                                                                                                                            }
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                        else {
                                                                                                            validate10.errors = [{ instancePath: instancePath + "/acknowledge", schemaPath: "#/properties/acknowledge/type", keyword: "type", params: { type: "object" } }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                    var valid0 = _errs98 === errors;
                                                                                                }
                                                                                                else {
                                                                                                    var valid0 = true;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate10.errors = vErrors;
    return errors === 0;
}
const validateSegment = validate29;
const schema45 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "segment.schema.json", "title": "SegmentDefinition", "type": "object", "additionalProperties": false, "required": ["if"], "properties": { "description": { "type": "string", "minLength": 1 }, "owner": { "anyOf": [{ "$ref": "flag.schema.json#/definitions/owner" }, { "type": "array", "minItems": 1, "items": { "$ref": "flag.schema.json#/definitions/owner" } }] }, "if": { "allOf": [{ "$ref": "flag.schema.json#/definitions/condition" }] } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (Object.keys(data).length < 1) {
                validate30.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "segment") || (key0 === "all")) || (key0 === "any")) || (key0 === "not"))) {
                        const _errs2 = errors;
                        if (!(validate16(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }))) {
                            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                            errors = vErrors.length;
                        }
                        var valid0 = _errs2 === errors;
                        if (!valid0) {
                            break;
                        }
                    }
                }
                if (_errs1 === errors) {
                    if (data.segment !== undefined) {
                        let data1 = data.segment;
                        const _errs3 = errors;
                        const _errs4 = errors;
                        let valid2 = false;
                        const _errs5 = errors;
                        if (errors === _errs5) {
                            if (typeof data1 === "string") {
                                if (func3(data1) < 1) {
                                    const err0 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err0];
                                    }
                                    else {
                                        vErrors.push(err0);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err1 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err1];
                                }
                                else {
                                    vErrors.push(err1);
                                }
                                errors++;
                            }
                        }
                        var _valid0 = _errs5 === errors;
                        valid2 = valid2 || _valid0;
                        if (!valid2) {
                            const _errs7 = errors;
                            if (errors === _errs7) {
                                if (Array.isArray(data1)) {
                                    if (data1.length < 1) {
                                        const err2 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                                        if (vErrors === null) {
                                            vErrors = [err2];
                                        }
                                        else {
                                            vErrors.push(err2);
                                        }
                                        errors++;
                                    }
                                    else {
                                        var valid3 = true;
                                        const len0 = data1.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data2 = data1[i0];
                                            const _errs9 = errors;
                                            if (errors === _errs9) {
                                                if (typeof data2 === "string") {
                                                    if (func3(data2) < 1) {
                                                        const err3 = { instancePath: instancePath + "/segment/" + i0, schemaPath: "#/properties/segment/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                                        if (vErrors === null) {
                                                            vErrors = [err3];
                                                        }
                                                        else {
                                                            vErrors.push(err3);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err4 = { instancePath: instancePath + "/segment/" + i0, schemaPath: "#/properties/segment/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err4];
                                                    }
                                                    else {
                                                        vErrors.push(err4);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var valid3 = _errs9 === errors;
                                            if (!valid3) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err5 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                    if (vErrors === null) {
                                        vErrors = [err5];
                                    }
                                    else {
                                        vErrors.push(err5);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs7 === errors;
                            valid2 = valid2 || _valid0;
                        }
                        if (!valid2) {
                            const err6 = { instancePath: instancePath + "/segment", schemaPath: "#/properties/segment/anyOf", keyword: "anyOf", params: {} };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                            validate30.errors = vErrors;
                            return false;
                        }
                        else {
                            errors = _errs4;
                            if (vErrors !== null) {
                                if (_errs4) {
                                    vErrors.length = _errs4;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                        }
                        var valid1 = _errs3 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.all !== undefined) {
                            let data3 = data.all;
                            const _errs11 = errors;
                            if (errors === _errs11) {
                                if (Array.isArray(data3)) {
                                    if (data3.length < 1) {
                                        validate30.errors = [{ instancePath: instancePath + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 } }];
                                        return false;
                                    }
                                    else {
                                        var valid4 = true;
                                        const len1 = data3.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                            const _errs13 = errors;
                                            if (!(validate15(data3[i1], { instancePath: instancePath + "/all/" + i1, parentData: data3, parentDataProperty: i1, rootData }))) {
                                                vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
                                                errors = vErrors.length;
                                            }
                                            var valid4 = _errs13 === errors;
                                            if (!valid4) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate30.errors = [{ instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" } }];
                                    return false;
                                }
                            }
                            var valid1 = _errs11 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                        if (valid1) {
                            if (data.any !== undefined) {
                                let data5 = data.any;
                                const _errs14 = errors;
                                if (errors === _errs14) {
                                    if (Array.isArray(data5)) {
                                        if (data5.length < 1) {
                                            validate30.errors = [{ instancePath: instancePath + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 } }];
                                            return false;
                                        }
                                        else {
                                            var valid5 = true;
                                            const len2 = data5.length;
                                            for (let i2 = 0; i2 < len2; i2++) {
                                                const _errs16 = errors;
                                                if (!(validate15(data5[i2], { instancePath: instancePath + "/any/" + i2, parentData: data5, parentDataProperty: i2, rootData }))) {
                                                    vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid5 = _errs16 === errors;
                                                if (!valid5) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate30.errors = [{ instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" } }];
                                        return false;
                                    }
                                }
                                var valid1 = _errs14 === errors;
                            }
                            else {
                                var valid1 = true;
                            }
                            if (valid1) {
                                if (data.not !== undefined) {
                                    const _errs17 = errors;
                                    if (!(validate15(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData }))) {
                                        vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid1 = _errs17 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate30.errors = vErrors;
    return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="segment.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.if === undefined) && (missing0 = "if")) {
                validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((key0 === "description") || (key0 === "owner")) || (key0 === "if"))) {
                        validate29.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.description !== undefined) {
                        let data0 = data.description;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (func3(data0) < 1) {
                                    validate29.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 } }];
                                    return false;
                                }
                            }
                            else {
                                validate29.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.owner !== undefined) {
                            let data1 = data.owner;
                            const _errs4 = errors;
                            const _errs5 = errors;
                            let valid1 = false;
                            const _errs6 = errors;
                            const _errs7 = errors;
                            if (errors === _errs7) {
                                if (typeof data1 === "string") {
                                    if (func3(data1) < 1) {
                                        const err0 = { instancePath: instancePath + "/owner", schemaPath: "flag.schema.json#/definitions/owner/minLength", keyword: "minLength", params: { limit: 1 } };
                                        if (vErrors === null) {
                                            vErrors = [err0];
                                        }
                                        else {
                                            vErrors.push(err0);
                                        }
                                        errors++;
                                    }
                                    else {
                                        if (!pattern0.test(data1)) {
                                            const err1 = { instancePath: instancePath + "/owner", schemaPath: "flag.schema.json#/definitions/owner/pattern", keyword: "pattern", params: { pattern: "^[^@\\s,][^\\s,]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err1];
                                            }
                                            else {
                                                vErrors.push(err1);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                else {
                                    const err2 = { instancePath: instancePath + "/owner", schemaPath: "flag.schema.json#/definitions/owner/type", keyword: "type", params: { type: "string" } };
                                    if (vErrors === null) {
                                        vErrors = [err2];
                                    }
                                    else {
                                        vErrors.push(err2);
                                    }
                                    errors++;
                                }
                            }
                            var _valid0 = _errs6 === errors;
                            valid1 = valid1 || _valid0;
                            if (!valid1) {
                                const _errs9 = errors;
                                if (errors === _errs9) {
                                    if (Array.isArray(data1)) {
                                        if (data1.length < 1) {
                                            const err3 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err3];
                                            }
                                            else {
                                                vErrors.push(err3);
                                            }
                                            errors++;
                                        }
                                        else {
                                            var valid3 = true;
                                            const len0 = data1.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                let data2 = data1[i0];
                                                const _errs11 = errors;
                                                const _errs12 = errors;
                                                if (errors === _errs12) {
                                                    if (typeof data2 === "string") {
                                                        if (func3(data2) < 1) {
                                                            const err4 = { instancePath: instancePath + "/owner/" + i0, schemaPath: "flag.schema.json#/definitions/owner/minLength", keyword: "minLength", params: { limit: 1 } };
                                                            if (vErrors === null) {
                                                                vErrors = [err4];
                                                            }
                                                            else {
                                                                vErrors.push(err4);
                                                            }
                                                            errors++;
                                                        }
                                                        else {
                                                            if (!pattern0.test(data2)) {
                                                                const err5 = { instancePath: instancePath + "/owner/" + i0, schemaPath: "flag.schema.json#/definitions/owner/pattern", keyword: "pattern", params: { pattern: "^[^@\\s,][^\\s,]*$" } };
                                                                if (vErrors === null) {
                                                                    vErrors = [err5];
                                                                }
                                                                else {
                                                                    vErrors.push(err5);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        const err6 = { instancePath: instancePath + "/owner/" + i0, schemaPath: "flag.schema.json#/definitions/owner/type", keyword: "type", params: { type: "string" } };
                                                        if (vErrors === null) {
                                                            vErrors = [err6];
                                                        }
                                                        else {
                                                            vErrors.push(err6);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                var valid3 = _errs11 === errors;
                                                if (!valid3) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err7 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                        if (vErrors === null) {
                                            vErrors = [err7];
                                        }
                                        else {
                                            vErrors.push(err7);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid0 = _errs9 === errors;
                                valid1 = valid1 || _valid0;
                            }
                            if (!valid1) {
                                const err8 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/anyOf", keyword: "anyOf", params: {} };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                                validate29.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs5;
                                if (vErrors !== null) {
                                    if (_errs5) {
                                        vErrors.length = _errs5;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.if !== undefined) {
                                const _errs14 = errors;
                                if (!(validate30(data.if, { instancePath: instancePath + "/if", parentData: data, parentDataProperty: "if", rootData }))) {
                                    vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs14 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate29.errors = vErrors;
    return errors === 0;
}
const validatePolicy = validate36;
const schema49 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "policy.schema.json", "title": "PolicyDefinition", "type": "object", "additionalProperties": false, "required": ["environments"], "properties": { "environments": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "title": "PolicyEnvironment", "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "$ref": "#/definitions/environmentName" }, "critical": { "type": "boolean" }, "description": { "type": "string", "minLength": 1 } } } }, "teams": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "$ref": "flag.schema.json#/definitions/owner" } }, "types": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "release": { "$ref": "#/definitions/typePolicy" }, "experiment": { "$ref": "#/definitions/typePolicy" }, "ops": { "$ref": "#/definitions/typePolicy" }, "kill-switch": { "$ref": "#/definitions/typePolicy" }, "permission": { "$ref": "#/definitions/typePolicy" } } }, "context": { "type": "object", "minProperties": 1, "maxProperties": 1000, "propertyNames": { "$ref": "flag.schema.json#/definitions/attribute" }, "additionalProperties": { "$ref": "#/definitions/contextAttribute" } }, "lint": { "type": "object", "additionalProperties": false, "required": ["preset"], "properties": { "preset": { "enum": ["recommended@1", "strict@1", "solo@1", "import@1"] } } } }, "definitions": { "environmentName": { "title": "EnvironmentName", "type": "string", "pattern": "^[a-z][a-z0-9-]*$", "maxLength": 40 }, "attributeType": { "title": "AttributeType", "enum": ["string", "number", "boolean"] }, "contextAttribute": { "title": "ContextAttribute", "anyOf": [{ "$ref": "#/definitions/attributeType" }, { "title": "DescribedContextAttribute", "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "$ref": "#/definitions/attributeType" }, "description": { "type": "string", "minLength": 1 } } }] }, "typePolicy": { "title": "TypePolicy", "type": "object", "additionalProperties": false, "required": ["lifespan"], "properties": { "lifespan": { "type": "string", "pattern": "^[1-9][0-9]{0,3}d$" } } } } };
const schema50 = { "title": "EnvironmentName", "type": "string", "pattern": "^[a-z][a-z0-9-]*$", "maxLength": 40 };
const schema52 = { "title": "TypePolicy", "type": "object", "additionalProperties": false, "required": ["lifespan"], "properties": { "lifespan": { "type": "string", "pattern": "^[1-9][0-9]{0,3}d$" } } };
const pattern25 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern27 = new RegExp("^[1-9][0-9]{0,3}d$", "u");
const schema58 = { "title": "ContextAttribute", "anyOf": [{ "$ref": "#/definitions/attributeType" }, { "title": "DescribedContextAttribute", "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "$ref": "#/definitions/attributeType" }, "description": { "type": "string", "minLength": 1 } } }] };
const schema59 = { "title": "AttributeType", "enum": ["string", "number", "boolean"] };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (!(((data === "string") || (data === "number")) || (data === "boolean"))) {
        const err0 = { instancePath, schemaPath: "#/definitions/attributeType/enum", keyword: "enum", params: { allowedValues: schema59.enum } };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    if (!valid0) {
        const _errs3 = errors;
        if (errors === _errs3) {
            if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing0;
                if ((data.type === undefined) && (missing0 = "type")) {
                    const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing0 } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                else {
                    const _errs5 = errors;
                    for (const key0 in data) {
                        if (!((key0 === "type") || (key0 === "description"))) {
                            const err2 = { instancePath, schemaPath: "#/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                            if (vErrors === null) {
                                vErrors = [err2];
                            }
                            else {
                                vErrors.push(err2);
                            }
                            errors++;
                            break;
                        }
                    }
                    if (_errs5 === errors) {
                        if (data.type !== undefined) {
                            let data0 = data.type;
                            const _errs6 = errors;
                            if (!(((data0 === "string") || (data0 === "number")) || (data0 === "boolean"))) {
                                const err3 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/attributeType/enum", keyword: "enum", params: { allowedValues: schema59.enum } };
                                if (vErrors === null) {
                                    vErrors = [err3];
                                }
                                else {
                                    vErrors.push(err3);
                                }
                                errors++;
                            }
                            var valid2 = _errs6 === errors;
                        }
                        else {
                            var valid2 = true;
                        }
                        if (valid2) {
                            if (data.description !== undefined) {
                                let data1 = data.description;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                    if (typeof data1 === "string") {
                                        if (func3(data1) < 1) {
                                            const err4 = { instancePath: instancePath + "/description", schemaPath: "#/anyOf/1/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err4];
                                            }
                                            else {
                                                vErrors.push(err4);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err5 = { instancePath: instancePath + "/description", schemaPath: "#/anyOf/1/properties/description/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err5];
                                        }
                                        else {
                                            vErrors.push(err5);
                                        }
                                        errors++;
                                    }
                                }
                                var valid2 = _errs8 === errors;
                            }
                            else {
                                var valid2 = true;
                            }
                        }
                    }
                }
            }
            else {
                const err6 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        var _valid0 = _errs3 === errors;
        valid0 = valid0 || _valid0;
    }
    if (!valid0) {
        const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
        validate37.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate37.errors = vErrors;
    return errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    /*# sourceURL="policy.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.environments === undefined) && (missing0 = "environments")) {
                validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((key0 === "environments") || (key0 === "teams")) || (key0 === "types")) || (key0 === "context")) || (key0 === "lint"))) {
                        validate36.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.environments !== undefined) {
                        let data0 = data.environments;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (Array.isArray(data0)) {
                                if (data0.length > 50) {
                                    validate36.errors = [{ instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/maxItems", keyword: "maxItems", params: { limit: 50 } }];
                                    return false;
                                }
                                else {
                                    if (data0.length < 1) {
                                        validate36.errors = [{ instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } }];
                                        return false;
                                    }
                                    else {
                                        var valid1 = true;
                                        const len0 = data0.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data1 = data0[i0];
                                            const _errs4 = errors;
                                            if (errors === _errs4) {
                                                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                                    let missing1;
                                                    if ((data1.name === undefined) && (missing1 = "name")) {
                                                        validate36.errors = [{ instancePath: instancePath + "/environments/" + i0, schemaPath: "#/properties/environments/items/required", keyword: "required", params: { missingProperty: missing1 } }];
                                                        return false;
                                                    }
                                                    else {
                                                        const _errs6 = errors;
                                                        for (const key1 in data1) {
                                                            if (!(((key1 === "name") || (key1 === "critical")) || (key1 === "description"))) {
                                                                validate36.errors = [{ instancePath: instancePath + "/environments/" + i0, schemaPath: "#/properties/environments/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                                                return false;
                                                                break;
                                                            }
                                                        }
                                                        if (_errs6 === errors) {
                                                            if (data1.name !== undefined) {
                                                                let data2 = data1.name;
                                                                const _errs7 = errors;
                                                                const _errs8 = errors;
                                                                if (errors === _errs8) {
                                                                    if (typeof data2 === "string") {
                                                                        if (func3(data2) > 40) {
                                                                            validate36.errors = [{ instancePath: instancePath + "/environments/" + i0 + "/name", schemaPath: "#/definitions/environmentName/maxLength", keyword: "maxLength", params: { limit: 40 } }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (!pattern25.test(data2)) {
                                                                                validate36.errors = [{ instancePath: instancePath + "/environments/" + i0 + "/name", schemaPath: "#/definitions/environmentName/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" } }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate36.errors = [{ instancePath: instancePath + "/environments/" + i0 + "/name", schemaPath: "#/definitions/environmentName/type", keyword: "type", params: { type: "string" } }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid2 = _errs7 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                            if (valid2) {
                                                                if (data1.critical !== undefined) {
                                                                    const _errs10 = errors;
                                                                    if (typeof data1.critical !== "boolean") {
                                                                        validate36.errors = [{ instancePath: instancePath + "/environments/" + i0 + "/critical", schemaPath: "#/properties/environments/items/properties/critical/type", keyword: "type", params: { type: "boolean" } }];
                                                                        return false;
                                                                    }
                                                                    var valid2 = _errs10 === errors;
                                                                }
                                                                else {
                                                                    var valid2 = true;
                                                                }
                                                                if (valid2) {
                                                                    if (data1.description !== undefined) {
                                                                        let data4 = data1.description;
                                                                        const _errs12 = errors;
                                                                        if (errors === _errs12) {
                                                                            if (typeof data4 === "string") {
                                                                                if (func3(data4) < 1) {
                                                                                    validate36.errors = [{ instancePath: instancePath + "/environments/" + i0 + "/description", schemaPath: "#/properties/environments/items/properties/description/minLength", keyword: "minLength", params: { limit: 1 } }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate36.errors = [{ instancePath: instancePath + "/environments/" + i0 + "/description", schemaPath: "#/properties/environments/items/properties/description/type", keyword: "type", params: { type: "string" } }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid2 = _errs12 === errors;
                                                                    }
                                                                    else {
                                                                        var valid2 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate36.errors = [{ instancePath: instancePath + "/environments/" + i0, schemaPath: "#/properties/environments/items/type", keyword: "type", params: { type: "object" } }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs4 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                validate36.errors = [{ instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" } }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.teams !== undefined) {
                            let data5 = data.teams;
                            const _errs14 = errors;
                            if (errors === _errs14) {
                                if (Array.isArray(data5)) {
                                    if (data5.length > 1000) {
                                        validate36.errors = [{ instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/maxItems", keyword: "maxItems", params: { limit: 1000 } }];
                                        return false;
                                    }
                                    else {
                                        if (data5.length < 1) {
                                            validate36.errors = [{ instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/minItems", keyword: "minItems", params: { limit: 1 } }];
                                            return false;
                                        }
                                        else {
                                            var valid4 = true;
                                            const len1 = data5.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                                let data6 = data5[i1];
                                                const _errs16 = errors;
                                                const _errs17 = errors;
                                                if (errors === _errs17) {
                                                    if (typeof data6 === "string") {
                                                        if (func3(data6) < 1) {
                                                            validate36.errors = [{ instancePath: instancePath + "/teams/" + i1, schemaPath: "flag.schema.json#/definitions/owner/minLength", keyword: "minLength", params: { limit: 1 } }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (!pattern0.test(data6)) {
                                                                validate36.errors = [{ instancePath: instancePath + "/teams/" + i1, schemaPath: "flag.schema.json#/definitions/owner/pattern", keyword: "pattern", params: { pattern: "^[^@\\s,][^\\s,]*$" } }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate36.errors = [{ instancePath: instancePath + "/teams/" + i1, schemaPath: "flag.schema.json#/definitions/owner/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                }
                                                var valid4 = _errs16 === errors;
                                                if (!valid4) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate36.errors = [{ instancePath: instancePath + "/teams", schemaPath: "#/properties/teams/type", keyword: "type", params: { type: "array" } }];
                                    return false;
                                }
                            }
                            var valid0 = _errs14 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.types !== undefined) {
                                let data7 = data.types;
                                const _errs19 = errors;
                                if (errors === _errs19) {
                                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                        if (Object.keys(data7).length < 1) {
                                            validate36.errors = [{ instancePath: instancePath + "/types", schemaPath: "#/properties/types/minProperties", keyword: "minProperties", params: { limit: 1 } }];
                                            return false;
                                        }
                                        else {
                                            const _errs21 = errors;
                                            for (const key2 in data7) {
                                                if (!(((((key2 === "release") || (key2 === "experiment")) || (key2 === "ops")) || (key2 === "kill-switch")) || (key2 === "permission"))) {
                                                    validate36.errors = [{ instancePath: instancePath + "/types", schemaPath: "#/properties/types/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }];
                                                    return false;
                                                    break;
                                                }
                                            }
                                            if (_errs21 === errors) {
                                                if (data7.release !== undefined) {
                                                    let data8 = data7.release;
                                                    const _errs22 = errors;
                                                    const _errs23 = errors;
                                                    if (errors === _errs23) {
                                                        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                            let missing2;
                                                            if ((data8.lifespan === undefined) && (missing2 = "lifespan")) {
                                                                validate36.errors = [{ instancePath: instancePath + "/types/release", schemaPath: "#/definitions/typePolicy/required", keyword: "required", params: { missingProperty: missing2 } }];
                                                                return false;
                                                            }
                                                            else {
                                                                const _errs25 = errors;
                                                                for (const key3 in data8) {
                                                                    if (!(key3 === "lifespan")) {
                                                                        validate36.errors = [{ instancePath: instancePath + "/types/release", schemaPath: "#/definitions/typePolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }];
                                                                        return false;
                                                                        break;
                                                                    }
                                                                }
                                                                if (_errs25 === errors) {
                                                                    if (data8.lifespan !== undefined) {
                                                                        let data9 = data8.lifespan;
                                                                        const _errs26 = errors;
                                                                        if (errors === _errs26) {
                                                                            if (typeof data9 === "string") {
                                                                                if (!pattern27.test(data9)) {
                                                                                    validate36.errors = [{ instancePath: instancePath + "/types/release/lifespan", schemaPath: "#/definitions/typePolicy/properties/lifespan/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}d$" } }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate36.errors = [{ instancePath: instancePath + "/types/release/lifespan", schemaPath: "#/definitions/typePolicy/properties/lifespan/type", keyword: "type", params: { type: "string" } }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate36.errors = [{ instancePath: instancePath + "/types/release", schemaPath: "#/definitions/typePolicy/type", keyword: "type", params: { type: "object" } }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid6 = _errs22 === errors;
                                                }
                                                else {
                                                    var valid6 = true;
                                                }
                                                if (valid6) {
                                                    if (data7.experiment !== undefined) {
                                                        let data10 = data7.experiment;
                                                        const _errs28 = errors;
                                                        const _errs29 = errors;
                                                        if (errors === _errs29) {
                                                            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                                                let missing3;
                                                                if ((data10.lifespan === undefined) && (missing3 = "lifespan")) {
                                                                    validate36.errors = [{ instancePath: instancePath + "/types/experiment", schemaPath: "#/definitions/typePolicy/required", keyword: "required", params: { missingProperty: missing3 } }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    const _errs31 = errors;
                                                                    for (const key4 in data10) {
                                                                        if (!(key4 === "lifespan")) {
                                                                            validate36.errors = [{ instancePath: instancePath + "/types/experiment", schemaPath: "#/definitions/typePolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }];
                                                                            return false;
                                                                            break;
                                                                        }
                                                                    }
                                                                    if (_errs31 === errors) {
                                                                        if (data10.lifespan !== undefined) {
                                                                            let data11 = data10.lifespan;
                                                                            const _errs32 = errors;
                                                                            if (errors === _errs32) {
                                                                                if (typeof data11 === "string") {
                                                                                    if (!pattern27.test(data11)) {
                                                                                        validate36.errors = [{ instancePath: instancePath + "/types/experiment/lifespan", schemaPath: "#/definitions/typePolicy/properties/lifespan/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}d$" } }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate36.errors = [{ instancePath: instancePath + "/types/experiment/lifespan", schemaPath: "#/definitions/typePolicy/properties/lifespan/type", keyword: "type", params: { type: "string" } }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate36.errors = [{ instancePath: instancePath + "/types/experiment", schemaPath: "#/definitions/typePolicy/type", keyword: "type", params: { type: "object" } }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid6 = _errs28 === errors;
                                                    }
                                                    else {
                                                        var valid6 = true;
                                                    }
                                                    if (valid6) {
                                                        if (data7.ops !== undefined) {
                                                            let data12 = data7.ops;
                                                            const _errs34 = errors;
                                                            const _errs35 = errors;
                                                            if (errors === _errs35) {
                                                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                                                    let missing4;
                                                                    if ((data12.lifespan === undefined) && (missing4 = "lifespan")) {
                                                                        validate36.errors = [{ instancePath: instancePath + "/types/ops", schemaPath: "#/definitions/typePolicy/required", keyword: "required", params: { missingProperty: missing4 } }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        const _errs37 = errors;
                                                                        for (const key5 in data12) {
                                                                            if (!(key5 === "lifespan")) {
                                                                                validate36.errors = [{ instancePath: instancePath + "/types/ops", schemaPath: "#/definitions/typePolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } }];
                                                                                return false;
                                                                                break;
                                                                            }
                                                                        }
                                                                        if (_errs37 === errors) {
                                                                            if (data12.lifespan !== undefined) {
                                                                                let data13 = data12.lifespan;
                                                                                const _errs38 = errors;
                                                                                if (errors === _errs38) {
                                                                                    if (typeof data13 === "string") {
                                                                                        if (!pattern27.test(data13)) {
                                                                                            validate36.errors = [{ instancePath: instancePath + "/types/ops/lifespan", schemaPath: "#/definitions/typePolicy/properties/lifespan/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}d$" } }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate36.errors = [{ instancePath: instancePath + "/types/ops/lifespan", schemaPath: "#/definitions/typePolicy/properties/lifespan/type", keyword: "type", params: { type: "string" } }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate36.errors = [{ instancePath: instancePath + "/types/ops", schemaPath: "#/definitions/typePolicy/type", keyword: "type", params: { type: "object" } }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid6 = _errs34 === errors;
                                                        }
                                                        else {
                                                            var valid6 = true;
                                                        }
                                                        if (valid6) {
                                                            if (data7["kill-switch"] !== undefined) {
                                                                let data14 = data7["kill-switch"];
                                                                const _errs40 = errors;
                                                                const _errs41 = errors;
                                                                if (errors === _errs41) {
                                                                    if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                                                        let missing5;
                                                                        if ((data14.lifespan === undefined) && (missing5 = "lifespan")) {
                                                                            validate36.errors = [{ instancePath: instancePath + "/types/kill-switch", schemaPath: "#/definitions/typePolicy/required", keyword: "required", params: { missingProperty: missing5 } }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            const _errs43 = errors;
                                                                            for (const key6 in data14) {
                                                                                if (!(key6 === "lifespan")) {
                                                                                    validate36.errors = [{ instancePath: instancePath + "/types/kill-switch", schemaPath: "#/definitions/typePolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } }];
                                                                                    return false;
                                                                                    break;
                                                                                }
                                                                            }
                                                                            if (_errs43 === errors) {
                                                                                if (data14.lifespan !== undefined) {
                                                                                    let data15 = data14.lifespan;
                                                                                    const _errs44 = errors;
                                                                                    if (errors === _errs44) {
                                                                                        if (typeof data15 === "string") {
                                                                                            if (!pattern27.test(data15)) {
                                                                                                validate36.errors = [{ instancePath: instancePath + "/types/kill-switch/lifespan", schemaPath: "#/definitions/typePolicy/properties/lifespan/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}d$" } }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate36.errors = [{ instancePath: instancePath + "/types/kill-switch/lifespan", schemaPath: "#/definitions/typePolicy/properties/lifespan/type", keyword: "type", params: { type: "string" } }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate36.errors = [{ instancePath: instancePath + "/types/kill-switch", schemaPath: "#/definitions/typePolicy/type", keyword: "type", params: { type: "object" } }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid6 = _errs40 === errors;
                                                            }
                                                            else {
                                                                var valid6 = true;
                                                            }
                                                            if (valid6) {
                                                                if (data7.permission !== undefined) {
                                                                    let data16 = data7.permission;
                                                                    const _errs46 = errors;
                                                                    const _errs47 = errors;
                                                                    if (errors === _errs47) {
                                                                        if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                                            let missing6;
                                                                            if ((data16.lifespan === undefined) && (missing6 = "lifespan")) {
                                                                                validate36.errors = [{ instancePath: instancePath + "/types/permission", schemaPath: "#/definitions/typePolicy/required", keyword: "required", params: { missingProperty: missing6 } }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                const _errs49 = errors;
                                                                                for (const key7 in data16) {
                                                                                    if (!(key7 === "lifespan")) {
                                                                                        validate36.errors = [{ instancePath: instancePath + "/types/permission", schemaPath: "#/definitions/typePolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } }];
                                                                                        return false;
                                                                                        break;
                                                                                    }
                                                                                }
                                                                                if (_errs49 === errors) {
                                                                                    if (data16.lifespan !== undefined) {
                                                                                        let data17 = data16.lifespan;
                                                                                        const _errs50 = errors;
                                                                                        if (errors === _errs50) {
                                                                                            if (typeof data17 === "string") {
                                                                                                if (!pattern27.test(data17)) {
                                                                                                    validate36.errors = [{ instancePath: instancePath + "/types/permission/lifespan", schemaPath: "#/definitions/typePolicy/properties/lifespan/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}d$" } }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate36.errors = [{ instancePath: instancePath + "/types/permission/lifespan", schemaPath: "#/definitions/typePolicy/properties/lifespan/type", keyword: "type", params: { type: "string" } }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate36.errors = [{ instancePath: instancePath + "/types/permission", schemaPath: "#/definitions/typePolicy/type", keyword: "type", params: { type: "object" } }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid6 = _errs46 === errors;
                                                                }
                                                                else {
                                                                    var valid6 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate36.errors = [{ instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "object" } }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs19 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.context !== undefined) {
                                    let data18 = data.context;
                                    const _errs52 = errors;
                                    if (errors === _errs52) {
                                        if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                            if (Object.keys(data18).length > 1000) {
                                                validate36.errors = [{ instancePath: instancePath + "/context", schemaPath: "#/properties/context/maxProperties", keyword: "maxProperties", params: { limit: 1000 } }];
                                                return false;
                                            }
                                            else {
                                                if (Object.keys(data18).length < 1) {
                                                    validate36.errors = [{ instancePath: instancePath + "/context", schemaPath: "#/properties/context/minProperties", keyword: "minProperties", params: { limit: 1 } }];
                                                    return false;
                                                }
                                                else {
                                                    for (const key8 in data18) {
                                                        const _errs54 = errors;
                                                        const _errs55 = errors;
                                                        if (errors === _errs55) {
                                                            if (typeof key8 === "string") {
                                                                if (func3(key8) > 100) {
                                                                    const err0 = { instancePath: instancePath + "/context", schemaPath: "flag.schema.json#/definitions/attribute/maxLength", keyword: "maxLength", params: { limit: 100 }, propertyName: key8 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err0];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err0);
                                                                    }
                                                                    errors++;
                                                                }
                                                                else {
                                                                    if (!pattern9.test(key8)) {
                                                                        const err1 = { instancePath: instancePath + "/context", schemaPath: "flag.schema.json#/definitions/attribute/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_-]*(\\.[A-Za-z_][A-Za-z0-9_-]*)*$" }, propertyName: key8 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err1];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err1);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                const err2 = { instancePath: instancePath + "/context", schemaPath: "flag.schema.json#/definitions/attribute/type", keyword: "type", params: { type: "string" }, propertyName: key8 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err2];
                                                                }
                                                                else {
                                                                    vErrors.push(err2);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        var valid17 = _errs54 === errors;
                                                        if (!valid17) {
                                                            const err3 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/propertyNames", keyword: "propertyNames", params: { propertyName: key8 } };
                                                            if (vErrors === null) {
                                                                vErrors = [err3];
                                                            }
                                                            else {
                                                                vErrors.push(err3);
                                                            }
                                                            errors++;
                                                            validate36.errors = vErrors;
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (valid17) {
                                                        for (const key9 in data18) {
                                                            const _errs58 = errors;
                                                            if (!(validate37(data18[key9], { instancePath: instancePath + "/context/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data18, parentDataProperty: key9, rootData }))) {
                                                                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var valid19 = _errs58 === errors;
                                                            if (!valid19) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate36.errors = [{ instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: "object" } }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs52 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.lint !== undefined) {
                                        let data20 = data.lint;
                                        const _errs59 = errors;
                                        if (errors === _errs59) {
                                            if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                                let missing7;
                                                if ((data20.preset === undefined) && (missing7 = "preset")) {
                                                    validate36.errors = [{ instancePath: instancePath + "/lint", schemaPath: "#/properties/lint/required", keyword: "required", params: { missingProperty: missing7 } }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs61 = errors;
                                                    for (const key10 in data20) {
                                                        if (!(key10 === "preset")) {
                                                            validate36.errors = [{ instancePath: instancePath + "/lint", schemaPath: "#/properties/lint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs61 === errors) {
                                                        if (data20.preset !== undefined) {
                                                            let data21 = data20.preset;
                                                            if (!((((data21 === "recommended@1") || (data21 === "strict@1")) || (data21 === "solo@1")) || (data21 === "import@1"))) {
                                                                validate36.errors = [{ instancePath: instancePath + "/lint/preset", schemaPath: "#/properties/lint/properties/preset/enum", keyword: "enum", params: { allowedValues: schema49.properties.lint.properties.preset.enum } }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate36.errors = [{ instancePath: instancePath + "/lint", schemaPath: "#/properties/lint/type", keyword: "type", params: { type: "object" } }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs59 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate36.errors = vErrors;
    return errors === 0;
}

;// CONCATENATED MODULE: ./build/js/load/schema/documents.js


/** The schema of each kind of file. */
const schemas = {
    flag: flagSchema,
    segment: segmentSchema,
    policy: policySchema,
};
/** The compiled validator of each kind of file: whether plain data follows its schema. */
const validators = {
    flag: (value) => validateFlag(value),
    segment: (value) => validateSegment(value),
    policy: (value) => validatePolicy(value),
};
/**
 * Follows a `$ref` of a schema.
 *
 * @returns the schema itself when it refers to none
 */
function documents_resolve(schema, root) {
    if (schema.$ref === undefined)
        return { schema, root };
    const [file = '', name = ''] = schema.$ref.split('#/definitions/');
    const other = file === '' ? root : schemas.flag;
    return { schema: other.definitions?.[name] ?? {}, root: other };
}

;// CONCATENATED MODULE: ./build/js/load/schema/words.js

/** JSON Schema's name for the type of a value. */
function words_typeOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}
/** The types a schema allows; one with an `enum` of texts allows texts. */
function typesOf(schema) {
    if (schema.enum)
        return ['string'];
    if (schema.type === undefined)
        return [];
    return typeof schema.type === 'string' ? [schema.type] : schema.type;
}
/** What people call a type. */
function typeName(type) {
    return typeNames[type] ?? type;
}
const typeNames = {
    string: 'a text',
    number: 'a number',
    boolean: '`true` or `false`',
    object: 'a map',
    array: 'a list',
    null: '`null`',
};
/** What stands at a path, as the subject of a sentence. */
function subject(path) {
    const last = path.at(-1);
    if (last === undefined)
        return 'The file';
    return typeof last === 'number' ? `Entry ${last + 1} of the list` : show(last);
}
/** A value as the object of a sentence. */
function found(value) {
    if (typeof value === 'string')
        return `the text ${show(value)}`;
    if (typeof value === 'number')
        return `the number \`${value}\``;
    if (typeof value === 'boolean')
        return `\`${value}\``;
    return typeName(words_typeOf(value));
}
/** `a, b or c`. */
function oneOf(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

;// CONCATENATED MODULE: ./build/js/load/schema/scalars.js



/** A value of a type that cannot stand here. */
function wrongType(types, hint, value, path) {
    const expected = oneOf(types.map(typeName));
    return {
        rule: 'schema-invalid',
        message: `${subject(path)} must be ${isVariant(hint) ? "a variant's name" : expected}, not ${found(value)}.`,
        remedy: remedyForType(types, hint, value),
    };
}
function remedyForType(types, hint, value) {
    if (value === null)
        return 'Write a value, or delete the line.';
    if (isVariant(hint) && typeof value === 'boolean')
        return `Write \`${value ? 'on' : 'off'}\`, the name of the variant.`;
    if (types.includes('boolean') && (value === 'on' || value === 'off'))
        return `Write \`${value === 'on'}\`.`;
    if (types.includes('string') && typeof value === 'number' && fits(hint, String(value))) {
        return `Put it in quotes if you mean the text: \`"${value}"\`.`;
    }
    if (types.includes('number') &&
        typeof value === 'string' &&
        value.trim() !== '' &&
        Number.isFinite(Number(value))) {
        return 'Write the number without quotes.';
    }
    return expectation(hint, `Write ${oneOf(types.map(typeName))}.`);
}
/** Whether a text has the form that is asked for. */
function fits({ pattern }, text) {
    return pattern === undefined || new RegExp(pattern, 'u').test(text);
}
/** Whether a variant's name is due: there people write `true` for `on`. */
function isVariant(hint) {
    return hint.title === 'VariantName';
}
/** Explains a text that a schema may restrict by a list, a pattern or a length. */
function explainText(walk, schema, value, path, at = 'value') {
    const { enum: choices, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
    const report = (complaint) => walk.report(path, at, complaint);
    if (choices && !choices.includes(value))
        report(() => notAmong(choices, value, path));
    if (minLength > 0 && value === '') {
        report(() => invalid(`${subject(path)} is empty.`, 'Write a text, or delete the line.'));
    }
    else if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) {
        const what = at === 'key' ? `The name ${show(value)}` : `${subject(path)}: ${show(value)}`;
        report(() => invalid(`${what} does not have the right form.`, expectation(walk.hint, 'Write it as the reference says.')));
    }
    if (value.length > maxLength && Array.from(value).length > maxLength) {
        report(() => invalid(`${subject(path)} is longer than ${maxLength} characters.`, 'Write less.'));
    }
}
/** Explains a number outside its bounds. */
function explainNumber(walk, schema, value, path) {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
    if (value >= minimum && value <= maximum)
        return;
    const message = `${subject(path)} is \`${value}\`, outside ${minimum} to ${maximum}.`;
    walk.report(path, 'value', () => invalid(message, `Write a number from ${minimum} to ${maximum}.`));
}
/** A complaint of the rule that has no better name. */
function invalid(message, remedy) {
    return { rule: 'schema-invalid', message, remedy };
}
function notAmong(choices, value, path) {
    const near = nearest(value, choices);
    const all = oneOf(choices.map((choice) => `\`${choice}\``));
    return invalid(`${subject(path)} cannot be ${show(value)}.`, near === null ? `Write ${all}.` : `Did you mean \`${near}\`? It is ${all}.`);
}
/** What the schema says should stand here, in its own words, with its first example. */
function expectation(hint, otherwise) {
    if (hint.description === undefined)
        return otherwise;
    const [example] = hint.examples ?? [];
    const isShort = typeof example === 'string' || typeof example === 'number';
    return `Expected: ${hint.description}${isShort ? ` For example \`${example}\`.` : ''}`;
}

;// CONCATENATED MODULE: ./build/js/load/schema/any-of.js



/** Explains a value that may take several forms: by the form of its type, or else by all of them. */
function explainUnion(walk, branches, value, path) {
    const type = words_typeOf(value);
    const flat = branches.flatMap((branch) => flatten(branch, walk.root));
    const meant = flat.find(({ schema }) => typesOf(schema).includes(type));
    if (meant) {
        walk.explainValue({ ...walk, root: meant.root }, meant.schema, value, path);
        return;
    }
    const types = [...new Set(flat.flatMap(({ schema }) => typesOf(schema)))];
    const title = flat.find(({ schema }) => schema.title !== undefined)?.schema.title;
    const hint = title === undefined ? walk.hint : { ...walk.hint, title };
    walk.report(path, 'value', () => wrongType(types, hint, value, path));
}
/** The forms of a branch that is a reference to another union. */
function flatten(branch, root) {
    const resolved = documents_resolve(branch, root);
    return resolved.schema.anyOf?.flatMap((inner) => flatten(inner, resolved.root)) ?? [resolved];
}

;// CONCATENATED MODULE: ./build/js/load/schema/reserved.js
/** Field names that have no meaning yet, so that they can be given one without breaking a file. */
const reserved = {
    flag: ['layer', 'holdout', 'schedule', 'tags', 'tests', 'guards'],
    policy: ['publish'],
    'policy/lint': ['rules', 'suppressible', 'freezes'],
};
/** Whether a field name is reserved for later where it stands. */
function isReserved(kind, map, name) {
    return reserved[[kind, ...map].join('/')]?.includes(name) ?? false;
}

;// CONCATENATED MODULE: ./build/js/load/schema/collections.js






/** Explains a list and its entries. */
function explainList(walk, schema, list, path) {
    if (list.length < (schema.minItems ?? 0))
        walk.report(path, 'value', () => empty(path));
    const { items, maxItems } = schema;
    if (maxItems !== undefined && list.length > maxItems)
        walk.report(path, 'value', () => tooMany(path, maxItems, 'entries'));
    if (!items)
        return;
    const inside = inner(walk);
    for (const [index, item] of list.entries()) {
        if (walk.isFull())
            return;
        walk.explainValue(inside, items, item, [...path, index]);
    }
}
/** Explains a map, its keys and its values. */
function explainMap(walk, schema, map, path) {
    const { required = [], properties = {}, additionalProperties, propertyNames, minProperties = 0, maxProperties, } = schema;
    const entries = Object.entries(map);
    if (entries.length < minProperties)
        walk.report(path, 'value', () => empty(path));
    if (maxProperties !== undefined && entries.length > maxProperties) {
        walk.report(path, 'value', () => tooMany(path, maxProperties, 'keys'));
    }
    for (const name of required) {
        if (map[name] === undefined)
            walk.report(path, 'key', () => missing(properties[name], name, path));
    }
    for (const [name, value] of entries) {
        if (walk.isFull())
            return;
        const known = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
        if (propertyNames)
            explainName(walk, propertyNames, name, [...path, name]);
        if (known === false)
            walk.report([...path, name], 'key', () => unknown(walk, schema, name, path));
        else if (typeof known === 'object')
            walk.explainValue(inner(walk), known, value, [...path, name]);
    }
}
/** Names are texts whose own schema says what is expected of them. */
function explainName(walk, written, name, path) {
    const { schema, root } = documents_resolve(written, walk.root);
    explainText({ ...walk, root, hint: schema }, schema, name, path, 'key');
}
/** What a map says about itself says nothing about what is in it. */
function inner(walk) {
    return { ...walk, hint: {} };
}
function empty(path) {
    return invalid(`${subject(path)} is empty.`, path.length === 0 ? 'Write the definition.' : 'Write an entry, or delete the line.');
}
function tooMany(path, most, what) {
    if (most === 1)
        return invalid(`${subject(path)} has more than 1 key.`, 'Make each key a list entry of its own.');
    return invalid(`${subject(path)} has more than ${most} ${what}.`, `Write at most ${most}.`);
}
function missing(field, name, path) {
    const choices = field?.enum?.map((choice) => `\`${choice}\``);
    const expected = choices ? `It is ${oneOf(choices)}.` : expectation(field ?? {}, '');
    const remedy = `Add \`${name}\`. ${expected}`.trim();
    return invalid(path.length === 0 ? `\`${name}\` is missing.` : `${subject(path)} lacks \`${name}\`.`, remedy);
}
function unknown(walk, schema, name, map) {
    if (isReserved(walk.kind, map, name)) {
        return {
            rule: 'reserved-field',
            message: `The field ${show(name)} is reserved for later.`,
            remedy: 'Delete it; a later version will give it a meaning.',
        };
    }
    const fields = Object.keys(schema.properties ?? {});
    const near = nearest(name, fields);
    return {
        rule: 'unknown-field',
        message: `There is no field ${show(name)} here.`,
        remedy: near === null ? knownFields(schema, fields) : `Did you mean \`${near}\`?`,
    };
}
function knownFields(schema, fields) {
    if (schema.title === 'DescribedVariant')
        return 'Put an object value under `value`.';
    return `Delete it, or write ${oneOf(fields.map((field) => `\`${field}\``))}.`;
}

;// CONCATENATED MODULE: ./build/js/load/schema/explain.js






/**
 * Says in plain words what a validator refused. The validators only say yes or no; this walk is taken when they say
 * no, and it chooses the branch of an `anyOf` that the writer meant.
 *
 * @returns at most `MAX_PROBLEMS_PER_FILE` + 1 problems, and none exactly when the data follows the schema
 */
function explain(kind, value) {
    const problems = [];
    const isFull = () => problems.length > MAX_PROBLEMS_PER_FILE;
    const report = (path, at, complaint) => {
        if (!isFull())
            problems.push({ ...complaint(), path, at });
    };
    explainValue({ kind, root: schemas[kind], hint: {}, explainValue, isFull, report }, schemas[kind], value, []);
    return problems;
}
/** Explains one value against one schema. */
function explainValue(walk, written, value, path) {
    const { schema, root } = documents_resolve(written, walk.root);
    const inside = { ...walk, root, hint: hintOf(walk.hint, schema) };
    const types = typesOf(schema);
    if (schema.anyOf)
        explainUnion(inside, schema.anyOf, value, path);
    else if (types.length > 0 && !types.includes(words_typeOf(value))) {
        inside.report(path, 'value', () => wrongType(types, inside.hint, value, path));
    }
    else {
        for (const part of schema.allOf ?? [])
            explainValue(inside, part, value, path);
        explainContent(inside, schema, value, path);
    }
}
function explainContent(walk, schema, value, path) {
    if (typeof value === 'string')
        explainText(walk, schema, value, path);
    else if (typeof value === 'number')
        explainNumber(walk, schema, value, path);
    else if (isList(value))
        explainList(walk, schema, value, path);
    else if (value !== null && typeof value === 'object')
        explainMap(walk, schema, value, path);
}
function isList(value) {
    return Array.isArray(value);
}
function hintOf(outer, schema) {
    const { title = outer.title, description = outer.description, examples = outer.examples } = schema;
    return {
        ...(title === undefined ? {} : { title }),
        ...(description === undefined ? {} : { description }),
        ...(examples === undefined ? {} : { examples }),
    };
}

;// CONCATENATED MODULE: ./build/js/load/schema/check.js


/** Checks plain data against the schema of its kind. The compiled validator alone decides; words come after. */
function checkSchema(kind, value) {
    const isValid = validators[kind];
    if (isValid(value))
        return { definition: value, problems: [] };
    const problems = explain(kind, value);
    return { definition: null, problems: problems.length > 0 ? problems : [unexplained] };
}
/** A test shows that validators and explanations agree; should they not, the file is still refused. */
const unexplained = {
    rule: 'schema-invalid',
    path: [],
    message: 'The file does not follow its schema.',
    remedy: 'Compare it with the reference.',
};

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/js/load/text.js




/** What no YAML text may hold, a carriage return without its line feed included. */
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]|\r(?!\n)/g;
/**
 * Reads a file's bytes as UTF-8 and refuses what YAML forbids or a reviewer could not see, comments included.
 *
 * @param bytes the file, or at least its first `MAX_FILE_BYTES` + 1 bytes
 */
function decodeText(bytes) {
    if (bytes.length > MAX_FILE_BYTES) {
        return unreadable('', {
            rule: 'file-too-large',
            message: `The file is larger than ${MAX_FILE_BYTES / 1024} KiB.`,
            remedy: 'Move long lists into segments or into the service; a flag holds the decision, not the data.',
            start: 0,
            end: 0,
        });
    }
    const ascii = (0,external_node_buffer_namespaceObject.isAscii)(bytes);
    if (!ascii && !(0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        return invalidUtf8(bytes);
    const text = bytes.toString(ascii ? 'latin1' : 'utf8');
    const controls = findControls(text);
    if (controls.length > 0)
        return { text: null, shown: text, problems: controls };
    return { text, shown: text, problems: ascii ? [] : findInvisible(text) };
}
/** Where YAML's reading of `"\u202E"` may put a character that a key must not have. */
function hasInvisible(text) {
    return text.search(CONTROL) !== -1 || text.search(HIDDEN_IN_TEXT) !== -1;
}
/** As many matches as anybody will be told, and one more. */
function firstMatches(text, pattern) {
    const matches = [];
    for (const match of text.matchAll(pattern)) {
        matches.push(match);
        if (matches.length > MAX_PROBLEMS_PER_FILE)
            break;
    }
    return matches;
}
function findControls(text) {
    return firstMatches(text, CONTROL).map(({ 0: character, index: start }) => ({
        rule: 'file-encoding',
        ...(character === '\r'
            ? {
                message: 'A carriage return (U+000D) stands without a line feed.',
                remedy: 'Save the file with LF or CRLF line endings.',
            }
            : {
                message: `The control character ${codePoint(character)} is not allowed in YAML.`,
                remedy: 'Delete the character; save the file as plain UTF-8 text.',
            }),
        start,
        end: start + 1,
    }));
}
function findInvisible(text) {
    return firstMatches(text, HIDDEN_IN_TEXT).map(({ 0: character, index: start }) => start === 0 && character === '\ufeff'
        ? {
            rule: 'file-encoding',
            message: 'The file starts with a byte order mark (U+FEFF).',
            remedy: 'Save the file as UTF-8 without a byte order mark.',
            start,
            end: 1,
        }
        : {
            rule: 'invisible-character',
            message: `The character ${codePoint(character)} does not show, or reorders the text around it.`,
            remedy: `Delete it, or write it as "\\${escapeCode(character)}" in double quotes where it belongs to a value.`,
            start,
            end: start + character.length,
        });
}
/** A character as a double-quoted YAML text escapes it, without the backslash. */
function escapeCode(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return hex.length > 4 ? `U${hex.padStart(8, '0')}` : `u${hex.padStart(4, '0')}`;
}
function invalidUtf8(bytes) {
    const shown = bytes.toString('utf8');
    const start = firstReplaced(shown, bytes);
    return unreadable(shown, {
        rule: 'file-encoding',
        message: 'The bytes here are not UTF-8.',
        remedy: 'Save the file as UTF-8.',
        start,
        end: start + 1,
    });
}
/** The offset of the first replacement character that is not in the bytes themselves. */
function firstReplaced(shown, bytes) {
    let offset = 0;
    let byte = 0;
    for (let at = shown.indexOf('\ufffd'); at !== -1; at = shown.indexOf('\ufffd', at + 1)) {
        byte += Buffer.byteLength(shown.slice(offset, at));
        if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd)
            return at;
        byte += 3;
        offset = at + 1;
    }
    return 0;
}
function unreadable(shown, problem) {
    return { text: null, shown, problems: [problem] };
}

;// CONCATENATED MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = (/* unused pure expression or super */ null && (-1));
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map
;// CONCATENATED MODULE: ./build/js/load/yaml/composer.js


/**
 * Notes a problem at the path in hand. When there are more than anybody will be told, the walk ends: a file of
 * nothing but traps costs no more than an ordinary one.
 */
function complain(composer, complaint, { start, end }) {
    if (composer.problems.length > MAX_PROBLEMS_PER_FILE)
        return;
    composer.problems.push({ ...complaint, path: [...composer.path], start, end });
    if (composer.problems.length > MAX_PROBLEMS_PER_FILE)
        composer.next = composer.events.length;
}
/** Whether the map or list in hand has more entries. */
function hasMore({ events, next }) {
    const event = events[next];
    return event !== undefined && event.type !== EVENT_ID.POP;
}

;// CONCATENATED MODULE: ./build/js/load/yaml/documents.js


/** Refuses directives and every document after the first, once the first is composed. */
function checkDocuments(composer) {
    const { events, text } = composer;
    const first = events[0];
    if (first?.type === EVENT_ID.DOCUMENT && first.explicitStart)
        checkDirectives(composer);
    if (!events.some((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT)) {
        checkMarkers(composer);
        return;
    }
    complain(composer, {
        rule: 'yaml-documents',
        message: 'A second document starts here; a file holds one.',
        remedy: 'Delete the `---` or `...` line, or move what follows into a file of its own.',
    }, findMarker(text, composer.offset));
}
/** The parser reads over the end of a document that is not there, and over a `---` that is indented. */
function checkMarkers(composer) {
    const { events, text } = composer;
    const end = text.search(/^\.\.\.(?=\s|$)/m);
    if (end !== -1) {
        complain(composer, {
            rule: 'yaml-documents',
            message: 'A `...` line ends a document; a file holds one, to its end.',
            remedy: 'Delete the line.',
        }, { start: end, end: end + 3 });
    }
    const [first] = events;
    if (first?.type !== EVENT_ID.DOCUMENT || !first.explicitStart)
        return;
    const start = /^(?:[ \t]*(?:#.*)?\r?\n)*(?=---(?:\s|$)|%)/.exec(text);
    if (start !== null)
        return;
    const at = Math.max(text.indexOf('---'), 0);
    complain(composer, {
        rule: 'yaml-documents',
        message: 'The `---` does not stand at the start of a line before everything else.',
        remedy: 'Delete it.',
    }, { start: at, end: at + 3 });
}
/** The parser does not mention directives it does not know, so they are looked for: they stand before the `---`. */
function checkDirectives(composer) {
    const { text } = composer;
    const end = text.search(/^---(?=\s|$)/m);
    for (const match of text.slice(0, Math.max(end, 0)).matchAll(/^%[^\s]*/gm)) {
        complain(composer, {
            rule: 'yaml-tag',
            message: 'Directives are not allowed: every file is YAML 1.2.',
            remedy: 'Delete the line, and the `---` after it.',
        }, { start: match.index, end: match.index + match[0].length });
    }
}
/** The first document marker at the start of a line after an offset. */
function findMarker(text, offset) {
    const marker = /^(?:---|\.\.\.)(?=\s|$)/gm;
    marker.lastIndex = offset;
    const start = marker.exec(text)?.index ?? offset;
    return { start, end: start + 3 };
}

;// CONCATENATED MODULE: ./build/js/load/yaml/layout.js


/** Refuses tabs that indent: the parser lets some pass, and no two readers see them equally wide. */
function checkLayout(composer) {
    const { text } = composer;
    if (!text.includes('\t'))
        return;
    const isInside = insideScalars(composer);
    for (const { 0: indent, index } of text.matchAll(/^ *\t[ \t]*(?=[^\s#])/gm)) {
        if (isInside(index))
            continue;
        complain(composer, { rule: 'yaml-syntax', message: 'A tab indents this line.', remedy: 'Indent with spaces.' }, { start: index, end: index + indent.length });
    }
}
/** Whether an offset lies in a quoted or a block text; to be asked with ascending offsets. */
function insideScalars({ events }) {
    const texts = events.filter((event) => event.type === EVENT_ID.SCALAR && event.style !== SCALAR_STYLE.PLAIN && event.valueStart !== -1);
    let next = 0;
    return (offset) => {
        for (; next < texts.length; next++) {
            const event = texts[next];
            if (event?.type === EVENT_ID.SCALAR && event.valueEnd > offset)
                return event.valueStart <= offset;
        }
        return false;
    };
}

;// CONCATENATED MODULE: ./build/js/load/yaml/empty.js


/**
 * Refuses an empty value. The parser gives it no offset: the comment that swallowed it is pointed at, or else the key
 * or the dash before it.
 */
function complainEmpty(composer) {
    const key = composer.path.at(-1);
    if (typeof key === 'number') {
        composer.offset = skipTo(composer.text, composer.offset) + 1;
        complainAfter(composer, 'This list item', composer.offset - 1, composer.offset);
    }
    else {
        complainAfter(composer, show(key ?? ''), composer.keyStart, composer.offset);
    }
}
/** @param end the offset after the key or the dash, where the value should have been */
function complainAfter(composer, subject, start, end) {
    const comment = /^[ \t]*:?[ \t]+#(\S*)/.exec(composer.text.slice(end, end + 200));
    if (!comment) {
        complain(composer, plain(subject), { start, end });
        return;
    }
    const hash = end + comment[0].indexOf('#');
    complain(composer, swallowed(subject, comment[1] ?? ''), { start: hash, end: end + comment[0].length });
}
function plain(subject) {
    return {
        rule: 'yaml-trap',
        message: `${subject} has no value.`,
        remedy: 'Write a value, or delete the line.',
    };
}
function swallowed(subject, word) {
    const number = /^[1-9][0-9]*$/.test(word);
    return {
        rule: 'yaml-trap',
        message: `${subject} has no value: ${number ? `\` #${word}\`` : 'a `#` after a space'} starts a comment.`,
        remedy: number
            ? `Write the whole reference, such as \`acme/shop#${word}\`.`
            : 'Write a value before the comment, or put a text that holds a `#` in quotes.',
    };
}
/** The offset of the next dash of a block list: past spaces, comments and the ends of what came before. */
function skipTo(text, offset) {
    const between = /(?:[\s,\]}]|#[^\n]*)*/y;
    between.lastIndex = offset;
    between.exec(text);
    return between.lastIndex;
}

;// CONCATENATED MODULE: ./build/js/load/yaml/events.js

/** The index of the event after a node with all that belongs to it. */
function afterNode(events, node) {
    let depth = 0;
    for (let index = node; index < events.length; index++) {
        const type = events[index]?.type;
        if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE)
            depth++;
        else if (type === EVENT_ID.POP)
            depth--;
        if (depth <= 0)
            return index + 1;
    }
    return events.length;
}

;// CONCATENATED MODULE: ./build/js/load/yaml/range.js

/** Whether a scalar's own offsets leave out a quote on each side. */
function isQuoted(event) {
    return event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
}
/** Where a scalar stands, its quotes included. A block text is its lines, without the `|` or `>` before them. */
function scalarRange(text, event) {
    const { valueStart: start, valueEnd: end } = event;
    switch (event.style) {
        case SCALAR_STYLE.SINGLE_QUOTED:
        case SCALAR_STYLE.DOUBLE_QUOTED:
            return { start: start - 1, end: end + 1 };
        case SCALAR_STYLE.LITERAL_BLOCK:
        case SCALAR_STYLE.FOLDED_BLOCK:
            return trimmed(text, start, end);
        default:
            return { start, end };
    }
}
/** Where an alias stands, its `*` included. */
function aliasRange(event) {
    return { start: event.anchorStart - 1, end: event.anchorEnd };
}
function trimmed(text, start, end) {
    const block = text.slice(start, end);
    const content = block.trim();
    const first = start + (content === '' ? 0 : block.indexOf(content));
    return { start: first, end: first + content.length };
}

;// CONCATENATED MODULE: ./build/js/load/yaml/properties.js


/** Refuses the tag and the anchor in front of a node. */
function checkProperties(composer, event) {
    if (event.tagStart !== -1) {
        complain(composer, {
            rule: 'yaml-tag',
            message: 'Tags are not allowed: a value is what it looks like.',
            remedy: 'Delete the tag; put a text that starts with `!` in quotes.',
        }, { start: event.tagStart, end: event.tagEnd });
        composer.offset = event.tagEnd;
    }
    if (event.anchorStart !== -1) {
        complain(composer, {
            rule: 'yaml-alias',
            message: 'Anchors are not allowed: a flag says everything where it is read.',
            remedy: 'Delete the anchor; put a text that starts with `&` in quotes.',
        }, { start: event.anchorStart - 1, end: event.anchorEnd });
        composer.offset = event.anchorEnd;
    }
}
/** Refuses an alias. */
function complainAlias(composer, event) {
    complain(composer, {
        rule: 'yaml-alias',
        message: 'Aliases are not allowed: a flag says everything where it is read.',
        remedy: 'Write the value out; put a text that starts with `*` in quotes.',
    }, aliasRange(event));
    composer.offset = event.anchorEnd;
}

;// CONCATENATED MODULE: ./build/js/load/yaml/number.js
/** Everything YAML 1.2 core or a reader's eye takes for a number, exact or not. */
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const OTHER_BASE = /^[-+]?0(?:x[0-9a-fA-F]+|o[0-7]+|b[01]+)$/;
const UNDERSCORES = /^[-+]?\d[\d_]*_[\d_]*(?:\.[\d_]*)?$/;
const LEADING_ZERO = /^[-+]?0\d/;
/** Longer than any number with a purpose, and short enough for the expressions above to cost nothing. */
const number_LONGEST = 100;
const TEXT = { kind: 'text' };
const TOO_MANY_DIGITS = 'has more digits than a number can hold';
/**
 * Reads a plain scalar that starts with a digit, a sign or a dot as a number of YAML 1.2 core. Refused is every
 * number that would not come out as written: what is compiled must be what was reviewed.
 */
function readNumber(source) {
    const value = Number(source);
    if (String(value) === source && Number.isFinite(value))
        return checkSafe(value);
    if (source.length > number_LONGEST)
        return NUMBER.test(source) ? number_refuse(TOO_MANY_DIGITS, null) : TEXT;
    if (NUMBER.test(source))
        return readDecimal(source, value);
    if (NOT_FINITE.test(source))
        return number_refuse('is not finite', null);
    if (OTHER_BASE.test(source))
        return number_refuse('is written in another base', plainForm(Number(source)));
    if (UNDERSCORES.test(source))
        return number_refuse('has underscores, which YAML 1.2 takes for a text', source.replaceAll('_', ''));
    return TEXT;
}
function readDecimal(source, value) {
    if (LEADING_ZERO.test(source))
        return number_refuse('has a leading zero', plainForm(value));
    if (!Number.isFinite(value))
        return number_refuse('is larger than any number a service can hold', null);
    if (Object.is(value, -0))
        return number_refuse('is zero with a sign', '0');
    if (decimal(source) !== decimal(String(value)))
        return number_refuse(TOO_MANY_DIGITS, plainForm(value));
    return checkSafe(value);
}
function checkSafe(value) {
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
        return number_refuse(`is beyond ${Number.MAX_SAFE_INTEGER}, where whole numbers are no longer exact`, null);
    }
    return { kind: 'number', value };
}
function number_refuse(why, write) {
    return { kind: 'refused', why, write };
}
/** A number as one would write it by hand, or null when there is no such form. */
function plainForm(value) {
    const form = String(value);
    return readNumber(form).kind === 'number' ? form : null;
}
/** A decimal number as its significant digits and their exponent: equal for equal numbers. */
function decimal(source) {
    const [mantissa = '', exponent = '0'] = source.toLowerCase().split('e');
    const [whole = '', fraction = ''] = mantissa.replace(/^[-+]/, '').split('.');
    const digits = (whole + fraction).replace(/^0+/, '');
    const significant = digits.replace(/0+$/, '');
    const power = Number(exponent) - fraction.length + (digits.length - significant.length);
    return significant === '' ? '0' : `${significant}e${power}`;
}

;// CONCATENATED MODULE: ./build/js/load/yaml/scalar.js


/** Words that are truth values to some YAML readers and texts to others. */
const AMBIGUOUS = /^(?:yes|no|y|n)$/i;
const TRUE = /^(?:true|True|TRUE)$/;
const FALSE = /^(?:false|False|FALSE)$/;
const NULL = /^(?:null|Null|NULL|~)$/;
/**
 * Reads a plain (unquoted) scalar that is not empty, as YAML 1.2 core does
 * (https://yaml.org/spec/1.2.2/#103-core-schema), and refuses what other readers or hurried people would read
 * differently.
 */
function readPlain(source) {
    switch (source.charCodeAt(0)) {
        case 0x2b: // +
        case 0x2d: // -
        case 0x2e: // .
        case 0x30:
        case 0x31:
        case 0x32:
        case 0x33:
        case 0x34:
        case 0x35:
        case 0x36:
        case 0x37:
        case 0x38:
        case 0x39: // 0 to 9
            return readNumeric(source);
        case 0x46: // F
        case 0x4e: // N
        case 0x54: // T
        case 0x59: // Y
        case 0x66:
        case 0x6e:
        case 0x74:
        case 0x79:
        case 0x7e: // ~
            return source.length > 5 ? accept(source) : readWord(source);
        default:
            return accept(source);
    }
}
/** Whether a plain scalar is one of these words. */
function isAmbiguous(source) {
    return AMBIGUOUS.test(source);
}
function readWord(source) {
    if (TRUE.test(source))
        return accept(true);
    if (FALSE.test(source))
        return accept(false);
    if (NULL.test(source))
        return accept(null);
    if (!isAmbiguous(source))
        return accept(source);
    return scalar_refuse({
        rule: 'yaml-trap',
        message: `${show(source)} is a truth value to some YAML readers and a text to others.`,
        remedy: `Write ${quoted(source)} if you mean the text; else ${/^y/i.test(source) ? '`true` for the value, `on` for the variant' : '`false` for the value, `off` for the variant'}.`,
    });
}
function readNumeric(source) {
    const reading = readNumber(source);
    if (reading.kind === 'number')
        return accept(reading.value);
    if (reading.kind === 'text')
        return accept(source);
    const number = reading.write === null ? '' : `Write \`${reading.write}\` for the number, or `;
    return scalar_refuse({
        rule: 'yaml-trap',
        message: `The number ${show(source)} ${reading.why}.`,
        remedy: `${number}${number === '' ? 'Write' : 'write'} ${quoted(source)} if you mean the text.`,
    });
}
/** A short text as one would quote it in the file; long ones are only described. */
function quoted(source) {
    return source.length > 40 ? 'it in quotes' : `\`"${source}"\``;
}
function accept(value) {
    return { value, complaint: null };
}
function scalar_refuse(complaint) {
    return { value: null, complaint };
}

;// CONCATENATED MODULE: ./build/js/load/yaml/key.js








/** Reads the key whose event comes next. Keys are texts, each once per map. */
function readKey(composer, map) {
    const event = composer.events[composer.next];
    if (event?.type !== EVENT_ID.SCALAR)
        return readComplexKey(composer, event);
    composer.next++;
    if (event.tagStart !== -1 || event.anchorStart !== -1)
        checkProperties(composer, event);
    moveToKey(composer, event);
    const name = event.valueStart === -1 ? '' : getScalarValue(composer.text, event);
    const complaint = checkKey(event, name) ?? (name in map ? duplicate(name) : null);
    if (complaint)
        complainAtKey(composer, name, complaint);
    return { name, usable: complaint === null };
}
function moveToKey(composer, event) {
    const quote = isQuoted(event) ? 1 : 0;
    composer.keyStart = event.valueStart === -1 ? composer.offset : event.valueStart - quote;
    composer.offset = event.valueStart === -1 ? composer.offset : event.valueEnd + quote;
}
/** Notes a problem of the key itself; what stands under it has its own path. */
function complainAtKey(composer, name, complaint) {
    composer.path.push(name);
    complain(composer, complaint, { start: composer.keyStart, end: composer.offset });
    composer.path.pop();
}
function checkKey(event, name) {
    if (event.style === SCALAR_STYLE.PLAIN) {
        const complaint = checkPlainKey(event, name);
        if (complaint)
            return complaint;
    }
    else if (!event.fast && hasInvisible(name)) {
        return odd('This key has characters that do not show.', 'Write the key with visible characters only.');
    }
    return RESERVED.has(name)
        ? odd(`The key ${show(name)} is not allowed: programs give it a meaning of its own.`, 'Choose another name.')
        : null;
}
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
function checkPlainKey(event, name) {
    if (event.valueStart === -1)
        return odd('A key is missing before `:`.', 'Write `key: value`.');
    if (name === '<<') {
        return {
            rule: 'yaml-alias',
            message: 'Merge keys are not allowed: a flag says everything where it is read.',
            remedy: 'Write the entries out.',
        };
    }
    if (typeof readPlain(name).value === 'string' || isAmbiguous(name))
        return null;
    return odd(`The key ${show(name)} is not a text.`, `Put it in quotes${name.length > 40 ? '' : `: \`"${name}"\``}.`);
}
function odd(message, remedy) {
    return { rule: 'yaml-key', message, remedy };
}
function duplicate(name) {
    return {
        rule: 'yaml-duplicate-key',
        message: `The key ${show(name)} is already in this map.`,
        remedy: 'Keep one of the two.',
    };
}
/** A key that is a map, a list or an alias: refused, and read over. */
function readComplexKey(composer, event) {
    if (event?.type === EVENT_ID.ALIAS) {
        composer.next++;
        complainAlias(composer, event);
        return { name: '', usable: false };
    }
    const start = event && 'start' in event ? event.start : composer.offset;
    complain(composer, odd('A map or a list cannot be a key.', 'Write a text before the `:`.'), {
        start,
        end: start + 1,
    });
    composer.next = afterNode(composer.events, composer.next);
    return { name: '', usable: false };
}

;// CONCATENATED MODULE: ./build/js/load/yaml/map.js
/** An empty map that inherits nothing, so that no key can reach or shadow a prototype. */
function emptyMap() {
    return Object.create(null);
}

;// CONCATENATED MODULE: ./build/js/load/yaml/well-formed.js

/** What an escape in double quotes may smuggle in, and no program that receives the value can be trusted with. */
const UNSAFE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}]/u;
/** Checks a decoded text for control characters and halves of surrogate pairs. */
function checkText(value) {
    const unsafe = UNSAFE.exec(value);
    if (!unsafe)
        return null;
    return {
        rule: 'invisible-character',
        message: `The text holds ${codePoint(unsafe[0])}, which no service should be sent.`,
        remedy: 'Delete the escape; of the control characters only tab and line breaks are allowed.',
    };
}

;// CONCATENATED MODULE: ./build/js/load/yaml/node.js









/** Composes the node whose event comes next, with all that belongs to it. */
function composeNode(composer) {
    const event = composer.events[composer.next++];
    switch (event?.type) {
        case EVENT_ID.SCALAR:
            return composeScalar(composer, event);
        case EVENT_ID.MAPPING:
            return composeMap(composer, event);
        case EVENT_ID.SEQUENCE:
            return composeList(composer, event);
        case EVENT_ID.ALIAS:
            complainAlias(composer, event);
            return null;
        default:
            return null;
    }
}
function composeMap(composer, event) {
    enter(composer, event);
    const map = emptyMap();
    while (hasMore(composer)) {
        const key = readKey(composer, map);
        composer.path.push(key.name);
        const value = composeNode(composer);
        composer.path.pop();
        if (key.usable)
            map[key.name] = value;
    }
    composer.next++;
    return map;
}
function composeList(composer, event) {
    enter(composer, event);
    const list = [];
    while (hasMore(composer)) {
        composer.path.push(list.length);
        list.push(composeNode(composer));
        composer.path.pop();
    }
    composer.next++;
    return list;
}
function composeScalar(composer, event) {
    if (event.tagStart !== -1 || event.anchorStart !== -1)
        checkProperties(composer, event);
    if (event.valueStart === -1) {
        if (event.tagStart === -1)
            complainEmpty(composer);
        return null;
    }
    composer.offset = isQuoted(event) ? event.valueEnd + 1 : event.valueEnd;
    const source = getScalarValue(composer.text, event);
    if (event.style !== SCALAR_STYLE.PLAIN) {
        const complaint = event.fast ? null : checkText(source);
        if (complaint)
            complain(composer, complaint, scalarRange(composer.text, event));
        return source;
    }
    if (event.tagStart !== -1)
        return source;
    const { value, complaint } = readPlain(source);
    if (complaint)
        complain(composer, complaint, scalarRange(composer.text, event));
    return value;
}
function enter(composer, event) {
    composer.offset = event.start;
    if (event.tagStart !== -1 || event.anchorStart !== -1)
        checkProperties(composer, event);
}

;// CONCATENATED MODULE: ./build/js/load/yaml/syntax-error.js


/** Turns the parser's complaint into ours: one line, no snippet, with what to write instead. */
function explainSyntaxError(text, error) {
    const start = Math.min(error.mark?.position ?? 0, text.length);
    const complaint = explainDepth(error.reason) ?? explainCharacter(text, start) ?? explainReason(error.reason);
    return { ...complaint, start, end: endOfToken(text, start) };
}
function explainDepth(reason) {
    if (!reason.startsWith('nesting exceeded'))
        return null;
    return {
        rule: 'yaml-depth',
        message: `Maps and lists are nested deeper than ${MAX_DEPTH} levels.`,
        remedy: 'Write fewer levels; a condition that is used again belongs into a segment.',
    };
}
/** The traps that show in the character the parser stumbled over. */
function explainCharacter(text, at) {
    const character = text.charAt(at);
    if (/^[ \t]*\t/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at + 1)))
        return tab;
    const token = text.slice(at, endOfToken(text, at));
    if (character === '@') {
        return trap('A value cannot start with `@`, which YAML reserves.', `Write ${show(token.replace(/^@+/, '') || 'acme/checkout')} without the \`@\`.`);
    }
    if (character === '`' || character === '%') {
        return trap(`A value cannot start with ${character === '%' ? '`%`' : 'a backtick'}, which YAML reserves.`, character === '%'
            ? 'Write a percentage as a bare number, and put a text in quotes.'
            : 'Put the text in quotes.');
    }
    if (character === ':' && /^:(?:\s|$)/.test(text.slice(at, at + 2))) {
        return syntax('A `:` followed by a space makes a key, and this one stands inside a value.', 'Put the whole text in quotes.');
    }
    return null;
}
function explainReason(reason) {
    return (reasons.find(([pattern]) => pattern.test(reason))?.[1] ?? syntax('The YAML cannot be read here.', REMEDY));
}
function syntax(message, remedy) {
    return { rule: 'yaml-syntax', message, remedy };
}
function trap(message, remedy) {
    return { rule: 'yaml-trap', message, remedy };
}
const REMEDY = 'Check the indentation, the quotes and the brackets around this place.';
const tab = syntax('A tab indents this line.', 'Indent with spaces.');
/** The parser's reasons that deserve words of their own. */
const reasons = [
    [/^tab characters/, tab],
    [
        /within a (?:single|double) quoted scalar$/,
        syntax('A quoted text has no closing quote.', 'Add the closing quote.'),
    ],
    [/within a flow collection$/, syntax('A bracket is not closed.', 'Add the closing `]` or `}`.')],
    [
        /^missed comma/,
        syntax('A comma is missing between two entries.', 'Add the comma, or put the text in quotes.'),
    ],
    [/^expected the node content/, syntax('An entry is missing before this comma.', 'Delete one comma.')],
    [
        /^(?:deficient|bad) indentation/,
        syntax('The indentation does not fit the lines above.', 'Line up the keys of one map; indent with two spaces.'),
    ],
    [
        /^expected ':'|multiline key/,
        syntax('A key without `:` and a value.', 'Write `key: value`, or put a text of several lines in quotes.'),
    ],
    [/^a whitespace character is expected/, syntax('A space is missing after `:`.', 'Write `key: value`.')],
    [
        /^(?:unknown escape sequence|expected hexadecimal)/,
        syntax('An unknown escape in a double-quoted text.', 'Write `\\\\` for a backslash, or use single quotes.'),
    ],
    [
        /tag|directive|YAML version|\bTAG\b/,
        {
            rule: 'yaml-tag',
            message: 'Tags and directives are not allowed.',
            remedy: 'Delete it; put a text that starts with `!` in quotes.',
        },
    ],
    [
        /anchor|alias/,
        {
            rule: 'yaml-alias',
            message: 'Anchors and aliases are not allowed.',
            remedy: 'Write the value out; put a text that starts with `&` or `*` in quotes.',
        },
    ],
    [
        /^(?:end of the stream|directives end mark)/,
        syntax('The file goes on after its content has ended.', 'A flag is one map: line up its keys at the first column.'),
    ],
];
/** The end of the run of characters at an offset that belong together for the eye. */
function endOfToken(text, start) {
    const rest = /^[^\s,[\]{}]+/.exec(text.slice(start, start + 200));
    return Math.min(text.length, start + (rest?.[0].length ?? 1));
}

;// CONCATENATED MODULE: ./build/js/load/yaml/parse.js



/**
 * Runs the one YAML parser over a text. Values and positions both come from these events, so that they cannot
 * disagree about a file.
 */
function parse(text) {
    try {
        return { events: parseEvents(text, { maxDepth: MAX_DEPTH }), problem: null };
    }
    catch (error) {
        if (!(error instanceof YAMLException))
            throw error;
        return { events: null, problem: explainSyntaxError(text, error) };
    }
}

;// CONCATENATED MODULE: ./build/js/load/yaml/compose.js





/**
 * Builds the plain data of a text from the parser's events, and refuses what flag files have no use for or what
 * people and programs read differently: anchors, aliases, tags, several documents, duplicate and odd keys, empty
 * values, numbers that would not come out as written.
 *
 * @param text as `decodeText` returns it
 */
function compose(text) {
    const { events, problem } = parse(text);
    if (problem)
        return { value: null, problems: [{ ...problem, path: [] }] };
    const composer = { text, events, next: 1, keyStart: 0, offset: 0, path: [], problems: [] };
    const first = events[1];
    if (!first || isEmpty(first))
        return { value: null, problems: [emptyFile] };
    const value = composeNode(composer);
    checkDocuments(composer);
    checkLayout(composer);
    return { value, problems: composer.problems };
}
function isEmpty(event) {
    return (event.type === EVENT_ID.SCALAR &&
        event.valueStart === -1 &&
        event.tagStart === -1 &&
        event.anchorStart === -1);
}
const emptyFile = {
    rule: 'yaml-trap',
    message: 'The file is empty.',
    remedy: 'Write the definition, or delete the file.',
    path: [],
    start: 0,
    end: 0,
};

;// CONCATENATED MODULE: ./build/js/load/yaml/locate.js





/**
 * Walks the events of the same parser again, so that positions cost nothing until somebody asks.
 *
 * @returns finds where the key or the value at a path stands. A map or a list is pointed at by its key, or by its
 *   first token where it has none: a range over many lines helps nobody. Where the path does not exist, its nearest
 *   existing ancestor.
 */
function locator(text) {
    const { events } = parse(text);
    if (!events)
        return () => WHOLE_FILE;
    const place = placer(text);
    const source = { text, events, children: new Map() };
    return (path, at = 'value') => place(find(source, path, at));
}
function find(source, path, at) {
    let node = 1;
    let token = node;
    for (const [index, segment] of path.entries()) {
        const child = childrenOf(source, node).get(segment);
        if (!child)
            break;
        const wantsKey = index === path.length - 1 && at === 'key';
        token = !wantsKey && isToken(source.events[child.value]) ? child.value : child.key;
        node = child.value;
    }
    return rangeAt(source, token);
}
function childrenOf(source, node) {
    const known = source.children.get(node) ?? listChildren(source, node);
    source.children.set(node, known);
    return known;
}
function listChildren({ text, events }, node) {
    const children = new Map();
    const isMap = events[node]?.type === EVENT_ID.MAPPING;
    if (!isMap && events[node]?.type !== EVENT_ID.SEQUENCE)
        return children;
    let next = node + 1;
    for (let index = 0; next < events.length && events[next]?.type !== EVENT_ID.POP; index++) {
        const key = next;
        const value = isMap ? afterNode(events, key) : key;
        const name = isMap ? keyName(text, events[key]) : index;
        if (name !== null && !children.has(name))
            children.set(name, { key, value });
        next = afterNode(events, value);
    }
    return children;
}
function keyName(text, event) {
    return event?.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : null;
}
/** Whether a node is one piece of text that can be pointed at. */
function isToken(event) {
    return event?.type === EVENT_ID.ALIAS || (event?.type === EVENT_ID.SCALAR && event.valueStart !== -1);
}
/** The range of a scalar or an alias, or of the first one in a map or a list; an empty list's bracket. */
function rangeAt({ text, events }, node) {
    let depth = 0;
    for (let index = node; index < events.length; index++) {
        const event = events[index];
        if (event?.type === EVENT_ID.ALIAS)
            return aliasRange(event);
        if (event?.type === EVENT_ID.SCALAR && event.valueStart !== -1)
            return scalarRange(text, event);
        if (event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE)
            depth++;
        if (event?.type === EVENT_ID.POP)
            depth--;
        if (depth <= 0)
            break;
    }
    const event = events[node];
    const start = event && 'start' in event ? event.start : 0;
    return { start, end: Math.min(start + 1, text.length) };
}

;// CONCATENATED MODULE: ./build/js/load/definition.js







/**
 * Reads the bytes of one file: as text, as YAML, and against its schema. All problems are found in one go.
 *
 * @param file the file's path, for the problems
 * @param bytes the file, or at least its first `MAX_FILE_BYTES` + 1 bytes
 */
function readDefinition(kind, file, bytes) {
    const { text, shown, problems: ofText } = decodeText(bytes);
    if (text === null)
        return { definition: null, text, problems: firstByPlace(placeRanges(file, shown, ofText)) };
    const { value, problems: ofYaml } = compose(text);
    const ofRanges = [...ofText, ...ofYaml];
    const isPartial = ofYaml.length > MAX_PROBLEMS_PER_FILE || (value === null && ofYaml.length > 0);
    const checked = isPartial ? { definition: null, problems: [] } : checkSchema(kind, value);
    const ofData = checked.definition === null ? checked.problems : datesOf(kind, checked.definition);
    if (ofRanges.length === 0 && ofData.length === 0)
        return { definition: checked.definition, text, problems: [] };
    const untold = ofData.filter((problem) => !isToldBy(ofYaml, problem));
    const problems = [...placeRanges(file, text, ofRanges), ...placeProblems(file, text, untold)];
    return { definition: null, text, problems: firstByPlace(problems) };
}
/** Gives problems of one file their places, for findings that other rooms have made of its data. */
function placeProblems(file, text, problems) {
    if (problems.length === 0)
        return [];
    const locate = locator(text);
    return problems.map(({ rule, message, remedy, path, at }) => ({
        rule,
        message,
        remedy,
        file,
        ...locate(path, at),
    }));
}
function datesOf(kind, definition) {
    return kind === 'flag' && 'default' in definition ? checkDates(definition) : [];
}
function placeRanges(file, text, problems) {
    if (problems.length === 0)
        return [];
    const place = placer(text);
    return problems.map(({ rule, message, remedy, ...range }) => ({
        rule,
        message,
        remedy,
        file,
        ...place(range),
    }));
}
/** Whether a problem of the data only repeats one of the text: a refused value is null, a refused key is left out. */
function isToldBy(ofYaml, { path, at }) {
    return ofYaml.some(({ rule, path: told }) => {
        if (rule === 'yaml-duplicate-key' || told.length === 0)
            return false;
        if (startsWith(path, told))
            return at !== 'key' || path.length > told.length;
        return (rule === 'yaml-key' && path.length > 0 && path.length === told.length - 1 && startsWith(told, path));
    });
}
function startsWith(path, start) {
    return path.length >= start.length && start.every((segment, index) => path[index] === segment);
}
/** By place. A file with more problems than anybody reads says how many more there are. */
function firstByPlace(problems) {
    problems.sort((a, b) => a.line - b.line || a.column - b.column);
    const last = problems[MAX_PROBLEMS_PER_FILE];
    if (!last)
        return problems;
    const more = `More than ${MAX_PROBLEMS_PER_FILE} problems in this file; the rest start here.`;
    return [
        ...problems.slice(0, MAX_PROBLEMS_PER_FILE),
        { ...last, rule: 'too-many-problems', message: more, remedy: 'Solve the first ones and check again.' },
    ];
}

;// CONCATENATED MODULE: ./build/js/load/files.js


function createReadCache() {
    return { flag: new Map(), segment: new Map(), policy: new Map() };
}
/** Reads every file of a tree that is not in the cache yet. */
function readFiles(tree, flagsDirectory, cache) {
    fill(cache, tree);
    const problems = new Map();
    const note = (found) => {
        for (const problem of found)
            problems.set(problem.file, [...(problems.get(problem.file) ?? []), problem]);
    };
    note(tree.problems);
    const misnamed = new Set(problems.keys());
    const texts = new Map();
    const readAs = (kind) => tree.files
        .filter(({ role }) => role === kind)
        .map((file) => {
        const { definition, text, problems: found } = cache[kind].get(cacheKey(file)) ?? UNREAD;
        if (text !== null)
            texts.set(file.path, text);
        note(found);
        return {
            name: file.name,
            path: file.path,
            id: file.id,
            definition: misnamed.has(file.path) ? null : definition,
        };
    });
    const [policy = null] = readAs('policy');
    if (policy === null)
        note([policyMissing(`${flagsDirectory}/policy.yaml`)]);
    return { policy, segments: readAs('segment'), flags: readAs('flag'), texts, problems };
}
const UNREAD = { definition: null, text: null, problems: [] };
function fill(cache, tree) {
    const unread = tree.files.filter((file) => !cache[file.role].has(cacheKey(file)));
    const contents = tree.readAll(unread);
    for (const [index, file] of unread.entries()) {
        const bytes = contents[index] ?? Buffer.alloc(0);
        const read = (kind) => {
            cache[kind].set(cacheKey(file), readDefinition(kind, file.path, bytes));
        };
        read(file.role);
    }
}
function cacheKey({ path, id }) {
    return `${id} ${path}`;
}
function policyMissing(file) {
    return aboutFile(file, {
        rule: 'policy-missing',
        message: 'There is no policy, so no environment is known.',
        remedy: 'Run `flaghoist init`, or name the directory that holds the flags with `--flags`.',
    });
}

;// CONCATENATED MODULE: ./build/js/load/flag-set.js


/** Builds the flag set of the files of one side. */
function buildFlagSet(files) {
    const asRead = (file) => files.problems.get(file) ?? [];
    const { policy: policyFile } = files;
    if (policyFile === null || policyFile.definition === null)
        return { flagSet: null, problemsIn: asRead };
    const { policy, problems: ofPolicy } = lowerPolicy(policyFile.path, policyFile.definition);
    const segments = flag_set_lowerSegments(files, policy);
    const definitions = new Map(flag_set_sorted(files.flags).map(({ name, definition }) => [name, definition]));
    const lower = lowerFlags({ policy, segments: segments.conditions, flags: definitions });
    const keys = new Map(files.flags.map(({ name, path }) => [path, name]));
    const asLowered = (file) => {
        if (file === policyFile.path)
            return ofPolicy;
        const key = keys.get(file);
        return key === undefined ? (segments.problems.get(file) ?? []) : lower(key).problems;
    };
    return {
        flagSet: {
            policy,
            vocabulary: vocabularyOf([policyFile, ...files.segments]),
            flags: new Map(flag_set_sorted(files.flags).flatMap((file) => toFlag(file, lower))),
            unreadable: new Set(files.flags.filter(({ definition }) => definition === null).map(({ name }) => name)),
            segments: segments.readable,
        },
        problemsIn: remembered((file) => [
            ...asRead(file),
            ...firstByPlace(placeProblems(file, files.texts.get(file) ?? '', asLowered(file))),
        ]),
    };
}
/** Each file is asked about several times, and finding places means reading it again. */
function remembered(find) {
    const known = new Map();
    return (file) => {
        const found = known.get(file) ?? find(file);
        known.set(file, found);
        return found;
    };
}
function flag_set_lowerSegments(files, policy) {
    const conditions = new Map();
    const readable = new Map();
    const problems = new Map();
    for (const { name, path, definition } of flag_set_sorted(files.segments)) {
        const lowered = definition === null ? { condition: null, problems: [] } : segments_lowerSegment(definition, policy);
        conditions.set(name, lowered.condition);
        problems.set(path, lowered.problems);
        if (definition !== null)
            readable.set(name, { name, file: path, definition });
    }
    return { conditions, readable, problems };
}
/** A flag is lowered when somebody first asks for its decisions. */
function toFlag({ name, path, definition }, lower) {
    if (definition === null)
        return [];
    const flag = {
        key: name,
        file: path,
        definition,
        get decisions() {
            return lower(name).decisions;
        },
    };
    return [[name, flag]];
}
function flag_set_sorted(files) {
    return [...files].sort((a, b) => byCodeUnit(a.name, b.name));
}
function vocabularyOf(files) {
    const lines = files.map(({ path, id }) => `${id} ${path}`);
    return lines.sort(byCodeUnit).join('\n');
}

;// CONCATENATED MODULE: ./build/js/load/load.js




/**
 * Loads the trees of one comparison: what they share is read once. Every tree must have been listed from the same
 * flags directory.
 */
function flagLoader(flagsDirectory) {
    const cache = createReadCache();
    return (tree) => load_load(tree, flagsDirectory, cache);
}
function load_load(tree, flagsDirectory, cache) {
    const read = readFiles(tree, flagsDirectory, cache);
    const { flagSet, problemsIn } = buildFlagSet(read);
    const ids = () => tree.files.map(({ path, id }) => [path, id]);
    return {
        side: { name: tree.name, commit: tree.commit },
        flagSet,
        files: new Map(ids()),
        keys: new Map(read.flags.map(({ path, name }) => [path, name])),
        problemsIn,
        problems: () => {
            const paths = new Set([...read.problems.keys(), ...tree.files.map(({ path }) => path)]);
            return firstOf([...paths].sort(), problemsIn);
        },
    };
}
/** The problems of the first files: of a set with thousands of problems nobody reads the rest. */
function firstOf(files, problemsIn) {
    const problems = [];
    for (const [index, file] of files.entries()) {
        const room = MAX_PROBLEMS - problems.length;
        const found = problemsIn(file);
        problems.push(...found.slice(0, room));
        if (found.length > room)
            return [...problems, load_tooMany(file, found.length - room, files.length - index - 1)];
    }
    return problems;
}
function load_tooMany(file, here, left) {
    return aboutFile(file, {
        rule: 'too-many-problems',
        message: `More than ${MAX_PROBLEMS} problems; ${here} more in this file, and ${left} files after it are not looked at.`,
        remedy: 'Solve the first ones and check again.',
    });
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/js/load/tree/blob-id.js

/**
 * The id git gives a file with these bytes (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). It tells
 * equal files apart from different ones; nothing is trusted because of it.
 */
function blobId(bytes, format) {
    return (0,external_node_crypto_namespaceObject.createHash)(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./build/js/load/tree/flags-directory.js


/**
 * Checks the configured path of the flags directory: relative, inside the root, with `/`.
 *
 * @throws UsageError when it is not
 */
function checkFlagsDirectory(flagsDirectory) {
    const parts = flagsDirectory.split('/');
    if (parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\0\\]/.test(part)))
        return;
    throw new usage_error_UsageError(`The flags directory cannot be ${show(flagsDirectory)}.`, 'Write a path inside the repository without `.` and `..`, such as `flags` or `config/flags`.');
}

;// CONCATENATED MODULE: ./build/js/load/tree/classify.js



const KEY = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const MAX_NAME = 64;
/** What is not a character, or means something to a shell, and names that look like options. */
const HOSTILE = /[\ufffd\\]|(?:^|\/)[-~]|(?:^|\/) | (?:\/|$)/u;
/** What editors and systems leave beside files: it belongs to no flag, and nobody reviews it. */
const LEFT_BEHIND = /^\.DS_Store$|^Thumbs\.db$|^\.#|~$|\.sw[a-p]$/;
/**
 * Says what a file is by its path alone.
 *
 * @param path from the root, with `/`
 * @param inner the same from the flags directory
 */
function classify(path, inner) {
    const refuse = (complaint) => ({
        use: 'refused',
        problem: aboutFile(path, complaint),
    });
    if (HOSTILE.test(path) || path.search(HIDDEN) !== -1)
        return refuse(hostile);
    const base = inner.slice(inner.lastIndexOf('/') + 1);
    if (/\.md$/i.test(base) || base === '.gitkeep' || LEFT_BEHIND.test(base))
        return { use: 'documentation' };
    const [folder = ''] = inner.includes('/') ? inner.split('/', 1) : [];
    if (folder === 'tests')
        return refuse(reservedFolder);
    if (folder !== 'segments' && /^(?:segments|tests)$/i.test(folder))
        return refuse(folderCase(folder));
    if (!base.endsWith('.yaml') || base === '.yaml')
        return refuse(wrongExtension(base));
    if (inner === 'policy.yaml')
        return { use: 'source', role: 'policy', name: 'policy', problem: null };
    const role = folder === 'segments' ? 'segment' : 'flag';
    const name = base.slice(0, -'.yaml'.length);
    return { use: 'source', role, name, problem: checkName(path, role, name) };
}
function checkName(path, role, name) {
    const least = role === 'flag' ? 3 : 2;
    if (KEY.test(name) && name.length >= least && name.length <= MAX_NAME)
        return null;
    return aboutFile(path, {
        rule: 'key-format',
        message: `The file name ${show(name)} cannot be a ${role}'s ${role === 'flag' ? 'key' : 'name'}.`,
        remedy: `Use ${least} to ${MAX_NAME} lower-case letters, digits and single \`-\` in between, as in \`${role === 'flag' ? 'checkout-redesign' : 'staff'}.yaml\`.`,
    });
}
const hostile = {
    rule: 'file-name',
    message: 'The path has characters that do not show, a backslash, or a part that starts with `-`, `~` or a space.',
    remedy: 'Rename it with letters, digits, `-`, `_` and `.`.',
};
const reservedFolder = {
    rule: 'reserved-field',
    message: 'The folder `tests` is reserved for later.',
    remedy: 'Move the file; a later version will read flag tests from there.',
};
function folderCase(folder) {
    return {
        rule: 'file-name',
        message: `The folder ${show(folder)} differs from a reserved one only in case.`,
        remedy: `Rename it to \`${folder.toLowerCase()}\`, or to something else.`,
    };
}
function wrongExtension(base) {
    const isYaml = /\.ya?ml$/i.test(base);
    return {
        rule: 'file-name',
        message: isYaml
            ? `${show(base)} does not end in \`.yaml\`.`
            : `${show(base)} is neither a flag, a segment nor the policy.`,
        remedy: isYaml
            ? `Rename it to ${show(base.replace(/\.ya?ml$/i, '.yaml'))}.`
            : 'Move it out of the flags directory; only `.yaml` files and `.md` notes belong there.',
    };
}

;// CONCATENATED MODULE: ./build/js/load/tree/collisions.js


/**
 * Finds flags, and segments, whose names are the same or too alike: in two folders, or differing only in case or in
 * `-`, `_` and `.`. Every file after the first of its kind gets a problem that names the first.
 *
 * @param files in the order of their paths
 */
function findCollisions(files) {
    const problems = [];
    const first = new Map();
    for (const file of files) {
        const folded = `${file.role} ${file.name.toLowerCase().replace(/[-_.]/g, '')}`;
        const other = first.get(folded);
        if (other)
            problems.push(collision(file, other));
        else
            first.set(folded, file);
    }
    return problems;
}
function collision(file, other) {
    if (file.name === other.name) {
        return aboutFile(file.path, {
            rule: 'key-duplicate',
            message: `${show(file.name)} is also the name of ${show(other.path)}; a name is unique over all folders.`,
            remedy: 'Delete one of the two files, or rename it.',
        });
    }
    return aboutFile(file.path, {
        rule: 'key-near-duplicate',
        message: `${show(file.name)} differs from ${show(other.path)} only in case or in \`-\`, \`_\` and \`.\`.`,
        remedy: 'Rename one of the two files so that nobody confuses them.',
    });
}

;// CONCATENATED MODULE: ./build/js/load/tree/entry.js

/** Why an entry cannot be read at all, or null for an ordinary file. */
function checkKind({ path, kind }) {
    return kind === 'file' ? null : aboutFile(path, complaints[kind]);
}
const complaints = {
    symlink: {
        rule: 'file-kind',
        message: 'This is a symbolic link; links are never followed.',
        remedy: 'Replace it by the file it points to, or delete it.',
    },
    submodule: {
        rule: 'file-kind',
        message: 'This is a submodule; its files are never read.',
        remedy: 'Move the submodule out of the flags directory.',
    },
    other: {
        rule: 'file-kind',
        message: 'This is neither a file nor a directory.',
        remedy: 'Move it out of the flags directory.',
    },
};

;// CONCATENATED MODULE: ./build/js/load/tree/judge.js






/** Judges everything found in a flags directory by its path and kind: the same on disk and in git. */
function judge(entries, flagsDirectory) {
    const sources = [];
    const problems = [];
    for (const entry of [...entries].sort((a, b) => byCodeUnit(a.path, b.path))) {
        const kind = checkKind(entry);
        const classified = kind ? null : classify(entry.path, innerPath(entry.path, flagsDirectory));
        if (kind)
            problems.push(kind);
        else if (classified?.use === 'refused')
            problems.push(classified.problem);
        else if (classified?.use === 'source') {
            const { role, name, problem } = classified;
            sources.push({ path: entry.path, role, name, entry });
            if (problem)
                problems.push(problem);
        }
    }
    return { sources, problems: [...problems, ...findCollisions(sources)] };
}
function innerPath(path, flagsDirectory) {
    return path.slice(flagsDirectory.length + 1);
}
/** A flags directory with more entries than anybody wrote by hand. */
function tooManyFiles(flagsDirectory) {
    return aboutFile(flagsDirectory, {
        rule: 'file-limit',
        message: `There are more than ${MAX_FILES} files in the flags directory; nothing was read.`,
        remedy: 'Delete flags that are done, or split the repository.',
    });
}
/** A flags directory that is too large to read. */
function tooManyBytes(flagsDirectory) {
    return aboutFile(flagsDirectory, {
        rule: 'file-limit',
        message: `The flags directory is larger than ${MAX_TOTAL_BYTES / 1024 / 1024} MiB; nothing was read.`,
        remedy: 'Delete flags that are done, and move data out of the flags.',
    });
}

;// CONCATENATED MODULE: ./build/js/load/tree/directory.js









/**
 * Reads the flags directory of a work tree or of any other directory. The bytes are taken at once, so that ids and
 * contents belong together. Symbolic links are never followed, and devices never opened.
 *
 * @param root the directory that paths are relative to
 * @param flagsDirectory relative to the root, with `/`
 * @param format the hash of the repository that ids are compared with
 * @returns a tree without files when there is no such directory
 */
function readDirectory(root, flagsDirectory, format = 'sha1') {
    checkFlagsDirectory(flagsDirectory);
    const link = findLink(root, flagsDirectory);
    if (link)
        return emptyTree(root, [link]);
    const entries = listEntries(root, flagsDirectory);
    if (entries === null)
        return emptyTree(root, [tooManyFiles(flagsDirectory)]);
    const { sources, problems } = judge(entries, flagsDirectory);
    const contents = new Map();
    const unreadable = [];
    let total = 0;
    for (const { path, role, name } of sources) {
        const bytes = readBytes((0,external_node_path_namespaceObject.join)(root, path));
        if (bytes === null)
            unreadable.push(cannotRead(path));
        else
            contents.set(sourceFile(path, role, name, bytes, format), bytes);
        total += bytes?.length ?? 0;
        if (total > MAX_TOTAL_BYTES)
            return emptyTree(root, [...problems, tooManyBytes(flagsDirectory)]);
    }
    return {
        name: root,
        commit: null,
        files: [...contents.keys()],
        problems: [...problems, ...unreadable],
        readAll: (files) => files.map((file) => contents.get(file) ?? Buffer.alloc(0)),
    };
}
function emptyTree(name, problems) {
    return { name, commit: null, files: [], problems, readAll: () => [] };
}
/** A file whose id is computed when somebody compares it. */
function sourceFile(path, role, name, bytes, format) {
    let id;
    return {
        path,
        role,
        name,
        get id() {
            id ??= blobId(bytes, format);
            return id;
        },
    };
}
/** The first part of the flags directory's own path that is a link. */
function findLink(root, flagsDirectory) {
    const parts = flagsDirectory.split('/');
    for (let length = 1; length <= parts.length; length++) {
        const path = parts.slice(0, length).join('/');
        if (!(0,external_node_fs_namespaceObject.lstatSync)((0,external_node_path_namespaceObject.join)(root, path), { throwIfNoEntry: false })?.isSymbolicLink())
            continue;
        return aboutFile(path, {
            rule: 'file-kind',
            message: 'The flags directory is a symbolic link; links are never followed.',
            remedy: 'Replace it by the directory it points to.',
        });
    }
    return null;
}
/** Everything under the flags directory, directories themselves left out; null when that is too much. */
function listEntries(root, flagsDirectory) {
    const entries = [];
    const pending = [flagsDirectory];
    let seen = 0;
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
        const children = list((0,external_node_path_namespaceObject.join)(root, directory), directory === flagsDirectory);
        if (directory !== flagsDirectory && children.some(({ name }) => name === '.git')) {
            entries.push({ path: directory, kind: 'submodule' });
            continue;
        }
        for (const child of children) {
            const path = `${directory}/${child.name}`;
            if (child.isDirectory())
                pending.push(path);
            else
                entries.push({ path, kind: kindOf(child) });
        }
        seen += children.length;
        if (seen > MAX_FILES)
            return null;
    }
    return entries;
}
function kindOf(child) {
    if (child.isFile())
        return 'file';
    return child.isSymbolicLink() ? 'symlink' : 'other';
}
function list(directory, mayBeMissing) {
    try {
        return (0,external_node_fs_namespaceObject.readdirSync)(directory, { withFileTypes: true });
    }
    catch (error) {
        if (mayBeMissing && error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return [];
        throw new usage_error_UsageError(`The directory ${show(directory)} cannot be read.`, 'Check that it is a directory and its permissions.');
    }
}
/** The first `MAX_FILE_BYTES` + 1 bytes of a regular file, or null when it is none or cannot be opened. */
function readBytes(path) {
    try {
        const file = (0,external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0));
        try {
            const stat = (0,external_node_fs_namespaceObject.fstatSync)(file);
            return stat.isFile() ? directory_fill(file, Buffer.allocUnsafe(Math.min(stat.size, MAX_FILE_BYTES + 1))) : null;
        }
        finally {
            (0,external_node_fs_namespaceObject.closeSync)(file);
        }
    }
    catch {
        return null;
    }
}
function directory_fill(file, buffer) {
    let length = 0;
    while (length < buffer.length) {
        const read = (0,external_node_fs_namespaceObject.readSync)(file, buffer, length, buffer.length - length, null);
        if (read === 0)
            break;
        length += read;
    }
    return buffer.subarray(0, length);
}
function cannotRead(path) {
    return aboutFile(path, {
        rule: 'file-kind',
        message: 'The file cannot be read.',
        remedy: 'Check its permissions.',
    });
}

;// CONCATENATED MODULE: ./build/js/load/tree/blobs.js


const NEWLINE = 0x0a;
/**
 * Reads git blobs by their ids, with one process for all of them.
 *
 * @returns the bytes by id
 * @throws UsageError when an object is missing or is no blob
 */
function readBlobs(repository, ids) {
    const blobs = new Map();
    if (ids.length === 0)
        return blobs;
    const input = ids.map((id) => `${id}\n`).join('');
    const { stdout } = run_runGit(repository, ['cat-file', '--batch'], { input });
    let offset = 0;
    for (const id of ids) {
        const end = stdout.indexOf(NEWLINE, offset);
        const [, type, size] = stdout.toString('latin1', offset, Math.max(end, offset)).split(' ');
        if (type !== 'blob' || size === undefined)
            throw blobs_missing();
        offset = end + 1 + Number(size);
        if (offset > stdout.length)
            throw blobs_missing();
        blobs.set(id, stdout.subarray(end + 1, offset));
        offset++;
    }
    return blobs;
}
function blobs_missing() {
    return new usage_error_UsageError('The repository lacks an object that a flag file needs.', 'Fetch it in full, without a filter: `git fetch --refetch`, or actions/checkout without `filter`.');
}

;// CONCATENATED MODULE: ./build/js/load/tree/revision.js








/**
 * Reads the flags directory of a revision as git objects by their ids: no work tree, no filters, no attributes.
 *
 * @param repository a directory inside the repository
 * @param flagsDirectory relative to the repository's root, with `/`
 * @returns a tree without files when the revision has no such directory
 * @throws UsageError when there is no such repository or revision
 */
function readRevision(repository, revision, flagsDirectory) {
    checkFlagsDirectory(flagsDirectory);
    const commit = resolveRevision(repository, revision);
    const entries = revision_listEntries(repository, commit, flagsDirectory);
    const tree = (files, problems) => ({
        name: revision,
        commit,
        files,
        problems,
        readAll: (wanted) => readSmall(repository, wanted, entries),
    });
    if (entries.length > MAX_FILES)
        return tree([], [tooManyFiles(flagsDirectory)]);
    const { sources, problems } = judge(entries, flagsDirectory);
    const total = sources.reduce((sum, { entry }) => sum + Math.min(entry.size, MAX_FILE_BYTES + 1), 0);
    if (total > MAX_TOTAL_BYTES)
        return tree([], [...problems, tooManyBytes(flagsDirectory)]);
    const files = sources.map(({ path, role, name, entry }) => ({ path, role, name, id: entry.id }));
    return tree(files, problems);
}
/** What stands for the bytes of a file that is refused for its size: nobody needs to hold a gigabyte to say so. */
const TOO_LARGE = Buffer.alloc(MAX_FILE_BYTES + 1);
function readSmall(repository, files, entries) {
    const large = new Set(entries.filter(({ size }) => size > MAX_FILE_BYTES).map(({ id }) => id));
    const ids = new Set(files.map(({ id }) => id).filter((id) => !large.has(id)));
    const blobs = readBlobs(repository, [...ids]);
    return files.map(({ id }) => blobs.get(id) ?? TOO_LARGE);
}
function revision_listEntries(repository, commit, flagsDirectory) {
    const args = ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', flagsDirectory];
    const { status, stdout } = run_runGit(repository, args);
    if (status !== 0) {
        throw new usage_error_UsageError('The repository lacks a tree of this revision.', 'Fetch it in full, without a filter: `git fetch --refetch`, or actions/checkout without `filter`.');
    }
    const entries = stdout.toString('utf8').split('\0').slice(0, -1).map(parseEntry);
    if (entries.some(({ path, kind }) => path === flagsDirectory && kind === 'file')) {
        throw new usage_error_UsageError(`${show(flagsDirectory)} is a file in this revision.`, 'Name the directory that holds the flags.');
    }
    return entries;
}
/** Reads `<mode> <type> <id> <size>\t<path>` (git-ls-tree(1), with `-l`). */
function parseEntry(line) {
    const tab = line.indexOf('\t');
    const [mode = '', , id = '', size = ''] = line.slice(0, tab).split(/ +/);
    return { path: line.slice(tab + 1), kind: revision_kindOf(mode), id, size: size === '-' ? 0 : Number(size) };
}
function revision_kindOf(mode) {
    switch (mode) {
        case '100644':
        case '100664':
        case '100755':
            return 'file';
        case '120000':
            return 'symlink';
        case '160000':
            return 'submodule';
        default:
            return 'other';
    }
}

;// CONCATENATED MODULE: ./build/js/load/index.js





;// CONCATENATED MODULE: ./build/js/exposure/condition-words.js
/** More values than this are counted instead of named. */
const NAMED_VALUES = 5;
/** Whom a condition is for, in words: `country is DE or AT and not (plan is free)`. */
function conditionInWords(condition) {
    switch (condition.kind) {
        case 'always':
            return 'everyone';
        case 'all':
            return condition.of.map(inBrackets).join(' and ');
        case 'any':
            return condition.of.map(inBrackets).join(' or ');
        case 'not':
            return `not (${conditionInWords(condition.of)})`;
        case 'test':
            return testInWords(condition);
    }
}
function inBrackets(condition) {
    const words = conditionInWords(condition);
    return condition.kind === 'all' || condition.kind === 'any' ? `(${words})` : words;
}
function testInWords(test) {
    switch (test.operator) {
        case 'is':
            return `${test.attribute} is ${condition_words_list(test.values)}`;
        case 'isNot':
            return `${test.attribute} is not ${condition_words_list(test.values)}`;
        case 'startsWith':
            return `${test.attribute} starts with ${condition_words_list(test.values)}`;
        case 'endsWith':
            return `${test.attribute} ends with ${condition_words_list(test.values)}`;
        case 'lessThan':
            return `${test.attribute} is less than ${test.bound}`;
        case 'lessOrEqual':
            return `${test.attribute} is at most ${test.bound}`;
        case 'greaterThan':
            return `${test.attribute} is greater than ${test.bound}`;
        case 'greaterOrEqual':
            return `${test.attribute} is at least ${test.bound}`;
        case 'semver':
            return `${test.attribute} is a version ${test.comparison} ${test.version}`;
    }
}
function condition_words_list(values) {
    const named = values.slice(0, NAMED_VALUES).map((value) => JSON.stringify(value));
    const more = values.length - named.length;
    if (more > 0)
        return `${named.join(', ')} or ${more} more`;
    return named.length > 1 ? `${named.slice(0, -1).join(', ')} or ${named.at(-1)}` : named.join();
}

;// CONCATENATED MODULE: ./build/js/exposure/shortened.js
/** In UTF-16 code units. */
const shortened_LONGEST = 160;
/** Conditions and values can be as long as their file; a sentence cannot. */
function shortened(words = '') {
    return words.length > shortened_LONGEST ? `${words.slice(0, shortened_LONGEST)} …` : words;
}

;// CONCATENATED MODULE: ./build/js/exposure/changed-condition.js


/** A rule that is for others than before, in one sentence; of a long list only what comes and goes. */
function changedCondition(name, before, after) {
    const list = changedList(before, after);
    if (list !== null)
        return `${name}: ${list}.`;
    return `${name} is for others: ${shortened(conditionInWords(after))}, instead of ${shortened(conditionInWords(before))}.`;
}
/** What comes to and goes from a list of values, when nothing else differs. */
function changedList(before, after) {
    if (before.kind !== 'test' || after.kind !== 'test' || before.operator !== 'is' || after.operator !== 'is')
        return null;
    if (before.attribute !== after.attribute)
        return null;
    const [old, current] = [before.values, after.values];
    if (old === undefined || current === undefined || Math.max(old.length, current.length) < 2)
        return null;
    const come = current.filter((value) => !old.includes(value));
    const gone = old.filter((value) => !current.includes(value));
    const parts = [describe(come, 'joins', 'join'), describe(gone, 'leaves', 'leave')].filter((part) => part !== '');
    return `of ${after.attribute}, ${parts.join('; ')}`;
}
function describe(values, one, several) {
    if (values.length === 0)
        return '';
    const named = values.slice(0, 3).map((value) => JSON.stringify(value));
    const more = values.length > 3 ? ` and ${values.length - 3} more` : '';
    return `${named.join(', ')}${more} ${values.length === 1 ? one : several}`;
}

;// CONCATENATED MODULE: ./build/js/exposure/fingerprint.js
/**
 * A text that is equal for two pieces of plain data exactly when the data is, whatever the order of their keys.
 * Maps count as their entries.
 */
function fingerprint(data) {
    return JSON.stringify(data, (_, value) => {
        if (value instanceof Map)
            return [...value];
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return value;
        return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    });
}

;// CONCATENATED MODULE: ./build/js/exposure/served.js

/** Arm shares are thousandths of a percent of an enrolled share that is itself in thousandths of a percent. */
const PERCENT_OF_BOTH = (WHOLE * WHOLE) / 100;
/** What one branch hands out: each variant with its share, the remainder of a rollout as the default. */
function served_served(decision, { serve }) {
    const shares = new Map();
    for (const [variant, share] of sharesOf(decision, serve))
        shares.set(variant, (shares.get(variant) ?? 0) + share);
    return {
        unit: serve.kind === 'rollout' ? serve.enrolment.attribute : null,
        shares: [...shares]
            .sort(byName(decision.default))
            .map(([variant, share]) => toShare(decision, variant, share)),
    };
}
/** The default last, because it has what the others leave over. */
function byName(last) {
    return ([a], [b]) => Number(a === last) - Number(b === last) || byCodeUnit(a, b);
}
/** Variants and shares, as integers out of `WHOLE * WHOLE`. */
function sharesOf(decision, serve) {
    if (serve.kind === 'variant')
        return [[serve.variant, WHOLE * WHOLE]];
    const enrolled = serve.arms.map(({ variant, share }) => [variant, share * serve.share]);
    const leftOver = WHOLE - serve.share;
    const shares = [...enrolled, [decision.default, leftOver * WHOLE]];
    return shares.filter(([, share]) => share > 0);
}
function toShare(decision, variant, share) {
    return { variant, value: decision.variants.get(variant) ?? {}, percentage: share / PERCENT_OF_BOTH };
}

;// CONCATENATED MODULE: ./build/js/exposure/audiences.js




const EVERYONE_ELSE = fingerprint(ALWAYS);
/** Compares the audiences of two decisions; null stands for a flag that is absent. */
function changedAudiences(before, after) {
    const [old, current] = [audiencesOf(before), audiencesOf(after)];
    const pairs = pair(old, current);
    return {
        audiences: pairs.flatMap((each) => toChange(each, old, current)),
        details: pairs.flatMap(([a, b]) => (a && b ? pairDetails(a, b) : [])),
    };
}
/** Every audience of a decision; the last is everyone no rule decided. */
function audiencesOf(decision) {
    if (decision === null)
        return [];
    const everyone = (variant) => ({
        name: null,
        condition: ALWAYS,
        serve: { kind: 'variant', variant },
    });
    const isLast = decision.branches.at(-1)?.condition.kind === 'always';
    const branches = decision.killed !== null
        ? [everyone(decision.safe)]
        : [...decision.branches, ...(isLast ? [] : [everyone(decision.default)])];
    return branches.map((branch, index) => {
        const id = fingerprint(branch.condition);
        const audience = id === EVERYONE_ELSE
            ? { kind: 'everyone-else', rule: null, name: null }
            : { kind: 'rule', rule: index + 1, name: branch.name };
        return { branch, audience, id, served: served_served(decision, branch) };
    });
}
/** Pairs audiences by their conditions, so that renaming a rule changes nothing; then by the names of their rules. */
function pair(old, current) {
    const byId = new Map(old.map((each) => [each.id, each]));
    const ids = new Set(current.map(({ id }) => id));
    const byName = new Map(old.flatMap((each) => each.audience.name === null || ids.has(each.id) ? [] : [[each.audience.name, each]]));
    const named = ({ audience }) => audience.name === null ? undefined : byName.get(audience.name);
    const pairs = current.map((each) => [byId.get(each.id) ?? named(each) ?? null, each]);
    const paired = new Set(pairs.map(([before]) => before));
    const gone = old.filter((each) => !paired.has(each)).map((each) => [each, null]);
    const isLast = ([before, after]) => (after ?? before)?.id === EVERYONE_ELSE;
    return [...pairs, ...gone].sort((a, b) => Number(isLast(a)) - Number(isLast(b)));
}
function toChange([before, after], old, current) {
    const audience = (after ?? before)?.audience;
    if (audience === undefined)
        return [];
    const change = {
        audience,
        before: before?.served ?? servedToAll(old),
        after: after?.served ?? servedToAll(current),
    };
    return isDifferent(change) ? [change] : [];
}
/**
 * What an audience is served by a decision that does not know it. Without rules, everyone is served alike; with other
 * rules it takes the exact comparison of conditions to say, so nothing is claimed.
 */
function servedToAll([only, ...others]) {
    return only !== undefined && others.length === 0 ? only.served : null;
}
function isDifferent({ before, after }) {
    return fingerprint(before) !== fingerprint(after);
}
function pairDetails(before, after) {
    const name = startOfSentence(after.audience);
    if (before.id !== after.id)
        return [changedCondition(name, conditionOf(before), conditionOf(after))];
    return isRedealt(before, after) ? [`${name}: the arms are dealt in another order, so some switch.`] : [];
}
/** In quotes, a name cannot pass for our own words, such as another audience. */
function startOfSentence({ kind, rule, name }) {
    switch (kind) {
        case 'everyone-else':
            return 'Everyone else';
        case 'rule':
            return name === null ? `Rule ${rule}` : `Rule ${rule} ${JSON.stringify(name)}`;
    }
}
function conditionOf({ branch }) {
    return branch.condition;
}
/** The same shares, cut out of other places of the draw. */
function isRedealt({ branch: a, served: old }, { branch: b, served: current }) {
    if (a.serve.kind !== 'rollout' || b.serve.kind !== 'rollout')
        return false;
    return sameShares(old, current) && fingerprint(a.serve.arms) !== fingerprint(b.serve.arms);
}
function sameShares(a, b) {
    const sorted = ({ shares }) => shares.map((share) => fingerprint(share)).sort();
    return fingerprint(sorted(a)) === fingerprint(sorted(b));
}

;// CONCATENATED MODULE: ./build/js/exposure/details.js


/** What two decisions of one flag do differently besides serving their audiences, one sentence each. */
function changedDetails(before, after, meaning) {
    if (before.killed !== null || after.killed !== null)
        return [];
    return [
        ...changedDraw(before, after),
        ...changedRequires(before.requires, after.requires, meaning),
        ...changedName('default', before.default, after.default),
        ...changedName('safe', before.safe, after.safe),
        ...changedSafeValue(before, after),
        ...changedOrder(before.branches, after.branches),
    ];
}
function changedDraw(before, after) {
    const [old, current] = [drawOf(before), drawOf(after)];
    if (!old || !current)
        return [];
    return [
        ...(old.salt === current.salt
            ? []
            : [`Reshuffle: everyone is dealt anew, from salt ${old.salt} to ${current.salt}.`]),
        ...(old.attribute === current.attribute
            ? []
            : [`Reshuffle: buckets are drawn from ${current.attribute} instead of ${old.attribute}.`]),
    ];
}
/** All rollouts of a flag share their draws. */
function drawOf({ branches }) {
    return branches.map(({ serve }) => (serve.kind === 'rollout' ? serve.enrolment : undefined)).find(Boolean);
}
function changedRequires(before, after, meaning) {
    const old = new Map(before.map((each) => [each.decision.flag, each.variants.join(' or ')]));
    const current = new Map(after.map((each) => [each.decision.flag, each.variants.join(' or ')]));
    return [
        ...[...current]
            .filter(([flag, variants]) => old.get(flag) !== variants)
            .map(([flag, variants]) => `Requires ${flag} to serve ${variants}.`),
        ...[...old.keys()].filter((flag) => !current.has(flag)).map((flag) => `No longer requires ${flag}.`),
        ...after
            .filter((each) => old.get(each.decision.flag) === each.variants.join(' or ') && differs(before, each, meaning))
            .map((each) => `The required flag ${each.decision.flag} changes.`),
    ];
}
function differs(before, after, meaning) {
    const old = before.find((each) => each.decision.flag === after.decision.flag);
    return old !== undefined && meaning(old.decision) !== meaning(after.decision);
}
function changedName(field, before, after) {
    return before === after ? [] : [`The ${field} variant changes from ${before} to ${after}.`];
}
/** The safe variant is an audience of its own only where something is required; its value is told either way. */
function changedSafeValue(before, after) {
    const [old, current] = [before, after].map(({ safe, variants }) => fingerprint(variants.get(safe)));
    if (before.safe !== after.safe || old === current)
        return [];
    return [`The safe variant ${after.safe} now means ${shortened(current)} instead of ${shortened(old)}.`];
}
function changedOrder(before, after) {
    const [old, current] = [
        before.map(({ condition }) => fingerprint(condition)),
        after.map(({ condition }) => fingerprint(condition)),
    ];
    const common = (own, other) => own.filter((each) => other.includes(each)).join();
    return common(old, current) === common(current, old) ? [] : ['The rules are tried in another order.'];
}
/** On what a decision depends before its audiences are looked at, in one sentence. */
function requiresDetail({ killed, requires, safe }) {
    if (killed !== null || requires.length === 0)
        return [];
    const needs = requires.map(({ decision, variants }) => `${decision.flag} serves ${variants.join(' or ')}`);
    return [`Only where ${needs.join(' and ')}; elsewhere ${safe}.`];
}

;// CONCATENATED MODULE: ./build/js/exposure/meaning.js

/**
 * Compares meanings. What serves nobody does not count: names of rules, reasons, variants without an audience, and
 * everything under a kill. A required flag stands in the text as a number, so that many flags that require one
 * another stay small.
 */
function meanings() {
    const numbers = new Map();
    const known = new Map();
    const meaning = (decision) => {
        const before = known.get(decision);
        if (before !== undefined)
            return before;
        const text = fingerprint(meaningOf(decision, meaning));
        const number = numbers.get(text) ?? numbers.size;
        numbers.set(text, number);
        known.set(decision, number);
        return number;
    };
    return meaning;
}
function meaningOf(decision, meaning) {
    const { killed, safe, requires, branches } = decision;
    const outcome = (variant) => [variant, decision.variants.get(variant)];
    if (killed !== null)
        return { killed: outcome(safe) };
    return {
        default: outcome(decision.default),
        safe: outcome(safe),
        requires: requires.map((each) => ({ variants: each.variants, decision: meaning(each.decision) })),
        branches: branches.map((branch) => ({
            condition: branch.condition,
            serve: serveMeaning(branch, outcome),
        })),
    };
}
function serveMeaning({ serve }, outcome) {
    if (serve.kind === 'variant')
        return outcome(serve.variant);
    return { ...serve, arms: serve.arms.map(({ variant, share }) => ({ outcome: outcome(variant), share })) };
}

;// CONCATENATED MODULE: ./build/js/exposure/untouched.js
/**
 * Tells flags that cannot differ without lowering them: the same definition, read once for both sides, under the
 * same vocabulary, and so are the flags it requires. With ten thousand flags and one change this is what keeps a
 * check fast.
 */
function untouchedBetween(base, head) {
    const hasSameVocabulary = base.vocabulary === head.vocabulary;
    const known = new Map();
    const isUntouched = (key) => {
        const answer = known.get(key);
        if (answer !== undefined)
            return answer;
        // Requirements that run in a circle lead back here; they do not make a difference of their own.
        known.set(key, true);
        const result = compare(key);
        known.set(key, result);
        return result;
    };
    const compare = (key) => {
        const [before, after] = [base.flags.get(key), head.flags.get(key)];
        if (before === undefined || before.definition !== after?.definition)
            return false;
        return Object.keys(before.definition.requires ?? {}).every(isUntouched);
    };
    return (key) => hasSameVocabulary && isUntouched(key);
}

;// CONCATENATED MODULE: ./build/js/exposure/diff.js





/**
 * What the head serves differently from the base, by flag in code-unit order and environment in promotion order.
 * Flags that cannot be read on one of the sides are left out, because nobody knows what changes for them.
 */
function diffFlagSets(base, head) {
    const keys = [...new Set([...head.flags.keys(), ...base.flags.keys()])].sort(byCodeUnit);
    const environments = new Set([head, base].flatMap(({ policy }) => policy.environments.map(({ name }) => name)));
    const isUntouched = untouchedBetween(base, head);
    const meaning = meanings();
    return keys.flatMap((key) => {
        if (isUntouched(key) || base.unreadable.has(key) || head.unreadable.has(key))
            return [];
        const [before, after] = [base.flags.get(key), head.flags.get(key)];
        if (before?.decisions === null || after?.decisions === null)
            return [];
        return [...environments].flatMap((environment) => changeIn(environment, before, after, meaning));
    });
}
function changeIn(environment, before, after, meaning) {
    const old = before?.decisions?.get(environment) ?? null;
    const current = after?.decisions?.get(environment) ?? null;
    const flag = after ?? before;
    if (flag === undefined || (old === null && current === null) || meansTheSame(old, current, meaning))
        return [];
    const { audiences, details } = changedAudiences(old, current);
    return [
        {
            flag: flag.key,
            environment,
            kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
            file: flag.file,
            killed: { before: old?.killed ?? null, after: current?.killed ?? null },
            audiences,
            details: [
                ...(before && old === null ? ['The environment is new.'] : []),
                ...(after && current === null ? ['The environment is gone.'] : []),
                ...details,
                ...(old && current ? changedDetails(old, current, meaning) : []),
                ...(current && audiences.length > 0 ? requiresDetail(current) : []),
            ],
        },
    ];
}
function meansTheSame(a, b, meaning) {
    return a !== null && b !== null && meaning(a) === meaning(b);
}

;// CONCATENATED MODULE: ./build/js/exposure/index.js




;// CONCATENATED MODULE: ./build/js/compile/logic.js
/** The value of an attribute of the evaluation context. */
function attribute(name) {
    return { var: name };
}
/** All must hold; decided as soon as one is known not to. */
function and(conditions) {
    if (conditions.includes(false))
        return false;
    const open = conditions.filter((each) => each !== true).flatMap(operandsOf('and'));
    return open.length > 1 ? { and: open } : (open[0] ?? true);
}
/** At least one must hold; decided as soon as one is known to. */
function or(conditions) {
    if (conditions.includes(true))
        return true;
    const open = conditions.filter((each) => each !== false).flatMap(operandsOf('or'));
    return open.length > 1 ? { or: open } : (open[0] ?? false);
}
/** The condition must not hold. */
function not(condition) {
    return typeof condition === 'boolean' ? !condition : { '!': [condition] };
}
/** `then` where the condition holds, `otherwise` elsewhere; always with an explicit else. */
function choose(condition, then, otherwise) {
    if (typeof condition === 'boolean')
        return condition ? then : otherwise;
    const rest = isIf(otherwise) ? otherwise.if : [otherwise];
    return { if: [condition, then, ...rest] };
}
function isIf(logic) {
    return typeof logic === 'object' && logic !== null && 'if' in logic && Array.isArray(logic.if);
}
/** `and` in `and` and `or` in `or` are the same list. */
function operandsOf(operator) {
    return (condition) => {
        if (typeof condition === 'boolean')
            return [];
        const operands = condition[operator];
        return Array.isArray(operands) ? operands : [condition];
    };
}

;// CONCATENATED MODULE: ./build/js/compile/portable.js

/**
 * Type guards and comparisons that every flagd engine answers alike, whatever the attribute holds. The obvious,
 * shorter expressions do not: docs/compile.md lists for each term which engine needs it. Within an `and` the order
 * counts, because a later term may raise an error in some engine for a value that an earlier one has ruled out.
 */
/** The attribute is there: missing and null are the same everywhere. */
function isPresent(name) {
    return { '!==': [attribute(name), null] };
}
/** The attribute is a text. `starts_with` is the one operator that asks for it in every engine. */
function isText(name) {
    return and([...parentsAreObjects(name), isPresent(name), { starts_with: [attribute(name), ''] }]);
}
/** The attribute is a text of at least one character. */
function isNonEmptyText(name) {
    return and([isText(name), { '!==': [attribute(name), ''] }]);
}
/**
 * The attribute is a number, for use in front of an ordered comparison, which is false for the lists and objects
 * that this lets through in Go and Java.
 */
function isNumber(name) {
    const value = attribute(name);
    return and([
        ...parentsAreObjects(name),
        isPresent(name),
        { '!': [{ starts_with: [value, ''] }] },
        { or: [{ '===': [1, true] }, { and: [{ '!==': [value, true] }, { '!==': [value, false] }] }] },
        or([
            { '!': [READS_INTO_TEXTS] },
            {
                and: [
                    { '!': [{ in: [{ cat: [value] }, ['', 'True', 'False', '[object Object]']] }] },
                    { '!': [attribute(`${name}.length`)] },
                ],
            },
        ]),
    ]);
}
/** The attribute equals the text. */
function equalsText(name, text) {
    return and([...parentsAreObjects(name), { '===': [attribute(name), text] }]);
}
/** The attribute equals the boolean, and is not the number that Python takes for it. */
function equalsBoolean(name, boolean) {
    const value = attribute(name);
    const isBoolean = { '===': [{ cat: [value] }, boolean ? 'True' : 'False'] };
    return and([
        ...parentsAreObjects(name),
        { '===': [value, boolean] },
        inPython(isBoolean, boolean ? 1 : 0, boolean),
    ]);
}
/** The attribute equals the number, and is not the boolean that Python takes for it. */
function equalsNumber(name, number) {
    const value = attribute(name);
    const equals = [...parentsAreObjects(name), { '===': [value, number] }];
    if (number !== 0 && number !== 1)
        return and(equals);
    const isNoBoolean = { '!==': [{ cat: [value] }, number === 1 ? 'True' : 'False'] };
    return and([...equals, inPython(isNoBoolean, number, number === 1)]);
}
/**
 * The attribute is a text that starts like a version. Engines read `v1.2.3` and ` 1.2.3` differently, and numbers as
 * versions; they also differ on versions that are not written out in full (`1.2`), which no expression that flagd's
 * schema allows can tell.
 */
function startsLikeVersion(name) {
    const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    return and([isText(name), { in: [{ substr: [attribute(name), 0, 1] }, digits] }]);
}
/** True where a path leads into texts and lists as into objects: in JavaScript and Python, not in Go and Java. */
const READS_INTO_TEXTS = attribute('$flagd.flagKey.0');
/**
 * Asks for the condition in Python alone, where a number and a boolean can be equal (1 and true, 0 and false); in
 * every other engine the first operand is already true.
 */
function inPython(condition, number, boolean) {
    return { or: [{ '!==': [number, boolean] }, condition] };
}
/**
 * Every part of a path before the last leads into an object. Engines disagree about the others: one returns a falsy
 * parent itself, one reads any name in a list as its first element, one raises an error.
 */
function parentsAreObjects(name) {
    const parts = name.split('.');
    return parts.slice(1).flatMap((_, index) => {
        const parent = parts.slice(0, index + 1).join('.');
        return [
            { '!!': [attribute(parent)] },
            { or: [{ '<': ['a', 'b'] }, { '!': [{ starts_with: [{ cat: ['', attribute(parent)] }, '['] }] }] },
            { '===': [attribute(`${parent}.?`), null] },
        ];
    });
}

;// CONCATENATED MODULE: ./build/js/compile/condition.js


/** Whom a rule is for, as logic that is false for every attribute that is missing or of another type. */
function compileCondition(condition, compiled) {
    const known = compiled.get(condition);
    if (known !== undefined)
        return known;
    const logic = compileNew(condition, compiled);
    compiled.set(condition, logic);
    return logic;
}
function compileNew(condition, compiled) {
    switch (condition.kind) {
        case 'always':
            return true;
        case 'all':
            return and(condition.of.map((each) => compileCondition(each, compiled)));
        case 'any':
            return or(condition.of.map((each) => compileCondition(each, compiled)));
        case 'not':
            return not(compileCondition(condition.of, compiled));
        case 'test':
            return compileTest(condition);
    }
}
function compileTest(test) {
    switch (test.operator) {
        case 'is':
            return compileIs(test);
        case 'isNot':
            return compileIsNot(test);
        case 'startsWith':
            return compileAffix(test, 'starts_with');
        case 'endsWith':
            return compileAffix(test, 'ends_with');
        case 'semver':
            return and([
                startsLikeVersion(test.attribute),
                { sem_ver: [attribute(test.attribute), test.comparison, test.version] },
            ]);
        default:
            return and([
                isNumber(test.attribute),
                { [ORDER[test.operator]]: [attribute(test.attribute), test.bound] },
            ]);
    }
}
const ORDER = {
    lessThan: '<',
    lessOrEqual: '<=',
    greaterThan: '>',
    greaterOrEqual: '>=',
};
function compileIs({ attribute: name, values }) {
    if (isTexts(values)) {
        const [only, ...others] = values;
        if (only !== undefined && others.length === 0)
            return equalsText(name, only);
        return and([isText(name), { in: [attribute(name), values] }]);
    }
    return or(values.map((value) => typeof value === 'number' ? equalsNumber(name, value) : equalsBoolean(name, value)));
}
function compileIsNot({ attribute: name, values }) {
    if (isTexts(values)) {
        const [only, ...others] = values;
        const isOne = only !== undefined && others.length === 0;
        return and([
            isText(name),
            isOne ? { '!==': [attribute(name), only] } : { '!': [{ in: [attribute(name), values] }] },
        ]);
    }
    if (isNumbers(values)) {
        const differs = (value) => ({
            or: [{ '<': [attribute(name), value] }, { '>': [attribute(name), value] }],
        });
        return and([isNumber(name), ...values.map(differs)]);
    }
    return or([true, false].filter((each) => !values.includes(each)).map((each) => equalsBoolean(name, each)));
}
function compileAffix({ attribute: name, values }, operator) {
    return and([isText(name), or(values.map((value) => ({ [operator]: [attribute(name), value] })))]);
}
function isTexts(values) {
    return typeof values[0] === 'string';
}
function isNumbers(values) {
    return typeof values[0] === 'number';
}

;// CONCATENATED MODULE: ./build/js/compile/draw.js


/**
 * Whether a draw deals the unit into the first `share` of its range. Strings are drawn and compared with `===`,
 * because that is what every language's engine reads alike.
 */
function isDrawn(draw, share) {
    return {
        '===': [
            fractional(draw, [
                ['in', share],
                ['out', WHOLE - share],
            ]),
            'in',
        ],
    };
}
/** The variant whose interval the draw falls into. A single arm needs no draw. */
function drawArm(draw, arms) {
    const [only, ...others] = arms;
    if (only !== undefined && others.length === 0)
        return only.variant;
    return fractional(draw, arms.map(({ variant, share }) => [variant, share]));
}
/** flagd's bucketing, version 2: integer weights on one constant total over the hash of prefix and value. */
function fractional(draw, weights) {
    const [before, after] = drawLiterals(draw);
    return { fractional: [{ cat: [before, attribute(draw.attribute), after] }, ...weights] };
}

;// CONCATENATED MODULE: ./build/js/compile/serve.js




/**
 * What an audience is served: a variant's name.
 *
 * @param rest what a rollout leaves over: null at the top level, where engines then serve the default variant
 */
function compileServe(serve, rest) {
    if (serve.kind === 'variant')
        return serve.variant;
    if (serve.share === 0)
        return rest;
    const isEnrolled = serve.share === WHOLE || isDrawn(serve.enrolment, serve.share);
    const hasUnit = isNonEmptyText(serve.enrolment.attribute);
    return choose(and([hasUnit, isEnrolled]), drawArm(serve.arm, serve.arms), rest);
}

;// CONCATENATED MODULE: ./build/js/compile/decision.js



/**
 * The targeting of a flag at the top level: a variant's name, null for the default variant, or logic that yields
 * one of these. A killed flag is its safe variant, before everything else.
 */
function compileDecision(decision, inlined) {
    return compileTo(decision, null, inlined);
}
/** The same inside another flag, where the default has to be named. */
function inline(decision, inlined) {
    const known = inlined.decisions.get(decision);
    if (known !== undefined)
        return known;
    const logic = compileTo(decision, decision.default, inlined);
    inlined.decisions.set(decision, logic);
    return logic;
}
function compileTo(decision, rest, inlined) {
    if (decision.killed !== null)
        return decision.safe;
    const isMet = and(decision.requires.map((requirement) => compileRequirement(requirement, inlined)));
    return choose(isMet, compileBranches(decision.branches, rest, inlined), decision.safe);
}
/** A rule whose condition holds decides: what its rollout leaves over never reaches the next rule. */
function compileBranches(branches, rest, { conditions }) {
    return branches.reduceRight((otherwise, { condition, serve }) => choose(compileCondition(condition, conditions), compileServe(serve, rest), otherwise), rest);
}
function compileRequirement({ decision, variants }, inlined) {
    const served = inline(decision, inlined);
    if (typeof served === 'string')
        return variants.includes(served);
    const [only, ...others] = variants;
    return only !== undefined && others.length === 0 ? { '===': [served, only] } : { in: [served, variants] };
}

;// CONCATENATED MODULE: ./build/js/compile/flag.js

/**
 * One flag of a flagd flag-definition file. A flag that serves one variant to everyone has no targeting, so that
 * engines report STATIC; `DISABLED` is never written, because it hands back whatever the caller passed.
 */
function compileFlag(decision, definition, inlined) {
    const targeting = compileDecision(decision, inlined);
    const isConstant = typeof targeting === 'string' || targeting === null;
    return {
        state: 'ENABLED',
        variants: Object.fromEntries(decision.variants),
        defaultVariant: isConstant ? (targeting ?? decision.default) : decision.default,
        ...(isConstant ? {} : { targeting }),
        metadata: metadataOf(definition),
    };
}
/** What an evaluation tells about its flag: short words only, and nobody's mail address. */
function metadataOf({ type, owner, expires }) {
    const owners = [owner ?? []].flat().filter((each) => !each.includes('@'));
    return {
        type,
        ...(owners.length > 0 ? { owner: owners.join(',') } : {}),
        ...(expires === undefined ? {} : { expires }),
    };
}

;// CONCATENATED MODULE: ./build/js/compile/size.js
/**
 * The length of JSON in bytes, without writing it. Shared parts are measured once, so a flag that would expand to
 * gigabytes is refused in the time it takes to read it.
 *
 * @param measured what has been measured before
 */
function jsonSize(json, measured) {
    if (typeof json !== 'object' || json === null)
        return scalarSize(json);
    const known = measured.get(json);
    if (known !== undefined)
        return known;
    const parts = Array.isArray(json)
        ? json.map((each) => jsonSize(each, measured))
        : Object.entries(json).map(([key, value]) => scalarSize(key) + 1 + jsonSize(value, measured));
    const size = parts.reduce((sum, part) => sum + part + 1, parts.length === 0 ? 2 : 1);
    measured.set(json, size);
    return size;
}
function scalarSize(scalar) {
    const text = JSON.stringify(scalar);
    let bytes = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/js/compile/write.js
/**
 * The text of a flag-definition file: keys in code-unit order, numbers as ECMAScript prints them, one flag a line, so
 * that equal sources give equal bytes and a change shows as the lines of its flags.
 */
function writeFlags(environment, flags) {
    const lines = [...flags].map(([key, flag]) => `${JSON.stringify(key)}:${writeJson(flag)}`);
    return [
        '{"$schema":"https://flagd.dev/schema/v0/flags.json",',
        lines.length === 0 ? '"flags":{},' : `"flags":{\n${lines.join(',\n')}\n},`,
        `"metadata":${writeJson({ flagSetId: environment })}}`,
        '',
    ].join('\n');
}
function writeJson(json) {
    if (typeof json !== 'object' || json === null)
        return writeScalar(json);
    if (Array.isArray(json))
        return `[${json.map(writeJson).join(',')}]`;
    const keys = Object.keys(json).sort();
    return `{${keys.map((key) => `${writeScalar(key)}:${writeJson(json[key] ?? null)}`).join(',')}}`;
}
/** `##[` is written so that the log of a workflow that prints the file does not take it for a command. */
function writeScalar(scalar) {
    return JSON.stringify(scalar).replaceAll('##[', '#\\u0023[');
}

;// CONCATENATED MODULE: ./build/js/compile/environment.js




/** The most bytes one flag may compile to. */
const MAX_FLAG_BYTES = 64 * 1024;
/**
 * Compiles flags for one environment; those without decisions are left out. The text is a pure function of the
 * flags: the same sources give the same bytes on every machine. Size is checked before anything is expanded.
 */
function compileEnvironment(flags, environment) {
    const inlined = { decisions: new Map(), conditions: new Map() };
    const measured = new Map();
    const compiled = new Map();
    const tooLarge = [];
    for (const flag of [...flags].sort((a, b) => byCodeUnit(a.key, b.key))) {
        const decision = flag.decisions?.get(environment);
        if (!decision)
            continue;
        const json = compileFlag(decision, flag.definition, inlined);
        const bytes = jsonSize(json, measured);
        if (bytes > MAX_FLAG_BYTES)
            tooLarge.push({ flag, environment, bytes });
        else
            compiled.set(flag.key, json);
    }
    return { text: writeFlags(environment, compiled), tooLarge };
}

;// CONCATENATED MODULE: ./build/js/compile/index.js


;// CONCATENATED MODULE: ./build/js/commands/findings.js



/**
 * What is wrong with the head. A problem blocks only where this comparison touches it: the file differs, or the
 * base did not have the problem, because it comes from another file. Elsewhere it is a notice.
 */
function findProblems(base, head) {
    const isTouched = touchedBetween(base, head);
    return [
        ...head.problems().map((problem) => toFinding(problem, head, isTouched(problem))),
        ...(head.flagSet === null ? [] : findTooLarge(base?.flagSet ?? null, head.flagSet)),
        ...(base === null ? [] : [...findUnknownBase(base, head), ...findChangedPolicy(base, head)]),
    ].sort(byPlace);
}
/** Without a readable policy nothing is known about any flag, so everything blocks. */
function touchedBetween(base, head) {
    const known = new Map();
    const inBase = (file) => {
        const before = known.get(file) ?? new Set(base?.problemsIn(file).map(identity));
        known.set(file, before);
        return before;
    };
    return (problem) => {
        if (base === null || head.flagSet === null)
            return true;
        if (base.files.get(problem.file) !== head.files.get(problem.file))
            return true;
        return !inBase(problem.file).has(identity(problem));
    };
}
/** What makes a problem of the head the same one as a problem of the base. */
function identity({ rule, message }) {
    return `${rule}\n${message}`;
}
function toFinding(problem, head, touched) {
    const { rule, message, remedy, file, line, column, endLine, endColumn } = problem;
    const flag = head.keys.get(file) ?? null;
    const severity = touched ? 'error' : 'notice';
    return { rule, severity, message, remedy, flag, file, line, column, endLine, endColumn, touched };
}
/** Flags that would compile to more than an engine should be given; of a comparison, only those it touches. */
function findTooLarge(base, head) {
    const isUntouched = base === null ? () => false : untouchedBetween(base, head);
    const suspects = [...head.flags.values()].filter(({ key }) => !isUntouched(key));
    const tooLarge = head.policy.environments.flatMap(({ name }) => compileEnvironment(suspects, name).tooLarge);
    const worst = new Map(tooLarge.toSorted((a, b) => a.bytes - b.bytes).map((each) => [each.flag.key, each]));
    return [...worst.values()].map(({ flag, environment, bytes }) => findings_aboutFile(flag, 'error', {
        rule: 'flag-too-large',
        message: `The flag compiles to ${kibibytes(bytes)} KiB in ${environment}; at most ${kibibytes(MAX_FLAG_BYTES)} KiB are allowed.`,
        remedy: 'Let the service send one attribute instead of listing every value, or require fewer flags.',
    }));
}
/** What a change does to a flag that the base has but could not read: nobody knows, and that is said. */
function findUnknownBase(base, head) {
    if (head.flagSet === null || base.files.size === 0)
        return [];
    const isUntouched = base.flagSet === null ? () => false : untouchedBetween(base.flagSet, head.flagSet);
    const hadFlag = new Set(base.keys.values());
    const wasUnreadable = ({ key }) => (base.flagSet?.flags.get(key)?.decisions ?? null) === null;
    const unknown = [...head.flagSet.flags.values()].filter((flag) => hadFlag.has(flag.key) && !isUntouched(flag.key) && flag.decisions !== null && wasUnreadable(flag));
    return unknown.map((flag) => findings_aboutFile(flag, 'notice', {
        rule: 'base-unreadable',
        message: 'The base has problems with this flag, so what changes for it is not known.',
        remedy: 'Look at the file by hand this once; from here on it can be compared.',
    }));
}
/** A policy decides what every later check asks for, so an edit of it is worth a look even if no flag changes. */
function findChangedPolicy(base, head) {
    const [before, after] = [base.flagSet?.policy, head.flagSet?.policy];
    if (before === undefined || after === undefined || before.definition === after.definition)
        return [];
    const [old, current] = [
        { ...before.definition },
        { ...after.definition },
    ];
    const fields = [...new Set([...Object.keys(old ?? {}), ...Object.keys(current ?? {})])].sort();
    const changed = fields.filter((field) => fingerprint(old?.[field]) !== fingerprint(current?.[field]));
    if (changed.length === 0)
        return [];
    return [
        findings_aboutFile({ key: null, file: after.file }, 'notice', {
            rule: 'policy-changed',
            message: `The policy changes: ${changed.map((field) => `\`${field}\``).join(', ')}.`,
            remedy: 'Look at it with care: it holds for every flag.',
        }),
    ];
}
function findings_aboutFile({ key, file }, severity, complaint) {
    return {
        ...complaint,
        severity,
        flag: key,
        file,
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        touched: true,
    };
}
function kibibytes(bytes) {
    return Math.ceil(bytes / 1024);
}

;// CONCATENATED MODULE: ./build/js/commands/compare.js


/** The report on a head, and on what it changes from a base; null compares with nothing. */
function compare(base, head) {
    const changes = base === null ? [] : findChanges(base, head);
    const findings = findProblems(base, head);
    const count = (severity) => findings.filter((each) => each.severity === severity).length;
    return {
        version: 1,
        base: base?.side ?? null,
        head: head.side,
        summary: {
            flags: head.keys.size,
            changedFlags: new Set(changes.map(({ flag }) => flag)).size,
            incomparableFlags: base === null ? 0 : new Set(findings.filter(isIncomparable).map(({ flag }) => flag)).size,
            errors: count('error'),
            warnings: count('warning'),
            notices: count('notice'),
        },
        findings,
        changes,
    };
}
function findChanges(base, head) {
    if (head.flagSet === null)
        return [];
    const before = base.files.size === 0 ? emptyFlagSet(head.flagSet) : base.flagSet;
    return before === null ? [] : diffFlagSets(before, head.flagSet);
}
/** The side before the first flag was written. It has no policy, so it borrows one. */
function emptyFlagSet({ policy }) {
    return { policy, vocabulary: '', flags: new Map(), unreadable: new Set(), segments: new Map() };
}
/** A finding that leaves open what changes for its flag. */
function isIncomparable({ flag, touched, rule }) {
    return flag !== null && touched && rule !== 'flag-too-large';
}

;// CONCATENATED MODULE: ./build/js/commands/flags.js




/**
 * Finds the flags directory. Inside git, paths in reports are relative to the root of the repository, as GitHub
 * wants them; elsewhere to the directory of the command.
 *
 * @param directory where the command runs
 * @param flags the flags directory, relative to it
 */
function openFlags(directory, flags) {
    const from = existing(directory);
    const repository = revision_topLevel(from);
    const root = repository ?? from;
    const flagsDirectory = (0,external_node_path_namespaceObject.relative)(root, (0,external_node_path_namespaceObject.resolve)(from, flags)).split(external_node_path_namespaceObject.sep).join('/');
    const load = flagLoader(flagsDirectory);
    const format = repository === null ? 'sha1' : objectFormat(repository);
    return {
        repository,
        workingTree: () => {
            requireDirectory((0,external_node_path_namespaceObject.join)(root, flagsDirectory), flags);
            return load(named('working tree', readDirectory(root, flagsDirectory, format)));
        },
        revision: (revision) => load(readRevision(root, revision, flagsDirectory)),
    };
}
/** Loads a directory of flags that stands on its own. */
function loadDirectory(directory, flags) {
    const path = (0,external_node_path_namespaceObject.resolve)(existing(directory), flags);
    const flagsDirectory = path.slice(path.lastIndexOf(external_node_path_namespaceObject.sep) + 1);
    return flagLoader(flagsDirectory)(named(flags, readDirectory((0,external_node_path_namespaceObject.resolve)(path, '..'), flagsDirectory)));
}
/** What people call a side, instead of the path it was read from. */
function named(name, tree) {
    return { ...tree, name };
}
function requireDirectory(path, flags) {
    if ((0,external_node_fs_namespaceObject.existsSync)(path))
        return;
    const remedy = 'Run this where the flags are, name their directory with `--flags`, or start with `flaghoist init`.';
    throw new usage_error_UsageError(`there is no directory ${flags} here`, remedy);
}
/** Without links, as git names the root: the directory itself may be reached through one, such as a `/tmp`. */
function existing(directory) {
    if ((0,external_node_fs_namespaceObject.statSync)(directory, { throwIfNoEntry: false })?.isDirectory())
        return (0,external_node_fs_namespaceObject.realpathSync)(directory);
    throw new usage_error_UsageError(`the directory ${directory} does not exist`, 'Name a directory that exists.');
}

;// CONCATENATED MODULE: ./build/js/commands/check.js



/** Compare with nothing: every flag counts as touched, and nothing as changed. */
const NO_BASE = Symbol('no base');
/** Lints the head and compares it with the base. Throws `UsageError`. */
function check({ directory, flags: flagsDirectory, base, head }) {
    const flags = openFlags(directory, flagsDirectory);
    const revision = base === NO_BASE ? null : (base ?? naturalBase(flags.repository, head));
    const current = head === null ? flags.workingTree() : flags.revision(head);
    return compare(revision === null ? null : flags.revision(revision), current);
}
/** Where the head left the default branch. Without a commit or such a branch there is nothing to compare with. */
function naturalBase(repository, head) {
    if (repository === null)
        return null;
    const branch = defaultBranch(repository);
    return branch === null ? null : mergeBase(repository, branch, head ?? 'HEAD');
}

;// CONCATENATED MODULE: ./build/js/commands/sound-flags.js



/**
 * The flags on disk, for a command that cannot go on when some of them are wrong.
 *
 * @throws UsageError naming the first problem
 */
function soundFlags(directory, flags) {
    const loaded = openFlags(directory, flags).workingTree();
    const [first, ...others] = compare(null, loaded).findings;
    if (first === undefined && loaded.flagSet !== null)
        return loaded.flagSet;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    const place = first && `${first.file}:${first.line}:${first.column} ${first.message}${more}`;
    throw new usage_error_UsageError(place ?? 'there are no flags to read', 'Run `flaghoist check` to see every problem.');
}
/** An environment of the policy, by its name. */
function requireEnvironment({ policy }, environment) {
    const names = policy.environments.map(({ name }) => name);
    if (names.includes(environment))
        return environment;
    throw new usage_error_UsageError(`the policy has no environment ${environment}`, meant(environment, names));
}
/** The remedy for a name that does not exist. */
function meant(name, known) {
    const candidate = nearest(name, known);
    if (candidate !== null)
        return `Did you mean ${candidate}?`;
    return known.length > 12
        ? `There are ${known.length}; check the spelling.`
        : `Name one of ${known.join(', ')}.`;
}

;// CONCATENATED MODULE: ./build/js/commands/compile.js


/** The flagd JSON of one environment, as text. Throws `UsageError`. */
function compile_compileEnvironment({ directory, flags, environment }) {
    const flagSet = soundFlags(directory, flags);
    return compileEnvironment(flagSet.flags.values(), requireEnvironment(flagSet, environment)).text;
}

;// CONCATENATED MODULE: ./build/js/evaluate/attribute.js
/** Whether a value can have attributes. Texts, numbers and functions have none. */
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
/**
 * Reads one attribute of the context. Only own properties are attributes: `constructor` is not.
 *
 * @returns the value, or undefined when there is none
 */
function readAttribute(context, name) {
    return Object.hasOwn(context, name) ? context[name] : undefined;
}
/**
 * Follows a path of attribute names from the context inwards. Objects have their own properties, lists their
 * elements, everything else nothing; the `length` of a list or a text is no attribute.
 *
 * @returns the value, or undefined when any step of the path is missing
 */
function readPath(context, path) {
    let value = context;
    for (const name of path) {
        if (!isObject(value) || (name === 'length' && Array.isArray(value)))
            return undefined;
        value = readAttribute(value, name);
    }
    return value;
}

;// CONCATENATED MODULE: ./build/js/evaluate/version.js
const MAX_LENGTH = 256;
const version_NUMBER = '(0|[1-9]\\d*)';
const IDENTIFIERS = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*';
const VERSION = new RegExp(`^${version_NUMBER}\\.${version_NUMBER}\\.${version_NUMBER}(?:-(${IDENTIFIERS}))?(?:\\+${IDENTIFIERS})?$`);
const PARTIAL = new RegExp(`^${version_NUMBER}(?:\\.${version_NUMBER})?$`);
const NUMERIC = /^\d+$/;
/**
 * Reads a SemVer 2.0.0 version.
 *
 * @returns null for a text that is none, is longer than 256 characters or has a number above 2^53 - 1
 */
function parseVersion(text) {
    const match = text.length > MAX_LENGTH ? null : VERSION.exec(text);
    if (!match)
        return null;
    const [major = NaN, minor = NaN, patch = NaN] = match.slice(1, 4).map(Number);
    if (![major, minor, patch].every(Number.isSafeInteger))
        return null;
    const prerelease = match[4]?.split('.') ?? [];
    return prerelease.some(hasLeadingZero) ? null : { major, minor, patch, prerelease };
}
/**
 * Reads a version as flagd's `sem_ver` does: SemVer 2.0.0, and besides that a leading `v` or `V`, blanks around it,
 * and `1` or `1.2` for `1.0.0` and `1.2.0`.
 *
 * @returns null for a text that is no version
 */
function parseLenientVersion(text) {
    const bare = text.replace(/^[vV]/, '');
    if (bare.length > MAX_LENGTH)
        return null;
    const partial = PARTIAL.exec(bare);
    return parseVersion(partial ? `${bare}${partial[2] === undefined ? '.0.0' : '.0'}` : bare.trim().replace(/^v/, ''));
}
/**
 * Compares by SemVer 2.0.0 §11.
 *
 * @returns below 0 when `a` comes first, 0 when neither does, above 0 when `b` does
 */
function compareVersions(a, b) {
    return (a.major - b.major ||
        a.minor - b.minor ||
        a.patch - b.patch ||
        comparePrerelease(a.prerelease, b.prerelease));
}
function comparePrerelease(a, b) {
    if (a.length === 0 || b.length === 0)
        return b.length - a.length;
    for (const [i, left] of a.entries()) {
        const right = b[i];
        if (right === undefined)
            return 1;
        const order = compareIdentifiers(left, right);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
function compareIdentifiers(a, b) {
    const isNumeric = NUMERIC.test(a);
    if (isNumeric !== NUMERIC.test(b))
        return isNumeric ? -1 : 1;
    if (isNumeric)
        return Number(a) - Number(b);
    return a < b ? -1 : a > b ? 1 : 0;
}
function hasLeadingZero(identifier) {
    return NUMERIC.test(identifier) && identifier.length > 1 && identifier.startsWith('0');
}

;// CONCATENATED MODULE: ./build/js/evaluate/decide/attribute-test.js


/** Evaluates one comparison. An attribute that is missing or of another type makes it false, whatever it is. */
function evaluateTest(test, context) {
    const found = findAttribute(test.attribute, expectedType(test), context);
    return { test, found, holds: found.kind === 'value' && attribute_test_compare(test, found.value) };
}
/** Looks an attribute up that must be of one type. A number that is none (`NaN`) is of no type. */
function findAttribute(attribute, type, context) {
    const value = readPath(context, attribute.split('.'));
    if (value === undefined || value === null)
        return { kind: 'missing' };
    const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    if (!isScalar || typeof value !== type || Number.isNaN(value))
        return { kind: 'wrong-type', type: describeType(value) };
    return { kind: 'value', value };
}
function expectedType(test) {
    switch (test.operator) {
        case 'is':
        case 'isNot':
            return scalarType(test.values);
        case 'startsWith':
        case 'endsWith':
        case 'semver':
            return 'string';
        case 'lessThan':
        case 'lessOrEqual':
        case 'greaterThan':
        case 'greaterOrEqual':
            return 'number';
    }
}
/** Compares with a value of the expected type. */
function attribute_test_compare(test, value) {
    switch (test.operator) {
        case 'is':
            return isOneOf(test.values, value);
        case 'isNot':
            return !isOneOf(test.values, value);
        case 'startsWith':
            return test.values.some((start) => String(value).startsWith(start));
        case 'endsWith':
            return test.values.some((end) => String(value).endsWith(end));
        case 'semver':
            return compareVersion(test, String(value));
        case 'lessThan':
        case 'lessOrEqual':
        case 'greaterThan':
        case 'greaterOrEqual':
            return compareOrder(test, Number(value));
    }
}
const STARTS_WITH_DIGIT = /^\d/;
function compareOrder({ operator, bound }, value) {
    switch (operator) {
        case 'lessThan':
            return value < bound;
        case 'lessOrEqual':
            return value <= bound;
        case 'greaterThan':
            return value > bound;
        case 'greaterOrEqual':
            return value >= bound;
    }
}
/**
 * A text that is no version makes every comparison false. Versions that are not written out in full (`1.2`) are read
 * as flagd does in JavaScript; its engines in other languages differ about them, and no rule can tell them apart.
 */
function compareVersion({ comparison, version }, value) {
    const left = STARTS_WITH_DIGIT.test(value) ? parseLenientVersion(value) : null;
    const right = parseVersion(version);
    if (!left || !right)
        return false;
    const order = compareVersions(left, right);
    switch (comparison) {
        case '=':
            return order === 0;
        case '!=':
            return order !== 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
    }
}
function isOneOf(values, value) {
    return values.some((each) => each === value);
}
function scalarType([first]) {
    return typeof first === 'number' ? 'number' : typeof first === 'boolean' ? 'boolean' : 'string';
}
function describeType(value) {
    if (Array.isArray(value))
        return 'list';
    return Number.isNaN(value) ? 'NaN' : typeof value;
}

;// CONCATENATED MODULE: ./build/js/evaluate/decide/condition.js

/** Evaluates a condition. */
function evaluateCondition(condition, context) {
    switch (condition.kind) {
        case 'always':
            return { holds: true, because: [] };
        case 'all':
            return evaluateUntil(false, condition.of, context);
        case 'any':
            return evaluateUntil(true, condition.of, context);
        case 'not': {
            const { holds, because } = evaluateCondition(condition.of, context);
            return { holds: !holds, because };
        }
        case 'test': {
            const result = evaluateTest(condition, context);
            return { holds: result.holds, because: [result] };
        }
    }
}
/** The first condition that comes out as wanted decides alone; otherwise all of them do. */
function evaluateUntil(wanted, conditions, context) {
    const others = [];
    for (const condition of conditions) {
        const result = evaluateCondition(condition, context);
        if (result.holds === wanted)
            return result;
        others.push(...result.because);
    }
    return { holds: !wanted, because: others };
}

;// CONCATENATED MODULE: ./build/js/evaluate/murmur3.js
/** The state before the first byte, with seed 0. */
const START = { hash: 0, pending: 0, length: 0 };
/**
 * MurmurHash3_x86_32 with seed 0 over the UTF-8 bytes of a text, as Austin Appleby defined it in SMHasher; a lone
 * surrogate counts as U+FFFD, as in `TextEncoder`. A text of ASCII characters is hashed without allocating.
 *
 * @param text what to hash
 * @param prefix the state of `hashPrefix` for a text that goes before
 * @param suffix a short text that goes after
 * @returns an integer from 0 to 2^32 - 1
 */
function murmur3(text, prefix = START, suffix = '') {
    let { hash, pending } = prefix;
    let held = (prefix.length & 3) << 3;
    const end = text.length;
    const lastBlock = end - 3;
    let i = 0;
    for (; i < lastBlock; i += 4) {
        const a = text.charCodeAt(i);
        const b = text.charCodeAt(i + 1);
        const c = text.charCodeAt(i + 2);
        const d = text.charCodeAt(i + 3);
        if ((a | b | c | d) > 0x7f)
            return finish(takeIn(prefix, text + suffix));
        const word = a | (b << 8) | (c << 16) | (d << 24);
        if (held === 0) {
            hash = mixBlock(hash, word);
        }
        else {
            hash = mixBlock(hash, pending | (word << held));
            pending = word >>> (32 - held);
        }
    }
    const total = end + suffix.length;
    for (; i < total; i++) {
        const byte = i < end ? text.charCodeAt(i) : suffix.charCodeAt(i - end);
        if (byte > 0x7f)
            return finish(takeIn(prefix, text + suffix));
        pending |= byte << held;
        held += 8;
        if (held === 32) {
            hash = mixBlock(hash, pending);
            pending = 0;
            held = 0;
        }
    }
    return finalize(hash, pending, prefix.length + total);
}
/**
 * Hashes what goes before every key. The text must not end with the first half of a surrogate pair: its second
 * half, in the key, would make another character of both.
 *
 * @returns the state to hand to `murmur3`, so that `murmur3(key, hashPrefix(salt))` is `murmur3(salt + key)`
 */
function hashPrefix(text) {
    return takeIn(START, text);
}
/** Takes in any text, byte for byte. */
function takeIn(state, text) {
    let { hash, pending, length } = state;
    for (const character of text) {
        for (const byte of utf8(character.codePointAt(0) ?? 0)) {
            pending |= byte << ((length & 3) << 3);
            length++;
            if ((length & 3) === 0) {
                hash = mixBlock(hash, pending);
                pending = 0;
            }
        }
    }
    return { hash, pending, length };
}
function utf8(codePoint) {
    const isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
    const code = isSurrogate ? 0xfffd : codePoint;
    if (code < 0x80)
        return [code];
    const last = 0x80 | (code & 0x3f);
    if (code < 0x800)
        return [0xc0 | (code >> 6), last];
    const middle = 0x80 | ((code >> 6) & 0x3f);
    if (code < 0x10000)
        return [0xe0 | (code >> 12), middle, last];
    return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), middle, last];
}
function mixBlock(hash, block) {
    const mixed = hash ^ scramble(block);
    return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}
function scramble(block) {
    const product = Math.imul(block, 0xcc9e2d51);
    return Math.imul((product << 15) | (product >>> 17), 0x1b873593);
}
function finish(state) {
    return finalize(state.hash, state.pending, state.length);
}
function finalize(state, pending, length) {
    let hash = state ^ scramble(pending) ^ length;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./build/js/evaluate/decide/rollout.js



/**
 * Deals one unit. The bucket attribute must be a text with something in it, also when all are enrolled: those who
 * lack it must not share one bucket.
 */
function evaluateRollout(rollout, context) {
    const { enrolment, share, arm, arms } = rollout;
    const found = findAttribute(enrolment.attribute, 'string', context);
    if (found.kind !== 'value')
        return leftOver({ kind: 'no-unit', attribute: enrolment.attribute, found });
    if (found.value === '') {
        return leftOver({ kind: 'no-unit', attribute: enrolment.attribute, found: { kind: 'empty' } });
    }
    const unit = String(found.value);
    const dealt = enrol(enrolment, share, unit);
    if (dealt.result === 'out')
        return leftOver(dealt);
    const [only, ...others] = arms;
    if (only && others.length === 0)
        return { variant: only.variant, path: [dealt] };
    let to = 0;
    const bucket = bucketOf(arm, unit);
    for (const { variant, share: width } of arms) {
        const from = to;
        to += width;
        if (bucket < to) {
            return {
                variant,
                path: [dealt, { kind: 'draw', draw: arm, unit, bucket, from, to, result: { variant } }],
            };
        }
    }
    return leftOver(dealt);
}
function enrol(draw, share, unit) {
    const bucket = bucketOf(draw, unit);
    return bucket < share
        ? { kind: 'draw', draw, unit, bucket, from: 0, to: share, result: 'in' }
        : { kind: 'draw', draw, unit, bucket, from: share, to: WHOLE, result: 'out' };
}
/** The bucket of a unit, from 0 to 99,999; exact, because the product stays below 2^53. */
function bucketOf(draw, unit) {
    return Math.floor((murmur3(drawText(draw, unit)) * WHOLE) / 2 ** 32);
}
function leftOver(step) {
    return { variant: null, path: [step] };
}

;// CONCATENATED MODULE: ./build/js/evaluate/decide/decide.js


/**
 * Evaluates a flag from its Decision, step by step: a second, independent reading of what the compiled flag does.
 *
 * @param context the attributes, as plain data
 */
function decide(decision, context) {
    const path = [];
    const { variant, reason } = follow(decision, context, path);
    const value = decision.variants.get(variant);
    if (value === undefined)
        throw new Error(`flag "${decision.flag}" has no variant "${variant}"`);
    return { variant, value, reason: isStatic(decision) ? 'STATIC' : reason, path };
}
/** Goes from killed over requirements and branches to the default, and notes every step. */
function follow(decision, context, path) {
    const { killed, safe, requires, branches } = decision;
    if (killed !== null) {
        path.push({ kind: 'killed', reason: killed });
        return { variant: safe, reason: 'STATIC' };
    }
    for (const requirement of requires) {
        const step = evaluateRequirement(requirement, context);
        path.push(step);
        if (!step.met)
            return { variant: safe, reason: 'TARGETING_MATCH' };
    }
    for (const [index, { name, condition, serve }] of branches.entries()) {
        const { holds, because } = evaluateCondition(condition, context);
        path.push({
            kind: 'branch',
            number: index + 1,
            name,
            always: condition.kind === 'always',
            holds,
            because,
        });
        if (!holds)
            continue;
        if (serve.kind === 'variant')
            return { variant: serve.variant, reason: 'TARGETING_MATCH' };
        const rollout = evaluateRollout(serve, context);
        path.push(...rollout.path);
        if (rollout.variant !== null)
            return { variant: rollout.variant, reason: 'TARGETING_MATCH' };
        path.push({ kind: 'default', because: 'left-over' });
        return { variant: decision.default, reason: 'DEFAULT' };
    }
    path.push({ kind: 'default', because: 'no-branch' });
    return { variant: decision.default, reason: 'DEFAULT' };
}
function evaluateRequirement({ decision, variants }, context) {
    const { variant: got, path } = decide(decision, context);
    return {
        kind: 'requirement',
        flag: decision.flag,
        wanted: variants,
        got,
        met: variants.includes(got),
        path,
    };
}
/** Whether everyone is served the same, whatever the context. */
function isStatic({ killed, requires, branches }) {
    if (killed !== null)
        return true;
    const fixed = requires.filter(({ decision }) => isStatic(decision));
    if (fixed.some((requirement) => !evaluateRequirement(requirement, {}).met))
        return true;
    if (fixed.length < requires.length)
        return false;
    const [first] = branches;
    if (first === undefined)
        return true;
    return first.condition.kind === 'always' && (first.serve.kind === 'variant' || first.serve.share === 0);
}

;// CONCATENATED MODULE: ./build/js/evaluate/read-flag-definition.js

const NO_METADATA = Object.freeze({});
/**
 * Checks the structure of one entry of `flags`.
 *
 * @throws Error that says in one line what to write instead
 */
function readFlagDefinition(key, entry) {
    if (!isObject(entry))
        throw new Error('expected an object');
    const { state, variants, targeting = null } = entry;
    if (state !== 'ENABLED' && state !== 'DISABLED')
        throw new Error('"state" must be "ENABLED" or "DISABLED"');
    if (!isObject(variants) || Array.isArray(variants))
        throw new Error('"variants" must be an object');
    if (targeting !== null && (!isObject(targeting) || Array.isArray(targeting))) {
        throw new Error('"targeting" must be an object');
    }
    const defaultVariant = readDefaultVariant(entry.defaultVariant, variants);
    const definition = { variants, defaultVariant, metadata: readMetadata(entry.metadata), targeting };
    return { key, enabled: state === 'ENABLED', definition, prepared: null };
}
/**
 * Checks the metadata of a flag or of the flag set.
 *
 * @throws Error when it is not a flat object of texts, numbers and booleans
 */
function readMetadata(metadata) {
    if (metadata === undefined)
        return NO_METADATA;
    if (isMetadata(metadata))
        return metadata;
    throw new Error('"metadata" must be an object of texts, numbers and booleans');
}
function readDefaultVariant(name, variants) {
    if (name === undefined || name === null || name === '')
        return null;
    if (typeof name === 'string' && Object.hasOwn(variants, name))
        return name;
    throw new Error('"defaultVariant" must be the name of one of its variants');
}
function isMetadata(metadata) {
    if (!isObject(metadata) || Array.isArray(metadata))
        return false;
    for (const name of Object.keys(metadata)) {
        const type = typeof metadata[name];
        if (type !== 'string' && type !== 'number' && type !== 'boolean')
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/js/evaluate/load-flags.js


/**
 * Loads a flagd flag-definition file for evaluation. The structure of every flag is checked at once; its targeting
 * is turned into functions when the flag is first evaluated. Never throws.
 *
 * @param document the parsed JSON, which must not be changed afterwards
 */
function loadFlags(document, options = {}) {
    try {
        return { kind: 'loaded', store: load_flags_readDocument(document, options.now ?? null) };
    }
    catch (error) {
        return {
            kind: 'refused',
            problem: error instanceof Error ? error.message : 'the document cannot be read',
        };
    }
}
function load_flags_readDocument(document, now) {
    if (!isObject(document) || Array.isArray(document))
        throw new Error('expected an object with "flags"');
    const { flags, $evaluators: evaluators = {} } = document;
    if (!isObject(flags) || Array.isArray(flags))
        throw new Error('"flags" must be an object of flags by key');
    if (!isObject(evaluators) || Array.isArray(evaluators))
        throw new Error('"$evaluators" must be an object');
    const metadata = readMetadata(document.metadata);
    const stored = new Map();
    for (const key of Object.keys(flags))
        stored.set(key, readFlag(key, flags[key]));
    return { flags: stored, metadata, evaluators, now };
}
function readFlag(key, entry) {
    try {
        return readFlagDefinition(key, entry);
    }
    catch (error) {
        const problem = error instanceof Error ? error.message : 'it cannot be read';
        throw new Error(`flag ${JSON.stringify(key)}: ${problem}`);
    }
}

;// CONCATENATED MODULE: ./build/js/evaluate/expression.js
/** Whether a part of a rule stands for itself. */
function isLiteral(logic) {
    return (logic === null || typeof logic === 'string' || typeof logic === 'number' || typeof logic === 'boolean');
}
/**
 * Checks the arguments of an operator.
 *
 * @throws Error when they are not a list of a permitted length
 */
function argumentList(name, args, least, most = least) {
    if (Array.isArray(args) && args.length >= least && args.length <= most)
        return args;
    const count = least === most ? `${least}` : most === Infinity ? `${least} or more` : `${least} to ${most}`;
    throw new Error(`"${name}" takes a list of ${count} arguments`);
}
/** The single argument of an operator that may stand with or without a list around it. */
function singleArgument(name, args) {
    return Array.isArray(args) ? argumentList(name, args, 1)[0] : args;
}
/** A value as a part of a text, the way JavaScript writes it: `null` for a missing attribute. */
function toText(value) {
    return typeof value === 'string' ? value : `${value}`;
}

;// CONCATENATED MODULE: ./build/js/evaluate/operators/compare.js

/** `{"===": [a, b]}` */
const strictlyEqual = (args, { compile }) => {
    const [left, right] = operands('===', args, compile);
    const [, literal] = argumentList('===', args, 2);
    if (isLiteral(literal))
        return (context, now) => left(context, now) === literal;
    return (context, now) => left(context, now) === right(context, now);
};
/** `{"!==": [a, b]}` */
const strictlyUnequal = (args, { compile }) => {
    const [left, right] = operands('!==', args, compile);
    const [, literal] = argumentList('!==', args, 2);
    if (isLiteral(literal))
        return (context, now) => left(context, now) !== literal;
    return (context, now) => left(context, now) !== right(context, now);
};
/** `{"==": [a, b]}` */
const equal = (args, { compile }) => {
    const [left, right] = operands('==', args, compile);
    return (context, now) => looselyEqual(left(context, now), right(context, now));
};
/** `{"!=": [a, b]}` */
const unequal = (args, { compile }) => {
    const [left, right] = operands('!=', args, compile);
    return (context, now) => !looselyEqual(left(context, now), right(context, now));
};
/** `{"<": [a, b]}` */
const less = ordered('<', (a, b) => a < b);
/** `{"<=": [a, b]}` */
const lessOrEqual = ordered('<=', (a, b) => a <= b);
/** `{">": [a, b]}` */
const greater = ordered('>', (a, b) => a > b);
/** `{">=": [a, b]}` */
const greaterOrEqual = ordered('>=', (a, b) => a >= b);
/** Two texts compare by code units, everything else as numbers; what is no number compares false. */
function ordered(name, holds) {
    return (args, { compile }) => {
        const [left, right] = operands(name, args, compile);
        return (context, now) => {
            const a = left(context, now);
            const b = right(context, now);
            if (typeof a === 'number' && typeof b === 'number')
                return holds(a, b);
            if (typeof a === 'string' && typeof b === 'string')
                return holds(a, b);
            return holds(toNumber(a), toNumber(b));
        };
    };
}
function looselyEqual(a, b) {
    if (isTextOrNull(a) && isTextOrNull(b))
        return a === b;
    return toNumber(a) === toNumber(b);
}
function isTextOrNull(value) {
    return typeof value === 'string' || value === null;
}
/** A value as JsonLogic's loose comparisons take it; `NaN`, of which every comparison is false, for all others. */
function toNumber(value) {
    if (typeof value === 'number')
        return value;
    return isTextOrNull(value) || typeof value === 'boolean' ? Number(value) : Number.NaN;
}
function operands(name, args, compile) {
    const [left, right] = argumentList(name, args, 2);
    return [compile(left), compile(right)];
}

;// CONCATENATED MODULE: ./build/js/evaluate/operators/dealer.js

const MAX_TOTAL = 2_147_483_647;
/**
 * Divides the hashes over arms, as flagd does since core 0.15 ("v2"): the bucket is `hash · total >> 32`, and the
 * first arm whose weight, added to those before it, exceeds the bucket gets it.
 *
 * @param arms each a variant and its weight, 1 when there is none; a negative weight counts as 0
 * @returns what always answers null when an arm is malformed, or the weights are no integers or exceed 2^31 - 1
 */
function dealer(arms) {
    const shares = [];
    for (const arm of arms) {
        const [variant, weight = 1] = arm;
        if (arm.length < 1 || arm.length > 2 || !isLiteral(variant))
            return nobody;
        if (typeof weight !== 'number' || !Number.isInteger(weight))
            return nobody;
        shares.push({ variant, weight: Math.max(0, weight) });
    }
    const total = shares.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0 || total > MAX_TOTAL)
        return nobody;
    let cumulative = 0;
    const intervals = shares.map(({ variant, weight }) => {
        cumulative += weight;
        return { variant, edge: upperEdge(cumulative, total) };
    });
    return (hash) => {
        for (const { variant, edge } of intervals)
            if (hash < edge)
                return variant;
        return null;
    };
}
/**
 * The least hash whose bucket is at or above a cumulative weight: `ceil(cumulative · 2^32 / total)`, divided in two
 * steps of 16 bits so that every number stays exact.
 */
function upperEdge(cumulative, total) {
    const high = Math.floor((cumulative * 65_536) / total);
    const remainder = cumulative * 65_536 - high * total;
    return high * 65_536 + Math.ceil((remainder * 65_536) / total);
}
function nobody() {
    return null;
}

;// CONCATENATED MODULE: ./build/js/evaluate/operators/fractional.js




/**
 * `{"fractional": [<bucket by>, ["a", 10], ["b", 90]]}`, second version: one of the arms, by the hash of a text, in
 * proportion to the weights. Without `<bucket by>` the text is the flag's key followed by the targeting key.
 */
const fractional_fractional = (args, compilation) => {
    if (!Array.isArray(args) || args.length === 0)
        throw new Error('"fractional" takes a list of arms');
    const [first, ...rest] = args;
    if (Array.isArray(first)) {
        const deal = dealArms([first, ...rest], compilation);
        const { flagKey } = compilation;
        return (context, now) => {
            const targetingKey = readAttribute(context, 'targetingKey');
            return targetingKey ? deal(murmur3(`${flagKey}${targetingKey}`), context, now) : null;
        };
    }
    const deal = dealArms(rest, compilation);
    const hash = saltedHash(first, compilation) ?? textHash(compilation.compile(first));
    return (context, now) => {
        const hashed = hash(context, now);
        return hashed === null ? null : deal(hashed, context, now);
    };
};
function dealArms(arms, { compile }) {
    const lists = arms.map(checkArm);
    if (lists.flat().every(isLiteral))
        return dealer(lists);
    const expressions = lists.map((arm) => arm.map(compile));
    return (hash, context, now) => dealer(expressions.map((arm) => arm.map((part) => part(context, now))))(hash);
}
function checkArm(arm) {
    if (Array.isArray(arm))
        return arm;
    throw new Error('an arm of "fractional" is a list of a variant and its weight');
}
function textHash(key) {
    return (context, now) => {
        const text = key(context, now);
        return typeof text === 'string' ? murmur3(text) : null;
    };
}
/**
 * The hash of `{"cat": ["<salt>", {"var": …}, "<suffix>"]}` with the salt hashed beforehand; the suffix may be
 * missing. Null for any other expression.
 */
function saltedHash(logic, { compile }) {
    const parts = typeof logic === 'object' && logic !== null && 'cat' in logic ? logic.cat : null;
    if (!Array.isArray(parts) || parts.length < 2 || parts.length > 3)
        return null;
    const [salt, attribute, suffix = ''] = parts;
    if (typeof salt !== 'string' || typeof suffix !== 'string' || isLiteral(attribute))
        return null;
    if (ENDS_INSIDE_PAIR.test(salt))
        return null;
    const prefix = hashPrefix(salt);
    const read = compile(attribute);
    return (context, now) => murmur3(toText(read(context, now)), prefix, suffix);
}
const ENDS_INSIDE_PAIR = /[\ud800-\udbff]$/;

;// CONCATENATED MODULE: ./build/js/evaluate/operators/in.js

/** From this length on, looking up in a set is faster than walking a list. */
const LONG_LIST = 8;
/** `{"in": [<value>, <list or text>]}`: whether a list has the value, or a text the part. */
const isIn = (args, { compile }) => {
    const [needle, haystack] = argumentList('in', args, 2);
    const value = compile(needle);
    return Array.isArray(haystack) ? isInList(value, literals(haystack)) : isInValue(value, compile(haystack));
};
function isInList(value, list) {
    if (list.length < LONG_LIST)
        return (context, now) => list.includes(value(context, now));
    const set = new Set(list);
    return (context, now) => set.has(value(context, now));
}
function isInValue(value, haystack) {
    return (context, now) => {
        const searched = haystack(context, now);
        const sought = value(context, now);
        if (Array.isArray(searched))
            return searched.includes(sought);
        if (typeof searched === 'string')
            return searched !== '' && searched.includes(toText(sought));
        if (searched)
            throw new TypeError('"in" looks into a list or a text');
        return false;
    };
}
function literals(list) {
    if (list.every(isLiteral))
        return list;
    throw new Error('the list of "in" takes plain values only');
}

;// CONCATENATED MODULE: ./build/js/evaluate/truthy.js

/**
 * What JsonLogic takes for true: everything but `false`, `null`, 0, `NaN`, the empty text, and a list, a map or
 * any other collection with nothing in it.
 */
function isTruthy(value) {
    if (!isObject(value))
        return Boolean(value);
    if (Array.isArray(value))
        return value.length > 0;
    if (Symbol.iterator in value)
        return value.length !== 0 && value.size !== 0;
    return !isPlain(value) || Object.keys(value).length > 0;
}
/** Whether an object is a map of names rather than, say, a date; also one from another realm. */
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return !isObject(prototype) || Object.getPrototypeOf(prototype) === null;
}

;// CONCATENATED MODULE: ./build/js/evaluate/operators/logic.js


/** `{"if": [<condition>, <then>, …, <else>]}`: the result of the first condition that holds. */
const logic_choose = (args, { compile }) => {
    const parts = argumentList('if', args, 3, Infinity);
    if (parts.length % 2 === 0)
        throw new Error('"if" takes conditions with their results, and an else at the end');
    const otherwise = compile(parts.at(-1));
    const branches = [];
    for (let i = 0; i + 1 < parts.length; i += 2) {
        branches.push({ holds: compile(parts[i]), serve: compile(parts[i + 1]) });
    }
    return (context, now) => {
        for (const { holds, serve } of branches)
            if (isTruthy(holds(context, now)))
                return serve(context, now);
        return otherwise(context, now);
    };
};
/** `{"and": […]}`: the first value that is not true, or the last. */
const logic_and = (args, { compile }) => {
    const parts = argumentList('and', args, 1, Infinity).map(compile);
    return (context, now) => {
        let value = null;
        for (const part of parts) {
            value = part(context, now);
            if (!isTruthy(value))
                break;
        }
        return value;
    };
};
/** `{"or": […]}`: the first value that is true, or the last. */
const logic_or = (args, { compile }) => {
    const parts = argumentList('or', args, 1, Infinity).map(compile);
    return (context, now) => {
        let value = null;
        for (const part of parts) {
            value = part(context, now);
            if (isTruthy(value))
                break;
        }
        return value;
    };
};
/** `{"!": <value>}` */
const logic_not = (args, { compile }) => {
    const value = compile(singleArgument('!', args));
    return (context, now) => !isTruthy(value(context, now));
};
/** `{"!!": <value>}` */
const truth = (args, { compile }) => {
    const value = compile(singleArgument('!!', args));
    return (context, now) => isTruthy(value(context, now));
};

;// CONCATENATED MODULE: ./build/js/evaluate/operators/var.js


/** `{"var": "a.b"}` or `{"var": ["a.b", <default>]}`: an attribute, the default or else null. */
const variable = (args, compilation) => {
    const [name, fallback] = Array.isArray(args) ? argumentList('var', args, 1, 2) : [args];
    const path = parsePath('var', name);
    if (path[0] === '$flagd')
        return injected(path, compilation.flagKey, compilation.readTimestamp);
    const otherwise = fallback === undefined ? null : compilation.compile(fallback);
    const read = reader(path);
    return (context, now) => {
        const value = read(context, now);
        if (value === undefined || value === null)
            return otherwise === null ? null : otherwise(context, now);
        return typeof value === 'function' ? null : value;
    };
};
/**
 * Splits the name of an attribute at its dots.
 *
 * @throws Error for what the profile does not write: numbers, the whole context, empty names, escapes
 */
function parsePath(operator, name) {
    const path = typeof name === 'string' ? name.split('.') : [];
    if (path.length > 0 && path.every((part) => /^[^\\/]+$/.test(part)))
        return path;
    throw new Error(`"${operator}" takes the name of an attribute, such as "plan" or "company.plan"`);
}
function reader(path) {
    const [first] = path;
    if (first === undefined || path.length > 1)
        return (context) => readPath(context, path);
    return (context) => readAttribute(context, first);
}
/** What flagd puts into every context, over whatever the caller wrote there. */
function injected(path, flagKey, readTimestamp) {
    const name = path.join('.');
    if (name === '$flagd.flagKey')
        return () => flagKey;
    if (name.startsWith('$flagd.flagKey.') || name.startsWith('$flagd.timestamp.'))
        return () => null;
    if (name !== '$flagd.timestamp')
        throw new Error('under "$flagd" there are only "flagKey" and "timestamp"');
    readTimestamp();
    return (_context, now) => now;
}

;// CONCATENATED MODULE: ./build/js/evaluate/operators/missing.js



/** `{"missing": ["a", "b.c"]}`: the names of the attributes that are not there. An attribute that is null is. */
const missing_missing = (args) => {
    const attributes = names('missing', Array.isArray(args) ? args : [args]);
    return (context) => findMissing(context, attributes);
};
/** `{"missing_some": [1, ["a", "b"]]}`: none when at least so many are there, otherwise those that are not. */
const missingSome = (args) => {
    const [needed, list] = argumentList('missing_some', args, 2);
    if (typeof needed !== 'number')
        throw new Error('"missing_some" takes a number and a list of attributes');
    const attributes = names('missing_some', argumentList('missing_some', list, 0, Infinity));
    return (context) => {
        const absent = findMissing(context, attributes);
        return attributes.length - absent.length >= needed ? [] : absent;
    };
};
function names(operator, list) {
    return list.map((name) => ({ name: String(name), path: parsePath(operator, name) }));
}
function findMissing(context, attributes) {
    return attributes.filter(({ path }) => readPath(context, path) === undefined).map(({ name }) => name);
}

;// CONCATENATED MODULE: ./build/js/evaluate/operators/sem-ver.js


const COMPARISONS = new Map([
    ['=', (a, b) => compareVersions(a, b) === 0],
    ['!=', (a, b) => compareVersions(a, b) !== 0],
    ['<', (a, b) => compareVersions(a, b) < 0],
    ['<=', (a, b) => compareVersions(a, b) <= 0],
    ['>', (a, b) => compareVersions(a, b) > 0],
    ['>=', (a, b) => compareVersions(a, b) >= 0],
    // Unlike npm's, flagd's caret and tilde have no lower bound: `^2.5.0` holds for 2.1.0.
    ['^', (a, b) => a.major === b.major],
    ['~', (a, b) => a.major === b.major && a.minor === b.minor],
]);
/** `{"sem_ver": [<version>, <comparison>, <version>]}`: null when one of them is no version. */
const semVer = (args, { compile }) => {
    const [left, operator, right] = argumentList('sem_ver', args, 3);
    const holds = COMPARISONS.get(operator);
    if (!holds)
        throw new Error(`"sem_ver" compares with one of ${[...COMPARISONS.keys()].join(' ')}`);
    const readLeft = version(compile(left));
    const readRight = typeof right === 'string' ? constant(parseLenientVersion(right)) : version(compile(right));
    return (context, now) => {
        const a = readLeft(context, now);
        const b = readRight(context, now);
        return a && b && holds(a, b);
    };
};
function version(expression) {
    return (context, now) => parseLenientVersion(String(expression(context, now)));
}
function constant(value) {
    return () => value;
}

;// CONCATENATED MODULE: ./build/js/evaluate/operators/text.js

/** `{"cat": […]}`: the parts joined to one text. */
const cat = (args, { compile }) => {
    const list = argumentList('cat', args, 1, Infinity);
    if (list.includes(null))
        throw new Error('"cat" does not take null');
    const parts = list.map(compile);
    return (context, now) => {
        let text = '';
        for (const part of parts)
            text += toText(part(context, now));
        return text;
    };
};
/** `{"substr": [<text>, <start>, <length>]}`: a negative start counts from the end, a negative length leaves out. */
const substr = (args, { compile }) => {
    const [subject, start, length] = argumentList('substr', args, 2, 3);
    if (!isInteger(start) || !(length === undefined || isInteger(length))) {
        throw new Error('"substr" takes whole numbers for start and length');
    }
    const value = compile(subject);
    return (context, now) => {
        const text = value(context, now);
        if (typeof text !== 'string')
            throw new TypeError('"substr" takes a text');
        const rest = text.slice(start);
        return length === undefined ? rest : rest.slice(0, length);
    };
};
/** `{"starts_with": [<text>, <start>]}`: null when one of them is no text. */
const text_startsWith = (args, { compile }) => {
    const [subject, start] = argumentList('starts_with', args, 2).map(compile);
    return (context, now) => {
        const text = subject?.(context, now);
        const part = start?.(context, now);
        return typeof text === 'string' && typeof part === 'string' ? text.startsWith(part) : null;
    };
};
/** `{"ends_with": [<text>, <end>]}`: null when one of them is no text. */
const endsWith = (args, { compile }) => {
    const [subject, end] = argumentList('ends_with', args, 2).map(compile);
    return (context, now) => {
        const text = subject?.(context, now);
        const part = end?.(context, now);
        return typeof text === 'string' && typeof part === 'string' ? text.endsWith(part) : null;
    };
};
function isInteger(value) {
    return Number.isSafeInteger(value);
}

;// CONCATENATED MODULE: ./build/js/evaluate/operators/index.js








/** The operators of the profile, by the name flagd has for them. Every other name is refused. */
const OPERATORS = new Map([
    ['var', variable],
    ['missing', missing_missing],
    ['missing_some', missingSome],
    ['if', logic_choose],
    ['and', logic_and],
    ['or', logic_or],
    ['!', logic_not],
    ['!!', truth],
    ['===', strictlyEqual],
    ['!==', strictlyUnequal],
    ['==', equal],
    ['!=', unequal],
    ['<', less],
    ['<=', lessOrEqual],
    ['>', greater],
    ['>=', greaterOrEqual],
    ['in', isIn],
    ['cat', cat],
    ['substr', substr],
    ['starts_with', text_startsWith],
    ['ends_with', endsWith],
    ['sem_ver', semVer],
    ['fractional', fractional_fractional],
]);

;// CONCATENATED MODULE: ./build/js/evaluate/compile-targeting.js



/** Deeper and larger rules than any compiler writes, and still far from what a stack holds. */
const compile_targeting_MAX_DEPTH = 500;
const MAX_RULES = 100_000;
/**
 * Turns a flag's targeting into nested functions; no code is generated.
 *
 * @param logic flagd's JsonLogic, parsed
 * @param hasClock whether `$flagd.timestamp` can be answered
 * @throws Error that says what is outside the profile, in one line
 */
function compileTargeting(flagKey, logic, evaluators, hasClock) {
    let depth = 0;
    let rules = 0;
    let insideEvaluator = false;
    let readsTimestamp = false;
    const compilation = { flagKey, compile, readTimestamp };
    return { evaluate: compile(logic), readsTimestamp };
    function compile(part) {
        if (isLiteral(part))
            return () => part;
        if (!isObject(part) || Array.isArray(part))
            throw new Error('expected an operator or a plain value');
        const [name, ...others] = Object.keys(part);
        if (name === undefined || others.length > 0)
            throw new Error('a rule has exactly one operator');
        if (++rules > MAX_RULES)
            throw new Error(`more than ${MAX_RULES} rules`);
        if (depth === compile_targeting_MAX_DEPTH)
            throw new Error(`rules nested more than ${compile_targeting_MAX_DEPTH} deep`);
        depth++;
        const expression = name === '$ref' ? inline(part[name]) : operate(name, part[name]);
        depth--;
        return expression;
    }
    function operate(name, args) {
        const operator = OPERATORS.get(name);
        if (operator)
            return operator(args, compilation);
        throw new Error(`unknown operator ${JSON.stringify(name)}; known are ${[...OPERATORS.keys()].join(', ')}`);
    }
    function inline(name) {
        if (insideEvaluator)
            throw new Error('an entry of "$evaluators" refers to another one');
        if (typeof name !== 'string' || !Object.hasOwn(evaluators, name)) {
            throw new Error(`"$ref" names no entry of "$evaluators": ${JSON.stringify(name)}`);
        }
        insideEvaluator = true;
        const expression = compile(evaluators[name]);
        insideEvaluator = false;
        return expression;
    }
    function readTimestamp() {
        if (!hasClock)
            throw new Error('"$flagd.timestamp" is read, and no clock was given');
        readsTimestamp = true;
    }
}

;// CONCATENATED MODULE: ./build/js/evaluate/prepare-flag.js

/** Makes of a flag's definition what its evaluations need, once. Never throws. */
function prepareFlag(flag, store) {
    const { variants, defaultVariant, metadata } = flag.definition;
    try {
        return {
            variants: new Map(Object.entries(variants)),
            defaultVariant,
            metadata: Object.freeze({ ...store.metadata, ...metadata }),
            targeting: prepareTargeting(flag, store),
        };
    }
    catch {
        return { variants: new Map(), defaultVariant, metadata: {}, targeting: 'it cannot be read' };
    }
}
function prepareTargeting(flag, store) {
    const { targeting } = flag.definition;
    if (targeting === null || Object.keys(targeting).length === 0)
        return null;
    try {
        return compileTargeting(flag.key, targeting, store.evaluators, store.now !== null);
    }
    catch (error) {
        return error instanceof Error ? error.message : 'it cannot be read';
    }
}

;// CONCATENATED MODULE: ./build/js/evaluate/resolve.js


const NO_CONTEXT = Object.freeze({});
/**
 * Evaluates one flag, with the results of flagd. Never throws, whatever is in the context.
 *
 * @param type what the caller expects the flag to be
 * @param defaultValue what the caller gets when the flag has nothing to say
 * @param context the attributes to evaluate with; what is not an object counts as empty
 */
function resolve_resolve(store, flagKey, type, defaultValue, context = NO_CONTEXT) {
    const flag = store.flags.get(flagKey);
    if (flag === undefined) {
        return fail('FLAG_NOT_FOUND', `flag '${String(flagKey)}' not found`, defaultValue, store.metadata);
    }
    flag.prepared ??= prepareFlag(flag, store);
    const prepared = flag.prepared;
    const request = { flagKey, type, defaultValue, prepared };
    if (!flag.enabled)
        return { value: defaultValue, reason: 'DISABLED', flagMetadata: prepared.metadata };
    const { targeting } = prepared;
    if (targeting === null)
        return serve(request, prepared.defaultVariant, 'STATIC');
    if (typeof targeting === 'string') {
        const message = `Invalid targeting configuration for flag '${flagKey}': ${targeting}`;
        return fail('PARSE_ERROR', message, defaultValue, prepared.metadata);
    }
    let variant;
    try {
        const now = targeting.readsTimestamp && store.now ? store.now() : 0;
        variant = variantName(targeting.evaluate(isObject(context) ? context : NO_CONTEXT, now));
    }
    catch {
        const message = `Error evaluating targeting rule for flag '${flagKey}'`;
        return fail('GENERAL', message, defaultValue, prepared.metadata);
    }
    return variant === null
        ? serve(request, prepared.defaultVariant, 'DEFAULT')
        : serve(request, variant, 'TARGETING_MATCH');
}
/** A rule's result as the name of a variant: `true` is the variant named "true". */
function variantName(result) {
    if (typeof result === 'string')
        return result;
    return result === null || result === undefined ? null : String(result);
}
function serve({ flagKey, type, defaultValue, prepared }, variant, reason) {
    const flagMetadata = prepared.metadata;
    if (variant === null)
        return { value: defaultValue, reason: 'DEFAULT', flagMetadata };
    const value = prepared.variants.get(variant);
    if (isOfType(value, type))
        return { value, variant, reason, flagMetadata };
    if (value === undefined) {
        const message = `Variant '${variant}' not found in flag with key '${flagKey}'`;
        return fail('GENERAL', message, defaultValue, flagMetadata);
    }
    const message = `Evaluated type of the flag ${flagKey} does not match. Expected ${type}, got ${typeof value}`;
    return fail('TYPE_MISMATCH', message, defaultValue, flagMetadata);
}
function isOfType(value, type) {
    return typeof value === type;
}
function fail(errorCode, errorMessage, value, flagMetadata) {
    return { value, reason: 'ERROR', errorCode, errorMessage, flagMetadata };
}

;// CONCATENATED MODULE: ./build/js/evaluate/index.js




;// CONCATENATED MODULE: ./build/js/commands/evaluate.js




/**
 * Evaluates one flag as a service would, from its compiled form, and tells the path from its sources. Throws
 * `UsageError`.
 */
function evaluateFlag(options) {
    const { flag: key, environment, targetingKey } = options;
    const { flags, decision } = findDecision(options);
    const context = { ...options.context, ...(targetingKey === null ? {} : { targetingKey }) };
    const decided = decide(decision, context);
    const compiled = serveCompiled(compileEnvironment(flags, environment).text, key, decided, context);
    requireAgreement(key, compiled, decided);
    return { flag: key, environment, ...compiled, steps: decided.path };
}
function findDecision({ directory, flags, flag: key, environment }) {
    const flagSet = soundFlags(directory, flags);
    requireEnvironment(flagSet, environment);
    const flag = flagSet.flags.get(key);
    const decision = flag?.decisions?.get(environment);
    if (!flag || !decision)
        throw new usage_error_UsageError(`there is no flag ${key}`, meant(key, [...flagSet.flags.keys()]));
    return { flags: [flag], decision };
}
/** What a service gets: the compiled file, loaded and evaluated. */
function serveCompiled(text, key, decided, context) {
    const result = resolve_resolve(evaluate_load(text), key, valueType(decided.value), decided.value, context);
    if (!('variant' in result))
        throw new Error(`the compiled flag ${key} has no answer: ${JSON.stringify(result)}`);
    return { value: result.value, variant: result.variant, reason: result.reason };
}
function evaluate_load(text) {
    const result = loadFlags(JSON.parse(text));
    if (result.kind === 'refused')
        throw new Error(`the compiled flags cannot be loaded: ${result.problem}`);
    return result.store;
}
/** The path is told from the sources; it must not explain another answer than the one that is served. */
function requireAgreement(key, compiled, decided) {
    if (compiled.variant === decided.variant && compiled.reason === decided.reason)
        return;
    throw new Error(`the compiled flag ${key} serves ${compiled.variant} (${compiled.reason}), its sources say ${decided.variant} (${decided.reason})`);
}

;// CONCATENATED MODULE: ./build/js/commands/demo/edit.js


const file = 'flags/checkout-redesign.yaml';
/** Does what a developer does: raises one number. */
function raiseRollout(directory) {
    const path = (0,external_node_path_namespaceObject.join)(directory, file);
    const text = (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8');
    const before = /^ *percentage: 5$/m.exec(text)?.[0];
    if (before === undefined)
        throw new Error(`${file} has no rollout of 5 % to raise`);
    const after = before.replace('5', '10');
    (0,external_node_fs_namespaceObject.writeFileSync)(path, text.replace(before, after));
    return { file, before: before.trim(), after: after.trim() };
}

;// CONCATENATED MODULE: ./build/js/commands/demo/excerpt.js
/** One flag out of a flagd flag-definition file. */
function compiledExcerpt(text, key) {
    const { flags } = JSON.parse(text);
    return { size: Buffer.byteLength(text), key, flag: flags[key] ?? {} };
}

;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./build/js/commands/demo/own-flags.js




/** The flags of flaghoist's own repository, found from where this program lies. Throws `UsageError` without them. */
function ownFlags() {
    for (let directory = (0,external_node_path_namespaceObject.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url));; directory = (0,external_node_path_namespaceObject.dirname)(directory)) {
        const flags = (0,external_node_path_namespaceObject.join)(directory, 'flags');
        if ((0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(flags, 'policy.yaml')))
            return flags;
        if (directory === (0,external_node_path_namespaceObject.dirname)(directory))
            break;
    }
    throw new usage_error_UsageError('the example flags are not there', 'Run it from a clone of the flaghoist repository.');
}

;// CONCATENATED MODULE: ./build/js/commands/demo/repository.js




const author = [
    '-c',
    'user.name=Demo',
    '-c',
    'user.email=demo@example.invalid',
    '-c',
    'commit.gpgSign=false',
];
/** Makes the directory a repository that holds a copy of the flags in one commit on `main`. */
function createRepository(directory, flags) {
    (0,external_node_fs_namespaceObject.cpSync)(flags, (0,external_node_path_namespaceObject.join)(directory, 'flags'), { recursive: true });
    git(directory, ['init', '--quiet', '--initial-branch=main', '--template=']);
    git(directory, ['add', '--all']);
    git(directory, [...author, 'commit', '--quiet', '--message=Add the flags of a small shop']);
}
/** The person's own configuration must not show through: templates, filters, signing. */
function git(directory, args) {
    const { status } = run_runGit(directory, args, { globalConfig: false });
    if (status === 0)
        return;
    throw new usage_error_UsageError('git could not make the repository of the demo', 'It needs git 2.28 or newer, and a temporary directory with room in it.');
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/js/commands/demo/temporary.js



const signals = ['SIGINT', 'SIGTERM'];
/**
 * Hands an empty directory to some work and removes it afterwards, also when the work fails or is interrupted. The
 * work is synchronous: an interruption waits until the directory is gone, and then ends the process as it would have.
 */
function inTemporaryDirectory(work) {
    for (const signal of signals)
        process.once(signal, endBy);
    const directory = (0,external_node_fs_namespaceObject.mkdtempSync)((0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.tmpdir)(), 'flaghoist-demo-'));
    try {
        return work(directory);
    }
    finally {
        (0,external_node_fs_namespaceObject.rmSync)(directory, { recursive: true, force: true });
        // Signals that came meanwhile are handled before an immediate, and need one to be handled at all.
        setImmediate(() => {
            for (const signal of signals)
                process.off(signal, endBy);
        });
    }
}
/** `once` has taken the handler off, so the signal now does what it does by itself. */
function endBy(signal) {
    process.kill(process.pid, signal);
}

;// CONCATENATED MODULE: ./build/js/commands/demo/index.js








const flag = 'checkout-redesign';
const demo_environment = 'production';
/** Somebody whose bucket is between 5 and 10 %: outside before the edit, inside after it. */
const targetingKey = 'user-20';
/** Raises one rollout in a temporary copy of the example flags, and checks, compiles and evaluates it. */
function demo() {
    return inTemporaryDirectory((directory) => {
        createRepository(directory, ownFlags());
        const edit = raiseRollout(directory);
        const set = { directory, flags: 'flags' };
        const evaluation = evaluateFlag({ ...set, flag, environment: demo_environment, targetingKey, context: {} });
        return {
            edit,
            report: check({ ...set, base: 'main', head: null }),
            compiled: compiledExcerpt(compile_compileEnvironment({ ...set, environment: demo_environment }), flag),
            evaluation: { ...evaluation, targetingKey },
        };
    });
}

;// CONCATENATED MODULE: ./build/js/commands/diff.js





/** Compares what two sides serve. Throws `UsageError`. */
function diff({ directory, flags: flagsDirectory, a, b }) {
    const load = (side) => isDirectory((0,external_node_path_namespaceObject.resolve)(directory, side))
        ? loadDirectory(directory, side)
        : loadRevision(directory, flagsDirectory, side);
    return compare(load(a), load(b));
}
function loadRevision(directory, flagsDirectory, side) {
    const flags = openFlags(directory, flagsDirectory);
    if (flags.repository !== null)
        return flags.revision(side);
    throw new usage_error_UsageError(`${side} is no directory`, 'Name two directories of flags, or run this inside a git repository.');
}
function isDirectory(path) {
    return (0,external_node_fs_namespaceObject.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./build/js/lint/rules/attribute-format.js
const attributeFormat = {
    id: 'attribute-format',
    title: 'An attribute that engines would not look up alike',
    why: 'JavaScript finds a `length` on every text; other languages find nothing there.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
bucketBy: name.length
`,
    good: `type: release
expires: 2027-03-31
default: off
bucketBy: name.size
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/attribute-type.js
const attributeType = {
    id: 'attribute-type',
    title: 'A comparison that does not fit the attribute',
    why: 'It would never hold, or hold in one language and not in another.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - if: { country: 49 }
        serve: on
`,
    good: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - if: { country: DE }
        serve: on
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/base-unreadable.js
const baseUnreadable = {
    id: 'base-unreadable',
    title: 'A flag that could not be read before the change',
    why: 'What the change does to it cannot be computed, and is not guessed.',
    severity: 'notice',
    bad: null,
    good: null,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/environment-unknown.js
const environmentUnknown = {
    id: 'environment-unknown',
    title: 'An environment that the policy does not have',
    why: 'The flag would look as if it were on somewhere, and be served nowhere.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
environments: { prod: on }
`,
    good: `type: release
expires: 2027-03-31
default: off
environments: { production: on }
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/expires-invalid.js
const expiresInvalid = {
    id: 'expires-invalid',
    title: 'A date that is not in the calendar',
    why: 'February 30th never comes, so the flag would never be due.',
    severity: 'error',
    bad: `type: release
expires: 2026-02-30
default: off
`,
    good: `type: release
expires: 2026-02-28
default: off
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/expires-or-permanent.js
const expiresOrPermanent = {
    id: 'expires-or-permanent',
    title: 'Neither or both of expires and permanent',
    why: 'A flag has an end, or a reason to stay. A flag with neither is the one that is still there in five years.',
    severity: 'error',
    bad: `type: release
default: off
`,
    good: `type: release
expires: 2027-03-31
default: off
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/file-encoding.js
const fileEncoding = {
    id: 'file-encoding',
    title: 'Bytes that are not plain UTF-8 text',
    why: 'A byte order mark, a NUL or a broken character means that editors, reviewers and programs see different files.',
    severity: 'error',
    bad: null,
    good: null,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/file-kind.js
const fileKind = {
    id: 'file-kind',
    title: 'A symbolic link, a submodule or something that is no file',
    why: 'Links are never followed: one that leads to a secret would carry it into a report.',
    severity: 'error',
    bad: null,
    good: null,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/file-limit.js
const fileLimit = {
    id: 'file-limit',
    title: 'More files than can be a set of flags',
    why: 'Everything is read into memory, so there is a limit that no real set of flags comes near.',
    severity: 'error',
    bad: null,
    good: null,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/file-name.js
const fileName = {
    id: 'file-name',
    title: 'A file that does not belong under flags',
    why: 'Nothing under the flags directory is skipped in silence: a flag in `name.yml` that nobody reads is worse than an error. Only `.yaml` files and `.md` notes belong there.',
    severity: 'error',
    bad: `# flags/example.yml
type: release
expires: 2027-03-31
default: off
`,
    good: `# flags/example.yaml
type: release
expires: 2027-03-31
default: off
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/file-too-large.js
const fileTooLarge = {
    id: 'file-too-large',
    title: 'A file above 64 KiB',
    why: 'A flag holds a decision, not the data it decides about. Large files are also how parsers are attacked.',
    severity: 'error',
    bad: null,
    good: null,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/flag-too-large.js
const flagTooLarge = {
    id: 'flag-too-large',
    title: 'A flag that is too large once segments and required flags are put in',
    why: 'Every service fetches and evaluates it, at most 64 KiB of it for each environment. Segments and required flags count each time they are used.',
    severity: 'error',
    bad: null,
    good: null,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/invisible-character.js
const invisibleCharacter = {
    id: 'invisible-character',
    title: 'A character that does not show or reorders the text around it',
    why: 'Zero-width and bidirectional characters make a reviewer approve something else than what is served.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
description: One-page\u200b checkout
`,
    good: `type: release
expires: 2027-03-31
default: off
description: One-page checkout
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/key-duplicate.js
const keyDuplicate = {
    id: 'key-duplicate',
    title: 'One name in two folders',
    why: 'Folders are for people; the key is the file name alone. Two files with one name are two answers to one question.',
    severity: 'error',
    bad: `# flags/web/checkout.yaml
type: release
expires: 2027-03-31
default: off
# flags/app/checkout.yaml
type: release
expires: 2027-03-31
default: off
`,
    good: `# flags/web/checkout-web.yaml
type: release
expires: 2027-03-31
default: off
# flags/app/checkout-app.yaml
type: release
expires: 2027-03-31
default: off
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/key-format.js
const keyFormat = {
    id: 'key-format',
    title: 'A file name that cannot be a key',
    why: 'The file name is the key that code asks for: lower-case letters, digits and single hyphens, so that it reads the same everywhere.',
    severity: 'error',
    bad: `# flags/New_Checkout.yaml
type: release
expires: 2027-03-31
default: off
`,
    good: `# flags/new-checkout.yaml
type: release
expires: 2027-03-31
default: off
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/key-near-duplicate.js
const keyNearDuplicate = {
    id: 'key-near-duplicate',
    title: 'Two names that differ only in case or punctuation',
    why: '`check-out` and `checkout` are told apart by machines and mixed up by people.',
    severity: 'error',
    bad: `# flags/check-out.yaml
type: release
expires: 2027-03-31
default: off
# flags/checkout.yaml
type: release
expires: 2027-03-31
default: off
`,
    good: `# flags/checkout-page.yaml
type: release
expires: 2027-03-31
default: off
# flags/checkout-form.yaml
type: release
expires: 2027-03-31
default: off
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/policy-changed.js
const policyChanged = {
    id: 'policy-changed',
    title: 'A change of the policy',
    why: 'The policy holds for every flag, so an edit of it is worth a look even where no flag is served differently.',
    severity: 'notice',
    bad: null,
    good: null,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/policy-missing.js
const policy_missing_policyMissing = {
    id: 'policy-missing',
    title: 'There is no policy',
    why: 'Without `flags/policy.yaml` no environment is known, so no flag means anything.',
    severity: 'error',
    bad: null,
    good: null,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/requires-cycle.js
const requiresCycle = {
    id: 'requires-cycle',
    title: 'Requirements that run in a circle',
    why: 'Each would wait for the other.',
    severity: 'error',
    bad: `# flags/hen.yaml
type: release
expires: 2027-03-31
default: off
requires: { egg: on }
# flags/egg.yaml
type: release
expires: 2027-03-31
default: off
requires: { hen: on }
`,
    good: `# flags/hen.yaml
type: release
expires: 2027-03-31
default: off
requires: { egg: on }
# flags/egg.yaml
type: release
expires: 2027-03-31
default: off
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/requires-depth.js
const requiresDepth = {
    id: 'requires-depth',
    title: 'A chain of requirements longer than three',
    why: 'Nobody can tell any more what the first one serves.',
    severity: 'error',
    bad: `# flags/step-0.yaml
type: release
expires: 2027-03-31
default: off
requires: { step-1: on }
# flags/step-1.yaml
type: release
expires: 2027-03-31
default: off
requires: { step-2: on }
# flags/step-2.yaml
type: release
expires: 2027-03-31
default: off
requires: { step-3: on }
# flags/step-3.yaml
type: release
expires: 2027-03-31
default: off
requires: { step-4: on }
# flags/step-4.yaml
type: release
expires: 2027-03-31
default: off
`,
    good: `# flags/step-0.yaml
type: release
expires: 2027-03-31
default: off
requires: { step-1: on }
# flags/step-1.yaml
type: release
expires: 2027-03-31
default: off
requires: { step-2: on }
# flags/step-2.yaml
type: release
expires: 2027-03-31
default: off
requires: { step-3: on }
# flags/step-3.yaml
type: release
expires: 2027-03-31
default: off
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/requires-unknown.js
const requiresUnknown = {
    id: 'requires-unknown',
    title: 'A required flag that does not exist or cannot be read',
    why: 'The flag would always serve `safe`, or depend on something nobody can see.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
requires: { one-page: on }
`,
    good: `# flags/one-page.yaml
type: release
expires: 2027-03-31
default: off
# flags/example.yaml
type: release
expires: 2027-03-31
default: off
requires: { one-page: on }
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/reserved-field.js
const reservedField = {
    id: 'reserved-field',
    title: 'A name that is reserved for later',
    why: 'It will have a meaning in a later version; a file that uses it today would change its meaning with an upgrade.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
tags: [web]
`,
    good: `type: release
expires: 2027-03-31
default: off
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/rule-unreachable.js
const ruleUnreachable = {
    id: 'rule-unreachable',
    title: 'A rule that can never decide',
    why: 'Whoever wrote it thinks it does something.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - if: { beta: { isNot: [true, false] } }
        serve: on
`,
    good: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - if: { beta: { isNot: true } }
        serve: on
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/schema-invalid.js
const schemaInvalid = {
    id: 'schema-invalid',
    title: 'A value that the schema does not allow',
    why: 'The message says what is expected; the field reference shows examples.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { serve: on, percentage: 150 }
`,
    good: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { serve: on, percentage: 50 }
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/segment-nested.js
const segmentNested = {
    id: 'segment-nested',
    title: 'A segment inside a segment',
    why: 'Segments stay one level deep, so that whoever reads a rule has to open at most one other file.',
    severity: 'error',
    bad: `# flags/segments/staff.yaml
if: { email: { endsWith: "@acme.com" } }
# flags/segments/testers.yaml
if: { any: [{ segment: staff }, { country: DE }] }
`,
    good: `# flags/segments/staff.yaml
if: { email: { endsWith: "@acme.com" } }
# flags/segments/testers.yaml
if: { any: [{ email: { endsWith: "@acme.com" } }, { country: DE }] }
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/segment-unknown.js
const segmentUnknown = {
    id: 'segment-unknown',
    title: 'A segment that does not exist',
    why: 'A rule for nobody looks like a rule for somebody.',
    severity: 'error',
    bad: `# flags/segments/staff.yaml
if: { email: { endsWith: "@acme.com" } }
# flags/example.yaml
type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - if: { segment: stuff }
        serve: on
`,
    good: `# flags/segments/staff.yaml
if: { email: { endsWith: "@acme.com" } }
# flags/example.yaml
type: release
expires: 2027-03-31
default: off
environments:
  production:
    rules:
      - if: { segment: staff }
        serve: on
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/split-sum.js
const splitSum = {
    id: 'split-sum',
    title: 'A split that does not add up to 100 %',
    why: 'Somebody would get a variant that nobody wrote down.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { percentage: 10, split: { on: 50, off: 40 } }
`,
    good: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { percentage: 10, split: { on: 60, off: 40 } }
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/too-many-problems.js
const tooManyProblems = {
    id: 'too-many-problems',
    title: 'More problems than are worth a line each, in one file or in all',
    why: 'The first ones are listed; the others may go away with them.',
    severity: 'error',
    bad: null,
    good: null,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/unknown-field.js
const unknownField = {
    id: 'unknown-field',
    title: 'A field that does not exist',
    why: 'A misspelt field would be ignored: an `expiry` that nobody reads never expires anything.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
descripton: One-page checkout
`,
    good: `type: release
expires: 2027-03-31
default: off
description: One-page checkout
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/variant-type-mixed.js
const variantTypeMixed = {
    id: 'variant-type-mixed',
    title: 'Variants of several types',
    why: 'Callers ask for one type, and get an error for a variant of another.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
variants:
  on: true
  off: "false"
`,
    good: `type: release
expires: 2027-03-31
default: off
variants:
  on: true
  off: false
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/variant-unknown.js
const variantUnknown = {
    id: 'variant-unknown',
    title: 'A variant that the flag does not have',
    why: 'It would be served as an error, and every caller would fall back to its own default.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
environments: { production: onn }
`,
    good: `type: release
expires: 2027-03-31
default: off
environments: { production: on }
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/weight-precision.js
const weightPrecision = {
    id: 'weight-precision',
    title: 'A percentage with more than three decimals',
    why: 'Shares are dealt in steps of a thousandth of a percent; anything finer would be rounded in silence.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { serve: on, percentage: 0.0005 }
`,
    good: `type: release
expires: 2027-03-31
default: off
environments:
  production:
    rollout: { serve: on, percentage: 0.001 }
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/yaml-alias.js
const yamlAlias = {
    id: 'yaml-alias',
    title: 'An anchor, an alias or a merge key',
    why: 'A reviewer should see what a flag says where it says it; aliases are also how a small file becomes a huge one.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
description: &text One-page checkout
permanent: *text
`,
    good: `type: release
expires: 2027-03-31
default: off
description: One-page checkout
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/yaml-depth.js
const yamlDepth = {
    id: 'yaml-depth',
    title: 'Maps and lists nested too deeply',
    why: 'No condition that a person can review needs it, and deep nesting is how parsers are attacked.',
    severity: 'error',
    bad: null,
    good: null,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/yaml-documents.js
const yamlDocuments = {
    id: 'yaml-documents',
    title: 'More than one document',
    why: 'One file is one flag; everything after `---` would be lost.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
---
type: release
expires: 2027-03-31
default: off
`,
    good: `type: release
expires: 2027-03-31
default: off
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/yaml-duplicate-key.js
const yamlDuplicateKey = {
    id: 'yaml-duplicate-key',
    title: 'One key twice in a map',
    why: 'Parsers keep the first, keep the last or fail: the reviewer cannot know which one is served.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
default: on
`,
    good: `type: release
expires: 2027-03-31
default: off
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/yaml-key.js
const yamlKey = {
    id: 'yaml-key',
    title: 'A key that is not a plain name',
    why: 'Numbers, lists and names like `__proto__` as keys are read differently by different programs.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
killed:
  1: INC-431
`,
    good: `type: release
expires: 2027-03-31
default: off
killed:
  production: INC-431
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/yaml-syntax.js
const yamlSyntax = {
    id: 'yaml-syntax',
    title: 'Text that is not YAML',
    why: 'What cannot be parsed cannot be reviewed.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
environments: { production: on
`,
    good: `type: release
expires: 2027-03-31
default: off
environments: { production: on }
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/yaml-tag.js
const yamlTag = {
    id: 'yaml-tag',
    title: 'A tag or a directive',
    why: 'Flag files are plain data. `!!binary`, `!!set` and `%YAML 1.1` change what the text means.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
description: !!str One-page checkout
`,
    good: `type: release
expires: 2027-03-31
default: off
description: One-page checkout
`,
};

;// CONCATENATED MODULE: ./build/js/lint/rules/yaml-trap.js
const yamlTrap = {
    id: 'yaml-trap',
    title: 'YAML that means something else than it says',
    why: '`issue: #412` is empty, `@team` is a syntax error, `01234` loses its zero, and `NO` is Norway to some parsers and false to others. Each is refused where it stands.',
    severity: 'error',
    bad: `type: release
expires: 2027-03-31
default: off
issue: #412
`,
    good: `type: release
expires: 2027-03-31
default: off
issue: acme/shop#412
`,
};

;// CONCATENATED MODULE: ./build/js/lint/registry.js








































/** Every rule, in the order of the reference: files, YAML, fields, meaning, comparison. */
const rules = [
    policy_missing_policyMissing,
    fileName,
    fileKind,
    fileLimit,
    fileTooLarge,
    fileEncoding,
    invisibleCharacter,
    tooManyProblems,
    keyFormat,
    keyDuplicate,
    keyNearDuplicate,
    yamlSyntax,
    yamlTrap,
    yamlAlias,
    yamlTag,
    yamlDocuments,
    yamlKey,
    yamlDuplicateKey,
    yamlDepth,
    schemaInvalid,
    unknownField,
    reservedField,
    expiresInvalid,
    expiresOrPermanent,
    variantUnknown,
    variantTypeMixed,
    environmentUnknown,
    splitSum,
    weightPrecision,
    segmentUnknown,
    segmentNested,
    attributeFormat,
    attributeType,
    ruleUnreachable,
    requiresUnknown,
    requiresCycle,
    requiresDepth,
    flagTooLarge,
    baseUnreadable,
    policyChanged,
];

;// CONCATENATED MODULE: ./build/js/lint/index.js


;// CONCATENATED MODULE: ./build/js/commands/explain.js


/** All rules, in the order of the reference. */
function listRules() {
    return rules;
}
/** One rule by its id. Throws `UsageError` for an id that does not exist. */
function explainRule(id) {
    const found = rules.find((rule) => rule.id === id);
    if (found !== undefined)
        return found;
    const meant = nearest(id, rules.map((rule) => rule.id));
    const remedy = meant ? `Did you mean ${meant}?` : '`flaghoist explain` lists all rules.';
    throw new usage_error_UsageError(`there is no rule ${id}`, remedy);
}

;// CONCATENATED MODULE: ./build/js/commands/history.js


/** The commits of the clone in a directory. Commits are full ids, never names. */
function commitHistory(directory) {
    return {
        head: () => findRevision(directory, 'HEAD') ?? noCommit(),
        parents: (commit) => parentsOf(runGit(directory, ['cat-file', 'commit', commit]).stdout.toString('utf8')),
        has: (commit) => findRevision(directory, commit) !== null,
        mergeBase: (a, b) => findMergeBase(directory, a, b),
    };
}
/** From the commit object itself: in a shallow clone, `rev-list --parents` leaves out what was not fetched. */
function parentsOf(commitObject) {
    const [headers = ''] = commitObject.split('\n\n', 1);
    return [...headers.matchAll(/^parent (.+)$/gm)].map(([, id = '']) => id);
}
function noCommit() {
    throw new UsageError('there is no commit here', 'Run actions/checkout before this action.');
}

;// CONCATENATED MODULE: ./build/js/commands/init/expiry-day.js
const day = 86_400_000;
const lifespan = 60;
/** A working day about two months away, as `YYYY-MM-DD`. */
function expiryDay(today) {
    const date = new Date(today.getTime() + lifespan * day);
    while (date.getUTCDay() === 0 || date.getUTCDay() === 6)
        date.setTime(date.getTime() + day);
    return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

;// CONCATENATED MODULE: ./build/js/commands/init/owner.js
/** The team that the example names as owner, to be replaced by a real one. */
function exampleOwner({ repository }) {
    const [organisation = 'your-organisation'] = repository?.split('/') ?? [];
    return `${organisation}/your-team`;
}

;// CONCATENATED MODULE: ./build/js/commands/init/flag-template.js


/** The example flag. */
function flagTemplate(facts) {
    const expires = expiryDay(facts.today);
    if (facts.solo)
        return solo(expires);
    return team(expires, exampleOwner(facts), `${facts.repository ?? 'your-organisation/your-repository'}#1`);
}
const head = `# An example. The file name is the flag's key: code asks for "welcome-banner".
type: release                # temporary: it goes when everyone has it
description: A welcome banner on the home page. Off shows none.
`;
const solo = (expires) => `${head}expires: ${expires}          # when it should be gone from the code; never changes what it serves

default: off                 # outside every rule and rollout

environments:
  development: on
  production:
    rollout:
      serve: on
      percentage: 5          # raise this number, and the pull request shows who gains
      plan: [5, 50, 100]
      soak: 1h
`;
const team = (expires, owner, issue) => `${head}owner: ${owner}
issue: ${issue}
expires: ${expires}          # when it should be gone from the code; never changes what it serves

default: off                 # outside every rule and rollout

environments:
  development: on
  staging: on
  production:
    rollout:
      serve: on
      percentage: 1          # raise this number, and the pull request shows who gains
      plan: [1, 5, 10, 25, 50, 100]
      soak: 24h
      rollbackPlan: Set production to off. No data migration involved.
`;

;// CONCATENATED MODULE: ./build/js/commands/init/policy-template.js

/** `flags/policy.yaml`. */
function policyTemplate(facts) {
    return facts.solo ? policy_template_solo : policy_template_team(exampleOwner(facts));
}
const policy_template_solo = `# What holds for every flag.
environments:                # in the order a change is promoted
  - name: development
  - name: production
    critical: true           # people depend on it: the rules about rollout safety apply

context:                     # what your app sends with every evaluation
  country: string

lint:
  preset: solo@1
`;
const policy_template_team = (owner) => `# What holds for every flag.
environments:                # in the order a change is promoted
  - name: development
  - name: staging
  - name: production
    critical: true           # people depend on it: the rules about rollout safety apply

teams: [${owner}]   # the owners a flag may name

context:                     # what your services send with every evaluation
  country: string

lint:
  preset: recommended@1
`;

;// CONCATENATED MODULE: ./build/js/commands/init/workflow-template.js
/** What stands for the commit of the release; only the reader of the workflow can look it up. */
const COMMIT_PLACEHOLDER = '<sha>';
/** `.github/workflows/flaghoist.yml`. */
const workflowTemplate = `name: Flags

on:
  pull_request:
  merge_group:

permissions: {}

concurrency:
  group: flags-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read # to read the flags
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 2 # the merge commit and what it is merged into
          persist-credentials: false
      # Replace ${COMMIT_PLACEHOLDER} by the full commit id of the release: a tag can be moved, a commit cannot.
      - uses: flaghoist/flaghoist@${COMMIT_PLACEHOLDER} # v0.1.0
`;

;// CONCATENATED MODULE: ./build/js/commands/init/plan.js



/** The files of a repository that starts with flags: a policy, one flag and the workflow that checks them. */
function planInit(facts) {
    return [
        { path: 'flags/policy.yaml', text: policyTemplate(facts) },
        { path: 'flags/welcome-banner.yaml', text: flagTemplate(facts) },
        { path: '.github/workflows/flaghoist.yml', text: workflowTemplate },
    ];
}

;// CONCATENATED MODULE: ./build/js/commands/init/repository.js

/** `owner/name` of a GitHub remote's address, or null. */
function repositoryOf(address) {
    const match = /[/:]([A-Za-z0-9][A-Za-z0-9._-]*)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(address);
    return match && /\bgithub\b/.test(address) ? `${match[1]}/${match[2]}` : null;
}
/** The repository that `origin` points at, or null when that cannot be told. */
function originOf(directory) {
    const { status, stdout } = run_runGit(directory, ['remote', 'get-url', 'origin']);
    return status === 0 ? repositoryOf(stdout.toString('utf8').trimEnd()) : null;
}

;// CONCATENATED MODULE: ./build/js/commands/init/write.js



/** Throws `UsageError` when a directory that a file would be written to is a link, which may lead anywhere. */
function requireNoLinks(directory, files) {
    const link = files.flatMap(({ path }) => parents(path)).find((parent) => isLink((0,external_node_path_namespaceObject.join)(directory, parent)));
    if (link === undefined)
        return;
    throw new usage_error_UsageError(`${link} is a symbolic link; nothing is written through one`, 'Nothing was written; replace the link by a directory.');
}
/** `a` and `a/b` of `a/b/c`. */
function parents(path) {
    return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}
function isLink(path) {
    try {
        return (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    }
    catch {
        // A file stands where a directory should be; `requireFree` says so.
        return false;
    }
}
/** Throws `UsageError` when one of the files is there already. */
function requireFree(directory, files) {
    const taken = files.filter(({ path }) => exists((0,external_node_path_namespaceObject.join)(directory, path)));
    if (taken.length > 0) {
        const paths = taken.map(({ path }) => path).join(', ');
        throw new usage_error_UsageError(`${paths} already exists`, 'Nothing was written; move it away to start afresh.');
    }
}
/**
 * Writes all files, or none. A file that is there already is never touched.
 *
 * @throws UsageError when one cannot be written
 */
function writeFiles(directory, files) {
    const written = [];
    try {
        for (const { path, text } of files) {
            writeFile(directory, path, text);
            written.push(path);
        }
    }
    catch (error) {
        for (const path of written)
            (0,external_node_fs_namespaceObject.rmSync)((0,external_node_path_namespaceObject.join)(directory, path));
        const reason = error instanceof Error ? error.message : String(error);
        throw new usage_error_UsageError(`not everything could be written (${reason})`, 'Nothing was left behind.');
    }
}
function writeFile(directory, path, text) {
    (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.dirname)((0,external_node_path_namespaceObject.join)(directory, path)), { recursive: true });
    (0,external_node_fs_namespaceObject.writeFileSync)((0,external_node_path_namespaceObject.join)(directory, path), text, { flag: 'wx' });
}
/** A link counts, whatever it points at; so does a file where a directory should be. */
function exists(path) {
    try {
        return (0,external_node_fs_namespaceObject.existsSync)(path) || (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return true;
    }
}

;// CONCATENATED MODULE: ./build/js/commands/init/index.js







/**
 * Writes the first files into a repository.
 *
 * @returns what was written
 * @throws UsageError outside a repository's root, when a file is there already, or when a directory is a link
 */
function init({ directory, solo, today }) {
    requireRoot(directory);
    const files = planInit({ solo, repository: originOf(directory), today });
    requireNoLinks(directory, files);
    requireFree(directory, files);
    requireNoFlags((0,external_node_path_namespaceObject.join)(directory, 'flags'));
    writeFiles(directory, files);
    return files;
}
/** Whatever is in `flags/` would be read as flags from now on. */
function requireNoFlags(path) {
    const isTaken = (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() !== true || (0,external_node_fs_namespaceObject.readdirSync)(path).length > 0;
    if (!(0,external_node_fs_namespaceObject.existsSync)(path) || !isTaken)
        return;
    throw new usage_error_UsageError('flags/ already exists', 'Nothing was written; move what is in it away to start afresh.');
}
/** The workflow only counts at the root. */
function requireRoot(directory) {
    const root = revision_topLevel(directory);
    if (root === null)
        throw new usage_error_UsageError('this is not a git repository', 'Run `git init` first.');
    if ((0,external_node_fs_namespaceObject.realpathSync)(root) !== (0,external_node_fs_namespaceObject.realpathSync)(directory)) {
        throw new usage_error_UsageError('this is not the root of the repository', `Run it in ${root}.`);
    }
}

;// CONCATENATED MODULE: ./build/js/commands/working-directory.js




/**
 * The directory that a workflow names below its workspace. A pull request can put anything there, so neither a link
 * nor a repository inside the repository may lead the check elsewhere. How the workspace itself is reached is the
 * runner's affair.
 *
 * @returns its path, which begins with the workspace
 * @throws UsageError naming the part of the path that leads elsewhere or does not exist
 */
function findWorkingDirectory(workspace, workingDirectory) {
    let directory = resolve(workspace);
    let repository = topLevel(directory);
    for (const part of partsOf(directory, workingDirectory)) {
        directory = join(directory, part);
        working_directory_requireDirectory(directory, relative(workspace, directory));
        repository ??= topLevel(directory);
    }
    if (topLevel(directory) === repository)
        return directory;
    throw new UsageError(`the working-directory ${workingDirectory} is in a repository of its own inside the workspace's`, 'Check that repository out into a workspace that is no repository, or remove it.');
}
function partsOf(workspace, workingDirectory) {
    const path = relative(workspace, resolve(workspace, workingDirectory));
    const parts = path.split(sep).filter((part) => part !== '');
    if (!isAbsolute(path) && parts[0] !== '..')
        return parts;
    throw new UsageError(`the working-directory ${workingDirectory} is outside the workspace`, 'Name a directory below the workspace, such as `services/shop`.');
}
function working_directory_requireDirectory(directory, name) {
    const stat = lstatSync(directory, { throwIfNoEntry: false });
    if (stat?.isDirectory())
        return;
    if (stat?.isSymbolicLink()) {
        throw new UsageError(`${name} in the working-directory is a symbolic link; links are never followed`, 'Name the directory it points to, or replace the link by that directory.');
    }
    throw new UsageError(`there is no directory ${name} in the workspace`, 'Name a directory that is checked out as the working-directory.');
}

;// CONCATENATED MODULE: ./build/js/commands/index.js










;// CONCATENATED MODULE: ./build/js/cli/input.js
/** The value of a parameter or option that is required or has a default. */
function required({ values }, name) {
    const value = values.get(name);
    if (value === undefined)
        throw new Error(`the command's description does not make sure that there is a ${name}`);
    return value;
}
/** The value of a parameter or option, or null when it was not given. */
function optional({ values }, name) {
    return values.get(name) ?? null;
}
/** The value of an option that takes only some values; `allowed` is the list of its description. */
function input_oneOf(input, name, allowed) {
    const value = required(input, name);
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined)
        throw new Error(`the command's description does not limit ${name} to its values`);
    return found;
}

;// CONCATENATED MODULE: ./build/js/cli/options.js

/** The options that several commands share. */
const flagsOption = {
    name: 'flags',
    value: '<directory>',
    description: 'Where the flags are',
    default: 'flags',
};
const environmentOption = {
    name: 'environment',
    value: '<name>',
    description: 'An environment of the policy',
    required: true,
};
const formats = ['text', 'markdown', 'json', 'github'];
const formatOption = {
    name: 'format',
    value: '<format>',
    description: 'How the report is written; github adds annotations to the log of a workflow',
    allowed: formats,
    default: 'text',
};
const failOnOption = {
    name: 'fail-on',
    value: '<severity>',
    description: 'From which severity on the exit code is 1',
    allowed: failOnLevels,
    default: 'error',
};

;// CONCATENATED MODULE: ./build/js/cli/report-output.js

/** The report in the format asked for, and the exit code it deserves. */
function reportOutput(report, format, failOn, terminal) {
    return {
        stdout: render(report, format, terminal),
        stderr: '',
        exitCode: isBlocked(report, failOn) ? 1 : 0,
    };
}
function render(report, format, { colours }) {
    switch (format) {
        case 'text':
            return renderText(report, { colours });
        case 'markdown':
            return renderMarkdown(report);
        case 'json':
            return renderJson(report);
        case 'github':
            return renderGithub(report);
    }
}

;// CONCATENATED MODULE: ./build/js/cli/commands/check.js





const checkCommand = {
    name: 'check',
    summary: 'Find mistakes in the flags, and show what a change does to whom',
    details: '',
    parameters: [],
    options: [
        {
            name: 'base',
            value: '<revision>',
            description: 'What to compare with; left out, the merge base with the default branch',
        },
        {
            name: 'head',
            value: '<revision>',
            description: 'What to check; left out, the files as they are on disk',
        },
        flagsOption,
        formatOption,
        failOnOption,
    ],
    examples: [
        { command: 'check', does: 'what my branch changes, uncommitted edits included' },
        { command: 'check --base v1.4.0 --head v1.5.0', does: 'what one release changed' },
        { command: 'check --format json > report.json', does: 'the report for a program' },
    ],
    run: (input, terminal) => {
        const report = check({
            directory: terminal.directory,
            flags: required(input, 'flags'),
            base: optional(input, 'base'),
            head: optional(input, 'head'),
        });
        return reportOutput(report, input_oneOf(input, 'format', formats), input_oneOf(input, 'fail-on', failOnLevels), terminal);
    },
};

;// CONCATENATED MODULE: ./build/js/cli/commands/compile.js







const compileCommand = {
    name: 'compile',
    summary: "Write one environment's flags as JSON for flagd and the OpenFeature providers",
    details: 'The same sources always give the same bytes.',
    parameters: [],
    options: [
        environmentOption,
        { name: 'out', value: '<file>', description: 'Where to write it; left out, to standard output' },
        flagsOption,
    ],
    examples: [
        { command: 'compile --environment production', does: 'print what production gets' },
        { command: 'compile --environment staging --out staging.json', does: 'write it to a file' },
    ],
    run: (input, terminal) => {
        const { directory } = terminal;
        const environment = required(input, 'environment');
        const text = compile_compileEnvironment({ directory, flags: required(input, 'flags'), environment });
        const out = optional(input, 'out');
        if (out === null)
            return success(text);
        write((0,external_node_path_namespaceObject.resolve)(directory, out), out, text);
        return success('');
    },
};
function write(path, out, text) {
    try {
        (0,external_node_fs_namespaceObject.writeFileSync)(path, text);
    }
    catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        throw new usage_error_UsageError(`${out} cannot be written (${reason})`, 'Name a file in a directory that exists.');
    }
}

;// CONCATENATED MODULE: ./build/js/cli/commands/demo.js



const demoCommand = {
    name: 'demo',
    summary: 'See it work in a few seconds: nothing is installed, nothing is left behind',
    details: 'It takes the example flags of the flaghoist repository into a temporary directory.',
    parameters: [],
    options: [],
    examples: [{ command: 'demo', does: 'raise a rollout, check it, compile it, evaluate it' }],
    run: (_, { colours }) => success(renderDemo(demo(), { colours })),
};

;// CONCATENATED MODULE: ./build/js/cli/commands/diff.js




const diffCommand = {
    name: 'diff',
    summary: 'Show what one side serves differently from another',
    details: 'The exit code is 1 when one of the sides has errors, because then the comparison is not whole.',
    parameters: [
        { name: 'a', description: 'A revision, or a directory of flags', required: true },
        {
            name: 'b',
            description: 'What it is compared with: a revision, or a directory of flags',
            required: true,
        },
    ],
    options: [flagsOption, formatOption],
    examples: [
        { command: 'diff v1.4.0 v1.5.0', does: 'what a release changed' },
        { command: 'diff ../before/flags flags', does: 'two directories, without git' },
    ],
    run: (input, terminal) => {
        const report = diff({
            directory: terminal.directory,
            flags: required(input, 'flags'),
            a: required(input, 'a'),
            b: required(input, 'b'),
        });
        return reportOutput(report, input_oneOf(input, 'format', formats), 'error', terminal);
    },
};

;// CONCATENATED MODULE: ./build/js/cli/context.js

/**
 * Reads `--context` arguments: `country=DE`, `device.os=ios` for an object, and JSON for everything that is not a
 * text (`age=42`, `beta=true`, `id="42"`).
 *
 * @throws UsageError for an argument without a name, a name given twice, or a name that is taken otherwise
 */
function readContext(args) {
    const context = Object.create(null);
    for (const arg of args) {
        const [, path = '', text = ''] = /^([^=]*)=(.*)$/s.exec(arg) ?? [];
        if (!/^[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)*$/.test(path)) {
            throw new usage_error_UsageError(`--context ${arg} does not name an attribute`, 'Write --context <attribute>=<value>.');
        }
        if (path === 'targetingKey') {
            throw new usage_error_UsageError('the targeting key has an option of its own', 'Write --targeting-key <key>.');
        }
        context_assign(context, path, jsonOrText(text));
    }
    return context;
}
function context_assign(context, path, value) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const inner = names.reduce((outer, name) => objectAt(outer, name) ?? taken(path), context);
    if (last in inner)
        taken(path);
    inner[last] = value;
}
/** The object under a name, made when there is nothing; null when there is something else. */
function objectAt(outer, name) {
    const known = outer[name];
    if (known === undefined) {
        const made = Object.create(null);
        outer[name] = made;
        return made;
    }
    return isContext(known) ? known : null;
}
function isContext(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function taken(path) {
    throw new usage_error_UsageError(`--context gives ${path} twice`, 'Give every attribute once.');
}
function jsonOrText(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/js/cli/commands/evaluate.js






const evaluationFormats = ['text', 'json'];
const evaluateCommand = {
    name: 'evaluate',
    summary: 'Say what one flag serves to somebody, and why: which rule, which draw, which bucket',
    details: '',
    parameters: [{ name: 'flag', description: "The flag's key", required: true }],
    options: [
        environmentOption,
        {
            name: 'targeting-key',
            value: '<key>',
            description: 'Who is asking; rollouts draw their buckets from it',
        },
        {
            name: 'context',
            value: '<attribute>=<value>',
            description: 'An attribute; a dot leads into an object, and numbers, true and false are what they look like',
            repeatable: true,
        },
        {
            name: 'format',
            value: '<format>',
            description: 'How it is written',
            allowed: evaluationFormats,
            default: 'text',
        },
        flagsOption,
    ],
    examples: [
        {
            command: 'evaluate checkout-redesign --environment production --targeting-key user-20',
            does: 'for one visitor',
        },
        {
            command: 'evaluate tax-engine --environment production --context country=DE --context plan=business',
            does: 'with attributes',
        },
    ],
    run: (input, { directory, colours }) => {
        const evaluation = evaluateFlag({
            directory,
            flags: required(input, 'flags'),
            flag: required(input, 'flag'),
            environment: required(input, 'environment'),
            targetingKey: optional(input, 'targeting-key'),
            context: readContext(input.lists.get('context') ?? []),
        });
        const format = input_oneOf(input, 'format', evaluationFormats);
        return success(format === 'json' ? stableJson(evaluation) : renderEvaluation(evaluation, { colours }));
    },
};

;// CONCATENATED MODULE: ./build/js/cli/commands/explain.js




const explainCommand = {
    name: 'explain',
    summary: 'Say what a rule finds, why, and how to put it right',
    details: 'Without a rule it lists them all.',
    parameters: [{ name: 'rule', description: 'The id at the end of a finding', required: false }],
    options: [],
    examples: [
        { command: 'explain', does: 'list the rules' },
        { command: 'explain expires-or-permanent', does: 'one rule, with an example' },
    ],
    run: (input, { colours }) => {
        const id = optional(input, 'rule');
        return success(id === null ? renderRules(listRules()) : renderRule(explainRule(id), { colours }));
    },
};

;// CONCATENATED MODULE: ./build/js/cli/commands/init.js



const initCommand = {
    name: 'init',
    summary: 'Write a policy, an example flag and a workflow into this repository',
    details: 'It never overwrites: when one of the files is there already, it writes nothing.',
    parameters: [],
    options: [
        {
            name: 'solo',
            value: null,
            description: 'For one person with one small app: two environments, no team, no issue, a short plan',
        },
    ],
    examples: [
        { command: 'init', does: 'for a team' },
        { command: 'init --solo', does: 'for one person' },
    ],
    run: ({ switches }, { directory, now }) => {
        const files = init({ directory, solo: switches.has('solo'), today: now });
        return success(renderInit(files));
    },
};

;// CONCATENATED MODULE: ./build/js/cli/commands/index.js







/** In the order of the help. */
const commands = [
    checkCommand,
    diffCommand,
    compileCommand,
    evaluateCommand,
    explainCommand,
    initCommand,
    demoCommand,
];

;// CONCATENATED MODULE: ./build/js/cli/generated/version.js
// Generated from package.json by `npm run generate`. Do not edit.
const version_VERSION = '0.1.0';

;// CONCATENATED MODULE: ./build/js/cli/help.js
/** What `flaghoist --help` prints. */
function overview(commands) {
    return `Feature flags as code: YAML in your repository, and a pull request that shows who gets what.

Usage: flaghoist <command> [options]

Commands:
${help_columns(commands.map(({ name, summary }) => [name, summary]))}

Options:
${help_columns([
        ['--help', 'Show this, or the help of a command'],
        ['--version', 'Show the version'],
    ])}

Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage, configuration or an internal error.
`;
}
/** What `flaghoist help <command>` prints. */
function commandHelp(command) {
    const { summary, details, parameters, options, examples } = command;
    const sections = [
        `${summary}.${details === '' ? '' : `\n${details}`}`,
        `Usage: ${usage(command)}`,
        section('Arguments', parameters.map(({ name, description }) => [`<${name}>`, description])),
        section('Options', options.map((option) => [signature(option), optionText(option)])),
        section('Examples', examples.map(({ command, does }) => [`flaghoist ${command}`, does])),
    ];
    return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}
/** `flaghoist diff <a> <b> [options]`. */
function usage({ name, parameters, options }) {
    const words = [
        'flaghoist',
        name,
        ...parameters.map((parameter) => (parameter.required ? `<${parameter.name}>` : `[${parameter.name}]`)),
        ...options.filter(({ required }) => required).map(signature),
        ...(options.some(({ required }) => !required) ? ['[options]'] : []),
    ];
    return words.join(' ');
}
/** `--base <revision>`. */
function signature({ name, value }) {
    return value === null ? `--${name}` : `--${name} ${value}`;
}
/** The description with what the option takes and what it is when left out. */
function optionText({ description, allowed, default: fallback, required, repeatable, }) {
    const notes = [
        ...(allowed ? [allowed.join(', ')] : []),
        ...(required ? ['required'] : []),
        ...(repeatable ? ['may be repeated'] : []),
        ...(fallback === undefined ? [] : [`default: ${fallback}`]),
    ];
    return notes.length === 0 ? description : `${description} (${notes.join('; ')})`;
}
function section(title, rows) {
    return rows.length === 0 ? '' : `${title}:\n${help_columns(rows)}`;
}
function help_columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

;// CONCATENATED MODULE: ./build/js/cli/help-hint.js
/** Where everything about a command is written. */
function helpHint({ name }) {
    return `See \`flaghoist help ${name}\`.`;
}

;// CONCATENATED MODULE: ./build/js/cli/parse-options.js


/** Puts one option where it belongs. Throws `UsageError`. */
function assignOption(command, token, { values, lists, switches }) {
    const option = command.options.find(({ name }) => name === token.name);
    if (option === undefined)
        throw parse_options_unknown(command, token);
    if (option.value === null) {
        if (token.value !== undefined)
            throw new usage_error_UsageError(`--${option.name} takes no value`, helpHint(command));
        switches.add(option.name);
        return;
    }
    const value = checkedValue(command, option, token);
    if (option.repeatable) {
        lists.set(option.name, [...(lists.get(option.name) ?? []), value]);
    }
    else if (values.has(option.name)) {
        throw new usage_error_UsageError(`--${option.name} is given twice`, 'Give it once.');
    }
    else {
        values.set(option.name, value);
    }
}
function checkedValue(command, { name, value: placeholder, allowed }, token) {
    const { value, inlineValue } = token;
    if (value === undefined || value === '' || (!inlineValue && value.startsWith('-'))) {
        throw new usage_error_UsageError(`--${name} needs a value: --${name} ${placeholder}`, helpHint(command));
    }
    if (allowed !== undefined && !allowed.includes(value)) {
        const meant = nearest(value, allowed);
        const remedy = meant ? `Did you mean ${meant}?` : 'Write one of them.';
        throw new usage_error_UsageError(`--${name} is ${allowed.join(', ')}, not ${value}`, remedy);
    }
    return value;
}
function parse_options_unknown(command, { name, rawName }) {
    const names = [...command.options.map((option) => option.name), 'help'];
    const meant = nearest(name, names);
    return new usage_error_UsageError(`${command.name} has no option ${rawName}`, meant === null ? helpHint(command) : `Did you mean --${meant}?`);
}

;// CONCATENATED MODULE: ./build/js/cli/parse-parameters.js


/** Gives the positional arguments their names. Throws `UsageError`. */
function assignParameters(command, given, values) {
    const { name, parameters } = command;
    const excess = given[parameters.length];
    if (excess !== undefined)
        throw new usage_error_UsageError(`${name} does not know what to do with ${excess}`, helpHint(command));
    for (const [index, parameter] of parameters.entries()) {
        const value = given[index];
        if (value)
            values.set(parameter.name, value);
        else if (parameter.required)
            throw new usage_error_UsageError(`${name} needs <${parameter.name}>`, helpHint(command));
    }
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/js/cli/tokenize.js

/** Splits arguments; whether they are allowed is for us to say, because only we can say what was probably meant. */
function tokenize(options, args) {
    return (0,external_node_util_namespaceObject.parseArgs)({
        args: [...args],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: Object.fromEntries(options.map(({ name, value }) => [name, { type: value === null ? 'boolean' : 'string' }])),
    }).tokens;
}

;// CONCATENATED MODULE: ./build/js/cli/parse.js





/**
 * Checks the arguments of one command against its description.
 *
 * @throws UsageError for whatever the description does not know, with the nearest name it does know
 */
function parse_parse(command, args) {
    const values = new Map();
    const lists = new Map();
    const switches = new Set();
    const given = [];
    for (const token of tokenize(command.options, args)) {
        if (token.kind === 'option')
            assignOption(command, token, { values, lists, switches });
        if (token.kind === 'positional')
            given.push(token.value);
    }
    assignParameters(command, given, values);
    fillOptions(command, values);
    return { values, lists, switches };
}
function fillOptions(command, values) {
    for (const option of command.options) {
        if (values.has(option.name))
            continue;
        if (option.default !== undefined)
            values.set(option.name, option.default);
        else if (option.required) {
            throw new usage_error_UsageError(`${command.name} needs --${option.name} ${option.value}`, helpHint(command));
        }
    }
}

;// CONCATENATED MODULE: ./build/js/cli/run.js







/** Runs one command line, without the program's name. Never throws. */
function run(args, terminal) {
    try {
        return dispatch(args, terminal);
    }
    catch (error) {
        return { stdout: '', stderr: `flaghoist: ${failure(error).line}\n`, exitCode: 2 };
    }
}
function dispatch([first, ...rest], terminal) {
    if (first === undefined)
        return { stdout: '', stderr: overview(commands), exitCode: 2 };
    if (first === '--version' || first === '-v')
        return success(`${version_VERSION}\n`);
    if (first === '--help' || first === '-h' || first === 'help')
        return success(help(rest));
    const command = run_find(first);
    const ended = rest.indexOf('--');
    const asked = (ended === -1 ? rest : rest.slice(0, ended)).some((arg) => arg === '--help' || arg === '-h');
    return asked ? success(commandHelp(command)) : command.run(parse_parse(command, rest), terminal);
}
function help([name]) {
    return name === undefined ? overview(commands) : commandHelp(run_find(name));
}
function run_find(name) {
    const command = commands.find((candidate) => candidate.name === name);
    if (command !== undefined)
        return command;
    const meant = nearest(name, commands.map((candidate) => candidate.name));
    const remedy = meant ? `Did you mean ${meant}?` : 'See `flaghoist --help`.';
    throw new usage_error_UsageError(`there is no command ${name}`, remedy);
}

;// CONCATENATED MODULE: ./build/js/cli/main.js


/** Connects the command line to the process. */
function main() {
    process.stdout.on('error', ignoreClosedPipe);
    const { stdout, stderr, exitCode } = run(process.argv.slice(2), {
        directory: process.cwd(),
        colours: wantsColours(process.stdout.isTTY === true, process.env),
        now: new Date(),
    });
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    process.exitCode = exitCode;
}
/** `flaghoist check | head -1` closes the pipe early, which is not an error. */
function ignoreClosedPipe(error) {
    if (error.code !== 'EPIPE')
        throw error;
}

;// CONCATENATED MODULE: ./build/js/cli/index.js

main();

