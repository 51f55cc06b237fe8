using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Jobs.Ledger;

/// <summary>What every store of the ledger does. Each has a class of its own that runs these.</summary>
public abstract class JobStoreContract
{
    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero));

    /// <summary>A store over what was written before.</summary>
    protected abstract IAdobeJobStore Open();

    [Fact]
    public async Task A_record_comes_back_as_it_was_written()
    {
        AdobeJobRecord record = Accepted("1") with { Tenant = "second", Correlation = "prompt-17 \"é\n\"", Reason = "why" };
        await Open().SaveAsync(record);

        AdobeJobRecord? found = await Open().FindAsync("1");

        Assert.Equal(record, found);
        Assert.Null(await Open().FindAsync("2"));
    }

    [Fact]
    public async Task The_latest_write_wins()
    {
        IAdobeJobStore store = Open();
        await store.SaveAsync(Record("1"));
        await store.SaveAsync(Accepted("1"));

        Assert.Equal(Accepted("1"), Assert.Single(await Open().ListUnfinishedAsync()));
    }

    [Fact]
    public async Task A_removed_record_is_gone_and_removing_it_again_is_no_error()
    {
        IAdobeJobStore store = Open();
        await store.SaveAsync(Record("1"));
        await store.RemoveAsync("1");
        await store.RemoveAsync("1");

        Assert.Null(await Open().FindAsync("1"));
        Assert.Empty(await Open().ListUnfinishedAsync());
    }

    [Fact]
    public async Task What_is_not_finished_is_listed_the_oldest_first()
    {
        IAdobeJobStore store = Open();
        await store.SaveAsync(Record("b", minutes: 2));
        await store.SaveAsync(Record("d", minutes: 1) with { State = AdobeJobRecordState.Ambiguous });
        await store.SaveAsync(Accepted("c", minutes: 1));
        await store.SaveAsync(Finished("a"));
        await store.TryLeaseAsync("b", "me", s_minute);

        Assert.Equal(["c", "d", "b"], (await Open().ListUnfinishedAsync()).Select(record => record.Id));
    }

    [Fact]
    public async Task A_correlation_finds_its_records_the_finished_ones_too()
    {
        IAdobeJobStore store = Open();
        await store.SaveAsync(Record("b", minutes: 1) with { Correlation = "p" });
        await store.SaveAsync(Finished("a") with { Correlation = "p" });
        await store.SaveAsync(Record("c") with { Correlation = "P" });
        await store.SaveAsync(Record("d"));

        Assert.Equal(["a", "b"], (await Open().ListByCorrelationAsync("p")).Select(record => record.Id));
    }

    [Fact]
    public async Task A_finished_record_is_remembered_for_a_day()
    {
        IAdobeJobStore store = Open();
        await store.SaveAsync(Finished("a"));
        Time.Advance(TimeSpan.FromHours(24) - TimeSpan.FromSeconds(1));
        await store.SaveAsync(Record("b"));
        Assert.NotNull(await store.FindAsync("a"));

        Time.Advance(TimeSpan.FromSeconds(1));
        await store.SaveAsync(Record("b"));

        Assert.Null(await store.FindAsync("a"));
        Assert.NotNull(await store.FindAsync("b"));
    }

    [Fact]
    public async Task A_finished_record_that_is_written_anew_is_not_forgotten()
    {
        IAdobeJobStore store = Open();
        await store.SaveAsync(Finished("a"));
        await store.SaveAsync(Accepted("a"));
        Time.Advance(TimeSpan.FromDays(2));
        await store.SaveAsync(Record("b"));

        Assert.Equal(AdobeJobRecordState.Accepted, (await store.FindAsync("a"))?.State);
    }

    [Fact]
    public async Task One_owner_has_a_lease_until_it_ends()
    {
        IAdobeJobStore store = Open();
        Assert.True(await store.TryLeaseAsync("1", "me", s_minute));
        Assert.False(await Open().TryLeaseAsync("1", "you", s_minute));
        Assert.True(await Open().TryLeaseAsync("2", "you", s_minute));

        Time.Advance(s_minute - TimeSpan.FromSeconds(1));
        Assert.False(await store.TryLeaseAsync("1", "you", s_minute));
        Time.Advance(TimeSpan.FromSeconds(1));

        Assert.True(await store.TryLeaseAsync("1", "you", s_minute));
        Assert.False(await store.TryLeaseAsync("1", "me", s_minute));
    }

    [Fact]
    public async Task An_owner_renews_its_lease()
    {
        IAdobeJobStore store = Open();
        await store.TryLeaseAsync("1", "me", s_minute);
        Time.Advance(TimeSpan.FromSeconds(59));
        Assert.True(await store.TryLeaseAsync("1", "me", s_minute));
        Time.Advance(TimeSpan.FromSeconds(59));

        Assert.False(await store.TryLeaseAsync("1", "you", s_minute));
    }

    [Fact]
    public async Task A_lease_is_given_back_by_its_owner_alone()
    {
        IAdobeJobStore store = Open();
        await store.TryLeaseAsync("1", "me", s_minute);
        await store.ReleaseAsync("1", "you");
        await store.ReleaseAsync("2", "you");
        Assert.False(await store.TryLeaseAsync("1", "you", s_minute));

        await store.ReleaseAsync("1", "me");

        Assert.True(await store.TryLeaseAsync("1", "you", s_minute));
    }

    protected AdobeJobRecord Record(string id, int minutes = 0) => new()
    {
        Id = id,
        Client = "Firefly",
        Operation = "POST /v3/images/generate-async",
        SubmittedAt = Time.Start.AddMinutes(minutes),
    };

    protected AdobeJobRecord Accepted(string id, int minutes = 0) => Record(id, minutes) with
    {
        State = AdobeJobRecordState.Accepted,
        Handle = new AdobeJobHandle("urn:ff:jobs:1", new Uri("https://firefly-api.adobe.io/v3/status/urn:ff:jobs:1"), new Uri("https://firefly-api.adobe.io/v3/cancel/urn:ff:jobs:1"))
        {
            RecordId = id,
        },
    };

    protected AdobeJobRecord Finished(string id, int minutes = 0) => Accepted(id, minutes) with
    {
        State = AdobeJobRecordState.Finished,
        FinishedAt = Time.GetUtcNow(),
    };
}
