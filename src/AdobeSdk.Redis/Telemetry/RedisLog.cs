using Microsoft.Extensions.Logging;

namespace AdobeSdk.Redis.Telemetry;

/// <summary>What the log hears of Redis.</summary>
internal static partial class RedisLog
{
    /// <summary>The log's name.</summary>
    public const string Category = "AdobeSdk.Redis";

    [LoggerMessage(1, LogLevel.Warning, "Redis does not answer ({Fault}: {Message}). This node goes on alone until it does: tokens from IMS, its share of the limits")]
    public static partial void Gone(ILogger logger, string fault, string message);

    [LoggerMessage(2, LogLevel.Information, "Redis answers again")]
    public static partial void Back(ILogger logger);

    [LoggerMessage(3, LogLevel.Warning, "The keys that encrypt tokens lie in Redis in clear: whoever can read all of it can read the tokens. Encrypt them with a certificate (AdobeRedisOptions.ConfigureKeyRing), or keep the ring elsewhere (AdobeRedisOptions.DataProtection)")]
    public static partial void KeysInClear(ILogger logger);

    [LoggerMessage(4, LogLevel.Warning, "A shared token could not be read ({Fault}): it is fetched from IMS")]
    public static partial void Unreadable(ILogger logger, string fault);

    [LoggerMessage(5, LogLevel.Warning, "{Class} calls to {Service}: this node counts alone, as one of {Nodes}")]
    public static partial void CountsAlone(ILogger logger, AdobeCallClass @class, string service, int nodes);

    [LoggerMessage(6, LogLevel.Information, "{Class} calls to {Service} are counted together again")]
    public static partial void CountsTogether(ILogger logger, AdobeCallClass @class, string service);

    [LoggerMessage(7, LogLevel.Warning, "The keys that encrypt shared tokens could not be read ({Fault}). It is tried again when they are needed")]
    public static partial void NoKeys(ILogger logger, string fault);

    [LoggerMessage(8, LogLevel.Error, "What stands in Redis under {Key} is no record of a job and was left out; its job may be unknown")]
    public static partial void DamagedRecord(ILogger logger, string key);
}
