/**
 * The rooms of ARCHITECTURE.md as import rules: data flows left to right, a room is entered through its
 * index.ts, and the pure rooms reach neither the file system nor the runner.
 */
const rooms = 'model|load|history|lint|exposure|compile|flagd|evaluate|report|github|commands|action|cli';
const pure = 'model|history|lint|exposure|compile|flagd|evaluate|report';

/** What each room may import from; a room missing here may import nothing of ours. */
const mayImport = {
  model: [],
  load: ['model'],
  history: ['model'],
  lint: ['model', 'exposure'],
  exposure: ['model', 'evaluate'],
  compile: ['model'],
  flagd: ['model', 'evaluate'],
  evaluate: ['model'],
  report: ['model', 'lint', 'evaluate'],
  github: ['model'],
  commands: ['model', 'load', 'history', 'lint', 'exposure', 'compile', 'flagd', 'evaluate', 'report'],
  action: ['model', 'report', 'github', 'commands'],
  cli: ['model', 'report', 'commands'],
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'one-door-per-room',
      comment: 'Another room is entered through its index.ts.',
      severity: 'error',
      from: { path: `^src/(${rooms})/`, pathNot: '\\.test\\.ts$' },
      to: { path: `^src/(${rooms})/.+`, pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'pure-rooms-do-no-io',
      comment: 'Bytes and plain data in, plain data out.',
      severity: 'error',
      from: { path: `^src/(${pure})/`, pathNot: '\\.test\\.ts$' },
      to: { path: '^(node:|@actions/)|^(fs|child_process|http|https|os|process)$' },
    },
    {
      name: 'one-module-speaks-to-github',
      comment: 'Whatever is sent to GitHub goes through one file.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/github/api/requests\\.ts$' },
      to: { path: '^(node_modules/)?@octokit/' },
    },
    ...Object.entries(mayImport).map(([room, others]) => ({
      name: `${room}-imports-only-what-is-left-of-it`,
      severity: 'error',
      from: { path: `^src/${room}/`, pathNot: '\\.test\\.ts$' },
      to: { path: `^src/(?!(?:${[room, ...others].join('|')})/)[^/]+/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
  },
};
