import { writeFile } from 'node:fs/promises';
import { checkSampleChange, command } from './picture/sample-change.ts';
import { terminalSvg } from './picture/svg.ts';

// Runs after the build: the picture in the README is the real output of the bundle.
await writeFile('docs/report.svg', terminalSvg(command, await checkSampleChange()));
