using AdobeSdk.Tests.Threads;

namespace AdobeSdk.Tests.Jobs.Ledger;

/// <summary>A store that is slow at one step: <c>save</c>, <c>remove</c>, <c>find</c>, <c>list</c>, <c>lease</c>, <c>release</c>.</summary>
internal sealed class SteppedStore(IAdobeJobStore store) : IAdobeJobStore
{
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The step that waits; none if it is <see langword="null"/>.</summary>
    public string? Slow { get; set; }

    /// <summary>The step that fails; none if it is <see langword="null"/>.</summary>
    public string? Broken { get; set; }

    /// <summary>Whether something has waited.</summary>
    public bool HasWaited { get; private set; }

    public void Open() => _gate.SetResult();

    public ValueTask SaveAsync(AdobeJobRecord record, CancellationToken cancellationToken = default) =>
        new(At("save", () => store.SaveAsync(record, cancellationToken).IsCompleted));

    public ValueTask RemoveAsync(string id, CancellationToken cancellationToken = default) =>
        new(At("remove", () => store.RemoveAsync(id, cancellationToken).IsCompleted));

    public ValueTask<AdobeJobRecord?> FindAsync(string id, CancellationToken cancellationToken = default) =>
        new(At("find", () => store.FindAsync(id, cancellationToken).Result));

    public ValueTask<IReadOnlyList<AdobeJobRecord>> ListUnfinishedAsync(CancellationToken cancellationToken = default) =>
        new(At("list", () => store.ListUnfinishedAsync(cancellationToken).Result));

    public ValueTask<IReadOnlyList<AdobeJobRecord>> ListByCorrelationAsync(string correlation, CancellationToken cancellationToken = default) =>
        new(At("list", () => store.ListByCorrelationAsync(correlation, cancellationToken).Result));

    public ValueTask<bool> TryLeaseAsync(string id, string owner, TimeSpan duration, CancellationToken cancellationToken = default) =>
        new(At("lease", () => store.TryLeaseAsync(id, owner, duration, cancellationToken).Result));

    public ValueTask ReleaseAsync(string id, string owner, CancellationToken cancellationToken = default) =>
        new(At("release", () => store.ReleaseAsync(id, owner, cancellationToken).IsCompleted));

    private Task<T> At<T>(string step, Func<T> value)
    {
        if (step == Broken)
        {
            return Task.FromException<T>(new IOException("the store is down"));
        }

        bool waits = step == Slow;
        HasWaited |= waits;
        return CallersContext.After(waits ? _gate.Task : Task.CompletedTask, value);
    }
}
