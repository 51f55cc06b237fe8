namespace AdobeSdk.Downloads;

/// <summary>One download: attempts, until one is complete or none is left.</summary>
internal sealed class DownloadRun(HttpClient http, AdobeDownloadOptions options, TimeProvider time, Uri url)
{
    public async Task<AdobeDownload> IntoAsync(DownloadTarget target, CancellationToken cancellationToken)
    {
        TimeSpan pause = options.BaseDelay;
        for (int retry = 0; ; retry++)
        {
            DownloadAttempt attempt = new(http, options, time, url);
            try
            {
                return await attempt.IntoAsync(target.Stream, cancellationToken).ConfigureAwait(false);
            }
            catch (DownloadFault fault) when (fault.IsTransient && retry < options.MaxRetries && (attempt.Written == 0 || target.TryRewind()))
            {
                await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
                pause *= 2;
            }
            catch (DownloadFault fault)
            {
                throw fault.ToException(url.Host);
            }
        }
    }
}
