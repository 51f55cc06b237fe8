using StackExchange.Redis;

namespace AdobeSdk.Redis.Connection;

/// <summary>Tells what Redis does to its callers from mistakes of our own.</summary>
internal static class RedisFault
{
    /// <summary>Whether Redis, or the way to it, is the cause.</summary>
    public static bool Is(Exception exception) => exception switch
    {
        RedisException or TimeoutException or ObjectDisposedException => true,

        // The lock asks several servers at once, where there are several, and hands all their faults on.
        AggregateException several => several.Flatten().InnerExceptions.All(Is),
        _ => false,
    };
}
