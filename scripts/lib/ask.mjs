// Asks a server on this machine for something, and gives the bytes as they came: compressed, if they were.
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';

/** @typedef {{ status: number, headers: Record<string, string | undefined>, body: Buffer }} Answer */

/** @param {string} url @param {Record<string, string>} [headers] @returns {Promise<Answer>} */
export const ask = (url, headers = {}) =>
  new Promise((done, fail) => {
    const send = url.startsWith('https') ? secure : plain;
    const asked = send(url, { headers, rejectUnauthorized: false }, (answer) => {
      /** @type {Buffer[]} */
      const parts = [];
      const named = /** @type {Answer['headers']} */ (answer.headers);
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: named, body: Buffer.concat(parts) }));
    });
    asked.on('error', fail).end();
  });
