using AdobeSdk.Redis.Connection;
using StackExchange.Redis;

namespace AdobeSdk.Redis.Limits;

/// <summary>The log of one limit's grants in Redis: what all nodes count by.</summary>
internal sealed class SharedLog
{
    /// <summary>How long a waiting node may stay away before it asks again.</summary>
    public static readonly TimeSpan AskAgain = TimeSpan.FromSeconds(1);

    private static readonly ServerScript s_acquire = ServerScript.Load("acquire.lua");
    private static readonly ServerScript s_merge = ServerScript.Load("merge.lua");
    private static readonly ServerScript s_pause = ServerScript.Load("pause.lua");

    private readonly RedisLink _link;
    private readonly RedisClock _clock;
    private readonly string _node;
    private readonly RedisKey[] _keys;
    private readonly RedisKey[] _log;
    private readonly RedisValue[] _scopes;
    private readonly RedisValue[] _windows;
    private readonly long _keep;
    private readonly long _life;

    /// <summary>How long the node may stay away while it waits; tests that play days make it longer.</summary>
    internal TimeSpan StayAway { get; init; } = AskAgain;

    /// <param name="link">The way to Redis.</param>
    /// <param name="clock">The time that grants count by.</param>
    /// <param name="prefix">In front of every key.</param>
    /// <param name="node">This node's name.</param>
    /// <param name="key">What is limited.</param>
    /// <param name="windows">The limits; none if there are only pauses.</param>
    public SharedLog(RedisLink link, RedisClock clock, string prefix, string node, AdobeLimitKey key, IReadOnlyList<AdobeLimitWindow> windows)
    {
        _link = link;
        _clock = clock;
        _node = node;

        // The braces put everything of an organisation in one slot of a cluster: a script must find its keys in one place.
        // Numbers are no part of the keys: nodes that were given others count in the same log, as Adobe does.
        string organization = $"{prefix}{{{Uri.EscapeDataString(key.Organization)}}}:limits";
        string place = $"{organization}:{key.Service}:{key.Class}";
        _keys = [place, place + ":log", place + ":waiting", place + ":nodes", organization + ":pauses"];
        _log = [_keys[0], _keys[1]];
        _scopes = [Field(AdobePauseScope.Organization, key), Field(AdobePauseScope.Service, key), Field(AdobePauseScope.Class, key)];
        _windows = [.. windows.SelectMany(window => new RedisValue[] { window.Permits, RedisClock.Microseconds(window.Length) })];
        _keep = windows.Select(window => window.Permits).DefaultIfEmpty(0).Max();
        _life = (long)(windows.Select(window => window.Length).DefaultIfEmpty().Max() + TimeSpan.FromMinutes(1)).TotalMilliseconds;
    }

    /// <summary>Asks for permits.</summary>
    /// <param name="known">What the node knows of the log.</param>
    /// <param name="permits">How many; 0 only to look.</param>
    /// <param name="queued">How many calls wait at the node; -1 if it does not wait for a turn.</param>
    public async Task<LogReply?> AskAsync(LogPosition known, int permits, int queued)
    {
        RedisValue[] arguments =
        [
            _clock.Now, _node, permits, queued, known.Id, known.Version, known.Count, Guid.NewGuid().ToString("N"),
            RedisClock.Microseconds(StayAway), _life, _scopes.Length, .. _scopes, .. _windows,
        ];
        RedisAnswer<RedisResult> answer = await _link.TryAsync(redis => s_acquire.RunAsync(redis, _keys, arguments)).ConfigureAwait(false);
        return answer.Arrived ? LogReply.Read(answer.Value) : null;
    }

    /// <summary>Tells the others of grants that were made alone, and puts a lost log back.</summary>
    /// <param name="fresh">Grants that are not in the log.</param>
    /// <param name="known">Grants that were in it.</param>
    /// <returns>Whether Redis has taken them.</returns>
    public async Task<bool> MergeAsync(IReadOnlyList<long> fresh, IReadOnlyList<long> known)
    {
        RedisValue[] arguments =
        [
            _clock.Now, Guid.NewGuid().ToString("N"), _keep, _life, fresh.Count,
            .. fresh.Select(moment => (RedisValue)moment), .. known.Select(moment => (RedisValue)moment),
        ];
        return (await _link.TryAsync(redis => s_merge.RunAsync(redis, _log, arguments)).ConfigureAwait(false)).Arrived;
    }

    /// <summary>Holds everybody back whom a refusal of Adobe concerns.</summary>
    public async Task PauseAsync(AdobePauseScope scope, TimeSpan duration)
    {
        RedisValue field = _scopes[scope switch { AdobePauseScope.Organization => 0, AdobePauseScope.Service => 1, _ => 2 }];
        await _link.TryAsync(redis => s_pause.RunAsync(redis, [_keys[4]], _clock.Now, field, RedisClock.Microseconds(duration))).ConfigureAwait(false);
    }

    /// <summary>Takes the node out of the fleet.</summary>
    public async Task LeaveAsync()
    {
        await _link.TryAsync(redis => redis.SortedSetRemoveAsync(_keys[3], _node)).ConfigureAwait(false);
        await _link.TryAsync(redis => redis.HashDeleteAsync(_keys[2], _node)).ConfigureAwait(false);
    }

    private static RedisValue Field(AdobePauseScope scope, AdobeLimitKey key) => scope switch
    {
        AdobePauseScope.Organization => "*",
        AdobePauseScope.Service => key.Host,
        _ => $"{key.Service} {key.Class}",
    };
}
