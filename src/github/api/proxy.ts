import http from 'node:http';
import { ApiError } from './api-error.ts';

/**
 * Has requests go through the proxy of a runner that has one (`https_proxy`, `http_proxy`, `no_proxy`), from Node
 * 24.14 on. Throws `ApiError` when the proxy's address is none.
 */
export function useProxy(): void {
  if (typeof http.setGlobalProxyFromEnv !== 'function') return;
  try {
    http.setGlobalProxyFromEnv();
  } catch {
    throw new ApiError('unavailable', 'the address of the proxy is not valid');
  }
}
