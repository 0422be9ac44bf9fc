import { afterAll } from 'vitest';
import { renderTally } from './tally.js';

await import('./crashes.js');
await import('./faults.js');
await import('./races.js');
await import('./commands.js');
await import('./year.js');

afterAll(() => {
  process.stdout.write(renderTally());
});
