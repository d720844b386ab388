import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { start, type Running } from './service';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FIRST_LOAD = 200_000;
const SHOTS = process.env.SHOTS;
let running: Running;
let page: Page;
let problems: string[] = [];
let asked: string[] = [];

beforeAll(async () => void (running = await start()));
afterAll(() => running.stop());
beforeEach(async () => {
  page = await running.browser.newPage();
  page.setDefaultTimeout(10_000);
  [problems, asked] = [[], []];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
});
afterEach(async () => {
  await page.close();
  expect(problems).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(running.url) && !url.startsWith('blob:' + running.url))).toEqual([]);
});

const open = async (query = '') => {
  await page.goto(`${running.url}/${query}`);
  await page.waitForLoadState('networkidle');
};
const rows = () => page.locator('tbody tr[data-event]');
const query = () => new URL(page.url()).searchParams;

async function seriousFindings(): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe = (window as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary ?? ''}`);
  });
}

it('first load is small', async () => {
  const sizes: number[] = [];
  page.on('response', (response) => {
    if (!response.url().includes('/api/')) sizes.push(0);
  });
  await open();
  const files = [...new Set(asked.filter((url) => !url.includes('/api/')))];
  let sum = 0;
  for (const url of files) sum += gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer()), { level: 6 }).length;
  expect(sizes.length).toBeGreaterThan(2);
  expect(sum).toBeGreaterThan(10_000);
  expect(sum).toBeLessThan(FIRST_LOAD);
});

it('time line: the end of the period moves with keys, into the link and the table', async () => {
  await open();
  const before = await rows().count();
  expect(before).toBeGreaterThan(50);
  const end = page.getByRole('slider', { name: 'Begin of the period' });
  await end.focus();
  await end.press('End');
  await page.waitForLoadState('networkidle');
  expect(query().get('from')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  await expect.poll(() => rows().count()).toBeLessThan(before);
  await page.goBack();
  expect(query().get('from')).toBeNull();
});

it('time line: drawing over the bars chooses a period', async () => {
  await open();
  const box = await page.locator('.timeline svg').boundingBox();
  if (!box) throw new Error('no time line');
  await page.mouse.move(box.x + box.width * 0.3, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + 40, { steps: 4 });
  await page.mouse.up();
  expect((query().get('from') ?? '') < (query().get('to') ?? '')).toBe(true);
});

it('map and network filter the table', async () => {
  await open();
  await page.locator('circle.dot').first().focus();
  await page.keyboard.press('Enter');
  expect(query().get('place')).toBeTruthy();
  await open('?chart=network');
  await page.locator('g.node').first().focus();
  await page.keyboard.press('Enter');
  expect(query().get('party')).toBeTruthy();
  await expect.poll(() => rows().count()).toBeGreaterThan(0);
});

it('the filter field suggests, adds a chip, and takes it away', async () => {
  await open();
  await page.keyboard.press('/');
  await page.keyboard.type('sanction');
  await page.getByRole('option', { name: /Act Sanction/ }).click();
  expect(query().getAll('type')).toEqual(['SANCTION']);
  await expect.poll(() => rows().first().textContent()).toContain('Sanction');
  await page.getByRole('button', { name: /^Remove Act/ }).click();
  expect(query().getAll('type')).toEqual([]);
});

it('the reader marks the evidence, says who says so, and why', async () => {
  await open('?type=SANCTION&status=actual');
  await rows().first().click();
  const reader = page.getByRole('complementary', { name: 'Evidence' });
  await reader.locator('.article mark.is-act').first().waitFor();
  expect(await reader.locator('.article mark.is-actor').count()).toBeGreaterThan(0);
  expect(await reader.locator('.chain li').last().textContent()).toContain('(invented)');
  await reader.getByText('Why it was coded so').click();
  await reader.locator('li.coded').first().waitFor();
  await page.keyboard.press('Escape');
  expect(query().get('event')).toBeNull();
});

it('a conditional threat never looks like a deed', async () => {
  await open('?status=conditional');
  await rows().first().click();
  await page.locator('.claim').waitFor();
  expect(await page.locator('.claim').getAttribute('class')).not.toContain('deed');
  expect(await page.locator('.claim').textContent()).toContain('It is not a deed');
  const style = await page
    .locator('.sentence mark.is-act')
    .first()
    .evaluate((mark) => getComputedStyle(mark).fontStyle);
  expect(style).toBe('italic');
  expect(await page.locator('tr.chosen .mark.hollow').count()).toBe(1);
});

it('with keys alone: open the next event, hear what it is, go on, close, and stand where one was', async () => {
  await open('?status=conditional');
  await rows().first().waitFor();
  asked = [];
  await page.keyboard.press('j');
  const said = page.locator('p[role=status]', { hasText: 'Conditional' });
  await said.waitFor({ state: 'attached' });
  const first = query().get('event');
  expect(first).toBeTruthy();
  await page.keyboard.press('j');
  await page.getByText(/^2 of \d+ shown/).waitFor();
  const second = query().get('event');
  expect(second).not.toBe(first);
  await page.keyboard.press('Escape');
  expect(query().get('event')).toBeNull();
  await page.waitForFunction(() => document.activeElement?.closest('tr') !== null);
  expect(await page.evaluate(() => document.activeElement?.closest('tr')?.dataset.event)).toBe(second);
  const paths = asked.map((url) => new URL(url).pathname);
  for (const list of ['/api/v1/events', '/api/v1/counts/time']) expect(paths).not.toContain(list); // they stay as they are
});

it('reports of one act are compared', async () => {
  await open('?type=SANCTION');
  await rows().first().click();
  await page.getByRole('button', { name: /^Compare/ }).click();
  await page.getByRole('region', { name: 'Reports side by side' }).waitFor();
  expect(await page.getByRole('rowheader').count()).toBeGreaterThan(8);
  expect(await seriousFindings()).toEqual([]);
});

it('a pasted text is coded at once', async () => {
  await open('?view=code');
  await page.getByLabel('Text of the article').fill('Norway imposed sanctions on Belarus on Tuesday. It rained.');
  await page.getByRole('heading', { name: '1 event' }).waitFor();
  expect(await page.locator('.claim').textContent()).toContain('Norway');
  await page.getByRole('button', { name: 'Try an example' }).click();
  await page
    .getByRole('button', { name: /Conditional/ })
    .first()
    .waitFor();
  expect(await seriousFindings()).toEqual([]);
});

it('what is seen is exported, by the service, in every format', async () => {
  await open('?type=AID');
  const files: Record<string, string> = {};
  for (const label of ['JSON Lines', 'CSV', 'GDELT 2.0 events', 'GDELT 2.0 mentions', 'POLECAT']) {
    await page.getByRole('button', { name: 'Export' }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: new RegExp(`^${label}`) }).click();
    const download = await waiting;
    files[download.suggestedFilename()] = readFileSync(await download.path(), 'utf8');
  }
  const count = await rows().count();
  expect(Object.keys(files)).toEqual([
    'casus-jsonl.jsonl',
    'casus-csv.csv',
    'casus-gdelt-events.tsv',
    'casus-gdelt-mentions.tsv',
    'casus-polecat.tsv',
  ]);
  const records = (files['casus-jsonl.jsonl'] ?? '').trimEnd().split('\n');
  expect(records.map((line) => (JSON.parse(line) as { event_type: string }).event_type)).toEqual(
    Array(count).fill('AID'),
  );
  expect(files['casus-csv.csv']?.split(/\r?\n/)[0]).toContain('event_id');
  expect(files['casus-gdelt-events.tsv']?.split('\n')[0]?.split('\t').length).toBe(61);
  expect(files['casus-polecat.tsv']?.split('\n')[0]).toContain('Event ID');
});

it('with a token the page fetches the file itself', async () => {
  await page.addInitScript(() => sessionStorage.setItem('casus-token', 'secret'));
  await open('?type=AID');
  await page.getByRole('button', { name: 'Export' }).click();
  const [request, download] = [page.waitForRequest(/export/), page.waitForEvent('download')];
  await page.getByRole('link', { name: /^CSV/ }).click();
  expect((await request).headers()['authorization']).toBe('Bearer secret');
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('event_id');
});

it('no event and a service that fails are said plainly', async () => {
  await open('?actor=Atlantis');
  await page.getByText('No event passes the filter').waitFor();
  await page.route('**/api/v1/events?*', (route) =>
    route.fulfill({ status: 503, json: { title: 'Too slow', detail: 'x' } }),
  );
  await page.reload();
  await page.getByText('Narrow the filter, or try again').first().waitFor();
  problems = []; // the browser logs every answer of 503
});

const SIZES = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
  wide: { width: 1920, height: 1080 },
};
const VIEWS: Record<string, () => Promise<unknown>> = {
  desk: () => open(),
  network: async () => {
    await open('?chart=network');
    await page.locator('g.node').first().waitFor();
  },
  reader: async () => {
    await open('?status=conditional');
    await rows().first().getByRole('link').click();
    await page.locator('.article mark').first().waitFor();
  },
  reasons: async () => {
    await open('?type=SANCTION&status=actual');
    await rows().first().getByRole('link').click();
    await page.getByText('Why it was coded so').click();
    await page.locator('li.coded').first().waitFor();
    await page.locator('li.coded').first().scrollIntoViewIfNeeded();
  },
  compare: async () => {
    await open('?type=CONSULT');
    await rows().filter({ hasText: 'told by 4' }).first().getByRole('link').click();
    await page.getByRole('button', { name: /^Compare/ }).click();
    await page.getByRole('region', { name: 'Reports side by side' }).waitFor();
  },
  code: async () => {
    await open('?view=code');
    await page.getByRole('button', { name: 'Try an example' }).click();
    await page.locator('.claim').waitFor();
  },
  export: async () => {
    await open('?type=SANCTION&from=2014-01-01');
    await page.getByRole('button', { name: 'Export' }).click();
  },
  keys: async () => {
    await open();
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: 'Keys and marks' }).waitFor();
  },
  nothing: async () => {
    await open('?actor=Atlantis');
    await page.getByText('No event passes the filter').waitFor();
  },
  loading: async () => {
    await page.route('**/api/v1/**', () => undefined); // never answered
    await page.goto(running.url);
  },
  trouble: async () => {
    await page.unroute('**/api/v1/**');
    await page.route('**/api/v1/**', (route) =>
      route.fulfill({ status: 503, json: { title: 'Too slow', detail: 'the question took too long' } }),
    );
    await page.goto(running.url);
    await page.getByText('Narrow the filter, or try again').first().waitFor();
    problems = []; // the browser logs every answer of 503
  },
};
/** These change little with size and colours: looked through by axe-core in two of the six combinations. */
const PLAIN = ['export', 'keys', 'nothing', 'loading', 'compare'];
for (const scheme of ['light', 'dark'] as const) {
  for (const [name, size] of Object.entries(SIZES)) {
    const isFull = (scheme === 'light') === (name === 'laptop') && name !== 'wide';
    it(`${scheme}, ${name}: no serious finding, nothing wider than the screen`, { timeout: 120_000 }, async () => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setViewportSize(size);
      for (const [view, show] of Object.entries(VIEWS)) {
        await show();
        if (SHOTS) await page.screenshot({ path: `${SHOTS}/${view}-${name}-${scheme}.png` });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), view).toBeLessThanOrEqual(
          0,
        );
        if (isFull || !PLAIN.includes(view)) expect(await seriousFindings(), view).toEqual([]);
      }
    });
  }
}
