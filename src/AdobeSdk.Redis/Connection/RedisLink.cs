using AdobeSdk.Redis.Telemetry;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace AdobeSdk.Redis.Connection;

/// <summary>
/// The way to Redis, on which nothing ever waits long: each question has a short timeout, and after a fault nobody asks
/// until a look in the background has found Redis well again. No answer is an answer too: whoever asks goes on alone.
/// </summary>
internal sealed class RedisLink : IAsyncDisposable
{
    private static readonly TimeSpan s_firstLook = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_slowestLook = TimeSpan.FromSeconds(1);

    private readonly RedisConnection _connection;
    private readonly TimeSpan _timeout;
    private readonly RedisKey _probe;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _end = new();
    private long _answers;
    private int _down;
    private int _complaints;

    /// <param name="connection">The connection.</param>
    /// <param name="options">How patient to be.</param>
    /// <param name="logger">Told when Redis goes and comes.</param>
    public RedisLink(RedisConnection connection, AdobeRedisOptions options, ILogger logger)
    {
        _connection = connection;
        _timeout = options.CallTimeout;
        _probe = options.KeyPrefix + "probe";
        _logger = logger;
    }

    /// <summary>Whether it makes sense to ask.</summary>
    public bool IsUp => Volatile.Read(ref _down) == 0;

    /// <summary>Asks Redis. Never throws for what Redis does or fails to do.</summary>
    /// <param name="ask">The question.</param>
    public Task<RedisAnswer<T>> TryAsync<T>(Func<IDatabase, Task<T>> ask) => TryAsync(ask, _timeout);

    /// <summary>Asks something that may take longer than other questions.</summary>
    /// <param name="ask">The question.</param>
    /// <param name="timeout">How long it may take.</param>
    public async Task<RedisAnswer<T>> TryAsync<T>(Func<IDatabase, Task<T>> ask, TimeSpan timeout)
    {
        if (!IsUp)
        {
            return default;
        }

        long answers = Interlocked.Read(ref _answers);
        try
        {
            T value = await AskAsync(ask, timeout).ConfigureAwait(false);
            Interlocked.Increment(ref _answers);
            Volatile.Write(ref _complaints, 0);
            return new(true, value);
        }
        catch (TimeoutException) when (Interlocked.Read(ref _answers) != answers)
        {
            return default;   // others were answered meanwhile: it was this question, or this process, that was slow
        }
        catch (OperationCanceledException)
        {
            return default;   // the caller has gone, which says nothing about Redis
        }
        catch (Exception e) when (RedisFault.Is(e))
        {
            GoDown(e);
            return default;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await _connection.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<T> AskAsync<T>(Func<IDatabase, Task<T>> ask, TimeSpan timeout)
    {
        IDatabase database = await _connection.OpenAsync().ConfigureAwait(false);
        Task<T> answer = ask(database);
        try
        {
            return await answer.WaitAsync(timeout, _end.Token).ConfigureAwait(false);
        }
        finally
        {
            Forget(answer);
        }
    }

    /// <summary>An answer that comes too late interests nobody, and neither does its exception.</summary>
    private static void Forget(Task answer) =>
        answer.ContinueWith(static task => _ = task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);

    private void GoDown(Exception fault)
    {
        if (Interlocked.Exchange(ref _down, 1) != 0 || _end.IsCancellationRequested)
        {
            return;
        }

        // A Redis that answers looks and fails questions would be complained of once a second.
        if (Interlocked.Increment(ref _complaints) == 1)
        {
            RedisLog.Gone(_logger, fault.GetType().Name, fault.Message);
        }

        _ = Task.Run(LookAsync);
    }

    private async Task LookAsync()
    {
        TimeSpan pause = s_firstLook;
        while (!_end.IsCancellationRequested)
        {
            await Task.Delay(pause, CancellationToken.None).ConfigureAwait(false);
            pause = pause * 2 < s_slowestLook ? pause * 2 : s_slowestLook;
            try
            {
                // A write: a replica that has not been promoted yet answers a ping as well.
                await AskAsync(database => database.StringSetAsync(_probe, 1, TimeSpan.FromSeconds(10)), _timeout).ConfigureAwait(false);
                Volatile.Write(ref _down, 0);
                if (Volatile.Read(ref _complaints) <= 1)
                {
                    RedisLog.Back(_logger);
                }

                return;
            }
            catch (Exception e) when (RedisFault.Is(e) || e is OperationCanceledException)
            {
            }
        }
    }
}
