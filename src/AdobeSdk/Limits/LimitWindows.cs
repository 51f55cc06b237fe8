namespace AdobeSdk.Limits;

/// <summary>Which windows bind a class of calls to a service.</summary>
internal static class LimitWindows
{
    // Adobe publishes no figure for most polls: one a second, all jobs together.
    private const int PollsPerMinute = 60;

    private static readonly TimeSpan s_longestSlack = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// A window for every number; none for a class without a limit. What the options say of the service goes before what
    /// they say of its host, of all services, and what Adobe has published.
    /// </summary>
    public static IEnumerable<AdobeLimitWindow> Of(AdobeLimitOptions options, LimitedService service, AdobeCallClass callClass)
    {
        options.Services.TryGetValue(service.Name, out AdobeServiceLimits? own);
        options.Services.TryGetValue(service.Host, out AdobeServiceLimits? host);
        PublishedLimit published = service.For(callClass);
        int? minute = PerMinute(own, callClass) ?? PerMinute(host, callClass) ?? PerMinute(options, callClass);
        int? day = callClass == AdobeCallClass.Submit ? own?.SubmitsPerDay ?? host?.SubmitsPerDay ?? options.SubmitsPerDay : null;

        // Whoever has been given more a minute has been given more in three seconds.
        int threeSeconds = published.PerThreeSeconds == 0 || minute == 0 ? 0 : Math.Max(published.PerThreeSeconds, minute / 20 ?? 0);
        int unpublished = callClass == AdobeCallClass.Status && published == default ? PollsPerMinute : published.PerMinute;
        return Windows((threeSeconds, TimeSpan.FromSeconds(3)), (minute ?? unpublished, TimeSpan.FromMinutes(1)), (day ?? published.PerDay, TimeSpan.FromHours(24)));
    }

    private static IEnumerable<AdobeLimitWindow> Windows(params (int Permits, TimeSpan Length)[] windows) =>
        windows.Where(window => window.Permits > 0).Select(window => new AdobeLimitWindow(window.Permits, window.Length + Slack(window.Length)));

    // A permit's call reaches Adobe a little later than it leaves, and one that was slow must not fall into one window with
    // those that leave when its permit is free again. It costs less than two hundredths of the quota.
    private static TimeSpan Slack(TimeSpan window) => window / 60 < s_longestSlack ? window / 60 : s_longestSlack;

    private static int? PerMinute(AdobeServiceLimits? limits, AdobeCallClass callClass) => callClass switch
    {
        AdobeCallClass.Submit => limits?.SubmitsPerMinute,
        AdobeCallClass.Status => limits?.PollsPerMinute,
        AdobeCallClass.Cancel => limits?.CancelsPerMinute,
        AdobeCallClass.Read => limits?.ReadsPerMinute,
        _ => limits?.UploadsPerMinute,
    };

    private static int? PerMinute(AdobeLimitOptions limits, AdobeCallClass callClass) => callClass switch
    {
        AdobeCallClass.Submit => limits.SubmitsPerMinute,
        AdobeCallClass.Status => limits.PollsPerMinute,
        AdobeCallClass.Cancel => limits.CancelsPerMinute,
        AdobeCallClass.Read => limits.ReadsPerMinute,
        _ => limits.UploadsPerMinute,
    };
}
