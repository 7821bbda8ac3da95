/** By its name, where it is installed. */
export const program = 'zhanaozen-story';

/** As a shell takes it for one argument. */
const quoted = (arg: string): string => (isPlain(arg) ? arg : `"${arg}"`);

/** The letters of every script take a while to read: they are asked for by who has others than these. */
const isPlain = (arg: string): boolean =>
  /^[\w./\\:<>~-]+$/.test(arg) || /^[\p{L}\p{N}_./\\:<>…~-]+$/u.test(arg);

/**
 * How a user who started the program as this one did would start it with some arguments: npm says in the
 * environment that it is running a script, that of a clone or one named `start` of a project of theirs, or
 * that it was asked for as `npx`.
 */
export function callIn(env: NodeJS.ProcessEnv): (...args: readonly string[]) => string {
  const isOnce = env['npm_command'] === 'exec';
  const isScript = env['npm_lifecycle_event'] === 'start' || env['npm_package_name'] === program;
  return (...args) => {
    if (isOnce) return [`npx ${program}`, ...args.map(quoted)].join(' ');
    if (isScript) return ['npm start', ...(args.length === 0 ? [] : ['--']), ...args.map(quoted)].join(' ');
    return [program, ...args.map(quoted)].join(' ');
  };
}
