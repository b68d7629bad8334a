// Ports on loopback.
import { createConnection, createServer } from 'node:net';

/** One that nobody listens at. @returns {Promise<number>} */
export const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

/** Waits until somebody listens there: five seconds, at most. @param {number} port @param {number} [tries] @returns {Promise<void>} */
export const answers = (port, tries = 100) =>
  new Promise((done, fail) => {
    const again = () => (tries > 0 ? done(answers(port, tries - 1)) : fail(new Error(`Nothing answers at ${port}.`)));
    const socket = createConnection(port, '127.0.0.1', () => (socket.destroy(), done()));
    socket.on('error', () => setTimeout(again, 50));
  });
