// Where the reader is: filter, view, order and the event that is open, all in the query string.
import { EMPTY_FILTER, filterParams, parseFilter, type Filter } from './filter';

export type View = 'desk' | 'compare' | 'code';
export type Order = '-date' | 'date';
export type Chart = 'map' | 'network';

export interface Place {
  filter: Filter;
  view: View;
  order: Order;
  chart: Chart;
  event: string;
}

export const START: Place = { filter: EMPTY_FILTER, view: 'desk', order: '-date', chart: 'map', event: '' };

export function readPlace(query: string): Place {
  const params = new URLSearchParams(query);
  const view = params.get('view');
  return {
    filter: parseFilter(params),
    view: view === 'compare' || view === 'code' ? view : 'desk',
    order: params.get('order') === 'date' ? 'date' : '-date',
    chart: params.get('chart') === 'network' ? 'network' : 'map',
    event: params.get('event') ?? '',
  };
}

export function writePlace(place: Place): string {
  const params = filterParams(place.filter);
  if (place.view !== START.view) params.set('view', place.view);
  if (place.order !== START.order) params.set('order', place.order);
  if (place.chart !== START.chart) params.set('chart', place.chart);
  if (place.event) params.set('event', place.event);
  const query = params.toString();
  return query ? `?${query}` : '';
}
