// @ts-check
// Makes the pictures of docs/editor.md from those that the window tests leave in `test-output/`: npm run pictures
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

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
mkdirSync(folder, { recursive: true });
const { page, close } = await launchBrowser();
try {
  for (const name of PICTURES) {
    const png = readFileSync(outputFile(`${name}.png`), 'base64');
    const webp = await page.evaluate(asWebp, { png, quality: QUALITY });
    writeFileSync(path.join(folder, `${name}.webp`), Buffer.from(webp, 'base64'));
  }
} finally {
  await close();
}
process.stdout.write(`${PICTURES.length} pictures in docs/pictures.\n`);

/** @param {{ png: string, quality: number }} picture in base 64, as is what comes back */
async function asWebp({ png, quality }) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {
    width: image.width,
    height: image.height,
  });
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL('image/webp', quality).replace(/^.*,/, '');
}
