// What several reports of one act say, field by field, and where they differ.
import {
  chainOf,
  codesOf,
  figuresOf,
  formatConfidence,
  formatDate,
  formatParties,
  formatType,
  STATUS_LABELS,
} from './format';
import { EMPTY_FILTER, type Filter } from './filter';
import type { CodedEvent } from './types';

export interface Row {
  label: string;
  values: string[];
  differs: boolean;
}

const DAY_MS = 86_400_000;
const NEAR_DAYS = 3;

function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Events that may tell the same act: the same type between the same codes within three days. Null where that says too little. */
export function nearFilter(event: CodedEvent): Filter | null {
  const actor = event.actor[0]?.code ?? event.actor[0]?.country;
  if (!actor || !event.date) return null;
  const recipient = event.reciprocal ? undefined : (event.recipient[0]?.code ?? event.recipient[0]?.country);
  return {
    ...EMPTY_FILTER,
    ...(event.reciprocal ? { party: [actor] } : { actor: [actor] }),
    recipient: recipient ? [recipient] : [],
    type: [event.event_type],
    from: shiftDay(event.date.start, -NEAR_DAYS),
    to: shiftDay(event.date.end, NEAR_DAYS),
  };
}

/** The event that was asked about first, then the others; one of each article. */
export function reportsOf(event: CodedEvent, others: readonly CodedEvent[], most: number): CodedEvent[] {
  const reports = [event];
  for (const other of others) {
    if (reports.length < most && reports.every(({ document_id }) => document_id !== other.document_id))
      reports.push(other);
  }
  return reports;
}

const FIELDS: readonly [string, (event: CodedEvent) => string][] = [
  ['Status', (event) => STATUS_LABELS[event.status]],
  ['Act', (event) => `${formatType(event.event_type)} ${event.cameo_code}`],
  ['Who', (event) => [formatParties(event.actor), codesOf(event.actor)].filter(Boolean).join(' · ')],
  [
    'To whom',
    (event) =>
      event.reciprocal
        ? 'each other'
        : [formatParties(event.recipient), codesOf(event.recipient)].filter(Boolean).join(' · '),
  ],
  [
    'According to',
    (event) =>
      chainOf(event)
        .slice(0, -1)
        .map(({ name, how }) => (how ? `${name} (${how})` : name))
        .join(' ← ') || 'the article itself',
  ],
  ['When', (event) => formatDate(event.date)],
  ['Where', (event) => event.place?.name ?? 'not said'],
  // The day is a field of its own: "15 August 2025" against "Friday" is no difference of figures.
  ['Figures', (event) => figuresOf(event.evidence.text.replace(event.date?.text || ' ', ' ')).join(', ') || 'none'],
  ['Confidence', (event) => formatConfidence(event.confidence)],
];

export function compareReports(reports: readonly CodedEvent[]): Row[] {
  return FIELDS.map(([label, valueOf]) => {
    const values = reports.map(valueOf);
    return { label, values, differs: label !== 'Confidence' && new Set(values).size > 1 };
  });
}
