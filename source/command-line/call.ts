/** As a shell takes it for one argument. */
const quoted = (arg: string): string => (/^[\p{L}\p{N}_./\\:<>…~-]+$/u.test(arg) ? arg : `"${arg}"`);

/** How a user who started the program as this one did would start it with these arguments. */
export function callOf(env: NodeJS.ProcessEnv, args: readonly string[]): string {
  if (env['npm_lifecycle_event'] === 'start')
    return ['npm start', ...(args.length === 0 ? [] : ['--']), ...args.map(quoted)].join(' ');
  return [
    env['npm_command'] === 'exec' ? 'npx zhanaozen-story' : 'zhanaozen-story',
    ...args.map(quoted),
  ].join(' ');
}
