// @adobe/aio-lib-photoshop-api: a cutout, and a photo with its tones corrected, with a token that is given to it.
// INPUT, OUTPUT and TONED are signed links.
const { init } = require('@adobe/aio-lib-photoshop-api');

(async () => {
  const photoshop = await init('1@AdobeOrg', 'node', process.env.TOKEN);
  const input = { href: process.env.INPUT, storage: 'external' };
  const job = await photoshop.createCutout(input, { href: process.env.OUTPUT, storage: 'external' });
  const toned = await photoshop.autoTone(input, { href: process.env.TONED, storage: 'external', type: 'image/jpeg' });
  const stranger = await init('1@AdobeOrg', 'node', 'nonsense');
  const refused = await stranger.createCutout(input, { href: process.env.OUTPUT, storage: 'external' }).catch(({ code }) => code);
  console.log(JSON.stringify({ id: job.jobId, outputs: [...job.outputs, ...toned.outputs].map(({ status }) => status), refused }));
})();
