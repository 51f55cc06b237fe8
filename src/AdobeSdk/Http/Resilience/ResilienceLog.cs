using Microsoft.Extensions.Logging;

namespace AdobeSdk.Http.Resilience;

/// <summary>What the pipeline says. Requests are named without their query.</summary>
internal static partial class ResilienceLog
{
    [LoggerMessage(6, LogLevel.Debug, "{Request} ended with {Outcome} after {Duration:0} ms")]
    public static partial void Ended(ILogger logger, string request, string outcome, double duration);

    [LoggerMessage(1, LogLevel.Warning, "{Request} ended with {Reason}; repeating it in {Delay:0.0} s ({Repeat} of {MaxRetries})")]
    public static partial void Repeating(ILogger logger, string request, string reason, double delay, int repeat, int maxRetries);
}
