using AdobeSdk.Benchmarks.Client;
using AdobeSdk.Benchmarks.Generator;
using AdobeSdk.Benchmarks.Handler;
using AdobeSdk.Benchmarks.Tokens;
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
    private static readonly Dictionary<string, (string Says, Func<string?, Task<int>> RunAsync)> Tables = new(StringComparer.Ordinal)
    {
        ["handler"] = (HandlerTable.Says, HandlerTable.RunAsync),
        ["tokens"] = (TokensTable.Says, TokensTable.RunAsync),
        ["client"] = (ClientBenchmarks.Says, file => Task.FromResult(Run("client", ClientBenchmarks.Says, typeof(ClientBenchmarks), file))),
        ["generator"] = (GeneratorTable.Says, file => Task.FromResult(GeneratorTable.Run(file))),
    };

    public static async Task<int> RunAsync(string[] args)
    {
        string? file = args.SkipWhile(a => a != "--json").Skip(1).FirstOrDefault();
        string? table = args.FirstOrDefault(a => !a.StartsWith('-') && a != file);
        if (table is not null && Tables.TryGetValue(table, out (string Says, Func<string?, Task<int>> RunAsync) chosen))
        {
            return await chosen.RunAsync(file).ConfigureAwait(false);
        }

        Console.WriteLine("Usage: dotnet run -c Release --project tests/AdobeSdk.Benchmarks -- TABLE [--json FILE]");
        foreach ((string name, (string says, _)) in Tables)
        {
            Console.WriteLine($"  {name,-9} {says}");
        }

        return table is null ? 0 : 2;
    }

    private static int Run(string table, string says, Type benchmarks, string? file)
    {
        // In process: BenchmarkDotNet's default would build a project per run.
        ManualConfig config = ManualConfig.CreateEmpty()
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(12))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            .WithOptions(ConfigOptions.DisableLogFile);
        Summary summary = BenchmarkRunner.Run(benchmarks, config);

        Row[] rows = [.. summary.Reports.Select(r => Row.Of(table, r))];
        ResultTable.Print(says, rows);
        if (file is not null)
        {
            ResultTable.Write(file, rows);
        }

        return summary.HasCriticalValidationErrors || rows.Any(r => double.IsNaN(r.Nanoseconds)) ? 1 : 0;
    }
}
