// Calls of the service. Every failure becomes an ApiProblem that says what to do about it.
import { filterParams, type Filter, type FilterName } from './filter';
import type {
  ActorEntry,
  CodeAnswer,
  CodedEvent,
  EventPage,
  FoundEvent,
  Health,
  NewsDocument,
  PairCount,
  PlaceCount,
  Reading,
  TimeCounts,
  TypeCounts,
} from './types';

const BASE = '/api/v1';
const TOKEN_KEY = 'casus-token';

export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly retryAfter = 0,
  ) {
    super(`${title}: ${detail}`);
  }

  get advice(): string {
    if (this.status === 0) return 'Check that `casus serve` is running, then try again.';
    if (this.status === 401) return 'Enter the token that the service was started with.';
    if (this.status === 429) return 'The service is coding other texts. Try again in a moment.';
    if (this.status === 503) return 'The question took too long. Narrow the filter, or try again.';
    if (this.status === 400) return 'Change or remove the part of the filter that is named.';
    if (this.status === 404) return 'It may have been removed. Go back to the list.';
    if (this.status === 413) return 'Send a shorter text (at most 2 MB).';
    return 'Try again; if it stays, look at the log of the service.';
  }
}

export const readToken = () => sessionStorage.getItem(TOKEN_KEY) ?? '';
export const keepToken = (token: string) => sessionStorage.setItem(TOKEN_KEY, token);

function headers(extra: Record<string, string> = {}): Record<string, string> {
  const token = readToken();
  return token ? { ...extra, Authorization: `Bearer ${token}` } : extra;
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => ({}));
  const { title, detail } = (body ?? {}) as { title?: string; detail?: string };
  const retryAfter = Number(response.headers.get('Retry-After') ?? 0);
  return new ApiProblem(response.status, title ?? response.statusText, detail ?? '', retryAfter || 0);
}

async function send(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(BASE + path, { ...init, headers: headers(init.headers as Record<string, string>) });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem(0, 'The service does not answer', String(error));
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

async function get<T>(path: string, params: URLSearchParams, signal?: AbortSignal): Promise<T> {
  const query = params.toString();
  const response = await send(query ? `${path}?${query}` : path, { signal });
  return (await response.json()) as T;
}

function withExtra(filter: Filter, extra: Record<string, string>, without: readonly FilterName[] = []) {
  const params = filterParams(filter, without);
  for (const [name, value] of Object.entries(extra)) if (value) params.set(name, value);
  return params;
}

export const PAGE_SIZE = 100;

/** For links: a browser writes what they name to disk piece by piece, however much it is. They carry no token. */
export const linkTo = (path: string) => BASE + path;

export const api = {
  health: (signal?: AbortSignal) => get<Health>('/health', new URLSearchParams(), signal),

  events: (filter: Filter, order: string, cursor: string, signal?: AbortSignal, limit = PAGE_SIZE) =>
    get<EventPage>('/events', withExtra(filter, { order, cursor, limit: String(limit) }), signal),

  event: (id: string, signal?: AbortSignal) =>
    get<FoundEvent>(`/events/${encodeURIComponent(id)}`, new URLSearchParams(), signal),

  explanation: (id: string, signal?: AbortSignal) =>
    get<{ readings: Reading[] }>(`/events/${encodeURIComponent(id)}/explanation`, new URLSearchParams(), signal),

  document: (id: string, signal?: AbortSignal) =>
    get<{ document: NewsDocument; events: CodedEvent[] }>(
      `/documents/${encodeURIComponent(id)}`,
      new URLSearchParams(),
      signal,
    ),

  /** The whole time line of the other terms: the period itself is drawn upon it. */
  time: (filter: Filter, signal?: AbortSignal) =>
    get<TimeCounts>('/counts/time', withExtra(filter, { bucket: 'auto' }, ['from', 'to']), signal),

  pairs: (filter: Filter, by: 'country' | 'code', limit: number, signal?: AbortSignal) =>
    get<{ pairs: PairCount[] }>('/counts/pairs', withExtra(filter, { by, limit: String(limit) }), signal),

  places: (filter: Filter, signal?: AbortSignal) =>
    get<{ places: PlaceCount[]; without_place: number }>('/counts/places', withExtra(filter, { limit: '500' }), signal),

  types: (filter: Filter, signal?: AbortSignal) => get<TypeCounts>('/counts/types', withExtra(filter, {}), signal),

  actors: (q: string, signal?: AbortSignal) =>
    get<{ actors: ActorEntry[] }>('/catalog/actors', new URLSearchParams({ q, limit: '6' }), signal),

  countries: () => get<{ countries: { code: string; name: string }[] }>('/catalog/countries', new URLSearchParams()),

  /** For a service with a token: the whole file in memory. */
  file: async (path: string): Promise<Blob> => (await send(path)).blob(),

  code: async (body: Record<string, unknown>, signal?: AbortSignal): Promise<CodeAnswer> => {
    const response = await send('/code', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
      signal,
    });
    return (await response.json()) as CodeAnswer;
  },
};
