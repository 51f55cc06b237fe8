using System.Diagnostics;

namespace AdobeSdk.Mutation;

/// <summary>A copy of the built tests with the mutated assembly in it.</summary>
internal sealed class Bench : IDisposable
{
    // What Stryker's own runners use to switch a mutant on.
    private const string Switch = "STRYKER_MUTANT_ID_CONTROL_VAR";
    private readonly string _bin;
    private readonly string _source;
    private readonly HashSet<string> _receivedBefore;
    private TimeSpan[] _limits = [];

    private Bench(Subject subject)
    {
        Subject = subject;
        _source = Path.Combine(Stryker.Root, subject.Tests);
        _bin = Path.Combine(Stryker.FolderOf(subject), "tests");
        _receivedBefore = [.. Received()];
    }

    public Subject Subject { get; }

    public string Logs => Directory.CreateDirectory(Path.Combine(Stryker.FolderOf(Subject), "logs")).FullName;

    public static async Task<Bench> PrepareAsync(Subject subject, CancellationToken cancellationToken)
    {
        Console.WriteLine("Stryker makes the mutants.");
        await Stryker.MutateAsync(subject, cancellationToken);
        var bench = new Bench(subject);
        await bench.BuildAsync(cancellationToken);
        Console.WriteLine("The tests run without a mutant.");
        await bench.MeasureAsync(cancellationToken);
        return bench;
    }

    /// <summary>Runs the rounds until one fails.</summary>
    public async Task<Fate> TryAsync(Mutant mutant, CancellationToken cancellationToken)
    {
        for (int round = 0; round < Subject.Rounds.Length; round++)
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(_limits[round]);
            try
            {
                if (await RunAsync(round, $"{mutant.Id}", ["-stopOnFail"], Active(mutant.Id), limit.Token) != 0)
                {
                    return Fate.Killed;
                }
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                return Fate.TimedOut;
            }
        }

        return Fate.Survived;
    }

    /// <summary>The ids of all mutants that the tests come by.</summary>
    public async Task<IReadOnlySet<int>> CoveredAsync(CancellationToken cancellationToken)
    {
        string folder = Directory.CreateDirectory(Path.Combine(Stryker.FolderOf(Subject), "coverage")).FullName;
        for (int round = 0; round < Subject.Rounds.Length; round++)
        {
            await RunAsync(round, "coverage", [], new Dictionary<string, string> { ["STRYKER_COVERAGE_FILE"] = $"coverage{round}.txt", ["TMPDIR"] = folder }, cancellationToken);
        }

        return Directory.GetFiles(folder, "coverage*.txt")
            .SelectMany(static file => File.ReadAllText(file).Split(',', ';'))
            .Where(static id => id.Length > 0)
            .Select(static id => int.Parse(id, null))
            .ToHashSet();
    }

    public void Dispose()
    {
        foreach (string received in Received().Where(file => !_receivedBefore.Contains(file)))
        {
            File.Delete(received);
        }
    }

    private static Dictionary<string, string> Active(int mutant) => new() { [Switch] = "ADOBESDK_MUTANT", ["ADOBESDK_MUTANT"] = $"{mutant}" };

    private async Task BuildAsync(CancellationToken cancellationToken)
    {
        string log = Path.Combine(Logs, "build.log");
        string output = Path.Combine(_source, "bin", "Debug", "net10.0");
        if (await Command.RunAsync(_source, log, ["dotnet", "build"], cancellationToken) != 0)
        {
            throw new InvalidOperationException($"The tests do not build: see {log}.");
        }

        foreach (string file in Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(_bin, Path.GetRelativePath(output, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }

        File.Copy(Stryker.AssemblyOf(Subject), Path.Combine(_bin, Subject.AssemblyName + ".dll"), overwrite: true);
    }

    private async Task MeasureAsync(CancellationToken cancellationToken)
    {
        _limits = new TimeSpan[Subject.Rounds.Length];
        for (int round = 0; round < _limits.Length; round++)
        {
            var watch = Stopwatch.StartNew();
            int exit = await RunAsync(round, "unmutated", [], Active(-1), cancellationToken);
            string log = await File.ReadAllTextAsync(LogOf("unmutated", round), cancellationToken);
            if (exit != 0 || !log.Contains("Failed: 0", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"Without a mutant tests fail, or there are none: see {LogOf("unmutated", round)}.");
            }

            _limits[round] = (watch.Elapsed * 4) + TimeSpan.FromSeconds(20);
        }
    }

    private Task<int> RunAsync(int round, string log, string[] options, Dictionary<string, string> environment, CancellationToken cancellationToken) =>
        Command.RunAsync(
            _bin,
            LogOf(log, round),
            [Path.Combine(_bin, Path.GetFileName(Subject.Tests)), "-noLogo", "-noColor", "-noAutoReporters", .. options, .. Subject.Rounds[round]],
            environment,
            cancellationToken);

    private string LogOf(string run, int round) => Path.Combine(Logs, $"{run}.{round}.log");

    // Snapshots of mutants: the tests write them beside the true ones.
    private IEnumerable<string> Received() => Directory.EnumerateFiles(_source, "*.received.*", SearchOption.AllDirectories);
}
