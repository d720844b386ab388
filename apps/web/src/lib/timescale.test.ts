import { describe, expect, it } from 'vitest';
import { lastDay, makeTimeScale, nextStart, ticksOf } from './timescale';

describe('buckets', () => {
  it('end where the next begins', () => {
    expect(nextStart('2024-12-01', 'month')).toBe('2025-01-01');
    expect(nextStart('2024-02-26', 'week')).toBe('2024-03-04');
    expect(lastDay('2024-02-01', 'month')).toBe('2024-02-29');
    expect(lastDay('2023-01-01', 'year')).toBe('2023-12-31');
  });

  it('cover the line without a gap, and are found again by their place on it', () => {
    const scale = makeTimeScale('2024-01-01', '2024-06-01', 'month', 600);
    expect(scale.starts).toHaveLength(6);
    expect(scale.x('2024-01-01')).toBe(0);
    expect(scale.starts.reduce((sum, start) => sum + scale.width(start), 0)).toBeCloseTo(600);
    scale.starts.forEach((start, i) => {
      expect(scale.at(scale.x(start) + 1)).toBe(i);
      expect(scale.indexOf(lastDay(start, 'month'))).toBe(i);
    });
    expect(scale.at(-50)).toBe(0);
    expect(scale.at(9999)).toBe(5);
  });
});

describe('ticks', () => {
  it('are as many as there is room for, with the year where it changes', () => {
    const scale = makeTimeScale('2023-11-06', '2024-04-29', 'week', 800);
    expect(ticksOf(scale, 800).map((tick) => tick.label)).toEqual(['Dec 2023', 'Jan 2024', 'Feb', 'Mar', 'Apr', 'May']);
    expect(ticksOf(scale, 160).length).toBeLessThanOrEqual(3);
    const years = makeTimeScale('1980-01-01', '2024-01-01', 'year', 500);
    expect(ticksOf(years, 500).every((tick) => /^\d{4}$/.test(tick.label))).toBe(true);
  });
});
