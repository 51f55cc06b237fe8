using System.Threading.RateLimiting;

namespace AdobeSdk.Redis.Limits;

/// <summary>A call in the node's own queue.</summary>
/// <param name="permits">How many permits it asks for.</param>
internal sealed class WaitingCall(int permits)
{
    // Continuations run elsewhere: never under the limiter's lock.
    private readonly TaskCompletionSource<RateLimitLease> _turn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How many permits it asks for.</summary>
    public int Permits => permits;

    /// <summary>Ends with the lease.</summary>
    public Task<RateLimitLease> Turn => _turn.Task;

    /// <summary>Its turn has come, or never will.</summary>
    public void Resume(RateLimitLease lease) => _turn.TrySetResult(lease);

    /// <summary>It has gone away.</summary>
    public void Cancel(CancellationToken cancellationToken) => _turn.TrySetCanceled(cancellationToken);
}
