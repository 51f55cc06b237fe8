using System.Diagnostics;
using AdobeSdk.Redis.Tests.Support;

namespace AdobeSdk.Redis.Tests.Sample;

/// <summary>The sample, small: its own Redis, its own PostgreSQL, worker processes, one of them killed.</summary>
[Collection(nameof(Alone))]
public sealed class FleetSampleTests
{
    public FleetSampleTests()
    {
        Machine.Needs("redis-server", "apt-get install redis-server");
        if (!Directory.Exists("/usr/lib/postgresql"))
        {
            Machine.Needs("initdb", "apt-get install postgresql");
        }
    }

    [Fact]
    public async Task A_batch_survives_a_killed_worker_and_a_killed_Redis_with_nothing_lost_and_nothing_billed_twice()
    {
        using Process run = Start("--prompts", "60", "--workers", "3", "--per-minute", "600", "--kill", "1", "--restart-redis");
        string folder = await FolderAsync(run);
        string output = await run.StandardOutput.ReadToEndAsync();
        await run.WaitForExitAsync();

        // Every prompt has its result, or is named as ambiguous: the run's own exit code says so.
        Assert.True(run.ExitCode == 0, output);
        Assert.Contains("billed twice  0 ", output, StringComparison.Ordinal);
        Assert.Matches("worker-. killed at", output);
        Assert.Contains("Redis killed at", output, StringComparison.Ordinal);
        AssertGone(folder);
    }

    [Fact]
    public async Task A_signal_to_end_ends_all_that_it_has_started()
    {
        using Process run = Start("--prompts", "1000", "--workers", "2", "--per-minute", "60");
        string folder = await FolderAsync(run);
        await Eventually.TrueAsync(() => Task.FromResult(Processes(folder).Length >= 4));

        // Ctrl+C does the same, but not for a process whose parent ignores it, as that of a build in the background may.
        using (Process interrupt = Process.Start("kill", ["-TERM", $"{run.Id}"]))
        {
            await interrupt.WaitForExitAsync();
        }

        await run.WaitForExitAsync();
        Assert.NotEqual(0, run.ExitCode);
        AssertGone(folder);
    }

    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Fleet.dll"), .. arguments]) { RedirectStandardOutput = true })!;

    private static async Task<string> FolderAsync(Process run) =>
        (await run.StandardOutput.ReadLineAsync())!.Split(' ').Single(word => word.Contains("adobe-fleet-", StringComparison.Ordinal));

    private static void AssertGone(string folder)
    {
        Assert.False(Directory.Exists(folder));
        Assert.Empty(Processes(folder));
    }

    // Servers and workers name the folder, or the batch that is called like it.
    private static string[] Processes(string folder) =>
    [
        .. Directory.EnumerateDirectories("/proc").Select(process => Path.Combine(process, "cmdline")).Select(Read).Where(line => line.Contains(Path.GetFileName(folder), StringComparison.Ordinal)),
    ];

    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";   // no process, or none any more
        }
    }
}
