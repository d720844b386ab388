// How values are written for people. English, days in UTC: the dates of events have no time of day.
import type { Attribution, CodedEvent, EventDate, Participant, Quad, Status } from './types';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const COUNT = new Intl.NumberFormat('en-GB');

export const formatCount = (count: number) => COUNT.format(count);
/** "1 place", "2 places". */
export const formatCounted = (count: number, one: string, many = `${one}s`) =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

export function formatDay(day: string): string {
  const time = Date.parse(day.slice(0, 10));
  return Number.isNaN(time) ? day : DAY.format(time);
}

export function formatMonth(day: string): string {
  return MONTH.format(Date.parse(day));
}

export function formatDate(date: EventDate | null): string {
  if (!date) return 'no date';
  if (date.start === date.end) return formatDay(date.start);
  return `${formatDay(date.start)} – ${formatDay(date.end)}`;
}

export function formatBucket(start: string, bucket: string): string {
  if (bucket === 'year') return start.slice(0, 4);
  if (bucket === 'month') return formatMonth(start);
  return bucket === 'week' ? `week of ${formatDay(start)}` : formatDay(start);
}

export const formatConfidence = (confidence: number) => `${Math.round(confidence * 100)} %`;

export const TYPE_LABELS: Record<string, string> = {
  AGREE: 'Agree',
  CONSULT: 'Consult',
  SUPPORT: 'Support',
  CONCEDE: 'Concede',
  COOPERATE: 'Cooperate',
  AID: 'Aid',
  RETREAT: 'Retreat',
  REQUEST: 'Request',
  ACCUSE: 'Accuse',
  REJECT: 'Reject',
  THREATEN: 'Threaten',
  PROTEST: 'Protest',
  SANCTION: 'Sanction',
  MOBILIZE: 'Mobilize',
  COERCE: 'Coerce',
  ASSAULT: 'Assault',
};
export const formatType = (type: string) => TYPE_LABELS[type] ?? type;

export const QUAD_LABELS = [
  'Verbal cooperation',
  'Material cooperation',
  'Verbal conflict',
  'Material conflict',
] as const;

export const STATUS_LABELS: Record<Status, string> = {
  actual: 'Happened',
  future: 'Planned',
  conditional: 'Conditional',
  hypothetical: 'Hypothetical',
  negated: 'Did not happen',
};

export const STATUS_MEANINGS: Record<Status, string> = {
  actual: 'The text says that it happened.',
  future: 'The text says that it will happen.',
  conditional: 'It depends on a condition: if, unless, only if.',
  hypothetical: 'Somebody imagines, proposes or demands it.',
  negated: 'The text says that it did not happen.',
};

/** What a date or a place of an event rests on. */
export const BASIS_MEANINGS: Record<string, string> = {
  explicit: 'as the text says',
  relative: 'counted from the date of the article',
  publication: 'the date of the article: the text names no other',
  clause: 'named beside the act',
  sentence: 'named in the sentence',
  context: 'taken from one who took part',
  dateline: 'where the article was filed',
};

export function formatParty(party: Participant): string {
  return party.name ?? party.text;
}

/** "Kim Jong Un and 2 others": a cell has room for one name. */
export function formatParties(parties: readonly Participant[]): string {
  const [first, ...others] = parties;
  if (!first) return 'nobody named';
  if (others.length === 0) return formatParty(first);
  return others.length === 1 && others[0]
    ? `${formatParty(first)} and ${formatParty(others[0])}`
    : `${formatParty(first)} and ${others.length} others`;
}

/** "Israel, Assault, Hezbollah": for those who hear the page. */
export function formatClaim(event: CodedEvent): string {
  return [
    formatParties(event.actor),
    formatType(event.event_type),
    ...(event.recipient.length > 0 ? [formatParties(event.recipient)] : []),
  ].join(', ');
}

export function codesOf(parties: readonly Participant[]): string {
  return [...new Set(parties.map((party) => party.code ?? party.country ?? ''))].filter(Boolean).join(' ');
}

/** Everyone on the way from the act to the reader, innermost first; the publisher comes last. */
export function chainOf(event: CodedEvent): { name: string; how: string }[] {
  const sources = event.attribution.map((source) => ({ name: source.name ?? source.text, how: howOf(source) }));
  const publisher = event.document.publisher ?? 'the article';
  return [...sources, { name: publisher, how: sources.length === 0 ? 'the article itself' : 'reported' }];
}

/** "According to the Herald" has no verb that could stand behind the name. */
export function formatCue(cue: string | null): string {
  const word = (cue ?? '').toLowerCase();
  return word.startsWith('according') ? 'cited as “according to”' : word;
}

function howOf(source: Attribution): string {
  const quote = { direct: 'in their words', indirect: '', none: '' }[source.quote];
  return [formatCue(source.cue), quote].filter(Boolean).join(', ');
}

/** Who says so, in one cell: the chain without the publisher. */
export function formatSources(event: CodedEvent): string {
  return event.attribution.map((source) => source.name ?? source.text).join(', according to ');
}

export const cooperationOf = (quad: Quad) => quad[0] + quad[1];
export const conflictOf = (quad: Quad) => quad[2] + quad[3];

/** -1 all conflict, 1 all cooperation. */
export function balanceOf(quad: Quad): number {
  const all = cooperationOf(quad) + conflictOf(quad);
  return all === 0 ? 0 : (cooperationOf(quad) - conflictOf(quad)) / all;
}

/** Five steps of balance; the names are classes of app.css. */
export function balanceClass(quad: Quad): string {
  const balance = balanceOf(quad);
  if (balance > 0.6) return 'cooperation';
  if (balance > 0.2) return 'rather-cooperation';
  if (balance >= -0.2) return 'mixed';
  return balance >= -0.6 ? 'rather-conflict' : 'conflict';
}

export function formatQuad(quad: Quad): string {
  return `${formatCount(cooperationOf(quad))} cooperation, ${formatCount(conflictOf(quad))} conflict`;
}

const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores?|hundreds?|thousands?|millions?|billions?';
const FIGURE = new RegExp(
  String.raw`[$€£¥]?\d[\d,.]*\d(?:\s?(?:%|per cent|percent|million|billion|km))?|\d+|\b(?:${NUMBER_WORDS})\b`,
  'gi',
);

/** The figures of a sentence, as written: what two reports of one act differ in most often. */
export function figuresOf(text: string): string[] {
  return [...text.matchAll(FIGURE)].map((match) => match[0]);
}
