import { expect, it } from 'vitest';
import { nameItems } from '../../client/src/names/name-items.ts';

it('without names there is only something to add', () => {
  expect(nameItems([]).map(({ kind }) => kind)).toEqual(['add']);
});

it('names can be added, removed one by one, and all at once', () => {
  expect(
    nameItems(['Ottilie', 'Rosa Luxburg']).map(({ kind, label, description }) => [kind, label, description]),
  ).toEqual([
    ['add', '$(add) Add names…', 'of clients, relatives, places of work'],
    ['clear', '$(clear-all) Remove all', '2 names'],
    ['head', 'Names', undefined],
    ['name', 'Ottilie', undefined],
    ['name', 'Rosa Luxburg', undefined],
  ]);
});
