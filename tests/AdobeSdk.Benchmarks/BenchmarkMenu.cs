using AdobeSdk.Benchmarks.Client;
using AdobeSdk.Benchmarks.Generator;
using AdobeSdk.Benchmarks.Handler;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace AdobeSdk.Benchmarks;

/// <summary>Chooses a table by its name, measures its rows in one run and prints them.</summary>
internal static class BenchmarkMenu
{
    private static readonly Dictionary<string, (string Says, Type Benchmarks)> Tables = new(StringComparer.Ordinal)
    {
        ["handler"] = ("the auth handler, warm, beside a plain HttpClient and its peers", typeof(HandlerBenchmarks)),
        ["client"] = ("the generated client beside hand-written HttpClient code and Refit alone", typeof(ClientBenchmarks)),
    };

    public static int Run(string[] args)
    {
        string? file = args.SkipWhile(a => a != "--json").Skip(1).FirstOrDefault();
        string? table = args.FirstOrDefault(a => !a.StartsWith('-') && a != file);
        if (table == "generator")
        {
            return GeneratorTable.Run(file);
        }

        if (table is null || !Tables.TryGetValue(table, out (string Says, Type Benchmarks) chosen))
        {
            Console.WriteLine("Usage: dotnet run -c Release --project tests/AdobeSdk.Benchmarks -- TABLE [--json FILE]");
            foreach ((string name, (string says, _)) in Tables)
            {
                Console.WriteLine($"  {name,-9} {says}");
            }

            Console.WriteLine($"  {"generator",-9} {GeneratorTable.Says}");

            return table is null ? 0 : 2;
        }

        // In process: BenchmarkDotNet's default would build a project per run.
        ManualConfig config = ManualConfig.CreateEmpty()
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(12))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            .WithOptions(ConfigOptions.DisableLogFile);
        Summary summary = BenchmarkRunner.Run(chosen.Benchmarks, config);

        Row[] rows = [.. summary.Reports.Select(r => Row.Of(table, r))];
        ResultTable.Print(chosen.Says, rows);
        if (file is not null)
        {
            ResultTable.Write(file, rows);
        }

        return summary.HasCriticalValidationErrors || rows.Any(r => double.IsNaN(r.Nanoseconds)) ? 1 : 0;
    }
}
