/** Asks the API: a path and parameters -> what it answers, or a refusal in its own words. */

/** What `application/problem+json` says (RFC 9457). */
export class Refused extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string | null;

  constructor(status: number, title: string, detail: string | null) {
    super(detail ?? title);
    this.status = status;
    this.title = title;
    this.detail = detail;
  }
}

type Value = string | number | boolean | undefined;
export type Params = Readonly<Record<string, Value | readonly string[]>>;

/** A query of the API: lists are given several times, what is undefined or empty is left out. */
export function queryOf(params: Params): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || value === '' || value === false) continue;
    if (typeof value === 'object') for (const one of value) query.append(name, one);
    else query.append(name, String(value));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

const BASE = '/api';
const headers = { accept: 'application/json' };

async function answered<Answer>(response: Response): Promise<Answer> {
  if (response.status === 204) return undefined as Answer;
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as Answer;
  const said = (body ?? {}) as { title?: unknown; detail?: unknown };
  throw new Refused(
    response.status,
    typeof said.title === 'string' ? said.title : `The server answered ${response.status}.`,
    typeof said.detail === 'string' ? said.detail : null,
  );
}

async function asked(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(BASE + path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Refused(0, 'Chancery does not answer.', 'Is it still running? Start it again with: npm start');
  }
}

export async function get<Answer>(path: string, params: Params, signal?: AbortSignal): Promise<Answer> {
  const init = { headers, ...(signal === undefined ? {} : { signal }) };
  return answered<Answer>(await asked(path + queryOf(params), init));
}

export async function post<Answer>(path: string, body: unknown): Promise<Answer> {
  const init = {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  return answered<Answer>(await asked(path, init));
}

/** Sends files and fields; the browser itself says where one ends. */
export async function postForm<Answer>(path: string, form: FormData): Promise<Answer> {
  return answered<Answer>(await asked(path, { method: 'POST', headers, body: form }));
}

export async function remove<Answer>(path: string): Promise<Answer> {
  return answered<Answer>(await asked(path, { method: 'DELETE', headers }));
}

/** The address of what the browser fetches by itself: an `EventSource`, a file that is saved. */
export function addressOf(path: string, params: Params = {}): string {
  return BASE + path + queryOf(params);
}
