// `make test` on a fresh Debian 12 builds and checks the page with its node: no package may ask for a newer one.
import { readFileSync } from 'node:fs';
import { satisfies } from 'semver';
import { expect, it } from 'vitest';

const DEBIAN_12 = '18.20.4';

interface Lock {
  packages: Record<string, { engines?: { node?: string } }>;
}

it('every package runs on the node of Debian 12', () => {
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as Lock;
  const packages = Object.entries(lock.packages);
  expect(packages.length).toBeGreaterThan(100);
  expect(
    packages.filter(([, { engines }]) => !satisfies(DEBIAN_12, engines?.node ?? '*')).map(([name]) => name),
  ).toEqual([]);
});
