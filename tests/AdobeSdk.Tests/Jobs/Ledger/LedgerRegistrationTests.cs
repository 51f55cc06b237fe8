using AdobeSdk.Configuration;
using AdobeSdk.Emulator;
using AdobeSdk.Firefly;
using AdobeSdk.Tests.Firefly;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AdobeSdk.Tests.Jobs.Ledger;

/// <summary>How an application comes by a ledger.</summary>
public sealed class LedgerRegistrationTests : IAsyncLifetime
{
    private static readonly GenerateImagesRequest s_request = new() { Prompt = "a lighthouse" };

    private readonly string _folder = Directory.CreateTempSubdirectory("ledger").FullName;
    private AdobeEmulator _emulator = null!;

    private string File => Path.Combine(_folder, "jobs.ledger");

    public async ValueTask InitializeAsync() => _emulator = await AdobeEmulator.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero });

    public async ValueTask DisposeAsync()
    {
        await _emulator.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Without_a_ledger_nothing_is_written_and_whoever_asks_for_it_is_told_how_to_have_one()
    {
        await using var app = new LedgerApp(_emulator, store: null);
        AdobeJob<GenerateImagesResult> job = await app.SubmitAsync();

        Assert.Null(job.ToHandle().RecordId);
        await job.WaitAsync();
        await job.AcknowledgeAsync();
        Assert.Equal(
            "There is no ledger of jobs: name a file (Adobe:Ledger:File) or register an IAdobeJobStore.",
            Assert.Throws<InvalidOperationException>(() => app.Ledger).Message);
    }

    [Fact]
    public async Task A_file_that_the_options_name_is_the_ledger_and_holds_no_secret()
    {
        await using (var app = new LedgerApp(_emulator, store: null, options => options.Ledger.File = File))
        {
            using (AdobeJob.Correlate("p"))
            {
                await app.SubmitAsync();
            }

            Assert.Single((await app.Ledger.FindAsync("p")));
            Assert.Single(Directory.GetFiles(_folder, "*.alive"));
        }

        Assert.Empty(Directory.GetFiles(_folder, "*.alive"));
        string text = await System.IO.File.ReadAllTextAsync(File);
        Assert.Contains("/v3/status/urn:ff:jobs:", text, StringComparison.Ordinal);
        foreach (string secret in new[] { "p@ss", "eyJ", "Bearer", "lighthouse" })
        {
            Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase);
        }

        await using var next = new LedgerApp(_emulator, store: null, options => options.Ledger.File = File);
        Assert.Single((await next.Ledger.RecoverAsync()).Accepted);
    }

    [Fact]
    public async Task A_store_wins_over_a_file()
    {
        var store = new AdobeMemoryJobStore();
        await using var app = new LedgerApp(_emulator, store, options => options.Ledger.File = File);

        await app.SubmitAsync();

        Assert.Single(await store.ListUnfinishedAsync());
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public async Task Tenants_share_a_ledger_and_stand_in_it_by_name()
    {
        var store = new AdobeMemoryJobStore();
        var own = new AdobeMemoryJobStore();
        ServiceCollection services = new();
        services.AddSingleton(EnvironmentVariables.None);
        services.AddSingleton<IAdobeJobStore>(store);
        services.AddKeyedSingleton<IAdobeJobStore>("third", own);
        services.AddAdobe(Set).AddFireflyClient();
        services.AddAdobe("second", Set).AddFireflyClient("second");
        services.AddAdobe("third", Set).AddFireflyClient("third");
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IFireflyClient>().GenerateImagesAsync(s_request);
        await provider.GetRequiredKeyedService<IFireflyClient>("second").GenerateImagesAsync(s_request);
        await provider.GetRequiredKeyedService<IFireflyClient>("third").GenerateImagesAsync(s_request);

        Assert.Equal([null, "second"], (await store.ListUnfinishedAsync()).Select(record => record.Tenant));
        Assert.Equal(["third"], (await own.ListUnfinishedAsync()).Select(record => record.Tenant));
        IAdobeJobLedger shared = provider.GetRequiredService<IAdobeJobLedger>();
        Assert.Same(shared, provider.GetRequiredKeyedService<IAdobeJobLedger>("second"));
        Assert.NotSame(shared, provider.GetRequiredKeyedService<IAdobeJobLedger>("third"));
        Assert.Empty((await shared.RecoverAsync()).Elsewhere);
    }

    [Fact]
    public async Task Code_without_dependency_injection_has_the_same_ledger()
    {
        AdobeOptions options = EmulatedFirefly.OptionsFor(_emulator.Address);
        Assert.Throws<ArgumentException>(() => AdobeJobLedger.Open(options));
        options.Ledger.File = File;
        using var firefly = FireflyClient.Create(options);
        AdobeJob<GenerateImagesResult> job;
        using (AdobeJob.Correlate("p"))
        {
            job = await firefly.GenerateImagesAsync(s_request);
        }

        IAdobeJobLedger ledger = AdobeJobLedger.Open(options);

        Assert.Equal(job.ToHandle(), Assert.Single(await ledger.FindAsync("p")).Handle);
        Assert.Empty((await ledger.RecoverAsync()).Elsewhere);
        await job.WaitAsync();
        Assert.Equal(AdobeJobRecordState.Finished, Assert.Single(await ledger.FindAsync("p")).State);
    }

    [Theory]
    [InlineData("Adobe:Ledger:LeaseDuration is 00:00:00")]
    [InlineData("Adobe:Ledger:Timeout is 00:00:00")]
    [InlineData("Adobe:Ledger:File is 'none/jobs.ledger', but its folder does not exist: make it, or name another.")]
    public void Options_that_make_no_sense_are_named(string problem)
    {
        AdobeOptions options = EmulatedFirefly.OptionsFor(_emulator.Address);
        switch (problem.Split(' ')[0])
        {
            case "Adobe:Ledger:LeaseDuration":
                options.Ledger.LeaseDuration = TimeSpan.Zero;
                break;
            case "Adobe:Ledger:Timeout":
                options.Ledger.Timeout = TimeSpan.Zero;
                break;
            default:
                options.Ledger.File = "none/jobs.ledger";
                break;
        }

        OptionsValidationException failure = Assert.Throws<OptionsValidationException>(() => FireflyClient.Create(options));

        Assert.StartsWith(problem, Assert.Single(failure.Failures), StringComparison.Ordinal);
    }

    private void Set(AdobeOptions options) => EmulatedFirefly.Fill(options, _emulator.Address);
}
