using System.Net;
using AdobeSdk.Configuration;
using AdobeSdk.Http.Authentication;
using AdobeSdk.Http.Hosts;
using AdobeSdk.Ims;
using AdobeSdk.Tests.Ims;
using AdobeSdk.Tests.Threads;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdobeSdk.Tests.Http;

/// <summary>Tokens and answers are waited for elsewhere than in the caller's context.</summary>
public class AuthenticationContextTests
{
    private readonly TaskCompletionSource<TokenAnswer> _second = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TokenSource _source;

    public AuthenticationContextTests()
    {
        var issuer = new ScriptedIssuer(asked => asked == 1 ? Task.FromResult(Token(1)) : _second.Task);
        _source = new TokenSource(issuer, "my-client", new MonotonicClock(TimeProvider.System), NullLogger.Instance, "client my-client");
    }

    [Fact]
    public Task The_answer_to_a_warm_call_is_waited_for_elsewhere() => ElsewhereAsync(new SlowWire(HttpStatusCode.OK) { Slow = 1 });

    [Fact]
    public Task The_answer_to_a_cold_call_is_waited_for_elsewhere() => ElsewhereAsync(new SlowWire(HttpStatusCode.OK) { Slow = 1 }, warm: false);

    [Fact]
    public Task A_new_token_is_waited_for_elsewhere() => ElsewhereAsync(new SlowWire(HttpStatusCode.Unauthorized, HttpStatusCode.OK));

    // While the first request was under way somebody else has got another token.
    [Fact]
    public Task The_answer_to_another_token_is_waited_for_elsewhere() =>
        ElsewhereAsync(new SlowWire(HttpStatusCode.Unauthorized, HttpStatusCode.OK) { Slow = 2 }, before: new Replacing(_source, () => _second.SetResult(Token(2))));

    [Fact]
    public async Task The_emulators_answer_is_waited_for_elsewhere()
    {
        using var wire = new SlowWire(HttpStatusCode.OK) { Slow = 1 };
        using var http = new HttpMessageInvoker(new EmulatorWireHandler(EmulatorAddress.Find(new AdobeOptions { Emulator = new Uri("http://127.0.0.1:4100") }, EnvironmentVariables.None)!) { InnerHandler = wire });

        Assert.Equal(0, await CallersContext.PostsOfAsync(
            () => http.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://firefly-api.adobe.io/v3/x"), CancellationToken.None), wire.Open));
    }

    private static TokenAnswer Token(int number) => TokenAnswer.Issued($"token-{number}", TimeSpan.FromDays(1));

    private async Task ElsewhereAsync(SlowWire wire, bool warm = true, DelegatingHandler? before = null)
    {
        if (warm)
        {
            await _source.GetAsync(CancellationToken.None);
        }

        HttpMessageHandler inner = wire;
        if (before is not null)
        {
            before.InnerHandler = wire;
            inner = before;
        }

        using var lease = new TokenLease(new TokenSourcePool(), key: null!, _source, NullLogger.Instance);
        using var http = new HttpMessageInvoker(new AuthenticationHandler(lease, HostAllowList.Of(new AdobeOptions())) { InnerHandler = inner });

        int posts = await CallersContext.PostsOfAsync(
            () => http.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://firefly-api.adobe.io/v3/x"), CancellationToken.None),
            () =>
            {
                wire.Open();
                _second.TrySetResult(Token(2));
            });

        Assert.Equal(0, posts);
    }
    private sealed class Replacing(TokenSource source, Action release) : DelegatingHandler
    {
        private bool _done;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (!_done)
            {
                _done = true;
                Task<TokenSnapshot?> replacement = source.ReplaceAsync(source.Current!, cancellationToken).AsTask();
                release();
                replacement.Wait(cancellationToken);
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}
