namespace AdobeSdk.Tests.Jobs.Ledger;

/// <summary>How a process ended.</summary>
/// <param name="ExitCode">137 if it was killed.</param>
/// <param name="Lines">What it printed.</param>
/// <param name="Errors">What it printed to standard error.</param>
internal sealed record WorkerEnd(int ExitCode, string[] Lines, string Errors)
{
    // 128 and the number of SIGKILL; Windows tells only that it was no end of the program's own.
    private static int Killed => OperatingSystem.IsWindows() ? -1 : 137;

    public WorkerEnd AssertKilled()
    {
        Assert.True(ExitCode == Killed, $"The process should have been killed, but ended with {ExitCode}. {Errors}");
        return this;
    }

    public WorkerEnd AssertDone()
    {
        Assert.True(ExitCode == 0, $"The process ended with {ExitCode}. {Errors}");
        return this;
    }
}
