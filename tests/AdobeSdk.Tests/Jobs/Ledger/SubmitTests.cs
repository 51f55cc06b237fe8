using AdobeSdk.Emulator;
using AdobeSdk.Firefly;
using AdobeSdk.Tests.Firefly;

namespace AdobeSdk.Tests.Jobs.Ledger;

/// <summary>What the ledger knows of a submit, whatever becomes of it.</summary>
public sealed class SubmitTests : IAsyncLifetime
{
    private const string Endpoint = "POST /v3/images/generate-async";
    private readonly AdobeMemoryJobStore _store = new();
    private AdobeEmulator _emulator = null!;

    public async ValueTask InitializeAsync() => _emulator = await AdobeEmulator.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero });

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();

    [Fact]
    public async Task An_accepted_job_is_written_down_with_its_handle()
    {
        await using var app = new LedgerApp(_emulator, _store);
        DateTimeOffset before = DateTimeOffset.UtcNow;
        AdobeJob<GenerateImagesResult> job;
        using (AdobeJob.Correlate("prompt-17"))
        {
            job = await app.SubmitAsync();
        }

        AdobeJobRecord record = Assert.Single(await _store.ListUnfinishedAsync());

        Assert.Equal(AdobeJobRecordState.Accepted, record.State);
        Assert.Equal(job.ToHandle(), record.Handle);
        Assert.Equal(record.Id, job.ToHandle().RecordId);
        Assert.Equal(("Firefly", null, Endpoint, "prompt-17", null), (record.Client, record.Tenant, record.Operation, record.Correlation, record.Reason));
        Assert.InRange(record.SubmittedAt, before, DateTimeOffset.UtcNow);
        Assert.Equal(Assert.Single(_emulator.Jobs.All).Id, record.Handle!.JobId);
        Assert.Equal([record], await app.Ledger.FindAsync("prompt-17"));
    }

    [Fact]
    public async Task It_is_written_down_and_leased_before_the_request_is_sent()
    {
        AdobeJobRecord? seen = null;
        bool free = true;
        await using var app = new LedgerApp(_emulator, _store, wire: new Watching(async request =>
        {
            if (request.Method == HttpMethod.Post)
            {
                seen = Assert.Single(await _store.ListUnfinishedAsync());
                free = await _store.TryLeaseAsync(seen.Id, "another", TimeSpan.FromMinutes(1));
            }
        }));

        await app.SubmitAsync();

        Assert.Equal((AdobeJobRecordState.Submitting, null, false), (seen?.State, seen?.Handle, free));
    }

    [Fact]
    public async Task The_end_of_a_job_closes_its_record()
    {
        await using var app = new LedgerApp(_emulator, _store);
        AdobeJob<GenerateImagesResult> job = await app.SubmitAsync();
        await job.StatusAsync();
        await foreach (AdobeJobStatus _ in job.WatchAsync())
        {
        }

        Assert.Single(await _store.ListUnfinishedAsync());
        await job.WaitAsync();

        AdobeJobRecord record = (await _store.FindAsync(job.ToHandle().RecordId!))!;
        Assert.Equal((AdobeJobRecordState.Finished, job.Id), (record.State, record.Handle?.JobId));
        Assert.NotNull(record.FinishedAt);
        Assert.True(await _store.TryLeaseAsync(record.Id, "another", TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task A_job_that_fails_has_ended_too()
    {
        _emulator.Jobs.Script("failed");
        await using var app = new LedgerApp(_emulator, _store);
        AdobeJob<GenerateImagesResult> job = await app.SubmitAsync();

        await Assert.ThrowsAsync<AdobeJobException>(() => job.WaitAsync());

        Assert.Empty(await _store.ListUnfinishedAsync());
    }

    [Fact]
    public async Task A_result_is_acknowledged_when_the_caller_says_so_if_that_is_wanted()
    {
        await using var app = new LedgerApp(_emulator, _store);
        AdobeJob<GenerateImagesResult> job = await app.SubmitAsync();
        var options = new AdobeJobWaitOptions { AutoAcknowledge = false };
        await job.WaitAsync(options);
        await job.WaitForOutcomeAsync(options);
        Assert.Single(await _store.ListUnfinishedAsync());

        await job.AcknowledgeAsync();

        Assert.Empty(await _store.ListUnfinishedAsync());
    }

    [Fact]
    public async Task A_resumed_job_closes_its_record_too()
    {
        await using var app = new LedgerApp(_emulator, _store);
        string handle = (await app.SubmitAsync()).ToHandle().ToJson();
        await using var other = new LedgerApp(_emulator, _store, options => options.ClientId = app.ClientId);

        await other.Firefly.Resume<GenerateImagesResult>(AdobeJobHandle.Parse(handle)).WaitAsync();

        Assert.Empty(await _store.ListUnfinishedAsync());
    }

    [Theory]
    [InlineData(404, true)]
    [InlineData(410, true)]
    [InlineData(403, false)] // Adobe knows it, and will tell somebody else.
    public async Task A_job_that_Adobe_has_forgotten_is_over(int status, bool isOver)
    {
        _emulator.Faults.Inject("GET /v3/status/*", Fault.Status(status), times: null);
        await using var app = new LedgerApp(_emulator, _store, options => options.Jobs.NotFoundGrace = TimeSpan.Zero);
        AdobeJob<GenerateImagesResult> job = await app.SubmitAsync();

        await Assert.ThrowsAnyAsync<AdobeException>(() => job.WaitAsync());

        Assert.Equal(isOver, (await _store.ListUnfinishedAsync()).Count == 0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_job_that_is_cancelled_with_its_wait_is_over_if_Adobe_agrees(bool agrees)
    {
        _emulator.Jobs.Script("running");
        if (!agrees)
        {
            _emulator.Faults.Inject("PUT /v3/cancel/*", Fault.Status(409));
        }

        using var gone = new CancellationTokenSource();
        await using var app = new LedgerApp(_emulator, _store);
        AdobeJob<GenerateImagesResult> job = await app.SubmitAsync();
        var options = new AdobeJobWaitOptions { CancelJobOnCancellation = true, Progress = new Telling(gone.Cancel) };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => job.WaitAsync(options, gone.Token));

        Assert.Equal(agrees, (await _store.ListUnfinishedAsync()).Count == 0);
        Assert.Equal(agrees ? "cancelled" : "running", agrees ? (await job.StatusAsync()).State.Value : Assert.Single(_emulator.Jobs.All).State);
    }

    [Fact]
    public async Task A_wait_that_is_given_up_leaves_the_record_open()
    {
        _emulator.Jobs.Script("running");
        using var gone = new CancellationTokenSource();
        await using var app = new LedgerApp(_emulator, _store);
        AdobeJob<GenerateImagesResult> job = await app.SubmitAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => job.WaitAsync(new Telling(gone.Cancel), gone.Token));
        await Assert.ThrowsAsync<AdobeJobException>(() => job.WaitAsync(new AdobeJobWaitOptions { Timeout = TimeSpan.FromMilliseconds(1) }));

        Assert.Single(await _store.ListUnfinishedAsync());
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(422)]
    [InlineData(451)]
    [InlineData(500)] // Adobe's own error is an outcome.
    [InlineData(501)]
    public async Task A_refused_job_leaves_no_record(int status)
    {
        _emulator.Faults.Inject(Endpoint, Fault.Status(status), times: null);
        await using var app = new LedgerApp(_emulator, _store);

        await Assert.ThrowsAnyAsync<AdobeApiException>(() => app.SubmitAsync());

        await AssertNothingIsLeftAsync();
    }

    [Theory]
    [InlineData(401)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Every_attempt_has_a_record_and_the_refused_ones_go(int status)
    {
        _emulator.Faults.Inject(Endpoint, Fault.Status(status));
        List<string> seen = [];
        await using var app = new LedgerApp(_emulator, _store, wire: new Watching(async request =>
        {
            if (request.Method == HttpMethod.Post)
            {
                seen.Add(Assert.Single(await _store.ListUnfinishedAsync()).Id);
            }
        }));

        AdobeJob<GenerateImagesResult> job = await app.SubmitAsync();

        Assert.Equal(2, seen.Distinct().Count());
        Assert.Equal(seen[1], Assert.Single(await _store.ListUnfinishedAsync()).Id);
        Assert.Equal(seen[1], job.ToHandle().RecordId);
        Assert.Null(await _store.FindAsync(seen[0]));
        Assert.True(await _store.TryLeaseAsync(seen[0], "another", TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task A_connection_that_never_opened_leaves_no_record()
    {
        await using var app = new LedgerApp(_emulator, _store);
        await app.Firefly.GetCustomModelsAsync("r");
        await _emulator.DisposeAsync();

        await Assert.ThrowsAsync<AdobeConnectionException>(() => app.SubmitAsync());

        await AssertNothingIsLeftAsync();
    }

    public static TheoryData<string, string, int> UnknownOutcomes => new()
    {
        { "reset-before-headers", "", 0 },
        { "reset-after-accept", "", 1 },
        { "reset-mid-body", "", 1 },
        { "garbage", "", 0 },
        { "wrong-content-type", "It was answered 200, request id", 1 },
        { "empty-body", "It was answered 202, request id", 1 },
        { "null-body", "It was answered 202, request id", 1 },
        { "status-502", "It was answered 502, request id", 0 },
        { "status-504", "It was answered 504, request id", 0 },
        { "status-500-html", "It was answered 500", 0 },
    };

    [Theory]
    [MemberData(nameof(UnknownOutcomes))]
    public async Task An_unknown_outcome_stays_in_the_ledger_and_its_record_is_named(string fault, string reason, int accepted)
    {
        _emulator.Faults.Inject(Endpoint, Fault.All.Single(known => known.Name == fault));
        await using var app = new LedgerApp(_emulator, _store);

        var exception = await Assert.ThrowsAsync<AdobeAmbiguousSubmitException>(() => app.SubmitAsync());

        AdobeJobRecord record = Assert.Single(await _store.ListUnfinishedAsync());
        Assert.Equal((AdobeJobRecordState.Ambiguous, record.Id, null), (record.State, exception.RecordId, record.Handle));
        Assert.StartsWith(reason, record.Reason, StringComparison.Ordinal);
        Assert.NotEqual("", record.Reason);
        Assert.Equal(accepted, _emulator.Jobs.All.Count);

        await app.Ledger.FinishAsync(record.Id);

        Assert.Empty(await _store.ListUnfinishedAsync());
    }

    [Fact]
    public async Task A_caller_who_gives_up_while_the_answer_is_under_way_leaves_an_ambiguous_record()
    {
        using var gone = new CancellationTokenSource();
        await using var app = new LedgerApp(_emulator, _store, wire: new Watching(request => request.Method == HttpMethod.Post ? gone.CancelAsync() : Task.CompletedTask));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => app.SubmitAsync(gone.Token));

        AdobeJobRecord record = Assert.Single(await _store.ListUnfinishedAsync());
        Assert.Equal((AdobeJobRecordState.Ambiguous, "The caller gave up before the answer was there."), (record.State, record.Reason));
    }

    [Fact]
    public async Task A_foreign_fault_right_above_the_wire_leaves_an_ambiguous_record()
    {
        await using var app = new LedgerApp(_emulator, _store, wire: new Watching(request =>
            request.Method == HttpMethod.Post ? throw new InvalidOperationException("Bearer abc went wrong") : Task.CompletedTask));

        await Assert.ThrowsAsync<InvalidOperationException>(() => app.SubmitAsync());

        AdobeJobRecord record = Assert.Single(await _store.ListUnfinishedAsync());
        Assert.Equal((AdobeJobRecordState.Ambiguous, "… went wrong"), (record.State, record.Reason));
    }

    [Fact]
    public async Task Calls_that_are_no_jobs_are_not_written_down()
    {
        await using var app = new LedgerApp(_emulator, _store);

        await app.Firefly.GetCustomModelsAsync("r");
        await app.Firefly.UploadImageAsync(new MemoryStream(TestImages.Png(100)));

        await AssertNothingIsLeftAsync();
    }

    [Fact]
    public async Task Correlations_nest_and_end_and_do_not_leak()
    {
        await using var app = new LedgerApp(_emulator, _store);
        using (AdobeJob.Correlate("outer"))
        {
            using (AdobeJob.Correlate("inner"))
            {
                await app.SubmitAsync();
            }

            await app.SubmitAsync();
        }

        await app.SubmitAsync();
        await Task.Run(async () =>
        {
            AdobeJob.Correlate("elsewhere");
            await app.SubmitAsync();
        });

        Assert.Equal(["inner", "outer", null, "elsewhere"], (await _store.ListUnfinishedAsync()).Select(record => record.Correlation));
        Assert.Throws<ArgumentException>(() => AdobeJob.Correlate(""));
    }

    private async Task AssertNothingIsLeftAsync()
    {
        Assert.Empty(await _store.ListUnfinishedAsync());
        Assert.Empty(_emulator.Jobs.All);
    }

    private sealed class Telling(Action tell) : IProgress<AdobeJobStatus>
    {
        public void Report(AdobeJobStatus value) => tell();
    }

    private sealed class Watching(Func<HttpRequestMessage, Task> look) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await look(request);
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
