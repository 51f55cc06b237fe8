// @adobe/photoshop-apis, which asks the first image APIs: removes a background and makes a mask. INPUT, CUTOUT and MASK are signed links.
const { PhotoshopClient } = require('@adobe/photoshop-apis');

// The library looks at its own promise of the submit 2 seconds after it has failed; Node would end the process meanwhile.
process.on('unhandledRejection', () => {});

(async () => {
  const photoshop = new PhotoshopClient({ clientId: 'node', clientSecret: 'secret', scopes: 'openid,AdobeID,read_organizations' });
  const input = { href: process.env.INPUT, storage: 'external' };
  const cutout = await photoshop.removeBackground({ input, output: { href: process.env.CUTOUT, storage: 'external' } });
  const mask = await photoshop.createMask({ input, output: { href: process.env.MASK, storage: 'external' } });
  const refused = await photoshop.removeBackground({ input: { href: 'ftp://nowhere', storage: 'external' }, output: {} }).catch(({ name, status, body }) => ({ name, status, type: body?.type }));
  console.log(JSON.stringify({ cutout: cutout.result.status, mask: mask.result.status, refused }));
})();
