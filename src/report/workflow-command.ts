import type { Annotation, AnnotationPlace } from './annotations.ts';

/** An annotation as the line of output that makes the runner create it. */
export function workflowCommand({ level, title, message, place }: Annotation): string {
  const properties = [...(place ? placeProperties(place) : []), ['title', title]];
  const list = properties.map(([name, value = '']) => `${name}=${escapeProperty(value)}`).join(',');
  return `::${level} ${list}::${escapeData(message)}`;
}

function placeProperties({ file, line, column, endColumn }: AnnotationPlace): string[][] {
  return [
    ['file', file],
    ['line', `${line}`],
    ['endLine', `${line}`],
    ['col', `${column}`],
    ...(endColumn === null ? [] : [['endColumn', `${endColumn}`]]),
  ];
}

/** What the runner decodes in a message. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** What the runner decodes in a property. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
