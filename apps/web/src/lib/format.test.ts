import { describe, expect, it } from 'vitest';
import {
  balanceClass,
  chainOf,
  figuresOf,
  formatBucket,
  formatDate,
  formatCounted,
  formatParties,
  formatSources,
} from './format';
import type { Attribution, CodedEvent, EventDate, Participant } from './types';

const date = (start: string, end: string) => ({ start, end }) as EventDate;
const party = (name: string) => ({ name, text: name.toLowerCase() }) as Participant;

describe('dates', () => {
  it('say days, periods and that there is none', () => {
    expect(formatDate(date('2024-03-05', '2024-03-05'))).toBe('5 Mar 2024');
    expect(formatDate(date('2024-03-01', '2024-03-31'))).toBe('1 Mar 2024 – 31 Mar 2024');
    expect(formatDate(null)).toBe('no date');
  });

  it('name buckets', () => {
    expect(formatBucket('2024-01-01', 'year')).toBe('2024');
    expect(formatBucket('2024-03-04', 'week')).toBe('week of 4 Mar 2024');
  });
});

describe('parties', () => {
  it('fit a cell', () => {
    expect(formatParties([])).toBe('nobody named');
    expect(formatParties([party('Iran'), party('Oman')])).toBe('Iran and Oman');
    expect(formatParties([party('A'), party('B'), party('C')])).toBe('A and 2 others');
    expect(formatParties([{ ...party('x'), name: null, text: 'gunmen' }])).toBe('gunmen');
  });
});

it('counts agree with their nouns', () => {
  expect([0, 1, 1234].map((count) => formatCounted(count, 'event'))).toEqual(['0 events', '1 event', '1,234 events']);
});

describe('sources', () => {
  const source = (name: string, cue: string, quote: Attribution['quote']) => ({ name, cue, quote }) as Attribution;
  const event = {
    attribution: [source('Kim', 'said', 'direct'), source('KCNA', 'according', 'indirect')],
    document: { publisher: 'The Guardian' },
  } as CodedEvent;

  it('run from the innermost to the publisher', () => {
    expect(chainOf(event).map((link) => link.name)).toEqual(['Kim', 'KCNA', 'The Guardian']);
    expect(chainOf(event).map((link) => link.how)).toEqual([
      'said, in their words',
      'cited as “according to”',
      'reported',
    ]);
    expect(formatSources(event)).toBe('Kim, according to KCNA');
  });

  it('are the article where nobody else says so', () => {
    const bare = { attribution: [], document: { publisher: null } } as unknown as CodedEvent;
    expect(chainOf(bare)).toEqual([{ name: 'the article', how: 'the article itself' }]);
    expect(formatSources(bare)).toBe('');
  });
});

describe('balance', () => {
  it('has five steps', () => {
    expect(balanceClass([9, 0, 1, 0])).toBe('cooperation');
    expect(balanceClass([3, 0, 1, 1])).toBe('mixed');
    expect(balanceClass([1, 0, 2, 0])).toBe('rather-conflict');
    expect(balanceClass([0, 0, 0, 4])).toBe('conflict');
    expect(balanceClass([0, 0, 0, 0])).toBe('mixed');
  });
});

describe('figures', () => {
  it('are taken as written', () => {
    expect(
      figuresOf('At least 12 people died and dozens were hurt; $1.5 million and 3,000 tents, 40 % of them new.'),
    ).toEqual(['12', 'dozens', '$1.5 million', '3,000', '40 %']);
    expect(figuresOf('Nobody was hurt, someone said.')).toEqual([]);
  });
});
