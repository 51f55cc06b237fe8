// Loaded before a library: sends what it asks Adobe's hosts for to the emulator, and leaves the library itself as it is.
// ADOBE_EMULATOR is the emulator's address; https://HOST/path becomes {emulator}/HOST/path.
const http = require('node:http');
const https = require('node:https');

const emulator = new URL(process.env.ADOBE_EMULATOR);
const adobes = /(^|\.)(adobe\.io|adobelogin\.com)$/;

// Global fetch.
const fetch = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const url = new URL(input.url ?? input);
  return adobes.test(url.hostname) ? fetch(`${emulator.origin}/${url.hostname}${url.pathname}${url.search}`, init) : fetch(input, init);
};

// Node's own client, which node-fetch and others stand on.
const request = http.request;
https.request = (...args) => {
  const { url, options, callback } = read(args);
  if (!adobes.test(url.hostname)) {
    throw new Error(`Not redirected: ${url}`);
  }
  const { agent, ...rest } = options;
  return request({ ...rest, protocol: 'http:', hostname: emulator.hostname, host: emulator.hostname, port: emulator.port, path: `/${url.hostname}${url.pathname}${url.search}` }, callback);
};
https.get = (...args) => {
  const sent = https.request(...args);
  sent.end();
  return sent;
};

function read(args) {
  const callback = args.find(argument => typeof argument === 'function');
  const given = args.filter(argument => argument !== callback);
  const address = typeof given[0] === 'string' || given[0] instanceof URL ? new URL(given.shift()) : null;
  const options = given[0] ?? {};
  const url = address ?? new URL(`https://${options.hostname ?? options.host}${options.path ?? '/'}`);
  return { url, options, callback };
}
