using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdobeSdk.Benchmarks.Generator;

/// <summary>Refit's generator and ours in one process: the two take turns, and nothing of one run is left for the next.</summary>
internal static class GeneratorTable
{
    public const string Says = "Refit's generator and ours, on 1, 100 and 1,000 interfaces of 8 methods";

    private static readonly (int Interfaces, int Rounds)[] Sizes = [(1, 100), (100, 20), (1000, 7)];
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static int Run(string? file)
    {
        Console.WriteLine($"{Says}. Roslyn {Version(typeof(CSharpCompilation))}, Refit's generator {Version(Subject.Refit.Generator.GetGeneratorType())}, .NET {Environment.Version}; medians of a warm process.");
        try
        {
            CacheCheck.Compile(new Corpus(1));

            // Until the just-in-time compiler has nothing left to improve.
            Measure(new Corpus(100), rounds: 20);
            GeneratorRow[] rows = [.. Sizes.SelectMany(size => Measure(new Corpus(size.Interfaces), size.Rounds))];
            Print(rows);
            if (file is not null)
            {
                File.WriteAllText(file, JsonSerializer.Serialize(rows, Indented));
            }

            return 0;
        }
        catch (InvalidOperationException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            return 1;
        }
    }

    private static GeneratorRow[] Measure(Corpus corpus, int rounds)
    {
        CacheCheck.Run(corpus);
        List<(Edit Edit, Subject Subject, double Milliseconds, long Bytes)> runs = [];
        int revision = 1;
        for (int round = 0; round < rounds; round++)
        {
            Subject[] turns = round % 2 == 0 ? [Subject.Refit, Subject.Adobe] : [Subject.Adobe, Subject.Refit];
            GeneratorDriver[] drivers = [.. turns.Select(subject => subject.NewDriver())];
            foreach (Edit edit in Enum.GetValues<Edit>())
            {
                for (int turn = 0; turn < turns.Length; turn++)
                {
                    (drivers[turn], double milliseconds, long bytes) = Time(drivers[turn], corpus.After(edit, revision++));
                    runs.Add((edit, turns[turn], milliseconds, bytes));
                }
            }
        }

        return [.. runs.GroupBy(run => (run.Edit, run.Subject.Name)).Select(group => new GeneratorRow(
            corpus.Interfaces,
            Name(group.Key.Edit),
            group.Key.Name,
            Median(group.Select(run => run.Milliseconds)),
            (long)Median(group.Select(run => (double)run.Bytes))))];
    }

    private static (GeneratorDriver Driver, double Milliseconds, long Bytes) Time(GeneratorDriver driver, CSharpCompilation compilation)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        driver = driver.RunGenerators(compilation);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return (driver, milliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }

    private static void Print(IReadOnlyList<GeneratorRow> rows)
    {
        Console.WriteLine(Line("interfaces", "edit", "refit ms", "adobe ms", "ratio", "refit kB", "adobe kB", "ratio"));
        foreach (IGrouping<(int, string), GeneratorRow> pair in rows.GroupBy(row => (row.Interfaces, row.Edit)))
        {
            GeneratorRow refit = pair.Single(row => row.Generator == Subject.Refit.Name);
            GeneratorRow adobe = pair.Single(row => row.Generator == Subject.Adobe.Name);
            Console.WriteLine(Line(
                Number(refit.Interfaces, "#,0"),
                refit.Edit,
                Number(refit.Milliseconds, "#,0.00"),
                Number(adobe.Milliseconds, "#,0.00"),
                Number(adobe.Milliseconds / refit.Milliseconds, "0.00"),
                Number(refit.Bytes / 1000.0, "#,0"),
                Number(adobe.Bytes / 1000.0, "#,0"),
                Number((double)adobe.Bytes / refit.Bytes, "0.00")));
        }
    }

    private static string Line(params object[] cells) =>
        string.Format(CultureInfo.InvariantCulture, "{0,10}  {1,-10}{2,10}{3,10}{4,7}{5,11}{6,11}{7,7}", cells);

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static string Name(Edit edit) => Enum.GetName(edit)!.ToLowerInvariant();

    private static string Version(Type type) => FileVersionInfo.GetVersionInfo(type.Assembly.Location).ProductVersion!.Split('+')[0];

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
