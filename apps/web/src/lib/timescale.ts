// Buckets of time on a line: positions, ticks, and the period that two buckets span. Days are whole UTC days.
const DAY_MS = 86_400_000;
export type Bucket = 'day' | 'week' | 'month' | 'year';

const time = (day: string) => Date.parse(day);
export const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** First day of the bucket that follows. */
export function nextStart(start: string, bucket: Bucket): string {
  const day = new Date(time(start));
  if (bucket === 'day') return isoDay(day.getTime() + DAY_MS);
  if (bucket === 'week') return isoDay(day.getTime() + 7 * DAY_MS);
  if (bucket === 'month') return isoDay(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1));
  return isoDay(Date.UTC(day.getUTCFullYear() + 1, 0, 1));
}

export const lastDay = (start: string, bucket: Bucket) => isoDay(time(nextStart(start, bucket)) - DAY_MS);

export interface TimeScale {
  bucket: Bucket;
  /** Starts of all buckets, also of empty ones. */
  starts: string[];
  x(day: string): number;
  width(start: string): number;
  /** Number of the bucket under x. */
  at(x: number): number;
  indexOf(day: string): number;
}

const MOST_BUCKETS = 5000;

export function makeTimeScale(first: string, last: string, bucket: Bucket, width: number): TimeScale {
  const starts: string[] = [];
  for (let start = first; start <= last && starts.length < MOST_BUCKETS; start = nextStart(start, bucket))
    starts.push(start);
  const begin = time(first);
  const end = time(nextStart(starts.at(-1) ?? first, bucket));
  const x = (day: string) => ((time(day) - begin) / (end - begin)) * width;
  const indexOf = (day: string) => {
    const after = starts.findIndex((start) => start > day);
    return after < 0 ? starts.length - 1 : Math.max(0, after - 1);
  };
  return {
    bucket,
    starts,
    x,
    width: (start) => x(nextStart(start, bucket)) - x(start),
    indexOf,
    at: (at) => indexOf(isoDay(begin + (Math.min(Math.max(at, 0), width - 0.01) / width) * (end - begin))),
  };
}

export interface Tick {
  day: string;
  label: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Firsts of months or years, as close as `room` pixels each allow. The year stands where it changes. */
export function ticksOf(scale: TimeScale, width: number, room = 64): Tick[] {
  const first = scale.starts[0] ?? '';
  const last = nextStart(scale.starts.at(-1) ?? first, scale.bucket);
  const months = (time(last) - time(first)) / DAY_MS / 30.4;
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((each) => (months / each) * room <= width) ?? 600;
  const ticks: Tick[] = [];
  const day = new Date(time(first));
  let month = Math.ceil((day.getUTCFullYear() * 12 + day.getUTCMonth() + (day.getUTCDate() > 1 ? 1 : 0)) / step) * step;
  for (; ; month += step) {
    const tick = isoDay(Date.UTC(Math.floor(month / 12), month % 12, 1));
    if (tick >= last) break;
    const name = MONTHS[month % 12] ?? '';
    const year = Math.floor(month / 12);
    const wantsYear = ticks.length === 0 || month % 12 === 0;
    ticks.push({ day: tick, label: step >= 12 ? String(year) : wantsYear ? `${name} ${year}` : name });
  }
  return ticks;
}
