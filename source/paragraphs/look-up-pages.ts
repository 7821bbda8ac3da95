/** What is looked up beside a scene, each by the key of its name. Another is a line here. */
export { figures } from './figures.ts';
export { names } from './names.ts';
export { places } from './places.ts';
