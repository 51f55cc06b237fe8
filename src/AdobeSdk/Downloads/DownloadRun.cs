using AdobeSdk.Http.Resilience;

namespace AdobeSdk.Downloads;

/// <summary>One download: attempts, until one is complete or none is left.</summary>
internal sealed class DownloadRun(HttpClient http, AdobeOptions options, TimeProvider time, Uri url)
{
    public async Task<AdobeDownload> IntoAsync(DownloadTarget target, CancellationToken cancellationToken)
    {
        for (int repeat = 0; ; repeat++)
        {
            DownloadAttempt attempt = new(http, options.Downloads, time, url);
            try
            {
                return await attempt.IntoAsync(target.Stream, cancellationToken).ConfigureAwait(false);
            }
            catch (AdobeException fault) when (fault.IsTransient && repeat < options.Retry.MaxRetries)
            {
                TimeSpan? retryAfter = (fault as AdobeApiException)?.RetryAfter;
                if (BackOff.Delay(options.Retry, repeat, retryAfter) is not { } delay || !CanBegin(attempt, target))
                {
                    throw;
                }

                await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static bool CanBegin(DownloadAttempt failed, DownloadTarget target) => failed.Written == 0 || target.TryRewind();
}
