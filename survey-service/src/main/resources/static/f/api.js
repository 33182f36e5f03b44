/*
 * Talks to the service. No request carries a cookie or says where it comes from; the secret of the link is only ever
 * in a body.
 */

const TIMEOUT = 20_000;
const LONGEST_PAUSE = 30_000;

/* The service said no, and saying it again would not help. `type` is the last part of the problem's name. */
export class Refused extends Error {
  constructor(status, problem) {
    super(`refused with ${status}`);
    this.status = status;
    this.problem = problem;
    this.type = String(problem.type ?? '').split('/').pop();
  }
}

/* No answer, or the service cannot answer now. */
export class Unreachable extends Error {}

const later = (status) => status === 429 || status >= 500;

export const call = async (method, path, body, {keepalive = false} = {}) => {
  let response;
  try {
    response = await fetch(path, {
      method,
      keepalive,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: body === undefined ? {} : {'Content-Type': 'application/json'},
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT),
    });
  } catch {
    throw new Unreachable();
  }
  if (later(response.status)) {
    throw new Unreachable();
  }
  const text = await response.text().catch(() => {
    throw new Unreachable();
  });
  const answer = parse(text);
  if (!response.ok) {
    throw new Refused(response.status, answer ?? {});
  }
  return answer;
};

const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/* Ends early when the browser says that it is online again. */
const pause = (milliseconds) => new Promise((resolve) => {
  const end = () => {
    clearTimeout(timer);
    removeEventListener('online', end);
    resolve();
  };
  const timer = setTimeout(end, milliseconds);
  addEventListener('online', end);
});

/* Tries until there is an answer, with growing pauses; `onFailure` hears of every attempt that found nobody. */
export const insist = async (attempt, onFailure) => {
  for (let wait = 1_000; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
    try {
      return await attempt();
    } catch (failure) {
      if (!(failure instanceof Unreachable)) {
        throw failure;
      }
      onFailure();
    }
    await pause(wait * (0.75 + Math.random() / 2));
  }
};
