// The one filter of the page. Its names are those of the API's query parameters, so that the page's own URL, a request
// and an export say the same thing.

export const LISTS = [
  'actor',
  'recipient',
  'party',
  'pair',
  'country',
  'type',
  'quad',
  'status',
  'source',
  'place',
  'document',
  'publisher',
] as const;
export const SINGLES = ['q', 'from', 'to', 'cameo', 'historical', 'bbox', 'min_confidence'] as const;
export type ListName = (typeof LISTS)[number];
export type SingleName = (typeof SINGLES)[number];
export type FilterName = ListName | SingleName;
export type Filter = Readonly<Record<ListName, readonly string[]> & Record<SingleName, string>>;

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (text: string) =>
  DATE.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** A value that the API would refuse is left out: a link made by hand must still open. */
const CHECKS: Partial<Record<FilterName, (value: string) => boolean>> = {
  from: isDay,
  to: isDay,
  quad: (value) => /^[1-4]$/.test(value),
  historical: (value) => value === 'true' || value === 'false',
  cameo: (value) => /^\d{1,4}$/.test(value),
  pair: (value) => /^[^~]+~[^~]+$/.test(value),
  min_confidence: (value) => /^(0(\.\d+)?|1(\.0+)?)$/.test(value),
  bbox: (value) => value.split(',').length === 4 && value.split(',').every((part) => part !== '' && !isNaN(+part)),
};

export const EMPTY_FILTER: Filter = parseFilter(new URLSearchParams());

export function parseFilter(params: URLSearchParams): Filter {
  const accepts = (name: FilterName, value: string) => value !== '' && (CHECKS[name]?.(value) ?? true);
  const values: Record<string, string | string[]> = {};
  for (const name of LISTS) {
    values[name] = [...new Set(params.getAll(name).map((value) => value.trim()))].filter((v) => accepts(name, v));
  }
  for (const name of SINGLES) {
    const value = (params.get(name) ?? '').trim();
    values[name] = accepts(name, value) ? value : '';
  }
  return values as unknown as Filter;
}

/** In a fixed order: the same filter is the same link. */
export function filterParams(filter: Filter, without: readonly FilterName[] = []): URLSearchParams {
  const params = new URLSearchParams();
  for (const { name, value } of terms(filter)) {
    if (!without.includes(name)) params.append(name, value);
  }
  return params;
}

export interface Term {
  name: FilterName;
  value: string;
}

export function terms(filter: Filter): Term[] {
  const lists = LISTS.flatMap((name) => filter[name].map((value) => ({ name, value })));
  const singles = SINGLES.filter((name) => filter[name] !== '').map((name) => ({ name, value: filter[name] }));
  return [...singles, ...lists];
}

const isList = (name: FilterName): name is ListName => (LISTS as readonly string[]).includes(name);

export function hasTerm(filter: Filter, name: FilterName, value: string): boolean {
  return isList(name) ? filter[name].includes(value) : filter[name] === value;
}

export function withTerm(filter: Filter, name: FilterName, value: string): Filter {
  if (!isList(name)) return { ...filter, [name]: value };
  return hasTerm(filter, name, value) ? filter : { ...filter, [name]: [...filter[name], value] };
}

export function withoutTerm(filter: Filter, name: FilterName, value: string): Filter {
  if (!isList(name)) return { ...filter, [name]: '' };
  return { ...filter, [name]: filter[name].filter((other) => other !== value) };
}

export function toggleTerm(filter: Filter, name: FilterName, value: string): Filter {
  return hasTerm(filter, name, value) ? withoutTerm(filter, name, value) : withTerm(filter, name, value);
}

export function withPeriod(filter: Filter, from: string, to: string): Filter {
  return { ...filter, from, to };
}

export const TERM_LABELS: Record<FilterName, string> = {
  actor: 'Acts',
  recipient: 'Acted upon',
  party: 'Either side',
  pair: 'Between',
  country: 'Country',
  type: 'Act',
  quad: 'Class',
  status: 'Status',
  source: 'According to',
  place: 'Place',
  document: 'Article',
  publisher: 'Publisher',
  q: 'Words',
  from: 'From',
  to: 'Until',
  cameo: 'CAMEO',
  historical: 'Background',
  bbox: 'Area',
  min_confidence: 'Confidence at least',
};
