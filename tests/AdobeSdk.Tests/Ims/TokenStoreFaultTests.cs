using AdobeSdk.Ims;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Ims;

/// <summary>A shared store that fails, hangs or answers too late costs patience and nothing else.</summary>
public class TokenStoreFaultTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly MemoryTokenStore _store = new();
    private readonly LogRecorder _log = new();

    [Theory]
    [InlineData("read")]
    [InlineData("lock")]
    [InlineData("write")]
    [InlineData("unlock")]
    public async Task A_store_that_throws_is_done_without(string step)
    {
        _store.Fault = now => now == step ? throw new InvalidOperationException("broken, Bearer eyJcanary") : Task.CompletedTask;
        ScriptedIssuer ims = ScriptedIssuer.Always(TimeSpan.FromHours(24));

        Assert.Equal("token-1", (await Source(ims).GetAsync(CancellationToken.None)).Token);

        Assert.Equal(1, ims.Asked);
        Assert.Contains("this process goes on alone. InvalidOperationException: broken, …", _log.All, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", _log.All, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read", 1)]
    [InlineData("lock", 6)]
    [InlineData("write", 1)]
    [InlineData("unlock", 1)]
    public async Task A_store_that_hangs_is_given_up(string step, int seconds)
    {
        TaskCompletionSource hanging = new();
        TaskCompletionSource never = new();
        _store.Fault = now =>
        {
            if (now != step)
            {
                return Task.CompletedTask;
            }

            hanging.SetResult();
            return never.Task;
        };
        ScriptedIssuer ims = ScriptedIssuer.Always(TimeSpan.FromHours(24));

        Task<TokenSnapshot> caller = Source(ims).GetAsync(CancellationToken.None).AsTask();
        await hanging.Task;
        await AdvanceUntilAsync(caller, TimeSpan.FromSeconds(seconds));

        Assert.Equal("token-1", (await caller).Token);
        Assert.Contains("It did not answer in time.", _log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_that_is_had_too_late_is_given_back()
    {
        TaskCompletionSource asked = new();
        TaskCompletionSource late = new();
        LockingStore store = new(_store, async patience =>
        {
            asked.SetResult();
            await late.Task;
            return await _store.TryLockAsync("key", patience, CancellationToken.None);
        });
        Task<TokenSnapshot> caller = Source(ScriptedIssuer.Always(TimeSpan.FromHours(24)), store).GetAsync(CancellationToken.None).AsTask();
        await asked.Task;
        await AdvanceUntilAsync(caller, TimeSpan.FromSeconds(6));
        await caller;
        Assert.Empty(_store.Steps.Except(["read"]));

        TaskCompletionSource released = new();
        _store.Fault = step =>
        {
            if (step == "unlock")
            {
                released.SetResult();
            }

            return Task.CompletedTask;
        };
        late.SetResult();

        await released.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Who_does_not_get_the_lock_in_time_goes_to_ims_alone()
    {
        TimeSpan waited = default;
        LockingStore store = new(_store, patience =>
        {
            waited = patience;
            return Task.FromResult<IAsyncDisposable?>(null);
        });
        ScriptedIssuer ims = ScriptedIssuer.Always(TimeSpan.FromHours(24));

        Assert.Equal("token-1", (await Source(ims, store).GetAsync(CancellationToken.None)).Token);

        Assert.Equal(TimeSpan.FromSeconds(5), waited);
        Assert.Equal(["read", "read", "write"], _store.Steps);
    }

    /// <summary>Lets virtual time go on, never past the limit, until the task is done.</summary>
    private async Task AdvanceUntilAsync(Task task, TimeSpan limit)
    {
        DateTimeOffset end = _time.GetUtcNow() + limit;
        _time.Advance(limit - TimeSpan.FromMilliseconds(1));
        Assert.False(task.IsCompleted);
        _time.Advance(end - _time.GetUtcNow());
        await task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private TokenSource Source(ScriptedIssuer ims, IAdobeTokenStore? store = null) => new(
        new SharedTokenIssuer(ims, store ?? _store, "key", _time, _log), "my-client", new MonotonicClock(_time), _log, "client my-client");

    /// <summary>A store whose lock is had in another way.</summary>
    private sealed class LockingStore(MemoryTokenStore store, Func<TimeSpan, Task<IAsyncDisposable?>> take) : IAdobeTokenStore
    {
        public ValueTask<AdobeStoredToken?> ReadAsync(string key, CancellationToken cancellationToken) => store.ReadAsync(key, cancellationToken);

        public ValueTask WriteAsync(string key, AdobeStoredToken token, CancellationToken cancellationToken) => store.WriteAsync(key, token, cancellationToken);

        public ValueTask<IAsyncDisposable?> TryLockAsync(string key, TimeSpan patience, CancellationToken cancellationToken) => new(take(patience));
    }
}
