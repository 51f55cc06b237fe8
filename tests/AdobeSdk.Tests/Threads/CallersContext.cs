namespace AdobeSdk.Tests.Threads;

/// <summary>
/// The context of a caller such as a window, whose one thread may be waiting for the call: whatever is posted to it would
/// never run.
/// </summary>
internal sealed class CallersContext : SynchronizationContext
{
    private int _posts;

    /// <summary>Goes on once <paramref name="gate"/> is open, without an await of the test's own, which would be posted.</summary>
    public static Task<T> After<T>(Task gate, Func<T> value) => gate.IsCompleted
        ? Task.FromResult(value())
        : gate.ContinueWith(_ => value(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);

    public override void Post(SendOrPostCallback d, object? state)
    {
        Interlocked.Increment(ref _posts);
        base.Post(d, state);
    }

    /// <summary>How much of a call is posted back to its caller.</summary>
    /// <param name="call">Starts it.</param>
    /// <param name="release">Lets it end.</param>
    public static async Task<int> PostsOfAsync(Func<Task> call, Action? release = null)
    {
        var context = new CallersContext();
        SynchronizationContext? before = Current;
        SetSynchronizationContext(context);
        Task running;
        try
        {
            running = call();
        }
        finally
        {
            SetSynchronizationContext(before);
        }

        release?.Invoke();
        await running;
        return Volatile.Read(ref context._posts);
    }
}
