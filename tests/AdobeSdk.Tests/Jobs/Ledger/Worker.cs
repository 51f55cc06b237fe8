using System.Diagnostics;

namespace AdobeSdk.Tests.Jobs.Ledger;

/// <summary>Another process that works at the same ledger: <c>tests/AdobeSdk.JobWorker</c>.</summary>
internal static class Worker
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="emulator">Its Adobe.</param>
    /// <param name="killAt">The step at which it kills itself; <see langword="null"/>: it lives.</param>
    /// <param name="input">What it reads.</param>
    /// <param name="args">What it does.</param>
    public static async Task<WorkerEnd> RunAsync(Uri emulator, string? killAt, string? input, params string[] args)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "AdobeSdk.JobWorker.exe" : "AdobeSdk.JobWorker"), args)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ADOBE_EMULATOR"] = emulator.ToString();
        start.Environment["KILL_AT"] = killAt;
        using Process process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new WorkerEnd(process.ExitCode, (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries), errors);
    }
}
