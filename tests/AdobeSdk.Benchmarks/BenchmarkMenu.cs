using AdobeSdk.Benchmarks.Client;
using AdobeSdk.Benchmarks.Generator;
using AdobeSdk.Benchmarks.Handler;
using AdobeSdk.Benchmarks.Tokens;

namespace AdobeSdk.Benchmarks;

/// <summary>Chooses a table by its name, measures its rows in one run and prints them.</summary>
internal static class BenchmarkMenu
{
    private static readonly Dictionary<string, (string Says, Func<string?, Task<int>> RunAsync)> Tables = new(StringComparer.Ordinal)
    {
        ["handler"] = (HandlerTable.Says, HandlerTable.RunAsync),
        ["tokens"] = (TokensTable.Says, TokensTable.RunAsync),
        ["client"] = (ClientTable.Says, ClientTable.RunAsync),
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
}
