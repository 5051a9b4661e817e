export { checkAnswer } from './check-answer.ts';
export { checkRequest, type SentRequest } from './check-request.ts';
export { type FoundOperation, findOperation } from './find-operation.ts';
