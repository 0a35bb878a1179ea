/** Parts of paths by which services that copy folders elsewhere are known, with their names. */
const services: readonly (readonly [RegExp, string])[] = [
  [/\/OneDrive(?: - [^/]+)?\//i, 'OneDrive'],
  [/\/Library\/CloudStorage\/OneDrive/i, 'OneDrive'],
  [/\/Library\/Mobile Documents\//i, 'iCloud Drive'],
  [/\/iCloud ?Drive\//i, 'iCloud Drive'],
  [/\/(?:Library\/CloudStorage\/)?Dropbox(?: \([^/]+\))?\//i, 'Dropbox'],
  [/\/(?:Library\/CloudStorage\/GoogleDrive[^/]*|Google ?Drive|My Drive)\//i, 'Google Drive'],
  [/\/Nextcloud\//i, 'Nextcloud'],
  [/\/ownCloud\//i, 'ownCloud'],
  [/\/(?:Library\/CloudStorage\/)?Box(?:-Box| Sync)?\//, 'Box'],
  [/\/pCloud ?Drive\//i, 'pCloud'],
  [/\/Syncthing\//i, 'Syncthing'],
  [/\/Tresorit\//i, 'Tresorit'],
  [/\/Proton ?Drive\//i, 'Proton Drive'],
];

/**
 * The services to which folders belong by their paths, each once.
 * @param folders absolute paths, with `/` or `\`.
 */
export function cloudServices(folders: readonly string[]): string[] {
  const found = folders.flatMap((folder) => {
    const path = `${folder.replaceAll('\\', '/')}/`;
    return services.flatMap(([part, name]) => (part.test(path) ? [name] : []));
  });
  return [...new Set(found)];
}

/**
 * The hosts of the remotes in the text of a repository’s configuration; a remote on this machine is called so.
 * @returns `isWhole` is false where the configuration takes in other files, which may have more.
 */
export function remotesIn(
  config: string,
  here: string,
): { readonly hosts: string[]; readonly isWhole: boolean } {
  const hosts: string[] = [];
  let isRemote = false;
  let isWhole = true;
  for (const line of config.split(/\r?\n/)) {
    // A key may follow on the line of its section.
    const [, head, rest = line] = /^\s*\[\s*((?:"(?:\\.|[^"\\])*"|[^\]"])*)\](.*)/.exec(line) ?? [];
    if (head !== undefined) {
      isRemote = /^remote\b/i.test(head);
      if (/^include(?:if)?\b/i.test(head)) isWhole = false;
    }
    const url = isRemote ? /^\s*(?:push)?url\s*=\s*(.+?)\s*$/i.exec(rest)?.[1] : undefined;
    if (url !== undefined) hosts.push(hostOf(url) ?? here);
  }
  return { hosts: [...new Set(hosts)], isWhole };
}

/** The host of an address of git, in any of its forms; `undefined` for a folder. */
function hostOf(url: string): string | undefined {
  const host =
    /^[a-z][a-z\d+.-]*:\/\/(?:[^@/]*@)?([^/:?#]+)/i.exec(url)?.[1] ??
    /^(?:[^@/\\:]+@)?([^/\\:]{2,}):(?!\/\/)/.exec(url)?.[1];
  return /^[a-z\d.-]+$/i.test(host ?? '') ? host : undefined;
}
