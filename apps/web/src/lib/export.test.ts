import { expect, it } from 'vitest';
import { toCsv, toJsonLines } from './export';
import type { CodedEvent } from './types';

const event = {
  event_id: 'e1',
  document_id: '=d',
  event_type: 'AID',
  cameo_code: '0831',
  quad_class: 2,
  status: 'negated',
  actor: [],
  recipient: [],
  attribution: [],
  date: null,
  place: null,
  goldstein: -1.5,
  confidence: 0.5,
  document: {},
  evidence: { text: 'He said "no", twice.\nThen left.' },
} as unknown as CodedEvent;

it('CSV quotes what needs it, keeps zeros and numbers, and starts no formula', () => {
  const csv = toCsv([event]);
  expect(csv).toContain("e1,'=d,,AID,0831,2,negated,");
  expect(csv).toContain(',-1.5,0.5,');
  expect(csv.endsWith('"He said ""no"", twice.\nThen left."\r\n')).toBe(true);
});

it('JSON Lines are the records', () => {
  expect(
    toJsonLines([event, event])
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([event, event]);
});
