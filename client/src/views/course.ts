import type { Disposable } from 'vscode';
import { CourseRequest, CoursesChangedNotification } from '../../../server/src/wire/courses.ts';
import type { ActiveNote } from '../note/active-note.ts';
import type { ServerLink } from '../server-link.ts';
import { courseContent, subjectOf } from './course-rows.ts';
import { LiveTree } from './live-tree.ts';

/** The tree *Course*: the sessions of the client or group that the note in the active editor is about. */
export function registerCourse(link: ServerLink, note: ActiveNote): Disposable[] {
  const uri = () => note.current?.document.uri.toString();
  const tree = new LiveTree(link, {
    view: 'iptNotes.course',
    request: CourseRequest,
    params: () => {
      const current = uri();
      return current === undefined ? undefined : { uri: current };
    },
    show: (course) => courseContent(course, uri()),
  });
  let shown: string | undefined;
  return [
    tree,
    link.onNotification(CoursesChangedNotification, () => tree.outdated()),
    note.onDidChange((current) => {
      // An edit of the note changes its outline; what the course makes of it the server tells.
      const whose = subjectOf(current && { uri: current.document.uri.toString(), ...current.outline });
      if (whose === shown) return;
      shown = whose;
      tree.outdated();
    }),
  ];
}
