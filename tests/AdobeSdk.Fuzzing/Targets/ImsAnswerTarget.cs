using AdobeSdk.Credentials;
using AdobeSdk.Fuzzing.Engine;
using AdobeSdk.Ims;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>What IMS answers, or whoever answers in its place: a token that can be used, or a failure that says why not.</summary>
internal sealed class ImsAnswerTarget() : FuzzTarget("ims-answer")
{
    // In whatever place and encoding it is echoed.
    private const string ClientSecret = "p8e-canary secret/7f3a9d";

    private readonly ReplayedWire _wire = new();
    private readonly ImsEndpoint _endpoint = ImsEndpoint.Of(new Uri("http://127.0.0.1:1"), emulator: null);
    private readonly ImsGrant _grant = new("my-client", new Secret(ClientSecret), "1234@AdobeOrg", ScopeSet.Parse("firefly_api,ff_apis"));

    public override string? Read(byte[] input)
    {
        _wire.Answer(input);
        TokenAnswer answer = new ImsTokenClient(_endpoint, _wire.Invoker, TimeProvider.System).RequestAsync(_grant).GetAwaiter().GetResult();
        if (answer.Token is { } token)
        {
            bool lives = answer.Lifetime is null || (answer.Lifetime > TimeSpan.Zero && answer.Lifetime <= TokenLifetime.Longest);
            return CredentialRules.IsToken(token) && answer.Failure is null && lives ? null : throw new FindingException($"A token that cannot be used: {answer.Lifetime}");
        }

        AdobeAuthenticationException failure = (answer.Failure ?? throw new FindingException("Neither token nor failure.")).ToException();
        string told = failure + failure.ErrorCode + failure.RequestId;
        return told.Contains(ClientSecret, StringComparison.Ordinal) || told.Contains(Uri.EscapeDataString(ClientSecret), StringComparison.OrdinalIgnoreCase)
            ? throw new FindingException($"The client secret is told: {told}")
            : told;
    }
}
