import { describe, expect, it } from 'vitest';
import { EMPTY_FILTER, filterParams, parseFilter, terms, toggleTerm, withoutTerm, withTerm } from './filter';

const read = (query: string) => parseFilter(new URLSearchParams(query));

describe('the filter in the URL', () => {
  it('comes back unchanged', () => {
    const query = 'q=%22prime+minister%22+-talks&from=2024-01-01&to=2024-02-29&actor=USA&actor=IRN&pair=KOR~PRK&quad=4';
    expect(filterParams(read(query)).toString()).toBe(
      filterParams(read(filterParams(read(query)).toString())).toString(),
    );
    expect(read(query).actor).toEqual(['USA', 'IRN']);
    expect(read(query).q).toBe('"prime minister" -talks');
  });

  it('is the same link whatever the order of the parts', () => {
    expect(filterParams(read('quad=4&actor=USA')).toString()).toBe(filterParams(read('actor=USA&quad=4')).toString());
  });

  it('leaves out what the API would refuse', () => {
    const refused =
      'from=2024-02-30&to=soon&quad=5&historical=maybe&pair=USA&min_confidence=2&bbox=1,2,3&cameo=x&page=code';
    expect(terms(read(refused))).toEqual([]);
    expect(terms(read('min_confidence=0.75&bbox=-10,35,30,60.5&cameo=08'))).toHaveLength(3);
  });

  it('drops blanks and repeats', () => {
    expect(read('actor=USA&actor=+USA+&actor=').actor).toEqual(['USA']);
  });

  it('can leave names out of a request', () => {
    expect(filterParams(read('from=2024-01-01&actor=USA'), ['from', 'to']).toString()).toBe('actor=USA');
  });
});

describe('terms', () => {
  it('are added once and taken away', () => {
    const both = withTerm(withTerm(withTerm(EMPTY_FILTER, 'type', 'AID'), 'type', 'AID'), 'type', 'AGREE');
    expect(both.type).toEqual(['AID', 'AGREE']);
    expect(withoutTerm(both, 'type', 'AID').type).toEqual(['AGREE']);
    expect(withoutTerm(withTerm(EMPTY_FILTER, 'q', 'talks'), 'q', 'talks')).toEqual(EMPTY_FILTER);
  });

  it('toggle', () => {
    const once = toggleTerm(EMPTY_FILTER, 'country', 'FRA');
    expect(once.country).toEqual(['FRA']);
    expect(toggleTerm(once, 'country', 'FRA')).toEqual(EMPTY_FILTER);
  });
});
