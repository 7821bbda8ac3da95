import { readFileSync } from 'node:fs';
import { packagesOf } from './notices.ts';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
}

/**
 * What the program is made of, in CycloneDX: the packages bundled in it, as the lock file pins them. Of a
 * bundle `npm sbom` knows nothing: it lists either none or all that a developer has, and another moment each
 * time, with which no tarball is ever the same again.
 */
export function materialsOf(inputs: readonly string[], product: Record<'name' | 'version', string>): string {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const components = packagesOf(inputs).map((folder) => {
    const locked = packages[folder];
    if (!locked) throw new Error(`${folder} is bundled, and package-lock.json does not know it.`);
    return component(folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length), locked);
  });
  const [own, ...others] = [
    { type: 'application', ...identity(product.name, product.version) },
    // One that two others brought apart is there once.
    ...new Map(components.map((each) => [each.purl, each])).values(),
  ];
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: own },
    components: others,
  };
  return `${JSON.stringify(document)}\n`;
}

function component(name: string, { version, integrity = '', license }: Locked) {
  const [algorithm, hash = ''] = integrity.split('-');
  if (algorithm !== 'sha512') throw new Error(`package-lock.json has no SHA-512 of ${name}.`);
  return {
    type: 'library',
    ...identity(name, version),
    hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
    ...(license !== undefined && { licenses: [licenceOf(license)] }),
  };
}

const licenceOf = (license: string) =>
  license.includes(' ') ? { expression: license } : { license: { id: license } };

const identity = (name: string, version: string) => ({
  name,
  version,
  purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
});
