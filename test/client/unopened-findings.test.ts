import { describe, expect, it } from 'vitest';
import { type Shelf, UnopenedFindings } from '../../client/src/unopened-findings.ts';

/** What is shown, by URI; like VS Code's collections it copies nothing. */
function shelf() {
  const shown = new Map<string, readonly string[]>();
  const collection: Shelf<string, string> = {
    clear: () => shown.clear(),
    has: (uri) => shown.has(uri),
    set: (uri, findings) => void shown.set(uri, findings),
    delete: (uri) => void shown.delete(uri),
  };
  return { shown, collection };
}

const found = (uri: string, ...diagnostics: string[]) => ({ uri, diagnostics });

describe('the findings of a check of the workspace', () => {
  it('are shown for files that no editor shows, and come and go as these are closed and opened', () => {
    const { shown, collection } = shelf();
    const findings = new UnopenedFindings(collection);
    findings.set([found('a', '1'), found('b', '2', '3')], new Set(['a']));
    expect([...shown]).toEqual([['b', ['2', '3']]]);
    findings.show(new Set(['b']));
    expect([...shown]).toEqual([['a', ['1']]]);
    findings.show(new Set());
    expect(new Map(shown)).toEqual(
      new Map([
        ['a', ['1']],
        ['b', ['2', '3']],
      ]),
    );
  });

  it('are forgotten once a file has changed, open or not', () => {
    const { shown, collection } = shelf();
    const findings = new UnopenedFindings(collection);
    findings.set([found('a', '1'), found('b', '2')], new Set(['a']));
    findings.forget('a');
    findings.forget('b');
    findings.forget('c');
    findings.show(new Set());
    expect([...shown]).toEqual([]);
  });

  it('are forgotten of what is deleted, a folder with all that was in it', () => {
    const { shown, collection } = shelf();
    const findings = new UnopenedFindings(collection);
    findings.set(
      ['a/s01.md', 'a/b/s02.md', 'ab/s03.md', 'c.md'].map((uri) => found(uri, '1')),
      new Set(),
    );
    findings.forgetAll('a');
    expect([...shown.keys()]).toEqual(['ab/s03.md', 'c.md']);
    findings.forgetAll('c.md');
    expect([...shown.keys()]).toEqual(['ab/s03.md']);
  });

  it('give way to those of the next check', () => {
    const { shown, collection } = shelf();
    const findings = new UnopenedFindings(collection);
    findings.set([found('a', '1'), found('b', '2')], new Set());
    findings.set([found('b', '3')], new Set());
    expect([...shown]).toEqual([['b', ['3']]]);
    findings.show(new Set(['b']));
    findings.show(new Set());
    expect([...shown]).toEqual([['b', ['3']]]);
  });

  it('follow what becomes of them, in files that no editor shows', () => {
    const { shown, collection } = shelf();
    const findings = new UnopenedFindings(collection);
    findings.set([found('a', '1'), found('b', '2'), found('c', '3')], new Set(['c']));
    findings.update([found('a', '4'), found('b'), found('c', '5'), found('d', '6')], new Set(['c']));
    expect(new Map(shown)).toEqual(
      new Map([
        ['a', ['4']],
        ['d', ['6']],
      ]),
    );
    findings.show(new Set());
    expect(shown.get('c')).toEqual(['5']);
    expect(shown.has('b')).toBe(false);
  });

  it('are not shown again where they are shown', () => {
    const { shown, collection } = shelf();
    const findings = new UnopenedFindings(collection);
    findings.set([found('a', '1')], new Set());
    shown.set('a', ['as it was shown']);
    findings.show(new Set());
    expect(shown.get('a')).toEqual(['as it was shown']);
  });
});
