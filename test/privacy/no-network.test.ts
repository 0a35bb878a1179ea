import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { modulesOf, parseBundle, waysOut } from './network.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Everything that is shipped and runs: bundles, and scripts of webviews. */
const bundles = ['dist', 'media']
  .flatMap((folder) =>
    fs.readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((name) => /\.[cm]?js$/.test(name))
  .sort();

test('there are bundles to look at', () => {
  expect(bundles).toEqual(
    expect.arrayContaining([
      'dist/cli.js',
      'dist/client/browser.js',
      'dist/client/node.js',
      'dist/server/browser.js',
      'dist/server/node-main.js',
      'dist/server/node.js',
    ]),
  );
});

/** The bundles that hold the protocol library for Node, which asks for `net`. */
const withProtocol = ['dist/client/node.js', 'dist/server/node-main.js'];

test.each(bundles)(
  'no way to a network in %s',
  (name) => {
    const bundle = parseBundle(name, fs.readFileSync(root + name, 'utf8'));
    expect(waysOut(bundle)).toEqual([]);
    expect(modulesOf(bundle).includes('net')).toBe(withProtocol.includes(name));
  },
  60_000,
);

describe('a way out would be seen', () => {
  test.each([
    ['require("https")', 'https'],
    ['var r=require;r("http")', 'http'],
    ['__require("node:http2")', 'http2'],
    ['import d from "node:dns"', 'dns'],
    ['import("dns/promises")', 'dns/promises'],
    ['createRequire(__filename)("node:tls")', 'tls'],
    ['process.getBuiltinModule(`dgram`)', 'dgram'],
    ['require("undici").request(u)', 'undici'],
    ['await fetch(u)', 'fetch'],
    ['(0,fetch)(u)', 'fetch'],
    ['globalThis.fetch(u)', 'fetch'],
    ['globalThis["fetch"](u)', 'fetch'],
    ['const{fetch:f}=self;f(u)', 'fetch'],
    ['new WebSocket(u)', 'WebSocket'],
    ['new XMLHttpRequest', 'XMLHttpRequest'],
    ['new EventSource(u)', 'EventSource'],
    ['navigator.sendBeacon(u,d)', 'sendBeacon'],
    ['importScripts(u)', 'importScripts'],
  ])('%s', (text, way) => {
    expect(waysOut(parseBundle('planted.js', text))).toEqual([way]);
  });

  test.each([
    'scheme === "http"',
    'const schemes = ["http", "https"]',
    'require("net")',
    'say("no fetch here")',
  ])('%s is none', (text) => {
    expect(waysOut(parseBundle('planted.js', text))).toEqual([]);
  });
});
