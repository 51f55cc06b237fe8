// @adobe/aio-lib-ims: client credentials, a look at the token, validation, the user's organisations, invalidation. CODE is an authorization code.
const { Ims } = require('@adobe/aio-lib-ims');

(async () => {
  const ims = new Ims('prod');
  const issued = await ims.getAccessTokenByClientCredentials('node', 'secret', '1@AdobeOrg', ['openid', 'AdobeID', 'firefly_api', 'ff_apis']);
  const token = issued.payload.access_token;
  const user = await ims.getAccessToken(process.env.CODE, 'node', 'secret', 'openid,AdobeID,offline_access');
  const renewed = await ims.getAccessToken(user.payload.refresh_token, 'node', 'secret', 'openid,AdobeID');
  const valid = await ims.validateToken(token, 'node');
  const profile = await ims.get('/ims/profile/v1', user.payload.access_token);
  const organizations = await ims.getOrganizations(user.payload.access_token);
  await ims.invalidateToken(token, 'node', 'secret');
  const later = await ims.validateToken(token, 'node');
  console.log(JSON.stringify({
    left: issued.access_token.expiry - Date.now(), type: issued.payload.token_type, valid, later, user: profile.userId, organization: organizations[0].orgName,
    refreshable: user.refresh_token.expiry - Date.now(), renewed: renewed.payload.access_token !== user.payload.access_token,
  }));
})();
