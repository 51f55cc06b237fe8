using AdobeSdk.Jobs;
using AdobeSdk.Jobs.Ledger;

namespace AdobeSdk;

/// <summary>Gives jobs a word of the caller's; makes finished jobs, for mocks of a generated client.</summary>
public static class AdobeJob
{
    private static readonly AdobeJobHandle s_mock = new("mock", new Uri("https://mock.invalid/status/mock"));

    /// <summary>
    /// Gives every job that is submitted within the scope the caller's own word for it, such as a row's key: the ledger of
    /// jobs keeps it, so that a later process knows what the job was for. It flows down with asynchronous calls, as log scopes
    /// do, and is not sent to Adobe. Scopes nest; the innermost counts.
    /// <code>
    /// using (AdobeJob.Correlate("prompt-17"))
    /// {
    ///     job = await firefly.GenerateImagesAsync(request);
    /// }
    /// </code>
    /// </summary>
    /// <param name="correlation">The word, kept verbatim: no secret.</param>
    /// <returns>The scope; dispose of it to end it.</returns>
    public static IDisposable Correlate(string correlation)
    {
        ArgumentException.ThrowIfNullOrEmpty(correlation);
        return JobCorrelation.Begin(correlation);
    }

    /// <summary>A job that has succeeded with <paramref name="result"/>.</summary>
    public static AdobeJob<TResult> FromResult<TResult>(TResult result) =>
        Finished(new JobLook<TResult>(new AdobeJobStatus(s_mock.JobId, AdobeJobState.Succeeded, 100), IsFinal: true, result));

    /// <summary>A job that has succeeded in part: with <paramref name="result"/>, and with <paramref name="errors"/> for the rest.</summary>
    public static AdobeJob<TResult> FromPartialResult<TResult>(TResult result, params IReadOnlyList<AdobeJobError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        var status = new AdobeJobStatus(s_mock.JobId, AdobeJobState.PartiallySucceeded, 100);
        return Finished(new JobLook<TResult>(status, IsFinal: true, result) { IsPartial = true, Errors = errors });
    }

    /// <summary>
    /// A job that has failed: waiting for it throws <paramref name="exception"/>. Its state is that of an
    /// <see cref="AdobeJobException"/>, else <see cref="AdobeJobState.Failed"/>.
    /// </summary>
    public static AdobeJob<TResult> FromException<TResult>(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        AdobeJobState state = (exception as AdobeJobException)?.State ?? AdobeJobState.Failed;
        return Finished(new JobLook<TResult>(new AdobeJobStatus(s_mock.JobId, state, null), IsFinal: true, Error: exception));
    }

    private static AdobeJob<TResult> Finished<TResult>(JobLook<TResult> look) => new(s_mock, new FinishedJob<TResult>(look));
}
