using System.Diagnostics;
using AdobeSdk.Emulator;
using Fleet.Reporting;
using Fleet.Servers;
using Fleet.Settings;
using Fleet.Work;
using Fleet.Workers;
using Npgsql;
using Quartz;

namespace Fleet;

/// <summary>The whole run: starts everything, watches, makes things go wrong, counts, and leaves nothing behind.</summary>
internal static class FleetRun
{
    /// <returns>0 if nothing was lost and nothing billed twice.</returns>
    public static async Task<int> RunAsync(FleetOptions options, CancellationToken cancellationToken)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("adobe-fleet-");
        Console.WriteLine($"EMULATOR  a local stand-in for Adobe is billed; data and logs are in {folder.FullName}{(options.Keep ? "" : " until the end")}");
        try
        {
            await using PostgresServer postgres = await PostgresServer.StartAsync(folder.FullName, cancellationToken);
            await using RedisServer redis = await RedisServer.StartAsync(folder.FullName, cancellationToken);
            await using AdobeEmulator emulator = await AdobeEmulator.StartAsync(
                new() { SubmitsPerMinute = options.PerMinute, JobDuration = TimeSpan.FromSeconds(1) }, cancellationToken);
            return await RunAsync(options, folder.FullName, postgres, redis, emulator, cancellationToken);
        }
        finally
        {
            if (!options.Keep)
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static async Task<int> RunAsync(
        FleetOptions options, string folder, PostgresServer postgres, RedisServer redis, AdobeEmulator emulator, CancellationToken cancellationToken)
    {
        await using NpgsqlDataSource database = NpgsqlDataSource.Create(postgres.ConnectionString);
        var prompts = new PromptTable(database);
        await prompts.CreateAsync([.. Enumerable.Range(1, options.Prompts).Select(i => $"a lighthouse at dusk, view {i}")], cancellationToken);
        await ScheduleAsync(options, postgres.ConnectionString, cancellationToken);

        await using var workers = new WorkerPool();
        var mishaps = new Mishaps(options, workers, redis);
        long start = Stopwatch.GetTimestamp();
        workers.Start(options, folder, Path.GetFileName(folder), postgres.ConnectionString, redis.Address, emulator.Address);
        await new ProgressTable(options, workers, emulator, mishaps).ShowAsync(async show =>
        {
            Snapshot now;
            do
            {
                await Task.Delay(250, cancellationToken);
                now = await LookAsync(prompts, start, cancellationToken);
                show(now);
                workers.Check();
                await mishaps.StepAsync((double)(options.Prompts - now.In(PromptState.Open)) / options.Prompts, now.Held, cancellationToken);
            }
            while (now.In(PromptState.Open) > 0);
        });

        Snapshot end = await LookAsync(prompts, start, cancellationToken);
        await workers.EndAsync();
        var figures = new Figures(options, end, await prompts.ListAsync(PromptState.Ambiguous, cancellationToken), emulator, mishaps.Log);
        figures.Print();
        return figures.AreGood ? 0 : 1;
    }

    /// <summary>Gives Quartz the batch, by way of a scheduler that runs nothing itself.</summary>
    private static async Task ScheduleAsync(FleetOptions options, string postgres, CancellationToken cancellationToken)
    {
        IScheduler scheduler = await QuartzSchedulerBuilder.Create(quartz => FleetQuartz.Configure(quartz, postgres, "run", concurrency: 1)).BuildScheduler(cancellationToken);
        await FleetQuartz.ScheduleAsync(scheduler, options.Prompts, options.PerMinute, cancellationToken);
        await scheduler.Shutdown(cancellationToken: cancellationToken);
    }

    private static async Task<Snapshot> LookAsync(PromptTable prompts, long start, CancellationToken cancellationToken) => new(
        await prompts.StatesAsync(cancellationToken),
        await prompts.DoneAsync(cancellationToken),
        await prompts.HeldAsync(cancellationToken),
        Stopwatch.GetElapsedTime(start));
}
