namespace AdobeSdk.Jobs;

/// <summary>A job that was done before it began: what mocks are made of.</summary>
/// <param name="look">How it ended.</param>
internal sealed class FinishedJob<TResult>(JobLook<TResult> look) : IJobEngine<TResult>
{
    /// <inheritdoc/>
    public TimeProvider Time => TimeProvider.System;

    /// <inheritdoc/>
    public TimeSpan Timeout => System.Threading.Timeout.InfiniteTimeSpan;

    /// <inheritdoc/>
    public Task<JobLook<TResult>> LookAsync(CancellationToken cancellationToken) => Task.FromResult(look);

    /// <inheritdoc/>
    public Task<JobLook<TResult>> NextAsync(JobLook<TResult>? seen, CancellationToken cancellationToken) => Task.FromResult(look);

    /// <inheritdoc/>
    public Task CancelAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task<bool> TryCancelAsync() => Task.FromResult(true);

    /// <inheritdoc/>
    public Task EndedAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public Task AcknowledgeAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
