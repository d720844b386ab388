import { describe, expect, it } from 'vitest';
import { cutPieces, indexesOfBytes, paragraphsOf, type Mark } from './spans';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function mark(begin: number, end: number, kind: Mark['kind'] = 'actor'): Mark {
  return { kind, begin, end, title: '', eventId: 'e' };
}

describe('byte offsets', () => {
  // One, two, three and four bytes; a letter with a combining accent; a family of several joined code points.
  const texts = ['plain', 'Erdoğan — “Türkiye”', '北京 says', '𝔘nder 😀 fire', 'é́', '👩‍👧 left', ''];

  it.each(texts)('of %j are those of the encoder', (text) => {
    const bytes = encoder.encode(text);
    const borders = [...text].reduce<number[]>(
      (sums, c) => [...sums, (sums.at(-1) ?? 0) + encoder.encode(c).length],
      [0],
    );
    const indexes = indexesOfBytes(text, borders);
    for (const border of borders) {
      expect(text.slice(0, indexes.get(border))).toBe(decoder.decode(bytes.slice(0, border)));
    }
  });

  it('inside a character belong to the character, past the end to the end', () => {
    expect(indexesOfBytes('a—b', [2, 3, 99])).toEqual(
      new Map([
        [2, 1],
        [3, 1],
        [99, 3],
      ]),
    );
  });
});

describe('pieces', () => {
  it('join to the text again, whatever the marks', () => {
    const text = 'Kim, KCNA said, warned Seoul';
    const pieces = cutPieces(text, [mark(0, 3), mark(0, 14, 'source'), mark(5, 9, 'source'), mark(23, 28)]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.find((piece) => piece.text === 'KCNA')?.marks).toHaveLength(2);
    expect(pieces.find((piece) => piece.text === ' warned ')).toBeUndefined();
    expect(pieces.find((piece) => piece.text === ', warned ')?.marks).toEqual([]);
  });

  it('are cut at the borders of the range asked for', () => {
    expect(cutPieces('abcdef', [mark(0, 6)], 2, 4).map((piece) => piece.text)).toEqual(['cd']);
  });
});

describe('paragraphs', () => {
  it('are lines with something in them', () => {
    const text = 'One.\n\n  \nTwo.\n';
    expect(paragraphsOf(text).map(({ begin, end }) => text.slice(begin, end))).toEqual(['One.', 'Two.']);
  });
});
