using StackExchange.Redis;

namespace AdobeSdk.Redis.Connection;

/// <summary>The connection to Redis, made when it is first needed, by one attempt for everybody.</summary>
/// <param name="connect">Makes it.</param>
/// <param name="patience">How long one caller waits for it.</param>
/// <param name="owned">Whether it ends with this object.</param>
internal sealed class RedisConnection(Func<Task<IConnectionMultiplexer>> connect, TimeSpan patience, bool owned) : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private Task<IConnectionMultiplexer>? _connection;

    /// <summary>A connection of our own.</summary>
    /// <param name="configuration">As for <see cref="ConfigurationOptions.Parse(string)"/>.</param>
    /// <param name="patience">How long one caller waits for it.</param>
    public static RedisConnection To(string configuration, TimeSpan patience)
    {
        ConfigurationOptions options = ConfigurationOptions.Parse(configuration);
        options.AbortOnConnectFail = false;

        // Questions that cannot be asked now are answered at once: the caller goes on without Redis.
        options.BacklogPolicy = BacklogPolicy.FailFast;
        options.ReconnectRetryPolicy = new LinearRetry((int)TimeSpan.FromMilliseconds(500).TotalMilliseconds);
        options.HeartbeatInterval = TimeSpan.FromMilliseconds(500);
        options.ConnectTimeout = Math.Max(500, (int)patience.TotalMilliseconds);
        options.ConfigCheckSeconds = 5;   // which server is the primary after a failover
        options.SyncTimeout = 2_000;
        options.ClientName ??= "AdobeSdk";
        return new(async () => await ConnectionMultiplexer.ConnectAsync(options).ConfigureAwait(false), patience, owned: true);
    }

    /// <summary>The database, waiting for the first connection.</summary>
    /// <exception cref="TimeoutException">It takes too long.</exception>
    /// <exception cref="RedisException">It failed; the next call tries again.</exception>
    public async Task<IDatabase> OpenAsync()
    {
        Task<IConnectionMultiplexer> connection;
        lock (_gate)
        {
            if (_connection is null || _connection.IsFaulted || _connection.IsCanceled)
            {
                _connection = Task.Run(connect);
            }

            connection = _connection;
        }

        IConnectionMultiplexer redis = connection.IsCompletedSuccessfully
            ? connection.Result
            : await connection.WaitAsync(patience).ConfigureAwait(false);
        return redis.GetDatabase();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (owned && _connection is { IsCompletedSuccessfully: true } connection)
        {
            await (await connection.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        }
    }
}
