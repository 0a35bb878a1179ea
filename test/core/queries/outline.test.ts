import { describe, expect, it } from 'vitest';
import { asLastReadable, type OutlineSection, outlineOf } from '../../../server/src/core/index.ts';
import { frontMatter, noteOf, wholeNote } from '../../harness/notes.ts';

function states(sections: readonly OutlineSection[]): string[] {
  return sections.map(({ spec, state }) => `${spec.id} ${state}`);
}

describe('outlineOf', () => {
  it('lists the sections of a whole note, with homework and tags below them', () => {
    const { sections, recorded, required, loose } = outlineOf(noteOf(wholeNote));
    expect(states(sections)).toEqual([
      'review present',
      'problem-area present',
      'exploration present',
      'plan present',
      'homework present',
    ]);
    expect([recorded, required]).toEqual([5, 5]);
    expect(sections.map(({ items }) => items.map(({ kind, name }) => `${kind} ${name}`))).toEqual([
      ['tag mood-link'],
      ['tag grief'],
      [],
      [],
      ['homework HW8a', 'homework undefined'],
    ]);
    expect(loose).toEqual([]);
  });

  it('places missing sections where they would be inserted', () => {
    const note = noteOf(
      `${frontMatter}\n## Exploration\n\nText.\n\n## Other heading\n\n## Review of plan and homework\n\nText.\n`,
    );
    const { sections, recorded } = outlineOf(note);
    expect(states(sections)).toEqual([
      'review missing',
      'problem-area missing',
      'exploration present',
      'plan missing',
      'homework present',
    ]);
    expect(recorded).toBe(2);
    expect(sections[0]?.span).toBeUndefined();
  });

  it('tells prompts, emptiness, and a heading that is nearly right apart', () => {
    const note = noteOf(
      `${frontMatter}\n## Review of the week\n\n[describe the week]\n\n## Problem area\n\n## Exploraton\n\nText.\n\n### Plan\n\nText.\n`,
    );
    expect(states(outlineOf(note).sections)).toEqual([
      'review prompts',
      'problem-area empty',
      'exploration misnamed',
      'plan present',
      'homework missing',
    ]);
  });

  it('lists optional and nested sections where they are, and tags outside all of them', () => {
    const note = noteOf(
      `${frontMatter}\nA preface. #risk\n\n## Review of the week\n\nText.\n\n### Risk\n\nAsked. #safety-plan\n`,
    );
    const { sections, loose } = outlineOf(note);
    expect(states(sections).slice(0, 2)).toEqual(['review present', 'risk present']);
    expect(sections[1]).toMatchObject({ isRequired: false, items: [{ name: 'safety-plan' }] });
    expect(loose.map(({ name }) => name)).toEqual(['risk']);
  });

  it('lists homework that was set, and no prompt for it', () => {
    const note = noteOf(
      `${frontMatter}\n## Homework\n\n- [ ] HW8a: visit\n- [ ] a walk\n- [ ] [state what the client will do]\n- [ ] HW8b: [state what]\n`,
    );
    const [homework] = outlineOf(note).sections.filter(({ spec }) => spec.id === 'homework');
    expect(homework?.items.map(({ name }) => name)).toEqual(['HW8a', undefined]);
  });

  it('names the optional sections that are not there, members for groups alone', () => {
    const optional = (text: string) => outlineOf(noteOf(text)).optional.map(({ id }) => id);
    const note = `${wholeNote}\n## Formulation\n\nText.\n`;
    expect(optional(note)).toEqual(['risk', 'inventory', 'relapse', 'supervision']);
    expect(optional(note.replace('client: SYN-101', 'group: SYN-G01'))).toContain('members');
  });

  it('asks no section of a stub', () => {
    const { sections, required, optional } = outlineOf(
      noteOf(frontMatter.replace('---\nc', '---\nstatus: no-show\nc')),
    );
    expect([sections, required, optional]).toEqual([[], 0, []]);
  });

  it('goes by the last good reading while the front matter cannot be read', () => {
    const stub = noteOf(frontMatter.replace('---\nc', '---\nstatus: cancelled\nc'));
    const broken = noteOf(stub.text.replace('phase: middle', 'phase: "mid'));
    expect(outlineOf(broken).required).toBe(0);
    const odd = noteOf(broken.text.replace('status: cancelled', 'status: "can'));
    expect(outlineOf(odd).required).toBe(5);
    expect(outlineOf(asLastReadable(odd, stub.fields)).required).toBe(0);
    expect(outlineOf(asLastReadable(broken, stub.fields)).required).toBe(0);
  });

  it('holds no text of the note', () => {
    const canary = 'Zanzibar';
    const outline = outlineOf(
      noteOf(
        `${frontMatter}\n# ${canary}\n\n## ${canary}\n\n#${canary} text\n\n## Plan\n\n- [ ] ${canary}\n`,
      ),
    );
    expect(JSON.stringify(outline)).not.toContain(canary);
  });
});
