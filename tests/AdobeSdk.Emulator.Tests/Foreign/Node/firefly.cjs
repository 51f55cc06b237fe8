// @adobe/firefly-apis: signs in, uploads, and has every operation that it knows done. PICTURE and MASK are PNGs.
const { readFileSync } = require('node:fs');
const { FireflyClient } = require('@adobe/firefly-apis');

(async () => {
  const firefly = new FireflyClient({ clientId: 'node', clientSecret: 'secret' });
  const upload = async path => (await firefly.upload(new Blob([readFileSync(path)], { type: 'image/png' }))).result.images[0].id;
  const [picture, mask] = [await upload(process.env.PICTURE), await upload(process.env.MASK)];
  const size = { width: 1024, height: 1024 };
  const source = { uploadId: picture };
  const answers = {
    generate: await firefly.generateImages({ prompt: 'a lighthouse at dusk', numVariations: 2, contentClass: 'art', size }),
    similar: await firefly.generateSimilarImages({ image: { source }, size }),
    expand: await firefly.expandImage({ image: { source }, size: { width: 384, height: 256 } }),
    fill: await firefly.fillImage({ image: { source, mask: { uploadId: mask } }, prompt: 'grass' }),
    composite: await firefly.generateObjectComposite({ image: { source }, prompt: 'on a beach', size }),
  };
  const made = {};
  for (const [name, { result }] of Object.entries(answers)) {
    const file = await fetch(result.outputs[0].image.url);
    made[name] = { size: result.size, outputs: result.outputs.length, status: file.status, type: file.headers.get('content-type') };
  }

  const refused = await firefly.generateImages({ prompt: 'gore' }).catch(({ name, status, body }) => ({ name, status, code: body.error_code }));
  const stranger = new FireflyClient({ clientId: 'node', tokenProvider: { getToken: async () => 'nonsense' }, serviceEnvironment: 'production' });
  const unknown = await stranger.generateImages({ prompt: 'a cat' }).catch(({ name, status, body }) => ({ name, status, code: body.error_code }));
  console.log(JSON.stringify({ made, refused, unknown }));
})();
