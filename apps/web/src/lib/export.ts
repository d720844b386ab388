// The events of the filter as a file, made from the same pages that the table shows.
import { api } from './api';
import type { Filter } from './filter';
import { codesOf, formatParty } from './format';
import type { CodedEvent } from './types';

const PAGE = 500;
export const MOST_EVENTS = 50_000;

export async function allEvents(filter: Filter, order: string, signal?: AbortSignal): Promise<CodedEvent[]> {
  const events: CodedEvent[] = [];
  let cursor = '';
  do {
    const page = await api.events(filter, order, cursor, signal, PAGE);
    events.push(...page.events);
    cursor = page.next_cursor ?? '';
  } while (cursor && events.length < MOST_EVENTS);
  return events;
}

export const toJsonLines = (events: readonly CodedEvent[]) =>
  events.map((event) => JSON.stringify(event) + '\n').join('');

const COLUMNS: readonly [string, (event: CodedEvent) => string | number | null | undefined][] = [
  ['event_id', (event) => event.event_id],
  ['document_id', (event) => event.document_id],
  ['date', (event) => event.date?.start],
  ['event_type', (event) => event.event_type],
  ['cameo_code', (event) => event.cameo_code],
  ['quad_class', (event) => event.quad_class],
  ['status', (event) => event.status],
  ['actor', (event) => event.actor.map(formatParty).join('; ')],
  ['actor_code', (event) => codesOf(event.actor)],
  ['recipient', (event) => event.recipient.map(formatParty).join('; ')],
  ['recipient_code', (event) => codesOf(event.recipient)],
  ['attribution', (event) => event.attribution.map((source) => source.name ?? source.text).join('; ')],
  ['place', (event) => event.place?.name],
  ['place_country', (event) => event.place?.country],
  ['goldstein', (event) => event.goldstein],
  ['confidence', (event) => event.confidence],
  ['publisher', (event) => event.document.publisher],
  ['url', (event) => event.document.url],
  ['evidence', (event) => event.evidence.text],
];

/** A cell that begins as a formula does would run in a spreadsheet: it gets a quote mark before it. */
function cell(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function toCsv(events: readonly CodedEvent[]): string {
  const rows = events.map((event) => COLUMNS.map(([, valueOf]) => cell(valueOf(event))).join(','));
  return [COLUMNS.map(([name]) => name).join(','), ...rows].join('\r\n') + '\r\n';
}
