using System.Text;
using AdobeSdk.Tests.Ims;
using AdobeSdk.Tests.Threads;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Jobs.Ledger;

/// <summary>The ledger in a file. Each store that is opened is a process of its own to the others.</summary>
public sealed class FileJobStoreTests : JobStoreContract, IDisposable
{
    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);

    private readonly List<AdobeFileJobStore> _open = [];
    private readonly LogRecorder _log = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("ledger").FullName;

    private string File => Path.Combine(_folder, "jobs.ledger");

    protected override IAdobeJobStore Open() => OpenFile();

    public void Dispose()
    {
        _open.ForEach(store => store.Dispose());
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task What_a_crash_has_cut_off_is_dropped_and_written_over()
    {
        await Open().SaveAsync(Record("1"));
        long whole = new FileInfo(File).Length;
        await Open().SaveAsync(Record("2"));
        byte[] bytes = await System.IO.File.ReadAllBytesAsync(File);
        for (long length = bytes.Length - 1; length > whole; length -= 7)
        {
            await System.IO.File.WriteAllBytesAsync(File, bytes[..(int)length]);
            IAdobeJobStore store = Open();
            Assert.Equal(["1"], await IdsAsync(store));

            await store.SaveAsync(Record("3"));

            Assert.Equal(["1", "3"], await IdsAsync(Open()));
            await store.RemoveAsync("3");
        }

        Assert.DoesNotContain("damaged", _log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_processs_turn_is_waited_for_elsewhere_than_in_the_callers_context()
    {
        IAdobeJobStore store = Open();
        FileStream turn = new(File + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(0, await CallersContext.PostsOfAsync(() => store.SaveAsync(Record("1")).AsTask(), turn.Dispose));
        Assert.Equal(["1"], await IdsAsync(store));
    }

    [Fact]
    public async Task Another_callers_turn_is_waited_for_elsewhere_as_well()
    {
        IAdobeJobStore store = Open();
        FileStream turn = new(File + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        Task first = store.SaveAsync(Record("1")).AsTask();

        Assert.Equal(0, await CallersContext.PostsOfAsync(() => store.SaveAsync(Record("2")).AsTask(), turn.Dispose));
        await first;
        Assert.Equal(["1", "2"], await IdsAsync(store));
    }

    [Fact]
    public async Task Nothing_is_saved_of_nothing() => await Assert.ThrowsAsync<ArgumentNullException>(async () => await Open().SaveAsync(null!));

    [Fact]
    public async Task A_lease_lasts_by_the_clock_that_the_store_was_given()
    {
        FakeTimeProvider time = new();
        using AdobeFileJobStore store = new(File, time);
        await store.SaveAsync(Record("1"));
        Assert.True(await store.TryLeaseAsync("1", "one", s_minute));
        Assert.False(await store.TryLeaseAsync("1", "another", s_minute));

        time.Advance(s_minute);

        Assert.True(await store.TryLeaseAsync("1", "another", s_minute));
    }

    [Fact]
    public async Task A_crash_in_the_very_first_line_leaves_an_empty_ledger()
    {
        await Open().SaveAsync(Record("1"));
        byte[] bytes = await System.IO.File.ReadAllBytesAsync(File);
        for (int length = 0; length < 40; length++)
        {
            await System.IO.File.WriteAllBytesAsync(File, bytes[..length]);
            IAdobeJobStore store = Open();
            Assert.Empty(await IdsAsync(store));
            await store.SaveAsync(Record("2"));
            Assert.Equal(["2"], await IdsAsync(Open()));
        }
    }

    [Theory]
    [InlineData("prompt-17", "prompt-18")] // still JSON
    [InlineData("\"client\"", "\"cli\0nt\"")]
    [InlineData("{", "\n{")]
    [InlineData(" {\"record", "{\"record")]
    public async Task A_damaged_line_is_reported_and_left_out(string part, string damage)
    {
        await Open().SaveAsync(Record("1"));
        await Open().SaveAsync(Record("2") with { Correlation = "prompt-17" });
        await Open().SaveAsync(Record("3"));
        string[] lines = await System.IO.File.ReadAllLinesAsync(File);
        lines[2] = lines[2].Replace(part, damage, StringComparison.Ordinal);
        await System.IO.File.WriteAllTextAsync(File, string.Join('\n', lines) + "\n");

        Assert.Equal(["1", "3"], await IdsAsync(Open()));
        Assert.Contains($" lines of the ledger {File} are damaged", _log.All, StringComparison.Ordinal);
        await Open().SaveAsync(Record("4"));
        Assert.Equal(["1", "3", "4"], await IdsAsync(Open()));
    }

    [Theory]
    [InlineData("""{"record":{"id":"2","client":"c","operation":"o","submittedAt":"2026-11-25T09:00:00Z","state":"Accepted"}}""")]
    [InlineData("""{"record":{"id":null,"client":"c","operation":"o","submittedAt":"2026-11-25T09:00:00Z"}}""")]
    [InlineData("""{"lease":{"id":null,"owner":"o","until":"2026-11-25T09:00:00Z"}}""")]
    [InlineData("""{"lease":{"id":"1","owner":null,"until":"2026-11-25T09:00:00Z"}}""")]
    [InlineData("""{"future":true}""")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task A_line_that_says_nothing_is_left_out(string json)
    {
        await Open().SaveAsync(Record("1"));
        await System.IO.File.AppendAllTextAsync(File, Line(json));

        Assert.Equal(["1"], await IdsAsync(Open()));
        Assert.Contains("1 lines of the ledger", _log.All, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("{\"Adobe\":{}}")]
    [InlineData("{\"Adobe\":{}}\n")]
    [InlineData("0123456")]
    [InlineData("01234567 {\"jour")]
    [InlineData("01234567 {\"jobs\":1}")]
    [InlineData("0123456x")]
    public async Task A_file_that_is_no_ledger_is_not_touched(string content)
    {
        await System.IO.File.WriteAllTextAsync(File, content);
        bool isOurs = content is "" or "0123456" or "01234567 {\"jour";

        Exception? refusal = await Xunit.Record.ExceptionAsync(async () => await Open().SaveAsync(Record("1")));

        Assert.Equal(isOurs, refusal is null);
        if (!isOurs)
        {
            Assert.Equal($"{File} is no ledger of jobs (Adobe:Ledger:File). Name a file that does not exist yet.", Assert.IsType<InvalidDataException>(refusal).Message);
            Assert.Equal(content, await System.IO.File.ReadAllTextAsync(File));
        }
    }

    [Fact]
    public async Task A_journal_is_written_anew_when_most_of_it_is_history()
    {
        IAdobeJobStore store = Open();
        IAdobeJobStore other = Open();
        await store.SaveAsync(Record("kept"));
        await store.TryLeaseAsync("kept", "me", s_minute);
        await store.SaveAsync(Finished("done"));
        await System.IO.File.AppendAllTextAsync(File, "damaged\n");
        Assert.Equal(["kept"], await IdsAsync(other));
        for (int i = 0; i < 490; i++)
        {
            await store.SaveAsync(Record("gone"));
            await store.RemoveAsync("gone");
        }

        Assert.InRange((await System.IO.File.ReadAllLinesAsync(File)).Length, 980, 1000);
        for (int i = 0; i < 15; i++)
        {
            await store.SaveAsync(Record("gone"));
            await store.RemoveAsync("gone");
        }

        Assert.InRange((await System.IO.File.ReadAllLinesAsync(File)).Length, 4, 40);
        Assert.Equal("damaged\n", await System.IO.File.ReadAllTextAsync(File + ".damaged"));
        Assert.Equal(["kept"], await IdsAsync(other));
        Assert.NotNull(await other.FindAsync("done"));
        Assert.False(await other.TryLeaseAsync("kept", "you", s_minute));
        Assert.Equal(["kept"], await IdsAsync(Open()));
    }

    [Fact]
    public async Task A_large_journal_is_not_written_anew_while_it_is_of_use()
    {
        IAdobeJobStore store = Open();
        for (int i = 0; i < 1050; i++)
        {
            await store.SaveAsync(Record($"{i}"));
        }

        Assert.Equal(1051, (await System.IO.File.ReadAllLinesAsync(File)).Length);
    }

    [Fact]
    public async Task A_ledger_that_was_deleted_begins_anew()
    {
        IAdobeJobStore store = Open();
        await store.SaveAsync(Record("1"));
        System.IO.File.Delete(File);

        Assert.Empty(await IdsAsync(store));
        await store.SaveAsync(Record("2"));

        Assert.Equal(["2"], await IdsAsync(Open()));
    }

    [Fact]
    public async Task The_leases_of_a_process_that_has_gone_have_ended()
    {
        AdobeFileJobStore gone = OpenFile();
        Assert.True(await gone.TryLeaseAsync("1", "me", s_minute));
        Assert.False(await Open().TryLeaseAsync("1", "you", s_minute));
        Assert.Equal(2, Directory.GetFiles(_folder, "*.alive").Length);

        gone.Dispose();

        Assert.True(await Open().TryLeaseAsync("1", "you", s_minute));
        Assert.Single(Directory.GetFiles(_folder, "*.alive"));
    }

    [Fact]
    public async Task What_a_dead_process_has_left_beside_the_file_is_cleared_away()
    {
        AdobeFileJobStore gone = OpenFile();
        await gone.TryLeaseAsync("1", "me", s_minute);
        string left = Assert.Single(Directory.GetFiles(_folder, "*.alive"));
        gone.Dispose();
        await System.IO.File.WriteAllTextAsync(left, "");

        Assert.True(await Open().TryLeaseAsync("1", "you", s_minute));

        Assert.False(System.IO.File.Exists(left));
    }

    [Fact]
    public async Task Many_who_write_at_once_lose_nothing()
    {
        AdobeFileJobStore[] stores = [OpenFile(), OpenFile(), OpenFile(), OpenFile()];
        await Parallel.ForEachAsync(Enumerable.Range(0, 200), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, _) =>
        {
            IAdobeJobStore store = stores[i % stores.Length];
            Assert.True(await store.TryLeaseAsync($"{i}", $"{i}", s_minute));
            await store.SaveAsync(Record($"{i}"));
            await store.SaveAsync(Accepted($"{i}"));
        });

        IReadOnlyList<AdobeJobRecord> all = await Open().ListUnfinishedAsync();

        Assert.Equal(200, all.Count);
        Assert.All(all, record => Assert.Equal(AdobeJobRecordState.Accepted, record.State));
    }

    [Fact]
    public async Task One_of_many_gets_a_lease()
    {
        AdobeFileJobStore[] stores = [OpenFile(), OpenFile(), OpenFile(), OpenFile()];

        bool[] got = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(async () => await stores[i % 4].TryLeaseAsync("1", $"{i}", s_minute))));

        Assert.Single(got, true);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_an_error_at_once()
    {
        using var store = new AdobeFileJobStore(Path.Combine(_folder, "none", "jobs.ledger"));

        await Assert.ThrowsAsync<DirectoryNotFoundException>(async () => await store.SaveAsync(Record("1")));
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_not_kept_waiting_for_the_lock()
    {
        using var gone = new CancellationTokenSource();
        using var locked = new FileStream(File + ".lock", FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        IAdobeJobStore store = Open();
        Task<AdobeJobRecord?> find = store.FindAsync("1", gone.Token).AsTask();
        Assert.False(find.IsCompleted);

        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => find);
        locked.Dispose();
        Assert.Null(await store.FindAsync("1"));
    }

    private static async Task<string[]> IdsAsync(IAdobeJobStore store) => [.. (await store.ListUnfinishedAsync()).Select(record => record.Id)];

    private static string Line(string json) =>
        $"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(json)).AsSpan(0, 4))} {json}\n";

    private AdobeFileJobStore OpenFile()
    {
        var store = new AdobeFileJobStore(File, Time, _log);
        _open.Add(store);
        return store;
    }
}
