// What the API answers: the event record and the counts (docs/service.md). Names are the JSON keys.

export type Span = [number, number];
export type Quad = [number, number, number, number];
export const STATUSES = ['actual', 'future', 'conditional', 'hypothetical', 'negated'] as const;
export type Status = (typeof STATUSES)[number];

export interface Participant {
  text: string;
  span: Span | null;
  name: string | null;
  country: string | null;
  sectors: string[];
  code: string | null;
  title: string | null;
  entity_id: string | null;
  wikidata: string | null;
}

export interface Attribution {
  text: string;
  span: Span | null;
  name: string | null;
  country: string | null;
  sectors: string[];
  cue: string | null;
  quote: 'direct' | 'indirect' | 'none';
}

export interface EventDate {
  start: string;
  end: string;
  granularity: string;
  text: string | null;
  span: Span | null;
  basis: 'explicit' | 'relative' | 'publication';
}

export interface EventPlace {
  name: string;
  text: string | null;
  span: Span | null;
  country: string | null;
  admin1: string | null;
  latitude: number | null;
  longitude: number | null;
  basis: string;
}

export interface Act {
  act_id: string;
  mentions: number;
  documents: number;
  sources: string[];
  first_seen: string | null;
  last_seen: string | null;
}

export interface CodedEvent {
  event_id: string;
  document_id: string;
  event_type: string;
  event_mode: string | null;
  contexts: string[];
  cameo_code: string;
  quad_class: 1 | 2 | 3 | 4;
  intensity: number;
  goldstein: number;
  actor: Participant[];
  recipient: Participant[];
  reciprocal: boolean;
  predicate: { text: string; lemma: string; span: Span };
  status: Status;
  historical: boolean;
  attribution: Attribution[];
  date: EventDate | null;
  place: EventPlace | null;
  evidence: { text: string; span: Span; sentence: number };
  confidence: number;
  rule: string | null;
  document: {
    url: string | null;
    publisher: string | null;
    title: string | null;
    published_at: string | null;
    language: string | null;
  };
  versions: Record<string, string>;
  act?: Act | null;
  retracted?: boolean;
}

export interface NewsDocument {
  document_id: string;
  title: string | null;
  published_at: string | null;
  publisher: string | null;
  url: string | null;
  authors: string[];
  text: string | null;
  status: string;
  reason: string | null;
}

export interface EventPage {
  events: CodedEvent[];
  next_cursor: string | null;
  total: { count: number; exact: boolean };
}

export interface FoundEvent {
  event: CodedEvent;
  reports: CodedEvent[];
}

export interface TimeCounts {
  bucket: 'day' | 'week' | 'month' | 'year';
  series: { start: string; quad: Quad; goldstein_sum: number }[];
  undated: number;
}

export interface PairCount {
  actor: string;
  recipient: string;
  events: number;
  quad: Quad;
}

export interface PlaceCount {
  name: string;
  country: string | null;
  admin1: string | null;
  latitude: number | null;
  longitude: number | null;
  events: number;
  quad: Quad;
}

export interface TypeCounts {
  types: { event_type: string; events: number }[];
  statuses: { status: Status; events: number }[];
  sources: { name: string; country: string | null; events: number }[];
  quad: Quad;
  total: number;
}

export interface ActorEntry {
  entity_id: string;
  name: string;
  country: string | null;
  code: string | null;
  title: string | null;
  valid_from: string | null;
  valid_to: string | null;
}

export interface Reading {
  predicate: string;
  span: Span;
  rule: string;
  event_type: string;
  cameo_code: string;
  actors: string;
  recipients: string;
  status: Status;
  confidence: number;
  coded: boolean;
  reason: string | null;
}

export interface ExplainedSentence {
  span: Span;
  outcome: string;
  reason: string | null;
  readings?: Reading[];
}

export interface CodeAnswer {
  document: NewsDocument;
  events: CodedEvent[];
  sentences?: ExplainedSentence[];
}

export interface Health {
  version: string;
  versions: Record<string, string>;
  database?: { documents: number; events: number; first_date: string | null; last_date: string | null };
}
