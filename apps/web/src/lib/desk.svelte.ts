// The state of the page: the place in the URL, and what every view reads. Views change it only through these functions,
// and every change that the reader would want to undo is a step of the browser's history.
import { api } from './api';
import type { Filter, FilterName } from './filter';
import { toggleTerm, withPeriod } from './filter';
import { readPlace, writePlace, type Place } from './location';
import type { CodedEvent } from './types';

class Desk {
  place = $state.raw<Place>(readPlace(location.search));
  countryNames = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** Events as the table shows them, for "next" and "previous" in the reader. */
  listed = $state.raw<readonly CodedEvent[]>([]);
  /** Said to screen readers. */
  announcement = $state('');

  get filter(): Filter {
    return this.place.filter;
  }

  go(change: Partial<Place>, replace = false): void {
    const place = { ...this.place, ...change };
    const link = writePlace(place);
    if (link === writePlace(this.place)) return;
    this.place = place;
    history[replace ? 'replaceState' : 'pushState'](null, '', link || location.pathname);
  }

  setFilter(filter: Filter): void {
    this.go({ filter, view: 'desk' });
  }

  toggle(name: FilterName, value: string): void {
    this.setFilter(toggleTerm(this.filter, name, value));
  }

  setPeriod(from: string, to: string): void {
    this.setFilter(withPeriod(this.filter, from, to));
  }

  open(event: string): void {
    this.go({ event }, this.place.event !== '' && event !== '');
  }

  close(): void {
    this.go({ event: '', view: this.place.view === 'compare' ? 'desk' : this.place.view });
  }

  /** The event `step` places further in the list. */
  step(step: number): void {
    const at = this.listed.findIndex((event) => event.event_id === this.place.event);
    const next = this.listed[at < 0 ? 0 : Math.min(Math.max(at + step, 0), this.listed.length - 1)];
    if (next) this.open(next.event_id);
  }

  countryName(code: string): string {
    return this.countryNames.get(code) ?? code;
  }

  async loadNames(): Promise<void> {
    const { countries } = await api.countries().catch(() => ({ countries: [] }));
    this.countryNames = new Map(countries.map(({ code, name }) => [code, name]));
  }
}

export const desk = new Desk();
addEventListener('popstate', () => (desk.place = readPlace(location.search)));
