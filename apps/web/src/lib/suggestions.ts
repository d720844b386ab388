// What the words in the filter's field may mean. The typed words come first, then what the catalog knows.
import { QUAD_LABELS, STATUS_LABELS, TYPE_LABELS } from './format';
import { TERM_LABELS, type Term } from './filter';
import type { ActorEntry } from './types';

export interface Suggestion extends Term {
  label: string;
  note: string;
}

const suggestion = (name: Term['name'], value: string, label: string, note = ''): Suggestion => ({
  name,
  value,
  label,
  note,
});

function fixedChoices(): Suggestion[] {
  return [
    ...Object.entries(TYPE_LABELS).map(([value, label]) => suggestion('type', value, label)),
    ...QUAD_LABELS.map((label, i) => suggestion('quad', String(i + 1), label)),
    ...Object.entries(STATUS_LABELS).map(([value, label]) => suggestion('status', value, label)),
    suggestion('source', 'none', 'the article itself', 'nobody else is named'),
  ];
}

const startsWord = (text: string, start: string) => ` ${text.toLowerCase()}`.includes(` ${start}`);

function ofActor(actor: ActorEntry): Suggestion[] {
  const years = [actor.valid_from, actor.valid_to].map((day) => day?.slice(0, 4) ?? '');
  const period = years.some(Boolean) ? years.join('–') : '';
  const note = [actor.title, actor.code, period].filter(Boolean).join(' · ');
  return [suggestion('party', actor.entity_id, actor.name, note)];
}

export interface Known {
  countries: ReadonlyMap<string, string>;
  actors: readonly ActorEntry[];
}

export function suggest(typed: string, known: Known): Suggestion[] {
  const words = typed.trim();
  if (words === '') return [];
  const start = words.toLowerCase();
  const countries = [...known.countries]
    .filter(([code, name]) => code.toLowerCase() === start || startsWord(name, start))
    .slice(0, 3)
    .flatMap(([code, name]) => [
      suggestion('country', code, name, code),
      suggestion('actor', code, name, code),
      suggestion('recipient', code, name, code),
    ]);
  const choices = fixedChoices().filter(({ label }) => startsWord(label, start));
  const names = (['party', 'source', 'place', 'publisher'] as const).map((name) => suggestion(name, words, words));
  return [
    suggestion('q', words, words, 'in the sentence'),
    ...choices.slice(0, 4),
    ...countries,
    ...known.actors.flatMap(ofActor),
    ...names,
  ];
}

export function labelOf(term: Term, countryName: (code: string) => string): string {
  const { name, value } = term;
  if (name === 'type') return TYPE_LABELS[value] ?? value;
  if (name === 'quad') return QUAD_LABELS[Number(value) - 1] ?? value;
  if (name === 'status') return STATUS_LABELS[value as keyof typeof STATUS_LABELS] ?? value;
  if (name === 'source' && value === 'none') return 'the article itself';
  if (name === 'pair') return value.split('~').map(countryName).join(' ⇄ ');
  if (name === 'historical') return value === 'true' ? 'only' : 'left out';
  if (name === 'bbox')
    return value
      .split(',')
      .map((part) => `${Math.round(Number(part))}°`)
      .join(' ');
  if (['actor', 'recipient', 'party', 'country', 'place', 'source'].includes(name)) return countryName(value);
  return value;
}

export const kindOf = (term: Term): string => TERM_LABELS[term.name];
