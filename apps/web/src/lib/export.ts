// The files of the service's export: all events of the filter, whatever the table shows.
import { filterParams, type Filter } from './filter';

export const EXPORT_FORMATS = [
  { format: 'jsonl', label: 'JSON Lines', note: 'complete event records' },
  { format: 'csv', label: 'CSV', note: 'one row per event' },
  { format: 'gdelt-events', label: 'GDELT 2.0 events', note: 'one row per act and pair' },
  { format: 'gdelt-mentions', label: 'GDELT 2.0 mentions', note: 'one row per report' },
  { format: 'polecat', label: 'POLECAT', note: 'tab-separated, PLOVER' },
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number]['format'];

/** Below /api/v1. */
export function exportPath(filter: Filter, format: ExportFormat): string {
  const params = filterParams(filter);
  params.set('format', format);
  return `/export?${params.toString()}`;
}

/** The name that the service gives the file. */
export const fileName = (format: ExportFormat) =>
  `casus-${format}.${format === 'jsonl' || format === 'csv' ? format : 'tsv'}`;
