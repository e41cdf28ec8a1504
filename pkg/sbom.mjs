// The bill of materials of what we give away, as CycloneDX 1.6: each crate and npm package that is in it, with licence and hash.

import { createHash } from "node:crypto";

/** Of the package with more parts. */
export const merged = (name, ofPackage, parts) => {
  const { metadata, components } = JSON.parse(ofPackage);
  return written(name, metadata.component.version, [...components, ...parts.map(component)]);
};

export const sbom = (name, version, parts) => written(name, version, parts.map(component));

const component = (part) => ({
  type: "library",
  "bom-ref": part.purl ?? part.name,
  name: part.name,
  version: part.version,
  licenses: [{ expression: part.license }],
  ...(part.purl && { purl: part.purl }),
  ...(part.hash?.content && { hashes: [part.hash] }),
});

/** The same for the same parts: without the time, and with a number made of what is in it. */
function written(name, version, parts) {
  const byRef = new Map(parts.map((part) => [part["bom-ref"], part]));
  const components = [...byRef.values()].sort((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1));
  const hex = createHash("sha256")
    .update(JSON.stringify([name, version, components]))
    .digest("hex");
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  const own = `${name}@${version}`;
  const bom = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": own,
        name,
        version,
        licenses: [{ expression: "MIT OR Apache-2.0" }],
        // The page is on no registry.
        ...(name === "loyalkit" && { purl: `pkg:npm/${own}` }),
      },
    },
    components,
    dependencies: [{ ref: own, dependsOn: components.map((one) => one["bom-ref"]) }],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
