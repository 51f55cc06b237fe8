using AdobeSdk.Configuration;
using AdobeSdk.Emulator;
using AdobeSdk.Firefly;
using Microsoft.Extensions.DependencyInjection;

namespace AdobeSdk.Tests.Firefly;

/// <summary>Submits whose outcome nobody can know, against a ledger that does: the emulator's.</summary>
public sealed class AmbiguousSubmitTests
{
    private const string Submits = "POST firefly-api.adobe.io/*";

    // A fault, how often, and whether Adobe had accepted the job.
    private static readonly (Fault Fault, int Times, bool Accepted)[] s_faults =
    [
        (Fault.ResetAfterAccept, 5_000, true),
        (Fault.ResetMidBody, 2_000, true),
        (Fault.ResetBeforeHeaders, 2_000, false),
        (Fault.WrongContentType, 1_000, true),
    ];

    [Fact]
    [Trait(Measured.Row, "ambiguous-submits")]
    public async Task Ten_thousand_submits_that_were_cut_off_make_no_duplicate_in_the_emulators_ledger()
    {
        int count = s_faults.Sum(static fault => fault.Times);
        int accepted = s_faults.Where(static fault => fault.Accepted).Sum(static fault => fault.Times);
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync();
        foreach ((Fault fault, int times, _) in s_faults)
        {
            emulator.Faults.Inject(Submits, fault, times);
        }

        AdobeMemoryJobStore ledger = new();
        await using ServiceProvider services = Services(emulator, ledger);
        IFireflyClient firefly = services.GetRequiredService<IFireflyClient>();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, count),
            new ParallelOptions { MaxDegreeOfParallelism = 32 },
            async (i, _) => await Assert.ThrowsAsync<AdobeAmbiguousSubmitException>(() => firefly.GenerateImagesAsync(new GenerateImagesRequest { Prompt = $"lighthouse {i}" })));

        string[] prompts = [.. emulator.Jobs.All.Select(static job => job.Request.GetProperty("prompt").GetString()!)];
        IReadOnlyList<AdobeJobRecord> records = await ledger.ListUnfinishedAsync(TestContext.Current.CancellationToken);
        Measured.Figure($"{count:#,0} submits cut off, {prompts.Length:#,0} of them accepted: {prompts.Length - prompts.Distinct().Count()} duplicates in the emulator's ledger, {records.Count:#,0} ambiguous in ours");
        Assert.Equal(accepted, prompts.Length);
        Assert.Equal(accepted, prompts.Distinct().Count());
        Assert.Equal(count, records.Count(static record => record.State == AdobeJobRecordState.Ambiguous));
    }

    private static ServiceProvider Services(AdobeEmulator emulator, IAdobeJobStore ledger)
    {
        ServiceCollection services = new();
        services.AddSingleton(EnvironmentVariables.None);
        services.AddSingleton(ledger);
        services.AddAdobe(options =>
        {
            EmulatedFirefly.Fill(options, emulator.Address);
            options.Circuit.Enabled = false;
        });
        services.AddFireflyClient();
        return services.BuildServiceProvider();
    }
}
