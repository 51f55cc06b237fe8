using Microsoft.Extensions.Logging;

namespace AdobeSdk.Clients;

/// <summary>What is logged about a registration.</summary>
internal static partial class TenantLog
{
    /// <summary>Which credentials have won.</summary>
    [LoggerMessage(EventId = 10, Level = LogLevel.Debug, Message = "Adobe credentials: {Kind} of client {ClientId}, from {Source}.")]
    public static partial void Credentials(ILogger logger, AdobeCredentialKind kind, string clientId, string source);

    /// <summary>A credential of a retired kind is in use.</summary>
    [LoggerMessage(EventId = 13, Level = LogLevel.Warning, Message = "Client {ClientId} is a Service Account (JWT) credential. {Notice}.")]
    public static partial void Retired(ILogger logger, string clientId, string notice);

    /// <summary>Nothing of this reaches Adobe.</summary>
    [LoggerMessage(EventId = 11, Level = LogLevel.Warning, Message = "Talking to the emulator at {Emulator} instead of Adobe: IMS and every API.")]
    public static partial void Emulator(ILogger logger, string emulator);

    /// <summary>A handler that would repeat submits is not used.</summary>
    [LoggerMessage(EventId = 12, Level = LogLevel.Information, Message = "The standard resilience handler is not used for {Client}: it would repeat POSTs, and Adobe bills each. Adobe:Retry says how this client repeats.")]
    public static partial void ResilienceTakenOut(ILogger logger, string client);
}
