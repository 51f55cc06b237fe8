// @adobe/aio-lib-photoshop-api: a cutout, with a token that is given to it. TOKEN, INPUT and OUTPUT are set by the test.
const { init } = require('@adobe/aio-lib-photoshop-api');

(async () => {
  const photoshop = await init('1@AdobeOrg', 'node', process.env.TOKEN);
  const input = { href: process.env.INPUT, storage: 'external' };
  const job = await photoshop.createCutout(input, { href: process.env.OUTPUT, storage: 'external' });
  const stranger = await init('1@AdobeOrg', 'node', 'nonsense');
  const refused = await stranger.createCutout(input, { href: process.env.OUTPUT, storage: 'external' }).catch(({ code }) => code);
  console.log(JSON.stringify({ id: job.jobId, outputs: job.outputs.map(({ status }) => status), refused }));
})();
