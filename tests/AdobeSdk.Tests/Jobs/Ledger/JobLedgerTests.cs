using System.Runtime.CompilerServices;
using AdobeSdk.Jobs.Ledger;
using AdobeSdk.Tests.Ims;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Jobs.Ledger;

/// <summary>Leases, recovery, and a store that is not always there. Two ledgers are two processes.</summary>
public class JobLedgerTests
{
    private static readonly AdobeJobHandle s_handle = new("j", new Uri("https://firefly-api.adobe.io/v3/status/j"));

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));
    private readonly LogRecorder _log = new();
    private readonly AdobeLedgerOptions _options = new();
    private readonly List<object> _callers = [];
    private readonly AdobeMemoryJobStore _memory;
    private readonly FaultyStore _store;

    public JobLedgerTests()
    {
        _memory = new AdobeMemoryJobStore(_time);
        _store = new FaultyStore(_memory);
    }

    [Fact]
    public async Task What_a_living_process_has_is_listed_as_being_elsewhere()
    {
        JobLedger mine = Start();
        LedgerEntry entry = await BeginAsync(mine);
        JobLedger other = Start();

        AdobeJobRecovery found = await other.RecoverAsync();
        Assert.Equal([entry.Record!], found.Elsewhere);
        Assert.Equal((0, 0, 1), Counts(found));
        AdobeJobRecovery own = await mine.RecoverAsync();

        Assert.Equal((0, 0, 0), Counts(own));
    }

    [Fact]
    public async Task A_job_whose_process_died_in_the_middle_of_its_submit_is_ambiguous()
    {
        LedgerEntry entry = await BeginAsync(Start());
        AdobeJobRecord submitting = entry.Record!;
        JobLedger other = Start();
        Die();

        AdobeJobRecovery found = await other.RecoverAsync();

        AdobeJobRecord expected = submitting with
        {
            State = AdobeJobRecordState.Ambiguous,
            Reason = "The process that submitted it ended before it had written down the answer.",
        };
        Assert.Equal([expected], found.Ambiguous);
        Assert.Equal((0, 1, 0), Counts(found));
        Assert.Equal(expected, await _memory.FindAsync(entry.Id));
        Assert.Contains("0 jobs to resume, 1 ambiguous; 0 are in other hands", _log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_accepted_job_whose_process_died_is_taken_over_by_one_other()
    {
        JobLedger dead = Start();
        LedgerEntry entry = await BeginAsync(dead);
        await dead.AcceptedAsync(entry, s_handle);
        JobLedger other = Start();
        JobLedger third = Start();
        Die();

        AdobeJobRecord found = Assert.Single((await other.RecoverAsync()).Accepted);

        Assert.Equal(s_handle with { RecordId = entry.Id }, found.Handle);
        Assert.Equal([found], (await third.RecoverAsync()).Elsewhere);
        AdobeJobRecovery again = await other.RecoverAsync();
        Assert.Equal((0, 0, 0), Counts(again));
    }

    [Fact]
    public async Task A_taken_over_job_stays_taken_until_it_is_resumed_and_let_go()
    {
        JobLedger dead = Start();
        await dead.AcceptedAsync(await BeginAsync(dead), s_handle);
        JobLedger other = Start();
        JobLedger third = Start();
        Die();
        AdobeJobHandle handle = Assert.Single((await other.RecoverAsync()).Accepted).Handle!;

        await PassAsync(5, other);
        Assert.Single((await third.RecoverAsync()).Elsewhere);
        Attach(other, handle);
        _callers.Clear();
        await PassAsync(1, other);

        Assert.Single((await third.RecoverAsync()).Accepted);
    }

    [Fact]
    public async Task Leases_are_renewed_by_a_clock_of_the_ledgers_own()
    {
        JobLedger mine = Start();
        await BeginAsync(mine);
        for (int i = 0; i < 10; i++)
        {
            _time.Advance(TimeSpan.FromSeconds(20));
        }

        Assert.Single((await Start().RecoverAsync()).Elsewhere);
        mine.Dispose();
        Die();

        Assert.Single((await Start().RecoverAsync()).Ambiguous);
    }

    [Fact]
    public async Task A_job_that_the_caller_holds_stays_leased_and_one_that_was_dropped_does_not()
    {
        JobLedger mine = Start();
        await mine.AcceptedAsync(await BeginAsync(mine), s_handle);
        Assert.NotNull(Attach(mine, s_handle).RecordId);
        JobLedger other = Start();

        await PassAsync(5, mine);
        Assert.Single((await other.RecoverAsync()).Elsewhere);
        _callers.Clear();
        await PassAsync(1, mine);

        Assert.Single((await other.RecoverAsync()).Accepted);
    }

    [Fact]
    public async Task A_job_that_nobody_made_an_object_of_is_let_go_after_a_lease()
    {
        JobLedger mine = Start();
        await mine.AcceptedAsync(await BeginAsync(mine), s_handle);
        JobLedger other = Start();

        _time.Advance(TimeSpan.FromSeconds(59));
        await mine.RenewAsync();
        Assert.Single((await other.RecoverAsync()).Elsewhere);
        _time.Advance(TimeSpan.FromSeconds(1));
        await mine.RenewAsync();

        Assert.Single((await other.RecoverAsync()).Accepted);
    }

    [Fact]
    public async Task A_job_that_was_handed_over_is_leased_by_whoever_resumes_it_once_it_is_free()
    {
        JobLedger mine = Start();
        await mine.AcceptedAsync(await BeginAsync(mine), s_handle);
        AdobeJobHandle handle = Attach(mine, s_handle);
        _callers.Clear();
        JobLedger other = Start();
        Assert.Equal(handle, Attach(other, handle));
        await other.RenewAsync();
        await PassAsync(1, mine);
        await other.RenewAsync();

        Assert.Single((await Start().RecoverAsync()).Elsewhere);
        Assert.DoesNotContain("Another process has taken", _log.All, StringComparison.Ordinal);
        await other.EndedAsync(handle.RecordId!);

        Assert.Equal(AdobeJobRecordState.Finished, (await _memory.FindAsync(handle.RecordId!))?.State);
        Assert.True(await _memory.TryLeaseAsync(handle.RecordId!, "another", TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void A_job_without_a_record_stays_without_one()
    {
        Assert.Same(s_handle, Start().Attach(s_handle, new object()));
    }

    [Fact]
    public async Task A_process_that_ends_in_peace_gives_everything_back_at_once()
    {
        JobLedger mine = Start();
        await mine.AcceptedAsync(await BeginAsync(mine), s_handle);
        JobLedger other = Start();
        await mine.DisposeAsync();
        await mine.DisposeAsync();

        Assert.Single((await other.RecoverAsync()).Accepted);
    }

    [Fact]
    public async Task A_process_that_has_ended_renews_nothing()
    {
        JobLedger mine = Start();
        await BeginAsync(mine);
        _store.IsDown = true;
        await mine.DisposeAsync();
        int calls = _store.Calls;

        _time.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(calls, _store.Calls);
    }

    [Fact]
    public async Task What_is_submitted_after_the_end_is_not_renewed_either()
    {
        JobLedger mine = Start();
        mine.Dispose();
        await BeginAsync(mine);
        int calls = _store.Calls;

        _time.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(calls, _store.Calls);
    }

    [Fact]
    public async Task A_lost_lease_is_reported_and_the_truth_is_still_written()
    {
        JobLedger slow = Start();
        LedgerEntry entry = await BeginAsync(slow);
        JobLedger other = Start();
        Die();
        Assert.Single((await other.RecoverAsync()).Ambiguous);

        await slow.RenewAsync();
        await slow.RenewAsync();
        await slow.AcceptedAsync(entry, s_handle);

        Assert.Single(_log.Entries, line => line.Text.Contains("Another process has taken", StringComparison.Ordinal));
        Assert.Equal(AdobeJobRecordState.Accepted, (await _memory.FindAsync(entry.Id))?.State);
    }

    [Fact]
    public async Task What_changed_between_the_list_and_the_lease_is_seen()
    {
        JobLedger mine = Start();
        LedgerEntry finished = await BeginAsync(mine);
        LedgerEntry removed = await BeginAsync(mine);
        AdobeJobRecord[] stale = [finished.Record!, removed.Record!];
        await mine.FinishAsync(finished.Id);
        await mine.RefusedAsync(removed);
        JobLedger other = new(new StaleList(_memory, stale), _options, _time, _log);

        AdobeJobRecovery found = await other.RecoverAsync();

        Assert.Equal((0, 0, 0), Counts(found));
        Assert.True(await _memory.TryLeaseAsync(finished.Id, "another", TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task A_recovery_that_breaks_off_keeps_nothing()
    {
        JobLedger dead = Start();
        await dead.AcceptedAsync(await BeginAsync(dead), s_handle);
        await BeginAsync(dead);
        JobLedger other = Start();
        Die();
        _store.DownFor = AdobeJobRecordState.Ambiguous;

        await Assert.ThrowsAsync<IOException>(() => other.RecoverAsync());
        _store.DownFor = null;
        AdobeJobRecovery found = await Start().RecoverAsync();

        Assert.Single(found.Accepted);
        Assert.Single(found.Ambiguous);
    }

    [Fact]
    public async Task Without_the_store_jobs_are_submitted_and_written_down_when_it_is_back()
    {
        JobLedger mine = Start();
        _store.IsDown = true;
        LedgerEntry entry = await BeginAsync(mine);
        await mine.AcceptedAsync(entry, s_handle);
        await mine.RenewAsync();
        Assert.Null(await _memory.FindAsync(entry.Id));
        Assert.Contains("The ledger could not write down POST /v3/x (record " + entry.Id, _log.All, StringComparison.Ordinal);
        Assert.Contains("could not be renewed", _log.All, StringComparison.Ordinal);

        _store.IsDown = false;
        await mine.RenewAsync();

        Assert.Equal((AdobeJobRecordState.Accepted, s_handle.JobId), ((await _memory.FindAsync(entry.Id))!.State, (await _memory.FindAsync(entry.Id))!.Handle?.JobId));
        Assert.Single((await Start().RecoverAsync()).Elsewhere);
        Assert.DoesNotContain("Another process has taken", _log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_refused_or_ended_while_the_store_was_down_is_made_up_for()
    {
        JobLedger mine = Start();
        LedgerEntry refused = await BeginAsync(mine);
        LedgerEntry ended = await BeginAsync(mine);
        _store.IsDown = true;
        await mine.RefusedAsync(refused);
        await mine.EndedAsync(ended.Id);
        Assert.Equal(2, (await _memory.ListUnfinishedAsync()).Count);

        _store.IsDown = false;
        await mine.RenewAsync();

        Assert.Null(await _memory.FindAsync(refused.Id));
        Assert.Equal(AdobeJobRecordState.Finished, (await _memory.FindAsync(ended.Id))?.State);
        Assert.True(await _memory.TryLeaseAsync(ended.Id, "another", TimeSpan.FromMinutes(1)));
        int calls = _store.Calls;
        await mine.RenewAsync();
        Assert.Equal(calls, _store.Calls);
    }

    [Fact]
    public async Task What_is_unwritten_when_the_process_ends_is_written_then()
    {
        JobLedger mine = Start();
        LedgerEntry entry = await BeginAsync(mine);
        _store.IsDown = true;
        await mine.AcceptedAsync(entry, s_handle);
        _store.IsDown = false;

        await mine.DisposeAsync();

        Assert.Equal(AdobeJobRecordState.Accepted, (await _memory.FindAsync(entry.Id))?.State);
    }

    [Fact]
    public async Task A_store_that_hangs_is_waited_for_no_longer_than_the_options_say()
    {
        JobLedger mine = Start();
        _store.Hangs = true;

        Task<LedgerEntry> begin = BeginAsync(mine);
        _time.Advance(TimeSpan.FromSeconds(5) - TimeSpan.FromTicks(1));
        Assert.False(begin.IsCompleted);
        _time.Advance(TimeSpan.FromTicks(1));

        Assert.NotNull(await begin);
        Assert.Contains("did not answer within 5 s (Adobe:Ledger:Timeout)", _log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_not_be_written_down_is_named()
    {
        JobLedger mine = Start();
        LedgerEntry accepted = await BeginAsync(mine);
        LedgerEntry refused = await BeginAsync(mine);
        _store.IsDown = true;

        await mine.AcceptedAsync(accepted, s_handle);
        await mine.RefusedAsync(refused);
        await mine.EndedAsync(accepted.Id);

        Assert.Contains($"The ledger could not write down POST /v3/x (record {accepted.Id}", _log.All, StringComparison.Ordinal);
        Assert.Contains($"The ledger could not write down a refusal (record {refused.Id}", _log.All, StringComparison.Ordinal);
        Assert.Contains($"The ledger could not write down the end of a job (record {accepted.Id}", _log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_found_or_finished_of_nothing()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Start().FindAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Start().FinishAsync(null!));
        await Start().FinishAsync("a record that is not there");
        Assert.Empty(await Start().FindAsync("a word that nobody gave"));
    }

    [Fact]
    public async Task A_required_ledger_that_cannot_be_written_forbids_the_submit()
    {
        _options.Required = true;
        JobLedger mine = Start();
        _store.DownFor = AdobeJobRecordState.Submitting;

        var exception = await Assert.ThrowsAsync<AdobeLedgerException>(() => BeginAsync(mine));

        Assert.Equal("POST /v3/x was not sent, because the ledger of jobs could not be written and is required (Adobe:Ledger:Required): the store is down", exception.Message);
        Assert.True(exception.IsTransient);
        Assert.IsType<IOException>(exception.InnerException);
        Assert.Empty(await _memory.ListUnfinishedAsync());
    }

    [Fact]
    public async Task A_caller_who_gives_up_before_the_request_is_sent_leaves_nothing()
    {
        JobLedger mine = Start();
        using var gone = new CancellationTokenSource();
        _store.Hangs = true;
        Task<LedgerEntry> begin = mine.BeginAsync("Firefly", null, "POST /v3/x", gone.Token);
        _store.Hangs = false;
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => begin);

        Assert.Empty(await _memory.ListUnfinishedAsync());
        Assert.Empty((await Start().RecoverAsync()).Elsewhere);
    }

    [Fact]
    public async Task A_record_can_be_closed_from_anywhere_and_more_than_once()
    {
        JobLedger mine = Start();
        LedgerEntry entry = await BeginAsync(mine);
        await mine.AmbiguousAsync(entry, "why");
        Assert.Equal((AdobeJobRecordState.Ambiguous, "why"), ((await _memory.FindAsync(entry.Id))!.State, (await _memory.FindAsync(entry.Id))!.Reason));
        JobLedger other = Start();
        DateTimeOffset at = _time.GetUtcNow();
        await other.FinishAsync(entry.Id);
        _time.Advance(TimeSpan.FromSeconds(1));
        await other.FinishAsync(entry.Id);
        await other.FinishAsync("unknown");

        AdobeJobRecord record = (await _memory.FindAsync(entry.Id))!;
        Assert.Equal((AdobeJobRecordState.Finished, at), (record.State, record.FinishedAt));
    }

    [Fact]
    public async Task An_end_that_cannot_be_written_down_does_not_keep_the_result_back()
    {
        JobLedger mine = Start();
        _store.IsDown = true;

        await mine.EndedAsync("unknown");

        Assert.Contains("could not write down the end of a job (record unknown)", _log.All, StringComparison.Ordinal);
        await Assert.ThrowsAsync<IOException>(() => mine.FinishAsync("unknown"));
        await Assert.ThrowsAsync<IOException>(() => mine.FindAsync("p"));
    }

    private static Task<LedgerEntry> BeginAsync(JobLedger ledger) => ledger.BeginAsync("Firefly", null, "POST /v3/x", CancellationToken.None);

    private static (int Accepted, int Ambiguous, int Elsewhere) Counts(AdobeJobRecovery recovery) =>
        (recovery.Accepted.Count, recovery.Ambiguous.Count, recovery.Elsewhere.Count);

    // A method of its own, so that nothing on the stack keeps the object.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private AdobeJobHandle Attach(JobLedger ledger, AdobeJobHandle handle)
    {
        _callers.Add(new object());
        return ledger.Attach(handle, _callers[^1]);
    }

    private JobLedger Start() => new(_store, _options, _time, _log);

    /// <summary>No ledger renews its leases any more, and time passes until they have run out.</summary>
    private void Die()
    {
        _options.LeaseDuration = TimeSpan.FromMinutes(1);
        _store.IsDown = true;
        _time.Advance(TimeSpan.FromMinutes(2));
        _store.IsDown = false;
    }

    private async Task PassAsync(int minutes, JobLedger living)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        for (int i = 0; i < minutes * 3; i++)
        {
            _time.Advance(TimeSpan.FromSeconds(20));
            await living.RenewAsync();
        }
    }
}
