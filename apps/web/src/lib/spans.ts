// The API counts in UTF-8 bytes, JavaScript in UTF-16 units. Text with marks is cut into pieces at every border of a
// mark, so that marks may overlap in any way ("KCNA" in "Kim, KCNA said," is a source inside a source).
import type { CodedEvent, Span } from './types';

export type MarkKind = 'act' | 'actor' | 'recipient' | 'source' | 'date' | 'place';

/** What the words are for the act; stands before them in the reader. */
export const MARK_LABELS: Record<MarkKind, string> = {
  act: 'act',
  actor: 'who',
  recipient: 'to whom',
  source: 'says so',
  date: 'when',
  place: 'where',
};

export interface Mark {
  kind: MarkKind;
  /** In UTF-16 units. */
  begin: number;
  end: number;
  title: string;
  eventId: string;
}

export interface Piece {
  text: string;
  begin: number;
  marks: Mark[];
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** Index in the string of each of the byte offsets; an offset inside a character is that of the character. */
export function indexesOfBytes(text: string, offsets: Iterable<number>): Map<number, number> {
  const sorted = [...new Set(offsets)].sort((a, b) => a - b);
  const found = new Map<number, number>();
  let bytes = 0;
  let index = 0;
  for (const offset of sorted) {
    while (index < text.length) {
      const codePoint = text.codePointAt(index) ?? 0;
      if (bytes + bytesOf(codePoint) > offset) break;
      bytes += bytesOf(codePoint);
      index += codePoint > 0xffff ? 2 : 1;
    }
    found.set(offset, index);
  }
  return found;
}

interface ByteMark {
  kind: MarkKind;
  span: Span;
  title: string;
}

function byteMarks(event: CodedEvent): ByteMark[] {
  const marks: ByteMark[] = [{ kind: 'act', span: event.predicate.span, title: event.event_type }];
  const add = (kind: MarkKind, span: Span | null, title: string | null) => {
    if (span) marks.push({ kind, span, title: title ?? '' });
  };
  for (const party of event.actor) add('actor', party.span, party.name);
  // Reciprocal acts list every party as actor too.
  if (!event.reciprocal) for (const party of event.recipient) add('recipient', party.span, party.name);
  for (const source of event.attribution) add('source', source.span, source.name);
  add('date', event.date?.span ?? null, event.date?.start ?? null);
  add('place', event.place?.span ?? null, event.place?.name ?? null);
  return marks;
}

/** Marks of events in a text whose first byte has the offset `base` in the document. Marks outside are left out. */
export function marksOf(events: readonly CodedEvent[], text: string, base = 0): Mark[] {
  const all = events.flatMap((event) => byteMarks(event).map((mark) => ({ mark, eventId: event.event_id })));
  const indexes = indexesOfBytes(
    text,
    all.flatMap(({ mark }) => mark.span.map((offset) => Math.max(0, offset - base))),
  );
  return all
    .filter(({ mark }) => mark.span[0] >= base)
    .map(({ mark, eventId }) => ({
      kind: mark.kind,
      title: mark.title,
      eventId,
      begin: indexes.get(mark.span[0] - base) ?? 0,
      end: indexes.get(mark.span[1] - base) ?? 0,
    }))
    .filter((mark) => mark.begin < mark.end);
}

export function cutPieces(text: string, marks: readonly Mark[], begin = 0, end = text.length): Piece[] {
  const inside = marks.filter((mark) => mark.begin < end && mark.end > begin);
  const borders = new Set([begin, end]);
  for (const mark of inside) {
    borders.add(Math.max(begin, mark.begin));
    borders.add(Math.min(end, mark.end));
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i) => {
    const to = sorted[i + 1] ?? end;
    return {
      text: text.slice(from, to),
      begin: from,
      marks: inside.filter((mark) => mark.begin <= from && mark.end >= to),
    };
  });
}

export interface Paragraph {
  begin: number;
  end: number;
}

export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    paragraphs.push({ begin: match.index, end: match.index + match[0].length });
  }
  return paragraphs;
}
