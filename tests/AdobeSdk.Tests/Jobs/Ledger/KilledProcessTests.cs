using AdobeSdk.Emulator;
using AdobeSdk.Firefly;

namespace AdobeSdk.Tests.Jobs.Ledger;

/// <summary>
/// Real processes that are killed as by <c>kill -9</c> at every step of a job, and others that go on; compared with what Adobe
/// has accepted. The process dies at the step itself, not about the time of it.
/// </summary>
[Trait(Measured.Row, "kill")]
public sealed class KilledProcessTests : IAsyncLifetime
{
    private const string Submit = "POST /v3/images/generate-async";
    private static readonly string[] s_prompts = ["one", "two", "three"];

    private readonly string _folder = Directory.CreateTempSubdirectory("killed").FullName;
    private AdobeEmulator _emulator = null!;

    private string Ledger => Path.Combine(_folder, "jobs.ledger");

    public async ValueTask InitializeAsync() => _emulator = await AdobeEmulator.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero });

    public async ValueTask DisposeAsync()
    {
        await _emulator.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <param name="step">Where it dies, with its second job.</param>
    /// <param name="outcome">What the next process says of that job.</param>
    /// <param name="accepted">Whether Adobe had accepted it.</param>
    [Theory]
    [InlineData("before-Submitting", "done", false)] // not even begun: submitted by the next process
    [InlineData("after-Submitting", "ambiguous", false)]
    [InlineData("before-submit", "ambiguous", false)]
    [InlineData("after-submit", "ambiguous", true)]
    [InlineData("before-Accepted", "ambiguous", true)]
    [InlineData("after-Accepted", "done", true)]
    [InlineData("before-poll", "done", true)]
    [InlineData("after-poll", "done", true)]
    [InlineData("before-Finished", "done", true)]
    [InlineData("after-Finished", "done", true)]
    public async Task A_job_whose_process_is_killed_is_resumed_or_reported(string step, string outcome, bool accepted)
    {
        WorkerEnd first = (await Worker.RunAsync(_emulator.Address, step + "@two", null, [Ledger, "run", .. s_prompts])).AssertKilled();
        Assert.Equal(accepted ? 2 : 1, _emulator.Jobs.All.Count);

        WorkerEnd second = (await Worker.RunAsync(_emulator.Address, null, null, [Ledger, "run", .. s_prompts])).AssertDone();

        Assert.StartsWith("done one ", Assert.Single(first.Lines), StringComparison.Ordinal);
        Assert.StartsWith(outcome, Assert.Single(second.Lines.Distinct(), line => line.Split(' ')[1] == "two"), StringComparison.Ordinal);
        AssertComplete(step, [.. first.Lines, .. second.Lines]);
    }

    [Theory]
    [InlineData("before-removal", "ambiguous two", 2)] // refused, and the process died before it could note it
    [InlineData("after-removal", "done two", 3)]
    public async Task A_refused_job_is_never_lost_either(string step, string second, int accepted)
    {
        _emulator.Faults.Inject(Submit, Fault.Status(429, retryAfter: "0"), after: 1);

        WorkerEnd first = (await Worker.RunAsync(_emulator.Address, step, null, [Ledger, "run", .. s_prompts])).AssertKilled();
        WorkerEnd next = (await Worker.RunAsync(_emulator.Address, null, null, [Ledger, "run", .. s_prompts])).AssertDone();

        Assert.Single(next.Lines, line => line.StartsWith(second, StringComparison.Ordinal));
        Assert.Equal(accepted, _emulator.Jobs.All.Count);
        AssertComplete(step, [.. first.Lines, .. next.Lines]);
    }

    [Fact]
    public async Task A_recovery_that_is_killed_is_taken_over_by_the_next()
    {
        (await Worker.RunAsync(_emulator.Address, "submitted", null, [Ledger, "submit", .. s_prompts])).AssertKilled();
        (await Worker.RunAsync(_emulator.Address, "after-poll", null, [Ledger, "recover"])).AssertKilled();

        WorkerEnd third = (await Worker.RunAsync(_emulator.Address, null, null, [Ledger, "recover"])).AssertDone();

        Assert.Equal(3, third.Lines.Length);
        AssertComplete("a recovery", third.Lines);
    }

    [Fact]
    public async Task Of_two_processes_that_recover_at_once_one_goes_on_with_each_job()
    {
        string[] prompts = [.. Enumerable.Range(0, 12).Select(i => $"p{i}")];
        (await Worker.RunAsync(_emulator.Address, "submitted", null, [Ledger, "submit", .. prompts])).AssertKilled();

        WorkerEnd[] both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Worker.RunAsync(_emulator.Address, null, null, Ledger, "recover")));

        string[] lines = [.. both.SelectMany(worker => worker.AssertDone().Lines)];
        Assert.Equal(12, lines.Length);
        Assert.Equal(_emulator.Jobs.All.Select(job => job.Id).Order(), lines.Select(line => line.Split(' ')[2]).Order());
    }

    [Fact]
    public async Task A_handle_goes_on_in_another_process()
    {
        AdobeOptions options = Firefly.EmulatedFirefly.OptionsFor(_emulator.Address);
        options.ClientId = "job-worker";
        using var firefly = FireflyClient.Create(options);
        AdobeJob<GenerateImagesResult> job = await firefly.GenerateImagesAsync(new GenerateImagesRequest { Prompt = "one", Seeds = [7] });

        WorkerEnd other = (await Worker.RunAsync(_emulator.Address, null, job.ToHandle().ToJson(), Ledger, "resume")).AssertDone();

        Assert.Equal([$"{job.Id} 7"], other.Lines);
        Assert.Single(_emulator.Jobs.All);
    }

    /// <summary>Every prompt has one outcome, every accepted job is accounted for, and none was paid for twice.</summary>
    private void AssertComplete(string step, string[] said)
    {
        // A finished job's result can be had again, and is the same.
        string[] lines = [.. said.Distinct()];
        string[] ambiguous = [.. lines.Where(line => line.StartsWith("ambiguous ", StringComparison.Ordinal)).Select(line => line.Split(' ')[1])];
        IReadOnlyList<EmulatedJob> jobs = _emulator.Jobs.All;
        int lost = jobs.Count(job => !lines.Contains($"done {PromptOf(job)} {job.Id}") && !ambiguous.Contains(PromptOf(job)));
        int twice = jobs.Count - jobs.DistinctBy(PromptOf).Count();
        Measured.Figure($"killed {step}: {jobs.Count} jobs accepted, {lines.Length - ambiguous.Length} finished, {ambiguous.Length} reported as ambiguous, {lost} lost, {twice} billed twice");

        Assert.Equal(s_prompts.Order(), lines.Select(line => line.Split(' ')[1]).Order());
        Assert.Equal((0, 0), (lost, twice));
    }

    private static string PromptOf(EmulatedJob job) => job.Request.GetProperty("prompt").GetString()!;
}
