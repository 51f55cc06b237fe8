using System.Net;
using System.Text;
using AdobeSdk.Configuration;
using AdobeSdk.Http;
using AdobeSdk.Http.Hosts;
using AdobeSdk.Jobs.Handles;
using AdobeSdk.Jobs.Ledger;
using AdobeSdk.Tests.Threads;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Jobs.Ledger;

/// <summary>A slow store is waited for elsewhere than in the caller's context, at every step.</summary>
public class LedgerContextTests
{
    private static readonly AdobeJobHandle s_handle = new("j", new Uri("https://firefly-api.adobe.io/v3/status/j"));

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
    private readonly AdobeMemoryJobStore _memory;
    private readonly SteppedStore _store;
    private readonly JobLedger _ledger;

    public LedgerContextTests()
    {
        _memory = new AdobeMemoryJobStore(_time);
        _store = new SteppedStore(_memory);
        _ledger = Ledger(new AdobeLedgerOptions());
    }

    [Theory]
    [InlineData("lease")]
    [InlineData("save")]
    public Task A_submit_is_written_down_elsewhere(string slow) =>
        ElsewhereAsync(slow, () => _ledger.BeginAsync("Firefly", null, "POST /v3/x", CancellationToken.None));

    [Fact]
    public async Task An_answer_is_written_down_elsewhere()
    {
        LedgerEntry entry = await BeginAsync(_ledger);

        await ElsewhereAsync("save", () => _ledger.AcceptedAsync(entry, s_handle));
    }

    [Theory]
    [InlineData("remove")]
    [InlineData("release")]
    public async Task A_refusal_is_written_down_elsewhere(string slow)
    {
        LedgerEntry entry = await BeginAsync(_ledger);

        await ElsewhereAsync(slow, () => _ledger.RefusedAsync(entry));
    }

    [Theory]
    [InlineData("save")]
    [InlineData("release")]
    public async Task An_end_is_written_down_elsewhere(string slow)
    {
        LedgerEntry entry = await BeginAsync(_ledger);

        await ElsewhereAsync(slow, () => _ledger.EndedAsync(entry.Id));
    }

    [Theory]
    [InlineData("find")]
    [InlineData("save")]
    public async Task Another_processs_record_is_closed_elsewhere(string slow)
    {
        LedgerEntry entry = await BeginAsync(Ledger(new AdobeLedgerOptions()));

        await ElsewhereAsync(slow, () => _ledger.FinishAsync(entry.Id));
    }

    [Theory]
    [InlineData("list")]
    [InlineData("lease")]
    [InlineData("find")]
    [InlineData("save")]
    public async Task What_a_dead_process_left_is_taken_over_elsewhere(string slow)
    {
        await LeaveAsync();

        await ElsewhereAsync(slow, () => _ledger.RecoverAsync());
    }

    [Fact]
    public async Task What_a_living_process_has_is_let_go_elsewhere()
    {
        await BeginAsync(Ledger(new AdobeLedgerOptions()));

        await ElsewhereAsync("release", () => _ledger.RecoverAsync());
    }

    [Fact]
    public async Task A_finished_record_is_let_go_elsewhere()
    {
        AdobeJobRecord left = (await LeaveAsync()).Record!;
        await _memory.SaveAsync(left with { State = AdobeJobRecordState.Finished, FinishedAt = _time.GetUtcNow() });
        var stale = new SteppedStore(new StaleList(_memory, [left])) { Slow = "release" };
        var ledger = new JobLedger(stale, new AdobeLedgerOptions(), _time, NullLogger.Instance);

        Assert.Equal(0, await CallersContext.PostsOfAsync(() => ledger.RecoverAsync(), stale.Open));
        Assert.True(stale.HasWaited);
    }

    [Fact]
    public async Task A_recovery_that_fails_gives_back_elsewhere()
    {
        await LeaveAsync();
        _store.Broken = "save";

        await ElsewhereAsync("release", () => _ledger.RecoverAsync().ContinueWith(
            static recovery => Assert.IsType<IOException>(recovery.Exception?.InnerException), TaskScheduler.Default));
    }

    [Fact]
    public async Task Leases_are_renewed_elsewhere()
    {
        await BeginAsync(_ledger);

        await ElsewhereAsync("lease", _ledger.RenewAsync);
    }

    [Fact]
    public async Task What_is_unwritten_is_written_elsewhere()
    {
        LedgerEntry entry = await BeginAsync(_ledger);
        entry.IsUnwritten = true;

        await ElsewhereAsync("save", _ledger.RenewAsync);
    }

    [Fact]
    public async Task Everything_is_given_back_elsewhere()
    {
        await BeginAsync(_ledger);

        await ElsewhereAsync("release", () => _ledger.DisposeAsync().AsTask());
    }

    [Fact]
    public async Task A_writer_waits_for_another_elsewhere()
    {
        LedgerEntry entry = await BeginAsync(_ledger);
        await entry.Gate.WaitAsync();

        Assert.Equal(0, await CallersContext.PostsOfAsync(() => _ledger.AcceptedAsync(entry, s_handle), () => entry.Gate.Release()));
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, """{"jobId":"j","statusUrl":"https://firefly-api.adobe.io/v3/status/j"}""", "save")]
    [InlineData(HttpStatusCode.OK, "{}", "save")]
    [InlineData(HttpStatusCode.BadGateway, "", "save")]
    [InlineData(HttpStatusCode.BadRequest, "", "remove")]
    [InlineData(HttpStatusCode.OK, "", "wire")]
    public async Task A_submit_goes_on_elsewhere(HttpStatusCode status, string answer, string slow)
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var hosts = new HandleHosts(HostAllowList.Of(new AdobeOptions()), emulator: null);
        var wire = new Answering(slow == "wire" ? gate.Task : Task.CompletedTask, () =>
        {
            // What comes before the answer is not what waits here.
            _store.Slow = slow;
            return new HttpResponseMessage(status) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
        });
        using var http = new HttpMessageInvoker(new LedgerHandler(_ledger, "Firefly", null, hosts) { InnerHandler = wire });

        int posts = await CallersContext.PostsOfAsync(
            () =>
            {
                AdobeCall.BeginJob(CancellationToken.None);
                return http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "https://firefly-api.adobe.io/v3/x"), CancellationToken.None);
            },
            () =>
            {
                gate.SetResult();
                _store.Open();
            });

        Assert.Equal(0, posts);
    }

    [Fact]
    public async Task A_submit_that_fails_is_written_down_elsewhere()
    {
        var hosts = new HandleHosts(HostAllowList.Of(new AdobeOptions()), emulator: null);
        var wire = new Answering(Task.CompletedTask, () =>
        {
            _store.Slow = "save";
            throw new IOException("the connection broke");
        });
        using var http = new HttpMessageInvoker(new LedgerHandler(_ledger, "Firefly", null, hosts) { InnerHandler = wire });

        await ElsewhereAsync(null, () =>
        {
            AdobeCall.BeginJob(CancellationToken.None);
            return http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "https://firefly-api.adobe.io/v3/x"), CancellationToken.None)
                .ContinueWith(static submit => Assert.IsType<IOException>(submit.Exception?.InnerException), TaskScheduler.Default);
        });
    }

    [Fact]
    public async Task A_slow_answer_is_read_elsewhere()
    {
        using SlowWire wire = new(HttpStatusCode.OK) { SlowBody = 1 };
        var hosts = new HandleHosts(HostAllowList.Of(new AdobeOptions()), emulator: null);
        using var http = new HttpMessageInvoker(new LedgerHandler(_ledger, "Firefly", null, hosts) { InnerHandler = wire });

        Assert.Equal(0, await CallersContext.PostsOfAsync(
            () =>
            {
                AdobeCall.BeginJob(CancellationToken.None);
                return http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "https://firefly-api.adobe.io/v3/x"), CancellationToken.None);
            },
            wire.Open));
    }

    private static Task<LedgerEntry> BeginAsync(JobLedger ledger) => ledger.BeginAsync("Firefly", null, "POST /v3/x", CancellationToken.None);

    private JobLedger Ledger(AdobeLedgerOptions options) => new(_store, options, _time, NullLogger.Instance);

    private async Task<LedgerEntry> LeaveAsync()
    {
        JobLedger dead = Ledger(new AdobeLedgerOptions());
        LedgerEntry entry = await BeginAsync(dead);
        dead.Dispose();
        _time.Advance(TimeSpan.FromHours(1));
        return entry;
    }

    private async Task ElsewhereAsync(string? slow, Func<Task> call)
    {
        _store.Slow = slow;
        Assert.Equal(0, await CallersContext.PostsOfAsync(call, _store.Open));
        Assert.True(_store.HasWaited);
    }

    private sealed class Answering(Task gate, Func<HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            CallersContext.After(gate, answer);
    }
}
