using AdobeSdk.Emulator.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AdobeSdk.Emulator.Tests.Ims;

public sealed class TokenAnatomyTests
{
    [Fact]
    public async Task A_token_is_signed_with_the_key_that_ims_publishes()
    {
        await using Bench bench = await Bench.StartAsync();
        string token = (await bench.AskForTokenAsync()).Json["access_token"]!.GetValue<string>();
        Reply keys = await bench.SendAsync(HttpMethod.Get, Bench.Ims + "/ims/keys", signed: false);
        TokenValidationParameters parameters = new()
        {
            IssuerSigningKeys = new JsonWebKeySet(keys.Text).GetSigningKeys(),
            ValidateIssuer = false,
            ValidateAudience = false,
            ValidateLifetime = false,
        };

        TokenValidationResult genuine = await new JsonWebTokenHandler().ValidateTokenAsync(token, parameters);
        string[] parts = token.Split('.');
        string other = (await bench.AskForTokenAsync(("client_id", "someone"))).Json["access_token"]!.GetValue<string>();
        TokenValidationResult forged = await new JsonWebTokenHandler().ValidateTokenAsync($"{parts[0]}.{other.Split('.')[1]}.{parts[2]}", parameters);

        Assert.True(genuine.IsValid, genuine.Exception?.Message);
        Assert.False(forged.IsValid);
    }

    [Fact]
    public async Task Its_claims_are_those_that_adobes_libraries_read()
    {
        await using Bench bench = await Bench.StartAsync(static options => options.TokenLifetime = TimeSpan.FromSeconds(3599));
        Reply reply = await bench.AskForTokenAsync();
        JsonWebToken token = new(reply.Json["access_token"]!.GetValue<string>());

        Assert.Equal(3599, reply.Json["expires_in"]!.GetValue<int>());
        Assert.Equal(("RS256", "at"), (token.Alg, token.GetHeaderValue<string>("itt")));
        Assert.NotEmpty(token.Kid);
        Assert.Equal("access_token", token.GetPayloadValue<string>("type"));
        Assert.Equal("x", token.GetPayloadValue<string>("client_id"));
        Assert.EndsWith("@techacct.adobe.com", token.GetPayloadValue<string>("user_id"), StringComparison.Ordinal);
        Assert.Equal("ims-na1", token.GetPayloadValue<string>("as"));
        Assert.Equal(Bench.Scopes, token.GetPayloadValue<string>("scope"));
        Assert.Equal($"{bench.Time.GetUtcNow().ToUnixTimeMilliseconds()}", token.GetPayloadValue<string>("created_at"));
        Assert.Equal("3599000", token.GetPayloadValue<string>("expires_in"));
        Assert.False(token.TryGetPayloadValue("exp", out object _));
    }

    [Fact]
    public async Task The_metadata_names_endpoints_that_are_there()
    {
        await using Bench bench = await Bench.StartAsync();
        Reply metadata = await bench.SendAsync(HttpMethod.Get, Bench.Ims + "/ims/.well-known/openid-configuration", signed: false);

        Assert.Equal($"{bench.Emulator.Address}{Bench.Ims}/ims/token/v3", metadata.Json["token_endpoint"]!.GetValue<string>());
        Reply keys = await bench.SendAsync(HttpMethod.Get, metadata.Json["jwks_uri"]!.GetValue<string>(), signed: false);
        Assert.Equal("RS256", keys.Json["keys"]![0]!["alg"]!.GetValue<string>());
    }
}
