using System.Collections.Concurrent;
using AdobeSdk.Redis.Connection;
using AdobeSdk.Redis.Telemetry;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace AdobeSdk.Redis.Jobs;

/// <summary>
/// The fleet's ledger of jobs in Redis. It throws while Redis is gone: the SDK then submits without it, or does not, as
/// <c>Adobe:Ledger:Required</c> says, and writes later. A ledger that Redis has lost is written again by
/// those who have jobs in hand.
/// </summary>
/// <param name="link">The way to Redis.</param>
/// <param name="clock">The time that leases count by.</param>
/// <param name="options">The fleet's options.</param>
/// <param name="time">The time of day.</param>
/// <param name="logger">Told of values that are no records.</param>
internal sealed class RedisJobStore(RedisLink link, RedisClock clock, AdobeRedisOptions options, TimeProvider time, ILogger logger) : IAdobeJobStore
{
    private static readonly ServerScript s_save = ServerScript.Load("save.lua");
    private static readonly ServerScript s_remove = ServerScript.Load("remove.lua");
    private static readonly ServerScript s_lease = ServerScript.Load("lease.lua");
    private static readonly ServerScript s_release = ServerScript.Load("release.lua");

    private readonly JobKeys _keys = new(options.KeyPrefix);
    private readonly ConcurrentDictionary<string, AdobeJobRecord> _own = new(StringComparer.Ordinal);
    private string _mark = "";

    /// <inheritdoc/>
    public async ValueTask SaveAsync(AdobeJobRecord record, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.State == AdobeJobRecordState.Finished)
        {
            _own.TryRemove(record.Id, out _);
        }
        else
        {
            _own[record.Id] = record;
        }

        string mark = (await WriteAsync(record).WaitAsync(cancellationToken).ConfigureAwait(false))!;
        await RestoreAsync(mark).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask RemoveAsync(string id, CancellationToken cancellationToken = default)
    {
        _own.TryRemove(id, out _);
        await AskAsync(redis => s_remove.RunAsync(redis, [_keys.Record(id), _keys.Unfinished], id)).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<AdobeJobRecord?> FindAsync(string id, CancellationToken cancellationToken = default) =>
        Read(_keys.Record(id), await AskAsync(redis => redis.StringGetAsync(_keys.Record(id))).WaitAsync(cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<AdobeJobRecord>> ListUnfinishedAsync(CancellationToken cancellationToken = default)
    {
        RedisValue[] ids = await AskAsync(redis => redis.SortedSetRangeByRankAsync(_keys.Unfinished)).WaitAsync(cancellationToken).ConfigureAwait(false);
        return [.. (await ReadAllAsync(ids).WaitAsync(cancellationToken).ConfigureAwait(false)).Where(record => record.State != AdobeJobRecordState.Finished)];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<AdobeJobRecord>> ListByCorrelationAsync(string correlation, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(correlation);
        RedisValue[] ids = await AskAsync(redis => redis.SetMembersAsync(_keys.Correlation(correlation))).WaitAsync(cancellationToken).ConfigureAwait(false);
        return [.. (await ReadAllAsync(ids).WaitAsync(cancellationToken).ConfigureAwait(false)).Where(record => record.Correlation == correlation)];
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TryLeaseAsync(string id, string owner, TimeSpan duration, CancellationToken cancellationToken = default)
    {
        RedisResult result = await AskAsync(redis => s_lease.RunAsync(
            redis, [_keys.Lease(id), _keys.Mark], clock.Now, owner, RedisClock.Microseconds(duration), NewMark())).WaitAsync(cancellationToken).ConfigureAwait(false);
        await RestoreAsync((string)result[1]!).ConfigureAwait(false);
        return (int)result[0] == 1;
    }

    /// <inheritdoc/>
    public async ValueTask ReleaseAsync(string id, string owner, CancellationToken cancellationToken = default) =>
        await AskAsync(redis => s_release.RunAsync(redis, [_keys.Lease(id)], owner)).WaitAsync(cancellationToken).ConfigureAwait(false);

    private async Task<string?> WriteAsync(AdobeJobRecord record)
    {
        bool finished = record.State == AdobeJobRecordState.Finished;
        TimeSpan life = finished ? (record.FinishedAt ?? time.GetUtcNow()) + StoredRecord.Retention - time.GetUtcNow() : StoredRecord.Retention;
        RedisKey[] keys = [_keys.Record(record.Id), _keys.Unfinished, _keys.Mark];
        RedisResult mark = await AskAsync(redis => s_save.RunAsync(
            redis,
            record.Correlation is { } word ? [.. keys, _keys.Correlation(word)] : keys,
            record.Id,
            record.ToJson(),
            finished ? RedisValue.EmptyString : record.SubmittedAt.ToUnixTimeMilliseconds(),
            Math.Max(1, (long)life.TotalMilliseconds),
            NewMark())).ConfigureAwait(false);
        return (string?)mark;
    }

    // Another mark: this is not the ledger that was written to before.
    private async Task RestoreAsync(string mark)
    {
        string before = Interlocked.Exchange(ref _mark, mark);
        if (before.Length == 0 || before == mark)
        {
            return;
        }

        try
        {
            foreach (AdobeJobRecord record in _own.Values)
            {
                await WriteAsync(record).ConfigureAwait(false);
            }
        }
        catch (AdobeConnectionException)
        {
            // Gone again: next time.
            Interlocked.CompareExchange(ref _mark, before, mark);
        }
    }

    private async Task<IReadOnlyList<AdobeJobRecord>> ReadAllAsync(RedisValue[] ids)
    {
        RedisKey[] keys = [.. ids.Select(id => _keys.Record(id!))];
        RedisValue[] found = keys.Length == 0 ? [] : await AskAsync(redis => redis.StringGetAsync(keys)).ConfigureAwait(false);
        return [.. keys.Zip(found, Read).OfType<AdobeJobRecord>().OrderBy(record => record.SubmittedAt).ThenBy(record => record.Id, StringComparer.Ordinal)];
    }

    private AdobeJobRecord? Read(RedisKey key, RedisValue json)
    {
        if (json.IsNull)
        {
            return null;
        }

        AdobeJobRecord? record = StoredRecord.Read(json!, time.GetUtcNow(), out bool isDamaged);
        if (isDamaged)
        {
            RedisLog.DamagedRecord(logger, key.ToString());
        }

        return record;
    }

    private async Task<T> AskAsync<T>(Func<IDatabase, Task<T>> ask)
    {
        RedisAnswer<T> answer = await link.TryAsync(ask).ConfigureAwait(false);
        return answer.Arrived ? answer.Value : throw new AdobeConnectionException("Redis, where the ledger of jobs is kept, does not answer.");
    }

    private static RedisValue NewMark() => Guid.NewGuid().ToString("N");
}
