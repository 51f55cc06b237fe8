namespace AdobeSdk.Redis.Configuration;

/// <summary>What options must be.</summary>
internal static class RedisOptionRules
{
    /// <summary>Looks them through.</summary>
    /// <exception cref="ArgumentException">One makes no sense.</exception>
    public static void Check(AdobeRedisOptions options)
    {
        Require(!string.IsNullOrEmpty(options.KeyPrefix) && options.KeyPrefix.AsSpan().IndexOfAny('{', '}') < 0, "KeyPrefix must be a word without braces, which say where in a cluster a key lies.");
        Require(IsSome(options.CallTimeout), "CallTimeout must be longer than nothing and at most a minute.");
        Require(IsSome(options.ConnectTimeout), "ConnectTimeout must be longer than nothing and at most a minute.");
        Require(options.FleetSize > 0, "FleetSize must be 1 or more.");
    }

    private static bool IsSome(TimeSpan span) => span > TimeSpan.Zero && span <= TimeSpan.FromMinutes(1);

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new ArgumentException($"AdobeRedisOptions.{message}");
        }
    }
}
