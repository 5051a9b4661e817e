export { check, NO_BASE } from './check.ts';
export { compileEnvironment } from './compile.ts';
export { demo } from './demo/index.ts';
export { diff } from './diff.ts';
export { evaluateFlag } from './evaluate.ts';
export { explainRule, listRules } from './explain.ts';
export { commitHistory } from './history.ts';
export { init } from './init/index.ts';
export { findWorkingDirectory } from './working-directory.ts';
