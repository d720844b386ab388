import { File } from 'node:buffer'; // node 18 has no global one
import { expect, it } from 'vitest';
import { readFile } from './upload';

const file = (name: string, bytes: Uint8Array | string, type = '') => new File([bytes], name, { type });

it('texts and pages are told apart', async () => {
  expect(await readFile(file('a.txt', 'Türkiye'))).toEqual({ text: 'Türkiye', isHtml: false, problem: '' });
  expect((await readFile(file('a.HTM', '<p>x'))).isHtml).toBe(true);
  expect((await readFile(file('page', '<p>x', 'text/html'))).isHtml).toBe(true);
});

it('what cannot be read is named', async () => {
  expect((await readFile(file('a.txt', ''))).problem).toContain('empty');
  expect((await readFile(file('a.txt', new Uint8Array([0xff, 0xfe, 0x41])))).problem).toContain('UTF-8');
  expect((await readFile(file('a.pdf', 'a\0b'))).problem).toContain('not a text');
  expect((await readFile(file('a.txt', 'x'.repeat(1_900_001)))).problem).toContain('1.9 MB');
});
