using Microsoft.Extensions.Logging;

namespace AdobeSdk.Ims;

/// <summary>What is logged about tokens: who, how long and why, never the token nor the secret.</summary>
internal static partial class TokenLog
{
    /// <summary>A token was had.</summary>
    public static void Issued(ILogger logger, string identity, TimeSpan? lifetime, bool same)
    {
        if (same)
        {
            SameToken(logger, identity, lifetime);
        }
        else
        {
            NewToken(logger, identity, lifetime);
        }
    }

    /// <summary>None was had.</summary>
    public static void Failed(ILogger logger, string identity, TokenFailure failure, bool alive, TimeSpan pause)
    {
        if (alive)
        {
            RenewalFailed(logger, identity, pause, failure.Message);
        }
        else
        {
            NoToken(logger, identity, pause, failure.Message);
        }
    }

    /// <summary>An API has refused a token.</summary>
    [LoggerMessage(EventId = 4, Level = LogLevel.Information, Message = "An API refused the token of {Identity}: it is dropped and IMS is asked for another one.")]
    public static partial void Replacing(ILogger logger, string identity);

    [LoggerMessage(EventId = 1, Level = LogLevel.Debug, Message = "New token for {Identity}, valid for {Lifetime}.")]
    private static partial void NewToken(ILogger logger, string identity, TimeSpan? lifetime);

    [LoggerMessage(EventId = 2, Level = LogLevel.Debug, Message = "IMS handed out the same token for {Identity} again, valid for {Lifetime}.")]
    private static partial void SameToken(ILogger logger, string identity, TimeSpan? lifetime);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "The token of {Identity} could not be renewed; it is used on, and IMS asked again in {Pause}. {Reason}")]
    private static partial void RenewalFailed(ILogger logger, string identity, TimeSpan pause, string reason);

    [LoggerMessage(EventId = 5, Level = LogLevel.Error, Message = "There is no token for {Identity}; IMS is left alone for {Pause}. {Reason}")]
    private static partial void NoToken(ILogger logger, string identity, TimeSpan pause, string reason);
}
