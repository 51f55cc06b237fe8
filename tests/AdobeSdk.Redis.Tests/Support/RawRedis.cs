using System.Text;
using StackExchange.Redis;

namespace AdobeSdk.Redis.Tests.Support;

/// <summary>Everything that lies in a Redis, keys and values, as whoever steals it reads it.</summary>
internal static class RawRedis
{
    public static async Task<string> ReadAsync(RedisServer server, string prefix)
    {
        await using ConnectionMultiplexer connection = await server.ConnectAsync();
        IDatabase database = connection.GetDatabase();
        var all = new StringBuilder();
        foreach (RedisKey key in connection.GetServers()[0].Keys(pattern: prefix + "*"))
        {
            RedisValue[] values = await database.KeyTypeAsync(key) switch
            {
                RedisType.String => [await database.StringGetAsync(key)],
                RedisType.List => await database.ListRangeAsync(key),
                RedisType.Set => await database.SetMembersAsync(key),
                RedisType.SortedSet => await database.SortedSetRangeByRankAsync(key),
                RedisType.Hash => [.. (await database.HashGetAllAsync(key)).SelectMany(entry => new[] { entry.Name, entry.Value })],
                var other => throw new InvalidOperationException($"{key} is a {other}"),
            };
            all.AppendLine(key);
            foreach (RedisValue value in values)
            {
                all.AppendLine(Encoding.Latin1.GetString((byte[])value!));
            }
        }

        return all.ToString();
    }
}
