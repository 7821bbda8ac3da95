/**
 * What libraries read from the environment as they are loaded, so this comes before any surface is. Chalk
 * knows FORCE_COLOR but not NO_COLOR; DEV would look for developer tools; SNAP would make saves unsafe.
 * `asked`: whether colours are, in the line.
 */
export function setEnvironment(env: NodeJS.ProcessEnv, asked: boolean | undefined): void {
  if (asked === false || (asked === undefined && env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== ''))
    env['FORCE_COLOR'] = '0';
  else if (asked === true) env['FORCE_COLOR'] ??= '1';
  delete env['DEV'];
  delete env['SNAP'];
  // An empty home would put our folder wherever the program happens to be started.
  if (env['HOME'] === '') delete env['HOME'];
}
