using Microsoft.Extensions.Logging;

namespace AdobeSdk.Clients;

/// <summary>What is logged about a registration.</summary>
internal static partial class TenantLog
{
    /// <summary>Which credentials have won.</summary>
    [LoggerMessage(EventId = 10, Level = LogLevel.Debug, Message = "Adobe credentials: {Kind} of client {ClientId}, from {Source}.")]
    public static partial void Credentials(ILogger logger, AdobeCredentialKind kind, string clientId, string source);

    /// <summary>Nothing of this reaches Adobe.</summary>
    [LoggerMessage(EventId = 11, Level = LogLevel.Warning, Message = "Talking to the emulator at {Emulator} instead of Adobe: IMS and every API.")]
    public static partial void Emulator(ILogger logger, string emulator);

    /// <summary>Changed configuration that cannot be used.</summary>
    [LoggerMessage(EventId = 12, Level = LogLevel.Error, Message = "Changed Adobe options are not taken over: {Problems}")]
    public static partial void NotChanged(ILogger logger, string problems);
}
