import { expect, it } from 'vitest';
import { labelOf, suggest } from './suggestions';
import type { ActorEntry } from './types';

const countries = new Map([
  ['FRA', 'France'],
  ['PRK', 'North Korea'],
  ['KOR', 'South Korea'],
]);
const office = {
  entity_id: 'KOR:foreign',
  name: 'South Korean Foreign Ministry',
  code: 'KORGOV',
  valid_from: null,
} as ActorEntry;

it('the typed words come first, then what is known', () => {
  const found = suggest('korea', { countries, actors: [office] });
  expect(found[0]).toMatchObject({ name: 'q', value: 'korea' });
  expect(found.filter(({ name }) => name === 'country').map(({ value }) => value)).toEqual(['PRK', 'KOR']);
  expect(found.find(({ value }) => value === 'KOR:foreign')?.note).toBe('KORGOV');
});

it('acts, classes and statuses are found by their words', () => {
  const values = (typed: string) =>
    suggest(typed, { countries, actors: [] }).map(({ name, value }) => `${name}=${value}`);
  expect(values('sanc')).toContain('type=SANCTION');
  expect(values('conflict')).toEqual(expect.arrayContaining(['quad=3', 'quad=4']));
  expect(values('cond')).toContain('status=conditional');
  expect(values('  ')).toEqual([]);
});

it('chips read like words', () => {
  const name = (code: string) => countries.get(code) ?? code;
  expect(labelOf({ name: 'pair', value: 'KOR~PRK' }, name)).toBe('South Korea ⇄ North Korea');
  expect(labelOf({ name: 'quad', value: '4' }, name)).toBe('Material conflict');
  expect(labelOf({ name: 'source', value: 'none' }, name)).toBe('the article itself');
});
