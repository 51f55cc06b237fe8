using AdobeSdk.Jobs;

namespace AdobeSdk;

/// <summary>Makes finished jobs, for mocks of a generated client.</summary>
public static class AdobeJob
{
    private static readonly AdobeJobHandle s_mock = new("mock", new Uri("https://mock.invalid/status/mock"));

    /// <summary>A job that has succeeded with <paramref name="result"/>.</summary>
    public static AdobeJob<TResult> FromResult<TResult>(TResult result) =>
        Finished(new JobLook<TResult>(new AdobeJobStatus(s_mock.JobId, AdobeJobState.Succeeded, 100), IsFinal: true, result));

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
