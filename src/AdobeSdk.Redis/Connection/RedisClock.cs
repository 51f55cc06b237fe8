using StackExchange.Redis;

namespace AdobeSdk.Redis.Connection;

/// <summary>
/// The time that scripts count by: the server's own, which is the same for all nodes whatever their clocks say. Tests that
/// cannot wait for a day give another.
/// </summary>
/// <param name="virtualTime">Tests' time, in microseconds since 1970; <see langword="null"/> for the server's.</param>
internal sealed class RedisClock(Func<long>? virtualTime)
{
    /// <summary>The server's time.</summary>
    public static RedisClock Server { get; } = new(null);

    /// <summary>The scripts' first argument.</summary>
    public RedisValue Now => virtualTime is null ? RedisValue.EmptyString : virtualTime();

    /// <summary>A stretch of time as scripts count it.</summary>
    public static long Microseconds(TimeSpan length) => (long)Math.Ceiling(length.TotalMicroseconds);
}
