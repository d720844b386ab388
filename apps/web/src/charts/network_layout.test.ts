import { expect, it } from 'vitest';
import type { PairCount } from '../lib/types';
import { arrowPath, boxOf, layoutNetwork } from './network_layout';

const pair = (actor: string, recipient: string, events: number): PairCount => ({
  actor,
  recipient,
  events,
  quad: [events, 0, 0, 0],
});
const pairs = [
  pair('USA', 'IRN', 9),
  pair('IRN', 'USA', 4),
  pair('FRA', 'DEU', 2),
  pair('FRA', 'FRA', 7),
  pair('CHN', '', 3),
];

it('holds every pair of two parties, inside the frame', () => {
  const { nodes, edges } = layoutNetwork(pairs, 600, 300);
  expect(nodes.map((node) => node.code)).toEqual(['IRN', 'USA', 'DEU', 'FRA']);
  expect(edges).toHaveLength(3);
  for (const node of nodes) {
    expect(node.x).toBeGreaterThan(0);
    expect(node.x).toBeLessThan(600);
    expect(node.y).toBeGreaterThan(0);
    expect(node.y).toBeLessThan(300);
  }
});

it('is the same every time, and both directions of a pair are apart', () => {
  const first = layoutNetwork(pairs, 600, 300).edges.map((edge) => arrowPath(edge, 5));
  expect(layoutNetwork(pairs, 600, 300).edges.map((edge) => arrowPath(edge, 5))).toEqual(first);
  expect(new Set(first).size).toBe(first.length);
});

it('no two codes overlap, on a phone neither', () => {
  const code = (i: number) => `A${String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26))}`;
  // A crowd around one party, and pairs of their own.
  const many = Array.from({ length: 36 }, (_, i) =>
    i < 24 ? pair('USA', code(i), 36 - i) : pair(code(i), code(i + 40), 2),
  );
  for (const [width, height] of [
    [340, 260],
    [530, 265],
    [800, 400],
  ] as const) {
    const boxes = layoutNetwork(many.slice(0, width < 400 ? 24 : 36), width, height).nodes.map(boxOf);
    for (const [i, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0);
      expect(a.right).toBeLessThanOrEqual(width);
      expect(a.bottom).toBeLessThanOrEqual(height);
      for (const b of boxes.slice(i + 1)) {
        expect(
          Math.min(a.right, b.right) <= Math.max(a.left, b.left) ||
            Math.min(a.bottom, b.bottom) <= Math.max(a.top, b.top),
        ).toBe(true);
      }
    }
  }
});

it('of nothing is empty', () => {
  expect(layoutNetwork([], 600, 300)).toEqual({ nodes: [], edges: [] });
});
