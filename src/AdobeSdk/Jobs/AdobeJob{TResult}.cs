using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using AdobeSdk.Jobs;

namespace AdobeSdk;

/// <summary>
/// A submitted job: one handle over every job protocol of Adobe's APIs. Any number of callers may wait for one job; they
/// share its polls.
/// </summary>
/// <typeparam name="TResult">What the finished job holds.</typeparam>
[DebuggerDisplay("AdobeJob {Id}")]
public sealed class AdobeJob<TResult>
{
    private readonly AdobeJobHandle _handle;
    private readonly IJobEngine<TResult> _engine;

    internal AdobeJob(AdobeJobHandle handle, IJobEngine<TResult> engine)
    {
        _handle = handle;
        _engine = engine;
    }

    /// <summary>Adobe's id of the job, verbatim.</summary>
    public string Id => _handle.JobId;

    /// <summary>Looks once, now.</summary>
    /// <exception cref="AdobeException">Adobe could not be asked, or does not know the job.</exception>
    public async Task<AdobeJobStatus> StatusAsync(CancellationToken cancellationToken = default) =>
        (await _engine.LookAsync(cancellationToken).ConfigureAwait(false)).Status;

    /// <summary>
    /// Waits until the job is done. Faults while polling do not end the wait: it goes on until
    /// <see cref="AdobeJobOptions.Timeout"/>. Giving up the wait leaves the job as it is.
    /// </summary>
    /// <param name="progress">Told of every look at the job.</param>
    /// <param name="cancellationToken">Ends the wait, not the job.</param>
    /// <returns>The result. Of a job that has succeeded in part it is the part that is there; <see cref="WaitForOutcomeAsync"/> has the errors.</returns>
    /// <exception cref="AdobeJobException">The job failed, was cancelled, or was not done in time.</exception>
    /// <exception cref="AdobeException">Adobe refuses to tell, for good: no access, a foreign address.</exception>
    public Task<TResult> WaitAsync(IProgress<AdobeJobStatus>? progress = null, CancellationToken cancellationToken = default) =>
        WaitAsync(new AdobeJobWaitOptions { Progress = progress }, cancellationToken);

    /// <summary>Waits until the job is done, in a way of its own.</summary>
    /// <param name="options">How to wait.</param>
    /// <param name="cancellationToken">Ends the wait, and the job as well if the options say so.</param>
    /// <returns>The result. Of a job that has succeeded in part it is the part that is there.</returns>
    /// <exception cref="AdobeJobException">The job failed, was cancelled, or was not done in time.</exception>
    /// <exception cref="AdobeException">Adobe refuses to tell, for good: no access, a foreign address.</exception>
    public async Task<TResult> WaitAsync(AdobeJobWaitOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        JobLook<TResult> look = await EndAsync(options, cancellationToken).ConfigureAwait(false);
        if (look.Error is not null)
        {
            ExceptionDispatchInfo.Throw(look.Error);
        }

        return look.Result!;
    }

    /// <summary>
    /// Waits until the job is done and says how it ended, whatever that was: a failed or cancelled job is an outcome and no
    /// exception, and one that has succeeded in part has both a result and errors.
    /// </summary>
    /// <param name="options">How to wait.</param>
    /// <param name="cancellationToken">Ends the wait, and the job as well if the options say so.</param>
    /// <exception cref="AdobeJobException">The job was not done in time, or Adobe does not know it.</exception>
    /// <exception cref="AdobeException">Adobe refuses to tell, for good: no access, a foreign address.</exception>
    public async Task<AdobeJobOutcome<TResult>> WaitForOutcomeAsync(AdobeJobWaitOptions? options = null, CancellationToken cancellationToken = default)
    {
        JobLook<TResult> look = await EndAsync(options ?? new AdobeJobWaitOptions(), cancellationToken).ConfigureAwait(false);
        return new AdobeJobOutcome<TResult>(look.Status, look.Result, look.Error) { IsPartial = look.IsPartial, Errors = look.Errors };
    }

    /// <summary>
    /// Every look at the job until it is done, the last one included. It ends without an exception however the job ended;
    /// <see cref="WaitAsync(AdobeJobWaitOptions, CancellationToken)"/> then has the result, or the error, at once.
    /// </summary>
    /// <exception cref="AdobeJobException">The job was not done in time.</exception>
    public async IAsyncEnumerable<AdobeJobStatus> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var wait = new JobWait(_handle, _engine.Time, _engine.Timeout, cancellationToken);
        JobLook<TResult>? look = null;
        do
        {
            look = await NextAsync(look, wait).ConfigureAwait(false);
            yield return look.Status;
        }
        while (!look.IsFinal);
    }

    /// <summary>
    /// Asks Adobe to cancel the job. That takes a while: the job passes through
    /// <see cref="AdobeJobState.CancelPending"/>. A job that is cancelled already is no error.
    /// </summary>
    /// <exception cref="AdobeJobException">The job can no longer be cancelled (done, given up, unknown), or its API cannot cancel.</exception>
    public Task CancelAsync(CancellationToken cancellationToken = default) => _engine.CancelAsync(cancellationToken);

    /// <summary>
    /// Closes the job's record in the ledger, for waits without <see cref="AdobeJobWaitOptions.AutoAcknowledge"/>: the result
    /// is in safety. Without a ledger it does nothing.
    /// </summary>
    /// <exception cref="Exception">The ledger's own, if it cannot be written.</exception>
    public Task AcknowledgeAsync(CancellationToken cancellationToken = default) => _engine.AcknowledgeAsync(cancellationToken);

    /// <summary>The job as a value, to be resumed by this or another process.</summary>
    public AdobeJobHandle ToHandle() => _handle;

    /// <summary>Names the job.</summary>
    public override string ToString() => $"AdobeJob {Id}";

    private async Task<JobLook<TResult>> EndAsync(AdobeJobWaitOptions options, CancellationToken cancellationToken)
    {
        using JobSpan span = JobSpan.Start(_handle, _engine.Time);
        bool isOver = false;
        try
        {
            JobLook<TResult> look = await LastAsync(options, span, cancellationToken).ConfigureAwait(false);
            isOver = true;
            return look;
        }
        catch (OperationCanceledException) when (options.CancelJobOnCancellation && cancellationToken.IsCancellationRequested)
        {
            isOver = await _engine.TryCancelAsync().ConfigureAwait(false);
            throw;
        }
        catch (AdobeJobException end) when (JobErrors.IsUnknown(end))
        {
            isOver = true;
            throw;
        }
        finally
        {
            if (isOver && options.AutoAcknowledge)
            {
                await _engine.EndedAsync().ConfigureAwait(false);
            }
        }
    }

    private async Task<JobLook<TResult>> LastAsync(AdobeJobWaitOptions options, JobSpan span, CancellationToken cancellationToken)
    {
        using var wait = new JobWait(_handle, _engine.Time, options.Timeout ?? _engine.Timeout, cancellationToken);
        JobLook<TResult>? look = null;
        do
        {
            look = await NextAsync(look, wait).ConfigureAwait(false);
            span.Saw(look.Status);
            options.Progress?.Report(look.Status);
        }
        while (!look.IsFinal);

        span.End(look.Status, look.Error);
        return look;
    }

    private async Task<JobLook<TResult>> NextAsync(JobLook<TResult>? seen, JobWait wait)
    {
        try
        {
            return await _engine.NextAsync(seen, wait.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (wait.Token.IsCancellationRequested)
        {
            throw wait.WhyOver(seen?.Status.State);
        }
    }
}
