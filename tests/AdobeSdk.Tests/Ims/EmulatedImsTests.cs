using AdobeSdk.Emulator;
using AdobeSdk.Firefly;

namespace AdobeSdk.Tests.Ims;

/// <summary>Tokens from the emulator's IMS, which was written without this code and signs real ones.</summary>
public class EmulatedImsTests
{
    [Fact]
    public async Task A_token_is_had_and_ends_when_its_own_claims_say()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();
        using AdobeTokenProvider tokens = AdobeTokenProvider.Create(new() { ClientId = "id", ClientSecret = "s/e+c r&t%", Emulator = emulator.Address });

        AdobeAccessToken token = await tokens.GetTokenAsync(FireflyClient.Scopes);

        AdobeOptions pasted = new() { AccessToken = token.Value, Emulator = emulator.Address };
        using AdobeTokenProvider again = AdobeTokenProvider.Create(pasted);
        Assert.Equal("id", again.Credentials.ClientId);
        Assert.InRange((again.Credentials.TokenExpiresAt - token.ExpiresAt)!.Value.Duration(), TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.Equal(1, emulator.Ims.TokensIssued);
    }

    [Fact]
    public async Task A_wrong_secret_and_a_scope_that_is_not_granted_are_told_apart()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();
        emulator.Ims.SetClient(new("known", "right", ["openid", "AdobeID", "session", "additional_info", "read_organizations"]));
        using AdobeTokenProvider unknown = AdobeTokenProvider.Create(new() { ClientId = "unknown", ClientSecret = "right", Emulator = emulator.Address });
        using AdobeTokenProvider wrong = AdobeTokenProvider.Create(new() { ClientId = "known", ClientSecret = "wrong", Emulator = emulator.Address });
        using AdobeTokenProvider right = AdobeTokenProvider.Create(new() { ClientId = "known", ClientSecret = "right", Emulator = emulator.Address });

        Assert.StartsWith("IMS does not know client unknown", await FailureAsync(unknown), StringComparison.Ordinal);
        Assert.StartsWith("IMS rejected the secret of client known: not retried.", await FailureAsync(wrong), StringComparison.Ordinal);
        Assert.StartsWith("IMS refused the scopes AdobeID,additional_info,ff_apis,firefly_api,", await FailureAsync(right), StringComparison.Ordinal);
        Assert.NotNull(await right.GetTokenAsync(ScopeSet.Empty));
    }

    [Fact]
    public async Task Revoked_tokens_are_replaced_without_a_failure()
    {
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();
        AdobeOptions options = new() { ClientId = "id", ClientSecret = "secret", Emulator = emulator.Address };
        options.Limits.Enabled = false;
        using FireflyClient firefly = FireflyClient.Create(options);
        await firefly.GetCustomModelsAsync("test");

        emulator.Ims.RevokeTokens();
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => firefly.GetCustomModelsAsync("test")));

        Assert.Equal(2, emulator.Ims.TokensIssued);
    }

    private static async Task<string> FailureAsync(AdobeTokenProvider tokens) =>
        (await Assert.ThrowsAsync<AdobeAuthenticationException>(() => tokens.GetTokenAsync(FireflyClient.Scopes).AsTask())).Message;
}
