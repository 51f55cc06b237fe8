using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Extensions.Hosting;

namespace Fleet.Work;

/// <summary>
/// The prompts that this worker is at work on. Quartz runs a job again when it takes its node for dead, and a node that was
/// only slow may then still be at work: so each prompt has a lease in the database, and whoever loses it stops.
/// </summary>
internal sealed class Claims(PromptTable prompts, WorkerName worker) : BackgroundService
{
    private static readonly TimeSpan s_lease = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_renewal = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<int, Claim> _held = new();

    /// <summary>Takes a prompt, waiting for whoever has it.</summary>
    /// <returns><see langword="null"/> if there is nothing left to be done for it.</returns>
    public async Task<Claim?> TakeAsync(int id, CancellationToken cancellationToken)
    {
        while (true)
        {
            // What this process is at work on already, it will see through.
            if (_held.ContainsKey(id))
            {
                return null;
            }

            if (await prompts.TakeAsync(id, worker.Name, s_lease, cancellationToken) is { } text)
            {
                var claim = new Claim(this, id, text);
                return _held.TryAdd(id, claim) ? claim : null;
            }

            if (await prompts.StateAsync(id, cancellationToken) != PromptState.Open)
            {
                return null;
            }

            await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
        }
    }

    /// <summary>Gives one back.</summary>
    public async ValueTask GiveBackAsync(Claim claim)
    {
        _held.TryRemove(claim.Id, out _);
        await prompts.ReleaseAsync(claim.Id, worker.Name, CancellationToken.None);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        long renewed = Environment.TickCount64;
        while (!stoppingToken.IsCancellationRequested)
        {
            Claim[] held = [.. _held.Values];
            try
            {
                long start = Environment.TickCount64;
                IReadOnlySet<int> kept = held.Length == 0 ? new HashSet<int>() : await prompts.RenewAsync([.. held.Select(claim => claim.Id)], worker.Name, s_lease, stoppingToken);
                renewed = start;

                // One that was done meanwhile is not kept either, and nobody listens any more.
                Array.ForEach([.. held.Where(claim => !kept.Contains(claim.Id))], claim => claim.Lose());
            }
            catch (DbException) when (!stoppingToken.IsCancellationRequested)
            {
                // The database is away: the leases run out at their time, on this clock at the latest.
                if (Environment.TickCount64 - renewed > (s_lease - s_renewal).TotalMilliseconds)
                {
                    Array.ForEach(held, claim => claim.Lose());
                }
            }

            await Task.Delay(s_renewal, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
