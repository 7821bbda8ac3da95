/**
 * How often something is tried on what is made up at random: as often as is said where somebody asks for all
 * of it with `TEST_OFTEN=1`, a quarter of that at every change. What is made up is other each time, so that
 * every run tries more.
 */
export const often = (most: number): number =>
  process.env['TEST_OFTEN'] === undefined ? Math.ceil(most / 4) : most;
