using AdobeSdk.Errors;
using AdobeSdk.Telemetry;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Ims;

/// <summary>What is logged and counted about tokens: who, how long and why, never the token nor the secret.</summary>
internal static partial class TokenLog
{
    /// <summary>An API has refused a token.</summary>
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "An API refused the token of {Identity}: IMS is asked for another one.")]
    public static partial void Replacing(ILogger logger, string identity);

    /// <summary>IMS has answered.</summary>
    /// <param name="logger">The log.</param>
    /// <param name="identity">Whose token.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="same">Whether it is the token that was there before.</param>
    /// <param name="alive">Whether there is a valid token now.</param>
    /// <param name="pause">How long IMS is left alone.</param>
    public static void Landed(ILogger logger, string identity, TokenAnswer answer, bool same, bool alive, TimeSpan pause)
    {
        AdobeTelemetry.TokenRenewals.Add(1, new KeyValuePair<string, object?>("adobe.outcome", Outcome(answer)));
        switch (answer.Failure, same, alive)
        {
            case (null, _, _) when answer.IsShared:
                SharedToken(logger, identity, answer.Lifetime);
                break;
            case (null, false, _):
                NewToken(logger, identity, answer.Lifetime);
                break;
            case (null, true, _):
                SameToken(logger, identity, answer.Lifetime);
                break;
            case ({ } failure, _, true):
                RenewalFailed(logger, identity, pause, failure.Message);
                break;
            case ({ } failure, _, false):
                NoToken(logger, identity, pause, failure.Message);
                break;
        }
    }

    /// <summary>The shared store did not do what it is there for.</summary>
    public static void StoreFailed(ILogger logger, Exception e) => StoreFailed(
        logger, e is OperationCanceledException or TimeoutException ? "It did not answer in time." : $"{e.GetType().Name}: {Redaction.Clean(e.Message)}");

    /// <summary>A user's sign-in could not be read or kept.</summary>
    [LoggerMessage(EventId = 8, Level = LogLevel.Warning, Message = "The user's sign-in in {File} could not be used: {Reason} This process goes on with the tokens it has.")]
    public static partial void UserFileFailed(ILogger logger, string file, string reason);

    /// <summary>What the options hold is out of date.</summary>
    [LoggerMessage(EventId = 9, Level = LogLevel.Warning, Message = "IMS has replaced the refresh token of the user of client {ClientId}: Adobe:User:RefreshToken may not do after the next start. Keep the sign-in in a file, Adobe:User:File.")]
    public static partial void RefreshTokenReplaced(ILogger logger, string clientId);

    private static string Outcome(TokenAnswer answer) =>
        answer.Failure is { } failure ? failure.ErrorCode ?? "failed" : answer.IsShared ? "shared" : "issued";

    [LoggerMessage(EventId = 2, Level = LogLevel.Debug, Message = "New token for {Identity}, valid for {Lifetime}.")]
    private static partial void NewToken(ILogger logger, string identity, TimeSpan? lifetime);

    [LoggerMessage(EventId = 3, Level = LogLevel.Debug, Message = "The same token for {Identity} again, valid for another {Lifetime}.")]
    private static partial void SameToken(ILogger logger, string identity, TimeSpan? lifetime);

    [LoggerMessage(EventId = 4, Level = LogLevel.Warning, Message = "The token of {Identity} could not be renewed; it is used on, and IMS is left alone for {Pause}. {Reason}")]
    private static partial void RenewalFailed(ILogger logger, string identity, TimeSpan pause, string reason);

    [LoggerMessage(EventId = 5, Level = LogLevel.Error, Message = "There is no token for {Identity}; IMS is left alone for {Pause}. {Reason}")]
    private static partial void NoToken(ILogger logger, string identity, TimeSpan pause, string reason);

    [LoggerMessage(EventId = 6, Level = LogLevel.Debug, Message = "Another process's token for {Identity}, valid for another {Lifetime}.")]
    private static partial void SharedToken(ILogger logger, string identity, TimeSpan? lifetime);

    [LoggerMessage(EventId = 7, Level = LogLevel.Warning, Message = "The shared token store failed; this process goes on alone. {Reason}")]
    private static partial void StoreFailed(ILogger logger, string reason);
}
