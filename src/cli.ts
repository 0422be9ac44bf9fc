import { type Command, isCommand, type Parsed, parseFlags } from './cli/flags.js';
import { guardOutput } from './cli/guard-output.js';
import type { Outside } from './cli/session.js';
import { tellFailure } from './cli/tell-failure.js';
import { createLazyProber } from './lazy-prober.js';
import { safeLine } from './safe-line.js';

/** The command line. Heavy parts are loaded by the command that needs them. */
async function main(args: readonly string[], outside: Outside): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (['--help', '-h', 'help'].includes(name) || rest.includes('--help')) {
    outside.print((await import('./cli/help.js')).HELP);
    return 0;
  }
  if (name === '--version') {
    outside.print(`${(await import('./version.js')).VERSION}\n`);
    return 0;
  }
  try {
    if (!isCommand(name)) {
      for (const line of [`There is no command "${name}".`, 'try: pin-on-merge --help'])
        outside.log.warn(line);
      return 2;
    }
    return await dispatch(parseFlags(name, rest), outside);
  } catch (error) {
    return tellFailure(error, args, outside);
  }
}

async function dispatch(parsed: Parsed, outside: Outside): Promise<number> {
  const command: Command = parsed.command;
  switch (command) {
    case 'check':
    case 'plan':
    case 'apply':
    case 'resolve':
      return (await import('./cli/run-command.js')).runCommand(parsed, outside);
    case 'export':
      return (await import('./cli/export-pins.js')).exportPins(parsed, outside);
    case 'urls':
      return (await import('./cli/list-urls.js')).listUrls(parsed, outside);
    case 'boards':
      return (await import('./cli/list-boards.js')).listBoards(parsed, outside);
    case 'sandbox':
      return (await import('./cli/serve-sandbox.js')).serveSandbox(parsed, outside);
    case 'demo':
      return (await import('./cli/run-demo.js')).runDemo(outside);
    case 'demo-action':
      return (await import('./cli/demo-action.js')).demoAction(outside);
  }
}

function makeOutside(): Outside {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopping = true;
    });
  }
  const say = (line: string) => process.stderr.write(`${safeLine(line)}\n`);
  return {
    env: process.env,
    cwd: process.cwd(),
    print: (text) => {
      process.stdout.write(text);
    },
    log: { info: say, warn: say },
    prober: createLazyProber(),
    isStopping: () => stopping,
  };
}

const outside = makeOutside();
let isOutputLost = false;
guardOutput(process.stdout, process.stderr, (line) => {
  isOutputLost = true;
  process.exitCode = 1;
  outside.log.warn(line);
});
main(process.argv.slice(2), outside).then((exit) => {
  process.exitCode = isOutputLost ? 1 : exit;
});
