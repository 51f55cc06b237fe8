// @adobe/photoshop-apis, which asks the first image APIs: a cutout, a mask, a rendition, a document, its layers.
// INPUT, CUTOUT, MASK, RENDITION, DOCUMENT and WRITTEN, which reads the document, are signed links.
const { PhotoshopClient } = require('@adobe/photoshop-apis');

// The library looks at its own promise of the submit 2 seconds after it has failed; Node would end the process meanwhile.
process.on('unhandledRejection', () => {});

const words = ({ result }) => result.outputs.map(({ status }) => status);

(async () => {
  const photoshop = new PhotoshopClient({ clientId: 'node', clientSecret: 'secret', scopes: 'openid,AdobeID,read_organizations' });
  const input = { href: process.env.INPUT, storage: 'external' };
  const cutout = await photoshop.removeBackground({ input, output: { href: process.env.CUTOUT, storage: 'external' } });
  const mask = await photoshop.createMask({ input, output: { href: process.env.MASK, storage: 'external' } });
  const rendition = await photoshop.createRendition({ inputs: [input], outputs: [{ href: process.env.RENDITION, storage: 'external', type: 'image/jpeg', width: 64 }] });
  const document = await photoshop.createDocument({
    options: { document: { width: 120, height: 80, resolution: 72, fill: 'white', mode: 'rgb' }, layers: [{ type: 'layer', name: 'photo', input }] },
    outputs: [{ href: process.env.DOCUMENT, storage: 'external', type: 'image/vnd.adobe.photoshop' }],
  });
  const manifest = await photoshop.getDocumentManifest({ inputs: [{ href: process.env.WRITTEN, storage: 'external' }] });
  const refused = await photoshop.removeBackground({ input: { href: 'ftp://nowhere', storage: 'external' }, output: {} }).catch(({ name, status, body }) => ({ name, status, type: body?.type }));
  console.log(JSON.stringify({
    cutout: cutout.result.status, mask: mask.result.status, rendition: words(rendition), document: words(document),
    layers: manifest.result.outputs[0].layers.map(({ name }) => name), refused,
  }));
})();
