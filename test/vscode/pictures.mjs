// @ts-check
// Makes the pictures of docs/editor.md and of the walkthrough from those that the window tests leave in `test-output/`: npm run pictures
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './harness/browser.mjs';
import { outputFile } from './harness/folders.mjs';

const PICTURES = [
  'new-note-whose',
  'peek-homework',
  'note-light',
  'note-dark',
  'rule-explained',
  'signed-notice',
  'signed-quick-fix',
];

/** Letters stay sharp, in about a third of the bytes of a PNG. */
const QUALITY = 0.75;

/** The pictures of the walkthrough, by the step and the one of the tests; each in three themes. */
const STEPS = { example: 'note', note: 'walk-note', profile: 'walk-profile', privacy: 'walk-privacy' };
const THEMES = ['light', 'dark', 'high-contrast'];

/** How wide a picture of the walkthrough is, in pixels: VS Code shows it in half a window. */
const WIDE = 1000;

const made = [
  ...PICTURES.map((name) => ({ from: name, to: `docs/pictures/${name}.webp`, width: undefined })),
  ...THEMES.flatMap((theme) =>
    Object.entries(STEPS).map(([step, name]) => ({
      from: `${name}-${theme}`,
      to: `media/walkthrough/${step}-${theme}.webp`,
      width: WIDE,
    })),
  ),
];

const root = fileURLToPath(new URL('../../', import.meta.url));
const { page, close } = await launchBrowser();
try {
  for (const { from, to, width } of made) {
    const png = readFileSync(outputFile(`${from}.png`), 'base64');
    const webp = await page.evaluate(asWebp, { png, quality: QUALITY, width });
    mkdirSync(path.dirname(path.join(root, to)), { recursive: true });
    writeFileSync(path.join(root, to), Buffer.from(webp, 'base64'));
  }
} finally {
  await close();
}
process.stdout.write(`${made.length} pictures in docs/pictures and media/walkthrough.\n`);

/** @param {{ png: string, quality: number, width: number | undefined }} picture in base 64, as is what comes back */
async function asWebp({ png, quality, width }) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const part = (width ?? image.width) / image.width;
  const size = { width: Math.round(image.width * part), height: Math.round(image.height * part) };
  const canvas = Object.assign(document.createElement('canvas'), size);
  canvas.getContext('2d')?.drawImage(image, 0, 0, size.width, size.height);
  return canvas.toDataURL('image/webp', quality).replace(/^.*,/, '');
}
