using StackExchange.Redis;

namespace AdobeSdk.Redis.Limits;

/// <summary>What <c>acquire.lua</c> has answered. Moments are microseconds since 1970 on the server's clock.</summary>
internal sealed record LogReply
{
    /// <summary>Whether the permits were granted.</summary>
    public required bool Granted { get; init; }

    /// <summary>Whether the log that the node knows is not there any more. Nothing was granted.</summary>
    public required bool Lost { get; init; }

    /// <summary>The server's time.</summary>
    public required long Now { get; init; }

    /// <summary>When the permits will be free.</summary>
    public required long At { get; init; }

    /// <summary>The place of a call that would queue up now, behind everybody of the fleet, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>Up to where the log goes.</summary>
    public required LogPosition Known { get; init; }

    /// <summary>Whether <see cref="Entries"/> is the whole log and not only what is new.</summary>
    public required bool Full { get; init; }

    /// <summary>Until when nobody is granted anything.</summary>
    public required long Paused { get; init; }

    /// <summary>The grants that the node has not seen yet.</summary>
    public required long[] Entries { get; init; }

    /// <summary>The fleet's nodes; empty if they were not asked for.</summary>
    public required string[] Members { get; init; }

    /// <summary>Reads it.</summary>
    public static LogReply Read(RedisResult result)
    {
        RedisResult[] parts = (RedisResult[])result!;
        int status = (int)parts[0];
        return new()
        {
            Granted = status == 1,
            Lost = status == 2,
            Now = (long)parts[1],
            At = (long)parts[2],
            Position = (int)parts[3],
            Known = new((string)parts[4]!, (long)parts[5], (long)parts[6]),
            Full = (int)parts[7] == 1,
            Paused = (long)parts[8],
            Entries = [.. ((RedisValue[])parts[9]!).Select(entry => (long)entry)],
            Members = [.. ((RedisValue[])parts[10]!).Select(member => (string)member!)],
        };
    }
}
