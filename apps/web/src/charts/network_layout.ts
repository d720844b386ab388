// Who acts on whom as points and arrows. The forces run to rest before anything is drawn: nothing moves on the screen,
// and the same pairs give the same picture.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { PairCount, Quad } from '../lib/types';

const STEPS = 300;
const MARGIN = 26;
/** Three letters in the type of the charts, and the line they take below their point. */
const LABEL_WIDTH = 30;
const LABEL_HEIGHT = 15;
const GAP = 3;
const ROOM_ROUNDS = 400;
const WIDEST_GAP = 48;

export interface Node {
  code: string;
  events: number;
  quad: Quad;
  r: number;
  x: number;
  y: number;
}

export interface Edge extends PairCount {
  source: Node;
  target: Node;
  weight: number;
}

export interface Layout {
  nodes: Node[];
  edges: Edge[];
}

const plus = (a: Quad, b: Quad) => a.map((count, i) => count + (b[i] ?? 0)) as Quad;

export function layoutNetwork(pairs: readonly PairCount[], width: number, height: number): Layout {
  const nodes = new Map<string, Node>();
  const nodeOf = (code: string) => {
    const known = nodes.get(code);
    if (known) return known;
    const node: Node = { code, events: 0, quad: [0, 0, 0, 0], r: 0, x: 0, y: 0 };
    nodes.set(code, node);
    return node;
  };
  const usable = pairs.filter(({ actor, recipient }) => actor && recipient && actor !== recipient);
  const mostEvents = Math.max(1, ...usable.map((pair) => pair.events));
  const edges = usable.map((pair): Edge => {
    const [source, target] = [nodeOf(pair.actor), nodeOf(pair.recipient)];
    for (const node of [source, target]) {
      node.events += pair.events;
      node.quad = plus(node.quad, pair.quad);
    }
    return { ...pair, source, target, weight: Math.sqrt(pair.events / mostEvents) };
  });
  const list = [...nodes.values()].sort((a, b) => b.events - a.events || (a.code < b.code ? -1 : 1));
  placeNodes(list, edges, width, height);
  return { nodes: list, edges };
}

function placeNodes(nodes: Node[], edges: Edge[], width: number, height: number): void {
  const most = Math.max(1, ...nodes.map((node) => node.events));
  for (const node of nodes) node.r = 4 + 9 * Math.sqrt(node.events / most);
  const wide = Math.max(1, width / height);
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, Edge>(edges)
        .distance(70)
        .strength((edge) => 0.15 + 0.35 * edge.weight),
    )
    // Pairs apart from the rest stay near it: what is far away does not push.
    .force('charge', forceManyBody().strength(-420).distanceMax(180))
    .force('x', forceX(0).strength(0.09 / wide))
    .force('y', forceY(0).strength(0.09))
    .force(
      'room',
      forceCollide<Node>((node) => node.r + 15),
    )
    .stop()
    .tick(STEPS);
  for (const axis of ['x', 'y'] as const) closeGaps(nodes, axis);
  fit(nodes, width, height);
  makeRoom(nodes, width, height);
}

/** Emptiness between parts that nothing connects is taken out, for the sake of the crowded ones. */
function closeGaps(nodes: Node[], axis: 'x' | 'y'): void {
  let shift = 0;
  let last: number | undefined;
  for (const node of [...nodes].sort((a, b) => a[axis] - b[axis])) {
    const here = node[axis];
    if (last !== undefined) shift += Math.max(0, here - last - WIDEST_GAP);
    last = here;
    node[axis] = here - shift;
  }
}

function fit(nodes: Node[], width: number, height: number): void {
  const scaleTo = (axis: 'x' | 'y', size: number, margin: number) => {
    const values = nodes.map((node) => node[axis]);
    const low = Math.min(...values);
    const range = Math.max(1, Math.max(...values) - low);
    const scale = Math.min(2, (size - 2 * margin) / range);
    for (const node of nodes) node[axis] = size / 2 + (node[axis] - low - range / 2) * scale;
  };
  scaleTo('x', width, MARGIN + 10);
  scaleTo('y', height, MARGIN);
}

/** The point with its code below, as a box around the point. */
export function boxOf({ x, y, r }: Node) {
  const half = Math.max(r, LABEL_WIDTH / 2);
  return { left: x - half, right: x + half, top: y - r, bottom: y + r + LABEL_HEIGHT };
}

/** Boxes that overlap are pushed apart along the shorter way until none do, or the frame is full. */
function makeRoom(nodes: Node[], width: number, height: number): void {
  for (let round = 0; round < ROOM_ROUNDS; round++) {
    let moved = false;
    // Crowds jam against the top and the bottom; now and then they give way to the sides, where there is more room.
    const sideways = round % 4 === 3 ? height / width / 4 : 1;
    for (const [i, a] of nodes.entries()) {
      for (const b of nodes.slice(i + 1)) {
        const [p, q] = [boxOf(a), boxOf(b)];
        const dx = Math.min(p.right, q.right) - Math.max(p.left, q.left) + GAP;
        const dy = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) + GAP;
        if (dx <= 0 || dy <= 0) continue;
        moved = true;
        if (dx * sideways < dy) pushApart(a, b, 'x', dx);
        else pushApart(a, b, 'y', dy);
      }
    }
    for (const node of nodes) {
      const half = Math.max(node.r, LABEL_WIDTH / 2) + 2;
      node.x = Math.min(Math.max(node.x, half), width - half);
      node.y = Math.min(Math.max(node.y, node.r + 2), height - node.r - LABEL_HEIGHT);
    }
    if (!moved) return;
  }
}

function pushApart(a: Node, b: Node, axis: 'x' | 'y', overlap: number): void {
  const [first, second] = a[axis] <= b[axis] ? [a, b] : [b, a];
  first[axis] -= overlap / 2;
  second[axis] += overlap / 2;
}

/** A bow from border to border, so that both directions of a pair can be seen. `tip` leaves room for the arrow. */
export function arrowPath({ source, target }: Edge, tip: number): string {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy) || 1;
  const bow = Math.min(26, length * 0.16);
  const middle = {
    x: (source.x + target.x) / 2 - (dy / length) * bow,
    y: (source.y + target.y) / 2 + (dx / length) * bow,
  };
  const towards = (from: Node, distance: number) => {
    const [ex, ey] = [middle.x - from.x, middle.y - from.y];
    const scale = distance / (Math.hypot(ex, ey) || 1);
    return `${(from.x + ex * scale).toFixed(1)},${(from.y + ey * scale).toFixed(1)}`;
  };
  return `M${towards(source, source.r + 1)}Q${middle.x.toFixed(1)},${middle.y.toFixed(1)} ${towards(target, target.r + tip)}`;
}
