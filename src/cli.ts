import { type Command, isCommand, type Parsed, parseFlags } from './cli/flags.js';
import type { Outside } from './cli/session.js';
import { describeFailure, type Failed } from './report/describe-failure.js';
import { safeLine } from './safe-line.js';

/** The command line. Heavy parts are loaded by the command that needs them. */
async function main(args: readonly string[]): Promise<number> {
  const outside = makeOutside();
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
    if (!isCommand(name))
      return fail(outside, {
        exit: 2,
        lines: [`There is no command "${name}".`, 'try: pin-on-merge --help'],
      });
    return await dispatch(parseFlags(name, rest), outside);
  } catch (error) {
    return fail(outside, describeFailure(error));
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
    isStopping: () => stopping,
  };
}

function fail(outside: Outside, failed: Failed): number {
  for (const line of failed.lines) outside.log.warn(line);
  return failed.exit;
}

main(process.argv.slice(2)).then((exit) => {
  process.exitCode = exit;
});
