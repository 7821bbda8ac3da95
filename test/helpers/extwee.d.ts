/** The little of the package that is used here: its own declarations are not where its exports say. */
declare module 'extwee' {
  interface Passage {
    readonly name: string;
    readonly text: string;
    readonly tags: readonly string[];
    readonly metadata: Readonly<Record<string, string>>;
  }

  export function parseTwee(text: string): {
    readonly name: string;
    readonly IFID: string;
    readonly format: string;
    readonly start: string;
    readonly passages: readonly Passage[];
  };
}
