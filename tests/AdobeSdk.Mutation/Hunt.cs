using System.Collections.Concurrent;
using System.Diagnostics;

namespace AdobeSdk.Mutation;

/// <summary>Tries one mutant after the other, several at a time.</summary>
internal sealed class Hunt(Bench bench, int workers)
{
    public async Task<IReadOnlyList<Verdict>> RunAsync(Mutant[] mutants, CancellationToken cancellationToken)
    {
        ConcurrentDictionary<int, Verdict> verdicts = new();
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(mutants, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellationToken }, async (mutant, token) =>
        {
            Fate fate = await bench.TryAsync(mutant, token);
            verdicts[mutant.Id] = new Verdict(mutant, fate);
            Console.WriteLine($"{verdicts.Count}/{mutants.Length} {watch.Elapsed:hh\\:mm\\:ss} {fate} {mutant.Id} {mutant}");
        });
        return [.. mutants.Select(mutant => verdicts[mutant.Id])];
    }
}
