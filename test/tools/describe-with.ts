import { describe, test } from 'vitest';
import { findTool, type Tool, type ToolName } from './tools.ts';

/**
 * Tests that need a tool. Where it is not installed they are skipped and say so; where `REQUIRE_TOOLS` names it,
 * as `.ci/run` does, they fail.
 */
export function describeWith(name: ToolName, title: string, tests: (tool: Tool) => void): void {
  const tool = findTool(name);
  if (tool.installed) {
    describe(title, () => tests(tool));
    return;
  }
  const missing = `NOT RUN: ${title}: ${name} ${tool.version} is not installed; \`npm run tools\` installs it`;
  if ((process.env.REQUIRE_TOOLS ?? '').split(',').includes(name)) {
    test(title, () => {
      throw new Error(missing);
    });
    return;
  }
  process.stderr.write(`${missing}\n`);
  describe.skip(missing, () => tests(tool));
}
