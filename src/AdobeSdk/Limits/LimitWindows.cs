namespace AdobeSdk.Limits;

/// <summary>Which windows bind a class of calls to a service.</summary>
internal static class LimitWindows
{
    /// <summary>A window for every number that is set; none for a class without a limit.</summary>
    public static IEnumerable<AdobeLimitWindow> Of(AdobeLimitOptions options, string service, AdobeCallClass callClass)
    {
        options.Services.TryGetValue(service, out AdobeServiceLimits? own);
        (int minute, int day) = callClass switch
        {
            AdobeCallClass.Submit => (own?.SubmitsPerMinute ?? options.SubmitsPerMinute, own?.SubmitsPerDay ?? options.SubmitsPerDay),
            AdobeCallClass.Status => (own?.PollsPerMinute ?? options.PollsPerMinute, 0),
            AdobeCallClass.Cancel => (own?.CancelsPerMinute ?? options.CancelsPerMinute, 0),
            AdobeCallClass.Read => (own?.ReadsPerMinute ?? options.ReadsPerMinute, 0),
            _ => (own?.UploadsPerMinute ?? options.UploadsPerMinute, 0),
        };
        if (minute > 0)
        {
            yield return new AdobeLimitWindow(minute, TimeSpan.FromMinutes(1));
        }

        if (day > 0)
        {
            yield return new AdobeLimitWindow(day, TimeSpan.FromHours(24));
        }
    }
}
