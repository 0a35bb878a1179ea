import * as l10n from '@vscode/l10n';
import { type Disposable, window } from 'vscode';
import { EffectiveConfigRequest } from '../../../server/src/wire/configuration.ts';
import type { ServerLink } from '../server-link.ts';
import type { VirtualDocuments } from '../virtual-documents.ts';
import { configPath, unreadConfig } from './config-page.ts';
import { register } from './register.ts';

/** The command that shows what is in force for the document in the active editor, and from where. */
export function showConfig(link: ServerLink, documents: VirtualDocuments): Disposable[] {
  return [
    register('iptNotes.showEffectiveConfig', l10n.t('Show Effective Configuration'), async () => {
      const uri = window.activeTextEditor?.document.uri;
      const result = uri && (await link.ask(EffectiveConfigRequest, { uri: uri.toString() }));
      if (!result) {
        void window.showInformationMessage(
          l10n.t('Open a Markdown document to see the configuration that is in force for it.'),
        );
        return;
      }
      await window.showTextDocument(await documents.put(configPath(uri.path, result), result.text));
      if (result.isUnread) void window.showInformationMessage(unreadConfig());
    }),
  ];
}
