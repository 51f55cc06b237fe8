using AdobeSdk.Fuzzing.Engine;
using AdobeSdk.Identity;
using AdobeSdk.Ims;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>What IMS's other endpoints answer: a body, or <see cref="AdobeAuthenticationException"/> that tells neither token nor secret, wherever they are echoed.</summary>
internal sealed class ImsCallTarget() : FuzzTarget("ims-call")
{
    private static readonly string[] s_secrets = ["p8e-canary secret/7f3a9d", "opaque-token-7f3a9d"];

    private readonly ReplayedWire _wire = new();
    private readonly ImsEndpoint _endpoint = ImsEndpoint.Of(new Uri("http://127.0.0.1:1"), emulator: null);

    public override string? Read(byte[] input)
    {
        _wire.Answer(input);
        ImsCalls calls = new(_endpoint, _wire.Invoker, TimeProvider.System);
        try
        {
            calls.SendAsync(new HttpRequestMessage(HttpMethod.Post, calls.At("/ims/revoke")), CancellationToken.None, s_secrets).GetAwaiter().GetResult();
            return null;
        }
        catch (AdobeAuthenticationException e)
        {
            string told = $"{e}{e.ErrorCode}{e.RequestId}";
            return s_secrets.FirstOrDefault(secret => told.Contains(secret, StringComparison.Ordinal)) is { } secret ? throw new FindingException($"{secret} is told: {told}") : told;
        }
    }
}
