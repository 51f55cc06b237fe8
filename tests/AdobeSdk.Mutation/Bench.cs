using System.Collections.Concurrent;
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
    private TestClass[] _classes = [];

    private Bench(Subject subject)
    {
        Subject = subject;
        _source = Path.Combine(Stryker.Root, subject.Tests);
        _bin = Path.Combine(Stryker.FolderOf(subject), "tests");
        _receivedBefore = [.. Received()];
    }

    public Subject Subject { get; }

    public string Logs => Directory.CreateDirectory(Path.Combine(Stryker.FolderOf(Subject), "logs")).FullName;

    private string Coverage => Path.Combine(Stryker.FolderOf(Subject), "coverage");

    public static async Task<Bench> PrepareAsync(Subject subject, bool reuse, int workers, CancellationToken cancellationToken)
    {
        if (!reuse || !File.Exists(Stryker.AssemblyOf(subject)))
        {
            Console.WriteLine("Stryker makes the mutants.");
            await Stryker.MutateAsync(subject, cancellationToken);
        }

        var bench = new Bench(subject);
        await bench.BuildAsync(cancellationToken);
        Console.WriteLine("The tests run without a mutant, and tell which they come by.");
        await bench.MeasureAsync(workers, cancellationToken);
        return bench;
    }

    /// <summary>Runs the tests that come by the mutant, round after round, until one fails.</summary>
    public async Task<Fate> TryAsync(Mutant mutant, CancellationToken cancellationToken)
    {
        TestClass[] classes = [.. _classes.Where(tests => tests.Mutants.Contains(mutant.Id))];
        if (classes.Length == 0)
        {
            return Fate.NotCovered;
        }

        foreach (IGrouping<int, TestClass> round in classes.GroupBy(static tests => tests.Round).OrderBy(static round => round.Key))
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter((round.Aggregate(TimeSpan.Zero, static (sum, tests) => sum + tests.Time) * 4) + TimeSpan.FromSeconds(20));
            string[] names = [.. round.SelectMany(static tests => new[] { "-class", tests.Name })];
            try
            {
                if (await RunAsync($"{mutant.Id}.{round.Key}", ["-stopOnFail", .. names], Active(mutant.Id), limit.Token) != 0)
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

    public void Dispose()
    {
        foreach (string received in Received().Where(file => !_receivedBefore.Contains(file)))
        {
            File.Delete(received);
        }
    }

    private static Dictionary<string, string> Active(int mutant) => new() { [Switch] = "ADOBESDK_MUTANT", ["ADOBESDK_MUTANT"] = $"{mutant}" };

    // Stryker's switches write into the folder for temporary files, and put a number of their own behind the name.
    private static Dictionary<string, string> Covering(DirectoryInfo folder) =>
        new() { ["STRYKER_COVERAGE_FILE"] = "coverage.txt", ["TMPDIR"] = folder.FullName };

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

    // Each class by itself, since one that runs later would not come by what is made once for a process.
    private async Task MeasureAsync(int workers, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Coverage).Delete(recursive: true);
        ConcurrentBag<TestClass> classes = [];
        for (int round = 0; round < Subject.Rounds.Length; round++)
        {
            string[] names = [.. (await ClassesOfAsync(round, cancellationToken)).Except(classes.Select(static tests => tests.Name))];
            await Parallel.ForEachAsync(names, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellationToken }, async (name, token) =>
                classes.Add(await MeasureAsync(name, round, token)));
        }

        _classes = [.. classes];
    }

    private async Task<TestClass> MeasureAsync(string name, int round, CancellationToken cancellationToken)
    {
        DirectoryInfo coverage = Directory.CreateDirectory(Path.Combine(Coverage, name));
        var watch = Stopwatch.StartNew();
        int exit = await RunAsync($"{name}.unmutated", ["-class", name], Covering(coverage), cancellationToken);
        string log = await File.ReadAllTextAsync(LogOf($"{name}.unmutated"), cancellationToken);
        if (exit != 0 || !log.Contains("Failed: 0", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"Without a mutant tests of {name} fail, or there are none: see {LogOf($"{name}.unmutated")}.");
        }

        return new TestClass(name, round, watch.Elapsed, coverage.GetFiles("coverage-*.txt")
            .SelectMany(static file => File.ReadAllText(file.FullName).Split(',', ';'))
            .Where(static id => id.Length > 0)
            .Select(static id => int.Parse(id, null))
            .ToHashSet());
    }

    private async Task<string[]> ClassesOfAsync(int round, CancellationToken cancellationToken)
    {
        string log = $"classes.{round}";
        await RunAsync(log, ["-list", "classes", .. Subject.Rounds[round]], Active(-1), cancellationToken);
        return [.. (await File.ReadAllLinesAsync(LogOf(log), cancellationToken)).Where(static line => line.Length > 0 && !line.Contains(' '))];
    }

    private Task<int> RunAsync(string log, string[] options, Dictionary<string, string> environment, CancellationToken cancellationToken) =>
        Command.RunAsync(
            _bin,
            LogOf(log),
            [Path.Combine(_bin, Path.GetFileName(Subject.Tests)), "-noLogo", "-noColor", "-noAutoReporters", .. options],
            environment,
            cancellationToken);

    private string LogOf(string run) => Path.Combine(Logs, $"{run}.log");

    // Snapshots of mutants: the tests write them beside the true ones.
    private IEnumerable<string> Received() => Directory.EnumerateFiles(_source, "*.received.*", SearchOption.AllDirectories);
}
