import { expect, it } from 'vitest';
import { EXPORT_FORMATS, exportPath, fileName } from './export';
import { parseFilter } from './filter';

it('an export asks for the filter of the page, and for nothing that is not part of it', () => {
  const filter = parseFilter(new URLSearchParams('type=AID&type=SANCTION&from=2020-01-01&event=e1&view=code'));
  expect(exportPath(filter, 'gdelt-events')).toBe('/export?from=2020-01-01&type=AID&type=SANCTION&format=gdelt-events');
  expect(exportPath(parseFilter(new URLSearchParams()), 'csv')).toBe('/export?format=csv');
});

it('files are named as the service names them', () => {
  expect(EXPORT_FORMATS.map(({ format }) => fileName(format))).toEqual([
    'casus-jsonl.jsonl',
    'casus-csv.csv',
    'casus-gdelt-events.tsv',
    'casus-gdelt-mentions.tsv',
    'casus-polecat.tsv',
  ]);
});
