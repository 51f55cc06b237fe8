using System.Diagnostics;
using Fleet.Servers;
using Fleet.Settings;

namespace Fleet.Workers;

/// <summary>What is made to go wrong, evenly spread over the batch: workers killed, Redis killed in the middle and started again.</summary>
internal sealed class Mishaps
{
    private readonly Queue<(double At, bool Redis)> _plan;
    private readonly WorkerPool _workers;
    private readonly RedisServer _redis;

    public Mishaps(FleetOptions options, WorkerPool workers, RedisServer redis)
    {
        var plan = Enumerable.Repeat(false, options.Kill).ToList();
        if (options.RestartRedis)
        {
            plan.Insert((plan.Count + 1) / 2, true);
        }

        _plan = new(plan.Select((isRedis, i) => ((i + 1.0) / (plan.Count + 1), isRedis)));
        _workers = workers;
        _redis = redis;
    }

    /// <summary>What has happened, in words.</summary>
    public List<string> Log { get; } = [];

    /// <summary>Does what is due.</summary>
    public async Task StepAsync(double progress, IReadOnlyDictionary<string, int> held, CancellationToken cancellationToken)
    {
        while (_plan.TryPeek(out (double At, bool Redis) next) && next.At <= progress)
        {
            _plan.Dequeue();
            if (next.Redis)
            {
                long start = Stopwatch.GetTimestamp();
                await _redis.KillAsync();
                await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
                await _redis.StartAsync(cancellationToken);
                Log.Add($"Redis killed at {progress:0 %}, away for {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s");
            }
            else
            {
                await _workers.KillBusiestAsync(held, progress);
                Worker killed = _workers.All.Last(worker => worker.KilledAt == progress);
                Log.Add($"{killed.Name} killed at {progress:0 %} with {held.GetValueOrDefault(killed.Name)} prompts in hand");
            }
        }
    }
}
