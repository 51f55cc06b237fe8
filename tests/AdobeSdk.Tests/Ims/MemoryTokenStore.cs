using System.Collections.Concurrent;

namespace AdobeSdk.Tests.Ims;

/// <summary>A store as it ought to be, in memory, that can be told to misbehave.</summary>
internal sealed class MemoryTokenStore : IAdobeTokenStore
{
    private readonly ConcurrentDictionary<string, AdobeStoredToken> _tokens = new();
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _locks = new();

    /// <summary>Happens before every step, which is named; it may throw, or last for ever.</summary>
    public Func<string, Task> Fault { get; set; } = _ => Task.CompletedTask;

    public ConcurrentQueue<string> Steps { get; } = new();

    public ICollection<string> Keys => _tokens.Keys;

    /// <summary>The only token there is; none, or somebody else's, if a test lays it there.</summary>
    public AdobeStoredToken? Only
    {
        get => _tokens.Values.SingleOrDefault();
        set => _tokens[_tokens.Keys.Single()] = value!;
    }

    public async ValueTask<AdobeStoredToken?> ReadAsync(string key, CancellationToken cancellationToken)
    {
        await StepAsync("read");
        return _tokens.GetValueOrDefault(key);
    }

    public async ValueTask WriteAsync(string key, AdobeStoredToken token, CancellationToken cancellationToken)
    {
        await StepAsync("write");
        _tokens[key] = token;
    }

    public async ValueTask<IAsyncDisposable?> TryLockAsync(string key, TimeSpan patience, CancellationToken cancellationToken)
    {
        await StepAsync("lock");
        SemaphoreSlim gate = _locks.GetOrAdd(key, _ => new(1));
        return await gate.WaitAsync(patience, cancellationToken) ? new Held(this, gate) : null;
    }

    private Task StepAsync(string step)
    {
        Steps.Enqueue(step);
        return Fault(step);
    }

    private sealed class Held(MemoryTokenStore store, SemaphoreSlim gate) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await store.StepAsync("unlock");
            gate.Release();
        }
    }
}
