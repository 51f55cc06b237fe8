using AdobeSdk.Firefly;
using Microsoft.Extensions.DependencyInjection;

namespace AdobeSdk.Soak;

/// <summary>One soak, from the first census to the report.</summary>
internal static class SoakRun
{
    // What a caller's operation may take at the most before it counts as hanging: every deadline of the client is far below.
    private static readonly TimeSpan s_hanging = TimeSpan.FromMinutes(3);

    public static async Task<SoakReport> RunAsync(SoakPlan plan, CancellationToken cancellationToken)
    {
        await using EmulatorProcess emulator = await EmulatorProcess.StartAsync(cancellationToken);
        List<string> unobserved = [];
        TaskScheduler.UnobservedTaskException += (_, unseen) => unobserved.Add(unseen.Exception.ToString());
        var tally = new Tally();
        List<Census> censuses = [];
        ServiceProvider services = Services(emulator.Address);
        try
        {
            var load = new SoakLoad(services.GetRequiredService<IFireflyClient>(), tally);

            // The first seconds compile, connect and fill caches: they are the load's too, but no leak.
            await LoadAsync(load, plan with { Duration = TimeSpan.FromSeconds(Math.Min(10, plan.Duration.TotalSeconds / 6)), Seed = plan.Seed + 1 }, cancellationToken);
            censuses.Add(Census.Take("start"));

            using var calm = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            Task storm = new FaultStorm(emulator, plan.Seed).BlowAsync(calm.Token);
            await LoadAsync(load, plan with { Duration = plan.Duration / 2 }, cancellationToken);
            censuses.Add(Census.Take("middle"));
            await LoadAsync(load, plan with { Duration = plan.Duration / 2, Seed = plan.Seed + 2 }, cancellationToken);
            await calm.CancelAsync();
            await storm.ContinueWith(static _ => { }, TaskScheduler.Default);
            await emulator.ClearFaultsAsync();
        }
        finally
        {
            await services.DisposeAsync();
        }

        censuses.Add(Census.Take("end"));
        return SoakReport.Of(tally, censuses, await emulator.JobsAsync(), await emulator.RequestsAsync(), unobserved);
    }

    // Callers begin at a steady pace and end when they end: an open load, as real callers are.
    private static async Task LoadAsync(SoakLoad load, SoakPlan plan, CancellationToken cancellationToken)
    {
        using var hanging = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var workers = new SemaphoreSlim(plan.Workers);
        using var pace = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / plan.PerSecond));
        var random = new Random(plan.Seed);
        long end = Environment.TickCount64 + (long)plan.Duration.TotalMilliseconds;
        List<Task> running = [];
        while (Environment.TickCount64 < end && await pace.WaitForNextTickAsync(cancellationToken))
        {
            await workers.WaitAsync(cancellationToken);
            running.RemoveAll(static task => task.IsCompleted);
            running.Add(RunOneAsync(new Random(random.Next())));
        }

        hanging.CancelAfter(s_hanging);
        await Task.WhenAll(running);

        async Task RunOneAsync(Random own)
        {
            try
            {
                await load.OneAsync(own, hanging.Token);
            }
            finally
            {
                workers.Release();
            }
        }
    }

    private static ServiceProvider Services(Uri emulator)
    {
        var services = new ServiceCollection();
        services.AddAdobe(options =>
        {
            options.ClientId = "soak";
            options.ClientSecret = "soak-secret";
            options.Emulator = emulator;
            options.Limits.SubmitsPerMinute = 0;
            options.Limits.SubmitsPerDay = 0;
            options.Limits.PollsPerMinute = 0;
            options.Retry.BaseDelay = TimeSpan.FromMilliseconds(100);
            options.Retry.AttemptTimeout = TimeSpan.FromSeconds(3);
            options.Retry.CallTimeout = TimeSpan.FromSeconds(30);
            options.Jobs.PollInterval = TimeSpan.FromMilliseconds(200);
            options.Jobs.MaxPollInterval = TimeSpan.FromSeconds(1);
            options.Jobs.UnknownStateTimeout = TimeSpan.FromSeconds(20);
            options.Jobs.Timeout = TimeSpan.FromMinutes(1);
        });
        services.AddFireflyClient();
        return services.BuildServiceProvider();
    }
}
