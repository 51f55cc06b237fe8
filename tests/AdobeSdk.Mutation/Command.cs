using System.Diagnostics;

namespace AdobeSdk.Mutation;

/// <summary>Runs a program with its output in a file.</summary>
internal static class Command
{
    /// <summary>Gives back the exit code.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; the program and what it started are killed.</exception>
    public static Task<int> RunAsync(string folder, string log, string[] words, CancellationToken cancellationToken) =>
        RunAsync(folder, log, words, new Dictionary<string, string>(), cancellationToken);

    public static async Task<int> RunAsync(
        string folder, string log, string[] words, IReadOnlyDictionary<string, string> environment, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(words[0], words[1..]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        await using var writer = new StreamWriter(log);
        using Process process = Process.Start(start)!;
        try
        {
            await Task.WhenAll(Copy(process.StandardOutput), Copy(process.StandardError));
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            throw;
        }

        async Task Copy(StreamReader reader)
        {
            while (await reader.ReadLineAsync(cancellationToken) is { } line)
            {
                lock (writer)
                {
                    writer.WriteLine(line);
                }
            }
        }
    }
}
