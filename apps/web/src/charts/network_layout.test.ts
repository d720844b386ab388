import { expect, it } from 'vitest';
import type { PairCount } from '../lib/types';
import { arrowPath, layoutNetwork } from './network_layout';

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

it('of nothing is empty', () => {
  expect(layoutNetwork([], 600, 300)).toEqual({ nodes: [], edges: [] });
});
