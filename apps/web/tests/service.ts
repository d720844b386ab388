// `casus serve` on a free port over the example articles, and a browser with a profile of its own.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type BrowserContext } from 'playwright-core';

const ROOT = resolve(process.cwd(), '../..'); // npm runs scripts in apps/web
const CASUS = process.env.CASUS ?? join(ROOT, 'build/release/casus');

export interface Running {
  url: string;
  browser: BrowserContext;
  stop(): Promise<void>;
}

export async function start(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'casus-page-'));
  const [articles, database] = [join(folder, 'articles.jsonl'), join(folder, 'events.db')];
  execFileSync('python3', [join(ROOT, 'tools/make_demo_articles.py'), articles], { stdio: 'ignore' });
  const output = ['--format', 'jsonl', '--output', '/dev/null'];
  execFileSync(CASUS, ['code', '--threads', '2', '--db', database, ...output, articles], { stdio: 'ignore' });
  const service = spawn(CASUS, ['serve', '--db', database, '--listen', '127.0.0.1:0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const lines = createInterface({ input: service.stderr });
  const first = await new Promise<string>((done) => lines.once('line', done));
  const port = /:(\d+)$/.exec((JSON.parse(first) as { detail: string }).detail)?.[1] ?? '';
  const quiet = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', ...quiet],
    viewport: { width: 1366, height: 768 },
  });
  const stop = async () => {
    await browser.close();
    const ended = new Promise((done) => service.once('exit', done));
    service.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}`, browser, stop };
}
