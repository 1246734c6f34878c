import type { Page, Request } from 'playwright-core';

/** What a page did that no screen of the house may do, and what it asked of the server. */
export interface Watch {
  /** Console errors, uncaught errors, HTTP ≥ 400 and requests to other origins, in the order they came. */
  readonly faults: readonly string[];
  /** The names of the GraphQL operations sent. */
  readonly operations: readonly string[];
  /** True while an answer is still to come. */
  readonly waiting: boolean;
  /** Our own scripts that came in. */
  readonly scripts: readonly string[];
  /** Begins to count anew. */
  forget(): void;
  /** Faults that a journey brings about on purpose are named by it. */
  except(...expected: readonly RegExp[]): string[];
}

export function operationOf(request: Request): string | undefined {
  if (request.method() !== 'POST' || new URL(request.url()).pathname !== '/graphql') return undefined;
  const body: unknown = request.postDataJSON();
  return typeof body === 'object' && body !== null && 'operationName' in body
    ? String(body.operationName)
    : 'Anonymous';
}

export function watch(page: Page, address: string): Watch {
  const faults: string[] = [];
  const operations: string[] = [];
  const scripts: string[] = [];
  let open = 0;
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`HTTP ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== address) faults.push(`other origin: ${url.origin}`);
    const operation = operationOf(request);
    if (operation !== undefined) {
      operations.push(operation);
      open += 1;
    }
    if (url.pathname.endsWith('.js')) scripts.push(url.pathname);
  });
  const answered = (request: Request) => {
    if (operationOf(request) !== undefined) open -= 1;
  };
  page.on('requestfinished', answered);
  page.on('requestfailed', answered);
  return {
    faults,
    operations,
    get waiting() {
      return open > 0;
    },
    scripts,
    forget: () => {
      for (const list of [faults, operations, scripts]) list.length = 0;
    },
    except: (...expected) => faults.filter((fault) => !expected.some((each) => each.test(fault))),
  };
}
