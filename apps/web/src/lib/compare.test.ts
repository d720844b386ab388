import { describe, expect, it } from 'vitest';
import { compareReports, nearFilter, reportsOf } from './compare';
import { filterParams } from './filter';
import type { CodedEvent } from './types';

function report(document_id: string, change: Partial<CodedEvent> = {}): CodedEvent {
  return {
    document_id,
    event_type: 'SANCTION',
    cameo_code: '163',
    actor: [{ name: 'Norway', text: 'Norway', code: 'NOR', country: 'NOR' }],
    recipient: [{ name: 'Belarus', text: 'Minsk', code: 'BLRGOV', country: 'BLR' }],
    reciprocal: false,
    status: 'actual',
    attribution: [],
    date: { start: '2024-03-01', end: '2024-03-01' },
    place: null,
    evidence: { text: 'Norway imposed sanctions on 12 officials.', span: [0, 41], sentence: 0 },
    confidence: 0.8,
    document: { publisher: 'A' },
    ...change,
  } as CodedEvent;
}

describe('reports of one act', () => {
  it('differ where they differ, and only there', () => {
    const rows = compareReports([
      report('a'),
      report('b', {
        status: 'conditional',
        confidence: 0.5,
        evidence: { text: 'Norway would punish 30.', span: [0, 23], sentence: 0 },
      }),
    ]);
    expect(rows.filter((row) => row.differs).map((row) => row.label)).toEqual(['Status', 'Figures']);
    expect(rows.find((row) => row.label === 'Figures')?.values).toEqual(['12', '30']);
    expect(rows.find((row) => row.label === 'Status')?.values).toEqual(['Happened', 'Conditional']);
  });

  it('do not differ in figures because one of them writes out the day', () => {
    const date = { start: '2024-03-01', end: '2024-03-01', text: '1 March 2024' } as CodedEvent['date'];
    const text = 'Norway imposed sanctions on 12 officials on 1 March 2024.';
    const rows = compareReports([report('a'), report('b', { date, evidence: { text, span: [0, 57], sentence: 0 } })]);
    expect(rows.filter((row) => row.differs)).toEqual([]);
  });

  it('are one of each article, the asked one first', () => {
    const found = reportsOf(report('b'), [report('a'), report('b'), report('a'), report('c')], 3);
    expect(found.map((event) => event.document_id)).toEqual(['b', 'a', 'c']);
    expect(reportsOf(report('b'), [report('a'), report('c')], 2)).toHaveLength(2);
  });

  it('are looked for near in time, between the same parties', () => {
    const filter = nearFilter(report('a'));
    expect(filter && filterParams(filter).toString()).toBe(
      'from=2024-02-27&to=2024-03-04&actor=NOR&recipient=BLRGOV&type=SANCTION',
    );
    expect(nearFilter(report('a', { date: null }))).toBeNull();
    expect(nearFilter(report('a', { actor: [] }))).toBeNull();
  });
});
