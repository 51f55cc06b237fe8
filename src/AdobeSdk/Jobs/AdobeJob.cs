namespace AdobeSdk;

/// <summary>Makes finished jobs, for mocks of a generated client.</summary>
public static class AdobeJob
{
    /// <summary>A job that has succeeded with <paramref name="result"/>.</summary>
    public static AdobeJob<TResult> FromResult<TResult>(TResult result) => throw new NotImplementedException();

    /// <summary>A job that has failed: waiting for it throws <paramref name="exception"/>.</summary>
    public static AdobeJob<TResult> FromException<TResult>(Exception exception) => throw new NotImplementedException();
}

/// <summary>A submitted job: one handle over every job protocol of Adobe's APIs.</summary>
/// <typeparam name="TResult">What the finished job holds.</typeparam>
public sealed class AdobeJob<TResult>
{
    /// <summary>Adobe's id of the job, verbatim.</summary>
    public string Id => throw new NotImplementedException();

    /// <summary>Looks once.</summary>
    public Task<AdobeJobStatus> StatusAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Waits until the job is done. Faults while polling do not end it.</summary>
    /// <param name="progress">Told of every look at the job.</param>
    /// <param name="cancellationToken">Ends the wait, not the job.</param>
    /// <exception cref="AdobeException">The job failed, was cancelled, or was not done in time.</exception>
    public Task<TResult> WaitAsync(IProgress<AdobeJobStatus>? progress = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Every look at the job until it is done.</summary>
    public IAsyncEnumerable<AdobeJobStatus> WatchAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Asks Adobe to cancel the job.</summary>
    public Task CancelAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>The job as a value, to be resumed by this or another process.</summary>
    public AdobeJobHandle ToHandle() => throw new NotImplementedException();
}
