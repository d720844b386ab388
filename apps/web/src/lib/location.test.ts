import { expect, it } from 'vitest';
import { readPlace, START, writePlace } from './location';

it('a place comes back from its link', () => {
  const link = '?q=talks&actor=USA&view=compare&order=date&chart=network&event=0123';
  expect(writePlace(readPlace(link))).toBe(link);
  expect(readPlace(link)).toMatchObject({ view: 'compare', order: 'date', chart: 'network', event: '0123' });
});

it('the start has an empty link, and unknown views lead there', () => {
  expect(writePlace(START)).toBe('');
  expect(readPlace('?view=nowhere&order=size')).toEqual(START);
});
