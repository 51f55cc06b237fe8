using AdobeSdk.Credentials;
using AdobeSdk.Ims;
using AdobeSdk.Tests.Http;
using AdobeSdk.Tests.Threads;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdobeSdk.Tests.Ims;

/// <summary>Nothing goes on in the caller's context: who waits there for a token would wait for ever.</summary>
public class CallersContextTests
{
    private static readonly TimeSpan s_day = TimeSpan.FromDays(1);

    [Fact]
    public async Task A_request_to_ims_comes_back_elsewhere()
    {
        await using LocalAdobe ims = await LocalAdobe.StartAsync();
        var client = new ImsTokenClient(ImsEndpoint.Of(ims.Address, emulator: null), ImsTransport.Shared, TimeProvider.System);

        Assert.Equal(0, await CallersContext.PostsOfAsync(() => client.RequestAsync(new("my-client", new Secret("s"), null, ScopeSet.Parse("openid")))));
    }

    [Fact]
    public async Task A_wait_for_a_token_ends_elsewhere()
    {
        var answer = new TaskCompletionSource<TokenAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        var source = new TokenSource(new ScriptedIssuer(_ => answer.Task), "my-client", new MonotonicClock(TimeProvider.System), NullLogger.Instance, "client my-client");

        Assert.Equal(0, await CallersContext.PostsOfAsync(
            () => source.GetAsync(CancellationToken.None).AsTask(),
            () => answer.SetResult(TokenAnswer.Issued("token", s_day))));
    }

    [Theory]
    [InlineData("read")]
    [InlineData("lock")]
    [InlineData("write")]
    [InlineData("unlock")]
    [InlineData("ims")]
    public async Task A_slow_store_is_waited_for_elsewhere(string slow)
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task Step(string step) => step == slow ? gate.Task : Task.CompletedTask;
        var ims = new ScriptedIssuer(_ => CallersContext.After(Step("ims"), () => TokenAnswer.Issued("token", s_day)));
        var issuer = new SharedTokenIssuer(ims, new SteppedStore(Step), "key", TimeProvider.System, NullLogger.Instance);

        Assert.Equal(0, await CallersContext.PostsOfAsync(() => issuer.IssueAsync(rejected: null), gate.SetResult));
        Assert.Equal(1, ims.Asked);
    }

    [Fact]
    public async Task A_slow_body_is_read_elsewhere()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        Assert.Equal(0, await CallersContext.PostsOfAsync(() => ImsBody.ReadAsync(new SlowContent(gate.Task), CancellationToken.None), gate.SetResult));
    }

    [Fact]
    public async Task A_body_in_pieces_is_read_elsewhere()
    {
        var pipe = new System.IO.Pipelines.Pipe(new(useSynchronizationContext: false));

        Assert.Equal(0, await CallersContext.PostsOfAsync(
            () => ImsBody.ReadAsync(new StreamContent(pipe.Reader.AsStream()), CancellationToken.None), () => pipe.Writer.Complete()));
    }

    private sealed class SteppedStore(Func<string, Task> step) : IAdobeTokenStore, IAsyncDisposable
    {
        public ValueTask<AdobeStoredToken?> ReadAsync(string key, CancellationToken cancellationToken) => new(CallersContext.After<AdobeStoredToken?>(step("read"), () => null));

        public ValueTask WriteAsync(string key, AdobeStoredToken token, CancellationToken cancellationToken) => new(step("write"));

        public ValueTask<IAsyncDisposable?> TryLockAsync(string key, TimeSpan patience, CancellationToken cancellationToken) => new(CallersContext.After<IAsyncDisposable?>(step("lock"), () => this));

        public ValueTask DisposeAsync() => new(step("unlock"));
    }
}
