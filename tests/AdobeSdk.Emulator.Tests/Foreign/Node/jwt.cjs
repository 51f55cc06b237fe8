// @adobe/jwt-auth: a service account's assertion for a token. KEY is the private key, WRONG_KEY another.
const { readFileSync } = require('node:fs');
const authorize = require('@adobe/jwt-auth');

const account = {
  clientId: 'jwt',
  clientSecret: 'secret',
  technicalAccountId: '2@techacct.adobe.com',
  orgId: '1@AdobeOrg',
  metaScopes: ['https://ims-na1.adobelogin.com/s/ent_ccas_sdk'],
};

(async () => {
  const token = await authorize({ ...account, privateKey: readFileSync(process.env.KEY, 'utf8') });
  const refused = await authorize({ ...account, privateKey: readFileSync(process.env.WRONG_KEY, 'utf8') }).catch(error => ({ code: error.code, message: error.message }));
  console.log(JSON.stringify({ token, refused }));
})();
