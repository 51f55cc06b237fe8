using System.CommandLine;
using AdobeSdk.Firefly;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Quartz;

namespace Fleet.Work;

/// <summary>A worker process. It ends when its standard input does, and so with whoever has started it.</summary>
internal static class WorkerHost
{
    // So many prompts each worker has in hand: waiting for the limit, or for Adobe.
    private const int Concurrency = 24;

    public static Command Command()
    {
        var name = new Option<string>("--name") { Required = true };
        var batch = new Option<string>("--batch") { Required = true };
        var postgres = new Option<string>("--postgres") { Required = true };
        var redis = new Option<string>("--redis") { Required = true };
        var emulator = new Option<string>("--emulator") { Required = true };
        var perMinute = new Option<int>("--per-minute") { Required = true };
        var workers = new Option<int>("--workers") { Required = true };
        var command = new Command("worker", "One worker of the fleet; started by the run.") { name, batch, postgres, redis, emulator, perMinute, workers };
        command.Hidden = true;
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new(parsed.GetValue(name)!, parsed.GetValue(batch)!),
            parsed.GetValue(postgres)!,
            parsed.GetValue(redis)!,
            new Uri(parsed.GetValue(emulator)!),
            parsed.GetValue(perMinute),
            parsed.GetValue(workers),
            cancellationToken));
        return command;
    }

    private static async Task RunAsync(WorkerName worker, string postgres, string redis, Uri emulator, int perMinute, int workers, CancellationToken cancellationToken)
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders().AddSimpleConsole(console => (console.SingleLine, console.TimestampFormat) = (true, "HH:mm:ss.fff "));
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        builder.Services.AddAdobe(o =>
        {
            (o.ClientId, o.ClientSecret, o.Emulator) = ("fleet", "any-secret-will-do", emulator);
            o.Limits.SubmitsPerMinute = perMinute;
            o.Limits.PollsPerMinute = 0;

            // No POST without a record of it: what is not written down cannot be found again after a crash.
            o.Ledger.Required = true;
            o.Ledger.LeaseDuration = TimeSpan.FromSeconds(6);
        });
        builder.Services.AddFireflyClient();
        builder.Services.AddAdobeRedis(redis, o =>
        {
            o.FleetSize = workers;

            // All workers start at once on one machine, whose slowness must not be taken for Redis's.
            (o.ConnectTimeout, o.CallTimeout) = (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(3));
        });

        builder.Services.AddSingleton(worker);
        builder.Services.AddSingleton(NpgsqlDataSource.Create(postgres));
        builder.Services.AddSingleton<PromptTable>();
        builder.Services.AddSingleton<Claims>();
        builder.Services.AddHostedService(static provider => provider.GetRequiredService<Claims>());
        builder.AddQuartz(quartz => FleetQuartz.Configure(quartz, postgres, worker.Name, Concurrency));
        builder.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        using IHost host = builder.Build();
        await host.StartAsync(cancellationToken);
        Task over = Task.Run(Console.In.ReadToEnd, CancellationToken.None);
        await over.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await host.StopAsync(CancellationToken.None);
    }
}
