using Microsoft.Extensions.Logging;

namespace AdobeSdk.Events.Telemetry;

/// <summary>What is logged about events: nothing of a delivery that was not verified, and of no delivery its payload.</summary>
internal static partial class EventLog
{
    /// <summary>The log's category.</summary>
    public const string Category = "AdobeSdk.Events";

    [LoggerMessage(1, LogLevel.Warning, "A delivery was refused with {Status}: {Reason}")]
    public static partial void Refused(ILogger logger, int status, string reason);

    [LoggerMessage(2, LogLevel.Information, "Event {EventId} of type {Type} was received")]
    public static partial void Received(ILogger logger, string eventId, string? type);

    [LoggerMessage(3, LogLevel.Debug, "Event {EventId} was delivered again, and is dropped")]
    public static partial void Duplicate(ILogger logger, string eventId);

    [LoggerMessage(4, LogLevel.Error, "The handler {Handler} failed at event {EventId}")]
    public static partial void HandlerFailed(ILogger logger, Exception fault, string handler, string eventId);

    [LoggerMessage(5, LogLevel.Warning, "Adobe's key {Path} cannot be had now: {Why}")]
    public static partial void KeyUnavailable(ILogger logger, string path, string why);

    [LoggerMessage(6, LogLevel.Warning, "There is no key {Path}: {Why}")]
    public static partial void NoKey(ILogger logger, string path, string why);

    [LoggerMessage(7, LogLevel.Warning, "Deliveries name more than {Most} unknown keys a minute; the next are not fetched")]
    public static partial void TooManyKeys(ILogger logger, int most);

    [LoggerMessage(8, LogLevel.Debug, "One of a delivery's two signatures is good, the other is not: Adobe may be replacing a key")]
    public static partial void OneSignature(ILogger logger);

    [LoggerMessage(9, LogLevel.Information, "Adobe's challenge was answered")]
    public static partial void Challenged(ILogger logger);

    [LoggerMessage(10, LogLevel.Information, "Adobe asked to confirm the registration of this webhook; the answer was {Status}")]
    public static partial void Confirmed(ILogger logger, int status);

    [LoggerMessage(11, LogLevel.Warning, "Adobe asked to confirm the registration of this webhook, and it was not confirmed: {Why}")]
    public static partial void NotConfirmed(ILogger logger, string why);

    [LoggerMessage(12, LogLevel.Warning, "The events seen by other nodes cannot be asked for ({Fault}); this node goes by its own")]
    public static partial void StoreUnavailable(ILogger logger, string fault);

    [LoggerMessage(13, LogLevel.Warning, "{Count} events were not handled before the application ended")]
    public static partial void Lost(ILogger logger, int count);
}
