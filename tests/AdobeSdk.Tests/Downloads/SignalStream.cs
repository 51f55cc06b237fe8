namespace AdobeSdk.Tests.Downloads;

/// <summary>Takes bytes, and says when it has got the first ones.</summary>
internal sealed class SignalStream : MemoryStream
{
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task FirstWrite => _first.Task;

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _first.TrySetResult();
        return base.WriteAsync(buffer, cancellationToken);
    }
}
